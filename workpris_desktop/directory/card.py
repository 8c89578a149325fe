"""The card of a service: what a hit shows, derived when an index is built."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from workpris_desktop.directory.card_cell import capacity_cell, capacity_of_cell, evidence_cell, evidence_of_cell
from workpris_desktop.directory.provider_rows import evidence_kinds
from workpris_desktop.directory.rows import day_of
from workpris_desktop.directory.rules_cell import rules_cell
from workpris_desktop.directory.schema import HIT_COLUMNS
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit_rules import Rules
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import PlaceKind, Service
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.setting import Setting

_BETWEEN: Final = "\n"
"""Stands between values in one cell; cleaned one-line text never holds it."""

_HIT_WIDTH: Final = len(HIT_COLUMNS)

_SETTINGS: Final = {setting.value: setting for setting in Setting} | {"": None}
_SEXES: Final = {sex.value: sex for sex in Sex} | {"": None}
_WELCOMES: Final = {welcome.value: welcome for welcome in Welcome} | {"": None}
"""To look a member up here takes a third of the time that its class takes."""

CardRow = tuple[int | str | None, ...]


class CardMaker:
    """Makes cards from services, with what the facts say of prisons."""

    def __init__(self, facts: Facts) -> None:
        self._prisons = {prison.id: prison for prison in facts.prisons}

    def card(self, rank: int, service: Service, rules: Rules, *, shown: bool) -> CardRow:
        """Return the row of the table ``card``."""
        notice = service.alert_notice
        return (
            rank,
            service.id,
            service.name,
            service.organization.name if service.organization else "",
            _BETWEEN.join(service.types),
            _BETWEEN.join(self._towns(service)),
            _BETWEEN.join(service.regions),
            service.setting or "",
            _BETWEEN.join(dict.fromkeys(phone.number for phone in service.phones)),
            _iso(service.checked_on),
            service.alert,
            _iso(notice.begins) if notice else "",
            _iso(notice.ends) if notice else "",
            notice.by if notice else "",
            capacity_cell(service.capacity),
            evidence_cell(evidence_kinds(service.evidence)),
            service.facets.sex or "",
            service.facets.welcome or "",
            service.minimum_age,
            service.maximum_age,
            int(any(place.kind is PlaceKind.CONFIDENTIAL for place in service.places)),
            service.status,
            int(shown),
            rules_cell(rules),
        )

    def _towns(self, service: Service) -> tuple[str, ...]:
        towns = [place.address.city for place in service.places if place.address]
        towns += [prison.town for prison in self._prisons_of(service)]
        # The first spelling of each: "Novo mesto" and "Novo Mesto" are one town.
        spelled: dict[str, str] = {}
        for town in filter(None, towns):
            spelled.setdefault(town.casefold(), town)
        return tuple(spelled.values())

    def _prisons_of(self, service: Service) -> list[Prison]:
        inside = (place.prison for place in service.places if place.kind is not PlaceKind.CONFIDENTIAL)
        return [self._prisons[prison] for prison in inside if prison in self._prisons]


def hit_of(card: Sequence[Any], **found: Any) -> Hit:
    """Return the hit that a card describes.

    Args:
        card: a row that begins with the `HIT_COLUMNS`, in their order: looking each up by its name takes its time.
        found: what no card holds: how it was found, as the fields of a hit.

    Raises:
        ValueError: a value is not of its kind, so that the file is damaged.
        LookupError: the same.
    """
    service_id, name, organization, types, towns, regions, setting, phones, checked_on, *more = card[:_HIT_WIDTH]
    alert, begins, ends, alert_by, capacity, evidence, sex, welcome, minimum_age, maximum_age, *rest = more
    is_confidential, status = rest
    hit = object.__new__(Hit)
    # Not by `Hit(...)`: a frozen class sets every field by a call of its own, five times as long in all.
    vars(hit).update(
        id=service_id,
        name=name,
        organization=organization,
        types=_split(types),
        towns=_split(towns),
        regions=_split(regions),
        setting=_SETTINGS[setting],
        phones=_split(phones),
        checked_on=day_of(checked_on),
        alert=alert,
        alert_notice=Alert(alert, day_of(begins), day_of(ends), alert_by) if alert else None,
        capacity=capacity_of_cell(capacity),
        evidence_kinds=evidence_of_cell(evidence),
        sex=_SEXES[sex],
        welcome=_WELCOMES[welcome],
        minimum_age=minimum_age,
        maximum_age=maximum_age,
        is_confidential=bool(is_confidential),
        status=status,
        **found,
    )
    return hit


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(_BETWEEN)) if cell else ()
