"""A provider's form before it is filled: asks what the case does not know, then shows all answers to be checked."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.form_answers import AnswerSource, FormAnswer, GivenAnswers, KnownAnswer, given_answers
from workpris_desktop.ui.printing.form_check_list import CheckedAnswer, FormCheckList
from workpris_desktop.ui.printing.form_question_box import FormQuestionBox
from workpris_desktop.ui.printing.missing_questions_box import MissingQuestionsBox, Question
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area

SIZE_CHARACTERS = (76, 34)
SCREEN_SHARE = 0.9

JudgeSaid = Callable[[GivenAnswers], Mapping[int, tuple[str, ...]]]
"""Says what is wrong with what was answered: sentences by the number of the field, 0 for what is about none of them."""


class FormAnswersDialog(QDialog):
    """Two steps: questions, then the list of answers with where each comes from.

    What is typed lives here only; whoever hears `preview_requested` takes what belongs to the case.
    """

    preview_requested = Signal()
    """The answers are checked; the dialog stays until whoever hears it accepts it."""
    question_wanted = Signal(str)
    """The id of a question of ours that is to be opened instead."""

    def __init__(self, title: str, missing: Sequence[Question] = (), parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            title: what the form is called.
            missing: questions of ours that are asked before a sheet and have no answer; they hold nobody up.
            parent: the window that it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fill in the provider's form"))
        self._filled: tuple[FormAnswer, ...] = ()
        self._known: tuple[KnownAnswer, ...] = ()
        self._language = ""
        self._boxes: list[FormQuestionBox] = []
        self._needed: dict[int, QCheckBox] = {}
        self._judge: JudgeSaid = lambda _: {}
        self.trouble = AnnouncedLabel("")
        self.trouble.hide()
        self._questions = QWidget()
        self._rows = QVBoxLayout(self._questions)
        self.missing = MissingQuestionsBox(missing)
        self.missing.setVisible(bool(missing))
        self.missing.question_wanted.connect(self._open_question)
        self._rows.addWidget(self.missing)
        self._check = FormCheckList()
        self.steps = QStackedWidget()
        self.steps.addWidget(in_scroll_area(self._questions))
        self.steps.addWidget(in_scroll_area(self._check))
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(title))
        layout.addWidget(self.steps, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self._buttons())
        self._take_room()

    @property
    def said(self) -> GivenAnswers:
        """Return what was answered here, by the number of the field."""
        return {box.number: box.texts for box in self._boxes if box.texts}

    @property
    def given(self) -> GivenAnswers:
        """Return all that stands on the form."""
        return given_answers(self._filled, self.said, self._ticked())

    @property
    def chosen(self) -> tuple[KnownAnswer, ...]:
        """Return what stands on the sheet beside a form that is a PDF."""
        ticked = self._ticked()
        return tuple(known for number, known in enumerate(self._known) if number in ticked)

    def ask_fields(self, filled: tuple[FormAnswer, ...], judge: JudgeSaid, said: GivenAnswers) -> None:
        """Ask what is missing of a form with fields, and whether its receiver needs what is sensitive.

        Args:
            filled: the questions.
            judge: says what is wrong with the answers, before they are used.
            said: what was answered here before the vault was locked.
        """
        self._filled, self._judge = filled, judge
        held = [each for each in filled if each.source is AnswerSource.HELD]
        asked = [each for each in filled if each.source in {AnswerSource.MISSING, AnswerSource.BY_HAND}]
        if held:
            self._rows.addWidget(PlainLabel(self.tr("Tick only what this receiver needs:")))
        for each in held:
            self._add_tick(each.number, each.field.label, each.texts)
        if asked:
            self._rows.addWidget(PlainLabel(self.tr("The case does not know these answers:")))
        for each in asked:
            box = FormQuestionBox(each)
            box.put_back(said.get(box.number, ()))
            self._boxes.append(box)
            self._rows.addWidget(box)
        self._rows.addStretch(1)
        self._begin(is_empty=not held and not asked and not self.missing.buttons)

    def offer_known(self, known: tuple[KnownAnswer, ...], language: str) -> None:
        """Offer what the case knows for the sheet beside a form that is a PDF; nothing sensitive is ticked."""
        self._known, self._language = known, language
        self._rows.addWidget(
            PlainLabel(
                self.tr("This form is a PDF of the provider. What you tick here is printed on a sheet beside it.")
            )
        )
        for number, each in enumerate(known):
            self._add_tick(number, each.field.label[language], each.texts, is_ticked=each.is_proposed)
        if not known:
            self._rows.addWidget(PlainLabel(self.tr("The case has no answers yet.")))
        self._rows.addStretch(1)
        self._begin(is_empty=False)

    def _open_question(self, field: str) -> None:
        self.reject()
        self.question_wanted.emit(field)

    def _add_tick(self, number: int, label: str, texts: Sequence[str], *, is_ticked: bool = False) -> None:
        tick = QCheckBox(label.replace("&", "&&"))
        tick.setChecked(is_ticked)
        tick.setAccessibleDescription(self.tr("Does this receiver need it?"))
        tick.setToolTip(self.tr("Does this receiver need it?"))
        answer = PlainLabel("; ".join(texts))
        answer.setContentsMargins(24, 0, 0, 6)
        self._needed[number] = tick
        self._rows.addWidget(tick)
        self._rows.addWidget(answer)

    def _ticked(self) -> frozenset[int]:
        return frozenset(number for number, tick in self._needed.items() if tick.isChecked())

    def _begin(self, *, is_empty: bool) -> None:
        self._show_step(1 if is_empty else 0)
        first = next(iter((*self._needed.values(), *(box.first for box in self._boxes))), None)
        if first is not None:
            first.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.back_button = buttons.addButton(self.tr("&Back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.go_button = buttons.addButton(self.tr("&Check answers"), QDialogButtonBox.ButtonRole.ActionRole)
        self.back_button.setAutoDefault(False)
        self.go_button.setDefault(True)
        self.back_button.clicked.connect(lambda: self._show_step(0))
        self.go_button.clicked.connect(self._go_on)
        buttons.rejected.connect(self.reject)
        return buttons

    def _go_on(self) -> None:
        if self.steps.currentIndex() == 0:
            if self._is_sound():
                self._show_step(1)
            return
        self.preview_requested.emit()

    def _is_sound(self) -> bool:
        """Say what is wrong with the answers, where it is, and return whether nothing is."""
        troubles = self._judge(self.said)
        for box in self._boxes:
            box.show_trouble(troubles.get(box.number, ()))
        self.trouble.setText(" ".join(troubles.get(0, ())))
        self.trouble.setVisible(0 in troubles)
        first = next((box.first for box in self._boxes if box.number in troubles), None)
        if first is not None:
            first.setFocus()
        return not troubles

    def _show_step(self, step: int) -> None:
        if step:
            self._check.show_answers(tuple(self._checked()))
        self.steps.setCurrentIndex(step)
        self.back_button.setVisible(bool(step))
        self.go_button.setText(self.tr("&Preview") if step else self.tr("&Check answers"))
        if step:
            self.go_button.setFocus()

    def _checked(self) -> Iterator[CheckedAnswer]:
        given, said = self.given, self.said
        for each in self._filled:
            texts = given.get(each.number, ())
            source = ""
            if texts:
                source = self.tr("asked now") if each.number in said else self.tr("from the case")
            yield CheckedAnswer(f"{each.number}. {each.field.label}", texts, source)
        for known in self.chosen:
            yield CheckedAnswer(known.field.label[self._language], known.texts, self.tr("from the case"))

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        width, height = SIZE_CHARACTERS
        self.resize(
            min(width * metrics.averageCharWidth(), int(screen.width() * SCREEN_SHARE)),
            min(height * metrics.lineSpacing(), int(screen.height() * SCREEN_SHARE)),
        )
