"""The rows of an answer: the responsible offices, then services under a heading for each group, then what is folded."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.search import Order

if TYPE_CHECKING:
    from workpris_desktop.domain.hit import Hit
    from workpris_desktop.domain.responsible import Offices, WantedOffice
    from workpris_desktop.domain.search import Answer


class NoteKind(Enum):
    """What a row says that is no service."""

    RESPONSIBLE = auto()
    NOT_KNOWN = auto()
    OTHERS = auto()
    GROUP = auto()
    FOLDED = auto()
    UNFOLDED = auto()


FOLDS = frozenset({NoteKind.FOLDED, NoteKind.UNFOLDED})
"""The rows that unfold what does not fit, or fold it away."""


@dataclass(frozen=True, slots=True)
class Note:
    """A row that is no service.

    ``offices`` are those of the municipality that was asked for; ``office`` is the one that is not known. ``group`` is
    the one whose services follow. ``count`` says how many services do not fit, ``shown`` how many of them are listed.
    """

    kind: NoteKind
    offices: "Offices | None" = None
    office: "WantedOffice | None" = None
    group: FitGroup | None = None
    count: int = 0
    shown: int = 0


Row: TypeAlias = "Hit | Note"


def rows_of(answer: "Answer") -> tuple[Row, ...]:
    """Return the rows of an answer, from above."""
    if answer.responsible is None and not _judges(answer):
        return answer.hits
    return tuple(_rows(answer))


def names_places(answer: "Answer") -> bool:
    """Tell whether rows must say to which of two places they answer (features.md A5)."""
    return bool(answer.question.prison and answer.question.region)


def _judges(answer: "Answer") -> bool:
    """Tell whether facts of a person were told."""
    return bool(answer.failing or answer.folded) or any(hit.fit for hit in answer.hits)


def _rows(answer: "Answer") -> Iterator[Row]:
    offices = answer.responsible
    if offices is not None:
        yield Note(NoteKind.RESPONSIBLE, offices)
        yield from (office.hit for office in offices.offices)
        yield from (Note(NoteKind.NOT_KNOWN, offices, wanted) for wanted in offices.not_known)
    # In any other order the groups are mixed, and each row says by itself how it fits.
    if _judges(answer) and answer.question.order is Order.FIT:
        yield from _grouped(answer.hits)
    else:
        if offices is not None and answer.hits:
            yield Note(NoteKind.OTHERS, offices)
        yield from answer.hits
    yield from _failing(answer)


def _grouped(hits: "tuple[Hit, ...]") -> Iterator[Row]:
    for group, members in groupby(hits, _group_of):
        yield Note(NoteKind.GROUP, group=group)
        yield from members


def _group_of(hit: "Hit") -> FitGroup:
    """Return the group of a service; one of which nothing can be said to the person is not known."""
    return hit.fit.group if hit.fit else FitGroup.UNKNOWNS


def _failing(answer: "Answer") -> Iterator[Row]:
    if answer.folded:
        yield Note(NoteKind.UNFOLDED, count=answer.failing, shown=len(answer.folded))
    elif answer.failing:
        yield Note(NoteKind.FOLDED, count=answer.failing)
    yield from answer.folded
