"""One client's file: by which right it is open, its entries, and the box in which the next one is written."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.client_file import Access, FileEntry
from workpris_desktop.ui.cases.entry_column import EntryColumn
from workpris_desktop.ui.cases.entry_row import EntryRow
from workpris_desktop.ui.cases.writing_box import WritingBox
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.file_words import FileWords

HEADING_LARGER = 1.2


@dataclass(frozen=True, slots=True)
class FileRights:
    """What an account may do with a file that it has open."""

    write: bool
    change: bool
    restrict: bool
    reassign: bool


def rights_of(readable: ReadableFile, account: Account) -> FileRights:
    """Return what an account may do with a file; who is there in an emergency adds entries, and no more."""
    may_write, is_restricted = account.may(Deed.WRITE_FILES), readable.file.is_restricted
    holds = may_write and readable.access is not Access.EMERGENCY
    return FileRights(
        write=may_write and not is_restricted,
        change=holds and not is_restricted,
        restrict=holds,
        reassign=holds and account.may(Deed.REASSIGN),
    )


class FileView(SpeakingWidget):
    """Shows a file and asks by signal; its name stands here and in the list, and nowhere else."""

    back_requested = Signal()
    change_requested = Signal()
    restrict_requested = Signal()
    keep_requested = Signal()
    reassign_requested = Signal()
    entry_change_requested = Signal(FileEntry)

    def __init__(self, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._readable: ReadableFile | None = None
        self._account: Account | None = None
        self._changed: FileEntry | None = None
        self.back_button, self.change_button, self.restrict_button = QPushButton(), QPushButton(), QPushButton()
        self.keep_button, self.reassign_button = QPushButton(), QPushButton()
        self.name, self.facts, self.access, self.restriction = (PlainLabel(selectable=True) for _ in range(4))
        self.entries, self.writing = EntryColumn(), WritingBox()
        self.none = PlainLabel()
        self._lay_out()
        for button, wish in (
            (self.back_button, self.back_requested),
            (self.change_button, self.change_requested),
            (self.restrict_button, self.restrict_requested),
            (self.keep_button, self.keep_requested),
            (self.reassign_button, self.reassign_requested),
        ):
            button.clicked.connect(wish)
        self.show_texts()

    @property
    def readable(self) -> ReadableFile | None:
        """Return the file that is shown."""
        return self._readable

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Show a file as it is for an account."""
        self._readable, self._account = readable, account
        rights = rights_of(readable, account)
        for button, is_offered in (
            (self.change_button, rights.change),
            (self.keep_button, rights.change and account.may(Deed.CONFIRM_ERASURE)),
            (self.restrict_button, rights.restrict),
            (self.reassign_button, rights.reassign),
        ):
            button.setVisible(is_offered)
        self.writing.setVisible(rights.write)
        self.show_texts()
        self._show_entries()

    def show_change(self, entry: FileEntry | None) -> None:
        """Let the box below change an entry, None to write a new one."""
        self._changed = entry
        self.writing.cancel_button.setVisible(entry is not None)
        self._name_writing()

    def forget(self) -> None:
        """Let go of the file."""
        self._readable = self._account = None
        for label in (self.name, self.facts, self.access, self.restriction):
            label.setText("")
        self.entries.show_rows(())
        self.writing.forget()
        self.show_change(None)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.back_button.setText(self.tr("&Back to the files"))
        self.change_button.setText(self.tr("&Name and category…"))
        self.keep_button.setText(self.tr("&Keep longer…"))
        self.reassign_button.setText(self.tr("Re&assign…"))
        self.none.setText(self.tr("Nothing is written in this file yet."))
        self._entries_area.setAccessibleName(self.tr("Entries, the newest first"))
        self._name_writing()
        readable = self._readable
        is_restricted = readable is not None and readable.file.is_restricted
        self.restrict_button.setText(self.tr("Lift the &restriction…") if is_restricted else self.tr("&Restrict…"))
        if readable is None:
            return
        self.name.setText(readable.file.name)
        self.facts.setText(self._words.facts(readable.file))
        self.access.setText(self._words.access(readable.file, readable.access))
        self.restriction.setText(
            self.tr("Restricted: it is kept as it is, and is neither changed nor erased.") if is_restricted else ""
        )
        self.restriction.setVisible(is_restricted)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.back_button, self._entries_area, *((self.writing,) if self.writing.isVisible() else ()))

    def _lay_out(self) -> None:
        font = QFont(self.name.font())
        font.setPointSizeF(font.pointSizeF() * HEADING_LARGER)
        font.setBold(True)
        self.name.setFont(font)
        buttons = FlowLayout()
        for button in (
            self.back_button,
            self.change_button,
            self.keep_button,
            self.restrict_button,
            self.reassign_button,
        ):
            buttons.addWidget(button)
        inside = QWidget()
        texts = QVBoxLayout(inside)
        texts.setContentsMargins(0, 0, 6, 0)
        for part in (self.none, self.entries):
            texts.addWidget(part)
        texts.addStretch(1)
        self._entries_area = in_scroll_area(inside)
        self._entries_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._entries_area.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        for part in (self.name, self.facts, self.access, self.restriction):
            column.addWidget(part)
        column.addWidget(self._entries_area, 1)
        column.addWidget(self.writing)
        self.writing.cancel_button.hide()

    def _name_writing(self) -> None:
        if self._changed is None:
            self.writing.name(self.tr("New entr&y"))
        else:
            moment = self._words.moment(self._changed.made_at)
            self.writing.name(self.tr("Change the entr&y of {moment}").format(moment=moment))

    def _show_entries(self) -> None:
        entries = self._readable.entries if self._readable else ()
        self.entries.show_rows([partial(self._row, entry) for entry in entries])
        self.none.setVisible(not entries)

    def _row(self, entry: FileEntry) -> EntryRow:
        row = EntryRow(self._words.written(entry.author_id, entry.made_at), entry.text, entry.former)
        account, readable = self._account, self._readable
        if account and readable and rights_of(readable, account).write and entry.author_id == account.id:
            row.offer_change()
            row.change_requested.connect(partial(self.entry_change_requested.emit, entry))
        return row
