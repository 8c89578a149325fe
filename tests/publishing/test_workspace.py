import pytest

from tests.publishing.drafts import DAY
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.publishing import workspace as workspace_module
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.publishing.workspace import Workspace


def merged(*puts):
    workspace = Workspace(DAY)
    for source, table, row in puts:
        workspace.put(table, row, source)
    return workspace


def test_a_later_source_wins_cell_by_cell_and_empty_never_erases():
    puts = [
        ("RPSS", "organization", {"id": "o1", "name": "MOST", "email": "a@most.example"}),
        ("Oprava", "organization", {"id": "o1", "name": "Most", "email": "", "website": "https://most.example/"}),
    ]
    with merged(*puts) as workspace:
        assert workspace.get("organization", "o1") == {
            "id": "o1",
            "name": "Most",
            "email": "a@most.example",
            "website": "https://most.example/",
        }


def test_what_was_replaced_is_kept_with_day_and_source():
    puts = [
        ("RPSS", "address", {"id": "a1", "city": "1", "country": "CZ"}),
        ("Oprava", "address", {"id": "a1", "city": "2", "country": "CZ", "region": "CZ064"}),
    ]
    with merged(*puts) as workspace:
        (row,) = workspace.rows("metadata")
        assert workspace.replaced == 1
    assert {name: text for name, text in row.items() if name != "id"} == {
        "resource_id": "a1",
        "resource_type": "address",
        "last_action_date": "2026-05-04",
        "last_action_type": "update",
        "field_name": "city",
        "previous_value": "1",
        "replacement_value": "2",
        "updated_by": "Oprava",
    }


@pytest.mark.parametrize(
    ("table", "column"),
    [("phone", "number"), ("contact", "name"), ("contact", "email"), ("service", "email"), ("organization", "email")],
)
def test_of_what_may_be_private_it_is_only_told_that_it_was_changed(table, column):
    puts = [("RPSS", table, {"id": "x", column: "old@x"}), ("Oprava", table, {"id": "x", column: "new@x"})]
    with merged(*puts) as workspace:
        (row,) = workspace.rows("metadata")
    assert row == {
        "id": stable_id("metadata", table, "x", column, "Oprava"),
        "resource_id": "x",
        "resource_type": table,
        "last_action_date": "2026-05-04",
        "last_action_type": "update",
        "field_name": column,
        "updated_by": "Oprava",
    }


@pytest.mark.parametrize(
    ("resource_type", "field", "is_kept"),
    [
        ("service", "name", True),
        ("service", "email", False),
        ("phone", "number", False),
        (" phone", "number", False),
        ("contact", "title", False),
        ("", "number", False),
        ("Contacts", "name", False),
    ],
)
def test_private_values_in_the_provenance_of_a_source_are_left_out(resource_type, field, is_kept):
    row = {"id": "m", "resource_id": "x", "resource_type": resource_type, "field_name": field}
    with merged(("balík", "metadata", {**row, "previous_value": "1", "replacement_value": "2"})) as workspace:
        kept = workspace.get("metadata", "m")
    assert ("previous_value" in kept, "replacement_value" in kept) == (is_kept, is_kept)
    assert kept["field_name"] == field


def test_an_organisation_that_gets_another_name_is_told_with_both():
    puts = [
        ("RPSS", "organization", {"id": "o1", "name": "MOST "}),
        ("Tabulka", "organization", {"id": "o1", "name": "MOST"}),
        ("Oprava", "organization", {"id": "o1", "name": "Naděje"}),
        ("Oprava", "service", {"id": "s1", "name": "A"}),
        ("Jiná", "service", {"id": "s1", "name": "B"}),
    ]
    with merged(*puts) as workspace:
        (fault,) = workspace.renamed
        assert workspace.renamed_count == 1
    assert (fault.file, fault.row_id, fault.fault) == ("organizations.csv", "o1", RowFault.NAME_REPLACED)
    assert (fault.column, fault.value, fault.sources) == ("name", "MOST → Naděje", ("RPSS", "Tabulka", "Oprava"))


