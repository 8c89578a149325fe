"""A staff list made in a terminal, read back."""

import csv
import io
import json

import pdfplumber
import pytest
from openpyxl import load_workbook

from tests.support.packages import full_draft
from workpris_desktop.cli import list as service_list
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.search import MOST_HITS
from workpris_desktop.printing import list_rows
from workpris_desktop.system.paths import DataFolder


def text_of(file):
    with pdfplumber.open(file) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def rows_of(file, separator=","):
    """Return the rows of a CSV file as mappings by heading."""
    text = io.StringIO(file.read_text(encoding="utf-8-sig"), newline="")
    return list(csv.DictReader(text, delimiter=separator))


@pytest.fixture
def listed(workpris, tmp_path):
    """Return a function that makes a list as CSV and returns its rows."""

    def make(*words, **named):
        file = tmp_path / "list.csv"
        answered = workpris("list", *words, "-o", file, **named)
        assert answered.code == 0, answered.err
        return rows_of(file)

    return make


@pytest.mark.parametrize("words", [("debt",), ("--region", "CZ", "--sort", "name"), ("--near", "Brno", "advice")])
def test_a_list_has_all_that_the_search_finds_in_its_order(listed, found_ids, words):
    ids = found_ids(*words, "--limit", "5000")
    assert [row["Id"] for row in listed(*words)] == ids
    assert len(ids) > 1


def test_a_list_goes_on_where_an_answer_on_the_screen_ends(workpris, tmp_path, facts):
    draft = full_draft()
    for number in range(MOST_HITS + 20):
        draft.add("services.csv", id=f"more-{number}", organization_id="o1", name=f"Svépomoc {number}", status="active")
    DirectoryShelf(DataFolder(tmp_path / "data").directory, facts).install(draft.write_folder(tmp_path / "package"))
    file = tmp_path / "list.csv"
    assert workpris("list", "svépomoc", "-o", file, folder=tmp_path / "data").code == 0
    assert len(rows_of(file)) == MOST_HITS + 20


def test_a_row_tells_each_fact_with_its_source_and_its_day(listed, workpris):
    row = next(row for row in listed("--region", "CZ") if "(" in row["Room"])
    shown = workpris("show", row["Id"], "--json").json()
    assert row["Name"].startswith(shown["name"])
    assert row["Provider"] == shown["organization"]["name"]
    assert row["Checked on"] == shown["checked_on"]
    assert "2026" in row["Room"]
    assert "2026" in row["Evidence"]
    assert row["Telephone"]
    assert "hours" in row["Opening hours"]


def test_invented_data_says_so_in_every_row_on_every_page_and_beside_it(workpris, tmp_path):
    file = tmp_path / "list.pdf"
    answered = workpris("list", "--region", "CZ", "-o", file)
    with pdfplumber.open(file) as pdf:
        assert len(pdf.pages) > 1
        assert all("SAMPLE" in page.extract_text() for page in pdf.pages)
    assert "SAMPLE" in answered.err
    workpris("list", "debt", "-o", tmp_path / "list.csv")
    assert all("SAMPLE" in row["Sample"] for row in rows_of(tmp_path / "list.csv"))


def test_pages_say_what_was_asked_how_many_there_are_and_how_old_the_data_is(workpris, tmp_path):
    file = tmp_path / "list.pdf"
    answered = workpris("list", "debt", "--region", "CZ", "-o", file)
    assert answered.code == 0
    text = text_of(file)
    for part in ("debt · Region of return: Czechia", " services · ", "Data from 1 November 2026", "Do not hand out."):
        assert part in text
    assert "Saved:" in answered.err
    assert answered.out == ""


def test_a_workbook_has_texts_and_days_and_says_on_a_tab_of_its_own_what_it_is(workpris, tmp_path):
    file = tmp_path / "list.xlsx"
    assert workpris("list", "debt", "-o", file).code == 0
    book = load_workbook(file)
    first, about = book.worksheets
    assert {cell.data_type for row in first.iter_rows() for cell in row if cell.value is not None} == {"s", "d"}
    texts = [cell.value for (cell,) in about.iter_rows()]
    assert "debt" in texts
    assert "For staff. Do not hand out." in texts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", ["pdf", "xlsx", "csv"])
