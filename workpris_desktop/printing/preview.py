"""Pictures of pages, drawn by pdfium: for looking at a sheet before it is printed, and for printing it."""

from dataclasses import dataclass
from threading import Lock
from typing import Final

_POINTS_PER_INCH: Final = 72

_pdfium: Final = Lock()
"""pdfium is not thread-safe."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page in points of four bytes, blue, green, red and one without meaning; ``stride`` is the bytes of a row."""

    width: int
    height: int
    stride: int
    data: bytes


def count_pages(pdf: bytes) -> int:
    """Return how many pages a PDF of ours has."""
    import pypdfium2  # noqa: PLC0415 - 70 ms, for the first sheet and not for the first painting

    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def render_page(pdf: bytes, page: int, dpi: float) -> PageImage:
    """Draw a page of a PDF of ours.

    Args:
        pdf: the whole file.
        page: which page, from 0.
        dpi: points per inch.
    """
    import pypdfium2  # noqa: PLC0415 - see above

    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            picture = document[page].render(scale=dpi / _POINTS_PER_INCH, prefer_bgrx=True)
            return PageImage(picture.width, picture.height, picture.stride, bytes(picture.buffer))
        finally:
            document.close()
