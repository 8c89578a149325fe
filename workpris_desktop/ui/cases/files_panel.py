"""The files of clients: a list, or one of them, or the notes about services that are gone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.ui.cases.file_list import FileList
from workpris_desktop.ui.cases.file_view import FileView
from workpris_desktop.ui.cases.gone_notes import GoneNotes
from workpris_desktop.ui.cases.notes_box import NotesBox
from workpris_desktop.ui.cases.vault_panel import VaultPanel
from workpris_desktop.wording.file_words import FileWords


class FilesPanel(VaultPanel):
    """Shows what it is given; what is asked of the vault is the business of its controller."""

    deed = Deed.READ_FILES

    account_shown = Signal(object)
    """The `Account` that has unlocked the vault."""
    forgetting = Signal()
    """Everything is about to leave the panel."""

    def __init__(self, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.view, self.gone = FileList(words), FileView(words), GoneNotes()
        self._stack = QStackedWidget()
        for part in (self.list, self.view, self.gone):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.gone_requested.connect(lambda: self._show(self.gone))
        self.gone.back_requested.connect(self.show_list)

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Files")

    def show_account(self, account: Account) -> None:
        """Load the files of an account."""
        self.list.show_account(account)
        self.account_shown.emit(account)

    def show_gone(self, boxes: Sequence[tuple[str, NotesBox]]) -> None:
        """Take in the notes about services that are gone: what each is known by, and its box."""
        self.gone.show_boxes(boxes)
        self.list.show_gone(len(boxes))
        if not boxes and self._stack.currentWidget() is self.gone:
            self._show(self.list)

    def forget(self) -> None:
        """Let go of all files and notes."""
        self.forgetting.emit()
        self._stack.setCurrentWidget(self.list)
        for part in (self.list, self.view, self.gone):
            part.forget()

    def take_focus(self) -> None:
        """Put the keyboard into the file that is open, else where a file is looked for."""
        if self.shows_file:
            self.view.take_focus()
        elif self._stack.currentWidget() is self.list:
            self.list.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().take_focus()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        if self._stack.currentWidget() is self.view:
            return self.view.panes
        if self._stack.currentWidget() is self.gone:
            return self.gone.panes
        return (self.list.search, self.list.table)

    @property
    def shows_file(self) -> bool:
        """Tell whether a file is shown, and not the list."""
        return self._stack.currentWidget() is self.view

    def show_list(self) -> None:
        """Show the list, with the keyboard in it."""
        self._show(self.list)

    def show_view(self) -> None:
        """Show the file, with the keyboard in it."""
        self._show(self.view)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, while a file is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves_file(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from a file to the list with Esc."""
        if self._leaves_file(event):
            self.view.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _leaves_file(self, event: QKeyEvent) -> bool:
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return self.shows_file and is_plain and event.key() == Qt.Key.Key_Escape

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        if not self.isVisible():
            return
        if part is self.view:
            self.view.take_focus()
        else:
            self.panes()[-1].setFocus()
