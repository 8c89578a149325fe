"""What the sheet says of the way to a service: how far it is and in which direction, or the words of staff."""

from collections.abc import Iterator
from math import atan2, cos, degrees, radians, sin
from typing import Final

from workpris_desktop.domain.distance import kilometres
from workpris_desktop.domain.leaflet import LONGEST_WAY, LeafletLine, LineKind, Part, Start
from workpris_desktop.domain.provider import Place, PlaceKind
from workpris_desktop.printing.block_brief import BlockBrief
from workpris_desktop.printing.bounds import one_line
from workpris_desktop.printing.typed import typed_line

_DIRECTIONS: Final = ("n", "ne", "e", "se", "s", "sw", "w", "nw")
_TURN: Final = 360 / len(_DIRECTIONS)

_METRES: Final = 1000
_STEP_METRES: Final = 100


def way_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the lines that tell how to get there (leaflet.md 7.3); none for a confidential place.

    Labels stand on lines of their own, so that no name needs the ending of a case (leaflet.md 7.2 rule 12).

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if not brief.tells(Part.WAY) or brief.remote or has_secret_place(brief):
        return
    words = typed_line(brief.options.way_to(brief.service.id), LONGEST_WAY)
    if words:
        yield LeafletLine(LineKind.LABEL, brief.say("way"))
        yield LeafletLine(LineKind.TEXT, words)
    elif brief.options.start and _is_neutral(brief, brief.options.start):
        yield from _measured(brief, brief.options.start)


def has_secret_place(brief: BlockBrief) -> bool:
    """Tell whether a service has a place that nobody may be told of."""
    return any(place.kind is PlaceKind.CONFIDENTIAL for place in brief.service.places)


def _is_neutral(brief: BlockBrief, start: Start) -> bool:
    """Tell whether the name of a place is known to give nobody away."""
    return bool(brief.telltales.word_starts) and brief.is_neutral(start.name)


def is_on_map(place: Place | None) -> bool:
    """Tell whether the point of a place is known."""
    return place is not None and place.latitude is not None and place.longitude is not None


def _measured(brief: BlockBrief, start: Start) -> Iterator[LeafletLine]:
    place = brief.place
    if place is None or place.latitude is None or place.longitude is None:
        return
    far = kilometres(start.latitude, start.longitude, place.latitude, place.longitude)
    direction = _direction(start, place.latitude, place.longitude)
    yield LeafletLine(LineKind.LABEL, brief.say("way_far"))
    yield LeafletLine(LineKind.TEXT, brief.say(f"way_{direction}", far=_distance(far, brief)))
    yield LeafletLine(LineKind.LABEL, brief.say("way_from"))
    yield LeafletLine(LineKind.TEXT, one_line(start.name))


def _distance(far_km: float, brief: BlockBrief) -> str:
    """Return whole kilometres, below one of them metres in hundreds; never none, as nobody stands at a point."""
    metres = max(_STEP_METRES, round(far_km * _METRES / _STEP_METRES) * _STEP_METRES)
    if metres < _METRES:
        return brief.say("way_metres", n=metres)
    return brief.say("way_kilometres", n=round(far_km))


def _direction(start: Start, latitude: float, longitude: float) -> str:
    """Return the direction of eight in which somebody sets off (initial bearing of the great circle)."""
    here, there, east = radians(start.latitude), radians(latitude), radians(longitude - start.longitude)
    across = sin(east) * cos(there)
    up = cos(here) * sin(there) - sin(here) * cos(there) * cos(east)
    return _DIRECTIONS[round(degrees(atan2(across, up)) / _TURN) % len(_DIRECTIONS)]
