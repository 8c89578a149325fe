"""Reading in a release list: who is on it, which rows are left out and why, and what became of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workpris_desktop.domain.release_list import ReleaseList, ReleaseListReport, RowFault
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.file_words import FileWords


class ReleaseListDialog(SteppedDialog):
    """Shows what was read before anything is kept, and then what was opened.

    Args:
        found: what was read.
        words: says kinds of files.
        parent: the window.
    """

    wished = Signal(object)
    """The `Category` of the files that are to be opened."""

    def __init__(self, found: ReleaseList, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read in a release list"))
        mark_as_client_data(self)
        self.found, self.faults, self.category = PlainLabel(), OfficeTable(1), QComboBox()
        has_any = bool(found.releases)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.found)
        self.found.setText(
            self.tr("%n people can be taken in. Who has a file already gets no second one.", "", len(found.releases))
            if has_any
            else self.tr("Nobody on this list can be taken in. Mend the rows below, and read it in again.")
        )
        self._add_faults(column, found)
        label = PlainLabel(self.tr("Open their files &as"))
        label.setBuddy(self.category)
        label.setVisible(has_any)
        self.category.setVisible(has_any)
        self.category.setAccessibleName(self.tr("Category of the files"))
        for category in Category:
            self.category.addItem(words.category(category), category)
        for part in (label, self.category):
            column.addWidget(part)
        column.addStretch(1)
        self.add_step(form)
        self.report = PlainLabel()
        self.add_step(self.report)
        self.go_button.setText(self.tr("&Take them in"))
        self.go_button.setEnabled(has_any)
        self.go_button.clicked.connect(self._ask)
        self.show_step(0, with_buttons=True)
        (self.category if has_any else self.cancel_button).setFocus()

    def show_report(self, report: ReleaseListReport) -> None:
        """Show what was opened."""
        opened = self.tr("%n files were opened for you.", "", len(report.opened))
        there = self.tr("%n people had a file in this office already.", "", report.there)
        self.report.setText(f"{opened} {there}" if report.there else opened)
        self.show_step(1, with_buttons=True)
        self.go_button.hide()
        self.cancel_button.setText(self.tr("C&lose"))
        self.cancel_button.setFocus()

    def _add_faults(self, column: QVBoxLayout, found: ReleaseList) -> None:
        if not found.faults:
            return
        column.addWidget(PlainLabel(self.tr("%n rows are left out:", "", len(found.faults))))
        self.faults.setAccessibleName(self.tr("Rows that are left out"))
        self.faults.show_headings((self.tr("Row"), self.tr("Why, and what to do")))
        self.faults.show_rows(
            [(str(each.number), (str(each.number), self._fault(each.fault))) for each in found.faults]
        )
        column.addWidget(self.faults, 1)

    def _fault(self, fault: RowFault) -> str:
        words = {
            RowFault.CELLS: self.tr("The row has too many or too few cells. Compare it with the heading."),
            RowFault.NAME_MISSING: self.tr("The name is missing. A nickname or pseudonym is enough."),
            RowFault.NAME_LONG: self.tr("The name is too long. Shorten it."),
            RowFault.DAY_MISSING: self.tr("The day of release is missing. Ask the prison for it."),
            RowFault.DAY_UNREADABLE: self.tr("This is no day. Write it as 2027-05-03 or 3. 5. 2027."),
            RowFault.DAY_UNLIKELY: self.tr("The day is too far away. Look at the year."),
            RowFault.REGION_UNKNOWN: self.tr(
                "The region is not known. Write its name or code, or leave the cell empty."
            ),
            RowFault.TWICE: self.tr("The same person stands on the list above already."),
        }
        return words[fault]

    def _ask(self) -> None:
        self.show_busy(is_busy=True)
        self.wished.emit(Category(self.category.currentData()))
