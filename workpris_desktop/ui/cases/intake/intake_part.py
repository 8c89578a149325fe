"""The tab "Questions" of an open file: sections, one question a page, or all on one page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.intake import FieldKind, IntakeField
from workpris_desktop.domain.intake_condition import RELEASE_FIELD
from workpris_desktop.domain.intake_progress import SectionState
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.intake.answer_boxes import AnswerBoxes
from workpris_desktop.ui.cases.intake.answer_line import is_continue, is_redo, is_undo
from workpris_desktop.ui.cases.intake.intake_head import IntakeHead
from workpris_desktop.ui.cases.intake.open_intake import OpenIntake
from workpris_desktop.ui.cases.intake.question_page import QuestionPage
from workpris_desktop.ui.cases.intake.task_list import TaskList
from workpris_desktop.ui.cases.intake.whole_page import WholePage, WholeSection
from workpris_desktop.wording.intake_words import IntakeWords


class IntakePart(FilePart):
    """Shows the answers of an `OpenIntake`; what becomes of them is its controller's business.

    Args:
        words: says sections and states.
        boxes: makes the boxes of questions.
        is_whole: whether all stands on one page at first.
        parent: owns it.
    """

    file_shown = Signal(object, object)
    """A `ReadableFile`, and the `Account` that reads it."""
    forgetting = Signal()
    """Everything is about to leave the tab."""
    unfold_requested = Signal(str)
    """The sensitive questions of a section are to be shown."""
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, words: IntakeWords, boxes: AnswerBoxes, *, is_whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._boxes = words, boxes
        self.intake: OpenIntake | None = None
        self._may_write = False
        self._asked: tuple[IntakeField, ...] = ()
        self._unfolded: set[str] = set()
        self.head, self.tasks, self.page = IntakeHead(is_whole=is_whole), TaskList(words), QuestionPage()
        self.whole = WholePage(partial(boxes.make, is_page=False))
        self._stack = QStackedWidget()
        for part in (self.tasks, self.page, self.whole):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        mark_as_client_data(self)
        self._connect()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("&Questions")

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Pass the file on to who reads its answers."""
        self.file_shown.emit(readable, account)

    def show_intake(self, intake: OpenIntake, *, may_write: bool) -> None:
        """Show the answers of a file."""
        self._clear()
        self.intake = intake
        self._boxes.begin(intake, may_write=may_write)
        self._may_write = may_write
        self._say_versions(intake)
        self._show_start()

    def forget(self) -> None:
        """Let go of the file, once what is half-written was told."""
        self._boxes.commit()
        self.forgetting.emit()
        self._clear()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        if self._stack.currentWidget() is self.page:
            return self.page.panes
        return (self.head.whole_box, self.tasks.rows if self._stack.currentWidget() is self.tasks else self.whole.area)

    def take_focus(self) -> None:
        """Put the keyboard into the sections, or the question that is shown."""
        self.panes()[0 if self._stack.currentWidget() is self.page else -1].setFocus()

    def refresh(self) -> None:
        """Show how far all is, and which questions are asked now."""
        if self.intake is None:
            return
        progress = self.intake.progress
        done = sum(each.state is SectionState.DONE for each in progress)
        self.head.progress.setText(self._words.progress(done, len(progress)))
        if self._stack.currentWidget() is self.tasks:
            self.tasks.show_progress(self.intake.form, progress)
        if self.intake.asked != self._asked:
            self._asked = self.intake.asked
            for section in self.whole.sections.values():
                self._show_asked(section)

    def unfold(self, section: str) -> None:
        """Show the sensitive questions of a section."""
        self._unfolded.add(section)
        if self._stack.currentWidget() is self.page and self.page.box is not None:
            self.open_question(self.page.box.field)
        elif section in self.whole.sections:
            self._show_asked(self.whole.sections[section])
            self.whole.sections[section].begin_unfolded()

    def show_question(self, field_id: str) -> None:
        """Bring a question before the eyes by its id, if it is asked."""
        if self.intake is not None:
            self.reveal(self.intake.form.by_id[field_id])

    def reveal(self, field: IntakeField) -> None:
        """Bring a question before the eyes, if it is asked."""
        if self.intake is None or field not in self.intake.asked:
            return
        if self.page.box is not None and self.page.box.field is field:
            self.page.begin()
        elif self._stack.currentWidget() is not self.whole:
            self.open_question(field)
        elif (section := self.whole.build_to(field.section)) is not None and (box := section.boxes.get(field.id)):
            self.whole.scroll_to(box)
            box.begin()

    def open_section(self, section: str) -> None:
        """Show the question of a section with which to go on."""
        if self.intake is not None:
            self.open_question(self.intake.first_open(section))

    def open_question(self, field: IntakeField) -> None:
        """Show a question on its page."""
        if self.intake is None:
            return
        asked = self.intake.asked_in(field.section)
        is_folded = field.privacy.is_folded and field.section not in self._unfolded
        folded = sum(each.privacy.is_folded for each in asked) if is_folded else 0
        box = self._boxes.make(field, is_page=True)
        if not folded:
            self._boxes.fill(box)
        # First the page: what is not shown does not take the keyboard.
        self._stack.setCurrentWidget(self.page)
        self.head.show_ways(is_shown=False)
        heading = self._words.section(self.intake.form, field.section)
        self.page.show_box(box, heading, asked.index(field) + 1, len(asked), folded=folded)

    def show_sections(self) -> None:
        """Show the sections again, with the keyboard in the one that was left."""
        left = self.page.box.field.section if self.page.box is not None else ""
        self._show_start()
        self.tasks.select(left)

    def event(self, event: QEvent) -> bool:
        """Take some keys before the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._deed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, redo, go on with Ctrl+Return, and go back to the sections with Esc."""
        deed = self._deed(event)
        if deed is not None:
            deed()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.title_changed.emit()
            if self.intake is not None:
                self._say_anew(self.intake)

    def _say_versions(self, intake: OpenIntake) -> None:
        lines = [self._words.carried(count, version) for version, count in sorted(intake.carried.items())]
        if not self._may_write:
            lines.append(self.tr("You can read the answers, but not change them."))
        self.head.show_carried("\n".join(lines))
        self.tasks.show_older([self._boxes.text(each, intake.older.get(each.field)) for each in intake.left_over])

    def _say_anew(self, intake: OpenIntake) -> None:
        self._say_versions(intake)
        self._asked = ()
        self.refresh()
        if self.page.box is not None:
            self.page.name_section(self._words.section(intake.form, self.page.box.field.section))
        self._boxes.say_anew()

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        if is_undo(event):
            return self.undo_requested.emit
        if is_redo(event):
            return self.redo_requested.emit
        if self._stack.currentWidget() is not self.page:
            return None
        if is_continue(event):
            return partial(self._go, 1)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return self.show_sections if is_plain and event.key() == Qt.Key.Key_Escape else None

    def _connect(self) -> None:
        self.head.undo_requested.connect(self.undo_requested)
        self.head.redo_requested.connect(self.redo_requested)
        self.head.whole_toggled.connect(lambda _: self._show_start())
        self.head.release_requested.connect(partial(self.show_question, RELEASE_FIELD))
        self.tasks.section_opened.connect(self.open_section)
        self.page.sections_requested.connect(self.show_sections)
        self.page.next_requested.connect(partial(self._go, 1))
        self.page.previous_requested.connect(partial(self._go, -1))
        self.page.show_requested.connect(self._ask_to_unfold)
        self.whole.section_built.connect(self._show_asked)
        self.whole.show_requested.connect(self.unfold_requested)
        self._boxes.confirmed.connect(self._take_return)

    def _show_start(self) -> None:
        """Show all on one page, or the sections, as the box above says."""
        self._leave_page()
        is_whole = self.head.whole_box.isChecked()
        self._stack.setCurrentWidget(self.whole if is_whole else self.tasks)
        self.head.show_ways(is_shown=True)
        if self.intake is None:
            return
        self.refresh()
        if is_whole and not self.whole.sections:
            self.whole.begin(field for field in self.intake.form.fields if field.kind is not FieldKind.FILE)
        elif not is_whole:
            self.whole.forget()
            if self.isVisible() and not self.head.whole_box.hasFocus():
                self.tasks.setFocus()

    def _go(self, step: int) -> None:
        """Go to the next question, or the one before; beyond the last one to the next section of the list."""
        if self.intake is None or self.page.box is None:
            return
        field = self.page.box.field
        self._boxes.leave(self.page.box)
        asked = self.intake.asked_in(field.section)
        place = asked.index(field) + step if field in asked else 0
        # Who does not want to see what is folded is asked once for all of it, and goes on behind it.
        while self._is_folded(field) and 0 <= place < len(asked) and self._is_folded(asked[place]):
            place += step
        if 0 <= place < len(asked):
            self.open_question(asked[place])
            return
        self.show_sections()
        sections = [each.section for each in self.intake.progress]
        if step > 0 and field.section in sections[:-1]:
            self.tasks.select(sections[sections.index(field.section) + 1])

    def _is_folded(self, field: IntakeField) -> bool:
        return field.privacy.is_folded and field.section not in self._unfolded

    def _leave_page(self) -> None:
        if self.page.box is not None:
            self._boxes.leave(self.page.box)
            self.page.forget()

    def _take_return(self) -> None:
        if self._stack.currentWidget() is self.page:
            self._go(1)

    def _ask_to_unfold(self) -> None:
        if self.page.box is not None:
            self.unfold_requested.emit(self.page.box.field.section)

    def _show_asked(self, section: WholeSection) -> None:
        if self.intake is None:
            return
        is_unfolded = section.section in self._unfolded
        heading = self._words.section(self.intake.form, section.section)
        for box in section.show_asked(heading, self.intake.asked_in(section.section), is_unfolded=is_unfolded):
            self._boxes.fill(box)

    def _clear(self) -> None:
        self.intake, self._asked = None, ()
        self._unfolded = set()
        self.page.forget()
        self.whole.forget()
        self.tasks.forget()
        self.head.forget()
        self._boxes.forget()
