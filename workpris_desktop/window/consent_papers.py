"""Shows and prints the text of a consent for the person, and the letter that tells a receiver that it ended."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.choice_requests import NoteSheet, ReadChoices
from workpris_desktop.cases.office_requests import ReadOffices
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.chosen_service import ChosenService, Disclosure, SheetKind
from workpris_desktop.domain.consent import Consent, office_receiver, service_receiver
from workpris_desktop.domain.handover import AddressBook
from workpris_desktop.domain.referral import ReferralSender
from workpris_desktop.printing.consent_sheet import consent_file_name, draw_consent_sheet
from workpris_desktop.printing.neutral import telltales_of
from workpris_desktop.printing.receiver_letter import ReceiverLetter, draw_receiver_letter, letter_file_name
from workpris_desktop.printing.referral_neutral import neutral_labels
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
    warned = Signal(str)
    """What has been done and must be read."""
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
        self._desk.warned.connect(self.warned)
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
        """Show the letter to the receiver of a consent that was taken back, or of a law that holds no more.

        A provider that may not know about the prison must not learn of it from this letter, either.
        """
        file_id = self._file_id()

        def read(session: VaultSession) -> tuple["OwnOffice | None", bool]:
            return session.ask(ReadOffices()).own, _may_know(consent, session.ask(ReadChoices(file_id)))

        def show(found: tuple["OwnOffice | None", bool]) -> None:
            own, may_know = found
            self._show(
                SheetKind.LETTER,
                self.tr("Letter to the receiver"),
                spoken_language(),
                letter_file_name(),
                lambda code, _: self._drawn_letter(consent, code, own if may_know else None, is_neutral=not may_know),
            )

        if file_id:
            self._questions.do(read, show, newest_of="sender")

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

    def _drawn_letter(self, consent: Consent, language: str, own: "OwnOffice | None", *, is_neutral: bool) -> bytes:
        card = own.card if own else None
        words = read_referral_words(language, self._workplace.resources)
        labels = tuple(self._texts.labels(consent, language))
        letter = ReceiverLetter(
            consent.receiver,
            ReferralSender(card.name if card else "", consent.read_by, card.phone if card else ""),
            neutral_labels(labels, words) if is_neutral else tuple(label for _, label in labels),
            consent.given_on,
            consent.withdrawn_on or self._today(),
            self._today(),
            is_neutral=is_neutral,
            by_law=consent.is_law,
        )
        return draw_receiver_letter(letter, words, self._telltales)

    def _note(self, kind: SheetKind | None, file_id: object) -> None:
        if kind is not None:
            self._questions.ask(NoteSheet(str(file_id), kind), lambda _: None)


def _may_know(consent: Consent, choices: tuple[ChosenService, ...]) -> bool:
    """Tell whether the receiver may know about the prison: offices do, providers only where the person said so."""
    if consent.receiver_id.startswith(office_receiver("")):
        return True
    by_id = {service_receiver(each.service_id): each.disclosure for each in choices}
    return by_id.get(consent.receiver_id) is Disclosure.YES
