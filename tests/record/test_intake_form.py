"""The entry form, read from its table."""

import csv

import pytest

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.intake import ALWAYS_ANSWERED, AnswerKind
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.system.paths import resources_folder

CORE = ["A1", "A4", "A8", "B1", "B3", "B4", "B6", "B7", "B8", "C1", "D1", "D2", "D3", "E1", "E3", "F1", "F2", "I1"]
COLUMNS = ["id", "part", "kind", "section", "en", "de", "cs", "sl"]
LABELS = ("word", "Wort", "slovo", "beseda")
SMALLEST = [
    ("test-1", "version", "", "", "", "", "", ""),
    ("A", "section", "", "", *LABELS),
    ("A1", "question", "one_of", "A", *LABELS),
    ("A1", "hint", "", "", *LABELS),
    ("A1", "option", "", "", *LABELS),
]


def write_table(folder, rows, columns=COLUMNS):
    with (folder / "intake-core.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, *rows])
    return folder


def changed(index, **cells):
    row = dict(zip(COLUMNS, SMALLEST[index], strict=True)) | cells
    return [*SMALLEST[:index], tuple(row.values()), *SMALLEST[index + 1 :]]


@pytest.fixture(scope="module")
def form():
    return read_intake_form(resources_folder())


def test_the_form_asks_the_core_questions_in_order(form):
    assert [question.id for question in form.questions] == CORE
    assert form.version == "core-1"


def test_questions_without_extra_answers_are_questions_of_the_form(form):
    assert set(CORE) >= ALWAYS_ANSWERED


def test_every_question_says_in_every_language_what_and_why(form):
    for question in form.questions:
        for words in (question.label, question.hint, form.sections[question.section], *question.options):
            assert set(words) == set(LANGUAGES)
            assert all(words.values())


def test_answers_to_choose_from_are_there_where_one_is_to_choose(form):
    for question in form.questions:
        choosing = question.kind in {AnswerKind.ONE_OF, AnswerKind.MANY_OF}
        assert len(question.options) >= 2 or not choosing, question.id


def test_no_two_answers_to_a_question_are_the_same(form):
    for question in form.questions:
        for language in LANGUAGES:
            words = [option[language] for option in question.options]
            assert len(set(words)) == len(words), question.id


def test_an_answer_leaves_room_to_write_in_all_languages_or_in_none(form):
    for question in form.questions:
        for option in question.options:
            assert len({words.endswith(":") for words in option.values()}) == 1, option["en"]


def test_a_section_is_not_torn_apart(form):
    sections = [question.section for question in form.questions]
    assert list(dict.fromkeys(sections)) == list(form.sections)
    assert sections == sorted(sections, key=list(form.sections).index)


def test_the_smallest_table_is_read(tmp_path):
    form = read_intake_form(write_table(tmp_path, SMALLEST))
    assert form.version == "test-1"
    assert form.questions[0].kind is AnswerKind.ONE_OF
    assert form.questions[0].options[0]["cs"] == "slovo"


@pytest.mark.parametrize(
    "rows",
    [
        [],
        SMALLEST[:2],
        SMALLEST[1:],
        [*SMALLEST, SMALLEST[2]],
        [*SMALLEST, SMALLEST[3]],
        SMALLEST[:3],
        [SMALLEST[0], *SMALLEST[2:]],
        changed(1, cs=""),
        changed(2, kind="essay"),
        changed(2, section="Z"),
        changed(3, id="A2"),
        changed(4, id="A2"),
        changed(4, part="remark"),
        [*SMALLEST, ("A1", "option")],
    ],
)
def test_a_damaged_table_is_reported(tmp_path, rows):
    with pytest.raises(PackagingFault) as caught:
        read_intake_form(write_table(tmp_path, rows))
    assert caught.value.path == tmp_path / "intake-core.csv"


def test_a_table_that_is_no_text_or_lacks_a_column_is_reported(tmp_path):
    write_table(tmp_path, [row[:-1] for row in SMALLEST], COLUMNS[:-1])
    with pytest.raises(PackagingFault):
        read_intake_form(tmp_path)
    (tmp_path / "intake-core.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PackagingFault):
        read_intake_form(tmp_path)


def test_a_missing_table_is_reported(tmp_path):
    with pytest.raises(PackagingFault):
        read_intake_form(tmp_path)
