"""Filters in words: what a facet is called, which values can be chosen of it, and what a chosen one says by itself."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.choice import CHECKED_WITHIN_DAYS, Choice, Facet
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.languages import spoken_language

if TYPE_CHECKING:
    from workpris_desktop.domain.facts import Facts
    from workpris_desktop.domain.phrases import Phrasebook

_LABELS: Final = {
    Facet.PHASE: "phase",
    Facet.SEX: "sex",
    Facet.HOUSEHOLD: "household",
    Facet.GROUP: "group",
    Facet.WELCOME: "welcome",
    Facet.PAYMENT: "payment",
    Facet.FORM: "form",
    Facet.REFERRAL: "referral",
    Facet.ENTRY: "entry",
    Facet.ACCEPTS: "exclusion",
    Facet.PHYSICAL: "physical",
    Facet.ROOM: "capacity_state",
    Facet.EVIDENCE: "trust_kind",
}
"""The facets that have their labels from the table of closed lists, with what they are called there."""

_NOT_OFFERED: Final = {Facet.SEX: "all", Facet.ROOM: "not_known"}
"""Labels that are no filter: help for all is among that for women and that for men, and not known is no state."""

_NAMED_WITH_THEIR_FACET: Final = frozenset(
    {Facet.REGION, Facet.DISTRICT, Facet.PRISON, Facet.LANGUAGE, Facet.REFERRAL, Facet.ENTRY, Facet.ACCEPTS, Facet.ROOM}
)
"""The facets whose values do not say by themselves what is meant."""

_LANGUAGE_PHRASE: Final = "lang_"

_HOME: Final = {"cs": ("CZ",), "sl": ("SI",), "de": ("AT", "DE")}
"""The countries in which a language is spoken, which come first in a list of prisons."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A value that can be chosen; ``level`` is how deep it stands below others, no ``value`` makes it a heading."""

    value: str
    label: str
    level: int = 0


