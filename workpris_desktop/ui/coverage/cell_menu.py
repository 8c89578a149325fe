"""What can be done with a cell of the matrix beyond opening it: copy it, note that there was no place."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTableView

from workpris_desktop.domain.unmet_need import UnmetBecause
from workpris_desktop.ui.coverage.coverage_model import CoverageModel
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.unmet_words import UnmetWords


class CellMenu(QObject):
    """Opens at a cell, by the mouse or by the menu key.

    Args:
        table: shows the matrix.
        model: the matrix.
        words: says cells.
    """

    find_requested = Signal(str, str)
    """Kind of help and code of place."""
    unmet_noted = Signal(str, str, UnmetBecause)
    """Kind of help, code of place, and why somebody could not be placed."""
    save_requested = Signal()

    def __init__(self, table: QTableView, model: CoverageModel, words: CoverageWords) -> None:
        super().__init__(table)
        self._table, self._model, self._words = table, model, words
        self._unmet = UnmetWords(self)

    def open(self, at: QPoint) -> None:
        """Open the menu for the cell that lies there, in pixels of the table."""
        index = self._table.indexAt(at)
        menu = self.menu_for(index.row(), index.column())
        if menu is not None:
            menu.popup(self._table.viewport().mapToGlobal(at))

    def menu_for(self, row: int, column: int) -> QMenu | None:
        """Return the menu of a cell, None where there is none."""
        found = self._model.at(self._model.index(row, column))
        if found is None:
            return None
        kind, place, _ = found
        text = self._words.cell_in_full(*found)
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Find these services")).triggered.connect(
            lambda: self.find_requested.emit(kind, place.code)
        )
        menu.addAction(self.tr("Copy as text")).triggered.connect(lambda: QGuiApplication.clipboard().setText(text))
        noting = menu.addMenu(self.tr("Somebody could not be placed"))
        for because, reason in self._unmet.reasons().items():
            noting.addAction(reason).triggered.connect(
                lambda _=False, why=because: self.unmet_noted.emit(kind, place.code, why)
            )
        menu.addAction(self.tr("Save as a file…")).triggered.connect(self.save_requested)
        return menu
