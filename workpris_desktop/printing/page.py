"""A document of plain pages: letters, rules and boxes set at exact places."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final

from workpris_desktop.domain.leaflet import Paper, Picture
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.pictograms import placed_pictogram
from workpris_desktop.printing.qr import Squares
from workpris_desktop.printing.tags import declare, decoration, figure, finish, order_by_structure, paragraph
from workpris_desktop.printing.wrap import wrap_line
from workpris_desktop.system.paths import font_file

Point = tuple[float, float]

MM_PER_PT: Final = 25.4 / 72

_SIZES_MM: Final = {Paper.A4: (210.0, 297.0), Paper.A5: (148.0, 210.0)}
"""ISO 216. fpdf2 knows both by name, but warns of its A5 at every use."""

_FAMILY: Final = "letters"

_MOST_SIGNS: Final = 60
"""Longer rows are hard to follow (leaflet.md 7.1)."""

_DRAWN_ON: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""One date for all files: a true one would tell when a person was helped, and change the bytes."""

_BASELINE: Final = 0.36
"""How far below the middle of its row a letter stands, in sizes of the font: half the height of its capitals."""

_LEADING: Final = 1.4
"""Height of a row in sizes of the font (leaflet.md 7.1)."""

_LEADING_LARGE: Final = 1.25
"""The same for names and numbers, which are short."""

_BODY_PT: Final = 14

_UNSEEN: Final = frozenset({"Cc", "Cf", "Mn", "Me"})
"""Categories of Unicode that only change or join the letters around them."""

_SYMBOLS: Final = frozenset({"So", "Sk", "Cs", "Co", "Cn"})
"""Categories of Unicode that emoji have, with those too new to be known."""


def text_style(size_pt: float, *, bold: bool = False, running: bool = False) -> TextStyle:
    """Return a style with the height of row that its size needs; ``running`` text needs more than names do."""
    leading = _LEADING if running or size_pt <= _BODY_PT else _LEADING_LARGE
    return TextStyle(size_pt, bold, size_pt * leading * MM_PER_PT)


