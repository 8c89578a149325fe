"""The quiet strip that says that a newer directory is there."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

SENTENCE_SHARE = 3
BUTTONS_SHARE = 2


class OfferBanner(SpeakingWidget):
    """One sentence with what can be done about it; nothing is lost by leaving it alone."""

    shown_requested = Signal()
    use_requested = Signal()
    later_requested = Signal()
    publisher_requested = Signal()
    said = Signal(str)
    """What the banner says now; "" for nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self.look_button, self.use_button = QPushButton(), QPushButton()
        self.add_button, self.later_button = QPushButton(), QPushButton()
        self._lay_out()
        self.look_button.clicked.connect(self.shown_requested)
        self.use_button.clicked.connect(self.use_requested)
        self.add_button.clicked.connect(self.publisher_requested)
        self.later_button.clicked.connect(self.later_requested)
        self.setAutoFillBackground(True)
        self._colour()
        self.show_texts()
        self.hide_all()

    @property
    def text(self) -> str:
        """Return what the banner says, empty where it says nothing."""
        return self._label.text()

    def show_offer(self, text: str) -> None:
        """Say that a newer directory is there, which can be looked at and used."""
        self._say(text, adds=False)

    def show_stranger(self, text: str) -> None:
        """Say that a stick holds a directory of a publisher who was not added here."""
        self._say(text, adds=True)

    def hide_all(self) -> None:
        """Say nothing."""
        self._label.clear()
        self.hide()
        self.said.emit("")

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.setAccessibleName(self.tr("Newer directory"))
        self.look_button.setText(self.tr("Look &at it…"))
        self.use_button.setText(self.tr("Use i&t now"))
        self.add_button.setText(self.tr("Add the publishe&r…"))
        self.later_button.setText(self.tr("&Later"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _say(self, text: str, *, adds: bool) -> None:
        self._label.setText(text)
        for button in (self.look_button, self.use_button):
            button.setVisible(not adds)
        self.add_button.setVisible(adds)
        self.show()
        self.said.emit(text)

    def _lay_out(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.look_button, self.use_button, self.add_button, self.later_button):
            flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self._label, SENTENCE_SHARE)
        row.addWidget(buttons, BUTTONS_SHARE)

    def _colour(self) -> None:
        colours = colours_now()
        ground = QPalette()
        ground.setColor(QPalette.ColorRole.Window, QColor(colours.banner))
        self.setPalette(ground)
        words = QPalette()
        words.setColor(QPalette.ColorRole.WindowText, QColor(colours.banner_text))
        self._label.setPalette(words)
