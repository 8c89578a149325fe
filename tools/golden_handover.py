"""Puts into a golden vault one of each of what belongs to passing on: grounds, papers, offices, packets, receipts."""

import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from workpris_desktop.cases.argon2_stretching import StretchCosts
from workpris_desktop.cases.attachment_requests import AddAttachment
from workpris_desktop.cases.consent_requests import GiveConsent, NoteReceiverTold, WithdrawConsent
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.inbox_requests import MergePacket, TakeIn
from workpris_desktop.cases.intake_requests import KeepAnswers
from workpris_desktop.cases.office_requests import CompareWords, MakeOwnCard, TakeCard
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.packet_requests import MakePacket
from workpris_desktop.cases.passing_requests import NotePassedOn, SetDisclosure
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.chosen_service import Disclosure
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, office_receiver, service_receiver
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.domain.vault import Category, VaultPurpose

_ENDS: Final = date(2027, 5, 22)
_FACTS: Final = frozenset({"B2", "B3"})
_PAPER: Final = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def pass_on(vault: OpenVault, file_id: str, password: str, costs: StretchCosts, now: Callable[[], datetime]) -> None:
    """Fill the tables of passing on.

    Args:
        vault: the golden vault.
        file_id: the file with which the work is done.
        password: of the other office's vault, which is thrown away.
        costs: of a guess at it.
        now: tells the moment (UTC).
    """
    _to_services(vault, file_id)
    with tempfile.TemporaryDirectory() as aside:
        other, _ = Found("Eva", password, VaultPurpose.ME, costs=costs).open(VaultFolder(Path(aside) / "vault"), now)
        _between(vault, file_id, other)
        close_vault(other)


def _to_services(vault: OpenVault, file_id: str) -> None:
    hostel, halfway = service_receiver("service-2"), service_receiver("service-1")
    wanted = WantedPassing(hostel, "Azylový dům", ConsentPurpose.PLACE, frozenset({"B3"}))
    given = GiveConsent(
        *(file_id, wanted.receiver, wanted.purpose, _FACTS, ConsentHow.SIGNED, "Dana", _ENDS, "čeština", True),
        receiver_id=hostel,
        kept_at="šanon 7",
        interpreter="Eva",
    ).answer(vault)
    NotePassedOn(file_id, PassingWay.REFERRAL_SHEET, wanted).answer(vault)
    WithdrawConsent(file_id, given.id).answer(vault)
    NoteReceiverTold(file_id, given.id, vault.today).answer(vault)
    GiveConsent(
        *(file_id, "Dům na půli cesty", ConsentPurpose.PLACE, frozenset(), ConsentHow.SAID, "Dana", _ENDS),
        is_refused=True,
        receiver_id=halfway,
    ).answer(vault)
    SetDisclosure(file_id, "service-2", Disclosure.NEUTRAL).answer(vault)
    AddAttachment(file_id, "Rozsudek", _PAPER).answer(vault)


def _between(vault: OpenVault, file_id: str, other: OpenVault) -> None:
    own = MakeOwnCard("Probační středisko Praha", "CZ", "oddělení 2", "Dlouhá 1, Praha", "+420 222 000 111").answer(
        vault
    )
    theirs = MakeOwnCard("Caritas Graz", "AT").answer(other)
    office = TakeCard(theirs.data).answer(vault)
    CompareWords(office.id, " ".join(theirs.words)).answer(vault)
    us = TakeCard(own.data).answer(other)
    CompareWords(us.id, " ".join(own.words)).answer(other)
    came = TakeIn(_packet(vault, file_id, office.id, office.name)).answer(other)
    assert came.packet is not None
    TakeIn(MergePacket(came.packet.id).answer(other).receipt).answer(vault)
    client = NewFile("Hans", Category.AFTERCARE).answer(other)
    KeepAnswers(client.id, (IntakeAnswer("B3", value="1990-05-17", version=2),)).answer(other)
    TakeIn(_packet(other, client.id, us.id, us.name)).answer(vault)


def _packet(vault: OpenVault, file_id: str, office_id: str, name: str) -> bytes:
    wanted = WantedPassing(office_receiver(office_id), name, ConsentPurpose.HANDOVER, frozenset({"B3"}))
    GiveConsent(
        *(file_id, name, wanted.purpose, _FACTS, ConsentHow.LAW, "", _ENDS),
        receiver_id=wanted.receiver_id,
        basis="probation_task",
        reason="Soud nařídil dohled.",
    ).answer(vault)
    none = frozenset[str]()
    return MakePacket(file_id, (office_id,), "", wanted, none, none, none, True, date(2026, 12, 22)).answer(vault).data
