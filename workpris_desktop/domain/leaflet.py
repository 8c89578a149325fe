"""The sheet that a person carries out of the gate, before it is drawn: blocks of short lines."""

from dataclasses import dataclass
from enum import StrEnum


class Paper(StrEnum):
    """The sizes that a sheet can have."""

    A4 = "a4"
    A5 = "a5"


@dataclass(frozen=True, slots=True)
class LeafletOptions:
    """How a leaflet is to be printed: language code and paper."""

    language: str
    paper: Paper


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


@dataclass(frozen=True, slots=True)
class LeafletLine:
    """One line of meaning: it may wrap at spaces, but never shrinks and never loses an end."""

    kind: LineKind
    text: str


@dataclass(frozen=True, slots=True)
class LeafletBlock:
    """One service on the sheet; it is never split over two pages while it fits on one."""

    service_id: str
    lines: tuple[LeafletLine, ...]


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A whole sheet in one language: title, blocks in order, and what stands at the foot of each page.

    ``page_phrase`` has the gaps ``{n}`` and ``{m}``; ``sample`` is empty unless the data is invented.
    """

    language: str
    paper: Paper
    title: str
    blocks: tuple[LeafletBlock, ...]
    emergency: str
    footer: tuple[str, ...]
    page_phrase: str
    sample: str = ""
