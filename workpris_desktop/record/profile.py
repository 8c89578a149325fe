"""Our profile of HSDS 3.1: the published form as a JSON Merge Patch (RFC 7396) over the descriptor of HSDS."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workpris_desktop.record.format_version import FORMAT_VERSION, HSDS_PROFILE
from workpris_desktop.record.table import Table
from workpris_desktop.record.table_schema import published_columns, table_schema
from workpris_desktop.record.tables import TABLE_NAMED, TABLES


@dataclass(frozen=True, slots=True)
class ColumnNote:
    """What a column, or with column "" a table, holds: in words, and as an example."""

    meaning: str = ""
    example: str = ""


Notes = Mapping[tuple[str, str], ColumnNote]
"""Notes by the names of table and column."""


def profile_patch(notes: Notes) -> bytes:
    """Return the patch as JSON text.

    A merge patch replaces a list as a whole, so ``resources`` names every table and column that a package of ours may
    have, those of HSDS without its descriptions and those of ours with them.

    Raises:
        KeyError: a column or table that we add has no note.
    """
    patch = {
        "name": HSDS_PROFILE,
        "title": "Workpris directory: a profile of HSDS 3.1",
        "version": FORMAT_VERSION,
        "resources": [_resource(table, notes) for table in TABLES],
    }
    return f"{json.dumps(patch, ensure_ascii=False, indent=1)}\n".encode()


def _resource(table: Table, notes: Notes) -> dict[str, Any]:
    schema = table_schema(table, frozenset(TABLE_NAMED))
    added = {column.name for column in published_columns(table) if table.profile or column.profile}
    schema["fields"] = [
        field | (_words(table, field["name"], notes) if field["name"] in added else {}) for field in schema["fields"]
    ]
    return {
        "name": table.name,
        "path": table.file,
        **(_words(table, "", notes) if table.profile else {}),
        "format": "csv",
        "mediatype": "text/csv",
        "profile": "tabular-data-resource",
        "schema": schema,
    }


def _words(table: Table, column: str, notes: Notes) -> dict[str, str]:
    note = notes[table.name, column]
    return {"description": note.meaning} | ({"example": note.example} if note.example else {})
