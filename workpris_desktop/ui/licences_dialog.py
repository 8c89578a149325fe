"""What other people have made of this program, with versions and licences."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.other_work import OtherWork
from workpris_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH_CHARACTERS = 80
_ROWS_SHOWN = 14


class LicencesDialog(QDialog):
    """A table that can be read and copied from.

    Args:
        works: what ships with the program.
        parent: the window.
    """

    def __init__(self, works: Sequence[OtherWork], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What others have made"))
        said = PlainLabel(
            self.tr(
                "The program is made with these packages. The text of each licence is in the folder of the program."
            )
        )
        self.table = QTableWidget(len(works), 3)
        self.table.setHorizontalHeaderLabels([self.tr("Package"), self.tr("Version"), self.tr("Licence")])
        self.table.setAccessibleName(self.windowTitle())
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        for row, work in enumerate(works):
            for column, text in enumerate((work.name, work.version, work.licence)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.resize(
            self.fontMetrics().averageCharWidth() * _WIDTH_CHARACTERS,
            self.table.verticalHeader().defaultSectionSize() * _ROWS_SHOWN,
        )
