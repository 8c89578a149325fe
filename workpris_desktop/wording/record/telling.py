"""What every section needs to speak of one service: labels, days, and its texts in the language spoken."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Place, PlaceKind, Service
from workpris_desktop.printing.spoken import language_name
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.record.beside import ALONE, Beside
from workpris_desktop.wording.record.page import translate


@dataclass(frozen=True, slots=True)
class Telling:
    """A service, where its data comes from, and the words and the day to speak of it.

    ``words`` are the phrases of the language spoken now; ``beside`` is what is told together with the record.
    """

    service: Service
    edition: Edition
    facts: Facts
    words: Phrasebook
    today: date
    beside: Beside = ALONE

    @property
    def language(self) -> str:
        """Return the language spoken now."""
        return self.words.language

    def label(self, facet: str, code: str) -> str:
        """Return the label of a code of a closed list, the code itself where the list has none."""
        return facet_label(self.facts, facet, code, self.language)

    def labels(self, facet: str, codes: Iterable[str]) -> str:
        """Return the labels of several codes in one line."""
        return ", ".join(self.label(facet, code) for code in codes)

    def day(self, day: date) -> str:
        """Return a date as it is written."""
        return short_date(day, self.language)

    def languages(self, codes: Iterable[str]) -> str:
        """Return the names of languages in one line."""
        return ", ".join(language_name(code, self.words) for code in codes)

    def region(self, code: str) -> str:
        """Return the name of a region or country, of a group the names in it; the code itself where none is known."""
        return self.regions([code])

    def regions(self, codes: Iterable[str]) -> str:
        """Return the names of several regions, groups of regions and countries in one line, each once."""
        return ", ".join(dict.fromkeys(name for code in codes for name in self._region_names(code)))

    def place_name(self, place: Place) -> str:
        """Return what a place is called: the prison that it is, else its own name, else its town.

        Of a confidential place only that it is one.
        """
        if place.kind is PlaceKind.CONFIDENTIAL:
            return self.label("place_kind", place.kind)
        prison = next((prison.name for prison in self.facts.prisons if place.prison == prison.id), "")
        town = place.address.city if place.address else ""
        return prison or self.name("name", place.name, "location", place.id) or town

    def content(self, field: str, source: str, entity: str = "service", entity_id: str = "") -> str:
        """Return a published text in the language spoken, else as published with a mark in which language that is.

        Source of the rule: features.md K2.

        Args:
            field: the column of the text.
            source: the text as published.
            entity: the table that the text stands in.
            entity_id: the id of its row, that of the service unless stated.
        """
        return self._translated(field, entity, entity_id or self.service.id) or self.marked(source)

    def name(self, field: str, source: str, entity: str, entity_id: str) -> str:
        """Return a name in the language spoken, else as published; a name needs no mark."""
        return self._translated(field, entity, entity_id) or source

    def heading(self) -> str:
        """Return the name of the service as it is in the list and on the door, and its translation."""
        service = self.service
        translated = self._translated("name", "service", service.id)
        return service.name if translated in {"", service.name} else f"{service.name} – {translated}"

    def marked(self, source: str) -> str:
        """Return a published text with a mark where it is in another language than the one spoken."""
        published_in = self.service.content_language
        if not source.strip() or not published_in:
            return source
        name = language_name(published_in, self.words)
        if name == language_name(self.language, self.words):
            return source
        mark = translate("record", "(in {language})").format(language=name)
        return f"{source} {mark}"

    def _region_names(self, code: str) -> list[str]:
        region = self.facts.regions.get(code)
        if region:
            return [region.name]
        country = next((each for each in self.facts.countries if each.code == code), None)
        if country:
            return [country.names.get(self.language, code)]
        return [each.name for each in self.facts.regions if each.parent == code] or [code]

    def _translated(self, field: str, entity: str, entity_id: str) -> str:
        sought = (entity, entity_id, field, self.language)
        return next(
            (
                each.text
                for each in self.service.translations
                if (each.entity, each.entity_id, each.field, each.language) == sought
            ),
            "",
        )


def facet_label(facts: Facts, facet: str, code: str, language: str) -> str:
    """Return the label of a code of a closed list, the code itself where the list has none."""
    return facts.facet_labels.get(facet, {}).get(code, {}).get(language, code)
