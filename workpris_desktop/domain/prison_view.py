"""One prison: what runs inside, what is missing inside, and what waits in the regions that people return to."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from workpris_desktop.domain.coverage import Coverage
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Prison


@dataclass(frozen=True, slots=True)
class PrisonView:
    """What is known of one prison.

    ``inside`` are the services that come into it or are in it, programmes first, then by name; ``more`` tells that
    there are further ones. ``within`` is the matrix of the prison alone, ``outside`` that of the regions of its country
    for help outside of prison, its own region first: that is where most return to.
    """

    prison: Prison
    inside: tuple[Service, ...]
    more: bool
    within: Coverage
    outside: Coverage


def programmes_first(services: Sequence[Service]) -> tuple[Service, ...]:
    """Return services with those first that are a programme; else in their order."""
    programmes = (each for each in services if each.programme is not None)
    others = (each for each in services if each.programme is None)
    return tuple(chain(programmes, others))


def own_region_first(coverage: Coverage, region: str) -> Coverage:
    """Return a matrix of regions with one of them in the first column."""
    codes = [place.code for place in coverage.places]
    return coverage.of_places(sorted(codes, key=lambda code: code != region))
