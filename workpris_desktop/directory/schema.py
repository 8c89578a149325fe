"""The shape of a directory file: HSDS-like tables, as the package has them; and of the cards of its index."""

from collections.abc import Iterator, Mapping
from typing import Final

from workpris_desktop.directory.nearness import HAS_HOURS, HAS_PHONE, INDEX_CONDITIONS
from workpris_desktop.record.cell import empty_cell
from workpris_desktop.record.table import Column, Kind, Table

APPLICATION_ID: Final = 0x574B5052
"""Marks the file as ours (``WKPR``) in SQLite's header."""

SCHEMA_VERSION: Final = 3
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
    "inclusion_rules": str,
    "timezone": str,
    "format_version": str,
    "municipalities": int,
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
    "alert_from": str,
    "alert_until": str,
    "alert_by": str,
    "capacity": str,
    "evidence": str,
    "sex": str,
    "welcome": str,
    "minimum_age": int,
    "maximum_age": int,
    "confidential": int,
    "status": str,
    "shown": int,
    "rules": str,
}
"""What a hit needs, in one narrow row; several values in one cell stand on lines of their own."""

HIT_COLUMNS: Final = tuple(column for column in CARD_COLUMNS if column not in {"rank", "shown", "rules"})
HIT_CELLS: Final = ", ".join(f"card.{column}" for column in HIT_COLUMNS)

_CARD_TYPES: Final = {int: "INTEGER", str: "TEXT"}
_CARD_CELLS: Final = ", ".join(f"{column} {_CARD_TYPES[kind]}" for column, kind in CARD_COLUMNS.items())
CARD_TABLE: Final = f"CREATE TABLE card({_CARD_CELLS}, PRIMARY KEY (rank))"
CARD_BY_ID: Final = "CREATE UNIQUE INDEX card_by_id ON card(id)"
CARD_INSERT: Final = f"INSERT INTO card VALUES ({', '.join('?' * len(CARD_COLUMNS))})"  # noqa: S608 - our own words

OFFICE_COLUMNS: Final[Mapping[str, type]] = {"country": str, "role": str, "service_type": str}
"""Which offices a municipality should have, as the country packs say."""

FORM_COLUMNS: Final[Mapping[str, type]] = {"name": str, "data": bytes}

MUNICIPALITY_NAMES: Final = """
CREATE TABLE municipality_name(
    folded TEXT NOT NULL, municipality_id TEXT NOT NULL, PRIMARY KEY (folded, municipality_id)
) WITHOUT ROWID
"""

RANKING: Final = f"""
CREATE TEMP TABLE ranking AS
SELECT service.id, status NOT IN ('inactive', 'defunct') AS shown
  FROM service
 ORDER BY shown DESC,
          (({HAS_PHONE}) IS TRUE)
          + (service.id IN (SELECT service_id FROM service_at_location))
          + (({HAS_HOURS}) IS TRUE) DESC,
          assured_date DESC, name COLLATE NOCASE, service.id
"""  # noqa: S608 - made of nothing but our own words
"""Best first without any question: complete before incomplete, newly checked before long ago; NULL is last."""

_SQL_TYPES: Final[Mapping[Kind, type]] = {Kind.INTEGER: int, Kind.NUMBER: float}

_FOUND_BY_ID: Final = frozenset({"region", "prison", "tombstone"})
"""Tables whose rows are looked up though no column of a package links to them."""

_FOUND_BY: Final[Mapping[str, tuple[str, ...]]] = {"attribute": ("link_id",), "translation": ("link_id",)}
"""Columns by which rows are looked up though they hold ids of more than one table."""

_NEVER_ASKED: Final = frozenset(
    {
        ("attribute", "taxonomy_term_id"),
        ("language", "phone_id"),
        ("location", "municipality_id"),
        ("municipality", "district"),
        ("prison_access", "contact_id"),
        ("programme", "prerequisite_id"),
        ("programme", "follow_up_id"),
        ("service_capacity", "unit_id"),
        ("service_capacity", "service_at_location_id"),
    }
)
"""Links that are followed in one direction only."""

_AREA_INDEXES: Final = (
    "CREATE INDEX service_area_by_extent ON service_area(extent, extent_type) WHERE responsibility != ''",
    "CREATE INDEX service_area_by_nuts ON service_area(nuts, extent_type) WHERE responsibility != ''",
)


def table_columns(table: Table) -> Mapping[str, type]:
    """Return the columns of a table of the package as they are kept."""
    return {column.name: _sql_type(column) for column in table.columns}


def table_key(table: Table) -> str | None:
    """Return the column by which single rows are looked up, None where they never are."""
    return "id" if table.linked or table.name in _FOUND_BY_ID else None


def empty_texts(table: Table) -> tuple[str, ...]:
    """Return the columns that hold "" where a package does not have them."""
    return tuple(column.name for column in table.columns if empty_cell(column) == "")


def indexes(table: Table) -> Iterator[str]:
    """Walk the statements that make the indexes by which rows of a table are found."""
    columns = [column.name for column in table.links if (table.name, column.name) not in _NEVER_ASKED]
    for column in (*columns, *_FOUND_BY.get(table.name, ())):
        within = f"{column}, address_type" if table.name == "address" else column
        rows = " AND ".join(filter(None, (f"{column} IS NOT NULL", INDEX_CONDITIONS.get((table.name, column)))))
        yield f"CREATE INDEX {table.name}_by_{column} ON {table.name}({within}) WHERE {rows}"
    if table.name == "service_area":
        yield from _AREA_INDEXES


def _sql_type(column: Column) -> type:
    return _SQL_TYPES.get(column.kind, str)
