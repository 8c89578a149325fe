"""The foot of a leaflet: how old the data is, what to do first, and the number of the page."""

from collections.abc import Sequence
from typing import Final

from workpris_desktop.domain.leaflet import Leaflet
from workpris_desktop.printing.leaflet_rows import Measure

_COLUMN_GAP_MM: Final = 6.0

_WIDEST_PAGE: Final = (88, 88)
"""Page numbers at least as wide as any that come, so that the foot never grows."""


def foot_mm(measure: Measure, leaflet: Leaflet) -> float:
    """Return the height of the foot with the blank above it."""
    rows = _rows(measure, leaflet, _WIDEST_PAGE)
    return measure.letters.foot_gap_mm + len(rows) * measure.letters.body.row_mm


def draw_foot(measure: Measure, leaflet: Leaflet, left: float, bottom: float, page: tuple[int, int]) -> None:
    """Draw the foot upwards from its lower edge.

    Args:
        measure: the letters and the width of the foot.
        leaflet: what it says.
        left: where it begins, in mm from the edge of the paper.
        bottom: where it ends, in mm from the upper edge.
        page: the number of the page, and of all pages.
    """
    sheet, body = measure.sheet, measure.letters.body
    rows = _rows(measure, leaflet, page)
    top = bottom - len(rows) * body.row_mm
    sheet.rule(left, top - measure.letters.foot_gap_mm / 3, measure.width_mm)
    for index, texts in enumerate(rows):
        for at_end, text in enumerate(texts):
            x = left + (measure.width_mm - sheet.width_of(text, body) if at_end else 0)
            with sheet.paragraph():
                sheet.write(text, x, top + index * body.row_mm, body)


def _rows(measure: Measure, leaflet: Leaflet, page: tuple[int, int]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the foot; two short texts share one, the page number the lowest where it has room."""
    number, pages = page
    rows: list[tuple[str, ...]] = []
    for text in leaflet.footer:
        if rows and _share_a_row(measure, (*rows[-1], text)):
            rows[-1] = (*rows[-1], text)
        else:
            rows += [(row,) for row in measure.sheet.wrap(text, measure.letters.body, measure.width_mm)]
    counted = leaflet.page_phrase.format(n=number, m=pages)
    for index in reversed(range(len(rows))):
        if _share_a_row(measure, (*rows[index], counted)):
            rows[index] = (*rows[index], counted)
            return tuple(rows)
    return (*rows, (counted,))


def _share_a_row(measure: Measure, texts: Sequence[str]) -> bool:
    two = len(texts) == 2  # noqa: PLR2004
    width = sum(measure.sheet.width_of(text, measure.letters.body) for text in texts)
    return two and width + _COLUMN_GAP_MM <= measure.width_mm
