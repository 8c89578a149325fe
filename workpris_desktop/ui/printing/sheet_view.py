"""The sheet as it will be printed: pictures of its pages, one below the other, larger or smaller as wished."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from workpris_desktop.printing.preview import PageImage

GAP_PX = 14
WIDEST_PAGE_PX = 900
NARROWEST_PAGE_PX: Final = 80
ZOOM_STEPS: Final = (50, 75, 100, 125, 150, 200, 300)
"""In percent of the width for which there is room."""
FITTING: Final = 100
SMALLEST_SHARE_DRAWN: Final = 0.7
"""A picture that is drawn smaller than this share of its width is made small beforehand."""


def image_of(page: PageImage) -> QImage:
    """Return a picture that Qt draws, with its own copy of the points."""
    picture = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return picture.copy()


class SheetView(QScrollArea):
    """Shows pages as wide as there is room for, or zoomed; scrolls and zooms by keys as by mouse.

    Plus and minus zoom while the keyboard is here, and 0 goes back; Ctrl with them changes all text of the window.
    """

    zoomed = Signal(int)
    """How large the pages are now, in percent of the width for which there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages()
        self._zoom = FITTING
        self.setWidget(self._pages)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def page_count(self) -> int:
        """Count the pages shown."""
        return len(self._pages.pictures)

    @property
    def zoom(self) -> int:
        """Return how large the pages are, in percent of the width for which there is room."""
        return self._zoom

    def show_pages(self, pictures: Sequence[QImage], text: str) -> None:
        """Show the pages; ``text`` is what stands on them, for a screen reader."""
        self._pages.show_pictures(tuple(pictures))
        self.setAccessibleDescription(text)
        self._fit()

    def step_zoom(self, steps: int) -> None:
        """Show the pages larger by a step, or smaller where ``steps`` is negative; the place shown stays in sight."""
        at = ZOOM_STEPS.index(self._zoom) + steps
        self._zoom_to(ZOOM_STEPS[max(0, min(len(ZOOM_STEPS) - 1, at))])

    def fit_width(self) -> None:
        """Show the pages as wide as there is room for."""
        self._zoom_to(FITTING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by plus, minus and 0."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self.step_zoom(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by the wheel while Ctrl is held down."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._fit()

    def _zoom_to(self, percent: int) -> None:
        if percent == self._zoom:
            return
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        places = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        self._zoom = percent
        self._fit()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(int(place * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.zoomed.emit(percent)

    def _fit(self) -> None:
        room = min(WIDEST_PAGE_PX, self.viewport().width() - 2 * GAP_PX)
        self._pages.fit(max(NARROWEST_PAGE_PX, room * self._zoom // 100))


class _Pages(QWidget):
    """Paints the pages as sheets of white paper with a thin edge.

    A page is scaled when it comes into sight, so that many pages make no pause.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pictures: tuple[QImage, ...] = ()
        self._scaled: dict[int, QImage] = {}
        self._width = 0

    def show_pictures(self, pictures: tuple[QImage, ...]) -> None:
        self.pictures = pictures
        self._scaled = {}

    def fit(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self._scaled = {}
        height = sum(self._height(picture) + GAP_PX for picture in self.pictures) + GAP_PX
        self.resize(QSize(self._width + 2 * GAP_PX, height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = GAP_PX
        for number, picture in enumerate(self.pictures):
            page = QRect(GAP_PX, top, self._width, self._height(picture))
            edge = page.adjusted(-1, -1, 0, 0)
            if edge.intersects(event.rect()):
                painter.drawImage(page, self._picture_in(number, page))
                painter.setPen(self.palette().mid().color())
                painter.drawRect(edge)
            top += page.height() + GAP_PX
        painter.end()

    def _picture_in(self, number: int, page: QRect) -> QImage:
        """Return a picture to be drawn: made small beforehand where much of it is lost, which only then looks well."""
        width = int(page.width() * self.devicePixelRatioF())
        if width > self.pictures[number].width() * SMALLEST_SHARE_DRAWN:
            return self.pictures[number]
        scaled = self._scaled.get(number)
        if scaled is None or scaled.width() != width:
            scaled = self.pictures[number].scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            self._scaled[number] = scaled
        return scaled

    def _height(self, picture: QImage) -> int:
        return round(picture.height() * self._width / max(1, picture.width()))
