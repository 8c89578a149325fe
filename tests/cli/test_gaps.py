"""``workpris gaps`` on the starter directory: sentences, JSON, a report to print and a workbook."""

import io
import zipfile

import pdfplumber
import pytest

from workpris_desktop.domain.coverage import CellState, CoverageLevel
from workpris_desktop.domain.language import LANGUAGES

WOMAN = '{"sex": "woman"}'


def test_the_gaps_are_told_housing_first_with_what_they_stand_on(workpris):
    answered = workpris("gaps", "--in", "CZ")
    assert answered.code == 0
    lines = answered.out.splitlines()
    assert lines[0].startswith("Housing: missing in 7 of 14 regions: Středočeský kraj (nearest ")
    assert "records; " in answered.out
    assert "SAMPLE" in answered.err


@pytest.mark.parametrize("level", CoverageLevel)
def test_json_holds_every_cell(workpris, level):
    told = workpris("gaps", "--by", level.value, "--in", "SI", "--json").json()
    assert told["by"] == level
    assert told["sample"] is True
    cells = told["cells"]
    assert {cell["state"] for cell in cells} <= {state.value for state in CellState}
    assert len(cells) == len({(cell["type"], cell["place"]) for cell in cells})
    assert bool(cells) == (level is not CoverageLevel.DISTRICT)


def test_facts_of_a_person_close_what_does_not_take_her(workpris):
    plain = workpris("gaps", "--type", "ACC", "--json").json()
    woman = workpris("gaps", "--type", "ACC", "--json", "--for", "-", given=WOMAN).json()
    assert woman["for_person"]
    assert not plain["for_person"]
    assert "closed" not in {cell["state"] for cell in plain["cells"]}
    assert "closed" in {cell["state"] for cell in woman["cells"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_can_be_printed(workpris, tmp_path, language):
    file = tmp_path / "gaps.pdf"
    answered = workpris("gaps", "--in", "SI", "-o", str(file), language=language)
    assert answered.code == 0
    with pdfplumber.open(file) as document:
        text = "\n".join(page.extract_text() for page in document.pages)
        assert len(document.pages) <= 3
    assert "Pomurska" in text
    assert "38" in text


def test_a_workbook_holds_matrix_gaps_and_method(workpris, tmp_path):
    file = tmp_path / "gaps.xlsx"
    assert workpris("gaps", "--in", "CZ", "-o", str(file)).code == 0
    with zipfile.ZipFile(io.BytesIO(file.read_bytes())) as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
        texts = "".join(book.read(name).decode() for name in sheets)
    assert len(sheets) == 4
    assert "none, nearest 107 km" in texts


@pytest.mark.parametrize("wrong", [("--in", "XY"), ("--type", "XYZ"), ("-o", "gaps.doc"), ("--by", "town")])
def test_what_cannot_be_asked_is_refused_with_a_sentence(workpris, wrong):
    answered = workpris("gaps", *wrong)
    assert answered.code not in {0, None}
    assert answered.err
