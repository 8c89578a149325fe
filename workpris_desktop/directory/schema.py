"""The shape of a directory file: HSDS-like tables, cards in order of rank, the index of folded words."""

from collections.abc import Mapping
from typing import Final

from workpris_desktop.record.cell import empty_cell
from workpris_desktop.record.table import Column, Kind, Table

APPLICATION_ID: Final = 0x574B5052
"""Marks the file as ours (``WKPR``) in SQLite's header."""

SCHEMA_VERSION: Final = 1
"""Goes up with every change of what a reader expects; a file of another version is built anew from its package."""

EDITION_COLUMNS: Final[Mapping[str, type]] = {
    "number": int,
    "name": str,
    "title": str,
    "issued": str,
    "sample": int,
    "services": int,
    "organizations": int,
    "places": int,
    "countries": str,
    "licence": str,
    "sources": str,
}

CARD_COLUMNS: Final[Mapping[str, type]] = {
    "rank": int,
    "id": str,
    "name": str,
    "organization": str,
    "types": str,
    "towns": str,
    "regions": str,
    "setting": str,
    "phones": str,
    "checked_on": str,
    "alert": str,
    "shown": int,
}
"""What a hit needs, in one narrow row; several values in one cell stand on lines of their own."""

PRISON_COLUMNS: Final[Mapping[str, type]] = {"id": str, "country": str, "town": str, "region": str}

WORDS_TABLE: Final = """
CREATE VIRTUAL TABLE words USING fts5(
    name, rest, facet,
    content='', detail=column, columnsize=0, prefix='1 2 3 4', tokenize="ascii tokenchars '_'"
)
"""
"""Contentless, over text folded before; the ascii tokenizer then cuts at blanks only (performance.md 8)."""

VIEWS: Final[Mapping[str, str]] = {
    "service_phone": """
        SELECT service_id, 0 AS nearness, NULL AS location_id, number, extension, type, description
          FROM phone WHERE service_id IS NOT NULL
        UNION ALL
        SELECT at.service_id, 1, at.location_id, phone.number, phone.extension, phone.type, phone.description
          FROM service_at_location AS at JOIN phone ON phone.service_at_location_id = at.id
        UNION ALL
        SELECT at.service_id, 2, at.location_id, phone.number, phone.extension, phone.type, phone.description
          FROM service_at_location AS at JOIN phone ON phone.location_id = at.location_id
         WHERE phone.service_id IS NULL AND phone.service_at_location_id IS NULL
        UNION ALL
        SELECT service.id, 3, NULL, phone.number, phone.extension, phone.type, phone.description
          FROM service JOIN phone ON phone.organization_id = service.organization_id
         WHERE phone.service_id IS NULL AND phone.service_at_location_id IS NULL AND phone.location_id IS NULL
    """,
    "service_schedule": """
        SELECT service_id, 0 AS nearness, NULL AS location_id, schedule.*
          FROM schedule WHERE service_id IS NOT NULL
        UNION ALL
        SELECT at.service_id, 1, at.location_id, schedule.*
          FROM service_at_location AS at JOIN schedule ON schedule.service_at_location_id = at.id
        UNION ALL
        SELECT at.service_id, 2, at.location_id, schedule.*
          FROM service_at_location AS at JOIN schedule ON schedule.location_id = at.location_id
         WHERE schedule.service_id IS NULL AND schedule.service_at_location_id IS NULL
    """,
}
"""What hangs on a service, nearest first: its own, that of it at a place, that of the place, that of the provider."""

RANKING: Final = """
CREATE TEMP TABLE ranking AS
SELECT service.id, status NOT IN ('inactive', 'defunct') AS shown
  FROM service
 ORDER BY shown DESC,
          (service.id IN (SELECT service_id FROM service_phone))
          + (service.id IN (SELECT service_id FROM service_at_location))
          + (service.id IN (SELECT service_id FROM service_schedule WHERE opens_at IS NOT NULL)) DESC,
          assured_date DESC, name COLLATE NOCASE, service.id
"""
"""Best first without any question: complete before incomplete, newly checked before long ago; NULL is last."""

_SQL_TYPES: Final[Mapping[Kind, type]] = {Kind.INTEGER: int, Kind.NUMBER: float}


def table_columns(table: Table) -> Mapping[str, type]:
    """Return the columns of a table of the package as they are kept."""
    return {column.name: _sql_type(column) for column in table.columns}


def empty_texts(table: Table) -> tuple[str, ...]:
    """Return the columns that hold "" where a package does not have them."""
    return tuple(column.name for column in table.columns if empty_cell(column) == "")


def looked_up_columns(table: Table) -> tuple[str, ...]:
    """Return the columns by which rows of a table are found."""
    return tuple(column.name for column in table.links) + (("link_id",) if table.name == "attribute" else ())


def _sql_type(column: Column) -> type:
    return _SQL_TYPES.get(column.kind, str)
