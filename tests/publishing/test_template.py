"""The template: what is written, and that it reads back."""

import csv

import openpyxl
import pytest

from tests.support.sheets import GOOD_ROW, columns, facts, take
from workpris_desktop.domain.errors import FolderTaken, MachineFault, PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.choice_list import choice_list
from workpris_desktop.publishing.hours_text import hours_in
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.publishing.template import write_template
from workpris_desktop.publishing.template_columns import CellKind, folded_head, read_template_columns
from workpris_desktop.system.paths import resources_folder

FILE = "template-columns.csv"


@pytest.fixture(scope="module", params=LANGUAGES)
def template(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "template.xlsx"
    write_template(path, request.param, facts(), columns())
    return request.param, path


def sheets_of(template):
    language, path = template
    return language, openpyxl.load_workbook(path)


def test_every_head_means_one_column_in_all_languages():
    heads = {}
    for column in columns():
        for language in LANGUAGES:
            assert heads.setdefault(folded_head(column.head[language]), column.key) == column.key


def test_heads_stand_in_the_language_and_stay_in_sight(template):
    language, book = sheets_of(template)
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == [column.head[language] for column in columns()]
    assert sheet.freeze_panes == "B2"
    assert book.sheetnames == [columns().sheets[name][language] for name in ("services", "lists")]


def test_hints_stand_as_comments(template):
    language, book = sheets_of(template)
    for cell, column in zip(book.worksheets[0][1], columns(), strict=True):
        assert (cell.comment.text if cell.comment else "") == column.hint[language]


def test_every_list_to_choose_from_stands_on_the_second_sheet(template):
    language, book = sheets_of(template)
    sheet, lists = book.worksheets
    offered = {}
    for validation in sheet.data_validations.dataValidation:
        assert validation.formula1.startswith(f"'{lists.title}'!")
        area = validation.formula1.partition("!")[2].replace("$", "")
        entries = tuple(row[0].value for row in lists[area])
        offered[str(validation.sqref).split(":")[0].rstrip("0123456789")] = entries
    for index, column in enumerate(columns(), start=1):
        letter = openpyxl.utils.get_column_letter(index)
        expected = choice_list(column.choices, facts()).shown(language) if column.choices else None
        assert offered.get(letter) == expected, column.key


def test_numbers_of_telephones_are_kept_as_text(template):
    _, book = sheets_of(template)
    for index, column in enumerate(columns(), start=1):
        letter = openpyxl.utils.get_column_letter(index)
        if column.kind is CellKind.PHONES:
            assert book.worksheets[0].column_dimensions[letter].number_format == "@"


def test_the_example_is_skipped_and_nothing_is_odd_about_it(template):
    _, path = template
    taken = take(path)
    assert (taken.report.read, taken.report.taken, taken.report.left_out) == (1, 0, {"example": 1})
    assert not taken.rows
    assert not taken.report.remarks


def test_the_example_itself_would_be_understood(template, tmp_path):
    language, path = template
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    sheet.cell(2, 1).value = "Bridge"
    book.save(tmp_path / "filled.xlsx")
    taken = take(tmp_path / "filled.xlsx")
    assert taken.report.taken == 1
    # Invented numbers of registers and telephones are nobody's, so they may fail.
    odd = {remark.column.split(" ", 1)[1] for remark in taken.report.remarks}
    assert odd <= {columns()[key].head[language] for key in ("org_register_id", "phone")}
    assert taken.codes("workpris-type") == {"DEB.DEB": "main", "DEB.INS": ""}


def test_a_text_that_looks_like_a_formula_stays_text(tmp_path):
    example = dict.fromkeys(LANGUAGES, "=1+1")
    changed = [
        type(column)(column.key, column.kind, "", column.group, column.head, column.hint, example)
        for column in columns()
    ]
    path = tmp_path / "formula.xlsx"
    write_template(path, "en", facts(), type(columns())(tuple(changed), columns().sheets))
    cell = openpyxl.load_workbook(path).worksheets[0].cell(2, 1)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_a_file_that_is_there_is_never_overwritten(tmp_path):
    path = tmp_path / "template.xlsx"
    path.write_bytes(b"filled in")
    with pytest.raises(FolderTaken):
        write_template(path, "en", facts(), columns())
    assert path.read_bytes() == b"filled in"


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(MachineFault):
        write_template(tmp_path / "no" / "template.xlsx", "en", facts(), columns())


def test_hints_and_examples_of_hours_can_be_read():
    books = read_reading_words(resources_folder())
    for column in columns():
        if column.kind is CellKind.HOURS:
            for language in LANGUAGES:
                assert hours_in(column.example[language], books[language])


def damaged(tmp_path, change):
    with (resources_folder() / FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    change(rows)
    with (tmp_path / FILE).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return tmp_path


@pytest.mark.parametrize(
    "change",
    [
        lambda rows: rows.append(rows[-1]),
        lambda rows: rows[3].__setitem__(5, ""),
        lambda rows: rows[3].__setitem__(2, "nonsense"),
        lambda rows: rows[0].__setitem__(0, "key"),
        lambda rows: rows.__delitem__(slice(1, None)),
    ],
)
def test_a_damaged_table_of_columns_is_named(tmp_path, change):
    with pytest.raises(PackagingFault):
        read_template_columns(damaged(tmp_path, change))


def test_a_missing_table_of_columns_is_named(tmp_path):
    with pytest.raises(PackagingFault):
        read_template_columns(tmp_path)


def test_a_column_that_is_not_there_is_no_column():
    with pytest.raises(KeyError):
        columns()["nonsense"]
    assert columns().with_head("Nonsense") is None
    assert not columns().is_example(GOOD_ROW["org_name"])
