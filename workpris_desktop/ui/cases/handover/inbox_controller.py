"""Joins the inbox with the vault: one door for what comes in, and what a person decides about it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.cases.inbox_requests import ReadHanded, ReadInbox, ReceiptFor, RefusePacket, TakeIn
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.file_kind import PACKET_SUFFIX
from workpris_desktop.domain.handover import CameIn
from workpris_desktop.domain.handover_errors import PassphraseNeeded
from workpris_desktop.domain.inbox import HandedCase, InboxPacket
from workpris_desktop.domain.packet import LARGEST_PACKET_BYTES
from workpris_desktop.system.files import first_bytes, write_atomically
from workpris_desktop.ui.cases.dialog_answer import close_dialog, show_dialog, teller
from workpris_desktop.ui.cases.handover.inbox_dialogs import InboxPassphraseDialog, InboxRefusalDialog
from workpris_desktop.ui.cases.handover.inbox_panel import InboxPanel
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.wording.inbox_words import HandedWords, InboxWords
from workpris_desktop.wording.messages import message_for

RECEIPT_NAME = "receipt.wpk"


class InboxController(QObject):
    """Reads files in, shows what waits, refuses, and saves receipts; taking in is the work of `MergeController`.

    Args:
        panel: the inbox.
        vault: the way to the vault.
        words: says packets.
        handed: says what a packet holds.
        parent: owns the controller.
    """

    said = Signal(str)
    card_came = Signal()
    """The address book has another card."""
    receipt_came = Signal(str)
    """The id of a file of which a packet has another state."""

    def __init__(
        self,
        panel: InboxPanel,
        vault: VaultLane,
        words: InboxWords,
        handed: HandedWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel, self._vault, self._words, self._handed = panel, vault, words, handed
        self._questions = VaultQuestions(vault, self)
        panel.wanted.connect(self.load)
        panel.reading_requested.connect(self._choose_file)
        panel.contents_requested.connect(self._look_inside)
        panel.refusal_requested.connect(self._open_refusal)
        panel.receipt_requested.connect(self._save_receipt)
        panel.forgetting.connect(self._questions.drop)

    def load(self) -> None:
        """Show what waits, and what was decided."""

        def show(packets: tuple[InboxPacket, ...]) -> None:
            if self._panel.account is not None:
                self._panel.show_packets(packets)

        self._questions.ask(ReadInbox(), show, newest_of="inbox")

    def read_in(self, path: Path) -> None:
        """Read a file from another office in: a packet, a receipt or a card."""
        # One byte more than allowed is enough to be refused as too large.
        self._vault.lane.run(
            self, lambda: first_bytes(path, LARGEST_PACKET_BYTES + 1) or b"", self._take_in, self._tell
        )

    def save_receipt_to(self, path: Path, receipt: bytes, on_done: Callable[[str], None]) -> None:
        """Save a receipt; ``on_done`` gets the sentence that says so."""
        target = path if path.suffix else path.with_suffix(PACKET_SUFFIX)

        def show(_: None) -> None:
            on_done(self._words.saved(target.name))
            self.said.emit(self.tr("Saved: {name}").format(name=target.name))

        self._vault.lane.run(self, lambda: write_atomically(target, receipt), show, self._tell)

    def ask_for_receipt_place(self, receipt: bytes, name: str, on_done: Callable[[str], None]) -> None:
        """Ask where a receipt is saved, and save it."""
        account = self._panel.account
        chosen, _ = QFileDialog.getSaveFileName(
            self._panel.window(), self.tr("Save the receipt"), among_documents(name), self.tr("Receipt (*.wpk)")
        )
        if chosen and account is not None and self._panel.account is account:
            self.save_receipt_to(Path(chosen), receipt, on_done)

    def _choose_file(self) -> None:
        account = self._panel.account
        name, _ = QFileDialog.getOpenFileName(
            self._panel.window(),
            self.tr("Read in a file from another office"),
            among_documents(""),
            self.tr("Packets, receipts and cards (*.wpk *.wpcard);;All files (*)"),
        )
        if name and account is not None and self._panel.account is account:
            self.read_in(Path(name))

    def _take_in(self, data: bytes) -> None:
        if self._panel.account is None:
            return

        def refuse(error: WorkprisError) -> None:
            if isinstance(error, PassphraseNeeded):
                self._ask_passphrase(data)
            else:
                self._tell(error)

        self._questions.ask(TakeIn(data), self._show_came, refuse)

    def _ask_passphrase(self, data: bytes) -> None:
        dialog = InboxPassphraseDialog(self._panel.window())

        def show(came: CameIn) -> None:
            close_dialog(dialog)
            self._show_came(came)

        dialog.wished.connect(lambda typed: self._questions.ask(TakeIn(data, typed), show, teller(dialog, self._vault)))
        dialog.wait_for(self._vault.lane)
        show_dialog(dialog)

    def _show_came(self, came: CameIn) -> None:
        if self._panel.account is None:
            return
        self._panel.say(self._words.came(came))
        if came.card is not None:
            self.card_came.emit()
        if came.receipt is not None:
            self.receipt_came.emit(came.receipt.file_id)
        packet = came.packet

        def show(packets: tuple[InboxPacket, ...]) -> None:
            if self._panel.account is not None:
                self._panel.show_packets(packets)
                if packet is not None:
                    self._panel.select_packet(packet.id)

        self._questions.ask(ReadInbox(), show, newest_of="inbox")

    def _look_inside(self, packet: InboxPacket) -> None:
        def show(handed: HandedCase) -> None:
            self._panel.show_contents(packet.id, self._handed.contents(handed))

        self._questions.ask(ReadHanded(packet.id), show, self._tell, newest_of="handed")

    def _open_refusal(self, packet: InboxPacket) -> None:
        dialog = InboxRefusalDialog(self._words.reasons(), packet.sender.name, self._panel.window())

        def done(_: bytes) -> None:
            close_dialog(dialog)
            self._panel.say(self._words.refused())
            self.load()

        dialog.wished.connect(
            lambda reason: self._questions.ask(RefusePacket(packet.id, reason), done, teller(dialog, self._vault))
        )
        dialog.wait_for(self._vault.lane)
        show_dialog(dialog)

    def _save_receipt(self, packet: InboxPacket) -> None:
        def show(receipt: bytes) -> None:
            self.ask_for_receipt_place(receipt, RECEIPT_NAME, self._panel.say)

        self._questions.ask(ReceiptFor(packet.id), show, self._tell)

    def _tell(self, error: WorkprisError) -> None:
        """Say in the panel why it does not go: it belongs to what was just done there."""
        if self._panel.account is None:
            return
        message = message_for(error)
        self._panel.say(f"{message.title}\n{message.sentence} {message.advice}")
