from dataclasses import replace

from tests.directory.index.test_build import Built
from tests.directory.index.test_points import add_place, place_draft
from workpris_desktop.directory.index.towns import SEAT_WEIGHT
from workpris_desktop.domain.region import District, Prison


def towns_of(draft, folder, facts):
    built = Built(folder, draft.write_folder(folder / "p"), facts)
    rows = built.rows("SELECT folded, municipality_id, weight FROM town ORDER BY folded, municipality_id")
    return {(folded, town): weight for folded, town, weight in rows}


def plain(facts, *districts, prisons=()):
    return replace(facts, districts=districts, prisons=prisons)


def test_all_names_of_a_town_are_there_and_count_its_services_once_each(tmp_path, facts):
    draft = place_draft()
    add_place(draft, "l1", municipality_id="m1")
    add_place(draft, "l2", municipality_id="m1")
    add_place(draft, "l3", address={"city": "Lhota", "region": "CZ020"}, latitude="50.5", longitude="14.5")
    add_place(draft, "l4", municipality_id="m3", kind="confidential")
    assert towns_of(draft, tmp_path, plain(facts)) == {
        ("aussig", "m3"): 0,
        ("lhota", "m1"): 1,
        ("lhota", "m2"): 1,
        ("usti nad labem", "m3"): 0,
    }


def test_a_town_that_counts_is_also_known_by_its_name_without_what_follows_the_preposition(tmp_path, facts):
    draft = add_place(place_draft(), "l1", municipality_id="m3")
    towns = towns_of(draft, tmp_path, plain(facts))
    assert (towns["usti", "m3"], towns["usti nad labem", "m3"], towns["aussig", "m3"]) == (1, 1, 1)


def test_the_seat_of_a_district_and_a_town_with_a_prison_count_for_more(tmp_path, facts):
    seat = District("CZ0427", "CZ", "Ústí", "CZ042", "Ústí nad Labem")
    prison = Prison("p1", "CZ", "Věznice", "prison", "Lhota", "CZ064", 49.0, 16.0)
    towns = towns_of(place_draft(), tmp_path, plain(facts, seat, prisons=(prison,)))
    assert towns == {
        ("aussig", "m3"): SEAT_WEIGHT,
        ("lhota", "m1"): SEAT_WEIGHT,
        ("lhota", "m2"): 0,
        ("usti", "m3"): SEAT_WEIGHT,
        ("usti nad labem", "m3"): SEAT_WEIGHT,
    }


def test_a_village_of_another_district_is_not_taken_for_a_seat_of_its_name(tmp_path, facts):
    draft = place_draft().table("districts.csv", "id", "country", "name", "region")
    draft.add("districts.csv", id="CZ0999", country="CZ", name="Jinde", region="CZ064")
    draft.put("municipalities.csv", 1, "district", "CZ0999")
    seat = District("CZ0642", "CZ", "Lhota", "CZ064")
    assert towns_of(draft, tmp_path, plain(facts, seat))["lhota", "m1"] == 0
