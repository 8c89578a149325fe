"""The tables of HSDS 3.1 that say who helps, with what and where, with the columns that our profile adds to them."""

from typing import Final

from workpris_desktop.domain.contact import ContactRole
from workpris_desktop.domain.hours import OnHolidays
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.domain.trust import CheckMeans
from workpris_desktop.record.limits import LONGEST_NAME, LONGEST_NUMBER
from workpris_desktop.record.shared_column import AT_LOCATION, ID, LOCATION, ORGANIZATION, PLACE_TYPES, SERVICE
from workpris_desktop.record.table import Column, Kind, Table, closed_list

_OLDEST_AGE: Final = 150
_EARLIEST_YEAR: Final = 1000
_LATEST_YEAR: Final = 3000

PROVIDER_TABLES: Final = (
    Table(
        "organization",
        "organizations.csv",
        (
            ID,
            Column("name", needed=True, longest=LONGEST_NAME),
            Column("alternate_name"),
            Column("description", Kind.PROSE),
            Column("email"),
            Column("website"),
            Column("year_incorporated", Kind.INTEGER, least=_EARLIEST_YEAR, most=_LATEST_YEAR),
            Column("legal_status"),
            Column("country", profile=True),
            Column("no_register_reason", profile=True),
        ),
        needed=True,
        linked=True,
    ),
    Table(
        "organization_identifier",
        "organization_identifiers.csv",
        (
            ID,
            ORGANIZATION,
            Column("identifier_scheme"),
            Column("identifier_type"),
            Column("identifier", needed=True, longest=LONGEST_NUMBER),
        ),
        belongs_to=("organization_id",),
    ),
    Table(
        "location",
        "locations.csv",
        (
            ID,
            Column("location_type", values=PLACE_TYPES),
            Column("name", longest=LONGEST_NAME),
            Column("alternate_name"),
            Column("description", Kind.PROSE),
            Column("transportation", Kind.PROSE),
            Column("latitude", Kind.NUMBER, least=-90, most=90),
            Column("longitude", Kind.NUMBER, least=-180, most=180),
            Column("external_identifier"),
            Column("external_identifier_type"),
            Column("kind", values=closed_list(PlaceKind), profile=True),
            Column("municipality_id", link="municipality", profile=True),
            Column("prison", made=True),
        ),
        linked=True,
    ),
    Table(
        "service",
        "services.csv",
        (
            ID,
            Column("organization_id"),
            Column("name", needed=True, longest=LONGEST_NAME),
            Column("alternate_name"),
            Column("description", Kind.PROSE),
            Column("url"),
            Column("email"),
            Column("status", values=frozenset({"active", "inactive", "defunct", "temporarily closed"})),
            Column("interpretation_services"),
            Column("application_process", Kind.PROSE),
            Column("fees_description", Kind.PROSE),
            Column("accreditations", Kind.PROSE),
            Column("eligibility_description", Kind.PROSE),
            Column("minimum_age", Kind.INTEGER, most=_OLDEST_AGE),
            Column("maximum_age", Kind.INTEGER, most=_OLDEST_AGE),
            Column("assured_date", Kind.DATE),
            Column("alert"),
            Column("last_modified", Kind.DATE),
            Column("assured_by", profile=True),
            Column("assured_how", values=closed_list(CheckMeans), profile=True),
            Column("assured_due", Kind.DATE, profile=True),
            Column("alert_from", Kind.DATE, profile=True),
            Column("alert_until", Kind.DATE, profile=True),
            Column("alert_by", profile=True),
            Column("on_holidays", values=closed_list(OnHolidays), profile=True),
            Column("content_language", longest=LONGEST_NUMBER, profile=True),
            Column("created", Kind.DATE, profile=True),
            Column("source", profile=True),
        ),
        needed=True,
        linked=True,
        expected=("organization_id",),
    ),
    Table(
        "service_at_location",
        "service_at_location.csv",
        (
            ID,
            Column("service_id", link="service", needed=True),
            Column("location_id", link="location", needed=True),
            Column("description", Kind.PROSE),
        ),
        linked=True,
    ),
    Table(
        "contact",
        "contacts.csv",
        (
            ID,
            ORGANIZATION,
            SERVICE,
            AT_LOCATION,
            LOCATION,
            Column("name", longest=LONGEST_NAME),
            Column("title"),
            Column("department"),
            Column("email"),
            Column("role", values=closed_list(ContactRole), profile=True),
            Column("visibility", values=frozenset({"public", "staff"}), profile=True),
        ),
        linked=True,
        belongs_to=("service_id", "service_at_location_id", "location_id", "organization_id"),
    ),
)
"""Who helps, with what, where; each table after those that it links to."""
