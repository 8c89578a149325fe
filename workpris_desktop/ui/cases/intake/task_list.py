"""The sections of the entry form, each with how far it is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_progress import SectionProgress, SectionState
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.intake_words import IntakeWords

ROW_HEIGHT = 1.7
"""Of a line of text."""

ROW_MARGIN = 3
"""Characters beside the name of a section."""


class TaskList(SpeakingWidget):
    """A row for each section, and below what older forms asked; Return opens a section."""

    section_opened = Signal(str)

    def __init__(self, words: IntakeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._form: IntakeForm | None = None
        self._progress: Sequence[SectionProgress] = ()
        self.rows, self.older_heading, self.older = _Rows(), PlainLabel(), PlainLabel(selectable=True)
        mark_as_client_data(self)
        bold = self.older_heading.font()
        bold.setBold(True)
        self.older_heading.setFont(bold)
        self.older_heading.setBuddy(self.older)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows, 1)
        for part in (self.older_heading, self.older):
            column.addWidget(part)
            part.hide()
        self.setFocusProxy(self.rows)
        self.rows.itemActivated.connect(lambda row: self.section_opened.emit(row.data(0, Qt.ItemDataRole.UserRole)))
        self.show_texts()

    def show_progress(self, form: IntakeForm, progress: Sequence[SectionProgress]) -> None:
        """Show how far the sections are; the selection stays."""
        self._form, self._progress = form, progress
        former = self.selected
        self.rows.clear()
        for each in progress:
            row = QTreeWidgetItem([self._words.section(form, each.section), self._words.section_state(each)])
            row.setData(0, Qt.ItemDataRole.UserRole, each.section)
            row.setToolTip(1, row.text(1))
            width = (
                self.fontMetrics().horizontalAdvance(row.text(0)) + self.fontMetrics().averageCharWidth() * ROW_MARGIN
            )
            row.setSizeHint(0, QSize(width, int(self.fontMetrics().lineSpacing() * ROW_HEIGHT)))
            if colour := _colour(each.state):
                row.setForeground(1, QColor(colour))
            self.rows.addTopLevelItem(row)
        self.select(former)

    def show_older(self, lines: Sequence[str]) -> None:
        """Show answers to questions that the form has no longer, to be read only."""
        self.older.setText("\n".join(lines))
        for part in (self.older_heading, self.older):
            part.setVisible(bool(lines))

    @property
    def selected(self) -> str:
        """Return the section that is selected, "" where there is none."""
        row = self.rows.currentItem()
        return str(row.data(0, Qt.ItemDataRole.UserRole)) if row else ""

    def select(self, section: str) -> None:
        """Select a section, the first where it is none."""
        sections = [each.section for each in self._progress]
        row = self.rows.topLevelItem(sections.index(section) if section in sections else 0)
        if row is not None:
            self.rows.setCurrentItem(row)

    def forget(self) -> None:
        """Let go of everything."""
        self._form, self._progress = None, ()
        self.rows.clear()
        self.show_older(())

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.rows.setHeaderLabels([self.tr("Section"), self.tr("State")])
        self.rows.setAccessibleName(self.tr("Sections of the questions; Return opens one"))
        self.older_heading.setText(self.tr("From an older form"))
        self.older.setAccessibleName(self.older_heading.text())
        if self._form is not None:
            self.show_progress(self._form, self._progress)


def _colour(state: SectionState) -> str:
    colours = colours_now()
    return {SectionState.DONE: colours.good, SectionState.NOT_COMPLETE: colours.attention}.get(state, "")


class _Rows(QTreeWidget):
    """Return opens a row on every system; a letter goes to the section that begins with it."""

    def __init__(self) -> None:
        super().__init__()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setColumnCount(2)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.header().setSectionsMovable(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Return."""
        row = self.currentItem()
        if row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.itemActivated.emit(row, 0)
        else:
            super().keyPressEvent(event)
