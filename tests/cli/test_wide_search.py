"""Searching in a terminal by place, prison, day and person."""

import json
import re

import pytest

SECRET_AGE = 83


@pytest.fixture
def facts_file(tmp_path):
    def write(**facts):
        path = tmp_path / "facts.json"
        path.write_text(json.dumps(facts), encoding="utf-8")
        return path

    return write


def distances_of(hits):
    return [hit["distance_km"] for hit in hits if hit["distance_km"] is not None]


def test_a_place_gives_distances_and_an_order(workpris):
    hits = workpris("search", "debt", "--near", "Brno", "--sort", "distance", "--json").json()
    distances = distances_of(hits)
    assert distances
    assert distances == sorted(distances)


def test_a_distance_keeps_what_is_further_away_out(workpris):
    near = workpris("search", "--near", "Brno", "--within", "20", "--json").json()
    assert near
    assert all(hit["distance_km"] <= 20 for hit in near)
    assert "place" in near[0]["matched_on"]


@pytest.mark.parametrize(
    "options",
    [
        ("--within", "10"),
        ("--sort", "distance"),
        ("--near", "Brno", "--within", "0"),
        ("--near", "Brno", "--within", "nan"),
        ("--near", "Brno", "--within", "far"),
        ("--open-on", "yesterday"),
        ("--open-on", "2026-05-12T25:00"),
        ("--choose", "payment"),
        ("--choose", "colour=red"),
        ("--prison", "Alcatraz"),
        ("--sort", "price"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_sentence(workpris, options):
    answered = workpris("search", "debt", *options)
    assert answered.code == 2
    assert answered.out == ""
    assert "Traceback" not in answered.err
    assert len(answered.err.splitlines()) >= 3


def test_an_unknown_place_is_told(workpris):
    answered = workpris("search", "debt", "--near", "Xyzzy")
    assert answered.code == 1
    assert "Xyzzy" in answered.err


def test_prison_now_and_region_of_return_are_two_places_at_once(workpris):
    hits = workpris("search", "--prison", "Kuřim", "--region", "CZ072", "--json").json()
    matched = [set(hit["matched_on"]) & {"prison", "region"} for hit in hits]
    assert all(matched)
    assert {"prison"} in matched
    assert {"region"} in matched


def test_a_prison_of_several_of_a_name_is_asked_for_by_its_id(workpris):
    answered = workpris("search", "--prison", "Praha")
    assert answered.code == 2
    assert "Pankrác" in answered.err


def test_open_on_keeps_what_is_known_to_be_open(workpris):
    everything = workpris("search", "debt", "--json").json()
    thursday = workpris("search", "debt", "--open-on", "2026-11-26T10:00", "--json").json()
    night = workpris("search", "debt", "--open-on", "2026-11-26T03:00", "--json")
    assert 0 < len(thursday) < len(everything)
    assert len(night.json()) < len(thursday)


def test_a_choice_keeps_as_many_as_its_count_said(workpris):
    told = workpris("search", "debt", "--json", "--facets").json()
    counts = told["facets"]["payment"]
    for value, count in counts.items():
        answered = workpris("search", "debt", "--choose", f"payment={value}", "--json")
        assert len(answered.json()) == count


def test_the_facts_of_a_person_are_judged_with_reasons(workpris):
    facts = {"sex": "man", "pet": "yes", "age": 34}
    hits = workpris("search", "housing", "--for", "-", "--json", given=json.dumps(facts)).json()
    order = ["fits", "unknowns", "case_by_case", "fails"]
    verdicts = [order.index(hit["fit"]["verdict"]) for hit in hits]
    assert verdicts == sorted(verdicts)
    assert all(hit["fit"]["reasons"] for hit in hits)
    assert all(hit["fit"]["verdict"] == "fails" for hit in hits if hit["sex"] == "women")


def test_what_does_not_fit_comes_last_and_says_so(workpris):
    answered = workpris("search", "housing", "--for", "-", given='{"sex": "man"}')
    above, heading, below = answered.out.partition("These do not fit:")
    assert heading
    assert "women only" in below
    assert "women only" not in above


def test_a_file_with_facts_brings_a_warning(workpris, facts_file):
    answered = workpris("search", "housing", "--for", facts_file(sex="woman"))
    assert answered.code == 0
    assert "Delete it when you are done." in answered.err


@pytest.mark.parametrize("said", ['{"shoe_size": 44}', '{"age": "elderly"}', "[1]", "no json", ""])
def test_facts_that_are_not_understood_are_refused(workpris, said):
    answered = workpris("search", "housing", "--for", "-", given=said)
    assert answered.code == 2
    assert answered.out == ""
    assert "elderly" not in answered.err


def test_a_file_with_facts_that_is_not_there_is_refused(workpris, tmp_path):
    assert workpris("search", "housing", "--for", tmp_path / "none.json").code == 2


def test_facts_of_a_person_stand_nowhere_on_the_disk(workpris, starter_folder):
    facts = {"age": SECRET_AGE, "exclusions": {"arson": "yes"}, "languages": ["xh"]}
    workpris("search", "housing", "--for", "-", "--json", given=json.dumps(facts))
    for file in (path for path in starter_folder.rglob("*") if path.is_file() and path.suffix in {".log", ".json"}):
        text = file.read_text(encoding="utf-8", errors="replace")
        assert str(SECRET_AGE) not in re.findall(r"\d+", text)
        assert "xh" not in text.split()


def test_trainings_for_professionals_stay_out_of_a_search_for_a_person(workpris):
    asked = ("search", "training", "--json")
    person, staff = workpris(*asked).json(), workpris(*asked, "--staff").json()
    assert not any(hit["types"][0].startswith("STF") for hit in person)
    assert any(hit["types"][0].startswith("STF") for hit in staff)
    assert workpris("search", "--type", "STF", "--json").json()


def test_did_you_mean_is_said_beside_the_answer(workpris):
    answered = workpris("search", "isolvence")
    assert "Did you mean" in answered.err
    assert "insol" in answered.err
