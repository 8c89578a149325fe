"""From a provider's form and an open case to the filled form: what is known, what is asked, what is printed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.errors import FormNotFound
from workpris_desktop.domain.form_answers import (
    CaseAnswers,
    FormAnswer,
    GivenAnswers,
    KnownAnswer,
    filled_form,
    known_answers,
    learned_answers,
)
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import Answers
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.answer_sheet import draw_answer_sheet
from workpris_desktop.printing.answer_words import AnswerWords, PlaceNames
from workpris_desktop.printing.entry_form import draw_entry_form
from workpris_desktop.printing.preview import joined_pdf
from workpris_desktop.ui.printing.case_sheet_desk import CaseSheetDesk
from workpris_desktop.ui.printing.case_sheet_dialog import CaseSheetDialog
from workpris_desktop.ui.printing.form_answers_dialog import FormAnswersDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.languages import spoken_language

_FILE_NAME = "form.pdf"


class CaseFormController(QObject):
    """Opens the dialog for a provider's form, and then its preview."""

    learned = Signal(object, object)
    """A tuple of `IntakeAnswer`, not yet checked, and about whom."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(
        self,
        window: QWidget,
        desk: CaseSheetDesk,
        *,
        reading: TaskLane,
        read_file: Callable[[str], bytes | None],
        phrasebook: Callable[[str], Phrasebook],
        names: Callable[[str], PlaceNames],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._reading = reading
        self._read_file = read_file
        self._phrasebook = phrasebook
        self._names = names

    def show_form(
        self,
        form: EntryForm,
        service: Service | None,
        intake: IntakeForm,
        answers: Answers,
        asked: frozenset[str],
        *,
        is_sample: bool,
        about: object = None,
    ) -> None:
        """Ask what is missing, and show the form.

        Args:
            form: one with fields, or one that is a PDF.
            service: whose form it is.
            intake: our entry form.
            answers: those of the client.
            asked: ids of the questions that are asked of this client; answers to others stand on no form (V11).
            is_sample: the form is of invented data.
            about: whose form it is; what was printed and learned gives it back as it is.
        """
        words = self._phrasebook(form.language if form.language in LANGUAGES else spoken_language())
        tell = AnswerWords(words, self._names(words.language), _country_of(service)).lines
        case = CaseAnswers(intake, answers, tell, lambda field: field.id in asked)
        if form.fields:
            self._show_fields(form, service, case, words, is_sample=is_sample, about=about)
        else:
            self._reading.run(
                self,
                lambda: self._read_file(form.id),
                lambda pdf: self._show_file(form, service, case, words, pdf, about=about),
                self.failed.emit,
                newest_of="case_form",
            )

    def forget(self) -> None:
        """Drop what is being read: the vault is locked, or another client is chosen."""
        self._reading.forget(self, "case_form")

    def _show_fields(
        self,
        form: EntryForm,
        service: Service | None,
        case: CaseAnswers,
        words: Phrasebook,
        *,
        is_sample: bool,
        about: object,
    ) -> None:
        filled = filled_form(form, case)

        def draw(given: GivenAnswers) -> bytes:
            return draw_entry_form(form, words, Paper.A4, service=service, sample=is_sample, answers=given)

        dialog = FormAnswersDialog(form.title, self._window)
        dialog.ask_fields(filled)
        dialog.preview_requested.connect(lambda: self._preview(form, partial(draw, dialog.given), about))
        dialog.preview_requested.connect(lambda: self._learn(filled, dialog.said, case.form, words.language, about))
        self._desk.open_dialog(dialog)

    def _show_file(
        self,
        form: EntryForm,
        service: Service | None,
        case: CaseAnswers,
        words: Phrasebook,
        pdf: bytes | None,
        *,
        about: object,
    ) -> None:
        if pdf is None:
            self.failed.emit(FormNotFound(form.id))
            return
        language = words.language

        def draw(chosen: tuple[KnownAnswer, ...]) -> bytes:
            told = tuple((each.field.label[language], each.texts) for each in chosen)
            return joined_pdf(pdf, draw_answer_sheet(form.title, told, words, service=service))

        dialog = FormAnswersDialog(form.title, self._window)
        dialog.offer_known(known_answers(case), language)
        dialog.preview_requested.connect(lambda: self._preview(form, partial(draw, dialog.chosen), about))
        self._desk.open_dialog(dialog)

    def _learn(
        self, filled: tuple[FormAnswer, ...], said: GivenAnswers, intake: IntakeForm, language: str, about: object
    ) -> None:
        learned = learned_answers(filled, said, intake, language)
        if learned:
            self.learned.emit(learned, about)

    def _preview(self, form: EntryForm, draw: Callable[[], bytes], about: object) -> None:
        dialog = CaseSheetDialog(form.title, self._window)
        self._desk.show_sheet(SheetKind.ENTRY_FORM, dialog, _FILE_NAME, lambda *_: draw(), about)


def _country_of(service: Service | None) -> str:
    """Return the country where the form is read, so that numbers stand as they are dialled there."""
    return service.organization.country if service and service.organization else ""
