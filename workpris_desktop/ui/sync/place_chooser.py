"""Asking in which folder to look, and which file tells of a publisher."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget


class PlaceChooser(QObject):
    """Opens the dialogs of the system; tells what was chosen, and nothing where the person thought better of it."""

    folder_chosen = Signal(object)
    """The `Path` of a folder in which a directory may be."""
    publisher_chosen = Signal(object)
    """The `Path` of the file of a publisher, or of a folder that holds it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def choose_folder(self) -> None:
        """Ask for a folder, which may be a stick."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Folder or stick with a newer directory"))
        if name:
            self.folder_chosen.emit(Path(name))

    def choose_publisher(self) -> None:
        """Ask for the file of a publisher."""
        title, kinds = self.tr("Add a publisher"), self.tr("Publisher (publisher.json *.json)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.publisher_chosen.emit(Path(name))

    def choose_publisher_folder(self) -> None:
        """Ask for a folder, which may be a stick, with a directory whose publisher is to be added."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Folder or stick of the publisher"))
        if name:
            self.publisher_chosen.emit(Path(name))
