"""What the parts of an open file have in common: whose it is, what may be changed in it, and how that is undone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class WorkPart(FilePart, SpeakingWidget):
    """A part that loads by `file_shown`, and whose changes are steps that can be taken back."""

    file_shown = Signal()
    """Another file is shown than before, or the same one with other rights."""
    forgetting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readable: ReadableFile | None = None
        self._account: Account | None = None
        self.steps = QUndoStack(self)
        self.undo_button = QPushButton()
        self.undo_button.setEnabled(False)
        self.undo_button.clicked.connect(self.steps.undo)
        self.steps.canUndoChanged.connect(self.undo_button.setEnabled)
        mark_as_client_data(self)

    @property
    def file_id(self) -> str:
        """Return the id of the file that is shown, "" for none."""
        return self._readable.file.id if self._readable else ""

    @property
    def readable(self) -> ReadableFile | None:
        """Return the file that is shown."""
        return self._readable

    @property
    def account(self) -> Account | None:
        """Return who sees it."""
        return self._account

    @property
    def may_change(self) -> bool:
        """Tell whether the account may change what the part shows."""
        if self._readable is None or self._account is None:
            return False
        return rights_of(self._readable, self._account).change

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Load a file; another name or other entries of the same one change nothing here."""
        was, former = self.file_id, self.may_change
        if was and was != readable.file.id:
            self._let_go()
        self._readable, self._account = readable, account
        if was != readable.file.id or former != self.may_change:
            self.undo_button.setVisible(self.may_change)
            self.show_rights()
            self.file_shown.emit()

    def forget(self) -> None:
        """Let go of the file."""
        self._let_go()
        self._readable = self._account = None

    def event(self, event: QEvent) -> bool:
        """Keep the keys of undo and redo for this part: elsewhere in the window they mean the shortlist."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo or redo what was done in this part."""
        step = self._step(event)
        if step is not None:
            step()
        else:
            super().keyPressEvent(event)

    def show_rights(self) -> None:
        """Offer what may be done with the file."""
        raise NotImplementedError

    def show_nothing(self) -> None:
        """Empty every widget that shows something of the file."""
        raise NotImplementedError

    def _let_go(self) -> None:
        self.forgetting.emit()
        self.steps.clear()
        self.show_nothing()

    def _step(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key asks for here."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.steps.undo
        return self.steps.redo if event.matches(QKeySequence.StandardKey.Redo) else None