class ChoiceWords(QObject):
    """Says filters in the language spoken now.

    ``facts`` returns the shipped tables; it is asked once something of them is to be said. ``phrasebook`` returns
    the phrases of a language; it is asked for the names of languages only.
    """

    def __init__(
        self,
        facts: "Callable[[], Facts]",
        phrasebook: "Callable[[str], Phrasebook]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_facts = facts
        self._phrasebook = phrasebook

    @property
    def _facts(self) -> "Facts":
        return self._read_facts()

    def chip(self, choice: Choice) -> str:
        """Return what a chosen value says where nothing else tells which facet it is of."""
        label = self.label(choice)
        if choice.facet in _NAMED_WITH_THEIR_FACET:
            return self.tr("{facet}: {value}").format(facet=self.heading(choice.facet), value=label)
        return label

    def label(self, choice: Choice) -> str:
        """Return what a value is called; the value itself where it is not known."""
        facet, value, language = choice.facet, choice.value, spoken_language()
        if facet in _LABELS:
            from workpris_desktop.wording.record.telling import facet_label  # noqa: PLC0415 - after the first painting

            return facet_label(self._facts, _LABELS[facet], value, language)
        if facet is Facet.TYPE:
            return self._facts.taxonomy.label(value, language)
        if facet is Facet.LANGUAGE:
            from workpris_desktop.printing.spoken import language_name  # noqa: PLC0415 - as above

            return language_name(value, self._phrasebook(language))
        found = (offer.label for offer in self.offers(facet) if offer.value == value)
        return next(found, value)

    def offers(self, facet: Facet, region: str = "") -> tuple[Offer, ...]:
        """Return what can be chosen of a facet, in the order in which it is offered.

        Args:
            facet: any.
            region: for districts: the region, or country, of which those are wanted; all where it is "".
        """
        if facet in _LABELS:
            codes = self._facts.facet_labels.get(_LABELS[facet], {})
            offered = (code for code in codes if code != _NOT_OFFERED.get(facet))
            return tuple(Offer(code, self.label(Choice(facet, code))) for code in offered)
        if facet is Facet.DISTRICT:
            return tuple(self._districts(region))
        plain = {
            Facet.TYPE: self._types,
            Facet.REGION: self._regions,
            Facet.PRISON: self._prisons,
            Facet.SETTING: self._settings,
            Facet.LANGUAGE: self._languages,
            Facet.CHECKED: self._checks,
        }
        return tuple(plain[facet]())

    def heading(self, facet: Facet) -> str:
        """Return what a facet is called."""
        names = {
            Facet.TYPE: self.tr("Type of help"),
            Facet.REGION: self.tr("Region of return"),
            Facet.DISTRICT: self.tr("District"),
            Facet.PRISON: self.tr("Prison now"),
            Facet.SETTING: self.tr("Where help is given"),
            Facet.PHASE: self.tr("Phase of the sentence"),
            Facet.SEX: self.tr("For women or men"),
            Facet.HOUSEHOLD: self.tr("Household"),
            Facet.GROUP: self.tr("Group"),
            Facet.WELCOME: self.tr("Who is welcome"),
            Facet.LANGUAGE: self.tr("Language"),
            Facet.PAYMENT: self.tr("Price"),
            Facet.FORM: self.tr("Form of help"),
            Facet.REFERRAL: self.tr("Who may ask"),
            Facet.ENTRY: self.tr("Not needed before the first visit"),
            Facet.ACCEPTS: self.tr("Accepted or case by case"),
            Facet.PHYSICAL: self.tr("Building"),
            Facet.ROOM: self.tr("Room today"),
            Facet.CHECKED: self.tr("Last check"),
            Facet.EVIDENCE: self.tr("Evidence"),
        }
        return names[facet]

    def every(self, facet: Facet) -> str:
        """Return what is said while nothing is chosen of a facet."""
        names = {
            Facet.TYPE: self.tr("All types of help"),
            Facet.REGION: self.tr("Any region of return"),
            Facet.PRISON: self.tr("Any prison now"),
            Facet.SETTING: self.tr("In any setting"),
        }
        return names.get(facet, self.tr("Any"))

    def _types(self) -> Iterator[Offer]:
        taxonomy, language = self._facts.taxonomy, spoken_language()
        for main in taxonomy.main_types():
            yield Offer(main.code, main.labels[language])
            yield from (Offer(child.code, child.labels[language], 1) for child in taxonomy.children(main.code))

    def _regions(self) -> Iterator[Offer]:
        last = ""
        for region in self._facts.regions:
            if region.country != last:
                last = region.country
                yield Offer(last, self._country(last))
            yield Offer(region.code, region.name, 1)

    def _prisons(self) -> Iterator[Offer]:
        home = _HOME.get(spoken_language(), ())
        ordered = sorted(self._facts.prisons, key=lambda each: (*(each.country != code for code in home), each.country))
        for country, prisons in groupby(ordered, key=lambda prison: prison.country):
            yield Offer("", self._country(country))
            yield from _by_name(Offer(prison.id, prison.name, 1) for prison in prisons)

    def _districts(self, region: str) -> Iterator[Offer]:
        inside = (each for each in self._facts.districts if each.region.startswith(region))
        yield from _by_name(Offer(district.code, district.name) for district in inside)

    def _settings(self) -> Iterator[Offer]:
        yield Offer(SettingFilter.PRISON.value, self.tr("In prison"))
        yield Offer(SettingFilter.COMMUNITY.value, self.tr("Outside prison"))
        yield Offer(SettingFilter.REMOTE.value, self.tr("By telephone, online, by letter"))

    def _languages(self) -> Iterator[Offer]:
        phrases = self._phrasebook(spoken_language()).phrases
        codes = ((key.removeprefix(_LANGUAGE_PHRASE), name) for key, name in phrases.items() if _is_language(key))
        yield from _by_name(Offer(code, name) for code, name in codes)

    def _checks(self) -> Iterator[Offer]:
        for days in CHECKED_WITHIN_DAYS:
            yield Offer(str(days), self.tr("Checked in the last %n days", "", days))

    def _country(self, code: str) -> str:
        names = {
            "CZ": self.tr("Czechia"),
            "SI": self.tr("Slovenia"),
            "AT": self.tr("Austria"),
            "DE": self.tr("Germany"),
        }
        return names.get(code, code)


def _is_language(key: str) -> bool:
    return key.startswith(_LANGUAGE_PHRASE)


def _by_name(offers: Iterable[Offer]) -> list[Offer]:
    return by_name(offers, lambda offer: offer.label)
