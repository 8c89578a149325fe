"""Taking what a packet brings into a file: what is new is added, what differs stays unless somebody has ticked it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases import intake_rows
from workpris_desktop.cases.attachment_rows import add_attachment, has_attachment
from workpris_desktop.cases.choice_rows import choices_of, put_choice_back
from workpris_desktop.cases.client_files import add_file
from workpris_desktop.cases.consent_rows import add_consent, consents_of, receiver_key
from workpris_desktop.cases.file_entries import add_entry, entries_of
from workpris_desktop.cases.kept_text import kept_prose
from workpris_desktop.cases.need_rows import keep_need, needs_of
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.client_file import LONGEST_ENTRY, ClientFile
from workpris_desktop.domain.consent import ConsentPurpose
from workpris_desktop.domain.inbox import HandedCase, HandedEntry, InboxPacket
from workpris_desktop.domain.need import NeedStatus
from workpris_desktop.domain.vault import Category

_ID_LETTERS: Final = 6
_BY_NAME: Final = frozenset({ConsentPurpose.RELATIVES.value, ConsentPurpose.STATISTICS.value})
"""Of these purposes a receiver is known by name here as well: a word of ours for the same one stays."""


def new_file_for(vault: OpenVault, connection: Any, case: HandedCase, packet: InboxPacket) -> ClientFile:
    """Open a file of one's own for what a packet brings; in a transaction.

    Where the sender has not told the name, letters of the packet's id stand for it. It is of the category of the file
    that this account opened last.
    """
    name = case.name or f"? {packet.id[:_ID_LETTERS]}"
    return add_file(
        connection,
        name,
        _usual_category(connection, vault.account.id),
        case.reference,
        owner_id=vault.account.id,
        today=vault.today,
    )


def merge_case(vault: OpenVault, file: ClientFile, case: HandedCase, packet: InboxPacket, take: frozenset[str]) -> None:
    """Take a case into a file; in a transaction. What an earlier packet has brought already is not there twice.

    Args:
        vault: the vault.
        file: into which.
        case: what the packet brings.
        packet: who has sent it.
        take: the ids of the questions of which their answer counts from now on; elsewhere a known answer of ours stays.

    Raises:
        TextTooLong: all answers together are.
        FileFull: it would have more than a file holds.
    """
    connection, now, author_id = vault.connection, vault.now(), vault.account.id
    known = intake_rows.intake_of(connection, file).by_field
    answers = [
        each for each in case.answers if each.field in take or each.field not in known or not known[each.field].is_known
    ]
    intake_rows.keep_answers(connection, file, answers, author_id, now)
    _merge_needs(connection, file, case, author_id, now)
    _merge_services(connection, file, case, author_id, now)
    _merge_consents(connection, file, case, author_id, now)
    _merge_entries(connection, file, case, packet, author_id=author_id, now=now)
    for thing in case.things:
        if not has_attachment(connection, file.id, thing.data):
            add_attachment(connection, file.id, thing.title, thing.data, author_id=author_id, now=now)


def _merge_needs(connection: Any, file: ClientFile, case: HandedCase, author_id: str, now: datetime) -> None:
    ours = {need.need for need in needs_of(connection, file.id) if need.status is not NeedStatus.NOT_STARTED}
    for need in case.needs:
        if need.need not in ours:
            keep_need(connection, file, need, author_id, now)
    intake_rows.index_words(connection, file.id)


def _merge_services(connection: Any, file: ClientFile, case: HandedCase, author_id: str, now: datetime) -> None:
    ours = [each.service_id for each in choices_of(connection, file.id)]
    new = [each for each in case.services if each.service_id not in ours]
    for position, choice in enumerate(new, start=len(ours)):
        put_choice_back(connection, file.id, choice, position, author_id=author_id, now=now)


def _merge_consents(connection: Any, file: ClientFile, case: HandedCase, author_id: str, now: datetime) -> None:
    known = consents_of(connection, file.id)
    told = {replace(each, id="") for each in known}
    ours = {(receiver_key(each), each.purpose) for each in known if each.purpose in _BY_NAME}
    for consent in case.consents:
        # Without the id of a receiver it allows nothing here: it only tells what was agreed to.
        brought = replace(consent, id="", receiver_id="")
        if brought not in told and (receiver_key(brought), brought.purpose) not in ours:
            add_consent(connection, file.id, replace(brought, id=uuid4().hex), author_id, now)


def _merge_entries(
    connection: Any, file: ClientFile, case: HandedCase, packet: InboxPacket, *, author_id: str, now: datetime
) -> None:
    known = {text for each in entries_of(connection, file.id) for text in (each.text, *each.former)}
    for entry in case.entries:
        for text in _told(entry, packet):
            if kept_prose(text, LONGEST_ENTRY) not in known:
                add_entry(connection, file.id, author_id, text, now)


def _told(entry: HandedEntry, packet: InboxPacket) -> Iterable[str]:
    """Give an entry of another office with when it was written, and by whom: nobody here has written it.

    One that has no room beside these words is given as two: nothing of it is lost.
    """
    head = (
        f"{entry.made_at.astimezone():%Y-%m-%d %H:%M} · {' · '.join(filter(None, (entry.author, packet.sender.name)))}"
    )
    room = LONGEST_ENTRY - len(head) - 1
    for start in range(0, len(entry.text), room):
        yield f"{head}\n{entry.text[start : start + room]}"


def _usual_category(connection: Any, account_id: str) -> Category:
    row = connection.execute(
        "SELECT category FROM client_file WHERE owner_id = ? ORDER BY opened_on DESC, row DESC LIMIT 1", (account_id,)
    ).fetchone()
    return Category(row[0]) if row else Category.PROBATION
