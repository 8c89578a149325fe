"""What is derived from a service when a directory is built: its card, and the words by which it is found."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from workpris_desktop.directory.card_cell import capacity_cell, capacity_of_cell, evidence_cell, evidence_of_cell
from workpris_desktop.directory.provider_rows import evidence_kinds
from workpris_desktop.directory.question import region_tokens, setting_tokens, type_token
from workpris_desktop.directory.rows import day_of
from workpris_desktop.directory.schema import HIT_COLUMNS
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import PlaceKind, Service
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.setting import Setting

_BETWEEN: Final = "\n"
"""Stands between values in one cell; cleaned one-line text never holds it."""

_HIT_WIDTH: Final = len(HIT_COLUMNS)

CardRow = tuple[int | str | None, ...]
WordsRow = tuple[int, str, str, str]


class CardMaker:
    """Makes cards and index words from services, with what the facts say of types, regions and prisons."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._prisons = {prison.id: prison for prison in facts.prisons}
        # Few codes and very many services: their words are folded once.
        self._type_words = cache(self._fold_type)
        self._type_tokens = cache(self._fold_type_tokens)
        self._region_tokens = cache(self._all_region_tokens)
        self._region_words = cache(self._fold_region)

    def card(self, rank: int, service: Service, *, shown: bool) -> CardRow:
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
        )

    def words(self, rank: int, service: Service) -> WordsRow:
        """Return the row of the index: words of the name, words found elsewhere, tokens of the filters."""
        name = folded_words(f"{service.name} {service.alternate_name}")
        if service.organization:
            name += folded_words(service.organization.name)
        # Only the main type counts like the name: who asks for debts wants debt counselling before general advice.
        for code in service.types[:1]:
            name += self._type_words(code)
        return rank, _joined(name), _joined(self._rest(service)), _joined(self._facets(service))

    def _rest(self, service: Service) -> Iterator[str]:
        texts = [service.description, service.eligibility, *self._towns(service)]
        texts += [place.name for place in service.places if place.kind is not PlaceKind.CONFIDENTIAL]
        for prison in self._prisons_of(service):
            texts += [prison.name, prison.town]
        for text in texts:
            yield from folded_words(text)
        for code in service.types[1:]:
            yield from self._type_words(code)
        for code in service.regions:
            yield from self._region_words(code)

    def _facets(self, service: Service) -> Iterator[str]:
        for code in service.types:
            yield from self._type_tokens(code)
        for code in service.regions:
            yield from self._region_tokens(code)
        yield from setting_tokens(service.setting)

    def _towns(self, service: Service) -> tuple[str, ...]:
        towns = [place.address.city for place in service.places if place.address]
        towns += [prison.town for prison in self._prisons_of(service)]
        # The first spelling of each: "Novo mesto" and "Novo Mesto" are one town.
        spelled: dict[str, str] = {}
        for town in filter(None, towns):
            spelled.setdefault(town.casefold(), town)
        return tuple(spelled.values())

    def _prisons_of(self, service: Service) -> list[Prison]:
        return [self._prisons[place.prison] for place in service.places if place.prison in self._prisons]

    def _fold_type(self, code: str) -> list[str]:
        taxonomy = self._facts.taxonomy
        labels = [taxonomy.label(known, language) for known in taxonomy.with_ancestors(code) for language in LANGUAGES]
        return folded_words(" ".join(labels))

    def _fold_type_tokens(self, code: str) -> list[str]:
        return [type_token(known) for known in self._facts.taxonomy.with_ancestors(code) or (code,)]

    def _all_region_tokens(self, code: str) -> list[str]:
        """Return the tokens of a region, of all around it and of all inside: help for a country is help in each."""
        inside = [region.code for region in self._facts.regions if region.code.startswith(code)]
        return [token for known in (code, *inside) for token in region_tokens(known)]

    def _fold_region(self, code: str) -> list[str]:
        region = self._facts.regions.get(code)
        return folded_words(f"{region.name} {region.english_name}") if region else []


def hit_of(card: sqlite3.Row) -> Hit:
    """Return the hit that a card describes.

    Args:
        card: a row that begins with the `HIT_COLUMNS`, in their order: looking each up by its name takes its time.

    Raises:
        ValueError: a value is not of its kind, so that the file is damaged.
    """
    service_id, name, organization, types, towns, regions, setting, phones, checked_on, *more = card[:_HIT_WIDTH]
    alert, begins, ends, alert_by, capacity, evidence, sex, welcome, minimum_age, maximum_age, *rest = more
    is_confidential, status = rest
    return Hit(
        id=service_id,
        name=name,
        organization=organization,
        types=_split(types),
        towns=_split(towns),
        regions=_split(regions),
        setting=Setting(setting) if setting else None,
        phones=_split(phones),
        checked_on=day_of(checked_on),
        alert=alert,
        alert_notice=Alert(alert, day_of(begins), day_of(ends), alert_by) if alert else None,
        capacity=capacity_of_cell(capacity),
        evidence_kinds=evidence_of_cell(evidence),
        sex=Sex(sex) if sex else None,
        welcome=Welcome(welcome) if welcome else None,
        minimum_age=minimum_age,
        maximum_age=maximum_age,
        is_confidential=bool(is_confidential),
        status=status,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _joined(words: list[str] | Iterator[str]) -> str:
    return " ".join(dict.fromkeys(words))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(_BETWEEN)) if cell else ()
