"""One client's file: by which right it is open, and its parts as tabs."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QTabWidget, QVBoxLayout, QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.file_words import FileWords

HEADING_LARGER = 1.2


class FileView(SpeakingWidget):
    """Shows a file and asks by signal; its name stands here and in the list, and nowhere else."""

    back_requested = Signal()
    change_requested = Signal()
    restrict_requested = Signal()
    keep_requested = Signal()
    reassign_requested = Signal()
    copy_requested = Signal()
    """A copy of all of it is wanted for the person."""

    def __init__(self, words: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._readable: ReadableFile | None = None
        self._account: Account | None = None
        self._parts: list[FilePart] = []
        self.tabs = QTabWidget(documentMode=True)
        self.back_button, self.change_button, self.restrict_button = QPushButton(), QPushButton(), QPushButton()
        self.keep_button, self.reassign_button, self.copy_button = (QPushButton() for _ in range(3))
        self.name, self.facts, self.access, self.restriction = (PlainLabel(selectable=True) for _ in range(4))
        self._lay_out()
        for button, wish in (
            (self.back_button, self.back_requested),
            (self.change_button, self.change_requested),
            (self.restrict_button, self.restrict_requested),
            (self.keep_button, self.keep_requested),
            (self.reassign_button, self.reassign_requested),
            (self.copy_button, self.copy_requested),
        ):
            button.clicked.connect(wish)
        self.show_texts()

    @property
    def readable(self) -> ReadableFile | None:
        """Return the file that is shown."""
        return self._readable

    @property
    def parts(self) -> tuple[FilePart, ...]:
        """Return the parts in the order of their tabs."""
        return tuple(self._parts)

    def add_part(self, part: FilePart) -> None:
        """Show a part of each file as a further tab."""
        self._parts.append(part)
        self.tabs.addTab(part, part.title())
        self.tabs.tabBar().setVisible(len(self._parts) > 1)
        part.title_changed.connect(partial(self._name_part, part))

    def put_in_front(self, parts: Sequence[FilePart]) -> None:
        """Show further parts as tabs before those that are there, and turn to the first of them."""
        for place, part in enumerate(parts):
            self._parts.insert(place, part)
            self.tabs.insertTab(place, part, part.title())
            part.title_changed.connect(partial(self._name_part, part))
            if self._readable is not None and self._account is not None:
                part.show_file(self._readable, self._account)
        self.tabs.tabBar().show()
        self.tabs.setCurrentIndex(0)

    def show_part(self, part: FilePart) -> None:
        """Turn to a part, with the keyboard in it."""
        self.tabs.setCurrentWidget(part)
        if self.isVisible():
            part.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard into the part that is shown."""
        part = self.tabs.currentWidget()
        if isinstance(part, FilePart):
            part.take_focus()

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Show a file as it is for an account."""
        self._readable, self._account = readable, account
        rights = rights_of(readable, account)
        for button, is_offered in (
            (self.change_button, rights.change),
            (self.keep_button, rights.change and account.may(Deed.CONFIRM_ERASURE)),
            (self.restrict_button, rights.restrict),
            (self.reassign_button, rights.reassign),
            (self.copy_button, rights.change),
        ):
            button.setVisible(is_offered)
        self.show_texts()
        for part in self._parts:
            part.show_file(readable, account)

    def forget(self) -> None:
        """Let go of the file."""
        self._readable = self._account = None
        for label in (self.name, self.facts, self.access, self.restriction):
            label.setText("")
        for part in self._parts:
            part.forget()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.back_button.setText(self.tr("&Back to the files"))
        self.change_button.setText(self.tr("&Name and category…"))
        self.keep_button.setText(self.tr("&Keep longer…"))
        self.reassign_button.setText(self.tr("Re&assign…"))
        self.copy_button.setText(self.tr("Copy for the person…"))
        self.tabs.setAccessibleName(self.tr("Parts of the file"))
        for part in self._parts:
            self._name_part(part)
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
        part = self.tabs.currentWidget()
        return (self.back_button, *(part.panes() if isinstance(part, FilePart) else ()))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the name larger than the text around it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._enlarge_name()

    def _enlarge_name(self) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * HEADING_LARGER)
        font.setBold(True)
        if font != self.name.font():
            self.name.setFont(font)

    def _name_part(self, part: FilePart) -> None:
        self.tabs.setTabText(self.tabs.indexOf(part), part.title())

    def _lay_out(self) -> None:
        self._enlarge_name()
        buttons = FlowLayout()
        for button in (
            self.back_button,
            self.change_button,
            self.keep_button,
            self.restrict_button,
            self.reassign_button,
            self.copy_button,
        ):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        known = FlowLayout()
        for part in (self.facts, self.access):
            part.setWordWrap(False)
            known.addWidget(part)
        column.addWidget(self.name)
        column.addLayout(known)
        column.addWidget(self.restriction)
        column.addWidget(self.tabs, 1)
