"""The tables of HSDS 1.1 and 2.0 as data: which of ours each is, and what its columns are called today.

Source: the tabular descriptors of versions 1.1.0 and 2.0.1 (openreferral/specification, ``datapackage.json``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from workpris_desktop.record.tables import TABLE_OF_FILE


@dataclass(frozen=True, slots=True)
class TableForm:
    """How a table of a version becomes one of ours.

    ``renamed`` maps its columns to ours, which win where both are filled; ``said`` are cells that the table says by
    what it is; ``joined`` names columns whose texts go one after the other into the first of them. ``fresh_ids`` tells
    that its ids may also be those of other tables which become the same one of ours.
    """

    table: str
    renamed: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    joined: tuple[str, ...] = ()
    fresh_ids: bool = False


_ADDRESS_LINES: Final = ("address_2", "address_3", "address_4")
_WEEKLY: Final = {"freq": "WEEKLY", "wkst": "MO"}
_OF_SERVICE: Final = {"link_entity": "service"}

_BOTH: Final[dict[str, TableForm]] = {
    "organizations.csv": TableForm("organization", {"url": "website"}),
    "services.csv": TableForm("service", {"fees": "fees_description", "accrediations": "accreditations"}),
    "services_at_location.csv": TableForm("service_at_location"),
    "service_at_location.csv": TableForm("service_at_location"),
    "locations.csv": TableForm("location"),
    "contacts.csv": TableForm("contact"),
    "phones.csv": TableForm("phone"),
    "physical_addresses.csv": TableForm("address", said={"address_type": "physical"}, joined=_ADDRESS_LINES),
    "postal_addresses.csv": TableForm(
        "address", said={"address_type": "postal"}, joined=_ADDRESS_LINES, fresh_ids=True
    ),
    "funding.csv": TableForm("funding"),
    "service_areas.csv": TableForm("service_area", {"service_area": "name"}),
    "required_documents.csv": TableForm("required_document"),
    "languages.csv": TableForm("language", {"language": "name"}),
    "accessibility_for_disabilities.csv": TableForm("accessibility", {"accessibility": "description"}),
    "metadata.csv": TableForm("metadata"),
}

HSDS_1: Final[Mapping[str, TableForm]] = _BOTH | {
    "taxonomy.csv": TableForm("taxonomy_term", {"vocabulary": "taxonomy"}),
    "services_taxonomy.csv": TableForm(
        "attribute", {"service_id": "link_id", "taxonomy_id": "taxonomy_term_id"}, said=_OF_SERVICE
    ),
    "regular_schedules.csv": TableForm("schedule", {"weekday": "byday"}, said=_WEEKLY),
    "holiday_schedules.csv": TableForm("closure", {"start_date": "closed_from", "end_date": "closed_to"}),
}
HSDS_2: Final[Mapping[str, TableForm]] = _BOTH | {
    "taxonomy_terms.csv": TableForm("taxonomy_term", {"term": "name"}),
    "service_attributes.csv": TableForm("attribute", {"service_id": "link_id"}, said=_OF_SERVICE),
    "other_attributes.csv": TableForm("attribute", {"link_type": "link_entity"}, fresh_ids=True),
    "schedules.csv": TableForm("schedule"),
}
HSDS_3: Final[Mapping[str, TableForm]] = {file: TableForm(table.name) for file, table in TABLE_OF_FILE.items()}

FORMS: Final[Mapping[int, Mapping[str, TableForm]]] = {1: HSDS_1, 2: HSDS_2, 3: HSDS_3}
"""By the first number of the version."""

ELIGIBILITY_FILE: Final = "eligibility.csv"
"""A table of versions 1 and 2 whose texts are a column of the service today."""

ONLY_IN_1: Final = HSDS_1.keys() - HSDS_2.keys()
ONLY_IN_OLD: Final = (HSDS_1.keys() | HSDS_2.keys()) - HSDS_3.keys()

OLDER_LISTS: Final[Mapping[str, tuple[str, TableForm]]] = {
    "regular_schedules": ("schedules", HSDS_1["regular_schedules.csv"]),
    "holiday_schedules": ("closures", HSDS_1["holiday_schedules.csv"]),
    "physical_addresses": ("addresses", HSDS_1["physical_addresses.csv"]),
    "postal_addresses": ("addresses", HSDS_1["postal_addresses.csv"]),
    "services_at_location": ("service_at_locations", TableForm("service_at_location")),
    "service_taxonomys": ("attributes", TableForm("attribute", {"taxonomy": "taxonomy_term"})),
    "services_taxonomy": ("attributes", TableForm("attribute", {"taxonomy": "taxonomy_term"})),
    "service_attributes": ("attributes", TableForm("attribute")),
    "accessibility_for_disabilities": ("accessibility", TableForm("accessibility")),
}
"""Keys of older nested services: under which key their entries stand today, and how these become ours."""

OLDER_OBJECTS: Final[Mapping[str, TableForm]] = {
    "organization": _BOTH["organizations.csv"],
    "service": _BOTH["services.csv"],
    "taxonomy_term": TableForm("taxonomy_term", {"term": "name", "vocabulary": "taxonomy"}),
    "service_area": _BOTH["service_areas.csv"],
    "language": _BOTH["languages.csv"],
    "accessibility": _BOTH["accessibility_for_disabilities.csv"],
}
"""Nested objects of which older versions, and Open Referral UK, call something differently."""
