"""What the directory holds: providers, their services, and the places where they help."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workpris_desktop.domain.capacity import CapacityLine
from workpris_desktop.domain.catchment import Area
from workpris_desktop.domain.contact import Contact
from workpris_desktop.domain.custody import CourtTerms, PrisonAccess
from workpris_desktop.domain.entry_form import EntryForm
from workpris_desktop.domain.facet import NOTHING_STATED, Facets, PhysicalFeature
from workpris_desktop.domain.hours import Closure, OnHolidays, ScheduleRule
from workpris_desktop.domain.life import Alert, Translation
from workpris_desktop.domain.programme import Programme, Training
from workpris_desktop.domain.setting import Setting
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.domain.trust import Check, TrustEvidence


@dataclass(frozen=True, slots=True)
class RegisterId:
    """The number by which a register knows an organisation (HSDS ``organization_identifier``)."""

    scheme: str
    kind: str
    number: str


@dataclass(frozen=True, slots=True)
class Organization:
    """Who provides the service (HSDS ``organization``).

    ``no_register_reason`` says why there is no register id, where there is none.
    """

    id: str
    name: str
    description: str = ""
    email: str = ""
    website: str = ""
    legal_status: str = ""
    country: str = ""
    year_incorporated: int | None = None
    register_ids: tuple[RegisterId, ...] = ()
    no_register_reason: str = ""
    funding: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address (HSDS ``address``); ``region`` is our region's NUTS code where it is known, else ""."""

    street: str
    city: str
    postal_code: str
    region: str
    country: str


class PlaceKind(StrEnum):
    """What sort of place it is; an area has no door, a confidential one is never printed."""

    ADDRESS = "address"
    PRISON = "prison"
    AREA = "area"
    CONFIDENTIAL = "confidential"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a service can be had (HSDS ``location``); ``prison`` is the id of the prison it stands for, or "".

    ``municipality`` is an id of the gazetteer, ``address_point`` that of a register of addresses (RÚIAN …).
    """

    id: str
    name: str = ""
    description: str = ""
    transportation: str = ""
    address: Address | None = None
    prison: str = ""
    latitude: float | None = None
    longitude: float | None = None
    kind: PlaceKind = PlaceKind.ADDRESS
    municipality: str = ""
    address_point: str = ""
    features: tuple[PhysicalFeature, ...] = ()


@dataclass(frozen=True, slots=True)
class Price:
    """One way to pay (HSDS ``cost_option``): ``amount`` as published, 0 for free, None where only words say it."""

    amount: float | None = None
    currency: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """One service in full, as one page shows it (HSDS ``service`` with what hangs on it).

    ``organization`` is None where the provider is not stated. ``types`` holds taxonomy codes, the main one first;
    ``regions`` NUTS codes; ``languages`` ISO 639 codes or names as published. ``phones`` are those of the service,
    else of its places, else of the organisation; those of single contacts are with these. ``alert`` is the text of
    ``alert_notice``, whether it counts today or not. ``schedule`` is what holds wherever one meets the service: its own
    hours, else those on which all its places agree; ``hours_by_place`` holds those of single places, whether they agree
    or not, and ``contact_hours`` those of single contacts. Empty text, an empty tuple and None mean "not stated".
    """

    id: str
    name: str
    organization: Organization | None = None
    alternate_name: str = ""
    description: str = ""
    url: str = ""
    email: str = ""
    status: str = "active"
    types: tuple[str, ...] = ()
    setting: Setting | None = None
    regions: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    phones: tuple[Phone, ...] = ()
    schedule: tuple[ScheduleRule, ...] = ()
    languages: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    prices: tuple[Price, ...] = ()
    fees_description: str = ""
    eligibility: str = ""
    application_process: str = ""
    minimum_age: int | None = None
    maximum_age: int | None = None
    accreditations: str = ""
    alert: str = ""
    checked_on: date | None = None
    alert_notice: Alert | None = None
    check: Check | None = None
    facets: Facets = NOTHING_STATED
    interpreting: str = ""
    contacts: tuple[Contact, ...] = ()
    contact_hours: tuple[ScheduleRule, ...] = ()
    hours_by_place: tuple[ScheduleRule, ...] = ()
    closures: tuple[Closure, ...] = ()
    on_holidays: OnHolidays = OnHolidays.NOT_STATED
    capacity: tuple[CapacityLine, ...] = ()
    evidence: tuple[TrustEvidence, ...] = ()
    programme: Programme | None = None
    trainings: tuple[Training, ...] = ()
    prison_access: tuple[PrisonAccess, ...] = ()
    court: CourtTerms | None = None
    areas: tuple[Area, ...] = ()
    entry_forms: tuple[EntryForm, ...] = ()
    translations: tuple[Translation, ...] = ()
    content_language: str = ""
    source: str = ""
    created_on: date | None = None
    changed_on: date | None = None
