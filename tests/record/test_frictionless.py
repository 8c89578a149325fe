import csv
import io
import json
from hashlib import sha256

import pytest
from frictionless import validate

from tests.support.example_package import EXAMPLE_FORM, example_rows, write_example
from workpris_desktop.record.tables import TABLES

NOBODY = "00000000-0000-5000-8000-999999999999"

SOME_TABLES = (
    "organization",
    "location",
    "service",
    "service_at_location",
    "contact",
    "taxonomy",
    "taxonomy_term",
    "phone",
    "schedule",
    "unit",
    "service_capacity",
    "tombstone",
)
"""Enough for every kind of fault; fewer files are checked sooner."""


def write_some(folder):
    rows = example_rows()
    return write_example(folder, {name: rows[name] for name in SOME_TABLES})


def faults(folder):
    report = validate(str(folder / "datapackage.json"))
    return sorted({kind for (kind,) in report.flatten(["type"])})


def rewrite(folder, file, change):
    """Change the rows of a file, and let the description state its new size and hash."""
    path = folder / file
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    change(rows)
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    data = text.getvalue().encode()
    path.write_bytes(data)
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    resource = next(resource for resource in described["resources"] if resource["path"] == file)
    resource |= {"bytes": len(data), "hash": f"sha256:{sha256(data).hexdigest()}"}
    (folder / "datapackage.json").write_text(json.dumps(described), encoding="utf-8")


def test_a_package_of_every_table_is_valid(tmp_path):
    folder = write_example(tmp_path / "p")
    assert len(list(folder.glob("*.csv"))) == len(TABLES)
    assert faults(folder) == []


def test_a_package_with_gaps_and_texts_of_any_form_is_valid(tmp_path):
    rows = example_rows()
    rows["organization"][0] |= {"website": "www.most.example", "email": "viz web"}
    service = {"id": "zzz", "name": 'Uvozovky "a", čárka\nřádek', "last_modified": "2026-10-01 10:00"}
    rows["service"].append(service)
    assert faults(write_example(tmp_path / "p", rows)) == []


@pytest.mark.parametrize(
    ("file", "column", "value", "fault"),
    [
        ("phones.csv", "service_id", NOBODY, "foreign-key"),
        ("services.csv", "organization_id", NOBODY, "foreign-key"),
        ("taxonomy_terms.csv", "parent_id", NOBODY, "foreign-key"),
        ("schedules.csv", "byday", "Monday", "constraint-error"),
        ("schedules.csv", "opens_at", "9 Uhr", "type-error"),
        ("services.csv", "assured_date", "1. 1. 2026", "type-error"),
        ("services.csv", "last_modified", "yesterday", "type-error"),
        ("service_capacity.csv", "available", "-1", "constraint-error"),
        ("service_capacity.csv", "available", "two", "type-error"),
        ("locations.csv", "latitude", "91", "constraint-error"),
        ("services.csv", "id", "first", "type-error"),
        ("services.csv", "name", "", "constraint-error"),
        ("services.csv", "name", "x" * 301, "constraint-error"),
        ("contacts.csv", "visibility", "some", "constraint-error"),
        ("tombstones.csv", "reason", "bored", "constraint-error"),
    ],
)
def test_a_planted_fault_is_found(tmp_path, file, column, value, fault):
    folder = write_some(tmp_path / "p")
    rewrite(folder, file, lambda rows: rows[0].update({column: value}))
    assert fault in faults(folder)


def test_an_id_that_is_used_twice_is_found(tmp_path):
    folder = write_some(tmp_path / "p")
    rewrite(folder, "services.csv", lambda rows: rows.append(rows[0]))
    assert "primary-key" in faults(folder)


@pytest.mark.parametrize("file", ["tombstones.csv", EXAMPLE_FORM])
def test_a_missing_file_is_found(tmp_path, file):
    folder = write_some(tmp_path / "p")
    (folder / file).unlink()
    assert faults(folder) == ["scheme-error"]


@pytest.mark.parametrize("file", ["tombstones.csv", EXAMPLE_FORM])
def test_a_changed_file_is_found(tmp_path, file):
    folder = write_some(tmp_path / "p")
    data = (folder / file).read_bytes()
    (folder / file).write_bytes(data.replace(b"2026", b"2025").replace(b"1.4", b"1.5"))
    assert faults(folder) == ["hash-count"]
