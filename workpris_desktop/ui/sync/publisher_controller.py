"""Joins the update card with the publisher: adding one after the words were compared, showing it, removing it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.sync_errors import PublisherMissing
from workpris_desktop.sync.fingerprint import fingerprint_words
from workpris_desktop.ui.sync.publisher_dialog import PublisherDialog
from workpris_desktop.ui.sync.update_state import UpdateState
from workpris_desktop.ui.sync.update_work import UpdateWork
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


class PublisherController(QObject):
    """Adds nobody whom a person has not confirmed."""

    changed = Signal(object)
    """The `UpdateState` after a publisher was added or removed."""
    added = Signal(object)
    """The `Path` of the folder from which a publisher was added, after ``changed``."""
    file_requested = Signal()
    """The person wants to add a publisher from a file."""
    folder_requested = Signal()
    """The person wants to add a publisher from a folder or a stick."""
    failed = Signal(object)
    """A `WorkprisError` that the person must be told."""

    def __init__(self, window: QWidget, work: UpdateWork, lane: TaskLane, words: UpdateScreenWords) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._lane = lane
        self._words = words

    def propose(self, path: Path) -> None:
        """Show the publisher of a file, a folder or a stick, and add it once the person has compared the words."""
        language = spoken_language()
        self._lane.run(
            self,
            lambda: self._read(path, language),
            lambda read: self._ask(*read),
            self.failed.emit,
        )

    def ask_to_add(self) -> None:
        """Say that nobody is known whose update could be taken, and lead to where somebody is added."""
        message = message_for(PublisherMissing())
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(message.title)
        box.setText(message.sentence)
        box.setInformativeText(message.advice)
        file = box.addButton(self.tr("Add from a &file…"), QMessageBox.ButtonRole.ActionRole)
        folder = box.addButton(self.tr("Add from a f&older or stick…"), QMessageBox.ButtonRole.ActionRole)
        later = box.addButton(self.tr("&Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(later)
        file.clicked.connect(self.file_requested)
        folder.clicked.connect(self.folder_requested)
        box.open()

    def show(self, publisher: Publisher | None) -> None:
        """Show who signs the directory."""
        if publisher is not None:
            language = spoken_language()
            self._lane.run(
                self, lambda: _with_words(publisher, language), lambda read: self._show(*read), self.failed.emit
            )

    def ask_to_remove(self, publisher: Publisher | None) -> None:
        """Remove the publisher once the person has said so again."""
        if publisher is None:
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Remove this publisher"))
        box.setText(self.tr("Take no more updates from “{title}”?").format(title=publisher.title))
        box.setInformativeText(self.tr("The directory in use stays. To take updates again, add the publisher again."))
        remove = box.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        remove.clicked.connect(self._remove)
        box.open()

    def _remove(self) -> None:
        self._lane.run(self, self._work.remove_publisher, self.changed.emit, self.failed.emit)

    def _ask(self, path: Path, publisher: Publisher, fingerprint_words: Sequence[str]) -> None:
        dialog = PublisherDialog(publisher, fingerprint_words, self._words, asks=True, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(lambda: self._add(path, publisher))
        dialog.open()

    def _show(self, publisher: Publisher, fingerprint_words: Sequence[str]) -> None:
        dialog = PublisherDialog(publisher, fingerprint_words, self._words, asks=False, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _add(self, path: Path, publisher: Publisher) -> None:
        self._lane.run(
            self,
            lambda: (self._work.add_publisher(path, publisher), path if path.is_dir() else None),
            lambda done: self._tell(*done),
            self.failed.emit,
        )

    def _tell(self, state: UpdateState, folder: Path | None) -> None:
        self.changed.emit(state)
        if folder is not None:
            self.added.emit(folder)

    def _read(self, path: Path, language: str) -> tuple[Path, Publisher, Sequence[str]]:
        found, publisher = self._work.publisher_at(path)
        return found, *_with_words(publisher, language)


def _with_words(publisher: Publisher, language: str) -> tuple[Publisher, Sequence[str]]:
    """Return a publisher with the words of its fingerprint, whose list is read from a file."""
    return publisher, fingerprint_words(publisher.fingerprint, language)
