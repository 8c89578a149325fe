"""The tables of a directory package as data (HSDS 3.1, tabular form)."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.record.limits import LONGEST_ID, LONGEST_NAME, LONGEST_NUMBER, MOST_ROWS_OF_DETAILS
from workpris_desktop.record.table import Column, Kind, Table

_ID: Final = Column("id", needed=True, longest=LONGEST_ID)
_AGE: Final = (0, 150)
_WEEKDAYS: Final = frozenset({"MO", "TU", "WE", "TH", "FR", "SA", "SU"})
_PLACES: Final = frozenset({"physical", "postal", "virtual"})
_SERVICE: Final = Column("service_id", link="service")
_LOCATION: Final = Column("location_id", link="location")
_AT_LOCATION: Final = Column("service_at_location_id", link="service_at_location")

TABLES: Final = (
    Table(
        "organization",
        "organizations.csv",
        (
            _ID,
            Column("name", needed=True, longest=LONGEST_NAME),
            Column("alternate_name"),
            Column("description", Kind.PROSE),
            Column("email"),
            Column("website"),
            Column("legal_status"),
        ),
        needed=True,
        linked=True,
    ),
    Table(
        "location",
        "locations.csv",
        (
            _ID,
            Column("location_type", values=_PLACES),
            Column("name", longest=LONGEST_NAME),
            Column("alternate_name"),
            Column("description", Kind.PROSE),
            Column("transportation", Kind.PROSE),
            Column("latitude", Kind.NUMBER, least=-90, most=90),
            Column("longitude", Kind.NUMBER, least=-180, most=180),
            Column("external_identifier"),
            Column("external_identifier_type"),
            Column("prison", made=True),
        ),
        linked=True,
    ),
    Table(
        "service",
        "services.csv",
        (
            _ID,
            Column("organization_id"),
            Column("name", needed=True, longest=LONGEST_NAME),
            Column("alternate_name"),
            Column("description", Kind.PROSE),
            Column("url"),
            Column("email"),
            Column("status", values=frozenset({"active", "inactive", "defunct", "temporarily closed"})),
            Column("application_process", Kind.PROSE),
            Column("fees_description", Kind.PROSE),
            Column("accreditations", Kind.PROSE),
            Column("eligibility_description", Kind.PROSE),
            Column("minimum_age", Kind.INTEGER, least=_AGE[0], most=_AGE[1]),
            Column("maximum_age", Kind.INTEGER, least=_AGE[0], most=_AGE[1]),
            Column("assured_date", Kind.DATE),
            Column("alert"),
        ),
        needed=True,
        linked=True,
        expected=("organization_id",),
    ),
    Table(
        "service_at_location",
        "service_at_location.csv",
        (
            _ID,
            Column("service_id", link="service", needed=True),
            Column("location_id", link="location", needed=True),
        ),
        linked=True,
    ),
    Table("taxonomy_term", "taxonomy_terms.csv", (_ID, Column("code"), Column("taxonomy")), linked=True),
    Table(
        "attribute",
        "attributes.csv",
        (
            _ID,
            Column("link_id", needed=True, longest=LONGEST_ID),
            Column("taxonomy_term_id", link="taxonomy_term", needed=True),
            Column("link_entity", needed=True),
        ),
        most_rows=MOST_ROWS_OF_DETAILS,
    ),
    Table(
        "address",
        "addresses.csv",
        (
            _ID,
            _LOCATION,
            Column("address_1"),
            Column("address_2"),
            Column("city"),
            Column("region"),
            Column("state_province"),
            Column("postal_code"),
            Column("country"),
            Column("address_type", values=_PLACES),
            Column("nuts", made=True),
        ),
        belongs_to=("location_id",),
    ),
    Table(
        "phone",
        "phones.csv",
        (
            _ID,
            _LOCATION,
            _SERVICE,
            Column("organization_id", link="organization"),
            Column("contact_id"),
            _AT_LOCATION,
            Column("number", needed=True, longest=LONGEST_NUMBER),
            Column("extension"),
            Column("type"),
            Column("description"),
        ),
        linked=True,
        belongs_to=("service_id", "service_at_location_id", "location_id", "organization_id", "contact_id"),
        most_rows=MOST_ROWS_OF_DETAILS,
    ),
    Table(
        "schedule",
        "schedules.csv",
        (
            _ID,
            _SERVICE,
            _LOCATION,
            _AT_LOCATION,
            Column("valid_from", Kind.DATE),
            Column("valid_to", Kind.DATE),
            Column("dtstart", Kind.DATE),
            Column("until", Kind.DATE),
            Column("count", Kind.INTEGER),
            Column("wkst", values=_WEEKDAYS),
            Column("freq", values=frozenset({"WEEKLY", "MONTHLY"})),
            Column("interval", Kind.INTEGER, least=1, most=1000),
            Column("byday", Kind.WEEKDAYS),
            Column("byweekno"),
            Column("bymonthday"),
            Column("byyearday"),
            Column("opens_at", Kind.TIME),
            Column("closes_at", Kind.END_TIME),
            Column("attending_type"),
        ),
        belongs_to=("service_id", "service_at_location_id", "location_id"),
        leaves_gap=True,
        most_rows=MOST_ROWS_OF_DETAILS,
    ),
    Table(
        "language",
        "languages.csv",
        (_ID, _SERVICE, _LOCATION, Column("phone_id", link="phone"), Column("name"), Column("code")),
        belongs_to=("service_id", "location_id", "phone_id"),
        most_rows=MOST_ROWS_OF_DETAILS,
    ),
    Table(
        "required_document",
        "required_documents.csv",
        (_ID, _SERVICE, Column("document", needed=True)),
        belongs_to=("service_id",),
    ),
    Table(
        "cost_option",
        "cost_options.csv",
        (
            _ID,
            _SERVICE,
            Column("option"),
            Column("currency"),
            Column("amount", Kind.NUMBER),
            Column("amount_description"),
        ),
        belongs_to=("service_id",),
    ),
    Table(
        "service_area",
        "service_areas.csv",
        (
            _ID,
            _SERVICE,
            _AT_LOCATION,
            Column("name"),
            Column("extent"),
            Column("extent_type"),
            Column("nuts", made=True),
        ),
        belongs_to=("service_id", "service_at_location_id"),
        most_rows=MOST_ROWS_OF_DETAILS,
    ),
)
"""Every table that we read, each after those that it links to."""

TABLE_OF_FILE: Final[Mapping[str, Table]] = {table.file: table for table in TABLES}

FILES_PASSED_OVER: Final = frozenset(
    {
        "accessibility.csv",
        "contacts.csv",
        "funding.csv",
        "meta_table_descriptions.csv",
        "metadata.csv",
        "organization_identifiers.csv",
        "programs.csv",
        "service_capacity.csv",
        "taxonomies.csv",
        "units.csv",
        "url.csv",
    },
)
"""The other tables of HSDS 3.1: they may be there, and nothing here has a use for them yet."""

FILES_SAID_TWICE: Final = frozenset({"taxonomies.csv"})
"""Passed over without a warning: the terms that we read name their taxonomy themselves, so that nothing is lost."""

DESCRIPTOR_FILE: Final = "datapackage.json"

EXPECTED_FILES: Final = frozenset(TABLE_OF_FILE) | FILES_PASSED_OVER | {DESCRIPTOR_FILE}
