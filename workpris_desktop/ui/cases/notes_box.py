"""Notes of our office about a service, and what was heard about it, below what the directory says."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.provider_note import HeardFinding, ProviderNote
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.entry_column import EntryColumn
from workpris_desktop.ui.cases.entry_row import EntryRow
from workpris_desktop.ui.cases.writing_box import WritingBox
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

if TYPE_CHECKING:
    from workpris_desktop.wording.note_words import NoteWords

MOST_LINES: Final = 9
"""Lines of text that it takes from what the directory says; the rest scrolls."""


class NotesBox(SpeakingWidget):
    """Nothing while there is no vault, one line while it is locked, else notes and what was heard.

    It is loaded for everybody who has a vault, so that it knows of it no more than the words of the domain.
    """

    unlock_requested = Signal()
    note_requested = Signal()
    """A new note is to be written."""
    note_change_requested = Signal(ProviderNote)
    note_removal_requested = Signal(ProviderNote)
    heard_requested = Signal()
    """What was heard is to be written down."""
    heard_removal_requested = Signal(HeardFinding)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_as_client_data(self)
        self._words: NoteWords | None = None
        self._account: Account | None = None
        self._notes: tuple[ProviderNote, ...] = ()
        self._heard: tuple[HeardFinding, ...] = ()
        self._changed: ProviderNote | None = None
        self.title, self.none = PlainLabel(), PlainLabel()
        self.unlock_button, self.note_button, self.heard_button = LinkButton(), LinkButton(), LinkButton()
        self.removal, self.undo_button = PlainLabel(), LinkButton()
        self.experience = PlainLabel()
        self.writing, self.column = WritingBox(), EntryColumn()
        self._area = _LowArea(self.column)
        self._lay_out()
        self._connect()
        self.show_absent()

    def show_absent(self) -> None:
        """Show nothing: there is no vault."""
        self.forget()
        self.hide()

    def show_locked(self) -> None:
        """Show that the notes are locked; nothing of them is left."""
        self.forget()
        self.show()

    def show_account(self, account: Account, words: "NoteWords") -> None:
        """Show what an account may do, before its notes are there."""
        self._account, self._words = account, words
        self.show_texts()
        self.show()

    def show_notes(self, notes: Sequence[ProviderNote], heard: Sequence[HeardFinding]) -> None:
        """Show notes and what was heard, each the newest first."""
        self._notes, self._heard = tuple(notes), tuple(heard)
        self._show_rows()

    def show_experience(self, text: str) -> None:
        """Say what became of own referrals to the provider; "" where there was none."""
        self.experience.setText(text)
        self.experience.setVisible(bool(text))

    def show_writing(self, note: ProviderNote | None) -> None:
        """Show the field for a new note, or to change one."""
        self._changed = note
        self._name_writing()
        self.writing.show()
        # On a low screen something of what the directory says has to be left.
        self._area.hide()

    def hide_writing(self) -> None:
        """Put the field away, empty."""
        self._changed = None
        self.writing.hide()
        self.writing.forget()
        self._area.setVisible(bool(self._notes or self._heard))

    def show_removal(self, *, is_pending: bool) -> None:
        """Offer to undo a removal, or do so no longer."""
        for part in (self.removal, self.undo_button):
            part.setVisible(is_pending)

    def forget(self) -> None:
        """Let go of everything."""
        self._account = self._words = None
        self._notes, self._heard = (), ()
        self.hide_writing()
        self.show_removal(is_pending=False)
        self.column.show_rows(())
        self._area.hide()
        self.show_experience("")
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        is_open = self._account is not None
        may_write = self._account is not None and self._account.may(Deed.WRITE_NOTES)
        self.title.setText(self.tr("Notes of our office") if is_open else self.tr("Notes of our office are locked."))
        font = self.title.font()
        font.setBold(is_open)
        self.title.setFont(font)
        self.unlock_button.say(self.tr("Unlock…"))
        self.unlock_button.setAccessibleName(self.tr("Unlock the notes of our office"))
        self.note_button.say(self.tr("Add a note…"))
        self.heard_button.say(self.tr("Write down what we heard…"))
        self.none.setText(self.tr("None about this service yet."))
        self.removal.setText(self.tr("It is removed for good when you leave this service or lock."))
        self.undo_button.say(self.tr("Undo"))
        self.undo_button.setAccessibleName(self.tr("Undo the removal"))
        self._area.setAccessibleName(self.tr("Notes of our office, and what we heard"))
        self.unlock_button.setVisible(not is_open)
        for button in (self.note_button, self.heard_button):
            button.setVisible(may_write)
        self._name_writing()
        self._show_rows()

    def _lay_out(self) -> None:
        head = FlowLayout()
        self.title.setWordWrap(False)
        for part in (self.title, self.unlock_button, self.note_button, self.heard_button):
            head.addWidget(part)
        undo = FlowLayout()
        self.removal.setWordWrap(False)
        for part in (self.removal, self.undo_button):
            undo.addWidget(part)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(line)
        column.addLayout(head)
        column.addWidget(self.experience)
        column.addLayout(undo)
        for below in (self.writing, self.none, self._area):
            column.addWidget(below)

    def _connect(self) -> None:
        for button, wish in (
            (self.unlock_button, self.unlock_requested),
            (self.note_button, self.note_requested),
            (self.heard_button, self.heard_requested),
            (self.undo_button, self.undo_requested),
        ):
            button.clicked.connect(wish)

    def _name_writing(self) -> None:
        if self._changed is None or self._words is None:
            self.writing.name(self.tr("New &note: facts about the provider, nothing about clients"))
        else:
            head = self._words.note_head(self._changed)
            self.writing.name(self.tr("Change the &note: {head}").format(head=head))

    def _show_rows(self) -> None:
        has_any = bool(self._notes or self._heard)
        self.none.setVisible(self._account is not None and not has_any)
        self.column.show_rows(
            [
                *(partial(self._note_row, note) for note in self._notes),
                *(partial(self._heard_row, heard) for heard in self._heard),
            ]
        )
        self._area.setVisible(has_any and self.writing.isHidden())

    def _note_row(self, note: ProviderNote) -> EntryRow:
        assert self._words is not None
        row = EntryRow(self._words.note_head(note), note.text)
        if self._account is not None and self._account.may(Deed.WRITE_NOTES):
            if note.author_id == self._account.id:
                row.offer_change()
                row.change_requested.connect(partial(self.note_change_requested.emit, note))
            row.offer_removal()
            row.remove_requested.connect(partial(self.note_removal_requested.emit, note))
        return row

    def _heard_row(self, heard: HeardFinding) -> EntryRow:
        assert self._words is not None
        head = self.tr("What we heard: {head}").format(head=self._words.heard_head(heard))
        row = EntryRow(head, self._words.heard(heard))
        if self._account is not None and self._account.may(Deed.WRITE_NOTES):
            row.offer_removal()
            row.remove_requested.connect(partial(self.heard_removal_requested.emit, heard))
        return row


class _LowArea(QScrollArea):
    """Scrolls its rows, and takes no more height than they need."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._inside = inside
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """Return the height of the rows, and no more than `MOST_LINES`."""
        inside = self._inside
        needed = inside.heightForWidth(self.viewport().width()) if inside.hasHeightForWidth() else -1
        height = needed if needed >= 0 else inside.sizeHint().height()
        return QSize(super().sizeHint().width(), min(height, MOST_LINES * self.fontMetrics().lineSpacing()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height as soon as the rows are others."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Return two lines."""
        return QSize(super().minimumSizeHint().width(), 2 * self.fontMetrics().lineSpacing())
