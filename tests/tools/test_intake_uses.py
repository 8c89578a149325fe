"""Nothing is asked of a person that nothing uses, and a table that claims a use cannot lie."""

import re
from datetime import date
from pathlib import Path

import pytest

from tests.support.intake_copy import intake_copy, read_rows, write_rows
from tools.intake_uses import main
from workpris_desktop.domain.case_summary import summary_of
from workpris_desktop.domain.intake import FieldKind, IntakeUse
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.intake_uses import USED_BY, fields_without_use
from workpris_desktop.record.intake_form import intake_versions, read_intake_form

SOURCES = Path(__file__).parents[2] / "workpris_desktop"
PLACE = ("domain/client_place.py", "domain/intake_condition.py")
"""Where it is read where a person is, and where to."""

READERS = {
    IntakeUse.FIT: ("domain/intake_person.py",),
    IntakeUse.NEEDS: ("domain/need_*.py", *PLACE),
    IntakeUse.FIRST_DAYS: ("domain/first_days*.py",),
    IntakeUse.RELEASE_CHECK: ("domain/release_*.py", *PLACE),
    IntakeUse.REGISTER: ("cases/register_*.py", "cases/client_facts.py"),
    IntakeUse.DOUBLES: ("cases/doubles.py", "cases/client_facts.py"),
}
"""Where the parts of the program stand that read answers by the ids of their questions."""

KEPT_BY_THE_FILE = {"A5", "B1"}
"""Name and reference of a file are read as that, by no id."""


@pytest.fixture
def resources(tmp_path):
    return intake_copy(tmp_path)


def change_uses(resources, field, uses):
    path = resources / "intake" / str(intake_versions(resources)[-1]) / "form.csv"
    write_rows(path, [row | {"uses": uses} if row["id"] == field else row for row in read_rows(path)])


def test_every_question_of_every_version_is_used(resources):
    for version in intake_versions(resources):
        assert fields_without_use(read_intake_form(resources, version)) == ()


def test_the_tool_finds_nothing_in_the_form(resources, capsys):
    assert main([str(resources)]) == 0
    assert capsys.readouterr().out == ""


def test_a_question_without_a_use_fails_the_build(resources, capsys):
    change_uses(resources, "B5", "")
    assert main([str(resources)]) == 1
    assert capsys.readouterr().out.split() == ["B5"]


def test_a_question_with_a_use_that_does_not_read_it_fails_the_build(resources, capsys):
    change_uses(resources, "B5", "entry_form fit")
    assert main([str(resources)]) == 1
    assert capsys.readouterr().out.split() == ["B5"]


def test_all_that_is_used_is_asked(resources):
    asked = read_intake_form(resources).by_id
    assert {use: sorted(fields - set(asked)) for use, fields in USED_BY.items()} == {use: [] for use in IntakeUse}


def test_the_table_names_every_use_of_a_question(resources):
    form = read_intake_form(resources)
    told = {use: {field.id for field in form.fields if use in field.uses} for use in IntakeUse}
    assert told == USED_BY


@pytest.mark.parametrize("use", READERS)
def test_what_is_said_to_be_read_is_read(use):
    files = [file for pattern in READERS[use] for file in SOURCES.glob(pattern)]
    read = set(
        re.findall(r'"([A-I][0-9]+(?:\.[a-z_]+)?)"', "".join(file.read_text(encoding="utf-8") for file in files))
    )
    assert sorted(USED_BY[use] - read - KEPT_BY_THE_FILE) == []


def test_what_is_said_to_be_in_the_summary_is_in_it(resources):
    form = read_intake_form(resources)
    typed = {FieldKind.LANGUAGES: "cs", FieldKind.AREA: "any", FieldKind.YES_NO: "yes"}
    values = {each.id: typed.get(each.kind) or next((one.code for one in each.options), "any") for each in form.fields}
    answers = {name: IntakeAnswer(name, value=value) for name, value in values.items()}
    summary = summary_of(
        form,
        (),
        lambda _: False,
        reference="7",
        answers=answers,
        needs=(),
        choices=(),
        steps=(),
        today=date(2027, 2, 1),
    )
    assert {answer.field for answer in summary.answers} == USED_BY[IntakeUse.SUMMARY]
