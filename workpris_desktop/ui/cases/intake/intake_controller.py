"""Joins the questions of an open file with the vault: reads, checks, keeps, undoes."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.intake_requests import DropAnswer, KeepAnswer, NoteSectionOpened, ReadIntake
from workpris_desktop.cases.intake_rows import NAME, REFERENCE, Intake
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.intake import IntakeField, IntakeForm
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.domain.vault_errors import VaultLocked
from workpris_desktop.record.intake_rules.context import CheckContext
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.intake.answer_box import BoxParts
from workpris_desktop.ui.cases.intake.answer_boxes import AnswerBoxes
from workpris_desktop.ui.cases.intake.answer_change import AnswerChange
from workpris_desktop.ui.cases.intake.answer_keeper import AnswerKeeper
from workpris_desktop.ui.cases.intake.intake_part import IntakePart
from workpris_desktop.ui.cases.intake.open_intake import OpenIntake
from workpris_desktop.ui.cases.intake.source_row import SourceMemory
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.wording.intake_value_words import PlaceLookup
from workpris_desktop.wording.intake_words import IntakeWords
from workpris_desktop.wording.messages import message_for


class IntakeController(QObject):
    """Makes the part, and looks after what is answered in it.

    Args:
        vault: the way to the vault.
        form: returns the newest version of the form.
        places: names places, prisons and languages.
        context: returns what answers are checked with.
        today: tells the day on the wall.
        now: tells the moment (UTC).
        older_form: returns an older version of the form, None where there is none any more.
        all_on_one_page: whether all questions stand on one page until the person decides otherwise.
        parent: owns the controller.
    """

    answers_changed = Signal(object)
    """A mapping of all answers of the file by field: some were kept just now."""
    print_requested = Signal()
    needs_requested = Signal()

    def __init__(
        self,
        vault: VaultLane,
        form: Callable[[], IntakeForm],
        places: PlaceLookup,
        context: Callable[[], CheckContext],
        *,
        today: Callable[[], date],
        now: Callable[[], datetime],
        older_form: Callable[[int], IntakeForm | None] = lambda _: None,
        all_on_one_page: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._form, self._context, self._older_form = form, context, older_form
        self._questions = VaultQuestions(vault, self)
        self._keeper = AnswerKeeper(self._questions, self._wish, now, self)
        self._words = IntakeWords(self)
        self._boxes = AnswerBoxes(BoxParts(self._words, places, SourceMemory(today)), self)
        self.part = IntakePart(self._words, self._boxes, is_whole=all_on_one_page)
        self.undo_stack = QUndoStack(self)
        self._file: ClientFile | None = None
        self._intake: OpenIntake | None = None
        self._may_write, self._visit = False, 0
        self._connect()

    def unsaved(self) -> tuple[Request[Any], ...]:
        """Return what keeps the answers that are not in the vault yet, and wait for nothing: it is being locked."""
        self._boxes.commit()
        return self._keeper.take()

    def read_again(self) -> None:
        """Read the answers of the open file anew: some were kept elsewhere."""
        if self._file is not None and self._keeper.is_at_rest:
            self._questions.ask(ReadIntake(self._file.id), self._show_again, newest_of="intake")

    def _show_again(self, intake: Intake) -> None:
        """Show what was read anew, unless somebody has begun to type meanwhile."""
        if self._keeper.is_at_rest:
            self._show(intake)
            self.answers_changed.emit(intake.by_field)

    def use_needs(self, needs: Iterable[ClientNeed]) -> None:
        """Let the needs of the open file decide anew which sections are asked."""
        if self._intake is not None:
            self._intake.use_needs(tuple(needs))
            self.part.refresh()

    def _connect(self) -> None:
        part, head = self.part, self.part.head
        part.file_shown.connect(self._read)
        part.forgetting.connect(self._forget)
        part.unfold_requested.connect(self._unfold)
        part.undo_requested.connect(self._undo)
        part.redo_requested.connect(self._redo)
        head.print_requested.connect(self.print_requested)
        head.needs_requested.connect(self.needs_requested)
        self._boxes.given.connect(self._take_given)
        self._boxes.left.connect(self._take_left)
        self._keeper.kept.connect(self._note_kept)
        self._keeper.refused.connect(self._note_refused)
        for changed in (self.undo_stack.indexChanged, self.undo_stack.undoTextChanged):
            changed.connect(self._show_undo)

    def _read(self, readable: ReadableFile, account: Account) -> None:
        """Read the answers of a file; of one that is open only its rights and its name may have changed."""
        former = self._file
        may_write = rights_of(readable, account).change
        is_same = former is not None and former.id == readable.file.id and may_write == self._may_write
        if is_same and self._intake is not None:
            self._file = readable.file
            self._follow_file(readable.file)
            return
        if former is not None:
            self.part.forget()
        self._file, self._may_write = readable.file, may_write
        self._questions.ask(ReadIntake(readable.file.id), self._show, newest_of="intake")

    def _show(self, intake: Intake) -> None:
        self.undo_stack.clear()
        form = self._form()
        self._intake = OpenIntake(form, intake, self._context(), self._older_fields(form, intake))
        self.part.show_intake(self._intake, may_write=self._may_write)

    def _older_fields(self, form: IntakeForm, intake: Intake) -> dict[str, IntakeField]:
        versions = {each.version for each in intake.answers if each.field not in form.by_id}
        older = (self._older_form(version) for version in sorted(versions))
        return {field.id: field for each in older if each is not None for field in each.fields}

    def _forget(self) -> None:
        """Keep what is not kept yet, and let go of the file."""
        self._questions.drop()
        for wish in self._keeper.take():
            self._vault.ask(self, wish, lambda _: None)
        self.undo_stack.clear()
        self._file = self._intake = None
        self._may_write = False

    def _follow_file(self, file: ClientFile) -> None:
        """Take over a name or reference that was changed elsewhere, unless it is just being answered here."""
        intake = self._intake
        if intake is None or not self._keeper.is_at_rest:
            return
        for field_id, text in ((NAME, file.name), (REFERENCE, file.reference)):
            former = intake.answer(field_id)
            if text != (former.value if former else "") and field_id in intake.form.by_id:
                intake.put(field_id, IntakeAnswer(field_id, value=text) if text else None)
                self._boxes.show_answer(intake.form.by_id[field_id])
        self.part.refresh()

    def _unfold(self, section: str) -> None:
        if self._file is not None:
            self._questions.ask(NoteSectionOpened(self._file.id, section), lambda _: self.part.unfold(section))

    def _take_given(self, field: IntakeField, answer: IntakeAnswer | None) -> None:
        """Take in what the person gives; it is kept soon, a word at once, and a visit can be undone as a whole."""
        if self._intake is None or not self._may_write:
            return
        former = self._intake.answer(field.id)
        newer = replace(answer, version=self._intake.form.version) if answer else None
        if newer == former:
            # A blank was typed: the word before it is whole.
            self._keeper.keep()
            return
        self._put(field, newer)
        text, write = self._words.label(field), self._write_again
        self.undo_stack.push(AnswerChange(text, field, (former, newer), visit=self._visit, write=write))
        self.part.refresh()

    def _take_left(self, field: IntakeField) -> None:
        """Keep at once, and show the answer as it was understood, or what is wrong with it."""
        self._visit += 1
        if self._intake is None:
            return
        self._intake.check(field)
        self._intake.check_across()
        self._keeper.keep()
        self._boxes.show_answer(field)
        self.part.refresh()

    def _put(self, field: IntakeField, answer: IntakeAnswer | None) -> None:
        if self._intake is not None:
            self._intake.put(field.id, answer)
            self._keeper.note(field.id)

    def _write_again(self, field: IntakeField, answer: IntakeAnswer | None) -> None:
        """Put an answer back: a change is undone, or done again."""
        if self._intake is not None:
            self._put(field, answer)
            self._take_left(field)
            self.part.reveal(field)

    def _undo(self) -> None:
        """Undo, once what is typed is part of its answer: nothing may be added while something is undone."""
        self._boxes.commit()
        self.undo_stack.undo()

    def _redo(self) -> None:
        self._boxes.commit()
        self.undo_stack.redo()

    def _show_undo(self, _changed: object) -> None:
        self.part.head.show_undo(self.undo_stack.undoText(), self.undo_stack.redoText())

    def _wish(self, field_id: str) -> Request[Any] | None:
        """Return what keeps an answer as it is now; None while it can be kept nowhere."""
        if self._intake is None or self._file is None:
            return None
        field = self._intake.form.by_id[field_id]
        answer = self._intake.check(field)
        if not self._intake.is_storable(field_id):
            return None
        return DropAnswer(self._file.id, field_id) if answer is None else KeepAnswer(self._file.id, answer)

    def _note_kept(self, moment: datetime) -> None:
        if self._keeper.is_at_rest:
            self.part.head.show_failure("")
        self.part.head.saved.setText(self._words.saved(moment))
        self._boxes.show_typing()
        if self._intake is not None:
            self.part.refresh()
            self.answers_changed.emit(self._intake.answers)

    def _note_refused(self, error: WorkprisError) -> None:
        message = message_for(error)
        said = self.tr("Not saved yet; it is tried again. {sentence} {advice}")
        self.part.head.show_failure(said.format(sentence=message.sentence, advice=message.advice))
        if isinstance(error, VaultLocked):
            self._questions.failed.emit(error)
