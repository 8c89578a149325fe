"""Forms to be filled in by hand: parts set on pages, with a title above the first and a foot below each."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Area, Label, Line, Part, Screen, Square, Upwards, Words

TITLE: Final = text_style(18, bold=True)
SECTION: Final = text_style(13, bold=True)
LARGE_SECTION: Final = text_style(16, bold=True)
SMALL: Final = text_style(9)

_TITLE_GAP_MM: Final = 2.0
_DATE_MM: Final = 40.0
_THIN_MM: Final = 0.15
_TICK_MM: Final = 0.4
_FOOT_MM: Final = 5.0
_FOOT_GAP_MM: Final = 4.0
_HATCH_MM: Final = 0.18
_OUTLINE_MM: Final = 0.3
_BLANK_MM: Final = 0.6


class PartSheet:
    """A form under way, on paper that is not yet filled.

    Args:
        sheet: the document.
        title: what stands above everything.
        date_label: what stands before the line for a date at the right of the title; "" for no such line.
    """

    def __init__(self, sheet: Sheet, title: str, date_label: str) -> None:
        self._sheet = sheet
        self._date_label = date_label
        beside = _DATE_MM + sheet.width_of(date_label, SMALL) + 2 if date_label else 0
        self._title = sheet.wrap(title, TITLE, sheet.width_mm - beside)

    @property
    def first_room_mm(self) -> float:
        """Return the height for parts on the first page."""
        return self._sheet.height_mm - _FOOT_MM - self._title_mm

    @property
    def _title_mm(self) -> float:
        return len(self._title) * TITLE.row_mm + _TITLE_GAP_MM

    def draw(self, groups: Iterable[Sequence[Part]], foot: str, page_phrase: str) -> bytes:
        """Set groups of parts on pages, in order and none torn apart, and return the finished file.

        Args:
            groups: parts that must stand together.
            foot: what stands at the left of the foot of each page.
            page_phrase: what stands at its right, with the gaps ``{n}`` and ``{m}``.
        """
        sheet = self._sheet
        pages = _fill(tuple(groups), self.first_room_mm, sheet.height_mm - _FOOT_MM)
        for number, page in enumerate(pages, 1):
            sheet.new_page()
            top = sheet.margin_mm
            if number == 1:
                self._draw_title()
                top += self._title_mm
            for part in page:
                self._draw(part, top)
                top += part.height_mm
            self._draw_foot(foot, page_phrase.format(n=number, m=len(pages)))
        return sheet.to_bytes()

    def _draw_title(self) -> None:
        sheet = self._sheet
        self._write(self._title, (0, sheet.margin_mm), TITLE, "H1")
        if not self._date_label:
            return
        x = sheet.width_mm - _DATE_MM - sheet.width_of(self._date_label, SMALL)
        top = sheet.margin_mm + TITLE.row_mm - SMALL.row_mm
        self._write((self._date_label,), (x - 1, top), SMALL)
        sheet.rule(sheet.margin_mm + sheet.width_mm - _DATE_MM, top + SMALL.row_mm, _DATE_MM, _THIN_MM)

    def _draw(self, part: Part, top: float) -> None:
        sheet = self._sheet
        for mark in part.marks:
            match mark:
                case Words():
                    kind = "H2" if mark.style in {SECTION, LARGE_SECTION} else "P"
                    self._write(mark.rows, (mark.x, top + mark.y), mark.style, kind)
                case Square():
                    self._draw_square(mark, sheet.margin_mm + mark.x, top + mark.y)
                case Line():
                    sheet.rule(sheet.margin_mm + mark.x, top + mark.y, mark.width, _THIN_MM)
                case Screen():
                    place = (sheet.margin_mm + mark.x, top + mark.y)
                    sheet.screen(mark.png, *place, (mark.width, mark.height), mark.alt)
                case _:
                    self._draw_of_table(mark, top)

    def _draw_of_table(self, mark: Area | Label | Upwards, top: float) -> None:
        """Draw what maps and tables are made of."""
        match mark:
            case Area():
                self._draw_area(mark, top)
            case Label():
                self._draw_label(mark, top + mark.y)
            case Upwards():
                self._draw_upwards(mark, top + mark.y)

    def _draw_area(self, area: Area, top: float) -> None:
        left = self._sheet.margin_mm
        self._sheet.strokes(
            (((x + left, y + top), (end_x + left, end_y + top)) for (x, y), (end_x, end_y) in area.strokes), _HATCH_MM
        )
        self._sheet.area([[(x + left, y + top) for x, y in line] for line in area.outlines], _OUTLINE_MM)

    def _draw_label(self, label: Label, top: float) -> None:
        sheet, middle = self._sheet, self._sheet.margin_mm + label.x
        widths = [sheet.width_of(text, style) for text, style in label.rows]
        tops = list(accumulate((style.row_mm for _, style in label.rows), initial=top))
        if label.is_blank:
            for width, (_, style), y in zip(widths, label.rows, tops, strict=False):
                sheet.blank(middle - width / 2 - _BLANK_MM, y, width + 2 * _BLANK_MM, style.row_mm)
        with sheet.paragraph():
            for number, (width, (text, style), y) in enumerate(zip(widths, label.rows, tops, strict=False), 1):
                parted = text if number == len(label.rows) else f"{text} "
                sheet.write(parted, middle - width / 2, y, style)

    def _draw_upwards(self, words: Upwards, bottom: float) -> None:
        with self._sheet.paragraph():
            for number, row in enumerate(words.rows):
                x = self._sheet.margin_mm + words.x + number * words.style.row_mm
                parted = row if number == len(words.rows) - 1 else f"{row} "
                self._sheet.write_upwards(parted, x, bottom, words.style)

    def _draw_square(self, square: Square, x: float, y: float) -> None:
        self._sheet.box(x, y, square.side)
        if square.is_ticked:
            self._sheet.line((x, y), (x + square.side, y + square.side), _TICK_MM)
            self._sheet.line((x, y + square.side), (x + square.side, y), _TICK_MM)

    def _draw_foot(self, foot: str, page: str) -> None:
        sheet = self._sheet
        top = sheet.margin_mm + sheet.height_mm - SMALL.row_mm
        if foot:
            room = sheet.width_mm - sheet.width_of(page, SMALL) - _FOOT_GAP_MM
            self._write((sheet.shortened(foot, SMALL, room),), (0, top), SMALL)
        if page:
            self._write((page,), (sheet.width_mm - sheet.width_of(page, SMALL), top), SMALL)

    def _write(self, rows: Sequence[str], at: tuple[float, float], style: TextStyle, kind: str = "P") -> None:
        """Set a paragraph; ``at`` counts across from the left margin, and down from the edge of the paper."""
        x, top = at
        with self._sheet.paragraph(kind):
            for index, row in enumerate(rows):
                # The blank keeps the words of two rows apart when the text is copied or read out.
                text = row if index == len(rows) - 1 else f"{row} "
                self._sheet.write(text, self._sheet.margin_mm + x, top + index * style.row_mm, style)


def _fill(groups: Sequence[Sequence[Part]], first_room_mm: float, room_mm: float) -> list[list[Part]]:
    pages: list[list[Part]] = [[]]
    left = first_room_mm
    for group in groups:
        needed = sum(part.height_mm for part in group)
        if pages[-1] and needed > left:
            pages.append([])
            left = room_mm
        pages[-1] += group
        left -= needed
    return pages
