"""Leaves today, in a terminal."""

import pdfplumber
import pytest

from tests.support.packages import full_draft
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder

MONDAY, FRIDAY, HOLIDAY = "2026-11-23T10:00", "2026-11-20T16:10", "2026-11-17T10:00"
NEEDS = ("bed", "food", "shower", "clothes", "papers", "money", "office", "phone")


@pytest.fixture
def today(workpris):
    """Return a function that asks for a town at a moment."""
    return lambda town, at=MONDAY, *more, sex="w", **how: workpris(
        "today", "--near", town, "--sex", sex, "--at", at, *more, **how
    )


@pytest.fixture
def telling_folder(tmp_path):
    """Return a data folder with food in Brno from somebody whose name tells on people."""
    draft = full_draft()
    draft.add("services.csv", id="food", organization_id="o1", name="Pomoc po propuštění z vězení", status="active")
    draft.add("service_at_location.csv", id="at-food", service_id="food", location_id="l1")
    draft.add("taxonomy_terms.csv", id="t-food", code="BAS.FOD", name="Food", taxonomy="workpris-type")
    draft.add("attributes.csv", id="x-food", link_id="food", taxonomy_term_id="t-food", link_entity="service")
    shelf = DirectoryShelf(DataFolder(tmp_path / "data").directory, read_facts(resources_folder()))
    shelf.install(draft.write_folder(tmp_path / "package"))
    return tmp_path / "data"


def test_what_is_there_is_told_by_need_with_its_hours(today):
    answered = today("Ostrava")
    assert answered.code == 0
    assert answered.out.startswith("A bed tonight: Noclehárna pro muže a ženy\n  opens today at 19:00")
    assert "open until 12:00" in answered.out
    assert "not known whether it is open today" in answered.out
    assert "Nothing open today for: emergency money, responsible social office" in answered.out
    assert "SAMPLE" in answered.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_services(today, language):
    assert "Noclehárna pro muže a ženy" in today("Ostrava", language=language).out


def test_a_friday_afternoon_warns(today):
    answered = today("Brno", FRIDAY)
    assert answered.out.startswith("It is after 15:00: many offices are closed.\nOffices are closed over the weekend.")
    assert "closed today, opens Monday 23 Nov 2026, 8:00" in answered.out


def test_a_holiday_warns_by_its_name_and_makes_hours_not_known(today):
    answer = today("Ostrava", HOLIDAY, "--json").json()
    assert answer["warnings"][0]["kind"] == "holiday"
    assert "svobodu" in answer["warnings"][0]["holiday"]
    centre = next(each for each in answer["found"] if "food" in each["needs"])
    assert centre["opening"] == {"state": "not_known", "at": None}


def test_json_tells_every_need_once_and_what_goes_on_the_sheet(today):
    answer = today("Ostrava", MONDAY, "--json").json()
    told = [need for each in answer["found"] for need in each["needs"]] + answer["missing"]
    assert sorted(told) == sorted(NEEDS)
    assert len(answer["sheet"]) <= 6
    assert answer["sheet"] == [each["id"] for each in answer["found"]]
    assert answer["found"][0]["distance_km"] < 30
    assert answer["sample"] is True


def test_a_man_is_offered_no_house_for_women(today, workpris):
    for town in ("Ostrava", "Brno", "Wien", "Maribor", "Berlin"):
        for found in today(town, MONDAY, "--json", sex="m").json()["found"]:
            assert workpris("show", found["id"], "--json").json()["facets"]["sex"] != "women"


def test_the_sheet_has_what_was_found_and_no_town_of_the_person(today, tmp_path):
    file = tmp_path / "sheet.pdf"
    answered = today("Ostrava", MONDAY, "-o", file)
    assert answered.code == 0
    assert "Saved:" in answered.err
    with pdfplumber.open(file) as pdf:
        text = " ".join(page.extract_text() for page in pdf.pages).replace("\n", " ")
    assert "Important contacts" in text
    for name in ("Noclehárna pro muže a ženy", "Denní centrum Pod Mostem", "Krizová linka Zítra"):
        assert name in text


def test_of_what_would_give_the_person_away_the_sheet_has_the_number_only(today, telling_folder, tmp_path):
    file = tmp_path / "sheet.pdf"
    answered = today("Brno", FRIDAY, "-o", file, folder=telling_folder)
    assert answered.code == 0
    assert "Pomoc po propuštění z vězení" in answered.out
    assert "can give the person away" in answered.err
    assert "the telephone number only" in answered.err
    with pdfplumber.open(file) as pdf:
        text = " ".join(page.extract_text() for page in pdf.pages).replace("\n", " ")
    assert "vězení" not in text
    assert "000 111 333" in text.replace("\N{NO-BREAK SPACE}", " ")


def test_a_closed_office_is_told_and_not_on_the_sheet(today):
    answer = today("Brno", FRIDAY, "--json").json()
    office = next(each for each in answer["found"] if each["needs"] == ["office"])
    assert office["opening"]["state"] == "closed"
    assert office["id"] not in answer["sheet"]


def test_where_nothing_is_open_a_script_hears_it_and_no_sheet_is_made(today, tmp_path):
    file = tmp_path / "sheet.pdf"
    answered = today("Berlin", FRIDAY, "-o", file)
    assert answered.code == 1
    assert "Nothing open today for: a bed tonight, food" in answered.out
    assert not file.exists()


def test_an_unknown_town_is_told(today):
    answered = today("Xyzzy")
    assert answered.code == 1
    assert "Xyzzy" in answered.err


@pytest.mark.parametrize("moment", ["yesterday", "2026-11-20", "2026-11-20T25:00", "2026-11-20T10:00Z"])
def test_a_moment_that_is_none_is_refused_with_an_example(today, moment):
    answered = today("Brno", moment)
    assert answered.code == 2
    assert "2026-11-20T14:30" in answered.err


def test_now_is_the_moment_unless_told_otherwise(workpris):
    assert workpris("today", "--near", "Ostrava", "--sex", "m").code == 0


def test_nothing_of_the_person_gets_into_the_log(today, starter_folder):
    today("Ostrava", sex="m")
    today("Xyzzyville")
    logs = [file.read_text() for file in starter_folder.rglob("*.log*") if file.is_file()]
    assert logs
    assert not any("Ostrava" in log or "Xyzzyville" in log for log in logs)
