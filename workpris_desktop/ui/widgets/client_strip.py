"""The strip above search and leaflet that says for which client one works, what can be tried, and leads back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.link_button import LinkButton
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class ClientStrip(SpeakingWidget):
    """Hidden while nobody works for a client; it names the client by initials or case code, never in full."""

    file_requested = Signal()
    leave_requested = Signal()
    offer_chosen = Signal(int)
    """The place of one of the offers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._need = "", ""
        self.text, self.remark = PlainLabel(), PlainLabel()
        self.file_button, self.leave_button = LinkButton(), LinkButton()
        self.offers: list[LinkButton] = []
        self._offers = QWidget()
        self._flow = FlowLayout(self._offers)
        self._lay_out()
        self.file_button.clicked.connect(self.file_requested)
        self.leave_button.clicked.connect(self.leave_requested)
        self.hide()
        self.show_texts()

    @property
    def is_used(self) -> bool:
        """Tell whether there is somebody to be named."""
        return bool(self._label)

    def show_client(self, label: str, need: str = "") -> None:
        """Name the client, and for which need help is looked for; an empty label names nobody any more."""
        self._label, self._need = label, need
        self.show_offers("", ())
        self.show_texts()

    def show_offers(self, remark: str, offers: Sequence[str]) -> None:
        """Say what else is to be known of the search, and offer what can be tried."""
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        while self.offers:
            link = self.offers.pop()
            self._flow.removeWidget(link)
            link.deleteLater()
        for place, text in enumerate(offers):
            link = LinkButton()
            link.say(text)
            link.clicked.connect(partial(self.offer_chosen.emit, place))
            self._flow.addWidget(link)
            self.offers.append(link)
        self._offers.setVisible(bool(offers))

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        if self._need:
            said = self.tr("For the client {label}: {need}").format(label=self._label, need=self._need)
        else:
            said = self.tr("For the client {label}").format(label=self._label) if self._label else ""
        self.text.setText(said)
        self.file_button.say(self.tr("Back to the file"))
        self.leave_button.say(self.tr("Leave the client"))

    def _lay_out(self) -> None:
        font = self.text.font()
        font.setBold(True)
        self.text.setFont(font)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.file_button)
        row.addWidget(self.leave_button)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 2)
        column.setSpacing(2)
        column.addLayout(row)
        for part in (self._offers, self.remark, line):
            column.addWidget(part)
