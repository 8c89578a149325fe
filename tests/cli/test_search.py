"""Searching in a terminal."""

import os
import subprocess
import sys

import pytest


def types_of(answered):
    return [hit["types"] for hit in answered.json()]


@pytest.mark.parametrize("word", ["dluhove", "dluhové", "Schulden", "dolgovi", "debt"])
def test_debt_services_are_found_in_every_language(workpris, word):
    answered = workpris("search", word, "--json")
    assert answered.code == 0
    assert any(code.startswith("DEB") for code in types_of(answered)[0])


def test_json_tells_what_scripts_need(workpris):
    hit = workpris("search", "dluhové", "poradna", "Brno", "--json").json()[0]
    assert set(hit) == {
        "id",
        "name",
        "organization",
        "types",
        "towns",
        "regions",
        "setting",
        "phones",
        "checked_on",
        "alert",
        "alert_notice",
        "capacity",
        "capacity_lines",
        "evidence_kinds",
        "sex",
        "welcome",
        "minimum_age",
        "maximum_age",
        "is_confidential",
        "status",
        "sample",
        "corrected_by_office",
        "rung",
        "similar_to",
        "matched_on",
        "distance_km",
        "trust",
        "fit",
    }
    assert set(hit["trust"]) == {"checked_on", "freshness", "evidence"}
    assert set(hit["capacity"]) == {"state", "as_of"}
    assert hit["fit"] is None
    assert hit["sample"] is True
    assert hit["regions"] == ["CZ064"]
    assert "Brno" in hit["towns"]
    assert all(isinstance(phone, str) for phone in hit["phones"])


def test_text_is_for_people_and_says_that_it_is_a_sample(workpris):
    answered = workpris("search", "dluhové", "poradna", "Brno")
    lines = answered.out.splitlines()
    assert answered.code == 0
    assert lines[0] == "Dluhová poradna"
    assert "Debt counselling" in lines[1]
    assert "Brno" in lines[1]
    assert "SAMPLE" in answered.err
    assert "SAMPLE" not in answered.out


def test_text_speaks_the_language_that_was_asked_for(workpris):
    answered = workpris("search", "dluhové", "poradna", "Brno", language="sl")
    assert "Debt counselling" not in answered.out
    assert "VZOREC" in answered.err


def test_words_and_filters_must_all_hold(workpris):
    narrowed = workpris("search", "dluhové", "--region", "CZ064", "--type", "DEB", "--setting", "community", "--json")
    for hit in narrowed.json():
        assert "CZ064" in hit["regions"]
        assert hit["setting"] in {"community", "both"}
        assert any(code.startswith("DEB") for code in hit["types"])
    assert 0 < len(narrowed.json()) < len(workpris("search", "dluhové", "--json").json())


@pytest.mark.parametrize(
    ("setting", "answers"), [("prison", {"prison", "both"}), ("remote", {"phone", "online", "letter"})]
)
def test_a_setting_includes_those_that_answer_to_it(workpris, setting, answers):
    settings = {hit["setting"] for hit in workpris("search", "--setting", setting, "--json").json()}
    assert settings == answers


def test_a_filter_is_enough(workpris):
    assert workpris("search", "--type", "ACC.EMG", "--json").json()


@pytest.mark.parametrize("code", ["cz064", "CZ-64", "cz-64", "CZ064"])
def test_a_region_is_known_by_either_code_in_any_case(found_ids, code):
    assert found_ids("--region", code) == found_ids("--region", "CZ064")


def test_a_type_is_known_in_any_case(found_ids):
    assert found_ids("--type", "acc.emg") == found_ids("--type", "ACC.EMG")


def test_an_unknown_region_is_wrong_usage_and_names_near_ones(workpris):
    answered = workpris("search", "--region", "CZ-6")
    assert answered.code == 2
    assert answered.out == ""
    assert "CZ-6" in answered.err
    assert "CZ064 (Jihomoravský kraj)" in answered.err


@pytest.mark.parametrize("typed", ["DEBT", "DEB.XXX", "debt counseling"])
def test_an_unknown_type_is_wrong_usage_and_names_near_ones(workpris, typed):
    answered = workpris("search", "--type", typed)
    assert answered.code == 2
    assert typed in answered.err
    assert "DEB" in answered.err.replace(typed, "")


def test_a_code_that_is_near_to_nothing_is_answered_with_an_example(workpris):
    assert "ACC.EMG" in workpris("search", "--type", "@@@@@@@@").err


def test_both_is_no_setting_to_ask_for(workpris):
    assert workpris("search", "debt", "--setting", "both").code == 2


def test_nothing_found_is_said_and_is_exit_code_1(workpris):
    answered = workpris("search", "xyzzyqwertz")
    assert answered.code == 1
    assert answered.out == ""
    assert answered.err.splitlines()[0] == "Nothing found"


def test_scripts_get_an_empty_list_for_nothing(workpris):
    answered = workpris("search", "xyzzyqwertz", "--json")
    assert answered.code == 1
    assert answered.json() == []


@pytest.mark.parametrize("words", [[], [""], ["  "]])
def test_asking_for_nothing_is_wrong_usage(workpris, words):
    answered = workpris("search", *words)
    assert answered.code == 2
    assert "neither words nor a filter" in answered.err


def test_a_limit_is_kept_and_what_is_beyond_it_is_told(workpris):
    assert len(workpris("search", "--region", "CZ", "--limit", "3", "--json").json()) == 3
    assert "There are more" in workpris("search", "--region", "CZ", "--limit", "3").err


def test_the_best_come_first_whatever_the_limit(found_ids):
    assert found_ids("--region", "CZ", "--limit", "3") == found_ids("--region", "CZ")[:3]


def test_a_limit_beyond_all_numbers_gives_all_there_is(found_ids):
    assert found_ids("--region", "CZ", "--limit", "9" * 20) == found_ids("--region", "CZ")


@pytest.mark.parametrize("limit", ["0", "-1", "two", "1.5", "²", ""])
def test_a_limit_that_is_no_number_from_1_is_wrong_usage(workpris, limit):
    assert workpris("search", "debt", f"--limit={limit}").code == 2


@pytest.mark.parametrize("text", ['"', "* OR NEAR(", "debt AND", "'; --", "😀", "ř" * 5000])
def test_no_text_is_too_odd_to_search_for(workpris, text):
    assert workpris("search", "--json", "--", text).code in {0, 1}


def test_searching_loads_nothing_that_draws_or_builds(starter_folder):
    code = (
        "import sys; from workpris_desktop.app import run; "
        f"code = run(['--data-folder', {str(starter_folder)!r}, 'search', 'debt', '--json']); "
        "heavy = {'fpdf', 'sqlite_utils', 'pypdfium2', 'PySide6.QtGui', 'PySide6.QtWidgets'}; "
        "print(code, sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True, env=os.environ
    )
    assert done.stderr.strip() == "0 []"
