"""Drawing the guide: one page of A4 to be pinned beside the computer."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from workpris_desktop.domain.guide_sheet import GuideMark, GuidePicture, GuideSheet, GuideStep
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Line, Part, Screen
from workpris_desktop.printing.part_sheet import LARGE_SECTION, SECTION, PartSheet

_MARGIN_MM: Final = 14.0
_TEXT_SHARE: Final = 0.64
"""How much of the width words take; the rest is for the leaflet beside the steps."""

_ROW_SHARE: Final = 0.56
"""How much of the width the picture of rows takes; what its marks mean stands beside it."""

_COLUMN_GAP_MM: Final = 7.0
_INDENT_MM: Final = 5.5
_SECTION_MM: Final = 3.0
_WAYS: Final = ((text_style(12), 3.0), (text_style(11), 2.4), (text_style(10), 1.8), (text_style(9), 1.2))
"""Letters, with the air below a paragraph in mm: the largest that have room on one page are taken."""


def draw_guide_sheet(guide: GuideSheet) -> bytes:
    """Return the guide on one page of A4 as a PDF.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, guide.title, guide.language)
    pages = PartSheet(sheet, guide.title, "")
    parts: tuple[Part, ...] = ()
    for style, air_mm in _WAYS:
        parts = tuple(_parts(_Setter(sheet, style, air_mm), guide))
        if sum(part.height_mm for part in parts) <= pages.first_room_mm:
            break
    return pages.draw((parts,), "", "")


@dataclass(frozen=True, slots=True)
class _Setter:
    sheet: Sheet
    style: TextStyle
    air_mm: float

    @property
    def width_mm(self) -> float:
        return self.sheet.width_mm * _TEXT_SHARE

    def text(self, text: str) -> Part:
        column = Column(self.sheet, 0, self.width_mm)
        column.put(text, self.style)
        return Part(tuple(column.marks), column.y + self.air_mm)

    def step(self, number: int, step: GuideStep) -> Part:
        """Lay out the command with its key, and below it what to know of it."""
        key = f"  ({step.key})" if step.key else ""
        head = Column(self.sheet, 0, self.width_mm)
        head.put(f"{number}. {step.name}{key}", SECTION)
        told = Column(self.sheet, _INDENT_MM, self.width_mm - _INDENT_MM, head.y)
        told.put(step.text, self.style)
        return Part((*head.marks, *told.marks), told.y + self.air_mm)

    def beside(self, picture: GuidePicture, room_mm: float) -> Part:
        """Lay out a picture to the right of what stands above, in the middle of its height."""
        left = self.width_mm + _COLUMN_GAP_MM
        width = self.sheet.width_mm - left
        height = width * _ratio(picture)
        return Part((Screen(left, -(room_mm + height) / 2, width, height, picture.png, picture.alt),), 0)

    def heading(self, text: str) -> Part:
        column = Column(self.sheet, 0, self.sheet.width_mm, _SECTION_MM)
        column.put(text, LARGE_SECTION)
        return Part((Line(0, _SECTION_MM / 2, self.sheet.width_mm), *column.marks), column.y + self.air_mm / 2)

    def marks(self, row: GuidePicture, marks: tuple[GuideMark, ...]) -> Part:
        """Lay out the picture of rows, and beside it what their marks mean."""
        width = self.sheet.width_mm * _ROW_SHARE
        height = width * _ratio(row)
        left = width + _COLUMN_GAP_MM
        column = Column(self.sheet, left, self.sheet.width_mm - left)
        for mark in marks:
            column.put(mark.name, replace(self.style, bold=True))
            column.put(mark.text, self.style)
            column.y += self.air_mm
        picture = Screen(0, self.air_mm / 2, width, height, row.png, row.alt)
        return Part((picture, *column.marks), max(height, column.y) + self.air_mm)


def _parts(setter: _Setter, guide: GuideSheet) -> Iterator[Part]:
    yield setter.text(guide.purpose)
    steps = [setter.step(number, step) for number, step in enumerate(guide.steps, 1)]
    yield from steps
    yield setter.beside(guide.leaflet, sum(part.height_mm for part in steps))
    yield setter.heading(guide.marks_heading)
    yield setter.marks(guide.row, guide.marks)
    yield setter.text(guide.closing)


def _ratio(picture: GuidePicture) -> float:
    """Return the height of a picture in widths of it, which the head of a PNG tells (RFC 2083, 4.1.1)."""
    width, height = struct.unpack(">II", picture.png[16:24])
    return float(height) / float(width)
