"""Services that our own office adds, as commands."""

import json
from shutil import copytree

import pytest

from tests.support.sheets import GOOD_ROW, write_sheet
from workpris_desktop.publisher import run_publisher

PARISH = ("--name", "Farnost svatého Jana", "--type", "acc.emg", "--town", "Brno", "--phone", "541 123 456")


@pytest.fixture
def folder(tmp_path, starter_folder):
    """A data folder of its own with the starter directory."""
    return copytree(starter_folder, tmp_path / "data")


def added(workpris, folder, *more):
    answer = workpris("office", "add", *PARISH, *more, folder=folder)
    assert answer.code == 0, answer.err
    return answer.out.strip()


def test_what_is_added_is_found_at_once_and_shown_in_full(workpris, folder):
    entry_id = added(
        workpris, folder, "--hours", "Mo-Fr 8:00-16:00", "--for", "women", "--free", "--remark", "2nd floor"
    )
    hits = workpris("search", "farnost", "--json", folder=folder).json()
    assert [hit["id"] for hit in hits] == [entry_id]
    assert hits[0]["phones"] == ["+420 541 123 456"]
    shown = workpris("show", entry_id, folder=folder)
    assert "Farnost svatého Jana" in shown.out
    assert "2nd floor" in shown.out
    found = workpris("search", "--type", "ACC.EMG", "farnost", "brno", "--json", folder=folder).json()
    assert [hit["id"] for hit in found] == [entry_id]


