import json
from dataclasses import asdict

import pytest

from tests.publishing.drafts import add_service, change, directory, drop, drop_service
from tests.support.packages import LEGAL_AID
from workpris_desktop.domain.edition_change import LONGEST_SHOWN, CellChange, EditionChange, PartFate, ServiceName
from workpris_desktop.domain.errors import Stopped
from workpris_desktop.publishing import diff
from workpris_desktop.publishing.diff import diff_packages


def differ(tmp_path, old, new, **options):
    return diff_packages(old.write_folder(tmp_path / "old"), new.write_folder(tmp_path / "new"), **options)


def test_the_same_edition_has_no_difference(tmp_path):
    assert differ(tmp_path, directory(5), directory(5)) == EditionChange(5, 5)


def test_added_and_removed_services_are_named(tmp_path):
    new = add_service(drop_service(directory(3), "s00000"), "a1", name="První")
    add_service(new, "z9", name="Poslední")
    found = differ(tmp_path, directory(3), new)
    assert found.added == (ServiceName("a1", "První"), ServiceName("z9", "Poslední"))
    assert found.removed == (ServiceName("s00000", "Služba s00000"),)
    assert (found.added_count, found.removed_count, found.changed_count) == (2, 1, 0)
    assert found.share == 1


def test_a_changed_service_says_which_cell_was_what(tmp_path):
    new = change(directory(3), "services.csv", "s00001", "name", "Nová")
    change(new, "services.csv", "s00001", "description", "Popis")
    (service,) = differ(tmp_path, directory(3), new).changed
    assert (service.id, service.name) == ("s00001", "Nová")
    (part,) = service.parts
    assert (part.table, part.id, part.fate) == ("service", "s00001", PartFate.CHANGED)
    assert part.cells == (CellChange("description", "", "Popis"), CellChange("name", "Služba s00001", "Nová"))


def test_parts_that_come_and_go_are_changes_of_their_service(tmp_path):
    old, new = directory(3), directory(3)
    drop(new, "phones.csv", "p-s00001")
    new.add("phones.csv", id="p9", service_id="s00002", number="000 999 999", type="voice")
    first, second = differ(tmp_path, old, new).changed
    assert [(part.table, part.id, part.fate) for part in (*first.parts, *second.parts)] == [
        ("phone", "p-s00001", PartFate.REMOVED),
        ("phone", "p9", PartFate.ADDED),
    ]
    assert second.parts[0].cells == (
        CellChange("number", "", "000 999 999"),
        CellChange("service_id", "", "s00002"),
        CellChange("type", "", "voice"),
    )


def test_another_provider_is_a_change_of_all_its_services(tmp_path):
    found = differ(tmp_path, directory(3), change(directory(3), "organizations.csv", "o1", "name", "Nový most"))
    assert found.changed_count == 3
    assert [part.table for service in found.changed for part in service.parts] == ["organization"] * 3


def test_from_where_a_service_comes_is_no_change(tmp_path):
    new = directory(1)
    new.tables["services.csv"] = [[*new.tables["services.csv"][0], "source"], [*new.tables["services.csv"][1], "RPSS"]]
    assert differ(tmp_path, directory(1), new).changed_count == 0


def test_how_a_record_came_about_is_no_change(tmp_path):
    new = directory(2).table("metadata.csv", "id", "resource_id", "resource_type")
    new.add("metadata.csv", id="m1", resource_id="s00001", resource_type="service")
    assert differ(tmp_path, directory(2), new).changed_count == 0


def test_of_very_many_the_first_are_listed_and_all_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(diff, "MOST_LISTED", 2)
    found = differ(tmp_path, directory(0), directory(500))
    assert (found.added_count, len(found.added), found.added[0].id) == (500, 2, "s00000")


def test_nobody_signs_what_cannot_be_seen(tmp_path):
    new = change(directory(1), "services.csv", "s00000", "description", "a\u202eb" + "x" * 3_000)
    (service,) = differ(tmp_path, directory(1), new).changed
    shown = service.parts[0].cells[0].new
    assert shown.startswith("abx")
    assert len(shown) == LONGEST_SHOWN


def test_it_is_told_how_many_services_are_compared(tmp_path):
    told = []
    differ(tmp_path, directory(450), directory(450), progress=lambda done, total: told.append((done, total)))
    assert told[-3:] == [(200, 450), (400, 450), (450, 450)]


def test_comparing_can_be_stopped(tmp_path):
    def stop(done, total):
        raise Stopped

    with pytest.raises(Stopped):
        differ(tmp_path, directory(1), directory(1), progress=stop)


def test_a_difference_is_json(tmp_path):
    found = differ(tmp_path, directory(1), change(directory(1), "services.csv", "s00000", "name", "Nová"))
    value = json.loads(json.dumps(asdict(found)))
    assert value["changed"][0]["parts"][0]["fate"] == "changed"
    assert value["changed"][0]["parts"][0]["cells"] == [{"field": "name", "old": "Služba s00000", "new": "Nová"}]


def test_a_real_directory_does_not_differ_from_itself():
    if not LEGAL_AID.is_dir():
        pytest.skip("the shared test data is not here")
    assert diff_packages(LEGAL_AID, LEGAL_AID) == EditionChange(429, 429)
    assert EditionChange(0, 0).share == 0
