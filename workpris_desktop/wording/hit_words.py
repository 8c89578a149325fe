"""What a row of the result list says: what, where, room, how it fits, how to reach it, and who vouches for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, room_line
from workpris_desktop.domain.facet import Sex, Welcome
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.hit import EvidenceKind, Hit, Matched, Rung
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.trust import freshness
from workpris_desktop.printing.phone import phone_in_words
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.fit_words import FitWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.own_entry_words import OwnEntryWords
from workpris_desktop.wording.record.alert import warning
from workpris_desktop.wording.record.counted import Counted
from workpris_desktop.wording.record.fit import age_text
from workpris_desktop.wording.record.telling import facet_label
from workpris_desktop.wording.record.trust import freshness_word

MOST_TOWNS: Final = 2
"""So many are named in a row, the others counted."""

FAR_KM: Final = 10
"""From here on a distance is told in whole kilometres."""


@dataclass(frozen=True, slots=True)
class HitLines:
    """The texts of one row, in each tuple the weightiest first; ``sentence`` is all of it in one.

    ``found`` says how it was found, where that is not plain. ``state`` is that of ``room`` today. ``fit`` says how it
    fits the person of whom facts are told, and ``group`` is what that comes to; where nothing is told, ``fit`` says for
    whom it is, and ``group`` is None. ``alert`` warns also of a service that is not open; ``trust`` begins with
    evidence that has run out.
    """

    name: str
    mark: str
    distance: str
    about: tuple[str, ...]
    found: tuple[str, ...]
    provider: str
    room: str
    state: CapacityState
    fit: tuple[str, ...]
    group: FitGroup | None
    phone: str
    trust: tuple[str, ...]
    alert: str
    sentence: str


class HitWords(QObject):
    """Says rows in the language spoken now."""

    def __init__(self, facts: Facts, today: Callable[[], date], fits: FitWords, parent: QObject | None = None) -> None:
        """Take what is needed to speak of services.

        Args:
            facts: labels of types and closed lists.
            today: the clock.
            fits: says how a service fits a person.
            parent: owns the object.
        """
        super().__init__(parent)
        self._facts = facts
        self._today = today
        self._fits = fits
        self._counted = Counted(self)

    def lines(self, hit: Hit, *, chosen: bool, names_places: bool = False, is_corrected: bool = False) -> HitLines:
        """Return the texts of a row.

        Args:
            hit: the service.
            chosen: whether it is on the shortlist.
            names_places: whether to say that it answers to the prison or to the region, of which both were asked for.
            is_corrected: whether our office has other data.
        """
        room, state = self._room(hit)
        found = (*self._places(hit), *self._similar(hit)) if names_places else tuple(self._similar(hit))
        said = HitLines(
            name=hit.name,
            mark=self.tr("On the shortlist") if chosen else "",
            distance=self._distance(hit),
            about=self._about(hit),
            found=found,
            provider=hit.organization or self.tr("Provider not stated"),
            room=room,
            state=state,
            fit=(self._fits.short(hit.fit),) if hit.fit else tuple(self._whom(hit)),
            group=hit.fit.group if hit.fit else None,
            phone=self._phone(hit) or self.tr("No telephone number"),
            trust=tuple(self._trust(hit, is_corrected=is_corrected)),
            alert=warning(hit.status, hit.alert_notice or Alert(hit.alert), self._today(), spoken_language()),
            sentence="",
        )
        return _with_sentence(said, self._as_the_crow_flies(said.distance))

    def _about(self, hit: Hit) -> tuple[str, ...]:
        language = spoken_language()
        what = self._facts.taxonomy.label(hit.types[0], language) if hit.types else self.tr("Type not stated")
        setting = self._label("setting", hit.setting) if hit.setting else self.tr("Setting not stated")
        return (what, self._where(hit), setting)

    def _where(self, hit: Hit) -> str:
        if not hit.towns and hit.is_confidential:
            return self.tr("Address confidential")
        return _towns(hit) or self.tr("Place not stated")

    @staticmethod
    def _distance(hit: Hit) -> str:
        if hit.distance_km is None:
            return ""
        decimals = 0 if hit.distance_km >= FAR_KM else 1
        return QLocale(spoken_language()).toString(hit.distance_km, "f", decimals) + "\N{NO-BREAK SPACE}km"

    def _as_the_crow_flies(self, distance: str) -> str:
        return self.tr("{distance} as the crow flies").format(distance=distance) if distance else ""

    def _places(self, hit: Hit) -> Iterator[str]:
        if Matched.PRISON in hit.matched_on:
            yield self.tr("works in the prison")
        if Matched.REGION in hit.matched_on:
            yield self.tr("helps in the region of return")

    def _similar(self, hit: Hit) -> Iterator[str]:
        if hit.rung is not Rung.WORD and hit.similar_to:
            yield self.tr("similar to “{word}”").format(word=hit.similar_to)

    def _room(self, hit: Hit) -> tuple[str, CapacityState]:
        line = room_line(hit.capacity, self._today())
        return (self._said(line), line.state) if line else (self.tr("Room: not known"), CapacityState.NOT_KNOWN)

    def _said(self, line: CapacityLine) -> str:
        free, weeks = line.free_on(self._today()), line.waiting_weeks
        parts = (
            self._label("capacity_state", line.state),
            self._counted.free(free) if free else "",
            self._counted.weeks_of_waiting(weeks) if weeks is not None else "",
        )
        state = ", ".join(part for part in parts if part)
        days = (self._today() - line.as_of).days if line.as_of else 0
        if not days:
            return self.tr("{state}, said today").format(state=state)
        return self.tr("{state}, said %n days ago", "", days).format(state=state)

    def _whom(self, hit: Hit) -> Iterator[str]:
        if hit.sex is Sex.WOMEN:
            yield self.tr("women only")
        elif hit.sex is Sex.MEN:
            yield self.tr("men only")
        age = age_text(hit.minimum_age, hit.maximum_age)
        if age:
            yield age
        if hit.welcome is Welcome.ONLY:
            yield self.tr("certain groups only")

    def _trust(self, hit: Hit, *, is_corrected: bool) -> Iterator[str]:
        """Walk what speaks of trust, the worst first, because the end of a line is what a narrow list cuts."""
        if is_corrected:
            yield self.tr("our office has other data")
        ran_out = [evidence for evidence in hit.evidence_kinds if self._has_run_out(evidence)]
        for evidence in ran_out:
            yield self.tr("{evidence}: ran out").format(evidence=self._label("trust_kind", evidence.kind))
        yield self._check(hit)
        yield from (self._label("trust_kind", each.kind) for each in hit.evidence_kinds if each not in ran_out)

    def _check(self, hit: Hit) -> str:
        if is_own(hit.id):
            return OwnEntryWords().added_on(hit.checked_on)
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


def _with_sentence(lines: HitLines, distance: str) -> HitLines:
    parts = (
        *(lines.name, lines.alert, *lines.about, distance, *lines.found, lines.provider),
        *(lines.room, *lines.fit, lines.phone, *lines.trust, lines.mark),
    )
    return replace(lines, sentence=". ".join(part for part in parts if part))


def _towns(hit: Hit) -> str:
    """Return the first towns, and how many there are besides."""
    others = len(hit.towns) - MOST_TOWNS
    return ", ".join(hit.towns[:MOST_TOWNS]) + (f" +{others}" if others > 0 else "")