def test_it_goes_onto_a_sheet(workpris, folder, tmp_path):
    entry_id = added(workpris, folder)
    answer = workpris("leaflet", "--service", entry_id, "-o", tmp_path / "sheet.pdf", folder=folder)
    assert answer.code == 0, answer.err
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("option", "value", "named"),
    [
        ("--phone", "nobody knows", "phone"),
        ("--hours", "whenever", "hours"),
        ("--remark", "klient 850315/1232", "remark"),
        ("--remark", "x" * 301, "remark"),
        ("--max-age", "900", "age"),
        ("--type", "NOTHING", "NOTHING"),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_added(workpris, folder, option, value, named):
    answer = workpris("office", "add", *PARISH, option, value, folder=folder)
    assert answer.code == 2
    assert named in answer.err
    assert "850315" not in answer.err
    assert workpris("office", "list", "--json", folder=folder).json() == []


def test_a_name_of_a_person_is_kept_with_a_question(workpris, folder):
    answer = workpris("office", "add", *PARISH, "--remark", "Ptejte se: pan Novák", folder=folder)
    assert answer.code == 0
    assert "never about a person" in answer.err


def test_entries_move_to_another_computer_as_a_file(workpris, folder, tmp_path):
    entry_id = added(workpris, folder)
    assert workpris("office", "export", "-o", tmp_path / "entries.json", folder=folder).code == 0
    other = tmp_path / "other"
    assert workpris("office", "import", tmp_path / "entries.json", folder=other).out.startswith("1 new, 0 changed")
    assert workpris("office", "import", tmp_path / "entries.json", folder=other).out.startswith("0 new, 0 changed, 1 ")
    assert [each["id"] for each in workpris("office", "list", "--json", folder=other).json()] == [entry_id]


def test_a_file_with_anything_else_in_it_is_refused_whole(workpris, folder, tmp_path):
    added(workpris, folder)
    file = tmp_path / "entries.json"
    workpris("office", "export", "-o", file, folder=folder)
    said = json.loads(file.read_text())
    said["entries"][0]["client"] = "Novák"
    file.write_text(json.dumps(said))
    answer = workpris("office", "import", file, folder=tmp_path / "other")
    assert answer.code == 3
    assert "Nothing was changed" in answer.err


def test_a_filled_template_is_taken_in_once(workpris, folder, tmp_path):
    package = {"record": "package", "name": "sheet", "title": "Sheet", "format_version": "1.0", "countries": ["CZ"]}
    term = {"id": "t", "code": "ACC.EMG", "name": "x", "description": "", "taxonomy": "workpris-type"}
    address = {"id": "a", "city": "Brno", "country": "CZ", "address_type": "physical"}
    good = {
        "id": "row-1",
        "name": "Noclehárna",
        "status": "active",
        "phones": [{"id": "p", "number": "541 123 456"}],
        "attributes": [{"id": "x", "taxonomy_term": term}],
        "service_at_locations": [
            {"id": "at", "location": {"id": "l", "location_type": "physical", "addresses": [address]}}
        ],
    }
    bad = {"id": "row-2", "name": "Bez telefonu", "status": "active"}
    file = tmp_path / "sheet.ndjson"
    file.write_text("".join(json.dumps(line) + "\n" for line in (package, good, bad)))
    answer = workpris("office", "import", file, folder=folder)
    assert answer.out.startswith("1 new")
    assert "Bez telefonu" in answer.err
    assert workpris("office", "import", file, folder=folder).out.startswith("0 new, 0 changed, 1 known")
    assert [hit["name"] for hit in workpris("search", "nocleharna", "brno", "--json", folder=folder).json()][:1]


def test_an_entry_is_removed(workpris, folder):
    entry_id = added(workpris, folder)
    assert entry_id in workpris("office", "list", folder=folder).out
    assert workpris("office", "remove", entry_id, folder=folder).code == 0
    assert workpris("office", "remove", entry_id, folder=folder).code == 1
    assert workpris("search", "farnost svatého jana", folder=folder).code == 1


def test_a_correction_names_a_record_that_is_there(workpris, folder):
    known = workpris("search", "poradna", "--json", folder=folder).json()[0]["id"]
    entry_id = added(workpris, folder, "--corrects", known)
    (entry,) = workpris("office", "list", "--json", folder=folder).json()
    assert (entry["id"], entry["corrects"]) == (entry_id, known)
    assert workpris("office", "add", *PARISH, "--corrects", "nothing", folder=folder).code == 1


def test_what_is_added_waits_to_go_out_until_it_is_removed(workpris, folder):
    known = workpris("search", "poradna", "--json", folder=folder).json()[0]["id"]
    entry_id = added(workpris, folder, "--corrects", known)
    (slip,) = workpris("slips", "list", "--json", folder=folder).json()
    assert slip["about"]["service"]["name"] == "Farnost svatého Jana"
    assert slip["about"]["corrects"] == known
    assert not slip["about"]["service"]["id"].startswith("office:")
    assert "proposal" in workpris("office", "remove", entry_id, folder=folder).err
    assert workpris("slips", "list", "--json", folder=folder).json() == []


def test_what_is_not_to_be_proposed_and_what_comes_from_another_computer_stays_here(workpris, folder, tmp_path):
    added(workpris, folder, "--no-proposal")
    assert workpris("slips", "list", "--json", folder=folder).json() == []
    workpris("office", "export", "-o", tmp_path / "entries.json", folder=folder)
    other = tmp_path / "other"
    assert workpris("office", "import", tmp_path / "entries.json", folder=other).code == 0
    assert workpris("slips", "list", "--json", folder=other).json() == []


def test_a_template_that_somebody_filled_in_is_taken_in(workpris, folder, tmp_path, capsys):
    source = write_sheet(tmp_path / "filled.xlsx", [GOOD_ROW])
    made = ("import", "spreadsheet", str(source), "-o", str(tmp_path / "package"))
    assert run_publisher(["--data-folder", str(tmp_path / "publisher"), *made]) == 0
    capsys.readouterr()
    answer = workpris("office", "import", tmp_path / "package", folder=folder)
    assert answer.out.startswith("1 new"), answer.err
    assert workpris("office", "import", tmp_path / "package", folder=folder).out.startswith("0 new, 0 changed, 1 known")
    (entry,) = workpris("office", "list", "--json", folder=folder).json()
    hits = workpris("search", "dluhová poradna brno", "--json", folder=folder).json()
    assert entry["id"] in [hit["id"] for hit in hits]
    shown = workpris("show", entry["id"], folder=folder).out
    assert "601 123 456" in shown.replace("\N{NO-BREAK SPACE}", " ")
    assert "8:00" in shown


def test_a_bed_that_the_office_knows_is_there_for_who_leaves_today(workpris, folder):
    entry_id = added(workpris, folder, "--hours", "Mo-Su 8:00-16:00")
    answer = workpris(
        "today", "--near", "Brno", "--sex", "w", "--at", "2026-11-23T10:00", "--json", folder=folder
    ).json()
    assert {each["needs"][0]: each["id"] for each in answer["found"]}["bed"] == entry_id


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda said: said["entries"][0].update(phone=5), "entry 1 has something else than expected in “phone”"),
        (lambda said: said["entries"][0].update(client="x"), "entry 1 lacks something, or has something"),
        (lambda said: said["entries"].append(said["entries"][0]), "an entry has no id of its own"),
        (lambda said: said.update(entries={}), "it is no list of entries"),
        (lambda said: said["entries"][0].update(minimum_age=90, maximum_age=8), "in “age” that cannot be kept"),
        (lambda said: said.update(format_version="x" * 4_000_001), "it is larger than such a file can be"),
    ],
)
def test_what_is_odd_about_a_file_of_entries_is_said_in_words(workpris, folder, tmp_path, change, said):
    added(workpris, folder)
    file = tmp_path / "entries.json"
    workpris("office", "export", "-o", file, folder=folder)
    values = json.loads(file.read_text())
    change(values)
    file.write_text(json.dumps(values))
    answer = workpris("office", "import", file, folder=tmp_path / "other")
    assert (answer.code, said in answer.err) == (3, True), answer.err
    assert not [raw for raw in ("Expected", "`", "$.") if raw in answer.err]
    assert "Nothing was changed" in answer.err


