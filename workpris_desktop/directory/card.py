"""What is derived from a service when a directory is built: its card, and the words by which it is found."""

import sqlite3
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from workpris_desktop.directory.fold import folded_words
from workpris_desktop.directory.question import region_tokens, setting_tokens, type_token
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.region import Prison
from workpris_desktop.domain.search import Hit
from workpris_desktop.domain.setting import Setting

_BETWEEN: Final = "\n"
"""Stands between values in one cell; cleaned one-line text never holds it."""

CardRow = tuple[int, str, str, str, str, str, str, str, str, str, str, int]
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
            service.checked_on.isoformat() if service.checked_on else "",
            service.alert,
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
        texts += [place.name for place in service.places]
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

    Raises:
        ValueError: a value is not of its kind, so that the file is damaged.
    """
    return Hit(
        id=card["id"],
        name=card["name"],
        organization=card["organization"],
        types=_split(card["types"]),
        towns=_split(card["towns"]),
        regions=_split(card["regions"]),
        setting=Setting(card["setting"]) if card["setting"] else None,
        phones=_split(card["phones"]),
        checked_on=date.fromisoformat(card["checked_on"]) if card["checked_on"] else None,
        alert=card["alert"],
    )


def _joined(words: list[str] | Iterator[str]) -> str:
    return " ".join(dict.fromkeys(words))


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(_BETWEEN)) if cell else ()
