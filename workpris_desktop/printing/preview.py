"""Pictures of pages, drawn by pdfium: for looking at a sheet before it is printed, and for printing it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, Final

from workpris_desktop.domain.errors import FormDamaged

_POINTS_PER_INCH: Final = 72

_LONGEST_SIDE_INCHES: Final = 16.54
"""Of A3; a larger page is drawn more coarsely, so that no file can ask for a picture without end."""

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
    """Return how many pages a PDF has.

    Raises:
        FormDamaged: pdfium cannot open it, which no PDF of ours does.
    """
    with _opened(pdf) as document:
        return len(document)


def render_page(pdf: bytes, page: int, dpi: float) -> PageImage:
    """Draw a page of a PDF, with the fields of a form where it has some.

    Args:
        pdf: the whole file.
        page: which page, from 0.
        dpi: points per inch.

    Raises:
        FormDamaged: pdfium cannot draw it, which happens to no PDF of ours.
    """
    with _opened(pdf) as document:
        document.init_forms()
        sheet = document[page]
        scale = dpi * min(1 / _POINTS_PER_INCH, _LONGEST_SIDE_INCHES / max(*sheet.get_size(), 1))
        picture = sheet.render(scale=scale, prefer_bgrx=True)
        return PageImage(picture.width, picture.height, picture.stride, bytes(picture.buffer))


def without_white_below(image: PageImage) -> PageImage:
    """Return a picture without the white paper below what is drawn, but for as much as stands above it."""
    rows = [image.data[at : at + image.stride] for at in range(0, image.height * image.stride, image.stride)]
    white = b"\xff" * image.stride
    drawn = [number for number, row in enumerate(rows) if row != white]
    if not drawn:
        return image
    kept = min(image.height, drawn[-1] + 1 + drawn[0])
    return replace(image, height=kept, data=image.data[: kept * image.stride])


def joined_pdf(first: bytes, second: bytes) -> bytes:
    """Return a PDF with the pages of another behind its own; the fields of its forms stay.

    Raises:
        FormDamaged: pdfium cannot read one of them, which happens to no PDF of ours.
    """
    with _pdfium, _document(first) as document, _document(second) as behind:
        document.import_pages(behind)
        whole = io.BytesIO()
        document.save(whole)
        return whole.getvalue()


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    """Open a PDF for as long as nobody else does.

    Raises:
        FormDamaged: pdfium cannot read it.
    """
    with _pdfium, _document(pdf) as document:
        yield document


@contextmanager
def _document(pdf: bytes) -> Iterator[Any]:
    import pypdfium2  # noqa: PLC0415 - 70 ms, for the first sheet and not for the first painting

    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise FormDamaged from error
