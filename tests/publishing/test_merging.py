import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.publishing.drafts import DAY, directory
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.publishing.merging import hide_secret_places, merge_sources
from workpris_desktop.publishing.workspace import Workspace

LINK = "service_at_location"
FIRST, LAST = "Registr", "Oprava"


@pytest.fixture
def workspace():
    with Workspace(DAY) as opened:
        opened.put("service", {"id": "s1", "name": "A"}, FIRST)
        yield opened


def put_place(workspace, source, place, kind="address", service="s1", link="", **cells):
    workspace.put("location", {"id": place, "kind": kind, **cells}, source)
    row = {"id": link or f"{service}-{place}", "service_id": service, "location_id": place}
    workspace.put(LINK, row, source)
    if kind == "address":
        workspace.put("address", {"id": f"a-{place}", "location_id": place, "city": "Brno"}, source)
        workspace.put("phone", {"id": f"p-{place}", "location_id": place, "number": "1"}, source)


def hide(workspace):
    return tuple(hide_secret_places(workspace, (FIRST, LAST)))


def ids(workspace, table):
    return [row["id"] for row in workspace.rows(table)]


def test_the_earlier_place_goes_with_its_address_and_phones_and_is_told(workspace):
    put_place(workspace, FIRST, "l1")
    workspace.put("phone", {"id": "p9", "service_id": "s1", "location_id": "l1", "number": "9"}, FIRST)
    put_place(workspace, LAST, "l2", "confidential")
    (fault,) = hide(workspace)
    assert (fault.file, fault.row_id, fault.fault) == ("service_at_location.csv", "s1-l1", RowFault.SECRET_ADDRESS)
    assert (fault.column, fault.value, fault.sources) == ("service_id", "s1", (FIRST,))
    assert (ids(workspace, "location"), ids(workspace, LINK)) == (["l2"], ["s1-l2"])
    assert ids(workspace, "address") == []
    assert list(workspace.rows("phone")) == [{"id": "p9", "service_id": "s1", "number": "9"}]


def test_a_prison_stays_for_its_address_is_no_secret(workspace):
    put_place(workspace, FIRST, "jail", "prison")
    put_place(workspace, LAST, "l2", "confidential")
    assert hide(workspace) == ()
    assert ids(workspace, "location") == ["jail", "l2"]


def test_a_place_that_another_service_has_too_stays_for_that_one(workspace):
    put_place(workspace, FIRST, "l1")
    put_place(workspace, FIRST, "l1", service="s2")
    put_place(workspace, LAST, "l2", "confidential")
    assert [fault.row_id for fault in hide(workspace)] == ["s1-l1"]
    assert (ids(workspace, "location"), ids(workspace, LINK)) == (["l1", "l2"], ["s1-l2", "s2-l1"])
    assert ids(workspace, "address") == ["a-l1"]


def test_a_link_that_a_later_source_leads_to_a_secret_place_leaves_no_old_place(workspace):
    put_place(workspace, FIRST, "l1", link="at")
    put_place(workspace, LAST, "l2", "confidential", link="at")
    (fault,) = hide(workspace)
    assert (fault.row_id, fault.value, fault.sources) == ("at", "s1", (FIRST,))
    assert (ids(workspace, "location"), ids(workspace, "address"), ids(workspace, "metadata")) == (["l2"], [], [])


def test_a_secret_place_keeps_nothing_by_which_it_could_be_found(workspace):
    column_values = {
        "name": "Tichá 5",
        "alternate_name": "Dům",
        "description": "vedle kostela",
        "transportation": "tram 4",
        "latitude": "49.2",
        "longitude": "16.6",
        "external_identifier": "19020501",
        "external_identifier_type": "RUIAN",
        "municipality_id": "m1",
    }
    put_place(workspace, FIRST, "l1", **column_values)
    workspace.put("address", {"id": "a-l1", "city": "Praha"}, LAST)
    told = {"link_entity": "location", "link_id": "l1", "language": "de"}
    workspace.put("translation", {"id": "t1", "field": "description", "value": "neben der Kirche", **told}, FIRST)
    put_place(workspace, LAST, "l1", " confidential ", description="za kostelem")
    assert hide(workspace) == ()
    assert workspace.get("location", "l1") == {"id": "l1", "kind": "confidential"}
    assert (ids(workspace, "address"), ids(workspace, "translation")) == ([], [])
    assert [row["field_name"] for row in workspace.rows("metadata")] == ["kind"]
    assert ids(workspace, LINK) == ["s1-l1"]


def test_the_name_that_the_only_source_gives_to_a_secret_place_stays(workspace):
    put_place(workspace, FIRST, "l1", "confidential", name="Utajená adresa", latitude="49.2")
    assert hide(workspace) == ()
    assert workspace.get("location", "l1") == {"id": "l1", "kind": "confidential", "name": "Utajená adresa"}


def test_sources_of_one_title_and_one_file_name_are_told_apart(tmp_path):
    sources = [directory(1).write_folder(tmp_path / folder / "cz") for folder in ("a", "b")]
    with Workspace(DAY) as workspace:
        merged = merge_sources(workspace, sources, lambda _done, _total: None)
        assert workspace.sources("service", "s00000") == ("Adresář (cz) (1)", "Adresář (cz) (2)")
    assert (merged.misplaced, merged.hidden) == ((), ())


PLACES = st.tuples(
    st.sampled_from((FIRST, LAST)),
    st.sampled_from(("l1", "l2", "l3")),
    st.sampled_from(("address", "confidential")),
    st.sampled_from(("s1", "s2")),
)


@settings(max_examples=60, deadline=None)
@given(puts=st.lists(PLACES, max_size=8))
def test_no_service_keeps_a_place_from_before_its_address_was_secret(puts):
    puts = sorted(puts, key=lambda put: put[0] == LAST)
    with Workspace(DAY) as workspace:
        for put in puts:
            put_place(workspace, *put)
        before = list(workspace.rows(LINK))
        hidden = {fault.row_id for fault in hide(workspace)}
        places = {row["id"]: row for row in workspace.rows("location")}
        secret = {place for place, row in places.items() if row["kind"] == "confidential"}
        links = list(workspace.rows(LINK))
        assert {row["id"] for row in before} - {row["id"] for row in links} == hidden
        assert {row["location_id"] for row in links} == set(places)
        assert {row["location_id"] for row in workspace.rows("address")} <= set(places) - secret
        last = {(service, place) for source, place, _, service in puts if source == LAST}
        warned = {service for service, place in last if place in secret}
        assert all((row["service_id"], row["location_id"]) in last for row in links if row["service_id"] in warned)
        assert hide(workspace) == ()
