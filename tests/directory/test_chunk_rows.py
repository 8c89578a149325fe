import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from tests.directory.full_record import full_record_draft
from tests.directory.test_service_rows import shared_draft, steps_of
from tests.support.packages import full_draft
from workpris_desktop.directory.build import build_directory
from workpris_desktop.directory.service_rows import ServiceRows
from workpris_desktop.domain.provider import Organization
from workpris_desktop.record.package import open_package
from workpris_desktop.system.paths import resources_folder


def built(folder, package, facts):
    """Return a connection to the directory file of a package."""
    path = folder / "built.sqlite"
    with open_package(package) as opened:
        build_directory(path, opened, facts, 1, lambda done, total: None)
    return sqlite3.connect(path)


def without_what_nobody_looks_for(service):
    provider = service.organization
    told = Organization(provider.id, provider.name) if provider else None
    return replace(service, organization=told, contacts=(), contact_hours=(), areas=(), entry_forms=(), court=None)


@pytest.mark.parametrize("name", ["small", "record", "starter"])
def test_services_read_together_are_what_they_are_one_by_one(tmp_path, facts, name):
    drafts = {"small": full_draft, "record": full_record_draft}
    package = drafts[name]().write_folder(tmp_path / "p") if name in drafts else resources_folder() / "starter"
    with closing(built(tmp_path, package, facts)) as connection:
        ids = [service_id for (service_id,) in connection.execute("SELECT id FROM service ORDER BY id")]
        rows = ServiceRows(connection, "")
        together = [*rows.read_for_index(ids[:3]), *rows.read_for_index(ids[3:])]
        apart = [without_what_nobody_looks_for(rows.read(service_id)) for service_id in ids]
    assert together == apart
    assert len(together) > (100 if name == "starter" else 0)


def test_a_service_that_is_not_there_after_all_is_an_error(tmp_path, facts):
    with closing(built(tmp_path, full_draft().write_folder(tmp_path / "p"), facts)) as connection:
        services = ServiceRows(connection, "").read_for_index(["s1", "none"])
        assert next(services).id == "s1"
        with pytest.raises(LookupError):
            next(services)


def test_what_a_service_costs_among_others_does_not_grow_with_those_it_shares_a_place_with(tmp_path, facts):
    def read_a_hundred(connection):
        assert len(list(ServiceRows(connection, "").read_for_index([f"n{number}" for number in range(100)]))) == 100

    steps = {}
    for size in (600, 1_200):
        folder = tmp_path / str(size)
        folder.mkdir()
        with closing(built(folder, shared_draft(size).write_folder(folder / "p"), facts)) as connection:
            steps[size] = steps_of(connection, read_a_hundred)
    assert steps[1_200] < 1.1 * steps[600]
