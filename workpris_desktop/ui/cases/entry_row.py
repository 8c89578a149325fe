"""One dated text with its author: an entry of a file, a note, or what was heard."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class EntryRow(QFrame):
    """Shows head and text; what it said before can be unfolded.

    Args:
        head: when, and by whom.
        text: what was written.
        former: what it said before, the oldest first.
        parent: owns the row.
    """

    change_requested = Signal()
    remove_requested = Signal()

    def __init__(self, head: str, text: str, former: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._head = head
        self.head, self.text = PlainLabel(head), PlainLabel(text, selectable=True)
        self.text.setAccessibleName(f"{head}\n{text}")
        self.links = FlowLayout()
        self.former_link: LinkButton | None = None
        self.former_labels = tuple(PlainLabel(each, selectable=True) for each in reversed(former))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.addWidget(self.head)
        column.addWidget(self.text)
        column.addLayout(self.links)
        if former:
            self._offer_former()
        for label in self.former_labels:
            label.hide()
            label.setIndent(self.fontMetrics().averageCharWidth() * 3)
            column.addWidget(label)

    def offer_change(self) -> None:
        """Let the text be changed."""
        self._add_link(self.tr("Change…"), self.tr("Change: {head}")).clicked.connect(self.change_requested)

    def offer_removal(self) -> None:
        """Let it be removed."""
        self._add_link(self.tr("Remove"), self.tr("Remove: {head}")).clicked.connect(self.remove_requested)

    def _offer_former(self) -> None:
        self.former_link = self._add_link(self.tr("Changed: show the former text"), self.tr("Former text: {head}"))
        self.former_link.clicked.connect(self._unfold)

    def _add_link(self, text: str, name: str) -> LinkButton:
        link = LinkButton()
        link.say(text)
        link.setAccessibleName(name.format(head=self._head))
        self.links.addWidget(link)
        return link

    def _unfold(self) -> None:
        is_shown = self.former_labels[0].isHidden()
        for label in self.former_labels:
            label.setVisible(is_shown)
        if self.former_link is not None:
            shown, hidden = self.tr("Changed: hide the former text"), self.tr("Changed: show the former text")
            self.former_link.say(shown if is_shown else hidden)
