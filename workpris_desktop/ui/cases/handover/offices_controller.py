"""Joins the panel of offices and its dialogs with the vault and the directory."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from workpris_desktop.cases.office_requests import (
    CompareWords,
    MakeOwnCard,
    ReadOffices,
    RemoveOffice,
    TakeCard,
    WriteOffice,
)
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.file_kind import CARD_SUFFIX
from workpris_desktop.domain.handover_errors import WordsDiffer
from workpris_desktop.domain.office import Office, OwnOffice
from workpris_desktop.system.files import first_bytes, write_atomically
from workpris_desktop.ui.cases.dialog_answer import close_dialog, show_dialog, teller
from workpris_desktop.ui.cases.handover.office_dialogs import (
    CardTextDialog,
    CompareWordsDialog,
    OfficeFormDialog,
    OfficeTold,
    RemoveOfficeDialog,
)
from workpris_desktop.ui.cases.handover.office_search_dialog import Find, OfficeSearchDialog
from workpris_desktop.ui.cases.handover.offices_panel import OfficesPanel
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.office_card_words import OfficeCardWords

MOST_READ_BYTES = 10_000
"""Of a chosen file: more than the longest card, so that it is refused as too large, and never 64 MB."""
CARD_NAME = f"office{CARD_SUFFIX}"
PACKET_BEGINS = b"OHP"


class OfficesController(QObject):
    """Makes the own card, and adds, compares and removes offices.

    Args:
        panel: the card and the address book.
        vault: the way to the vault.
        words: says offices.
        find: finds offices in the directory.
        parent: owns the controller.
    """

    said = Signal(str)
    """What has been done, in words for the status bar."""
    offices_changed = Signal()
    """The own card or the address book is another now."""
    print_requested = Signal(object)
    """A `CardSheet`."""

    def __init__(
        self, panel: OfficesPanel, vault: VaultLane, words: OfficeCardWords, find: Find, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel, self._vault, self._words, self._find = panel, vault, words, find
        self._questions = VaultQuestions(vault, self)
        self._dialog: SteppedDialog | None = None
        panel.wanted.connect(self.load)
        panel.forgetting.connect(self._forget)
        panel.own_box.making_requested.connect(self._open_own)
        panel.own_box.saving_requested.connect(self._choose_place)
        panel.own_box.printing_requested.connect(self._print)
        panel.card_file_requested.connect(self._choose_card)
        panel.card_text_requested.connect(self._open_text)
        panel.writing_requested.connect(self._open_writing)
        panel.directory_requested.connect(self._open_directory)
        panel.comparing_requested.connect(self._open_comparing)
        panel.removal_requested.connect(self._open_removal)

    def load(self) -> None:
        """Show card and address book as they are now."""
        self._load()

    def read_card(self, path: Path) -> None:
        """Add the card of a file."""
        self._vault.lane.run(self, lambda: first_bytes(path, MOST_READ_BYTES) or b"", self._take_card, self._tell)

    def save_card(self, path: Path) -> None:
        """Save the own card as a file."""
        own = self._panel.own_box.own
        if own is None:
            return
        data, target = own.data, path if path.suffix else path.with_suffix(CARD_SUFFIX)

        def show(_: None) -> None:
            if self._panel.account is not None:
                self._finish(self.tr("Saved: {name}. Give it to the other office.").format(name=target.name))

        self._vault.lane.run(self, lambda: write_atomically(target, data), show, self._tell)

    def _load(self, select: str = "") -> None:
        self._questions.ask(
            ReadOffices(), lambda book: self._show_book(book.own, book.offices, select), newest_of="offices"
        )

    def _show_book(self, own: OwnOffice | None, offices: tuple[Office, ...], select: str) -> None:
        if self._panel.account is not None:
            self._panel.show_book(own, offices)
            if select:
                self._panel.select_office(select)

    def _open_own(self) -> None:
        own = self._panel.own_box.own
        dialog = OfficeFormDialog(
            self._words,
            _told_of(own) if own else None,
            title=self.tr("Change our card") if own else self.tr("Make our card"),
            explanation=self.tr(
                "If the name changes, the eight words change too, and other offices have to compare them again. Give "
                "them the new card."
            )
            if own
            else self.tr("Other offices see this on the card. It is about the office: name no client and no worker."),
            go=self.tr("&Change the card") if own else self.tr("&Make the card"),
            parent=self._panel.window(),
        )

        def make(told: OfficeTold) -> None:
            request = MakeOwnCard(told.name, told.country, told.unit, told.address, told.phone)
            self._questions.ask(request, done, teller(dialog, self._vault))

        def done(_: OwnOffice) -> None:
            self._finish(self.tr("The card is made. Save or print it for other offices."), dialog)

        dialog.wished.connect(make)
        self._open(dialog)

    def _choose_place(self) -> None:
        account = self._panel.account
        name, _ = QFileDialog.getSaveFileName(
            self._panel.window(),
            self.tr("Save the card"),
            among_documents(CARD_NAME),
            self.tr("Office cards (*.wpcard)"),
        )
        if name and account is not None and self._panel.account is account:
            self.save_card(Path(name))

    def _print(self) -> None:
        own = self._panel.own_box.own
        if own is not None:
            self.print_requested.emit(self._words.sheet(own))

    def _choose_card(self) -> None:
        account = self._panel.account
        name, _ = QFileDialog.getOpenFileName(
            self._panel.window(),
            self.tr("Add a card"),
            among_documents(""),
            self.tr("Office cards (*.wpcard);;All files (*)"),
        )
        if name and account is not None and self._panel.account is account:
            self.read_card(Path(name))

    def _take_card(self, data: bytes) -> None:
        if self._panel.account is None:
            return
        if data.startswith(PACKET_BEGINS):
            self._panel.say(
                self.tr(
                    "This file is a packet or a receipt, not a card. Go to Inbox, and read it in there. Nothing was "
                    "added to the address book."
                )
            )
            return
        self._questions.ask(TakeCard(data), self._show_added, self._tell)

    def _open_text(self) -> None:
        dialog = CardTextDialog(self._panel.window())
        dialog.wished.connect(
            lambda data: self._questions.ask(
                TakeCard(data), lambda office: self._show_added(office, dialog), teller(dialog, self._vault)
            )
        )
        self._open(dialog)

    def _open_writing(self) -> None:
        dialog = OfficeFormDialog(
            self._words,
            None,
            title=self.tr("Write an office by hand"),
            explanation=self.tr(
                "For an office without a card. Work can be handed over to it by a packet with a passphrase, or on "
                "paper."
            ),
            go=self.tr("A&dd to the address book"),
            parent=self._panel.window(),
        )

        def write(told: OfficeTold) -> None:
            self._write(dialog, Office("", told.name, told.unit, told.country, told.address, told.phone))

        dialog.wished.connect(write)
        self._open(dialog)

    def _open_directory(self) -> None:
        dialog = OfficeSearchDialog(self._words, self._find, self._panel.window())
        dialog.wished.connect(lambda office: self._write(dialog, office))
        self._open(dialog)

    def _write(self, dialog: SteppedDialog, office: Office) -> None:
        self._questions.ask(
            WriteOffice(office), lambda written: self._show_added(written, dialog), teller(dialog, self._vault)
        )

    def _open_comparing(self, office: Office) -> None:
        own = self._panel.own_box.own
        dialog = CompareWordsDialog(office, self._words.word_rows(own.words) if own else "", self._panel.window())
        tell = teller(dialog, self._vault)

        def compare(typed: str) -> None:
            self._questions.ask(CompareWords(office.id, typed), done, lambda error: refuse(error, typed))

        def done(_: Office) -> None:
            said = self.tr("The words agree: the card is that of {name}.").format(name=office.name)
            self._finish(said, dialog, office.id)

        def refuse(error: WorkprisError, typed: str) -> None:
            where = self._words.difference(office.words, typed)
            if isinstance(error, WordsDiffer) and where and isValid(dialog):
                dialog.say(where)
                dialog.typed.setFocus()
            else:
                tell(error)

        dialog.wished.connect(compare)
        self._open(dialog)

    def _open_removal(self, office: Office) -> None:
        dialog = RemoveOfficeDialog(office, self._panel.window())
        said = self.tr("Removed: {name}").format(name=office.name)
        dialog.wished.connect(
            lambda: self._questions.ask(
                RemoveOffice(office.id), lambda _: self._finish(said, dialog), teller(dialog, self._vault)
            )
        )
        self._open(dialog)

    def _open(self, dialog: SteppedDialog) -> None:
        self._panel.say("")
        dialog.wait_for(self._vault.lane)
        self._dialog = dialog
        show_dialog(dialog)

    def _show_added(self, office: Office, dialog: SteppedDialog | None = None) -> None:
        said = self.tr("In the address book: {name}").format(name=office.name)
        others = (each for each in self._panel.offices if each.id != office.id)
        more = (self._words.doubled(office, others), self._words.remark(office))
        self._finish(" ".join(filter(None, (f"{said}.", *more))), dialog, office.id)

    def _finish(self, said: str, dialog: SteppedDialog | None = None, select: str = "") -> None:
        if dialog is not None:
            close_dialog(dialog)
        self._panel.say(said)
        self.said.emit(said)
        self._load(select)
        self.offices_changed.emit()

    def _forget(self) -> None:
        """Let no answer count, and close what is open with all that was typed."""
        self._questions.drop()
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.show_busy(is_busy=False)
            self._dialog.reject()
        self._dialog = None

    def _tell(self, error: WorkprisError) -> None:
        """Say in the panel why it does not go: it belongs to what was just done there."""
        if self._panel.account is not None:
            message = message_for(error)
            self._panel.say(f"{message.title}\n{message.sentence} {message.advice}")


def _told_of(own: OwnOffice) -> OfficeTold:
    card = own.card
    return OfficeTold(card.name, card.unit, card.country, card.address, card.phone)
