"""What of a service judges a person, in one small value: whom it takes, where, in which languages, and when."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from workpris_desktop.domain.capacity import CapacityLine, CapacityState
from workpris_desktop.domain.facet import (
    Entry,
    Group,
    Household,
    Payment,
    Physical,
    Sex,
    Stance,
    Welcome,
    YesNo,
)
from workpris_desktop.domain.language import language_code
from workpris_desktop.domain.own_finding import OwnFinding, Topic, room_with
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.setting import Setting

UNDETERMINED: Final = "und"
"""The ISO 639 code for a language that a record names in words of its own."""

MOST_LINES: Final = 20
"""Lines about room that are looked at."""

PAYMENT_STANCES: Final[Mapping[Payment, Stance]] = {
    Payment.FREE: Stance.ACCEPTED,
    Payment.PART: Stance.CASE_BY_CASE,
    Payment.FULL: Stance.NO,
}
"""What a price is to somebody who cannot pay."""

ANSWER_STANCES: Final[Mapping[YesNo, Stance]] = {
    YesNo.YES: Stance.ACCEPTED,
    YesNo.CASE_BY_CASE: Stance.CASE_BY_CASE,
    YesNo.NO: Stance.NO,
}

_SEXES: Final[Mapping[Sex, tuple[Stance, Stance]]] = {
    Sex.WOMEN: (Stance.ACCEPTED, Stance.NO),
    Sex.MEN: (Stance.NO, Stance.ACCEPTED),
    Sex.ALL: (Stance.ACCEPTED, Stance.ACCEPTED),
}
"""How women are taken, and men."""

_LONGEST_CODE: Final = 3


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one service; None, "" and an empty tuple are "not stated".

    ``stances`` says of each topic that is stated how the provider stands to people of whom it is so, in the order of
    `Topic`. ``groups`` are those for whom it is where ``only_groups`` says that it is for nobody else. ``prisons`` are
    those in which it works, ``closures`` when all of it is closed, ``access`` how many days it takes until one is taken
    in a prison. ``room`` holds the lines that tell of room, the latest first.
    """

    stances: tuple[tuple[Topic, Stance], ...] = ()
    minimum_age: int | None = None
    maximum_age: int | None = None
    languages: tuple[str, ...] = ()
    interprets: bool = False
    needs_documents: bool = False
    groups: tuple[Group, ...] = ()
    only_groups: bool = False
    setting: Setting | None = None
    prisons: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    next_start: date | None = None
    weeks: int | None = None
    closures: tuple[tuple[date, date], ...] = ()
    access: tuple[tuple[str, int], ...] = ()
    room: tuple[CapacityLine, ...] = ()

    @property
    def inside_only(self) -> bool:
        """Tell whether it works nowhere but in prisons."""
        return self.setting is Setting.PRISON


def rules_of(service: Service) -> Rules:
    """Return the rules that a record states."""
    facets, programme = service.facets, service.programme
    only_groups = facets.welcome is Welcome.ONLY
    stated = dict(_stances(service))
    return Rules(
        stances=tuple((topic, stated[topic]) for topic in Topic if topic in stated),
        minimum_age=service.minimum_age,
        maximum_age=service.maximum_age,
        languages=tuple(dict.fromkeys(map(language_of, service.languages))),
        interprets=bool(service.interpreting.strip()),
        needs_documents=any(rule.kind is Entry.DOCUMENTS and rule.needed for rule in facets.entry),
        groups=facets.groups if only_groups else (),
        only_groups=only_groups,
        setting=service.setting,
        prisons=tuple(dict.fromkeys(place.prison for place in service.places if place.prison)),
        regions=tuple(dict.fromkeys(filter(None, service.regions))),
        next_start=programme.next_start if programme else None,
        weeks=programme.weeks if programme and programme.next_start else None,
        closures=_closures(service),
        access=tuple(_access(service)),
        room=_telling(service.capacity),
    )


def rules_with(rules: Rules, findings: Iterable[OwnFinding], checked_on: date | None) -> Rules:
    """Return the rules with what was found about the service by telephone.

    What was found on the day of the last check of the record, or later, stands in for what the record says; of room
    each line has a day of its own.
    """
    found = tuple(findings)
    if not found:
        return rules
    answers = (each for each in found if isinstance(each.answer, YesNo) and (not checked_on or each.on >= checked_on))
    stances = dict(rules.stances) | {each.topic: ANSWER_STANCES[YesNo(each.answer)] for each in answers}
    kept = tuple((topic, stances[topic]) for topic in Topic if topic in stances)
    return replace(rules, stances=kept, room=room_with(rules.room, found))


def language_of(published: str) -> str:
    """Return the shortest ISO 639 code of a language, `UNDETERMINED` for one that is named in words."""
    code = language_code(published.strip())
    return code if code.isascii() and code.isalpha() and 1 < len(code) <= _LONGEST_CODE else UNDETERMINED


def _stances(service: Service) -> Iterator[tuple[Topic, Stance]]:
    facets = service.facets
    if facets.sex:
        yield from zip((Topic.WOMEN, Topic.MEN), _SEXES[facets.sex], strict=True)
    if facets.households:
        for kind in Household:
            yield Topic(kind.value), Stance.ACCEPTED if kind in facets.households else Stance.NO
    entrances = [each.present for place in service.places for each in place.features if each.kind is Physical.STEP_FREE]
    if entrances:
        yield Topic.STEP_FREE, Stance.ACCEPTED if any(entrances) else Stance.NO
    if facets.payment:
        yield Topic.FREE, PAYMENT_STANCES[facets.payment]
    for rule in facets.exclusions:
        yield Topic(rule.reason.value), rule.stance


def _closures(service: Service) -> tuple[tuple[date, date], ...]:
    """Return when the whole service is closed; one place that is closed leaves the others."""
    whole = (each for each in service.closures if not each.place and each.closed_from <= each.closed_to)
    return tuple(dict.fromkeys((each.closed_from, each.closed_to) for each in whole))


def _access(service: Service) -> Iterator[tuple[str, int]]:
    prisons = {place.id: place.prison for place in service.places if place.prison}
    for access in service.prison_access:
        days = max(access.lead_days or 0, access.waiting_days or 0)
        if days > 0 and access.place in prisons:
            yield prisons[access.place], days


def _telling(lines: Iterable[CapacityLine]) -> tuple[CapacityLine, ...]:
    """Return the lines that can tell of room, without words and numbers that judge nobody."""
    dated = [
        (line.as_of, CapacityLine(line.unit, line.state, line.as_of, waiting_weeks=line.waiting_weeks))
        for line in lines
        if line.as_of is not None and line.state is not CapacityState.NOT_KNOWN
    ]
    return tuple(line for _, line in sorted(dated, key=lambda each: each[0], reverse=True)[:MOST_LINES])
