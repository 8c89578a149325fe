"""The twelve leaflets by which drawing and words are looked at and held (leaflet.md 7.7), and some more formats."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.leaflet import USUAL_PARTS, Leaflet, LeafletFormat, LeafletOptions, Part, Start
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Address, Organization, Place, PlaceKind, Price, Service
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_forbidden_words

DAY: Final = date(2026, 11, 9)
"""A Monday, eight days before a public holiday in Czechia."""

_EDITION: Final = Edition(1, "starter", "Starter", date(2026, 11, 2), False, 1, 1, 1)
_WEEK: Final = ("MO", "TU", "WE", "TH", "FR")


@dataclass(frozen=True, slots=True)
class Case:
    """One leaflet: its services and its options but for the language."""

    services: tuple[Service, ...]
    options: LeafletOptions


def leaflet_of(case: Case, words: Phrasebook, facts: Facts) -> Leaflet:
    """Return the leaflet of a case in the language of some words.

    Raises:
        KeyError: the phrase bank does not know the language.
    """
    options = replace(case.options, language=words.language)
    return compose_leaflet(
        case.services,
        _EDITION,
        facts.taxonomy,
        words,
        options,
        DAY,
        regions=facts.regions,
        prisons=facts.prisons,
        word_starts=read_forbidden_words(resources_folder()),
        countries=facts.countries,
    )


def _open(days: Sequence[str], opens: str, closes: str, *, by_phone: bool = False) -> ScheduleRule:
    begins, ends = time.fromisoformat(opens), time.fromisoformat(closes)
    return ScheduleRule(byday=tuple(days), opens_at=begins, closes_at=ends, by_phone=by_phone)


_DEBTS: Final = Service(
    id="s1",
    name="Dluhová poradna Světlá",
    organization=Organization("o1", "Občanské sdružení Nový Břeh"),
    types=("DEB.DEB",),
    setting=Setting.COMMUNITY,
    places=(Place("p1", address=Address("Nádražní 15", "Ústí nad Labem", "400 01", "CZ042", "CZ")),),
    phones=(Phone("+420300100456", country="CZ"),),
    schedule=(
        _open(_WEEK[:4], "09:00", "12:00"),
        _open(_WEEK[:4], "13:00", "17:30"),
        _open(_WEEK[4:], "09:00", "12:00"),
        _open(_WEEK, "08:00", "16:00", by_phone=True),
    ),
    documents=("Občanský průkaz",),
    prices=(Price(0.0, "CZK"),),
    languages=("cs", "uk"),
    minimum_age=18,
    checked_on=date(2026, 9, 14),
)
_SHELTER: Final = replace(
    _DEBTS,
    id="s2",
    name="Noclehárna Přístav",
    organization=Organization("o2", "Armáda spásy"),
    types=("ACC.EMG",),
    places=(Place("p2", address=Address("Dukelských hrdinů 29", "Plzeň", "301 00", "CZ032", "CZ")),),
    phones=(Phone("+420300100377", country="CZ"),),
    schedule=(_open((*_WEEK, "SA", "SU"), "19:00", "08:00"),),
    prices=(Price(80.0, "CZK"),),
    languages=("cs",),
)
_BARE: Final = Service("s3", "Poradna Most", phones=(Phone("+420300100541", country="CZ"),), checked_on=DAY)
_LONG: Final = replace(
    _DEBTS,
    id="s4",
    name="Legal Help for Domestic Abuse in Clinton, Fayette, Monroe, Randolph, St. Clair and Washington Counties",
    organization=Organization("o4", "Nemocnice Rudolfa a Stefanie Benešov, a.s., nemocnice Středočeského kraje"),
)
"""The longest name of a service, and of an organisation, in the real datasets."""


def _plain(*services: Service) -> Case:
    return Case(services, LeafletOptions("en"))


def _made(format_: LeafletFormat, *services: Service, large: bool = False) -> Case:
    return Case(services, LeafletOptions("en", format_, large=large, pictures=True))


def _six() -> tuple[Service, ...]:
    return tuple(replace(_DEBTS, id=f"six{number}", name=f"{_DEBTS.name} {number}") for number in range(1, 7))


def _appointment() -> Service:
    return replace(_DEBTS, schedule=(ScheduleRule(byday=_WEEK, by_appointment=True),))


def _secret() -> Service:
    return replace(_SHELTER, places=(Place("p9", kind=PlaceKind.CONFIDENTIAL),))


def _on_map(service: Service) -> Service:
    places = tuple(replace(place, latitude=50.6607, longitude=14.0323) for place in service.places)
    return replace(service, places=places)


_CASES: Final[Mapping[str, Callable[[], Case]]] = {
    "longest-name": lambda: _plain(_LONG),
    "unknown-hours": lambda: _plain(replace(_DEBTS, schedule=())),
    "appointment-only": lambda: _plain(_appointment()),
    "night-shelter": lambda: _plain(_SHELTER),
    "six-services": lambda: _plain(*_six()),
    "big-print": lambda: _made(LeafletFormat.A5, _DEBTS, _SHELTER, large=True),
    "pocket-card": lambda: _made(LeafletFormat.CARD, _DEBTS, _SHELTER, _BARE),
    "confidential-address": lambda: _plain(_secret()),
    "old-data": lambda: _plain(replace(_DEBTS, checked_on=date(2025, 9, 1))),
    "alert": lambda: _plain(replace(_DEBTS, alert_notice=Alert("Moved out in a hurry"))),
    "no-telephone": lambda: _plain(replace(_DEBTS, phones=())),
    "holiday": lambda: _plain(replace(_DEBTS, id="s8"), _BARE),
    "folded": lambda: Case(
        (_DEBTS, _SHELTER, _BARE),
        LeafletOptions("en", LeafletFormat.FOLDED, pictures=True, parts=frozenset(Part) - {Part.LETTERS}),
    ),
    "way-and-crisis": lambda: Case(
        (_on_map(_DEBTS), _on_map(_SHELTER)),
        LeafletOptions(
            "en",
            parts=USUAL_PARTS | {Part.WAY, Part.CRISIS},
            start=Start("Teplice", 50.6404, 13.8245),
            ways=(("s2", "Tram 2, Dukelských hrdinů"),),
        ),
    ),
    "card-and-crisis": lambda: Case(
        (_DEBTS, _SHELTER),
        LeafletOptions("en", LeafletFormat.CARD, parts=USUAL_PARTS | {Part.CRISIS}, pictures=True),
    ),
    "pictures-and-code": lambda: Case((_DEBTS, _SHELTER), LeafletOptions("en", pictures=True, qr=True)),
}
CASES: Final = tuple(_CASES)


def case_of(name: str) -> Case:
    """Return a case by its name.

    Raises:
        KeyError: there is no such case.
    """
    return _CASES[name]()
