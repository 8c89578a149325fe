"""Small foreign sets of tables, written after the published descriptors."""

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

Sheet = Sequence[Mapping[str, str]]

ONE: Mapping[str, Sheet] = {
    "organizations.csv": [{"id": "o1", "name": "Bridge", "description": "We help", "url": "https://b.example"}],
    "services.csv": [
        {
            "id": "s1",
            "organization_id": "o1",
            "name": "Debt advice",
            "status": "active",
            "fees": "Free",
            "accrediations": "State",
            "taxonomy_ids": "t1",
        }
    ],
    "services_taxonomy.csv": [{"id": "st1", "service_id": "s1", "taxonomy_id": "t1", "taxonomy_detail": "a*b"}],
    "services_at_location.csv": [{"id": "sl1", "service_id": "s1", "location_id": "l1"}],
    "locations.csv": [{"id": "l1", "organization_id": "o1", "name": "Office", "latitude": "49.2", "longitude": "16.6"}],
    "phones.csv": [{"id": "p1", "service_id": "s1", "number": "555 1234", "language": "en"}],
    "contacts.csv": [{"id": "c1", "service_id": "s1", "name": "Ann Example", "title": "Head", "email": "a@b.example"}],
    "physical_addresses.csv": [
        {
            "id": "1",
            "location_id": "l1",
            "attention": "Ann",
            "address_1": "Main 1",
            "address_2": "House B",
            "address_3": "Room 2",
            "city": "Brno",
            "country": "CZ",
        }
    ],
    "postal_addresses.csv": [{"id": "1", "location_id": "l1", "address_1": "P. O. Box 1", "city": "Brno"}],
    "regular_schedules.csv": [
        {"id": "r1", "service_id": "s1", "weekday": "1", "opens_at": "09:00", "closes_at": "17:00"},
        {"id": "r2", "service_id": "s1", "weekday": "Thursday", "opens_at": "09:00", "closes_at": "17:00"},
        {"id": "r3", "service_id": "s1", "weekday": "8", "opens_at": "09:00", "closes_at": "17:00"},
    ],
    "holiday_schedules.csv": [
        {"id": "h1", "service_id": "s1", "closed": "True", "start_date": "2026-12-24", "end_date": "2026-12-26"},
        {"id": "h2", "service_id": "s1", "closed": "False", "opens_at": "10:00", "start_date": "2026-12-31"},
    ],
    "funding.csv": [{"id": "f1", "service_id": "s1", "source": "City"}],
    "eligibility.csv": [
        {"id": "e1", "service_id": "s1", "eligibility": "adult"},
        {"id": "e2", "service_id": "s1", "eligibility": "male"},
    ],
    "service_areas.csv": [{"id": "a1", "service_id": "s1", "service_area": "Brno", "description": "and around"}],
    "required_documents.csv": [{"id": "d1", "service_id": "s1", "document": "Passport"}],
    "payments_accepted.csv": [{"id": "pa1", "service_id": "s1", "payment": "cash"}],
    "languages.csv": [
        {"id": "g1", "service_id": "s1", "language": "CS"},
        {"id": "g2", "service_id": "s1", "language": "Romani"},
    ],
    "accessibility_for_disabilities.csv": [
        {"id": "w1", "location_id": "l1", "accessibility": "Lift", "details": "at the back"}
    ],
    "taxonomy.csv": [{"id": "t1", "name": "Debts", "parent_name": "Money", "vocabulary": "AIRS"}],
}
"""HSDS 1.1."""

TWO: Mapping[str, Sheet] = {
    **{file: rows for file, rows in ONE.items() if file not in {
        "services_taxonomy.csv", "taxonomy.csv", "regular_schedules.csv", "holiday_schedules.csv", "eligibility.csv",
    }},
    "services.csv": [{"id": "s1", "organization_id": "o1", "name": "Debt advice", "status": "active", "fees": "Free"}],
    "service_attributes.csv": [{"id": "x1", "service_id": "s1", "taxonomy_term_id": "t1"}],
    "other_attributes.csv": [{"id": "x1", "link_id": "o1", "link_type": "organization", "taxonomy_term_id": "t1"}],
    "taxonomy_terms.csv": [{"id": "t1", "term": "Debts", "description": "Help with debts", "taxonomy": "AIRS"}],
    "eligibility.csv": [{"id": "e1", "service_id": "s1"}],
    "schedules.csv": [
        {"id": "r1", "service_id": "s1", "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "17:00"},
        {"id": "r2", "service_id": "s1", "freq": "DAILY", "opens_at": "nine"},
    ],
}  # fmt: skip
"""HSDS 2.0."""

THREE: Mapping[str, Sheet] = {
    "organizations.csv": [{"id": "o1", "name": "Bridge", "description": "We help", "logo": "x"}],
    "services.csv": [
        {"id": "s1", "organization_id": "o1", "name": "Debt advice", "status": "active", "minimum_age": "18"},
        {"id": "s2", "organization_id": "gone", "name": "Housing", "status": "active", "minimum_age": "young"},
        {"id": "", "organization_id": "o1", "name": "No id", "status": "active", "minimum_age": ""},
    ],
    "contacts.csv": [{"id": "c1", "service_id": "s1", "name": "Ann Example"}],
    "phones.csv": [{"id": "p1", "service_id": "nowhere", "number": "555 1234"}],
}
"""HSDS 3, with its share of faults."""


def csv_text(rows: Sheet) -> str:
    """Return the text of a table; its columns are those of its rows, in order of appearance."""
    stream = io.StringIO(newline="")
    columns = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(stream, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def write_set(folder: Path, sheets: Mapping[str, Sheet], version: object = None) -> Path:
    """Write a set as a folder, with a descriptor where a version is given."""
    folder.mkdir(exist_ok=True)
    for file, rows in sheets.items():
        (folder / file).write_text(csv_text(rows), encoding="utf-8")
    if version is not None:
        (folder / "datapackage.json").write_text(json.dumps({"version": version, "resources": []}))
    return folder


def write_zip(path: Path, sheets: Mapping[str, Sheet]) -> Path:
    """Write a set as a zip file with a file of words in it."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("README.md", "A set.")
        for file, rows in sheets.items():
            archive.writestr(file, csv_text(rows))
    return path
