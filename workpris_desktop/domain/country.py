"""What differs from country to country, as its pack states it: one folder a country, no code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from workpris_desktop.domain.trust import TrustKind


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """A number for people in need; names and hours by language code."""

    number: str
    names: Mapping[str, str]
    hours: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TrustSource:
    """A register or body whose word counts as evidence, with the address to look things up."""

    kind: TrustKind
    issuer: str
    scheme: str
    url: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """Something that must be done a time before or after release; the text by language code."""

    key: str
    days: int
    before_release: bool
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class KindRule:
    """Which of our types a kind of a foreign list may be; the first is published, several need a person's look.

    ``scheme`` names the list (``rpss-kind``), ``name`` is the kind's own name in it, folded to small letters.
    """

    scheme: str
    name: str
    types: tuple[str, ...]


class OfficeRole(StrEnum):
    """Which office is responsible for a person (features.md F6)."""

    SOCIAL_CURATOR = "social_curator"
    SOCIAL_WORK_CENTRE = "social_work_centre"
    PROBATION = "probation"


@dataclass(frozen=True, slots=True)
class Country:
    """One country pack, apart from its regions, districts and prisons, which stand with those of all countries.

    ``code`` is ISO 3166-1 and also what the holiday library knows the country by; ``consents`` are drafts by language;
    ``groups`` maps names of foreign target groups, folded to small letters, to codes of our facet.
    ``geonames_regions`` maps GeoNames' codes of the first level to our regions, ``geonames_names`` its ids of places
    that it calls by a foreign name to their own.
    """

    code: str
    names: Mapping[str, str]
    timezone: str
    currency: str
    dialling_code: str
    crisis_lines: tuple[CrisisLine, ...] = ()
    trust_sources: tuple[TrustSource, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    kinds: tuple[KindRule, ...] = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    consents: Mapping[str, str] = field(default_factory=dict)
    office_types: Mapping[OfficeRole, str] = field(default_factory=dict)
    geonames_regions: Mapping[str, str] = field(default_factory=dict)
    geonames_names: Mapping[str, str] = field(default_factory=dict)
