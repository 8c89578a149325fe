"""The list of client files: searching, opening, and what begins a new one."""

from itertools import chain, groupby
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.cases.file_search import FileHit
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.ui.cases.client_table import ClientTable
from workpris_desktop.ui.cases.damaged_notice import DamagedNotice
from workpris_desktop.ui.cases.file_list_model import FileColumn, FileListModel
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.file_words import FileWords

TYPING_PAUSE_MS: Final = 200
WIDEST_COLUMN_CHARACTERS: Final = 28
LONGEST_SEARCH: Final = 200
"""Characters."""


class FileList(SpeakingWidget):
    """Asks for a search and for a file by signal; shows the files that it is given."""

    searched = Signal(str)
    file_opened = Signal(str)
    """The id of the file that is to be read."""
    new_requested = Signal()
    emergency_requested = Signal()
    gone_requested = Signal()
    """Notes about services that are gone are to be shown."""
    changed_requested = Signal()
    """The clients whose services have changed are to be shown."""
    due_requested = Signal()
    """All that is overdue or due soon is to be shown."""

    def __init__(self, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self._is_search = False
        self._gone_count = self._changed_count = self._overdue_count = self._soon_count = 0
        self.label, self.search = PlainLabel(), QLineEdit(clearButtonEnabled=True, maxLength=LONGEST_SEARCH)
        self.new_button, self.emergency_button = QPushButton(), QPushButton()
        self.model = FileListModel(words, self)
        self.table = ClientTable(self.model, WIDEST_COLUMN_CHARACTERS)
        self.count, self.due_button, self.damaged = AnnouncedLabel(), LinkButton(), DamagedNotice()
        self.changed_button, self.gone_button = LinkButton(), LinkButton()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.show_texts()
        self.forget()

    @property
    def text(self) -> str:
        """Return what is searched."""
        return self.search.text().strip()

    def show_account(self, account: Account) -> None:
        """Offer what the roles of an account allow."""
        self._account = account
        self.new_button.setVisible(account.may(Deed.WRITE_FILES))
        self.emergency_button.setVisible(account.may(Deed.EMERGENCY))

    def show_hits(self, hits: tuple[FileHit, ...], *, is_search: bool) -> None:
        """Show files; the one that is selected stays so where it is among them."""
        selected = self.selected_id
        self._is_search = is_search
        in_order = hits if is_search else _by_day_and_name(hits)
        self.model.show_hits(in_order, self._account.id if self._account else "")
        self.table.setColumnHidden(FileColumn.FOUND, not any(hit.snippet for hit in hits))
        owners = {hit.file.owner_id for hit in hits} - {self._account.id if self._account else ""}
        self.table.setColumnHidden(FileColumn.OWNER, not owners)
        self.table.fit()
        self.select(selected)
        self._show_count()

    def show_gone(self, count: int) -> None:
        """Offer the notes about so many services that are gone."""
        self._gone_count = count
        self.gone_button.setVisible(count > 0)
        self.show_texts()

    def show_changed(self, count: int) -> None:
        """Offer to show so many clients whose services have changed."""
        self._changed_count = count
        self.changed_button.setVisible(count > 0)
        self.show_texts()

    def show_due(self, overdue: int, soon: int) -> None:
        """Offer to show so much that is overdue, and so much that is due within `due.SOON`."""
        self._overdue_count, self._soon_count = overdue, soon
        self.due_button.setVisible(overdue + soon > 0)
        self.show_texts()

    def select(self, file_id: str) -> None:
        """Select a file, else the first."""
        row = max(0, self.model.row_of(file_id))
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(row, FileColumn.NAME))

    @property
    def selected_id(self) -> str:
        """Return the id of the selected file, empty for none."""
        hit = self.model.hit_at(self.table.currentIndex().row())
        return hit.file.id if hit else ""

    def forget(self) -> None:
        """Let go of all files, and of what was searched."""
        self._account = None
        self.search.clear()
        self._pause.stop()
        self.model.show_hits((), "")
        self.show_gone(0)
        self.show_changed(0)
        self.show_due(0, 0)
        self.damaged.show_count(0)
        self.count.setText("")

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.label.setText(self.tr("Search &your files"))
        self.search.setPlaceholderText(self.tr("Name, reference, or words of an entry"))
        self.search.setAccessibleName(self.tr("Search your files"))
        self.new_button.setText(self.tr("&New file…"))
        self.emergency_button.setText(self.tr("E&mergency access…"))
        self.table.setAccessibleName(self.tr("Client files"))
        self.gone_button.say(
            self.tr("Notes about %n services that are no longer in the directory", "", self._gone_count)
        )
        self.changed_button.say(self.tr("%n clients have services that changed or closed", "", self._changed_count))
        overdue = self.tr("%n overdue", "", self._overdue_count)
        soon = self.tr("%n within 7 days", "", self._soon_count)
        said = ((self._overdue_count, overdue), (self._soon_count, soon))
        what = " · ".join(text for count, text in said if count)
        self.due_button.say(self.tr("What is due: {what}").format(what=what))
        self.model.speak_anew()
        if self._account is not None:
            self._show_count()

    def _lay_out(self) -> None:
        self.label.setBuddy(self.search)
        buttons = FlowLayout()
        for button in (self.new_button, self.emergency_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.label)
        column.addWidget(self.search)
        column.addLayout(buttons)
        column.addWidget(self.due_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.damaged)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        for link in (self.changed_button, self.gone_button):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self._pause.timeout.connect(lambda: self.searched.emit(self.text))
        self.search.textEdited.connect(lambda _: self._pause.start())
        self.search.textChanged.connect(self._note_cleared)
        self.search.returnPressed.connect(self._go_to_table)
        self.table.activated.connect(self._open)
        self.new_button.clicked.connect(self.new_requested)
        self.emergency_button.clicked.connect(self.emergency_requested)
        self.gone_button.clicked.connect(self.gone_requested)
        self.changed_button.clicked.connect(self.changed_requested)
        self.due_button.clicked.connect(self.due_requested)

    def _note_cleared(self, text: str) -> None:
        """The button that clears the field edits nothing in the eyes of Qt."""
        if not text and self._is_search:
            self._pause.start()

    def _go_to_table(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        hit = self.model.hit_at(index.row())
        if hit is not None:
            self.file_opened.emit(hit.file.id)

    def _show_count(self) -> None:
        count = self.model.rowCount()
        if count:
            text = self.tr("%n files. Return opens the selected one.", "", count)
        elif self._is_search:
            text = self.tr("None of the files that are open to you holds these words.")
        else:
            text = self.tr("No files yet. A file needs no more than a name and where the person will live.")
        self.count.setText(text)


def _by_day_and_name(hits: tuple[FileHit, ...]) -> tuple[FileHit, ...]:
    """Return files that come in the order of their last days, those of one day in the order of the alphabet."""
    days = groupby(hits, key=lambda hit: hit.file.touched_on)
    in_order = (by_name(each, lambda hit: hit.file.name) for _, each in days)
    return tuple(chain.from_iterable(in_order))
