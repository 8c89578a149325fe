"""Drawing the letter to a receiver after consent was taken back, or a legal ground ended: no values, and neutral."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.referral import ReferralSender
from workpris_desktop.domain.sheet_errors import TextTells
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.neutral import Telltales
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.part import Column, Part
from workpris_desktop.printing.part_sheet import SECTION, PartSheet
from workpris_desktop.printing.referral_neutral import what_tells

_MARGIN_MM: Final = 20.0
_TEXT: Final = text_style(12, running=True)
_STRONG: Final = text_style(12, bold=True)
_GAP_MM: Final = 1.5
_HEADING_GAP_MM: Final = 4.0
_REQUESTS: Final = ("ref_letter_do_2", "ref_letter_do_3", "ref_letter_do_4")


@dataclass(frozen=True, slots=True, repr=False)
class ReceiverLetter:
    """What stands in the letter: ``facts`` are labels only, ``person`` is how the receiver knows the person.

    Where ``person`` is "", the letter names nobody and the receiver asks the sender. ``town`` is that of the receiver.
    ``by_law`` tells whether a law was the ground, which is no consent: then ``withdrawn_on`` is when it ended.
    """

    receiver: str
    sender: ReferralSender
    facts: tuple[str, ...]
    given_on: date
    withdrawn_on: date
    made_on: date
    person: str = ""
    town: str = ""
    is_neutral: bool = True
    by_law: bool = False

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return "ReceiverLetter(...)"


def draw_receiver_letter(letter: ReceiverLetter, words: Phrasebook, telltales: Telltales) -> bytes:
    """Return the letter on A4 as a PDF.

    On a neutral letter labels of facts that give the person away are left off, and so is a telling receiver.

    Args:
        letter: all that stands in it.
        words: the words of referrals, in the language of the letter.
        telltales: what gives a person away.

    Raises:
        TextTells: the letter is to be neutral, and the sender or the person's name gives the person away.
        KeyError: the words lack a phrase.
        PackagingFault: the letters that ship with the program are missing.
    """
    told = _Told(letter, words, telltales)
    told.demand_neutral()
    title = words.say("ref_letter_title")
    sheet = Sheet(Paper.A4, _MARGIN_MM, title, words.language)
    groups = tuple(_groups(sheet, told))
    return PartSheet(sheet, title, "").draw(groups, words.say("ref_foot"), words.say("ref_page", n="{n}", m="{m}"))


def letter_file_name() -> str:
    """Return the name under which the letter is saved: the same for everybody."""
    return "letter.pdf"


@dataclass(frozen=True, slots=True)
class _Told:
    letter: ReceiverLetter
    words: Phrasebook
    telltales: Telltales

    def demand_neutral(self) -> None:
        """Demand that nothing that was typed gives the person away."""
        found = [self._tells(text) for text in (*self.letter.sender.lines, self.letter.person)]
        if any(found):
            raise TextTells(tuple(dict.fromkeys(filter(None, found))))

    @property
    def sections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Walk the headings with the lines below each."""
        letter, say = self.letter, self.words.say
        yield "ref_to", self._harmless((letter.receiver,))
        yield "ref_from", letter.sender.lines
        yield "ref_date", (date_in_words(letter.made_on, self.words),)
        ground = "law" if letter.by_law else "consent"
        ended, given = date_in_words(letter.withdrawn_on, self.words), date_in_words(letter.given_on, self.words)
        yield "", (say(f"ref_letter_intro_{ground}", d=ended), say(f"ref_letter_given_{ground}", d=given))
        yield "ref_letter_who", (letter.person or say("ref_letter_ask"),)
        yield "ref_letter_facts", self._harmless(letter.facts)
        yield "ref_letter_do", (say(f"ref_letter_do_{ground}"), *map(say, _REQUESTS), say("ref_letter_before"))

    def _harmless(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text for text in texts if not self._tells(text))

    def _tells(self, text: str) -> str:
        home = (self.letter.town,) if self.letter.town else ()
        return what_tells(text, self.telltales, home) if self.letter.is_neutral else ""


def _groups(sheet: Sheet, told: _Told) -> Iterator[tuple[Part, ...]]:
    """Walk the sections; a heading stays with its first line."""
    for key, lines in told.sections:
        parts = [_line(sheet, line, _STRONG if key == "ref_letter_who" else _TEXT) for line in lines]
        if parts:
            heading = (_heading(sheet, told.words.say(key)),) if key else (Part((), _HEADING_GAP_MM),)
            yield (*heading, parts[0])
        yield from ((part,) for part in parts[1:])


def _heading(sheet: Sheet, text: str) -> Part:
    column = Column(sheet, 0, sheet.width_mm, _HEADING_GAP_MM)
    column.put(text, SECTION)
    return Part(tuple(column.marks), column.y)


def _line(sheet: Sheet, text: str, style: TextStyle) -> Part:
    column = Column(sheet, 0, sheet.width_mm)
    column.put(text, style)
    return Part(tuple(column.marks), column.y + _GAP_MM)
