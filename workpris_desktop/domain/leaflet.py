"""The sheet that a person carries out of the gate, before it is drawn: blocks of short lines."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


class Paper(StrEnum):
    """The sizes of paper that a printer is asked for."""

    A4 = "a4"
    A5 = "a5"


class LeafletFormat(StrEnum):
    """How a leaflet is made (leaflet.md 7.2 rule 1).

    ``FOLDED`` is A4 printed on both sides and folded to four pages of A5; ``CARD`` a strip of pocket cards to be cut.
    """

    A4 = "a4"
    A5 = "a5"
    FOLDED = "folded"
    CARD = "card"

    @property
    def paper(self) -> Paper:
        """Return the paper on which it is printed."""
        return Paper.A5 if self is LeafletFormat.A5 else Paper.A4

    @property
    def may_be_large(self) -> bool:
        """Tell whether there is a form of it in big print."""
        return self is not LeafletFormat.CARD


class Part(StrEnum):
    """What a leaflet tells of each service and may leave out; name and telephone number always stand there.

    The values are kept in files; the order is that of the sheet (leaflet.md 7.2 rule 4).
    """

    HELP = "help"
    PHONE_HOURS = "phone_hours"
    ADDRESS = "address"
    WAY = "way"
    LETTERS = "letters"
    VISITS = "visits"
    PERSON = "person"
    BRING = "bring"
    PRICE = "price"
    LANGUAGES = "languages"
    AUDIENCE = "audience"
    PLACES = "places"
    EMERGENCY = "emergency"
    CRISIS = "crisis"
    APPOINTMENT = "appointment"
    NOTES = "notes"


USUAL_PARTS: Final = frozenset(Part) - {
    Part.WAY,
    Part.LETTERS,
    Part.PERSON,
    Part.CRISIS,
    Part.APPOINTMENT,
    Part.NOTES,
}
"""What is told unless somebody chooses otherwise (leaflet.md 7.3)."""

CARD_PARTS: Final = frozenset({Part.PHONE_HOURS, Part.ADDRESS, Part.VISITS, Part.EMERGENCY, Part.CRISIS})
"""What a pocket card has room for (leaflet.md 7.2 rule 1)."""

LONGEST_REMARK: Final = 120
"""Characters of the free sentence."""

LONGEST_SUBTITLE: Final = 60
"""Characters of the line below the title."""

LONGEST_SENDER: Final = 120
"""Characters of who made the sheet."""

LONGEST_WAY: Final = 60
"""Characters of how to get to one service, in the words of staff (leaflet.md 7.3)."""


@dataclass(frozen=True, slots=True)
class Start:
    """The place from which the way to each service is measured, by its name and its point in degrees."""

    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class LeafletOptions:
    """How a leaflet is to be printed; nothing here is about the person who gets it.

    ``language`` is a code. ``pictures`` puts a pictogram beside the words, ``qr`` a code that dials. ``subtitle``,
    ``remark`` and ``sender`` are typed by staff. Of the services in ``phone_only`` nothing but the telephone stands on
    the sheet; those in ``apart`` get a sheet of their own. How far each service is gets measured from ``start``, unless
    ``ways`` has, beside its id, how to get there in the words of staff.
    """

    language: str
    format: LeafletFormat = LeafletFormat.A4
    large: bool = False
    parts: frozenset[Part] = USUAL_PARTS
    pictures: bool = False
    qr: bool = False
    subtitle: str = ""
    remark: str = ""
    sender: str = ""
    phone_only: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    start: Start | None = None
    ways: tuple[tuple[str, str], ...] = ()

    @property
    def is_large(self) -> bool:
        """Tell whether it is drawn in big print, which not every format has."""
        return self.large and self.format.may_be_large

    @property
    def told_parts(self) -> frozenset[Part]:
        """Return the parts that stand on a sheet of this format."""
        return self.parts & CARD_PARTS if self.format is LeafletFormat.CARD else self.parts

    def way_to(self, service_id: str) -> str:
        """Return how to get to a service in the words of staff, "" where nobody said it."""
        return dict(self.ways).get(service_id, "")

    def without_typed(self) -> "LeafletOptions":
        """Return options without the words of staff."""
        return replace(self, subtitle="", remark="", sender="", ways=())


class LineKind(StrEnum):
    """What a line of a block is, which decides how large it is drawn.

    A label heads the lines below it; a sentence stands for itself, so that it is set off from what is above it.
    """

    NAME = "name"
    LABEL = "label"
    TEXT = "text"
    SENTENCE = "sentence"
    PHONE = "phone"
    WARNING = "warning"


class Picture(StrEnum):
    """The pictograms (leaflet.md 7.1); each stands left of words that say the same."""

    PHONE = "phone"
    CLOCK = "clock"
    DOOR = "door"
    LETTER = "letter"
    PERSON = "person"
    CARD = "card"
    MONEY = "money"
    BED = "bed"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class LeafletLine:
    """One line of meaning: it may wrap at spaces, but never shrinks and never loses an end."""

    kind: LineKind
    text: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class LeafletBlock:
    """One service on the sheet; it is never split over two pages while it fits on one.

    ``dial`` is the number as a telephone dials it (``+420541123456``, ``116123``), "" where there is none.
    """

    service_id: str
    lines: tuple[LeafletLine, ...]
    dial: str = ""


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A whole sheet in one language: title, blocks in order, and what stands at the foot of each page.

    ``page_phrase`` has the gaps ``{n}`` and ``{m}``; ``sample`` is empty unless the data is invented. ``ruled`` are
    the words above lines to write on, which are drawn where there is room. ``crisis`` is said after the emergency
    number: whom to call, then about that number. ``alt`` says what each kind of pictogram shows, and "qr" what the code
    does, for those who listen.
    """

    language: str
    format: LeafletFormat
    title: str
    blocks: tuple[LeafletBlock, ...]
    footer: tuple[str, ...]
    page_phrase: str
    large: bool = False
    subtitle: str = ""
    remark: str = ""
    emergency: str = ""
    crisis: tuple[str, ...] = ()
    ruled: tuple[str, ...] = ()
    sender: tuple[str, ...] = ()
    sample: str = ""
    pictures: bool = False
    qr: bool = False
    alt: Mapping[str, str] | None = None
