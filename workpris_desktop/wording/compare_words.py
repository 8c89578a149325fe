"""Several services side by side, in words: a row for each thing that one chooses by."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Place, PlaceKind
from workpris_desktop.printing.phone import phone_to_call
from workpris_desktop.wording.fit_words import FitWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.alert import warning
from workpris_desktop.wording.record.contact import phone_text
from workpris_desktop.wording.record.entry import before_first_visit_text, price_text
from workpris_desktop.wording.record.fit import age_text, exclusions_line
from workpris_desktop.wording.record.found import fit_with
from workpris_desktop.wording.record.open_now import now_lines
from workpris_desktop.wording.record.page import RecordLine, translate
from workpris_desktop.wording.record.room import room_lines
from workpris_desktop.wording.record.telling import Telling
from workpris_desktop.wording.record.trust import check_lines

MOST_COMPARED = 4


@dataclass(frozen=True, slots=True, repr=False)
class Comparison:
    """A column for each service, and rows of one text for each; an empty text is what is not known."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]

    def __repr__(self) -> str:
        """Return nothing that tells of a person: a value may end up in a trace."""
        return f"Comparison({len(self.names)} services)"


class CompareWords(QObject):
    """Says in the language spoken now what differs between services."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fit_words = FitWords(facts, self)

    def comparison(self, tellings: Sequence[Telling], distances: Mapping[str, float]) -> Comparison:
        """Return services side by side; rows that stand for nothing here are left out.

        Args:
            tellings: the services, each with what stands beside it.
            distances: as the crow flies in kilometres, by the ids of the services of which it is known.
        """

        def distance(telling: Telling) -> str:
            kilometres = distances.get(telling.service.id)
            return "" if kilometres is None else f"{QLocale(spoken_language()).toString(kilometres, 'f', 1)} km"

        rows: list[tuple[str, Callable[[Telling], str]]] = [
            *([(self.tr("Fit"), self._fit)] if any(each.beside.person.is_told for each in tellings) else ()),
            *([(self.tr("Warning"), self._warning)] if any(map(self._warning, tellings)) else ()),
            *self._rows(),
            *([(self.tr("Distance"), distance)] if distances else ()),
            (self.tr("Telephone"), _phone),
        ]
        return Comparison(
            tuple(telling.heading() for telling in tellings),
            tuple((label, tuple(say(telling) for telling in tellings)) for label, say in rows),
        )

    def _rows(self) -> tuple[tuple[str, Callable[[Telling], str]], ...]:
        return (
            (self.tr("Kind of help"), _types),
            (self.tr("Provider"), lambda each: each.service.organization.name if each.service.organization else ""),
            (self.tr("Last check"), _check),
            (self.tr("Evidence"), _evidence),
            (self.tr("Room"), lambda each: _labelled(room_lines(each))),
            (self.tr("Open now"), lambda each: _labelled(now_lines(each))),
            (self.tr("Where"), _places),
            (self.tr("Sex and age"), _sex_and_age),
            (self.tr("Exclusions"), lambda each: _texts((exclusions_line(each),))),
            (self.tr("Languages"), lambda each: each.languages(each.service.languages)),
            (self.tr("Before the first visit"), before_first_visit_text),
            (self.tr("Price"), price_text),
        )

    def _fit(self, telling: Telling) -> str:
        fit = fit_with(telling.beside.findings, telling)
        return f"{self._fit_words.group(fit.group)}\n{self._fit_words.short(fit)}" if fit else ""

    @staticmethod
    def _warning(telling: Telling) -> str:
        notice = telling.service.alert_notice or Alert(telling.service.alert)
        alert = replace(notice, text=telling.content("alert", notice.text))
        return warning(telling.service.status, alert, telling.today, telling.language)


def _types(telling: Telling) -> str:
    return "\n".join(telling.facts.taxonomy.label(code, telling.language) for code in telling.service.types)


def _check(telling: Telling) -> str:
    """Return when it was checked, and how; when the next check is due helps nobody to choose."""
    return _texts(islice(check_lines(telling), 1))


def _evidence(telling: Telling) -> str:
    """Return who vouches for a service; what has run out says so, and comes first, as it does in a row."""
    every, today = telling.service.evidence, telling.today
    valid = dict.fromkeys(each.kind for each in every if not each.has_run_out(today))
    ended = {each.kind: each.valid_to for each in sorted(every, key=lambda each: each.valid_to or today)}
    lines = [
        f"{telling.label('trust_kind', kind)}: {translate('record', 'ran out on {date}').format(date=telling.day(day))}"
        for kind, day in ended.items()
        if kind not in valid and day is not None
    ]
    return "\n".join(filter(None, (*lines, telling.labels("trust_kind", valid))))


def _places(telling: Telling) -> str:
    named = (_place(place, telling) for place in telling.service.places)
    return "\n".join(dict.fromkeys(filter(None, named)))


def _place(place: Place, telling: Telling) -> str:
    """Return the name of a place with its town; of a confidential one nothing that would lead there."""
    name = telling.place_name(place)
    if place.kind is PlaceKind.CONFIDENTIAL:
        return name
    prison = next((each.town for each in telling.facts.prisons if each.id == place.prison), "")
    town = (place.address.city if place.address else "") or prison
    is_named = set(folded_words(town)) <= set(folded_words(name))
    return name if is_named else f"{name}, {town}"


def _sex_and_age(telling: Telling) -> str:
    service = telling.service
    sex = telling.label("sex", service.facets.sex) if service.facets.sex else ""
    return "\n".join(part for part in (sex, age_text(service.minimum_age, service.maximum_age)) if part)


def _phone(telling: Telling) -> str:
    phone = phone_to_call(telling.service.phones)
    return phone_text(phone, telling) if phone else ""


def _texts(lines: Iterable[RecordLine]) -> str:
    return "\n".join(line.text for line in lines if not line.unknown)


def _labelled(lines: Iterable[RecordLine]) -> str:
    return "\n".join(f"{line.label}: {line.text}" for line in lines if not line.unknown)
