"""How the leaflet will look and read: its pages, its words, and the buttons that print and save it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from workpris_desktop.domain.leaflet import LeafletFormat
from workpris_desktop.ui.printing.sheet_view import FITTING, ZOOM_STEPS, SheetView
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

LEAST_TARGET_PX = 24
"""What is clicked is at least so wide and high (WCAG 2.2, 2.5.8)."""


class LeafletPreview(SpeakingWidget):
    """Shows the pages, or in their place all their words for those who would rather read or hear them."""

    print_requested = Signal()
    save_requested = Signal()
    show_requested = Signal()
    """The sheet is to be shown to the person on the whole screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = SheetView()
        self.words = QPlainTextEdit(readOnly=True)
        self.reads_text = QPushButton()
        self.reads_text.setCheckable(True)
        self.print, self.save, self.show_large = QPushButton(), QPushButton(), QPushButton()
        self.smaller, self.larger, self.fit = QToolButton(), QToolButton(), QToolButton()
        self._pages_label, self._fold_label = PlainLabel(), PlainLabel()
        self._views = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_texts()
        self.show_format(LeafletFormat.A4)
        self._enable()

    @property
    def page_count(self) -> int:
        """Count the pages shown."""
        return self.sheet.page_count

    @property
    def pane(self) -> QWidget:
        """Return what is shown now: the pages or their words."""
        return self.words if self.reads_text.isChecked() else self.sheet

    def show_sheet(self, pictures: Sequence[QImage], text: str) -> None:
        """Show the pages of the sheet; ``text`` is what stands on them."""
        self.sheet.show_pages(pictures, text)
        if self.words.toPlainText() != text:
            self.words.setPlainText(text)
        self._enable()

    def show_format(self, leaflet_format: LeafletFormat) -> None:
        """Say how a format is printed where that is not plain."""
        self._fold_label.setVisible(leaflet_format is LeafletFormat.FOLDED)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.print.setText(self.tr("Pr&int…"))
        self.save.setText(self.tr("Save &as PDF…"))
        self.reads_text.setText(self.tr("Read te&xt"))
        self.show_large.setText(self.tr("Show to the clie&nt…"))
        self.smaller.setText("\N{MINUS SIGN}")
        self.larger.setText("+")
        self.fit.setText(self.tr("Fit width"))
        for button, name in (
            (self.smaller, self.tr("Smaller preview")),
            (self.larger, self.tr("Larger preview")),
            (self.fit, self.tr("Preview as wide as there is room")),
        ):
            button.setAccessibleName(name)
        self.smaller.setToolTip(self.tr("Smaller preview (-)"))
        self.larger.setToolTip(self.tr("Larger preview (+)"))
        self.fit.setToolTip(self.tr("Preview as wide as there is room (0)"))
        for button in (self.smaller, self.larger, self.fit):
            button.setAccessibleDescription(button.toolTip())
        self.sheet.setAccessibleName(self.tr("Preview of the leaflet"))
        self.words.setAccessibleName(self.tr("Text of the leaflet"))
        self._fold_label.setText(self.tr("Print on both sides, flip on the short edge, fold once."))
        self._show_count()

    def _lay_out(self) -> None:
        self.words.setTabChangesFocus(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for button in (self.smaller, self.larger, self.fit):
            button.setMinimumSize(LEAST_TARGET_PX, LEAST_TARGET_PX)
        self._views.addWidget(self.sheet)
        self._views.addWidget(self.words)
        foot = FlowLayout()
        self._pages_label.setWordWrap(False)
        zoom, rest = (self.smaller, self.larger, self.fit), (self.reads_text, self.show_large, self.save, self.print)
        for part in (*zoom, *rest, self._pages_label):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views, 1)
        column.addWidget(self._fold_label)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)
        self.show_large.clicked.connect(self.show_requested)
        self.smaller.clicked.connect(lambda: self.sheet.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.sheet.step_zoom(1))
        self.fit.clicked.connect(self.sheet.fit_width)
        self.sheet.zoomed.connect(self._enable)
        self.reads_text.toggled.connect(self._show_words)

    def _show_words(self, shown: bool) -> None:
        self._views.setCurrentWidget(self.words if shown else self.sheet)
        self._enable()

    def _enable(self) -> None:
        has_pages = self.page_count > 0
        for button in (self.print, self.save, self.reads_text, self.show_large):
            button.setEnabled(has_pages)
        shows_pages = has_pages and not self.reads_text.isChecked()
        self.smaller.setEnabled(shows_pages and self.sheet.zoom > ZOOM_STEPS[0])
        self.larger.setEnabled(shows_pages and self.sheet.zoom < ZOOM_STEPS[-1])
        self.fit.setEnabled(shows_pages and self.sheet.zoom != FITTING)
        self._show_count()

    def _show_count(self) -> None:
        count = self.page_count
        pages = self.tr("%n pages", "", count) if count else ""
        zoom = self.tr("preview at {percent} %").format(percent=self.sheet.zoom)
        self._pages_label.setText(pages if self.sheet.zoom == FITTING or not count else f"{pages} · {zoom}")
