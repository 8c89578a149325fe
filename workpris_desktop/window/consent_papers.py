"""Shows and prints the text of a consent for the person, and the letter that tells a receiver that it ended."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import NoteSheet
from workpris_desktop.cases.office_requests import ReadOffices
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.handover import AddressBook
from workpris_desktop.domain.referral import ReferralSender
from workpris_desktop.printing.consent_sheet import consent_file_name, draw_consent_sheet
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.printing.receiver_letter import ReceiverLetter, draw_receiver_letter, letter_file_name
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.main_window import MainWindow
from workpris_desktop.ui.printing.case_sheet_desk import CaseSheetDesk, DrawSheet
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.print_controller import PrintController
from workpris_desktop.window.consent_reading import ConsentTextDesk
from workpris_desktop.window.print_shop import PrintShop
from workpris_desktop.window.workplace import Workplace
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.referral_words import read_referral_words

if TYPE_CHECKING:
    from workpris_desktop.domain.office import OwnOffice


class ConsentPapers(QObject):
    """One paper at a time; it is noted in the file once it has left.

    Args:
        window: the window.
        vault: the way to the vault.
        workplace: the tables that ship with the program.
        texts: puts the texts together.
        shop: what prints.
        file_id: returns the id of the file that is open, "" for none.
        today: tells the day on the wall.
        parent: owns the object.
    """

    said = Signal(str)
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: MainWindow,
        vault: VaultLane,
        workplace: Workplace,
        texts: ConsentTextDesk,
        shop: PrintShop,
        *,
        file_id: Callable[[], str],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._workplace, self._texts = window, workplace, texts
        self._file_id, self._today = file_id, today
        self._telltales = telltales_of(shop.word_starts, workplace.facts.prisons)
        self._questions = VaultQuestions(vault, self)
        self._desk = CaseSheetDesk(window, drawing=shop.drawing, printing=PrintController(window, shop.drawing))
        self._desk.printed.connect(self._note)
        self._desk.said.connect(self.said)
        self._desk.failed.connect(self.failed)

    def show_text(self, consent: Consent, language: str) -> None:
        """Show the text that is read to the person, or given to keep."""

        def show(own: "OwnOffice | None") -> None:
            sender = own.card.name if own else ""
            self._show(
                SheetKind.CONSENT_TEXT,
                self.tr("Text for the person"),
                language or spoken_language(),
                consent_file_name(),
                lambda code, _: draw_consent_sheet(self._texts.sheet(consent, code, sender)),
            )

        self._ask_sender(show)

    def show_letter(self, consent: Consent) -> None:
        """Show the letter to the receiver of a consent that was taken back."""

        def show(own: "OwnOffice | None") -> None:
            self._show(
                SheetKind.LETTER,
                self.tr("Letter to the receiver"),
                spoken_language(),
                letter_file_name(),
                lambda code, _: self._drawn_letter(consent, code, own),
            )

        self._ask_sender(show)

    def unsaved(self) -> tuple[NoteSheet, ...]:
        """Return what notes papers that are on their way to the disk: the vault is being locked."""
        return tuple(NoteSheet(str(about), kind) for kind, about in self._desk.take_leaving())

    def forget(self) -> None:
        """Close every paper."""
        self._questions.drop()
        self._desk.forget()

    def _ask_sender(self, show: Callable[["OwnOffice | None"], None]) -> None:
        def take(book: AddressBook) -> None:
            show(book.own)

        self._questions.ask(ReadOffices(), take, newest_of="sender")

    def _show(self, kind: SheetKind, title: str, language: str, name: str, draw: DrawSheet) -> None:
        file_id = self._file_id()
        if file_id:
            dialog = CaseSheetDialog(title, self._window, language=language)
            self._desk.show_sheet(kind, dialog, name, draw, file_id)

    def _drawn_letter(self, consent: Consent, language: str, own: "OwnOffice | None") -> bytes:
        card = own.card if own else None
        sender = ReferralSender(card.name if card else consent.read_by, phone=card.phone if card else "")
        letter = ReceiverLetter(
            consent.receiver,
            sender,
            self._texts.facts(consent, language),
            consent.given_on,
            consent.withdrawn_on or self._today(),
            self._today(),
            # Who gets it knows from where the facts came.
            is_neutral=False,
        )
        return draw_receiver_letter(letter, read_referral_words(language, self._workplace.resources), self._telltales)

    def _note(self, kind: SheetKind | None, file_id: object) -> None:
        if kind is not None:
            self._questions.ask(NoteSheet(str(file_id), kind), lambda _: None)