def listed(workpris, folder):
    (entry,) = workpris("office", "list", "--json", folder=folder).json()
    return entry


def test_what_is_told_of_an_entry_is_changed_and_nothing_else(workpris, folder):
    entry_id = added(workpris, folder, "--hours", "Mo-Fr 8:00-16:00", "--for", "women", "--free", "--street", "Nová 1")
    before = listed(workpris, folder)
    told = workpris("office", "change", entry_id, "--phone", "541 999 888", "--name", "Fara", "--json", folder=folder)
    assert told.code == 0, told.err
    after = listed(workpris, folder)
    assert told.json() == after
    differing = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    assert {"name", "phones"} <= differing <= {"name", "phones", "last_modified"}
    (hit,) = workpris("search", "fara", "brno", "--json", folder=folder).json()
    assert (hit["id"], hit["phones"], hit["sex"]) == (entry_id, ["+420 541 999 888"], "women")


def test_parts_of_an_entry_are_emptied(workpris, folder):
    entry_id = added(workpris, folder, "--for", "women", "--min-age", "18", "--free", "--remark", "2nd floor")
    emptied = ("--without", "for", "min-age", "--without", "remark")
    told = workpris("office", "change", entry_id, *emptied, folder=folder)
    assert told.code == 0, told.err
    (hit,) = workpris("search", "farnost", "--json", folder=folder).json()
    assert (hit["sex"], hit["minimum_age"]) == (None, None)
    assert "2nd floor" not in workpris("show", entry_id, folder=folder).out


def test_an_entry_moves_to_another_town(workpris, folder):
    entry_id = added(workpris, folder)
    assert workpris("office", "change", entry_id, "--town", "Olomouc", folder=folder).code == 0
    assert [hit["towns"] for hit in workpris("search", "farnost", "--json", folder=folder).json()] == [["Olomouc"]]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--phone", "nobody knows"), 2),
        (("--hours", "whenever"), 2),
        (("--remark", "klient 850315/1232"), 2),
        (("--name", " "), 2),
        (("--country", "AT"), 2),
        (("--free", "--without", "free"), 2),
        (("--without", "name"), 2),
        (("--corrects", "nothing"), 1),
    ],
)
def test_a_change_that_cannot_be_kept_changes_nothing(workpris, folder, words, code):
    entry_id = added(workpris, folder, "--remark", "2nd floor")
    before = listed(workpris, folder)
    answer = workpris("office", "change", entry_id, *words, folder=folder)
    assert (answer.code, answer.out) == (code, "")
    assert listed(workpris, folder) == before


def test_an_entry_that_is_not_there_cannot_be_changed(workpris, folder):
    answer = workpris("office", "change", "office:nothing", "--free", folder=folder)
    assert (answer.code, "“office:nothing”" in answer.err) == (1, True)


def test_what_waits_for_the_publisher_is_changed_with_its_entry_and_what_was_kept_back_stays_back(workpris, folder):
    entry_id = added(workpris, folder)
    told = workpris("office", "change", entry_id, "--name", "Fara", folder=folder)
    assert "waits to go to the publisher" in told.err
    (slip,) = workpris("slips", "list", "--json", folder=folder).json()
    assert slip["about"]["service"]["name"] == "Fara"
    told = workpris("office", "change", entry_id, "--no-proposal", folder=folder)
    assert "was removed" in told.err
    assert workpris("office", "change", entry_id, "--free", folder=folder).code == 0
    assert workpris("slips", "list", "--json", folder=folder).json() == []


def test_a_hit_that_our_office_knows_otherwise_says_so_with_the_day(workpris, folder):
    known = workpris("search", "poradna", "--json", folder=folder).json()[0]
    assert known["corrected_by_office"] is None
    entry_id = added(workpris, folder, "--corrects", known["id"])
    hits = {hit["id"]: hit for hit in workpris("search", "poradna", "--json", folder=folder).json()}
    corrected = hits[known["id"]]["corrected_by_office"]
    assert (corrected["id"], corrected["checked_on"][:2]) == (entry_id, "20")
    assert [hit["id"] for hit in hits.values() if hit["corrected_by_office"]] == [known["id"]]
    blocks = workpris("search", "poradna", folder=folder).out.split("\n\n")
    saying = [block for block in blocks if "Our office has other data (" in block]
    assert [known["id"] in block for block in saying] == [True]
    assert "Our office has other data (" in workpris("show", known["id"], folder=folder).err
    told = workpris("show", known["id"], "--json", folder=folder).json()
    assert told["corrected_by_office"]["id"] == entry_id


def test_entries_that_cannot_be_read_keep_nobody_from_searching(workpris, folder):
    added(workpris, folder)
    (folder / "office" / "entries.json").write_text("rubbish")
    answer = workpris("search", "poradna", "--json", folder=folder)
    assert answer.code == 0
    assert not any(hit["corrected_by_office"] for hit in answer.json())
