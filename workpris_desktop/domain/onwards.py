"""What goes on outside after a service in a prison: what it leads to, what is like it there, what the family has."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.search import STAFF_TYPE, Answer, Question, SettingFilter
from workpris_desktop.domain.setting import Setting

MOST_OUTSIDE: Final = 5

FATHERS_TYPE: Final = "FAM.FAT"
FAMILY_TYPES: Final = ("FAM.CON", "FAM.REL", "FAM.SUP")
"""What a fathers' programme means to the family: visits and calls, help for relatives, family support."""

GUIDANCE_TYPE: Final = "MNT"
"""Where nothing of its kind is outside, those who go along after release know on."""


@dataclass(frozen=True, slots=True)
class Onwards:
    """Services that a record leads to, each list best first.

    ``follow_up`` is what the record names itself, ``opens`` those that ask for it first. ``outside`` and ``family``
    were looked for in ``region``, a NUTS code.
    """

    follow_up: tuple[Hit, ...] = ()
    opens: tuple[Hit, ...] = ()
    region: str = ""
    outside: tuple[Hit, ...] = ()
    family: tuple[Hit, ...] = ()


NOTHING_ONWARDS: Final = Onwards()


def is_inside(service: Service) -> bool:
    """Tell whether a service works in a prison."""
    return (
        service.setting is Setting.PRISON
        or bool(service.prison_access)
        or any(place.prison for place in service.places)
    )


def onwards_of(
    service: Service, region: str, following: Iterable[Hit], search: Callable[[Question], Answer]
) -> Onwards:
    """Return what a record leads to.

    Args:
        service: the service in full.
        region: where the person returns to, a NUTS code; "" where nobody knows, and then nothing is looked for.
        following: the services that it names as following, and those that it is a condition of.
        search: looks a question up.
    """
    named = service.programme.follow_up_id if service.programme else ""
    following = tuple(following)
    follow_up = tuple(hit for hit in following if hit.id == named)
    opens = tuple(hit for hit in following if hit.id != named)
    if not is_inside(service) or not region:
        return Onwards(follow_up, opens)
    known = {service.id, *(hit.id for hit in following)}
    outside = () if follow_up else _found(_types_outside(service), region, SettingFilter.COMMUNITY, search, known)
    family_types = FAMILY_TYPES if FATHERS_TYPE in service.types else ()
    known |= {hit.id for hit in outside}
    return Onwards(follow_up, opens, region, outside, _found(family_types, region, None, search, known))


def region_onwards(service: Service, person: Person, prisons: Iterable[Prison]) -> str:
    """Return where to look: where the person returns to, else where the person's prison is, else that of the service.

    "" where none is known, or a service works in prisons of several regions and nothing is told of the person.
    """
    if person.region_of_return:
        return person.region_of_return
    region_of = {prison.id: prison.region for prison in prisons}
    if person.prison in region_of:
        return region_of[person.prison]
    regions = {region_of[place.prison] for place in service.places if place.prison in region_of}
    return regions.pop() if len(regions) == 1 else ""


def _types_outside(service: Service) -> Iterator[str]:
    """Walk what to look for: its own kind of help, then the wider kind, then guidance after release."""
    own = service.types[:1]
    if any(code.split(".")[0] == STAFF_TYPE for code in own):
        return
    yield from dict.fromkeys((*own, *(code.split(".")[0] for code in own), GUIDANCE_TYPE))


def _found(
    types: Iterable[str],
    region: str,
    setting: SettingFilter | None,
    search: Callable[[Question], Answer],
    known: set[str],
) -> tuple[Hit, ...]:
    found: dict[str, Hit] = {}
    for code in types:
        if len(found) >= MOST_OUTSIDE:
            break
        limit = MOST_OUTSIDE + len(known)
        question = Question(service_type=code, region=region, setting=setting, limit=limit, reads_places=False)
        found |= {hit.id: hit for hit in search(question).hits if hit.id not in known and hit.id not in found}
    return tuple(found.values())[:MOST_OUTSIDE]