def test_a_list_can_be_made_in_every_language(workpris, tmp_path, language, suffix):
    file = tmp_path / f"list.{suffix}"
    assert workpris("list", "--type", "DEB", "-o", file, language=language).code == 0
    assert file.stat().st_size > 1000


def test_the_separator_is_that_of_the_language(workpris, tmp_path):
    workpris("list", "--type", "DEB", "-o", tmp_path / "list.csv", language="cs")
    assert len(rows_of(tmp_path / "list.csv", ";")[0]) > 10


@pytest.mark.parametrize("suffix", ["pdf", "xlsx", "csv"])
def test_contacts_for_staff_get_onto_a_list_only_when_asked_for(workpris, full_folder, tmp_path, suffix):
    shown = json.dumps(workpris("show", "s1", "--json", folder=full_folder).json())
    secret = next(contact for contact in json.loads(shown)["contacts"] if not contact["public"])
    word = secret["name"] or secret["email"]
    assert word
    for staff in (False, True):
        file = tmp_path / f"list-{staff}.{suffix}"
        asked = ("list", "--region", "CZ", *(["--staff"] if staff else []), "-o", file)
        assert workpris(*asked, folder=full_folder).code == 0
        assert (word in everything_in(file)) is staff


def everything_in(file):
    if file.suffix == ".pdf":
        return text_of(file).replace("\n", " ")
    if file.suffix == ".csv":
        return file.read_text(encoding="utf-8-sig")
    cells = (cell.value for sheet in load_workbook(file) for row in sheet.iter_rows() for cell in row)
    return " ".join(str(value) for value in cells)


def test_what_is_offered_to_professionals_is_listed_only_when_asked_for(listed, found_ids):
    staff = set(found_ids("--type", "STF"))
    words = ("--region", "CZ")
    assert staff
    assert not staff & {row["Id"] for row in listed(*words)}
    assert staff & {row["Id"] for row in listed(*words, "--staff")}


@pytest.mark.parametrize("name", ["list.xls", "list", "list.pdf.zip", ".csv"])
def test_another_end_of_the_name_is_refused(workpris, tmp_path, name):
    answered = workpris("list", "debt", "-o", tmp_path / name)
    assert answered.code == 2
    assert ".pdf, .xlsx or .csv" in answered.err
    assert not list(tmp_path.glob("*list*"))


def test_a_list_takes_no_facts_of_a_person_as_it_is_kept_on_the_disk(workpris, tmp_path):
    facts = tmp_path / "facts.json"
    answered = workpris("list", "debt", "--for", facts, "-o", tmp_path / "list.pdf")
    assert answered.code == 2
    assert "--for" in answered.err
    assert not (tmp_path / "list.pdf").exists()


def test_more_than_a_list_holds_is_told_with_what_to_do(workpris, tmp_path, monkeypatch):
    monkeypatch.setattr(service_list, "MOST_LISTED", 5)
    file = tmp_path / "list.csv"
    answered = workpris("list", "--region", "CZ", "-o", file)
    assert answered.code == 2
    assert f"a list holds up to {list_rows.MOST_LISTED}" in answered.err
    assert not file.exists()


def test_with_a_limit_a_list_says_that_it_is_not_all(workpris, tmp_path):
    assert workpris("list", "--region", "CZ", "--limit", "3", "-o", tmp_path / "list.pdf").code == 0
    assert "The first 3 of 61 services" in text_of(tmp_path / "list.pdf")


def test_nothing_found_makes_no_list(workpris, tmp_path):
    assert workpris("list", "xyzzyqwertz", "-o", tmp_path / "list.csv").code == 1
    assert not (tmp_path / "list.csv").exists()


@pytest.mark.parametrize("words", [["-o", "x.csv"], ["debt"], ["debt", "--limit", "0", "-o", "x.csv"]])
def test_a_list_needs_a_question_and_a_file(workpris, words):
    assert workpris("list", *words).code == 2


def test_a_missing_folder_is_named_and_a_former_list_stays(workpris, tmp_path):
    answered = workpris("list", "debt", "-o", tmp_path / "nowhere" / "list.csv")
    assert answered.code == 4
    assert "nowhere" in answered.err
    former = tmp_path / "list.csv"
    former.write_text("former", encoding="utf-8")
    assert workpris("list", "xyzzyqwertz", "-o", former).code == 1
    assert former.read_text(encoding="utf-8") == "former"
