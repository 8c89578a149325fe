"""The rows of an answer: the responsible offices under their heading, what is not known, then all other services."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from workpris_desktop.domain.hit import Hit
    from workpris_desktop.domain.responsible import Offices, WantedOffice
    from workpris_desktop.domain.search import Answer


class NoteKind(Enum):
    """What a row says that is no service."""

    RESPONSIBLE = auto()
    NOT_KNOWN = auto()
    OTHERS = auto()


@dataclass(frozen=True, slots=True)
class Note:
    """A row that is no service; ``office`` is the one that is not known."""

    kind: NoteKind
    offices: "Offices"
    office: "WantedOffice | None" = None


Row: TypeAlias = "Hit | Note"


def rows_of(answer: "Answer") -> tuple[Row, ...]:
    """Return the rows of an answer, from above."""
    if answer.responsible is None:
        return answer.hits
    return tuple(_rows(answer.responsible, answer.hits))


def _rows(offices: "Offices", others: "tuple[Hit, ...]") -> Iterator[Row]:
    yield Note(NoteKind.RESPONSIBLE, offices)
    yield from (office.hit for office in offices.offices)
    yield from (Note(NoteKind.NOT_KNOWN, offices, wanted) for wanted in offices.not_known)
    if others:
        yield Note(NoteKind.OTHERS, offices)
    yield from others