def test_of_very_many_new_names_the_first_are_listed_and_all_counted(monkeypatch):
    monkeypatch.setattr(workspace_module, "MOST_REMARKS", 2)
    rows = [{"id": f"o{number}", "name": "A"} for number in range(3)]
    puts = [("A", "organization", row) for row in rows]
    puts += [("B", "organization", {**row, "name": "B"}) for row in rows]
    with merged(*puts) as workspace:
        assert ([fault.row_id for fault in workspace.renamed], workspace.renamed_count) == (["o0", "o1"], 3)


def test_with_a_row_goes_what_hangs_on_it_and_nothing_else():
    puts = [
        ("A", "service", {"id": "s1", "name": "S"}),
        ("A", "service_at_location", {"id": "x", "service_id": "s1", "location_id": "l1"}),
        ("A", "contact", {"id": "c1", "service_at_location_id": "x"}),
        ("A", "phone", {"id": "p1", "contact_id": "c1", "number": "1"}),
        ("A", "language", {"id": "g1", "phone_id": "p1", "code": "cs"}),
        ("A", "phone", {"id": "p2", "service_id": "s1", "number": "2"}),
        ("A", "service_capacity", {"id": "v1", "service_id": "s1", "service_at_location_id": "x", "available": "3"}),
        ("A", "prison_access", {"id": "w1", "service_at_location_id": "y", "contact_id": "c1"}),
        ("A", "translation", {"id": "t1", "link_entity": "service_at_location", "link_id": "x", "value": "T"}),
        ("A", "translation", {"id": "t2", "link_entity": "service", "link_id": "x", "value": "T"}),
        ("A", "metadata", {"id": "m1", "resource_type": "elsewhere", "resource_id": "x"}),
    ]
    with merged(*puts) as workspace:
        workspace.remove_whole("service_at_location", "x")
        left = {(table, row["id"]) for table in {put[1] for put in puts} for row in workspace.rows(table)}
        assert workspace.get("service_capacity", "v1") == {"id": "v1", "service_id": "s1", "available": "3"}
        assert workspace.get("prison_access", "w1") == {"id": "w1", "service_at_location_id": "y"}
    kept = {("service", "s1"), ("phone", "p2"), ("service_capacity", "v1"), ("prison_access", "w1")}
    assert left == kept | {("translation", "t2")}


def test_the_same_sources_give_the_same_ids():
    puts = [("A", "phone", {"id": "p1", "number": "1"}), ("B", "phone", {"id": "p1", "number": "2"})]
    with merged(*puts) as first, merged(*puts) as second:
        assert list(first.rows("metadata")) == list(second.rows("metadata"))


def test_a_source_that_repeats_itself_leaves_no_trace():
    puts = [("A", "phone", {"id": "p1", "number": "1"}), ("A", "phone", {"id": "p1", "number": "2"})]
    with merged(*puts) as workspace:
        assert workspace.count("metadata") == 0


def test_a_service_names_its_sources():
    puts = [
        ("RPSS", "service", {"id": "s1", "name": "A"}),
        ("Oprava", "service", {"id": "s1", "url": "x"}),
        ("Oprava", "service", {"id": "s1", "url": "x"}),
    ]
    with merged(*puts) as workspace:
        assert workspace.get("service", "s1")["source"] == "RPSS, Oprava"
        assert workspace.count("metadata") == 0


def test_a_service_that_says_itself_where_it_comes_from_is_believed():
    puts = [
        ("balík", "service", {"id": "s1", "name": "A", "source": "RPSS, tabulka"}),
        ("Oprava", "service", {"id": "s1", "name": "B"}),
    ]
    with merged(*puts) as workspace:
        assert workspace.get("service", "s1")["source"] == "RPSS, tabulka, Oprava"
        assert [row["field_name"] for row in workspace.rows("metadata")] == ["name"]


def test_a_source_without_a_name_is_not_named():
    with merged(("", "service", {"id": "s1", "name": "A"})) as workspace:
        assert "source" not in workspace.get("service", "s1")


def test_without_a_day_none_is_stated():
    with Workspace() as workspace:
        workspace.put("phone", {"id": "p1", "number": "1"}, "A")
        workspace.put("phone", {"id": "p1", "number": "2"}, "B")
        assert "last_action_date" not in next(workspace.rows("metadata"))
