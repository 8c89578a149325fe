"""One question with all that belongs to it: its words, its control, why there is no answer, who said it, remarks."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.domain.intake import ALWAYS_ANSWERED, IntakeField
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.ui.cases.intake.editors import make_editor, show_options
from workpris_desktop.ui.cases.intake.no_answer import NoAnswer, NoAnswerCircles, NoAnswerLink
from workpris_desktop.ui.cases.intake.remark_label import RemarkLabel, Remarks
from workpris_desktop.ui.cases.intake.source_row import SourceMemory, SourceRow
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.intake_value_words import PlaceLookup
from workpris_desktop.wording.intake_words import IntakeWords

HEADING_LARGER = 1.25


@dataclass(frozen=True, slots=True)
class BoxParts:
    """What every question is shown with."""

    words: IntakeWords
    places: PlaceLookup
    memory: SourceMemory


class AnswerBox(SpeakingWidget):
    """Shows a question and the answer to it; ``is_page`` is whether it has a page of its own."""

    changed = Signal()
    """The person has changed the answer."""
    confirmed = Signal()
    """The person has pressed Return in a field of one line."""

    def __init__(self, field: IntakeField, parts: BoxParts, *, is_page: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self._parts, self._is_page = field, parts, is_page
        self.heading, self.spoken, self.hint = PlainLabel(), PlainLabel(), PlainLabel()
        self.understood, self.remark = PlainLabel(), RemarkLabel()
        self.remarks: Remarks = ()
        self.editor = make_editor(field, parts.words, parts.places, in_line=not is_page)
        self.no_answer: NoAnswer | None = None
        if field.id not in ALWAYS_ANSWERED:
            self.no_answer = NoAnswerCircles(parts.words) if is_page else NoAnswerLink(parts.words)
            self.no_answer.chosen.connect(self._take_state)
        self.source = SourceRow(parts.words, parts.memory) if field.needs_source else None
        if self.source is not None:
            self.source.changed.connect(self.changed)
        self.heading.setBuddy(self.editor.first)
        self._lay_out()
        self.editor.changed.connect(self._take)
        self.editor.confirmed.connect(self.confirmed)
        self.show_texts()

    def answer(self) -> IntakeAnswer | None:
        """Return what is told, None where nothing is; a question that is always answered has an empty answer then."""
        state = AnswerState.ANSWERED if self.no_answer is None else self.no_answer.state
        if state is None:
            return None
        given = IntakeAnswer(self.field.id, state)
        if state is AnswerState.ANSWERED:
            given = replace(given, value=self.editor.value, other=self.editor.other)
        return given if self.source is None else replace(given, said_by=self.source.source, said_on=self.source.on)

    def show_answer(self, answer: IntakeAnswer | None) -> None:
        """Show an answer, without telling anybody."""
        is_told = answer is not None and answer.state is AnswerState.ANSWERED
        if self.no_answer is not None:
            self.no_answer.show_state(answer.state if answer else None)
        self.editor.show_value(answer.value if answer and is_told else "", answer.other if answer and is_told else "")
        if self.source is not None:
            self.source.show_source(answer.said_by if answer else None, answer.said_on if answer else None)
            self.source.setVisible(answer is not None)

    def show_remarks(self, remarks: Remarks, understood: str = "") -> None:
        """Show what was found about the answer, and as which day it was understood."""
        self.remarks = remarks
        self.remark.show_remarks(remarks)
        self.understood.setText(understood)
        self.understood.setVisible(bool(understood))
        self._name()

    def commit(self) -> None:
        """Take in what is typed and not yet part of the answer."""
        self.editor.commit()

    def allow(self, *, may_write: bool) -> None:
        """Let the answer be changed, or only read."""
        self.editor.allow(may_write=may_write)
        for part in (self.no_answer, self.source):
            if part is not None:
                part.setEnabled(may_write)

    def begin(self) -> None:
        """Put the keyboard where the answer is given."""
        self.editor.first.setFocus()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        words = self._parts.words
        # A label that leads to a field takes an & for the sign before a letter.
        self.heading.setText(words.label(self.field).replace("&", "&&"))
        spoken, hint = words.spoken(self.field), words.hint(self.field)
        self.spoken.setText(self.tr("To read aloud: “{question}”").format(question=spoken) if spoken else "")
        self.spoken.setVisible(self._is_page and bool(spoken))
        self.hint.setText(self.tr("Why we ask: {reason}").format(reason=hint) if hint else "")
        self.hint.setVisible(self._is_page and bool(hint))
        self.heading.setToolTip("" if self._is_page else hint)
        show_options(self.editor, self.field, words, self._parts.places)
        self._name()

    def _lay_out(self) -> None:
        font = self.heading.font()
        font.setBold(True)
        if self._is_page:
            font.setPointSizeF(font.pointSizeF() * HEADING_LARGER)
        self.heading.setFont(font)
        for label in (self.hint, self.understood):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self._is_page or self.no_answer is None:
            column.addWidget(self.heading)
        else:
            self.heading.setWordWrap(False)
            line = FlowLayout()
            line.addWidget(self.heading)
            line.addWidget(self.no_answer)
            column.addLayout(line)
        for part in (self.spoken, self.hint, self.editor, self.understood, self.remark):
            column.addWidget(part)
        if self._is_page and self.no_answer is not None:
            column.addWidget(self.no_answer)
        if self.source is not None:
            column.addWidget(self.source)
            self.source.hide()
        self.understood.hide()

    def _name(self) -> None:
        label = self._parts.words.label(self.field)
        said = [self.understood.text(), *(text for _, text in self.remarks)]
        self.editor.call(label, " ".join(filter(None, [self._parts.words.hint(self.field), *said])))
        for part in (self.no_answer, self.source):
            if part is not None:
                part.call(label)

    def _take(self) -> None:
        is_told = self.editor.value not in {"", ()}
        if self.no_answer is not None:
            self.no_answer.show_state(AnswerState.ANSWERED if is_told else None)
        self._offer_source(is_told=is_told)
        self.changed.emit()

    def _take_state(self) -> None:
        """Let go of what was told: who does not want to say something did not say it; undo brings it back."""
        self.editor.show_value("")
        self._offer_source(is_told=True)
        self.changed.emit()

    def _offer_source(self, *, is_told: bool) -> None:
        """Ask who said it only where something was said."""
        if self.source is not None:
            self.source.setVisible(is_told)
            if is_told:
                self.source.propose()
