"""The first start: at most five pages with usual values everywhere; it can be left at any time (ux.md 8.10)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workpris_desktop.ui.welcome.page import WelcomePage
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area

_WIDTH_CHARACTERS: Final = 76
_HEIGHT_ROWS: Final = 26
_SCREEN_SHARE: Final = 0.9
_HEADING_SHARE: Final = 1.4
"""How much larger than the text a heading is."""


class WelcomeDialog(QDialog):
    """Walks through its pages; what is chosen on them counts at once.

    Args:
        pages: the pages, in their order.
        parent: the window, which can be used meanwhile.
    """

    left = Signal()
    """The pages were walked through, or left before their end."""

    def __init__(self, pages: Sequence[WelcomePage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = tuple(pages)
        self._step, self.heading, self._stack = PlainLabel(), PlainLabel(), QStackedWidget()
        self.back, self.go_on, self.skip = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.back.clicked.connect(lambda: self.show_page(self.current - 1))
        self.go_on.clicked.connect(self._go_on)
        self.skip.clicked.connect(self.reject)
        self.finished.connect(lambda _: self.left.emit())
        self.show_page(0)

    @property
    def current(self) -> int:
        """Return which page is shown, from 0."""
        return self._stack.currentIndex()

    def show_page(self, number: int) -> None:
        """Show a page, with the keyboard on the button that goes on."""
        self.pages[number].enter()
        self._stack.setCurrentIndex(number)
        self.show_texts()
        self.go_on.setFocus()

    def show_texts(self) -> None:
        """Set every text of the frame in the language spoken now; the pages speak themselves."""
        at, last = self.current, len(self.pages) - 1
        self.setWindowTitle(self.tr("Welcome to Workpris Desktop"))
        self._step.setText(self.tr("Page {number} of {all}").format(number=at + 1, all=len(self.pages)))
        self.heading.setText(self.pages[at].heading)
        self._stack.setAccessibleName(self.pages[at].heading)
        self.back.setText(self.tr("&Back"))
        self.go_on.setText(self.tr("&Close") if at == last else self.tr("&Continue"))
        self.skip.setText(self.tr("&Skip all this"))
        self.back.setEnabled(at > 0)
        self.skip.setVisible(at < last)

    def changeEvent(self, event: QEvent) -> None:
        """Speak anew when the language has changed, and fit heading and size to the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for page in self.pages:
                page.show_texts()
            self.show_texts()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _go_on(self) -> None:
        if self.current == len(self.pages) - 1:
            self.accept()
        else:
            self.show_page(self.current + 1)

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(in_scroll_area(page))
        for button in (self.back, self.skip):
            button.setAutoDefault(False)
        self.go_on.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        for part in (self._step, self.heading, self._stack):
            column.addWidget(part)
        column.setStretch(2, 1)
        column.addLayout(buttons)
        self._fit()

    def _fit(self) -> None:
        large = QFont(self.font())
        large.setPointSizeF(self.font().pointSizeF() * _HEADING_SHARE)
        large.setBold(True)
        self.heading.setFont(large)
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * _WIDTH_CHARACTERS, metrics.height() * _HEIGHT_ROWS)
        self.resize(wanted.boundedTo(self.screen().availableSize() * _SCREEN_SHARE))
