"""What the directory holds: providers, their services, and the places where they help."""

from dataclasses import dataclass
from datetime import date

from workpris_desktop.domain.hours import ScheduleRule
from workpris_desktop.domain.setting import Setting


@dataclass(frozen=True, slots=True)
class Organization:
    """Who provides the service (HSDS ``organization``)."""

    id: str
    name: str
    description: str = ""
    email: str = ""
    website: str = ""
    legal_status: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number as published (HSDS ``phone``); ``country`` is the ISO 3166-1 code of its place, or empty."""

    number: str
    extension: str = ""
    kind: str = ""
    description: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address (HSDS ``address``); ``region`` is our region's NUTS code where it is known, else ""."""

    street: str
    city: str
    postal_code: str
    region: str
    country: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a service can be had (HSDS ``location``); ``prison`` is the id of the prison it stands for, or ""."""

    id: str
    name: str = ""
    description: str = ""
    transportation: str = ""
    address: Address | None = None
    prison: str = ""
    latitude: float | None = None
    longitude: float | None = None


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
    else of its places, else of the organisation. Empty text and None mean "not stated".
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
