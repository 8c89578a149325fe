"""A page of the help: its words, and its pictures as wide as there is room."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QStyle, QTextBrowser, QWidget

from workpris_desktop.record.help_pages import HelpPage

_PX_PER_LETTER: Final = 13.0
"""How wide an average letter is in the files: letters in a picture are as large as those around it."""

_HEIGHT_SHARE: Final = 0.6
"""A picture takes no more of the height that is seen at once."""

_IMAGE: Final = QTextDocument.ResourceType.ImageResource


class HelpText(QTextBrowser):
    """Shows nothing but what a page brings with it: no link leads away, and no file is opened.

    Args:
        pictures: the files of all pictures, by their names.
        parent: the dialog.
    """

    def __init__(self, pictures: Mapping[str, bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = pictures
        self._pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        # Words wrap and pictures fit; what may be left over is a pixel of rounding.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning, each picture with its words below it."""
        self._pictures = {shown.name: QImage.fromData(self._files[shown.name]) for shown in page.pictures}
        self.setMarkdown(f"## {page.title}\n\n{page.captioned}")
        self.setAccessibleName(page.title)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's signature
        """Return a picture of the page shown, and nothing else whatever is asked for."""
        shown = name.toString() if isinstance(name, QUrl) else name
        return self._fitted(self._pictures[shown]) if shown in self._pictures else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures be as wide as there is room now."""
        super().resizeEvent(event)
        self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:
        """Let the letters in the pictures grow with the others."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        document = self.document()
        for name, picture in self._pictures.items():
            document.addResource(_IMAGE.value, QUrl(name), self._fitted(picture))
        if self._pictures:
            document.markContentsDirty(0, document.characterCount())

    @property
    def picture_sizes(self) -> dict[str, QSize]:
        """Return how large each picture is shown."""
        return {
            name: self._fitted(picture).deviceIndependentSize().toSize() for name, picture in self._pictures.items()
        }

    def _fitted(self, picture: QImage) -> QImage:
        """Return a picture in the fineness of the screen, no wider than the page, and with room for words above it."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        # A picture may stand in a list, which is set in.
        margins = 2 * self.document().documentMargin() + self.document().indentWidth()
        room = self.width() - 2 * self.frameWidth() - bar - margins
        natural = picture.width() * self.fontMetrics().averageCharWidth() / _PX_PER_LETTER
        tallest = self.height() * _HEIGHT_SHARE * picture.width() / picture.height()
        ratio = self.devicePixelRatioF()
        width = max(1, int(min(room, natural, tallest) * ratio))
        fitted = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        return fitted
