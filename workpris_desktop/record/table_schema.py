"""The tables in the words of Table Schema (Frictionless Data 1), as ``datapackage.json`` and our profile state them."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from workpris_desktop.record.cell import WEEKDAYS_PATTERN
from workpris_desktop.record.limits import LONGEST_TEXT
from workpris_desktop.record.table import Column, Kind, Table

_TYPES: Final[Mapping[Kind, str]] = {
    Kind.TEXT: "string",
    Kind.PROSE: "string",
    Kind.DATE: "date",
    Kind.TIME: "time",
    Kind.END_TIME: "time",
    Kind.INTEGER: "integer",
    Kind.NUMBER: "number",
    Kind.WEEKDAYS: "string",
}

_MOMENTS: Final = frozenset({("service", "last_modified")})
"""Days to us, but HSDS wants the time too."""

_FORMATS: Final[Mapping[str, str]] = {"email": "email", "website": "uri", "url": "uri", "uri": "uri"}

_CODED: Final = frozenset({"region", "district", "municipality"})
"""Their ids are codes of others (NUTS, LAU, GeoNames), all other ids are UUIDs."""

_UNCHECKED_LINKS: Final[Mapping[tuple[str, str], str]] = {
    ("service", "organization_id"): "organization",
    ("taxonomy_term", "taxonomy_id"): "taxonomy",
    ("taxonomy_term", "parent_id"): "taxonomy_term",
}
"""Links of HSDS on which no row depends when we read, because what they name may be missing."""


def published_columns(table: Table) -> tuple[Column, ...]:
    """Return the columns that the file of a table has; every file that is written has all of them, in this order."""
    return tuple(column for column in table.columns if not column.made)


def is_moment(table: Table, column: Column) -> bool:
    """Tell whether a cell is a day with a time of day in the file."""
    return (table.name, column.name) in _MOMENTS


def column_format(table: Table, column: Column) -> str:
    """Return the format of Table Schema that the texts of a column should have, "" for any text."""
    if column.kind is not Kind.TEXT:
        return ""
    if column.name in _FORMATS:
        return _FORMATS[column.name]
    linked = column.link or (table.name if column.name == "id" else "")
    if column.name != "id" and not column.name.endswith("_id") and not column.link:
        return ""
    return "" if linked in _CODED else "uuid"


def table_schema(
    table: Table,
    tables_there: Collection[str],
    formats_broken: Collection[str] = (),
) -> dict[str, Any]:
    """Return the schema of a table.

    Args:
        table: the table.
        tables_there: names of the tables to which foreign keys may point.
        formats_broken: columns that hold a text which is not of their format, so that it cannot be stated.
    """
    columns = published_columns(table)
    schema: dict[str, Any] = {
        "primaryKey": "id",
        "fields": [_field(table, column, column.name in formats_broken) for column in columns],
    }
    links = ((column, column.link or _UNCHECKED_LINKS.get((table.name, column.name), "")) for column in columns)
    if keys := [_foreign_key(table, column, link) for column, link in links if link in tables_there]:
        schema["foreignKeys"] = keys
    return schema


def _field(table: Table, column: Column, format_broken: bool) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": "datetime" if is_moment(table, column) else _TYPES[column.kind],
    }
    if (form := column_format(table, column)) and not format_broken:
        described["format"] = form
    if rules := _constraints(column):
        described["constraints"] = rules
    return described


def _constraints(column: Column) -> dict[str, Any]:
    rules: dict[str, Any] = {}
    if column.needed:
        rules["required"] = True
    if column.name == "id":
        rules["unique"] = True
    if column.values:
        rules["enum"] = sorted(column.values)
    if column.kind is Kind.WEEKDAYS:
        rules["pattern"] = WEEKDAYS_PATTERN
    if column.kind is Kind.TEXT and column.longest < LONGEST_TEXT:
        rules["maxLength"] = column.longest
    if column.kind in {Kind.INTEGER, Kind.NUMBER}:
        rules |= _bounds(column)
    return rules


def _bounds(column: Column) -> dict[str, Any]:
    least, most = int(column.least), int(column.most)
    return {"minimum": least} | ({"maximum": most} if most < int(Column("").most) else {})


def _foreign_key(table: Table, column: Column, link: str) -> dict[str, Any]:
    # A table that refers to itself has an empty name there (Table Schema, "foreignKeys").
    resource = "" if link == table.name else link
    return {"fields": column.name, "reference": {"resource": resource, "fields": "id"}}
