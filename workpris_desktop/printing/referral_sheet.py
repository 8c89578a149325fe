"""Drawing the referral sheet for one provider: what is asked, the facts by section, and a part to answer on (F1)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from workpris_desktop.domain.consent_facts import NAMING
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.referral import ReferralSheet
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.neutral import Telltales
from workpris_desktop.printing.page import MM_PER_PT, Sheet
from workpris_desktop.printing.part import Column, Line, Part
from workpris_desktop.printing.part_sheet import SECTION, PartSheet
from workpris_desktop.printing.referral_neutral import demand_neutral, what_tells

_MARGIN_MM: Final = 15.0
_BODY_PT: Final = 11
_ROW_MM: Final = _BODY_PT * 1.25 * MM_PER_PT
"""Lower than in running text: most rows are one word or two."""

_TEXT: Final = TextStyle(_BODY_PT, row_mm=_ROW_MM)
_STRONG: Final = TextStyle(_BODY_PT, bold=True, row_mm=_ROW_MM)
_LABEL_MM: Final = 66.0
_LABEL_GAP_MM: Final = 3.0
_GAP_MM: Final = 0.8
_SECTION_GAP_MM: Final = 2.4
_MOST_ROWS: Final = 20
"""A longer text is divided, so that none is too tall for a page."""

_TIE: Final = "\N{NO-BREAK SPACE}"
_NAMES: Final = NAMING - {"A5"}
_REPLIES: Final = ("ref_reply_yes", "ref_reply_wait", "ref_reply_talk", "ref_reply_no")
_WRITING_MM: Final = 7.0


def draw_referral(referral: ReferralSheet, words: Phrasebook, telltales: Telltales) -> bytes:
    """Return the sheet on A4 as a PDF; its properties say nothing but a neutral title.

    Args:
        referral: all that stands on it.
        words: the words of referrals, in the language of the sheet.
        telltales: what gives a person away.

    Raises:
        TextTells: the sheet is to be neutral, and something typed or ticked gives the person away.
        KeyError: the words lack a phrase.
        PackagingFault: the letters that ship with the program are missing.
    """
    demand_neutral(referral, telltales)
    title = words.say("ref_title")
    sheet = Sheet(Paper.A4, _MARGIN_MM, title, words.language)
    setter = _Setter(sheet, words)
    groups = (*setter.above(referral, telltales), *setter.facts(referral), *setter.below(referral))
    return PartSheet(sheet, title, "").draw(groups, words.say("ref_foot"), words.say("ref_page", n="{n}", m="{m}"))


def referral_file_name() -> str:
    """Return the name under which the sheet is saved: the same for everybody."""
    return "request.pdf"


@dataclass(frozen=True, slots=True)
class _Setter:
    sheet: Sheet
    words: Phrasebook

    def above(self, referral: ReferralSheet, telltales: Telltales) -> Iterator[tuple[Part, ...]]:
        """Walk who asks whom for what, and until when."""
        say = self.words.say
        names = dict.fromkeys(filter(None, (referral.provider, referral.service)))
        home = (referral.town,) if referral.town else ()
        receiver = [name for name in names if not (referral.is_neutral and what_tells(name, telltales, home))]
        yield from self._row("ref_to", receiver)
        yield from self._row("ref_from", referral.sender.lines)
        yield from self._row("ref_date", (date_in_words(referral.made_on, self.words),))
        if referral.answer_by:
            yield from self._row("ref_answer_by", (date_in_words(referral.answer_by, self.words),), bold=True)
        yield from self._row("ref_call_before", (referral.call_before,))
        asked = referral.asked_for or say("ref_asked_plain")
        yield from self._section("ref_asked", tuple(self._paragraphs(asked)))

    def facts(self, referral: ReferralSheet) -> Iterator[tuple[Part, ...]]:
        """Walk the facts by section, and say where the person is not named."""
        facts, is_neutral = referral.facts, referral.is_neutral
        if not any(fact.id in _NAMES for fact in facts):
            yield tuple(self._paragraphs(self.words.say("ref_no_name")))
        for section, members in groupby(facts, key=lambda fact: fact.section):
            rows = tuple(
                part for fact in members for part in self._pair(fact.label_on(is_neutral=is_neutral), fact.lines)
            )
            yield from self._section(f"ref_section_{section}", rows)

    def below(self, referral: ReferralSheet) -> Iterator[tuple[Part, ...]]:
        """Walk by which ground the facts are there, how to answer, and the part to answer on."""
        say = self.words.say
        ground = say("ref_ground_law" if referral.by_law else "ref_ground_consent")
        yield from self._section("ref_ground", tuple(self._paragraphs(ground)) if referral.facts else ())
        sender = replace(referral.sender, phone=referral.sender.phone.replace(" ", _TIE))
        back_to = f"{say('ref_reply_to')} {', '.join(sender.lines)}"
        how = (*self._paragraphs(say("ref_answer_how_text")), *self._paragraphs(back_to))
        lines = (self._line(say(key)) for key in ("ref_reply_about", "ref_reply_sign"))
        yield (self._heading("ref_reply"), *how, *map(self._reply, _REPLIES), *lines)

    def _row(self, key: str, lines: tuple[str, ...] | list[str], *, bold: bool = False) -> Iterator[tuple[Part, ...]]:
        for part in self._pair(self.words.say(key), tuple(filter(None, lines)), bold=bold):
            yield (part,)

    def _section(self, key: str, rows: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
        """Walk a heading that stays with the first row, then the other rows; nothing where there are none."""
        if rows:
            yield (self._heading(key), rows[0])
        yield from ((row,) for row in rows[1:])

    def _heading(self, key: str) -> Part:
        column = Column(self.sheet, 0, self.sheet.width_mm, _SECTION_GAP_MM)
        column.put(self.words.say(key), SECTION)
        return Part((Line(0, _SECTION_GAP_MM / 2, self.sheet.width_mm), *column.marks), column.y + _GAP_MM / 2)

    def _pair(self, label: str, lines: tuple[str, ...], *, bold: bool = False) -> Iterator[Part]:
        """Lay out a label with its lines beside it; lines that are too many go on in further parts."""
        style = _STRONG if bold else _TEXT
        width = self.sheet.width_mm - _LABEL_MM
        rows = [row for line in lines for text in line.splitlines() for row in self.sheet.wrap(text, style, width)]
        for first in range(0, len(rows), _MOST_ROWS):
            beside = Column(self.sheet, 0, _LABEL_MM - _LABEL_GAP_MM)
            if not first:
                beside.put(label, _STRONG)
            value = Column(self.sheet, _LABEL_MM, width)
            for row in rows[first : first + _MOST_ROWS]:
                value.put(row, style)
            yield Part((*beside.marks, *value.marks), max(beside.y, value.y) + _GAP_MM)

    def _paragraphs(self, text: str) -> Iterator[Part]:
        for line in text.splitlines():
            rows = self.sheet.wrap(line, _TEXT)
            for first in range(0, len(rows), _MOST_ROWS):
                column = Column(self.sheet, 0, self.sheet.width_mm)
                column.put(" ".join(rows[first : first + _MOST_ROWS]), _TEXT)
                yield Part(tuple(column.marks), column.y + _GAP_MM)

    def _reply(self, key: str) -> Part:
        """Lay out an answer to be ticked, with a line to write on behind it."""
        column = Column(self.sheet, 0, self.sheet.width_mm)
        column.put_options((self.words.say(key),))
        return Part(tuple(column.marks), _WRITING_MM)

    def _line(self, label: str) -> Part:
        """Lay out a label with a line to write on behind it."""
        column = Column(self.sheet, 0, self.sheet.width_mm)
        column.put(label, _TEXT)
        begin = self.sheet.width_of(label, _TEXT) + _LABEL_GAP_MM
        return Part((*column.marks, Line(begin, column.y, self.sheet.width_mm - begin)), _WRITING_MM)
