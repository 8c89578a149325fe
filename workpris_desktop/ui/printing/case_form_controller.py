"""From a provider's form and an open case to the filled form: what is known, what is asked, what is printed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.errors import FormNotFound
from workpris_desktop.domain.form_answers import (
    CaseAnswers,
    FormAnswer,
    GivenAnswers,
    KnownAnswer,
    facts_on_form,
    filled_form,
    known_answers,
    learned_answers,
)
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer
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
from workpris_desktop.ui.printing.missing_questions_box import Question
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.languages import spoken_language

_FILE_NAME = "form.pdf"

JudgeLearned = Callable[[tuple[IntakeAnswer, ...]], Mapping[str, tuple[str, ...]]]
"""Says what is wrong with answers to questions of ours: sentences by question, "" for what is about none of them."""


GoOn = Callable[[object], None]
"""Shows the sheet, and gives back about whom it is told once it is printed."""

FormGate = Callable[[frozenset[str], GoOn], None]
"""Asks whether answers to these questions of ours may go to the provider, and goes on where they may."""


def _nothing_wrong(_: tuple[IntakeAnswer, ...]) -> Mapping[str, tuple[str, ...]]:
    return {}


@dataclass(frozen=True, slots=True, repr=False)
class FormAsking:
    """What there is to the questions of a form beside the answers of the case.

    ``missing`` are questions that are asked before a sheet and have no answer; those of the form are asked anyway.
    ``judge`` says what is wrong with what was typed, before it stands on the form. ``said`` was typed for it before
    the vault was locked. ``gate`` asks before a form is shown on which something of the case stands; without one it
    is shown at once.
    """

    missing: Sequence[Question] = ()
    judge: JudgeLearned = _nothing_wrong
    said: GivenAnswers = field(default_factory=dict)
    gate: FormGate | None = None


NOTHING_ASKED: Final = FormAsking()


@dataclass(frozen=True, slots=True, repr=False)
class HalfFilled:
    """Answers that were typed for a form and not used yet; ``about`` is whose form it is."""

    form_id: str
    about: Any
    said: GivenAnswers


class CaseFormController(QObject):
    """Opens the dialog for a provider's form, and then its preview."""

    learned = Signal(object, object)
    """A tuple of `IntakeAnswer`, not yet checked, and about whom."""
    question_wanted = Signal(str, object)
    """The id of a question of ours that is to be opened instead, and about whom."""
    left = Signal(str, object)
    """The id of a form whose answers were used, or are not wanted any more, and about whom."""
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
        self._filling: dict[FormAnswersDialog, tuple[str, object]] = {}

    def show_form(
        self,
        form: EntryForm,
        service: Service | None,
        intake: IntakeForm,
        answers: Answers,
        asked: frozenset[str],
        *,
        is_sample: bool,
        asking: FormAsking = NOTHING_ASKED,
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
            asking: what there is to its questions beside the answers.
            about: whose form it is; what was printed and learned gives it back as it is.
        """
        words = self._phrasebook(form.language if form.language in LANGUAGES else spoken_language())
        tell = AnswerWords(words, self._names(words.language), _country_of(service)).lines
        case = CaseAnswers(intake, answers, tell, lambda each: each.id in asked)
        of_form = {each.question for each in form.fields}
        new_dialog = partial(self._new_dialog, form, [each for each in asking.missing if each[0] not in of_form], about)
        if form.fields:
            dialog = new_dialog()
            self._watch(dialog, form.id, about)
            self._ask_fields(dialog, form, case, words, asking)
            self._use_fields(dialog, form, service, case, words, is_sample=is_sample, gate=asking.gate, about=about)
        else:
            self._reading.run(
                self,
                lambda: self._read_file(form.id),
                lambda pdf: self._show_file(
                    form, service, case, words, pdf, new_dialog=new_dialog, gate=asking.gate, about=about
                ),
                self.failed.emit,
                newest_of="case_form",
            )

    def forget(self) -> None:
        """Drop what is being read: the vault is locked, or another client is chosen."""
        self._filling.clear()
        self._reading.forget(self, "case_form")

    def take_half_filled(self) -> tuple[HalfFilled, ...]:
        """Return what is typed and not used yet, and tell no more that it is left: the vault is being locked."""
        filling, self._filling = self._filling, {}
        return tuple(
            HalfFilled(form_id, about, dialog.said)
            for dialog, (form_id, about) in filling.items()
            if isValid(dialog) and dialog.said
        )

    def _watch(self, dialog: FormAnswersDialog, form_id: str, about: object) -> None:
        self._filling[dialog] = (form_id, about)
        dialog.finished.connect(lambda: self._leave(dialog))

    def _leave(self, dialog: FormAnswersDialog) -> None:
        left = self._filling.pop(dialog, None)
        if left is not None:
            self.left.emit(*left)

    def _ask_fields(
        self,
        dialog: FormAnswersDialog,
        form: EntryForm,
        case: CaseAnswers,
        words: Phrasebook,
        asking: FormAsking,
    ) -> None:
        filled = filled_form(form, case)
        numbers = {each.field.question: each.number for each in filled}

        def judged(said: GivenAnswers) -> Mapping[int, tuple[str, ...]]:
            wrong = asking.judge(learned_answers(filled, said, case.form, words.language))
            return {numbers.get(question, 0) if question else 0: told for question, told in wrong.items()}

        dialog.ask_fields(filled, judged, asking.said)

    def _use_fields(
        self,
        dialog: FormAnswersDialog,
        form: EntryForm,
        service: Service | None,
        case: CaseAnswers,
        words: Phrasebook,
        *,
        is_sample: bool,
        gate: FormGate | None,
        about: object,
    ) -> None:
        filled = filled_form(form, case)

        def draw(given: GivenAnswers) -> bytes:
            return draw_entry_form(form, words, Paper.A4, service=service, sample=is_sample, answers=given)

        def preview() -> None:
            given, said = dialog.given, dialog.said
            # Before it is asked whether they may go: the person can agree only to what the case knows.
            self._learn(filled, said, case.form, words.language, about)
            facts = facts_on_form(filled, given, said, case, words.language)
            self._pass(dialog, gate, facts, about, lambda whose: self._preview(form, partial(draw, given), whose))

        dialog.preview_requested.connect(preview)
        self._desk.open_dialog(dialog)

    def _show_file(
        self,
        form: EntryForm,
        service: Service | None,
        case: CaseAnswers,
        words: Phrasebook,
        pdf: bytes | None,
        *,
        new_dialog: Callable[[], FormAnswersDialog],
        gate: FormGate | None,
        about: object,
    ) -> None:
        if pdf is None:
            self.failed.emit(FormNotFound(form.id))
            return
        language = words.language

        def draw(chosen: tuple[KnownAnswer, ...]) -> bytes:
            told = tuple((each.field.label[language], each.texts) for each in chosen)
            return joined_pdf(pdf, draw_answer_sheet(form.title, told, words, service=service))

        dialog = new_dialog()
        dialog.offer_known(known_answers(case), language)

        def preview() -> None:
            chosen = dialog.chosen
            facts = frozenset(each.field.id for each in chosen)
            self._pass(dialog, gate, facts, about, lambda whose: self._preview(form, partial(draw, chosen), whose))

        dialog.preview_requested.connect(preview)
        self._desk.open_dialog(dialog)

    @staticmethod
    def _pass(
        dialog: FormAnswersDialog, gate: FormGate | None, facts: frozenset[str], about: object, show: GoOn
    ) -> None:
        """Close the dialog and show the form, once its facts may go."""

        def go_on(whose: object) -> None:
            if isValid(dialog) and dialog.isVisible():
                dialog.accept()
                show(whose)

        if gate is not None and facts:
            gate(facts, go_on)
        else:
            go_on(about)

    def _new_dialog(self, form: EntryForm, missing: Sequence[Question], about: object) -> FormAnswersDialog:
        dialog = FormAnswersDialog(form.title, missing, self._window)
        dialog.question_wanted.connect(lambda question: self.question_wanted.emit(question, about))
        return dialog

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
