"""The shape of a directory file: HSDS-like tables, cards in order of rank, the index of folded words."""

from collections.abc import Iterator, Mapping
from typing import Final

from workpris_desktop.directory.nearness import HAS_HOURS, HAS_PHONE, INDEX_CONDITIONS
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


def table_columns(table: Table) -> Mapping[str, type]:
    """Return the columns of a table of the package as they are kept."""
    return {column.name: _sql_type(column) for column in table.columns}


def empty_texts(table: Table) -> tuple[str, ...]:
    """Return the columns that hold "" where a package does not have them."""
    return tuple(column.name for column in table.columns if empty_cell(column) == "")


def indexes(table: Table) -> Iterator[str]:
    """Walk the statements that make the indexes by which rows of a table are found."""
    columns = [column.name for column in table.links] + (["link_id"] if table.name == "attribute" else [])
    for column in columns:
        within = f"{column}, address_type" if table.name == "address" else column
        rows = " AND ".join(filter(None, (f"{column} IS NOT NULL", INDEX_CONDITIONS.get((table.name, column)))))
        yield f"CREATE INDEX {table.name}_by_{column} ON {table.name}({within}) WHERE {rows}"


def _sql_type(column: Column) -> type:
    return _SQL_TYPES.get(column.kind, str)
