"""Drawing the plan for the first three days: one page of A4 for the person, large, plain, and neutral (E6)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.first_days import FirstDays
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.first_days_calls import FirstDaysPlace, HelpLine, closing_texts, help_lines
from workpris_desktop.printing.first_days_topics import Topic, topics_of
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import MM_PER_PT, Sheet
from workpris_desktop.printing.part import Column, Line, Part
from workpris_desktop.printing.part_sheet import LARGE_SECTION, PartSheet

_MARGIN_MM: Final = 13.0
_BODY_PT: Final = 14
_LABEL_MM: Final = 58.0
_LABEL_GAP_MM: Final = 3.0
_HANDWRITING_MM: Final = 8.0


@dataclass(frozen=True, slots=True)
class _Air:
    """How far apart things stand; ``leading`` is the height of a row in sizes of the font.

    ``in_rows`` sets number and hours in rows of their own. ``with_address`` tells where to go.
    """

    leading: float
    gap_mm: float
    in_rows: bool
    with_address: bool


_WAYS: Final = (
    _Air(1.4, 3.0, in_rows=True, with_address=True),
    _Air(1.25, 1.4, in_rows=False, with_address=True),
    _Air(1.2, 1.0, in_rows=False, with_address=False),
)
"""From the airiest to the narrowest; then services are left off, for letters never shrink."""


@dataclass(frozen=True, slots=True)
class _Setter:
    sheet: Sheet
    air: _Air

    @property
    def plain(self) -> TextStyle:
        return TextStyle(_BODY_PT, row_mm=_BODY_PT * self.air.leading * MM_PER_PT)

    @property
    def strong(self) -> TextStyle:
        return TextStyle(_BODY_PT, bold=True, row_mm=self.plain.row_mm)

    def topic(self, topic: Topic) -> Part:
        """Lay out a label with what is known beside it, or with a line to write on."""
        label = Column(self.sheet, 0, _LABEL_MM - _LABEL_GAP_MM)
        label.put(topic.label, self.strong)
        value = Column(self.sheet, _LABEL_MM, self.sheet.width_mm - _LABEL_MM)
        for text in topic.texts or ("",):
            if text:
                value.put(text, self.plain)
            else:
                value.y += _HANDWRITING_MM if value.y else self.plain.row_mm
                value.marks.append(Line(value.x, value.y, value.width))
        return Part((*label.marks, *value.marks), max(label.y, value.y) + self.air.gap_mm)

    def heading(self, text: str) -> Part:
        column = Column(self.sheet, 0, self.sheet.width_mm, self.air.gap_mm)
        column.put(text, LARGE_SECTION)
        return Part((Line(0, self.air.gap_mm / 2, self.sheet.width_mm), *column.marks), column.y)

    def help(self, line: HelpLine) -> Part:
        """Lay out a service: its name, then number and hours, then the address where there is room for all of them."""
        column = Column(self.sheet, 0, self.sheet.width_mm)
        column.put(line.name, self.strong)
        if self.air.in_rows:
            column.put(line.number, self.strong)
            told = (line.hours, line.address)
        else:
            call = " · ".join(filter(None, (line.number, line.hours)))
            told = (call, line.address if self.air.with_address else "")
        for text in filter(None, told):
            column.put(text, self.plain)
        return Part(tuple(column.marks), column.y + self.air.gap_mm)

    def texts(self, texts: Sequence[str], style: TextStyle) -> Part:
        column = Column(self.sheet, 0, self.sheet.width_mm)
        for text in texts:
            column.put(text, style)
        return Part(tuple(column.marks), column.y + self.air.gap_mm)


def draw_first_days(plan: FirstDays, words: Phrasebook, place: FirstDaysPlace) -> bytes:
    """Return the plan on one page of A4 as a PDF; what is not known has a line to write on.

    Nothing on it says where its owner has been, and it names nobody. Where services do not fit, the last ones are left
    off, after the addresses, and it says how many: letters never shrink.

    Args:
        plan: what is known.
        words: the phrase bank, in the language of the person.
        place: what is needed of the country and of the directory.

    Raises:
        KeyError: the phrase bank lacks a phrase.
        PackagingFault: the letters that ship with the program are missing.
    """
    title = words.say("form_first_title")
    sheet = Sheet(Paper.A4, _MARGIN_MM, title, words.language)
    pages = PartSheet(sheet, title, "")
    parts = _fitting(sheet, plan, words, place, pages.first_room_mm)
    return pages.draw(((part,) for part in parts), words.say("sample") if place.sample else "", "")


def _fitting(
    sheet: Sheet, plan: FirstDays, words: Phrasebook, place: FirstDaysPlace, room_mm: float
) -> tuple[Part, ...]:
    """Return what stands on the page: the airiest that has room, else with fewer and fewer services."""
    topics, lines = topics_of(plan, words, place), help_lines(plan, words, place)
    closing = closing_texts(plan, words, place)
    all_ways = [(air, len(lines)) for air in _WAYS]
    parts: tuple[Part, ...] = ()
    for air, kept in (*all_ways, *((_WAYS[-1], fewer) for fewer in range(len(lines) - 1, -1, -1))):
        setter = _Setter(sheet, air)
        above = tuple(_above(setter, plan, topics, words))
        parts = (*above, *_help(setter, lines, kept, words), setter.texts(closing, setter.strong))
        if sum(part.height_mm for part in parts) <= room_mm:
            break
    return parts


def _above(setter: _Setter, plan: FirstDays, topics: Sequence[Topic], words: Phrasebook) -> Iterator[Part]:
    if plan.starts_on:
        yield setter.texts((words.say("form_first_day", d=date_in_words(plan.starts_on, words)),), setter.plain)
    for topic in topics:
        yield setter.topic(topic)


def _help(setter: _Setter, lines: Sequence[HelpLine], kept: int, words: Phrasebook) -> Iterator[Part]:
    if lines:
        yield setter.heading(words.say("form_first_help"))
    for line in lines[:kept]:
        yield setter.help(line)
    if kept < len(lines):
        yield setter.texts((words.say("form_first_more", n=len(lines) - kept),), setter.plain)
