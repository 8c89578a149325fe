"""The boxes of questions that are on the screen: made, filled, and listened to."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workpris_desktop.domain.intake import FieldKind, IntakeField
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.intake_rule import Severity
from workpris_desktop.ui.cases.intake.answer_box import AnswerBox, BoxParts
from workpris_desktop.ui.cases.intake.open_intake import OpenIntake
from workpris_desktop.wording.intake_rule_words import IntakeRuleWords

_DAYS = frozenset({FieldKind.DATE, FieldKind.BIRTH})


class AnswerBoxes(QObject):
    """Knows what is answered, and says what was found about it."""

    given = Signal(object, object)
    """An `IntakeField`, and the `IntakeAnswer` that the person gives now, None for none."""
    left = Signal(object)
    """The `IntakeField` that the keyboard has left."""
    confirmed = Signal()
    """Return was pressed in a field of one line."""

    def __init__(self, parts: BoxParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._rules = parts, IntakeRuleWords(self)
        self._intake: OpenIntake | None = None
        self._may_write = False
        self._boxes: list[AnswerBox] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_keyboard)

    def begin(self, intake: OpenIntake, *, may_write: bool) -> None:
        """Work with the answers of a file."""
        self._intake, self._may_write = intake, may_write
        self._parts.memory.source = None

    def forget(self) -> None:
        """Let go of all answers."""
        self._intake, self._boxes = None, []
        self._parts.memory.source = None

    def make(self, field: IntakeField, *, is_page: bool) -> AnswerBox:
        """Return an empty box."""
        box = AnswerBox(field, self._parts, is_page=is_page)
        box.allow(may_write=self._may_write)
        box.changed.connect(partial(self._tell, box))
        box.confirmed.connect(self.confirmed)
        self._boxes = [*filter(isValid, self._boxes), box]
        return box

    def fill(self, box: AnswerBox) -> None:
        """Show an answer as it is kept, with what was found about it; what says the same stays as it is."""
        if self._intake is None:
            return
        self._intake.findings(box.field)
        answer = self._intake.answer(box.field.id)
        if not _says_same(answer, box.answer()):
            box.show_answer(answer)
        self._remark(box, is_typing=False)

    def show_answer(self, field: IntakeField) -> None:
        """Show an answer as it is kept wherever its question stands."""
        for box in self._of(field):
            self.fill(box)

    def show_typing(self) -> None:
        """Show what was understood so far where the keyboard is, and no new fault: it is still being typed."""
        box = self._box_at(QApplication.focusWidget())
        if box is not None:
            self._remark(box, is_typing=True)

    def say_anew(self) -> None:
        """Say remarks in the language spoken now."""
        for box in filter(isValid, self._boxes):
            if box.remarks or box.understood.text():
                self._remark(box, is_typing=False)

    def commit(self) -> None:
        """Take in what is typed where the keyboard is and not yet part of an answer."""
        box = self._box_at(QApplication.focusWidget())
        if box is not None:
            box.commit()

    def leave(self, box: AnswerBox) -> None:
        """Tell that one is done with a question."""
        box.commit()
        self.left.emit(box.field)

    def text(self, answer: IntakeAnswer, field: IntakeField | None) -> str:
        """Return a question of an older form with its answer; ``field`` is None where nobody knows the question."""
        if field is not None:
            return f"{self._parts.words.label(field)} {self._parts.words.value(field, answer, self._parts.places)}"
        texts = (answer.value,) if isinstance(answer.value, str) else answer.value
        told = ", ".join(each if isinstance(each, str) else ", ".join(each) for each in texts)
        return f"{answer.field}: {told or self._parts.words.state(answer.state)}"

    def _of(self, field: IntakeField) -> list[AnswerBox]:
        return [box for box in self._boxes if isValid(box) and box.field is field]

    def _tell(self, box: AnswerBox) -> None:
        self.given.emit(box.field, box.answer())

    def _remark(self, box: AnswerBox, *, is_typing: bool) -> None:
        if self._intake is None:
            return
        findings = self._intake.findings(box.field)
        remarks = [(each.severity, self._rules.sentence(each)) for each in findings]
        if is_typing:
            remarks = [each for each in remarks if each[0] is not Severity.BLOCK or each in box.remarks]
        box.show_remarks(remarks, self._understood(box.field))

    def _understood(self, field: IntakeField) -> str:
        answer = self._intake.answer(field.id) if self._intake else None
        if field.kind in _DAYS and answer is not None and answer.is_known:
            with suppress(ValueError):
                return self._parts.words.understood(date.fromisoformat(str(answer.value)))
        return ""

    def _box_at(self, part: QWidget | None) -> AnswerBox | None:
        """Return the box in which a part stands, also one in a list that is open above it."""
        while part is not None and not (isinstance(part, AnswerBox) and part in self._boxes):
            part = part.parentWidget()
        return part if isinstance(part, AnswerBox) else None

    def _follow_keyboard(self, former: QWidget | None, now: QWidget | None) -> None:
        if former is None or not isValid(former):
            return
        box = self._box_at(former)
        if box is not None and self._box_at(now) is not box:
            self.leave(box)


def _says_same(kept: IntakeAnswer | None, shown: IntakeAnswer | None) -> bool:
    if kept is None or shown is None:
        return kept is shown
    if kept.state is AnswerState.ANSWERED and kept.value in {"", ()} and shown.value in {"", ()}:
        kept = replace(kept, value=shown.value)
    return replace(kept, version=0, is_broken=False) == replace(shown, version=0, is_broken=False)
