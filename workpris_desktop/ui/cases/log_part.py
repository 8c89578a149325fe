"""The log of a client's file: its entries, and the box in which the next one is written."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.client_file import FileEntry
from workpris_desktop.ui.cases.entry_column import EntryColumn
from workpris_desktop.ui.cases.entry_row import EntryRow
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.writing_box import WritingBox
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.file_words import FileWords


class LogPart(FilePart, SpeakingWidget):
    """Shows entries and asks by signal."""

    file_shown = Signal()
    """Another file is shown than before."""
    forgetting = Signal()
    entry_change_requested = Signal(FileEntry)

    def __init__(self, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._readable: ReadableFile | None = None
        self._account: Account | None = None
        self._changed: FileEntry | None = None
        self.entries, self.writing = EntryColumn(), WritingBox()
        self.none = PlainLabel()
        self._lay_out()
        self.show_texts()

    @property
    def readable(self) -> ReadableFile | None:
        """Return the file that is shown."""
        return self._readable

    @property
    def account(self) -> Account | None:
        """Return who sees it."""
        return self._account

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Log")

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Show the entries of a file."""
        is_other = self._readable is None or self._readable.file.id != readable.file.id
        if is_other:
            self.forgetting.emit()
        self._readable, self._account = readable, account
        self.writing.setVisible(rights_of(readable, account).write)
        self._show_entries()
        if is_other:
            self.file_shown.emit()

    def show_change(self, entry: FileEntry | None) -> None:
        """Let the box below change an entry, None to write a new one."""
        self._changed = entry
        self.writing.cancel_button.setVisible(entry is not None)
        self._name_writing()

    def forget(self) -> None:
        """Let go of the file."""
        self.forgetting.emit()
        self._readable = self._account = None
        self.entries.show_rows(())
        self.writing.forget()
        self.show_change(None)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.none.setText(self.tr("Nothing is written in this file yet."))
        self._area.setAccessibleName(self.tr("Entries, the newest first"))
        self._name_writing()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self._area, *(() if self.writing.isHidden() else (self.writing,)))

    def take_focus(self) -> None:
        """Put the keyboard into the box."""
        self.panes()[-1].setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        texts = QVBoxLayout(inside)
        texts.setContentsMargins(0, 0, 6, 0)
        for part in (self.none, self.entries):
            texts.addWidget(part)
        texts.addStretch(1)
        self._area = in_scroll_area(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        column = QVBoxLayout(self)
        column.addWidget(self._area, 1)
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
