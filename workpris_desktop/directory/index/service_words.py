"""The words by which a service is found: those of its name, and those that are told elsewhere in its record."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice
from typing import Final, NamedTuple

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.provider import Place, PlaceKind, Service

MOST_WORDS: Final = 2_000
"""So many distinct words of one service are kept, those of its name first, so that no record can fill the index."""

LONGEST_NUMBER: Final = 6
"""Digits; longer ones are telephone and register numbers, and no word of a text."""

_NAME_FIELDS: Final = frozenset({"name", "alternate_name"})
_TEXT_FIELDS: Final = frozenset({"description", "eligibility_description"})


class WordsOf(NamedTuple):
    """The folded words of one service; what is in ``named`` is not in ``told``."""

    named: frozenset[str]
    told: frozenset[str]


class ServiceWords:
    """Takes the words out of services, with what the facts say of regions and prisons.

    The labels and synonyms of types are not among them: `TypeWords` puts these into whole sets.
    """

    def __init__(self, facts: Facts) -> None:
        self._regions = facts.regions
        self._prisons = {prison.id: prison for prison in facts.prisons}
        # Few codes and very many services: their words are folded once.
        self._region_words = cache(self._fold_region)
        self._prison_words = cache(self._fold_prison)

    def of(self, service: Service) -> WordsOf:
        """Return the words of a service; those of a confidential place are never among them."""
        named = frozenset(islice(dict.fromkeys(_words(_names(service))), MOST_WORDS))
        told = (word for word in dict.fromkeys(self._told(service)) if word not in named)
        return WordsOf(named, frozenset(islice(told, MOST_WORDS - len(named))))

    def _told(self, service: Service) -> list[str]:
        regions = chain.from_iterable(map(self._region_words, service.regions))
        prisons = chain.from_iterable(self._prison_words(place.prison) for place in _open_places(service))
        return [*regions, *prisons, *_words(_texts(service))]

    def _fold_region(self, code: str) -> tuple[str, ...]:
        region = self._regions.get(code)
        return tuple(_words((region.name, region.english_name))) if region else ()

    def _fold_prison(self, prison_id: str) -> tuple[str, ...]:
        prison = self._prisons.get(prison_id)
        return tuple(_words((prison.name, prison.town))) if prison else ()


def _names(service: Service) -> Iterator[str]:
    yield from (service.name, service.alternate_name)
    if service.organization:
        yield service.organization.name
    yield from (each.text for each in service.translations if _is_name(each.entity, each.field))


def _is_name(entity: str, field: str) -> bool:
    return entity in {"service", "organization"} and field in _NAME_FIELDS


def _texts(service: Service) -> Iterator[str]:
    """Walk the texts beyond the name, short and telling ones first."""
    for place in _open_places(service):
        yield place.name
        yield place.address.city if place.address else ""
    if service.programme:
        yield from (service.programme.certificate, service.programme.prerequisite, service.programme.follow_up)
    yield from (training.name for training in service.trainings)
    yield from (service.description, service.eligibility)
    yield from (each.text for each in service.translations if each.entity == "service" and each.field in _TEXT_FIELDS)


def _open_places(service: Service) -> Iterator[Place]:
    return (place for place in service.places if place.kind is not PlaceKind.CONFIDENTIAL)


def _words(texts: Iterable[str]) -> list[str]:
    """Return the words of all texts, folded at once, which takes a fraction of the time."""
    words = folded_words("\n".join(texts))
    return [word for word in words if len(word) <= LONGEST_NUMBER or not word.isdecimal()]
