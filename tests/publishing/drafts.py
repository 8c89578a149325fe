"""Packages for the tests of building: a directory of some services, and what became of it."""

from datetime import date

from tests.support.draft import PackageDraft
from workpris_desktop.publishing.build_options import BuildOptions

DAY = date(2026, 5, 4)
OPTIONS = BuildOptions(DAY)


def directory(services=100, **description):
    """Return a directory of so many services of two providers, each with a telephone."""
    said = {"name": "d", "title": "Adresář", "created": "2026-04-01", "countries": ["CZ"], "format_version": "1.0"}
    draft = PackageDraft(description={**said, **description})
    draft.table("organizations.csv", "id", "name", "description")
    draft.add("organizations.csv", id="o1", name="Most", description="Pomoc")
    draft.add("organizations.csv", id="o2", name="Pot")
    draft.table("services.csv", "id", "organization_id", "name", "description", "status", "assured_date")
    draft.table("phones.csv", "id", "service_id", "number", "type")
    for number in range(services):
        add_service(draft, f"s{number:05}")
    return draft


def add_service(draft, service_id, **cells):
    """Add a service with a telephone."""
    cells = {"organization_id": "o1", "name": f"Služba {service_id}", "status": "active", **cells}
    draft.add("services.csv", id=service_id, **cells)
    return draft.add("phones.csv", id=f"p-{service_id}", service_id=service_id, number="000 111 222")


def change(draft, file, row_id, column, value):
    """Change a cell of the row with an id."""
    ids = [row[0] for row in draft.tables[file]]
    draft.put(file, ids.index(row_id), column, value)
    return draft


def drop(draft, file, row_id):
    """Remove the row with an id."""
    draft.tables[file] = [row for row in draft.tables[file] if row[0] != row_id]
    return draft


def drop_service(draft, service_id):
    """Remove a service and its telephone."""
    drop(draft, "services.csv", service_id)
    return drop(draft, "phones.csv", f"p-{service_id}")
