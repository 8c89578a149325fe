"""What the parts of an open file have in common: whose it is, what may be changed in it, and how that is undone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
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
        self._add_key(QKeySequence.StandardKey.Undo, self.steps.undo)
        self._add_key(QKeySequence.StandardKey.Redo, self.steps.redo)
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

    def _add_key(self, key: QKeySequence.StandardKey, act: object) -> None:
        action = QAction(self, shortcutContext=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcuts(key)
        action.triggered.connect(act)
        self.addAction(action)
