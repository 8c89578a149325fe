"""What is proposed for erasure, confirmed by one person or two, and put off; nothing goes by the clock alone (R18)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from workpris_desktop.cases.client_files import update_file
from workpris_desktop.cases.eligible_accounts import accounts_that_may
from workpris_desktop.cases.erasure import erase_file
from workpris_desktop.cases.file_access import changeable, files_for
from workpris_desktop.cases.kept_text import kept_reason
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile, access_to
from workpris_desktop.domain.retention import BULK, Certificate, Proposal, proposals
from workpris_desktop.domain.vault_errors import ErasureNotDue


def proposed(vault: OpenVault, connection: Any) -> tuple[Proposal, ...]:
    """Return the files of this account whose time is over, the longest overdue first; for a lead everybody's."""
    files = (file for file in files_for(connection, vault.account, vault.today) if access_to(file, vault.account))
    wishes = dict(connection.execute("SELECT file_id, account_id FROM erasure_wish"))
    return tuple(replace(each, confirmed_by=wishes.get(each.file.id, "")) for each in proposals(files, vault.today))


def due_files(vault: OpenVault, connection: Any, file_ids: Sequence[str]) -> tuple[ClientFile, ...]:
    """Return the files that are to be erased: each once, each of this account, each proposed today.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: one is not there, or not this account's.
        ErasureNotDue: one was worked with, or is kept longer, since it was proposed.
        FileRestricted: one must stay as it is.
    """
    files = tuple(changeable(vault, connection, file_id) for file_id in dict.fromkeys(file_ids))
    if len(proposals(files, vault.today)) != len(files):
        raise ErasureNotDue
    return files


def waiting_for_second(vault: OpenVault, connection: Any, files: Sequence[ClientFile]) -> tuple[ClientFile, ...]:
    """Return the files that nobody else has confirmed yet, where so many at once need a second person."""
    able = accounts_that_may(connection, Deed.CONFIRM_ERASURE)
    if len(files) < BULK or len(able) < 2:  # noqa: PLR2004 - two persons
        return ()
    wishes = dict(connection.execute("SELECT file_id, account_id FROM erasure_wish"))
    others = able - {vault.account.id}
    return tuple(file for file in files if wishes.get(file.id) not in others)


def wish_erasure(vault: OpenVault, connection: Any, files: Sequence[ClientFile], reason: str) -> None:
    """Note that this account has confirmed the erasure of files as the first; in a transaction."""
    for file in files:
        connection.execute(
            "INSERT OR REPLACE INTO erasure_wish VALUES (?, ?, ?)",
            (file.id, vault.account.id, vault.now().isoformat()),
        )
        vault.note(Act.ERASURE_CONFIRMED, file.id, kept_reason(reason, file.name, file.reference))


def erase(vault: OpenVault, connection: Any, files: Sequence[ClientFile], reason: str) -> tuple[Certificate, ...]:
    """Erase files and return what is left of them; in a transaction, after which `erasure.sweep` is to follow."""
    left = []
    for file in files:
        certificate = Certificate(file.id, vault.now(), kept_reason(reason, file.name, file.reference))
        erase_file(connection, certificate)
        vault.note(Act.FILE_ERASED, file.id)
        left.append(certificate)
    return tuple(left)


def keep_longer(vault: OpenVault, connection: Any, file_id: str, review_on: date, reason: str) -> ClientFile:
    """Set the day on which a file is proposed for erasure, and return it; in a transaction.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is none, or it is not this account's.
        FileRestricted: it must stay as it is.
        ReasonMissing: no reason was given.
        TextTooLong: the reason is.
    """
    file = changeable(vault, connection, file_id)
    vault.note(Act.FILE_CHANGED, file.id, kept_reason(reason, file.name, file.reference))
    connection.execute("DELETE FROM erasure_wish WHERE file_id = ?", (file.id,))
    return update_file(connection, replace(file, review_on=review_on))


def certificates(connection: Any) -> tuple[Certificate, ...]:
    """Return what is left of all files that were erased, the newest first."""
    rows = connection.execute("SELECT file_id, erased_at, reason FROM tombstone ORDER BY erased_at DESC, file_id")
    return tuple(Certificate(file_id, datetime.fromisoformat(at), reason) for file_id, at, reason in rows)
