"""What a row of the result list says: what, where, room, whom it fits, how to reach it, and who vouches for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.capacity import CapacityLine, room_line
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hit import EvidenceKind, Hit
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.trust import freshness
from workpris_desktop.printing.phone import phone_in_words
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.alert import warning
from workpris_desktop.wording.record.fit import age_text
from workpris_desktop.wording.record.telling import facet_label
from workpris_desktop.wording.record.trust import freshness_word

MOST_TOWNS: Final = 2
"""So many are named in a row, the others counted."""


@dataclass(frozen=True, slots=True)
class HitLines:
    """The texts of one row, in each tuple the weightiest first; ``sentence`` is all of it in one.

    ``alert`` warns also of a service that is not open; ``trust`` begins with evidence that has run out.
    """

    name: str
    mark: str
    about: tuple[str, ...]
    provider: str
    match: tuple[str, ...]
    phone: str
    trust: tuple[str, ...]
    alert: str
    sentence: str


class HitWords(QObject):
    """Says rows in the language spoken now."""

    def __init__(self, facts: Facts, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._today = today

    def lines(self, hit: Hit, *, chosen: bool) -> HitLines:
        """Return the texts of a row."""
        language = spoken_language()
        what = self._facts.taxonomy.label(hit.types[0], language) if hit.types else self.tr("Type not stated")
        setting = self._label("setting", hit.setting) if hit.setting else self.tr("Setting not stated")
        about = (what, self._where(hit), setting)
        provider = hit.organization or self.tr("Provider not stated")
        match = (self._room(hit), *self._fit(hit))
        phone, trust = self._phone(hit) or self.tr("No telephone number"), tuple(self._trust(hit))
        alert = warning(hit.status, hit.alert_notice or Alert(hit.alert), self._today(), language)
        mark = self.tr("On the shortlist") if chosen else ""
        sentence = ". ".join(part for part in (hit.name, alert, *about, provider, *match, phone, *trust, mark) if part)
        return HitLines(hit.name, mark, about, provider, match, phone, trust, alert, sentence)

    def _where(self, hit: Hit) -> str:
        if not hit.towns and hit.is_confidential:
            return self.tr("Address confidential")
        return _towns(hit) or self.tr("Place not stated")

    def _room(self, hit: Hit) -> str:
        line = room_line(hit.capacity, self._today())
        return self._said(line) if line else self.tr("Room: not known")

    def _said(self, line: CapacityLine) -> str:
        state = self._label("capacity_state", line.state)
        days = (self._today() - line.as_of).days if line.as_of else 0
        if not days:
            return self.tr("{state}, said today").format(state=state)
        return self.tr("{state}, said %n days ago", "", days).format(state=state)

    def _fit(self, hit: Hit) -> Iterator[str]:
        if hit.sex is Sex.WOMEN:
            yield self.tr("women only")
        elif hit.sex is Sex.MEN:
            yield self.tr("men only")
        age = age_text(hit.minimum_age, hit.maximum_age)
        if age:
            yield age
        if hit.welcome is Welcome.ONLY:
            yield self.tr("certain groups only")

    def _trust(self, hit: Hit) -> Iterator[str]:
        """Walk what speaks of trust, the worst first, because the end of a line is what a narrow list cuts."""
        ran_out = [evidence for evidence in hit.evidence_kinds if self._has_run_out(evidence)]
        for evidence in ran_out:
            yield self.tr("{evidence}: ran out").format(evidence=self._label("trust_kind", evidence.kind))
        yield self._check(hit)
        yield from (self._label("trust_kind", each.kind) for each in hit.evidence_kinds if each not in ran_out)

    def _check(self, hit: Hit) -> str:
        word = freshness_word(freshness(hit.checked_on, self._today()))
        if not hit.checked_on:
            return self.tr("Check: {word}").format(word=word)
        day = short_date(hit.checked_on, spoken_language())
        return self.tr("Checked: {date} ({word})").format(date=day, word=word)

    def _has_run_out(self, evidence: EvidenceKind) -> bool:
        return evidence.valid_to is not None and evidence.valid_to < self._today()

    def _label(self, facet: str, code: str) -> str:
        return facet_label(self._facts, facet, code, spoken_language())

    @staticmethod
    def _phone(hit: Hit) -> str:
        country = hit.regions[0][:2] if hit.regions else ""
        return phone_in_words(Phone(hit.phones[0], country=country)) if hit.phones else ""


def _towns(hit: Hit) -> str:
    """Return the first towns, and how many there are besides."""
    others = len(hit.towns) - MOST_TOWNS
    return ", ".join(hit.towns[:MOST_TOWNS]) + (f" +{others}" if others > 0 else "")
