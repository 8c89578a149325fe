"""A PDF together with the pictures of its pages, drawn on the drawing lane."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from workpris_desktop.printing.preview import count_pages, render_page
from workpris_desktop.ui.printing.sheet_view import image_of

PREVIEW_DPI = 144
MOST_PREVIEWED = 20
"""So many pages are shown; a longer form is still printed and saved whole."""


@dataclass(frozen=True, slots=True)
class DrawnPages:
    """A PDF, its first pages as pictures, and how many pages it has in all."""

    pdf: bytes
    pictures: tuple[QImage, ...]
    pages: int


def drawn_pages(pdf: bytes) -> DrawnPages:
    """Draw the pages of a PDF.

    Raises:
        FormDamaged: the PDF cannot be read, which happens to none of ours.
    """
    pages = count_pages(pdf)
    return DrawnPages(pdf, tuple(_pictures(pdf, min(pages, MOST_PREVIEWED))), pages)


def _pictures(pdf: bytes, count: int) -> Iterator[QImage]:
    for number in range(count):
        yield image_of(render_page(pdf, number, PREVIEW_DPI))
