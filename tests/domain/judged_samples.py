"""Services and persons of any kind, and small ones to be changed by a test."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, CapacityUnit
from workpris_desktop.domain.custody import PrisonAccess
from workpris_desktop.domain.facet import (
    NOTHING_STATED,
    Entry,
    EntryRule,
    Exclusion,
    ExclusionRule,
    Facets,
    Group,
    Household,
    Payment,
    Physical,
    PhysicalFeature,
    Sex,
    Stance,
    Welcome,
    YesNo,
)
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.hours import Closure
from workpris_desktop.domain.judge import judge
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.person import NOBODY, AgeRange, Person, PersonSex, Substance, Told, aged
from workpris_desktop.domain.programme import Programme
from workpris_desktop.domain.provider import Place, Service
from workpris_desktop.domain.setting import Setting

TODAY = date(2026, 11, 22)
PRISONS = ("p-kurim", "p-brno", "p brno")
REGIONS = ("CZ", "CZ06", "CZ064", "CZ020", "AT13", "SI")
LANGUAGES = ("cs", "ces", "de-AT", "deu", "rom", "Deutsch")


def service(**more) -> Service:
    """Return a service that states nothing but what is named."""
    return Service("s1", "Poradna", None, **more)


def facets(**more) -> Service:
    """Return a service that states these facets only."""
    return service(facets=Facets(**more))


def stance(reason: str, how: str = "no") -> Service:
    """Return a service that states one exclusion only."""
    return facets(exclusions=(ExclusionRule(Exclusion(reason), Stance(how)),))


def inside(*prisons: str, **more) -> Service:
    """Return a service that works nowhere but in these prisons."""
    places = tuple(Place(f"at-{prison}", prison=prison) for prison in prisons)
    return service(setting=Setting.PRISON, places=places, **more)


def verdicts(person: Person, record: Service, today: date = TODAY) -> list[tuple[str, str]]:
    """Return what comes of all rules, as ("sex", "fails")."""
    fit = judge(person, rules_of(record), today)
    return [(reason.rule.value, reason.verdict.value) for reason in fit.reasons] if fit else []


def some(kind, most: int = 3):
    """Return a strategy for a few different members of a list."""
    return st.lists(st.sampled_from(list(kind)), unique=True, max_size=most).map(tuple)


def one_of(kind):
    """Return a strategy for a member of a list, or none."""
    return st.none() | st.sampled_from(list(kind))


near_days = st.integers(-40, 60).map(lambda days: TODAY + timedelta(days=days))
ages = st.none() | st.integers(15, 25)
age_ranges = (
    st.none()
    | st.integers(15, 25).map(aged)
    | st.builds(AgeRange, st.integers(15, 25), st.none() | st.integers(25, 30))
)
numbers = st.none() | st.integers(0, 12)

any_closures = st.builds(Closure, near_days, near_days, place=st.sampled_from(("", "", "at0")))
any_lines = st.builds(
    CapacityLine,
    unit=st.sampled_from(CapacityUnit),
    state=st.sampled_from(CapacityState),
    as_of=st.none() | near_days,
    waiting_weeks=numbers,
)
any_features = st.builds(PhysicalFeature, st.sampled_from((Physical.STEP_FREE, Physical.LIFT)), st.booleans())
any_places = st.builds(
    Place,
    id=st.sampled_from(("at0", "at1", "at2")),
    prison=st.sampled_from(("", *PRISONS)),
    features=st.lists(any_features, max_size=2).map(tuple),
)
any_access = st.builds(
    PrisonAccess, place=st.sampled_from(("at0", "at1", "at2")), lead_days=numbers, waiting_days=numbers
)
full_facets = st.builds(
    Facets,
    sex=one_of(Sex),
    households=some(Household),
    groups=some((Group.LEAVING_PRISON, Group.ADDICTION, Group.REMAND, Group.ROMA)),
    welcome=one_of(Welcome),
    exclusions=st.dictionaries(st.sampled_from(Exclusion), st.sampled_from(Stance), max_size=6).map(
        lambda stated: tuple(ExclusionRule(reason, how) for reason, how in stated.items())
    ),
    entry=some(Entry).map(lambda kinds: tuple(EntryRule(kind, kind is not Entry.INTERVIEW) for kind in kinds)),
    payment=one_of(Payment),
)
full_services = st.builds(
    Service,
    id=st.just("s1"),
    name=st.just("Poradna"),
    organization=st.none(),
    setting=one_of(Setting),
    regions=some(REGIONS),
    places=st.lists(any_places, max_size=3).map(tuple),
    languages=some(LANGUAGES),
    minimum_age=ages,
    maximum_age=ages,
    interpreting=st.sampled_from(("", "", "po dohodě")),
    facets=full_facets,
    closures=st.lists(any_closures, max_size=2).map(tuple),
    capacity=st.lists(any_lines, max_size=3).map(tuple),
    programme=st.none() | st.builds(Programme, weeks=numbers, next_start=st.none() | near_days),
    prison_access=st.lists(any_access, max_size=2).map(tuple),
)
full_persons = st.builds(
    Person,
    sex=one_of(PersonSex),
    age=age_ranges,
    household=some(Household),
    pet=st.sampled_from(Told),
    languages=some(LANGUAGES),
    papers=st.sampled_from(Told),
    prison=st.sampled_from(("", *PRISONS)),
    region_of_return=st.sampled_from(("", *REGIONS)),
    release_date=st.none() | near_days,
    exclusions=st.dictionaries(st.sampled_from(Exclusion), st.sampled_from(Told), max_size=6),
    substance_use=st.sampled_from(Substance),
    can_pay=st.sampled_from(Told),
    step_free=st.sampled_from(Told),
    insurance=st.sampled_from(Told),
)


def only(whole, names, kept):
    """Return a value with nothing but some of its fields."""
    return replace(whole, **{name: getattr(kept, name) for name in names.split()})


def met(theme, person, record):
    """Return a person and a service of whom only one theme is known, so that no rule hides another."""
    told, stated, stated_facets = theme
    small = only(service(facets=only(NOTHING_STATED, stated_facets, record.facets)), stated, record)
    return only(NOBODY, told, person), small


THEMES = (
    ("sex", "", "sex"),
    ("age", "minimum_age maximum_age", ""),
    ("household", "", "households"),
    ("pet papers insurance substance_use exclusions", "", "exclusions entry"),
    ("papers", "", "exclusions entry"),
    ("exclusions", "", "exclusions"),
    ("languages", "languages interpreting", ""),
    ("can_pay", "", "payment"),
    ("step_free", "places", ""),
    ("prison release_date substance_use", "", "groups welcome"),
    ("prison", "places setting", ""),
    ("region_of_return", "regions setting", "exclusions"),
    ("release_date", "programme setting", ""),
    ("release_date", "closures", ""),
    ("release_date", "capacity", ""),
    ("release_date prison", "places prison_access", ""),
)
"""Facts of a person with what of a service, and of its facets, judges them."""

any_meetings = st.builds(met, st.sampled_from(THEMES), full_persons, full_services) | st.tuples(
    full_persons, full_services
)
"""A person and a service."""

any_services = any_meetings.map(lambda meeting: meeting[1])
any_persons = any_meetings.map(lambda meeting: meeting[0])
any_answers = st.builds(
    lambda topic, on, answer, state: OwnFinding("s1", topic, state if topic is Topic.ROOM else answer, on),
    st.sampled_from(Topic),
    near_days,
    st.sampled_from([answer for answer in YesNo if answer]),
    st.sampled_from([state for state in CapacityState if state is not CapacityState.NOT_KNOWN]),
)
