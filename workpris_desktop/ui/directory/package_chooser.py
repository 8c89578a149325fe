"""Asking which directory package is to be read in: a zip file or a folder."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget


class PackageChooser(QObject):
    """Opens the dialogs of the system; tells what was chosen, and nothing where the person thought better of it."""

    chosen = Signal(object)
    """The `Path` of a package."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose_file(self) -> None:
        """Ask for a zip file."""
        title, kinds = self.tr("Read in a directory"), self.tr("Directory packages (*.zip *.wpdir)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        self._tell(name)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        self._tell(QFileDialog.getExistingDirectory(self._window, self.tr("Read in a directory")))

    def _tell(self, name: str) -> None:
        if name:
            self.chosen.emit(Path(name))
