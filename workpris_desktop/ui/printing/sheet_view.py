"""The sheet as it will be printed: pictures of its pages, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from workpris_desktop.printing.preview import PageImage

GAP_PX = 14
WIDEST_PAGE_PX = 900


def image_of(page: PageImage) -> QImage:
    """Return a picture that Qt draws, with its own copy of the points."""
    picture = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return picture.copy()


class SheetView(QScrollArea):
    """Shows pages as wide as there is room for; scrolls by keys as by mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages()
        self.setWidget(self._pages)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def page_count(self) -> int:
        """Count the pages shown."""
        return len(self._pages.pictures)

    def show_pages(self, pictures: Sequence[QImage], text: str) -> None:
        """Show the pages; ``text`` is what stands on them, for a screen reader."""
        self._pages.pictures = tuple(pictures)
        self.setAccessibleDescription(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._pages.fit(min(WIDEST_PAGE_PX, self.viewport().width() - 2 * GAP_PX))


class _Pages(QWidget):
    """Paints the pages as sheets of white paper with a thin edge."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: tuple[QImage, ...] = ()
        self._scaled: list[QImage] = []
        self._width = 0

    def fit(self, width: int) -> None:
        ratio = self.devicePixelRatioF()
        self._width = max(80, width)
        self._scaled = []
        for picture in self.pictures:
            scaled = picture.scaledToWidth(int(self._width * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            self._scaled.append(scaled)
        height = sum(self._height(picture) + GAP_PX for picture in self._scaled) + GAP_PX
        self.resize(QSize(self._width + 2 * GAP_PX, height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        top = GAP_PX
        for picture in self._scaled:
            painter.drawImage(GAP_PX, top, picture)
            painter.setPen(self.palette().mid().color())
            painter.drawRect(QRect(GAP_PX - 1, top - 1, self._width + 1, self._height(picture) + 1))
            top += self._height(picture) + GAP_PX
        painter.end()

    @staticmethod
    def _height(picture: QImage) -> int:
        return int(picture.height() / picture.devicePixelRatioF())
