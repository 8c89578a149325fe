"""The first rung of a search, its filters and its order, worked out service by service and as simply as can be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from workpris_desktop.directory.index.question_words import TypedText
from workpris_desktop.directory.index.service_words import ServiceWords
from workpris_desktop.domain.capacity import CapacityState, room_line
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.facet import Payment, Sex, Stance
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.function_words import is_function_word
from workpris_desktop.domain.inflection import family
from workpris_desktop.domain.language import LANGUAGES, language_code
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import STAFF_TYPE, Question, SettingFilter
from workpris_desktop.domain.setting import Setting
from workpris_desktop.record.synonyms import Synonyms


@dataclass(frozen=True)
class Scanned:
    """A service with its words."""

    service: Service
    named: frozenset[str]
    told: frozenset[str]


class Scan:
    """Looks at every service for every question."""

    def __init__(self, services: list[Service], facts: Facts, synonyms: Synonyms, today: date):
        self._facts = facts
        self._synonyms = synonyms
        self._today = today
        words = ServiceWords(facts)
        self.scanned = [self._scan(service, words) for service in services if service.status not in GONE]

    def found(self, question: Question) -> list[str]:
        """Return the ids of all that hold all words and have all values; places, and stretched words, are not known."""
        return [
            each.service.id for each in self.scanned if self._has_words(each, question) and self._passes(each, question)
        ]

    def in_name(self, service_id: str, question: Question) -> bool:
        """Tell whether all words are in the name."""
        each = next(each for each in self.scanned if each.service.id == service_id)
        return all(is_in(each.named) for is_in in _tests(question.text))

    def _scan(self, service: Service, words: ServiceWords) -> Scanned:
        own = words.of(service)
        named = own.named | {word for code in service.types[:1] for word in self._type_words(code)}
        others = {word for code in service.types for word in self._type_words(code)}
        return Scanned(service, frozenset(named), frozenset((own.told | others) - named))

    def _type_words(self, code: str) -> set[str]:
        taxonomy = self._facts.taxonomy
        phrases = []
        for known in taxonomy.with_ancestors(code):
            phrases += [*(taxonomy.label(known, language) for language in LANGUAGES), *self._synonyms.of(known)]
        return {word for phrase in phrases for word in folded_words(phrase) if not is_function_word(word)}

    def _has_words(self, each: Scanned, question: Question) -> bool:
        return all(is_in(each.named | each.told) for is_in in _tests(question.text))

    def _passes(self, each: Scanned, question: Question) -> bool:
        wheres = {Facet.PRISON, Facet.REGION}
        chosen = {choice.facet: choice for choice in question.filters if choice.facet in wheres}
        others = [choice for choice in question.filters if choice.facet not in wheres]
        types = [choice.value for choice in others if choice.facet is Facet.TYPE]
        lets_in = question.for_staff or any(code.startswith(STAFF_TYPE) for code in types)
        if not lets_in and each.service.types[:1] and each.service.types[0].startswith(STAFF_TYPE):
            return False
        if not all(self._has(each.service, choice) for choice in others):
            return False
        if len(chosen) < len(wheres):
            return all(self._has(each.service, choice) for choice in chosen.values())
        inside_only = each.service.setting is Setting.PRISON
        in_region = self._has(each.service, chosen[Facet.REGION]) and not inside_only
        return self._has(each.service, chosen[Facet.PRISON]) or in_region

    def _has(self, service: Service, choice: Choice) -> bool:
        return choice.value in VALUES[choice.facet](service, self._facts, self._today)


GONE = {"inactive", "defunct"}


def _tests(text: str) -> list[Callable[[frozenset[str]], bool]]:
    """Return for each word of a question whether it is among those of a service."""
    typed = TypedText(text)
    words = [typed.words[at].folded for at in typed.wanted()]
    whole = [partial(_is_in, word, is_begun=False) for word in words[:-1]]
    return [*whole, *(partial(_is_in, word, is_begun=True) for word in words[-1:])]


def _is_in(word: str, known: frozenset[str], *, is_begun: bool) -> bool:
    if any(each == word or (is_begun and each.startswith(word)) for each in known):
        return True
    return family(word).isalpha() and any(family(each) == family(word) for each in known)


def _types(service, facts, _):
    return {above for code in service.types for above in facts.taxonomy.with_ancestors(code)}


def _regions(service, facts, _):
    inside = {region.code for code in service.regions for region in facts.regions if region.code.startswith(code)}
    return {code[:length] for code in inside | set(service.regions) for length in range(2, len(code) + 1)}


def _settings(service, _, __):
    wanted = {
        Setting.PRISON: {SettingFilter.PRISON},
        Setting.COMMUNITY: {SettingFilter.COMMUNITY},
        Setting.BOTH: {SettingFilter.PRISON, SettingFilter.COMMUNITY},
        None: set(),
    }
    return wanted.get(service.setting, {SettingFilter.REMOTE})


def _sexes(service, _, __):
    return {Sex.ALL: {"all", "women", "men"}, None: set()}.get(service.facets.sex, {service.facets.sex})


def _payments(service, _, __):
    free = {Payment.FREE} if service.prices and all(price.amount == 0 for price in service.prices) else set()
    return free | {service.facets.payment}


def _checked(service, _, today):
    if service.checked_on is None:
        return set()
    return {str(days) for days in (30, 90, 180, 365) if (today - service.checked_on).days <= days}


def _room(service, _, today):
    line = room_line(service.capacity, today)
    return {line.state if line else CapacityState.NOT_KNOWN}


def _evidence(service, _, today):
    return {
        each.kind for each in service.evidence if (each.valid_from or today) <= today and not each.has_run_out(today)
    }


VALUES: Mapping[Facet, Callable[[Service, Facts, date], set[Any]]] = {
    Facet.TYPE: _types,
    Facet.REGION: _regions,
    Facet.PRISON: lambda service, _, __: {place.prison for place in service.places},
    Facet.SETTING: _settings,
    Facet.PHASE: lambda service, _, __: {span.phase for span in service.facets.phases},
    Facet.SEX: _sexes,
    Facet.HOUSEHOLD: lambda service, _, __: set(service.facets.households),
    Facet.GROUP: lambda service, _, __: set(service.facets.groups),
    Facet.WELCOME: lambda service, _, __: {service.facets.welcome},
    Facet.LANGUAGE: lambda service, _, __: {language_code(language) for language in service.languages},
    Facet.PAYMENT: _payments,
    Facet.FORM: lambda service, _, __: set(service.facets.forms),
    Facet.REFERRAL: lambda service, _, __: set(service.facets.referrals),
    Facet.ENTRY: lambda service, _, __: {rule.kind for rule in service.facets.entry if not rule.needed},
    Facet.ACCEPTS: lambda service, _, __: {r.reason for r in service.facets.exclusions if r.stance is not Stance.NO},
    Facet.PHYSICAL: lambda service, _, __: {f.kind for place in service.places for f in place.features if f.present},
    Facet.ROOM: _room,
    Facet.CHECKED: _checked,
    Facet.EVIDENCE: _evidence,
}
"""What each facet says of a service; the district is left out, which hangs on the gazetteer."""
