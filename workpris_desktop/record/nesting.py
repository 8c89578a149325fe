"""Which table hangs under which, and by what key, where a service is one nested object (HSDS 3.1, API form)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Nest:
    """A table whose rows stand below a row of another, under ``key``.

    Of a list, ``column`` of the child names the parent. Of a ``single`` object, ``column`` of the parent names the
    child, which other parents may name too. ``entity`` is the column of the child that holds the parent's table, where
    rows of any table may be the parent. ``written`` is False for what others write and we read only.
    """

    key: str
    table: str
    column: str
    single: bool = False
    entity: str = ""
    written: bool = True


_ATTRIBUTES: Final = Nest("attributes", "attribute", "link_id", entity="link_entity")
_METADATA: Final = Nest("metadata", "metadata", "resource_id", entity="resource_type")
_TRANSLATIONS: Final = Nest("translations", "translation", "link_id", entity="link_entity")
_ABOUT_ALL: Final = (_METADATA, _TRANSLATIONS)
_ABOUT: Final = (_ATTRIBUTES, *_ABOUT_ALL)

_OF_SERVICE: Final = (
    Nest("organization", "organization", "organization_id", single=True),
    Nest("phones", "phone", "service_id"),
    Nest("schedules", "schedule", "service_id"),
    Nest("service_areas", "service_area", "service_id"),
    Nest("service_at_locations", "service_at_location", "service_id"),
    Nest("languages", "language", "service_id"),
    Nest("funding", "funding", "service_id"),
    Nest("cost_options", "cost_option", "service_id"),
    Nest("required_documents", "required_document", "service_id"),
    Nest("contacts", "contact", "service_id"),
    Nest("service_capacities", "service_capacity", "service_id"),
    Nest("closures", "closure", "service_id"),
    Nest("trust_evidence", "trust_evidence", "service_id"),
    Nest("programme_details", "programme", "service_id"),
    Nest("trainings", "training", "service_id"),
    Nest("court_terms", "court_terms", "service_id"),
    Nest("entry_forms", "entry_form", "service_id"),
)

_OF_ORGANIZATION: Final = (
    Nest("organization_identifiers", "organization_identifier", "organization_id"),
    Nest("funding", "funding", "organization_id"),
    Nest("contacts", "contact", "organization_id"),
    Nest("phones", "phone", "organization_id"),
    Nest("trust_evidence", "trust_evidence", "organization_id"),
    Nest("entry_forms", "entry_form", "organization_id"),
)

_OF_SERVICE_AT_LOCATION: Final = (
    Nest("location", "location", "location_id", single=True),
    Nest("contacts", "contact", "service_at_location_id"),
    Nest("phones", "phone", "service_at_location_id"),
    Nest("schedules", "schedule", "service_at_location_id"),
    Nest("service_areas", "service_area", "service_at_location_id"),
    Nest("closures", "closure", "service_at_location_id"),
    Nest("prison_access", "prison_access", "service_at_location_id"),
)

_OF_LOCATION: Final = (
    Nest("addresses", "address", "location_id"),
    Nest("languages", "language", "location_id"),
    Nest("contacts", "contact", "location_id"),
    Nest("accessibility", "accessibility", "location_id"),
    Nest("phones", "phone", "location_id"),
    Nest("schedules", "schedule", "location_id"),
)

_OF_CONTACT: Final = (
    Nest("phones", "phone", "contact_id"),
    Nest("schedules", "schedule", "contact_id"),
    Nest("languages", "language", "contact_id"),
)

_PARTS_WITHOUT_PARTS: Final = (
    "organization_identifier",
    "address",
    "schedule",
    "language",
    "accessibility",
    "required_document",
    "cost_option",
    "funding",
    "service_area",
    "closure",
    "trust_evidence",
    "programme",
    "training",
    "prison_access",
    "court_terms",
    "entry_form_field",
)

NESTS: Final[Mapping[str, tuple[Nest, ...]]] = {
    "service": _OF_SERVICE + _ABOUT,
    "organization": _OF_ORGANIZATION + _ABOUT,
    "service_at_location": _OF_SERVICE_AT_LOCATION + _ABOUT,
    "location": _OF_LOCATION + _ABOUT,
    "contact": _OF_CONTACT + _ABOUT,
    "phone": (Nest("languages", "language", "phone_id"), *_ABOUT),
    "service_capacity": (Nest("unit", "unit", "unit_id", single=True), *_ABOUT),
    "entry_form": (Nest("fields", "entry_form_field", "entry_form_id"), *_ABOUT),
    "attribute": (Nest("taxonomy_term", "taxonomy_term", "taxonomy_term_id", single=True), *_ABOUT_ALL),
    # Said once at the end of the file and not with each of a million attributes.
    "taxonomy_term": (Nest("taxonomy_detail", "taxonomy", "taxonomy_id", single=True, written=False), *_ABOUT_ALL),
    "taxonomy": _ABOUT_ALL,
    "unit": _ABOUT_ALL,
    **dict.fromkeys(_PARTS_WITHOUT_PARTS, _ABOUT),
}
"""What hangs under the rows of each table; a table that is not here has nothing below it."""

_NEAREST_FIRST: Final = (
    "phone_id",
    "contact_id",
    "service_at_location_id",
    "service_id",
    "location_id",
    "organization_id",
    "entry_form_id",
)


def _owners(table: str) -> tuple[tuple[str, str], ...]:
    pairs = {
        nest.column: parent
        for parent, nests in NESTS.items()
        for nest in nests
        if nest.table == table and not nest.single and not nest.entity
    }
    return tuple((column, pairs[column]) for column in _NEAREST_FIRST if column in pairs)


OWNERS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    nest.table: _owners(nest.table) for nests in NESTS.values() for nest in nests
}
"""The columns by which the rows of a table name a parent, with the parent's table; the first filled one counts.

A number of a contact belongs to the contact, whatever else the row names, and stands below it alone.
"""
