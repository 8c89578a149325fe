"""The package as files: CSV tables, and ``datapackage.json`` that describes them (Frictionless Data Package 1)."""

import csv
import io
import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from tools.starter.content import COUNTRIES
from tools.starter.ledger import Column, Table

CREATED: Final = "2026-11-01T00:00:00Z"
DESCRIPTOR_FILE: Final = "datapackage.json"

_ABOUT: Final[dict[str, Any]] = {
    "profile": "tabular-data-package",
    "name": "workpris-starter",
    "title": "Starter directory (invented services)",
    "description": (
        "Invented services of invented providers in real towns, regions and prisons, so that the program can be tried "
        "at once. No provider, address or telephone number in it exists."
    ),
    "created": CREATED,
    "version": "1.0.0",
    "sample": True,
    "countries": list(COUNTRIES),
    "licenses": [
        {
            "name": "CC0-1.0",
            "title": "Creative Commons Zero v1.0 Universal",
            "path": "https://creativecommons.org/publicdomain/zero/1.0/",
        },
    ],
    "sources": [
        {"title": "Providers and services: invented for this package"},
        {"title": "Regions: codes and names of NUTS and ISO 3166-2"},
        {"title": "Prisons: names and towns as published by the prison services of CZ, SI and AT"},
        {"title": "Form: HSDS 3.1, Open Referral", "path": "https://docs.openreferral.org/"},
    ],
}


def write_package(tables: Sequence[Table], folder: Path) -> None:
    """Write the tables and their description into a folder, which is made where it is missing.

    Raises:
        OSError: a file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    resources = []
    for table in tables:
        data = _csv_bytes(table)
        (folder / table.file).write_bytes(data)
        resources.append(_resource(table, data))
    text = json.dumps({**_ABOUT, "resources": resources}, ensure_ascii=False, indent=1)
    (folder / DESCRIPTOR_FILE).write_bytes(f"{text}\n".encode())


def _csv_bytes(table: Table) -> bytes:
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows(table.rows)
    return lines.getvalue().encode()


def _resource(table: Table, data: bytes) -> dict[str, Any]:
    schema: dict[str, Any] = {"primaryKey": "id", "fields": [_field(column) for column in table.columns]}
    if keys := [_foreign_key(column) for column in table.columns if column.references]:
        schema["foreignKeys"] = keys
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": column.required, "unique": column.unique}
    if column.values:
        constraints["enum"] = list(column.values)
    form = {"format": column.form} if column.form else {}
    return {"name": column.name, "type": column.kind, **form, "constraints": constraints}


def _foreign_key(column: Column) -> dict[str, Any]:
    # A table that refers to itself has an empty name there (Table Schema, "foreignKeys").
    own = column.name == "parent_id"
    return {"fields": column.name, "reference": {"resource": "" if own else column.references, "fields": "id"}}
