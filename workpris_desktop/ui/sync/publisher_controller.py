"""Joins the update card with the publisher: adding one after the words were compared, showing it, removing it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.sync.fingerprint import fingerprint_words
from workpris_desktop.ui.sync.publisher_dialog import PublisherDialog
from workpris_desktop.ui.sync.update_work import UpdateWork
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


class PublisherController(QObject):
    """Adds nobody whom a person has not confirmed."""

    changed = Signal(object)
    """The `UpdateState` after a publisher was added or removed."""
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
            lambda: _with_words(self._work.updating.read_publisher(path), language),
            lambda read: self._ask(path, *read),
            self.failed.emit,
        )

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
        self._lane.run(self, lambda: self._work.add_publisher(path, publisher), self.changed.emit, self.failed.emit)


def _with_words(publisher: Publisher, language: str) -> tuple[Publisher, Sequence[str]]:
    """Return a publisher with the words of its fingerprint, whose list is read from a file."""
    return publisher, fingerprint_words(publisher.fingerprint, language)
