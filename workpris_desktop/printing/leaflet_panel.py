"""Drawing rows where they were placed, with their rules, pictures and codes."""

from collections.abc import Iterator, Sequence
from typing import Final

from workpris_desktop.domain.leaflet import Leaflet
from workpris_desktop.printing.flow import PlacedRow
from workpris_desktop.printing.leaflet_layout import Place
from workpris_desktop.printing.leaflet_rows import Measure
from workpris_desktop.printing.qr import dialling_code

_WRITING_MM: Final = 0.2


def draw_rows(measure: Measure, leaflet: Leaflet, rows: Sequence[PlacedRow], place: Place) -> None:
    """Draw rows, measured from the place of their panel, in the order in which they are read."""
    for placed in rows:
        _draw_rules(measure, placed, place)
    for paragraph in _paragraphs(rows):
        _draw_picture(measure, leaflet, paragraph[0], place)
        if any(placed.row.text for placed in paragraph):
            _draw_paragraph(measure, paragraph, place)
        _draw_code(measure, leaflet, paragraph[0], place)


def _draw_rules(measure: Measure, placed: PlacedRow, place: Place) -> None:
    row, y = placed.row, place.top + placed.top_mm
    if row.ruled and not placed.first:
        measure.sheet.rule(place.left, y - row.above_mm / 2, measure.width_mm)
    if row.blank:
        measure.sheet.rule(place.left, y + row.style.row_mm, measure.width_mm, _WRITING_MM)


def _draw_paragraph(measure: Measure, rows: Sequence[PlacedRow], place: Place) -> None:
    with measure.sheet.paragraph(rows[0].row.tag):
        for placed in rows:
            # The blank keeps the words of two rows apart when the text is copied or read out.
            text = placed.row.text + (" " if placed.row.goes_on else "")
            x = place.left + placed.row.indent_mm
            measure.sheet.write(text, x, place.top + placed.top_mm, placed.row.style)


def _draw_picture(measure: Measure, leaflet: Leaflet, placed: PlacedRow, place: Place) -> None:
    row, side_mm = placed.row, measure.letters.picture_mm
    if row.picture is None:
        return
    alt = (leaflet.alt or {}).get(row.picture, "")
    x = place.left + row.indent_mm - measure.picture_column_mm
    top = place.top + placed.top_mm + (row.style.row_mm - side_mm) / 2
    # Nobody needs to hear the same word twice.
    measure.sheet.picture(row.picture, x, top, side_mm, "" if alt == row.text else alt)


def _draw_code(measure: Measure, leaflet: Leaflet, placed: PlacedRow, place: Place) -> None:
    if not placed.row.dial:
        return
    code = dialling_code(placed.row.dial)
    alt = (leaflet.alt or {}).get("qr", "")
    measure.sheet.squares(code, place.left + measure.width_mm - code.side_mm, place.top + placed.top_mm, alt)


def _paragraphs(rows: Sequence[PlacedRow]) -> Iterator[list[PlacedRow]]:
    paragraph: list[PlacedRow] = []
    for placed in rows:
        paragraph.append(placed)
        if not placed.row.goes_on:
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph
