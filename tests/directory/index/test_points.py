import pytest

from tests.directory.index.test_build import Built
from tests.support.packages import BRNO_PRISON, bare_draft

LOCATION = ("id", "latitude", "longitude", "kind", "municipality_id", "external_identifier", "external_identifier_type")
ADDRESS = ("id", "location_id", "city", "region", "country", "address_type")
TOWN = ("id", "country", "name", "other_names", "region", "district", "latitude", "longitude")


def place_draft():
    """Return a directory of one service and three towns, two of which are called the same in two regions."""
    draft = bare_draft().table("locations.csv", *LOCATION).table("addresses.csv", *ADDRESS)
    draft.table("municipalities.csv", *TOWN).table("service_at_location.csv", "id", "service_id", "location_id")
    lhota = {"country": "CZ", "name": "Lhota"}
    draft.add("municipalities.csv", id="m1", region="CZ064", latitude="49.1", longitude="16.1", **lhota)
    draft.add("municipalities.csv", id="m2", region="CZ020", latitude="50.1", longitude="14.1", **lhota)
    usti = {"country": "CZ", "name": "Ústí nad Labem", "other_names": "Aussig", "region": "CZ042"}
    return draft.add("municipalities.csv", id="m3", latitude="50.66", longitude="14.03", district="", **usti)


def add_place(draft, name, service="s1", *, address=None, **cells):
    draft.add("locations.csv", id=name, **cells)
    draft.add("service_at_location.csv", id=f"at-{name}-{service}", service_id=service, location_id=name)
    if address:
        draft.add("addresses.csv", id=f"a-{name}", location_id=name, address_type="physical", **address)
    return draft


def points_of(draft, folder, facts):
    built = Built(folder, draft.write_folder(folder / "p"), facts)
    near = built.rows("SELECT point.rank, latitude, longitude FROM near JOIN point USING (number) ORDER BY number")
    assert near == built.rows("SELECT rank, latitude, longitude FROM point ORDER BY number")
    return [(latitude, longitude) for _, latitude, longitude in near]


@pytest.mark.parametrize(
    ("place", "point"),
    [
        ({"latitude": "49.5", "longitude": "16.5", "municipality_id": "m1"}, (49.5, 16.5)),
        ({"latitude": "49.5", "municipality_id": "m1"}, (49.1, 16.1)),
        ({"municipality_id": "m2", "address": {"city": "Ústí nad Labem", "country": "CZ"}}, (50.1, 14.1)),
        ({"address": {"city": "ústí nad labem", "country": "CZ"}}, (50.66, 14.03)),
        ({"address": {"city": "Aussig", "region": "CZ042"}}, (50.66, 14.03)),
        ({"address": {"city": "Lhota", "region": "CZ020", "country": "CZ"}}, (50.1, 14.1)),
        ({"address": {"city": "Lhota", "country": "CZ"}}, None),
        ({"address": {"city": "Lhota", "region": "AT13", "country": "AT"}}, None),
        ({"address": {"city": "Nikde", "country": "CZ"}}, None),
        ({"address": {"city": "Aussig"}}, None),
        ({"latitude": "49.5", "longitude": "16.5", "municipality_id": "m1", "kind": "confidential"}, None),
        ({"address": {"city": "Aussig", "region": "CZ042"}, "kind": "confidential"}, None),
    ],
)
def test_a_place_is_where_it_says_or_where_its_town_is(tmp_path, facts, place, point):
    assert points_of(add_place(place_draft(), "l1", **place), tmp_path, facts) == [point] * bool(point)


def test_a_place_in_a_prison_is_where_the_prison_is(tmp_path, facts):
    prison = next(each for each in facts.prisons if each.id == BRNO_PRISON)
    draft = place_draft()
    add_place(draft, "l1", external_identifier=BRNO_PRISON, external_identifier_type="workpris-prison")
    assert points_of(draft, tmp_path, facts) == [(prison.latitude, prison.longitude)]


def test_two_places_at_one_point_are_one_and_others_are_all_there(tmp_path, facts):
    draft = place_draft()
    add_place(draft, "l1", latitude="49.5", longitude="16.5")
    add_place(draft, "l2", latitude="49.5", longitude="16.5")
    add_place(draft, "l3", municipality_id="m1")
    assert points_of(draft, tmp_path, facts) == [(49.5, 16.5), (49.1, 16.1)]


def test_a_service_that_is_not_shown_is_nowhere(tmp_path, facts):
    draft = place_draft().put("services.csv", 1, "status", "defunct")
    add_place(draft, "l1", latitude="49.5", longitude="16.5")
    assert points_of(draft, tmp_path, facts) == []