class Sheet:
    """A PDF under way. Lengths are millimetres from the upper left corner of the paper.

    The file holds no name of an author or program, and the same drawing makes the same bytes.
    """

    def __init__(self, paper: Paper, margin_mm: float, title: str, language: str) -> None:
        # Loading fpdf2 takes a third of a second, which the first drawing pays and not the start of the program.
        from fpdf import FPDF  # noqa: PLC0415
        from fpdf.fonts import TTFFont  # noqa: PLC0415

        pdf = FPDF(orientation="portrait", unit="mm", format=_SIZES_MM[paper])
        pdf.set_auto_page_break(auto=False)
        for bold in (False, True):
            pdf.add_font(_FAMILY, "B" if bold else "", font_file(bold=bold))
        declare(pdf, title, language)
        pdf.set_creation_date(_DRAWN_ON)
        regular = pdf.fonts[_FAMILY]
        assert isinstance(regular, TTFFont)
        self._letters = frozenset(regular.cmap)
        self._pdf = pdf
        self._paper = paper
        self.margin_mm = margin_mm

    def close(self) -> None:
        """Let go of the letters without a finished file: the document was only to measure by."""
        from fpdf.fonts import TTFFont  # noqa: PLC0415

        for font in self._pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    @property
    def width_mm(self) -> float:
        """Return the width between the margins."""
        return float(self._pdf.w) - 2 * self.margin_mm

    @property
    def height_mm(self) -> float:
        """Return the height between the margins."""
        return float(self._pdf.h) - 2 * self.margin_mm

    def new_page(self) -> None:
        """Begin a page; all drawing is on the last one begun."""
        self._begin_page("portrait", self._paper)

    def new_leaf(self, paper: Paper, *, landscape: bool = False) -> int:
        """Begin a page of another size, and return its number for `turn_to`."""
        self._begin_page("landscape" if landscape else "portrait", paper)
        return self._pdf.page

    def turn_to(self, page: int) -> None:
        """Go on drawing on a page that was begun before; what is read out stays in the order of drawing."""
        if page == self._pdf.page:
            return
        self._pdf.page = page
        # fpdf2 believes that the page knows the font and the width of lines that were used last.
        self._pdf.current_font_is_set_on_page = False
        self._pdf.line_width = 0

    def width_of(self, text: str, style: TextStyle) -> float:
        """Return the width of a text."""
        self._use(style)
        return float(self._pdf.get_string_width(self._drawable(text)))

    def wrap(
        self, text: str, style: TextStyle, width_mm: float | None = None, most_signs: int = _MOST_SIGNS
    ) -> tuple[str, ...]:
        """Break a text into rows that fit between the margins, or into another width, and have no more signs."""
        room = self.width_mm if width_mm is None else width_mm
        return wrap_line(text, lambda row: len(row) <= most_signs and self.width_of(row, style) <= room)

    def shortened(self, text: str, style: TextStyle, width_mm: float) -> str:
        """Return a text that fits into a width, cut with an ellipsis where it must be."""
        if self.width_of(text, style) <= width_mm:
            return text
        shown = text
        while shown and self.width_of(f"{shown}…", style) > width_mm:
            shown = shown[:-1].rstrip()
        return f"{shown}…"

    def write(self, text: str, x: float, top: float, style: TextStyle) -> None:
        """Set one row of letters; ``top`` is the upper edge of the row."""
        self._use(style)
        baseline = top + style.row_mm / 2 + style.size_pt * MM_PER_PT * _BASELINE
        self._pdf.text(x, baseline, self._drawable(text))

    def rule(self, x: float, y: float, width_mm: float, thickness_mm: float = 0.3) -> None:
        """Draw a level line, black, which is nothing to be read out."""
        self.line((x, y), (x + width_mm, y), thickness_mm)

    def line(self, begin: tuple[float, float], end: tuple[float, float], thickness_mm: float) -> None:
        """Draw any straight line, black, which is nothing to be read out."""
        with decoration(self._pdf):
            self._pdf.set_line_width(thickness_mm)
            self._pdf.line(*begin, *end)

    def strokes(self, strokes: Iterable[tuple[Point, Point]], thickness_mm: float) -> None:
        """Draw many straight lines at once, black, which are nothing to be read out."""
        drawn = tuple(strokes)
        if not drawn:
            return
        with decoration(self._pdf), self._pdf.new_path() as path:
            path.style.fill_color = None
            path.style.stroke_color = "#000000"
            path.style.stroke_width = thickness_mm
            path.style.auto_close = False
            for begin, end in drawn:
                path.move_to(*begin)
                path.line_to(*end)

    def area(self, outlines: Iterable[Sequence[Point]], thickness_mm: float) -> None:
        """Draw the outlines of an area, black, which are nothing to be read out."""
        with decoration(self._pdf), self._pdf.new_path() as path:
            path.style.fill_color = None
            path.style.stroke_color = "#000000"
            path.style.stroke_width = thickness_mm
            for first, *others in outlines:
                path.move_to(*first)
                for point in others:
                    path.line_to(*point)
                path.close()

    def blank(self, x: float, y: float, width_mm: float, height_mm: float) -> None:
        """Let a piece of the paper be white again, for words to stand on."""
        with decoration(self._pdf):
            self._pdf.set_fill_color(255)
            self._pdf.rect(x, y, width_mm, height_mm, style="F")

    def write_upwards(self, text: str, x: float, bottom: float, style: TextStyle) -> None:
        """Set one row of letters that runs upwards; ``x`` is the left edge of the row, ``bottom`` where it begins."""
        with self._pdf.rotation(90, x, bottom):
            self.write(text, x, bottom, style)

    def box(self, x: float, y: float, side_mm: float) -> None:
        """Draw an empty square to be ticked, which is nothing to be read out."""
        with decoration(self._pdf):
            self._pdf.set_line_width(0.3)
            self._pdf.rect(x, y, side_mm, side_mm)

    def picture(self, picture: Picture, x: float, top: float, side_mm: float, alt: str = "") -> None:
        """Draw a pictogram; ``alt`` is read out, and without it nothing is.

        Raises:
            PackagingFault: the pictograms that ship with the program are missing.
        """
        outline = placed_pictogram(picture, x, top, side_mm)
        with figure(self._pdf, alt, (x, top, side_mm, side_mm)):
            self._pdf.draw_path(outline, copy=False)

    def screen(self, png: bytes, x: float, top: float, size_mm: tuple[float, float], alt: str) -> None:
        """Draw a picture of a screen, so wide and so high; ``alt`` is read out instead."""
        with figure(self._pdf, alt, (x, top, *size_mm)):
            self._pdf.image(png, x, top, *size_mm)

    def squares(self, squares: Squares, x: float, top: float, alt: str) -> None:
        """Draw the black squares of a code; ``alt`` is read out instead."""
        with (
            figure(self._pdf, alt, (x, top, squares.side_mm, squares.side_mm)),
            # One path for all, so that no hair of white shows between two squares.
            self._pdf.new_path() as path,
        ):
            path.style.fill_color = "#000000"
            path.style.stroke_color = None
            for across, down, width in squares.runs_mm:
                path.rectangle(x + across, top + down, width, squares.square_mm)

    @contextmanager
    def paragraph(self, kind: str = "P") -> Iterator[None]:
        """Mark the rows written inside as one paragraph: ``H1``, ``H2`` or ``P``."""
        with paragraph(self._pdf, kind):
            yield

    def to_bytes(self) -> bytes:
        """Return the finished file."""
        finish(self._pdf)
        return bytes(self._pdf.output())

    def _begin_page(self, orientation: str, paper: Paper) -> None:
        # After `turn_to` fpdf2 would put it in place of the page behind.
        self._pdf.page = len(self._pdf.pages)
        self._pdf.add_page(orientation=orientation, format=_SIZES_MM[paper])
        order_by_structure(self._pdf)

    def _use(self, style: TextStyle) -> None:
        self._pdf.set_font(_FAMILY, "B" if style.bold else "", style.size_pt)

    def _drawable(self, text: str) -> str:
        """Return a text in letters that the font has: a look-alike for others, a question mark where there is none.

        Symbols that nobody reads aloud are left out, with the blank before or behind them.
        """
        composed = unicodedata.normalize("NFC", text).replace("\N{NO-BREAK SPACE}", " ")
        if all(ord(letter) in self._letters for letter in composed):
            return composed
        nearest = re.sub(" {2,}", " ", "".join(map(self._nearest, composed)))
        return nearest if composed.startswith(" ") else nearest.lstrip(" ")

    def _nearest(self, letter: str) -> str:
        if ord(letter) in self._letters:
            return letter
        category = unicodedata.category(letter)
        if category in _UNSEEN:
            return ""
        if category == "Pd":
            return "-"
        alike = unicodedata.normalize("NFKC", letter)
        if all(ord(part) in self._letters for part in alike):
            return alike
        return "" if category in _SYMBOLS else "?"
