"""Drawing the leaflet (leaflet.md 7.2): large letters, much blank, nothing divided that belongs together."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Final

from workpris_desktop.domain.leaflet import Leaflet, LeafletFormat
from workpris_desktop.printing.flow import Page, Rooms, Row, TextStyle, add_rows, fill_pages, height_mm
from workpris_desktop.printing.leaflet_card import card_layout
from workpris_desktop.printing.leaflet_folded import folded_layout
from workpris_desktop.printing.leaflet_foot import draw_foot, foot_mm
from workpris_desktop.printing.leaflet_layout import Layout, Place, a4_layout, a5_layout
from workpris_desktop.printing.leaflet_letters import LARGE, NORMAL
from workpris_desktop.printing.leaflet_panel import draw_rows
from workpris_desktop.printing.leaflet_rows import Measure, service_unit
from workpris_desktop.printing.leaflet_tail import with_tail
from workpris_desktop.printing.page import Sheet

_STROKE_MM: Final = 0.2


def draw_leaflet(leaflet: Leaflet) -> bytes:
    """Return the sheet as a PDF; the same sheet makes the same bytes.

    Raises:
        PackagingFault: the letters or pictograms that ship with the program are missing.
    """
    return draw_leaflets((leaflet,))


def draw_leaflets(leaflets: Sequence[Leaflet]) -> bytes:
    """Return sheets as one PDF, which has the title and language of the first.

    Each begins on a page of its own, and counts its own pages.

    Args:
        leaflets: at least one.

    Raises:
        PackagingFault: the letters or pictograms that ship with the program are missing.
    """
    first = leaflets[0]
    sheet = Sheet(first.format.paper, 0, first.title, first.language)
    for leaflet in leaflets:
        _Drawing(sheet, leaflet).draw()
    return sheet.to_bytes()


def count_sheets(leaflets: Sequence[Leaflet]) -> int:
    """Count the pages, folded sheets or strips of cards that leaflets take, without drawing them.

    Args:
        leaflets: at least one.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    first = leaflets[0]
    with closing(Sheet(first.format.paper, 0, first.title, first.language)) as sheet:
        return sum(_Drawing(sheet, leaflet).sheets for leaflet in leaflets)


def runs_over(leaflets: Sequence[Leaflet], untyped: Sequence[Leaflet]) -> bool:
    """Tell whether leaflets take more paper than the same ones without what staff typed.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    taken = count_sheets(leaflets)
    # Each takes one at least, so that most sheets need not be set twice.
    return taken > len(leaflets) and taken > count_sheets(untyped)


def _layout(leaflet: Leaflet) -> Layout:
    letters = LARGE if leaflet.large else NORMAL
    match leaflet.format:
        case LeafletFormat.A4:
            return a4_layout(letters)
        case LeafletFormat.A5:
            return a5_layout(letters)
        case LeafletFormat.FOLDED:
            return folded_layout(letters)
        case LeafletFormat.CARD:
            return card_layout()


class _Drawing:
    """One leaflet on its way into a document."""

    def __init__(self, sheet: Sheet, leaflet: Leaflet) -> None:
        layout = _layout(leaflet)
        self._sheet = sheet
        self._leaflet = leaflet
        self._layout = layout
        # On a card, which has hardly a margin, it stands above the text.
        self._sample_inside = layout.margin_mm < NORMAL.strong.row_mm
        self._above_mm = layout.letters.strong.row_mm if leaflet.sample and self._sample_inside else 0
        self._measure = Measure(sheet, layout.letters, layout.width_mm, layout.height_mm - self._above_mm)

    @property
    def sheets(self) -> int:
        """Return on how many pages, folded sheets or strips it stands."""
        return len(self._panels(self._head_mm(self._placed_head()))) // self._layout.together

    def draw(self) -> None:
        """Draw all panels, in the order in which they are read."""
        layout, sheet = self._layout, self._sheet
        head = self._placed_head()
        head_mm = self._head_mm(head)
        panels = self._panels(head_mm)
        sheets = -(-len(panels) // len(layout.places))
        leaves = [sheet.new_leaf(layout.paper, landscape=layout.landscape) for _ in range(sheets * layout.pages)]
        for stroke in layout.strokes_for(len(panels)):
            sheet.turn_to(leaves[stroke.page])
            sheet.line(stroke.begin, stroke.end, _STROKE_MM)
        for number, panel in enumerate(panels):
            place = layout.place(number)
            sheet.turn_to(leaves[place.page])
            self._draw_sample(place, at_foot=False)
            text = place._replace(top=place.top + self._above_mm)
            if number == 0:
                draw_rows(self._measure, self._leaflet, head, text)
            draw_rows(self._measure, self._leaflet, panel, text._replace(top=text.top + (0 if number else head_mm)))
            if layout.has_foot(number) and self._is_used(panels, number):
                counted = (number // layout.footed + 1, len(panels) // layout.footed)
                draw_foot(self._measure, self._leaflet, place.left, place.top + layout.height_mm, counted)
            if not self._sample_inside:
                self._draw_sample(place, at_foot=True)

    def _panels(self, head_mm: float) -> tuple[Page, ...]:
        leaflet, layout, measure = self._leaflet, self._layout, self._measure
        foots = (layout.has_foot(number) for number in range(layout.footed))
        height = foot_mm(measure, leaflet)
        rooms = Rooms(tuple(measure.height_mm - (height if foot else 0) for foot in foots), head_mm)
        units = [
            service_unit(measure, leaflet, block, rooms.largest, first=index == 0)
            for index, block in enumerate(leaflet.blocks)
        ]
        return with_tail(fill_pages(units, rooms), leaflet, measure, layout, rooms)

    def _is_used(self, panels: Sequence[Page], number: int) -> bool:
        """Tell whether anything stands on the panels whose foot is on this one; the title is on the first."""
        begin = number + 1 - self._layout.footed
        return begin == 0 or any(panels[begin : number + 1])

    def _placed_head(self) -> Page:
        return add_rows((), tuple(self._head()))

    def _head_mm(self, head: Page) -> float:
        return height_mm([placed.row for placed in head], at_top=True) + self._layout.letters.title_gap_mm

    def _head(self) -> Iterator[Row]:
        letters, leaflet = self._layout.letters, self._leaflet
        yield from self._head_rows(leaflet.title, letters.title, "H1")
        if leaflet.subtitle:
            yield from self._head_rows(leaflet.subtitle, letters.strong, "P")

    def _head_rows(self, text: str, style: TextStyle, tag: str) -> Iterator[Row]:
        texts = self._sheet.wrap(text, style, self._measure.width_mm)
        for index, row in enumerate(texts):
            yield Row(row, style, goes_on=index < len(texts) - 1, tag=tag)

    def _draw_sample(self, place: Place, *, at_foot: bool) -> None:
        """Say in the margin of a panel that the contacts are invented; the rest stays that of a real sheet."""
        layout, text = self._layout, self._leaflet.sample
        style = layout.letters.strong if self._sample_inside else NORMAL.strong
        to_text = 0 if self._sample_inside else (layout.margin_mm + style.row_mm) / 2
        to_end = layout.height_mm + (layout.margin_mm - style.row_mm) / 2
        if text:
            with self._sheet.paragraph():
                self._sheet.write(text, place.left, place.top + (to_end if at_foot else -to_text), style)
