"""The values of facets that a service has on some days only: room, the last check, evidence."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.provider import Service

_FIRST_DAY: Final = date.min.toordinal()
_LAST_DAY: Final = date.max.toordinal()

DatedValue = tuple[Facet, str, int, int]
"""A facet, its value, and the first and the last day on which it counts, as ordinals."""


def dated_values(service: Service) -> frozenset[DatedValue]:
    """Return what counts on some days only; of the last check it is the day itself."""
    checks = {(Facet.CHECKED, "", day, day) for day in _days(service.checked_on)}
    return frozenset(checks | {*_room(service), *_evidence(service)})


def _room(service: Service) -> Iterator[DatedValue]:
    for line in service.capacity:
        if line.state is not CapacityState.NOT_KNOWN:
            for day in _days(line.as_of):
                yield Facet.ROOM, line.state, day, day + line.unit.days_believed


def _evidence(service: Service) -> Iterator[DatedValue]:
    for piece in service.evidence:
        first = piece.valid_from.toordinal() if piece.valid_from else _FIRST_DAY
        last = piece.valid_to.toordinal() if piece.valid_to else _LAST_DAY
        if first <= last:
            yield Facet.EVIDENCE, piece.kind, first, last


def _days(day: date | None) -> tuple[int, ...]:
    return (day.toordinal(),) if day else ()
