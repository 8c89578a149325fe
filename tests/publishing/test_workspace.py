from tests.publishing.drafts import DAY
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
        ("RPSS", "phone", {"id": "p1", "number": "1", "type": "voice"}),
        ("Oprava", "phone", {"id": "p1", "number": "2", "type": "voice", "description": "noc"}),
    ]
    with merged(*puts) as workspace:
        (row,) = workspace.rows("metadata")
        assert workspace.replaced == 1
    assert {name: text for name, text in row.items() if name != "id"} == {
        "resource_id": "p1",
        "resource_type": "phone",
        "last_action_date": "2026-05-04",
        "last_action_type": "update",
        "field_name": "number",
        "previous_value": "1",
        "replacement_value": "2",
        "updated_by": "Oprava",
    }


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
