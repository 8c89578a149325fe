"""Joins the dialog of a hand-over with the vault: reads what there is, asks for the ground, makes and saves it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from workpris_desktop.cases.attachment_requests import ReadAttachments
from workpris_desktop.cases.choice_requests import ReadChoices
from workpris_desktop.cases.consent_requests import ReadConsents
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.intake_requests import ReadIntake
from workpris_desktop.cases.office_requests import ReadOffices, WriteOffice
from workpris_desktop.cases.packet_requests import DropUnsaved, MakePacket
from workpris_desktop.cases.passing_requests import MayPassOn
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.consent import Consent, ConsentPurpose, office_receiver
from workpris_desktop.domain.consent_facts import facts_to_pass_on
from workpris_desktop.domain.file_kind import PACKET_SUFFIX
from workpris_desktop.domain.handover import MadePacket
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import Answers
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.domain.office import Office
from workpris_desktop.domain.passing_on import Ground, WantedPassing, ground_for
from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.handover.packet_dialog import PacketDialog
from workpris_desktop.ui.cases.handover.packet_offer import PacketOffer, PacketWay, PacketWish
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords
from workpris_desktop.wording.languages import spoken_language


@dataclass(frozen=True, slots=True)
class PacketGround:
    """What facts are told from: the newest form, all needs, and the day on the wall."""

    form: IntakeForm
    kinds: Sequence[NeedKind]
    today: Callable[[], date]


class PacketController(QObject):
    """Opens the dialog for the file that is open.

    Args:
        window: what the dialog belongs to.
        vault: the way to the vault.
        facts: says facts.
        words: says the rest.
        ground: what facts are told from.
        parent: owns the controller.
    """

    said = Signal(str)
    ground_wanted = Signal(object)
    """The `WantedPassing` for which a consent or another legal basis is to be written down."""
    sheet_wanted = Signal(object, object, object)
    """A `ReadableFile`, the `PacketOffer`, and the `PacketWish` that is to be shown as a sheet."""
    suggestions_wanted = Signal(object)
    """The `Answers` of a client: which offices of the directory are responsible where the person returns to?"""
    handed_over = Signal(str)
    """The id of a file of which a packet was made, or dropped again."""

    def __init__(
        self,
        window: QWidget,
        vault: VaultLane,
        facts: ConsentWords,
        words: HandoverScreenWords,
        ground: PacketGround,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._vault, self._facts, self._words = window, vault, facts, words
        self._ground = ground
        self._questions = VaultQuestions(vault, self)
        self._dialog: PacketDialog | None = None
        self._offer: PacketOffer | None = None

    @property
    def dialog(self) -> PacketDialog | None:
        """Return the dialog that is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def open_dialog(self, readable: ReadableFile) -> None:
        """Read what there is to hand over of a file, and show it."""

        def show(read: tuple[PacketOffer, Answers]) -> None:
            if self.dialog is None:
                self._show(*read)

        self._questions.do(lambda session: self._read(session, readable), show, newest_of="offer")

    def show_suggested(self, offices: Sequence[Office]) -> None:
        """Offer offices of the directory below those of the address book."""
        dialog, offer = self.dialog, self._offer
        if dialog is not None and offer is not None:
            known = {each.service_id for each in offer.offices}
            new = tuple(each for each in offices if each.service_id not in known)
            self._offer = replace(offer, suggested=new)
            dialog.show_suggested(self._offer)

    def take_ground(self) -> None:
        """Look again whether it may go: a consent or another legal basis was written down."""
        dialog = self.dialog
        if dialog is not None and dialog.wish is not None:
            self._look_for_ground(dialog, dialog.wish)

    def close_after_sheet(self) -> None:
        """Close the dialog: the sheet has left."""
        if self.dialog is not None:
            self.dialog.accept()

    def unsaved(self) -> tuple[Request[Any], ...]:
        """Return what takes back a packet that is saved nowhere: the vault is being locked."""
        packet = self.dialog.take_unsaved() if self.dialog is not None else None
        return () if packet is None else (DropUnsaved(packet.packet_id),)

    def forget(self) -> None:
        """Close the dialog: the file is left, or the vault is being locked."""
        self._questions.drop()
        if self.dialog is not None:
            self.dialog.done(PacketDialog.DialogCode.Rejected)
        self._dialog = self._offer = None

    def save_to(self, dialog: PacketDialog, path: Path, packet: MadePacket) -> None:
        """Save a packet; where that fails it stays in the dialog, and can be saved elsewhere."""
        target = path if path.suffix else path.with_suffix(PACKET_SUFFIX)
        dialog.show_saving()

        def show(_: None) -> None:
            if isValid(dialog):
                dialog.show_saved(self._words.saved(target.name))
            self.said.emit(self.tr("Saved: {name}").format(name=target.name))

        self._vault.lane.run(self, lambda: write_atomically(target, packet.data), show, teller(dialog, self._vault))

    def _read(self, session: VaultSession, readable: ReadableFile) -> tuple[PacketOffer, Answers]:
        file_id, ground = readable.file.id, self._ground
        intake, book = session.ask(ReadIntake(file_id)), session.ask(ReadOffices())
        today, answers = ground.today(), intake.by_field
        consents: tuple[Consent, ...] = session.ask(ReadConsents(file_id))
        offer = PacketOffer(
            readable,
            book.offices,
            book.own,
            facts_to_pass_on(ground.form, ground.kinds, answers, intake.needs, today),
            session.ask(ReadChoices(file_id)),
            session.ask(ReadAttachments(file_id)),
            covered=_covered(book.offices, consents, today),
        )
        return offer, answers

    def _show(self, offer: PacketOffer, answers: Answers) -> None:
        dialog = PacketDialog(self._facts, self._words, self._ground.today, self._window)
        dialog.office_wanted.connect(lambda office: self._add_office(dialog, office))
        dialog.ground_asked.connect(lambda wish: self._look_for_ground(dialog, wish))
        dialog.ground_wanted.connect(lambda wish: self.ground_wanted.emit(wish.wanted))
        dialog.making_wanted.connect(lambda wish: self._make(dialog, wish))
        dialog.sheet_wanted.connect(lambda wish: self.sheet_wanted.emit(offer.readable, offer, wish))
        dialog.saving_wanted.connect(lambda: self._choose_place(dialog))
        dialog.abandoned.connect(self._drop)
        dialog.wait_for(self._vault.lane)
        dialog.show_offer(offer)
        self._dialog, self._offer = dialog, offer
        show_dialog(dialog)
        self.suggestions_wanted.emit(answers)

    def _add_office(self, dialog: PacketDialog, office: Office) -> None:
        def add(session: VaultSession) -> tuple[Office, tuple[Office, ...]]:
            return session.ask(WriteOffice(office)), session.ask(ReadOffices()).offices

        def show(added: tuple[Office, tuple[Office, ...]]) -> None:
            written, offices = added
            if self._offer is None or self.dialog is not dialog:
                return
            left = tuple(each for each in self._offer.suggested if each is not office)
            self._offer = replace(self._offer, offices=offices, suggested=left)
            way = dialog.receiver.way
            dialog.show_suggested(self._offer)
            dialog.receiver.select_office(written.id)
            if way is not None:
                dialog.receiver.ways[way].setChecked(True)
            dialog.show_content()

        self._questions.do(add, show, teller(dialog, self._vault))

    def _look_for_ground(self, dialog: PacketDialog, wish: PacketWish) -> None:
        def show(ground: Ground) -> None:
            if isValid(dialog):
                dialog.show_ground(ground, self._names(ground.missing))

        request = MayPassOn(self._file_id, wish.wanted)
        self._questions.ask(request, show, teller(dialog, self._vault), newest_of="ground")

    def _make(self, dialog: PacketDialog, wish: PacketWish) -> None:
        is_sealed, file_id = wish.way is PacketWay.CARD, self._file_id
        request = MakePacket(
            file_id,
            (wish.office.id,) if is_sealed else (),
            "" if is_sealed else spoken_language(),
            wish.wanted,
            wish.service_ids,
            wish.entry_ids,
            wish.attachment_ids,
            wish.with_consent,
            wish.ends_on,
        )

        def show(packet: MadePacket) -> None:
            if isValid(dialog):
                dialog.show_made(packet)
            self.handed_over.emit(file_id)

        self._questions.ask(request, show, teller(dialog, self._vault))

    def _choose_place(self, dialog: PacketDialog) -> None:
        packet = dialog.made_packet
        if packet is None:
            return
        # The window is its parent, for the dialog may be gone at a lock while somebody still chooses.
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the packet"), among_documents(packet.file_name), self.tr("Packet (*.wpk)")
        )
        if name and isValid(dialog) and dialog.made_packet is packet:
            self.save_to(dialog, Path(name), packet)

    def _drop(self, packet: MadePacket) -> None:
        file_id = self._file_id
        self._questions.ask(DropUnsaved(packet.packet_id), lambda _: self.handed_over.emit(file_id))

    @property
    def _file_id(self) -> str:
        return self._offer.readable.file.id if self._offer is not None else ""

    def _names(self, facts: frozenset[str]) -> tuple[str, ...]:
        offered = self._offer.facts.offered if self._offer is not None else ()
        return tuple(self._facts.fact(fact)[0] for fact in offered if fact.id in facts)


def _covered(offices: Sequence[Office], consents: Sequence[Consent], today: date) -> dict[str, frozenset[str]]:
    """Return which facts may go today, by the ids of the offices for which something holds."""
    grounds = {office.id: ground_for(_nothing_for(office), consents, today).allowed_by for office in offices}
    return {office_id: consent.facts for office_id, consent in grounds.items() if consent is not None}


def _nothing_for(office: Office) -> WantedPassing:
    return WantedPassing(office_receiver(office.id), office.name, ConsentPurpose.HANDOVER, frozenset())
