"""Tables of the entry form that are damaged or contradict each other are reported, never half read."""

import shutil

import pytest

from tests.support.intake_copy import intake_copy, write_rows
from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.intake import Condition, FieldKind, IntakeUse, Layer, Required
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.record.intake_form import intake_versions, read_intake_form

FIELD = {
    "id": "B1", "section": "B", "kind": "text", "layer": "core", "required": "always", "privacy": "P2",
    "longest": "60", "least": "", "most": "", "needs_source": "", "condition_field": "", "condition_codes": "",
    "condition_needs": "", "condition_days": "", "uses": "file register", "options": "", "columns": "",
}  # fmt: skip
CHOICE = FIELD | {"id": "B2", "kind": "many_of", "required": "no", "longest": "", "options": "none! some other+"}
YES_NO = FIELD | {"id": "B3", "kind": "yes_no", "condition_field": "B1 B2", "condition_codes": "some other"}
ROWS = FIELD | {
    "id": "B4",
    "kind": "rows",
    "columns": "day:date what:one_of:a,b+",
    "condition_needs": "housing.no_home",
}
FIELDS = [FIELD, CHOICE, YES_NO, ROWS]


def text(field, part, code="", section="B"):
    return {"id": field, "part": part, "section": section, "code": code, "en": "a", "de": "b", "cs": "c", "sl": "d"}


TEXTS = [
    text("B", "section"),
    *(text(field["id"], part) for field in FIELDS for part in ("label", "spoken", "hint")),
    *(text("B2", "option", code) for code in ("none", "some", "other")),
    *(text("B4", "column", code) for code in ("day", "what")),
    *(text("B4", "column_option", code) for code in ("what.a", "what.b")),
]


@pytest.fixture
def folder(tmp_path):
    return intake_copy(tmp_path)


def write_form(folder, fields=FIELDS, texts=TEXTS, version=3):
    place = folder / "intake" / str(version)
    place.mkdir()
    write_rows(place / "form.csv", fields)
    write_rows(place / "texts.csv", texts)
    return place


def changed(index, **cells):
    return [*FIELDS[:index], FIELDS[index] | cells, *FIELDS[index + 1 :]]


def test_the_smallest_form_is_read(folder):
    write_form(folder)
    form = read_intake_form(folder)
    assert form.version == 3
    assert form.sections == {"B": {"en": "a", "de": "b", "cs": "c", "sl": "d"}}
    name, choice, yes_no, rows = form.fields
    assert (name.kind, name.layer, name.required) == (FieldKind.TEXT, Layer.CORE, Required.ALWAYS)
    assert (name.longest, name.least, name.most, name.privacy) == (60, 0, 9_999_999, PrivacyClass.P2)
    assert name.uses == {IntakeUse.FILE, IntakeUse.REGISTER}
    assert [(option.code, option.is_alone, option.has_text) for option in choice.options] == [
        ("none", True, False),
        ("some", False, False),
        ("other", False, True),
    ]
    assert yes_no.condition == Condition("B1 B2", frozenset({"some", "other"}))
    assert [(column.id, column.kind, len(column.options)) for column in rows.columns] == [
        ("day", FieldKind.DATE, 0),
        ("what", FieldKind.ONE_OF, 2),
    ]


def test_an_answer_of_any_sort_may_call_for_a_question(folder):
    write_form(folder, changed(2, condition_codes=""))
    assert read_intake_form(folder).by_id["B3"].condition == Condition("B1 B2")


@pytest.mark.parametrize(
    "fields",
    [
        changed(0, id=""),
        changed(0, id="name"),
        changed(0, id="B"),
        changed(0, section="Z"),
        changed(0, kind="essay"),
        changed(0, layer="later"),
        changed(0, required="maybe"),
        changed(0, privacy="P5"),
        changed(0, longest="long"),
        changed(0, most="-1"),
        changed(0, needs_source="no"),
        changed(0, uses="file gossip"),
        changed(0, uses="file file"),
        changed(0, options="one two"),
        changed(0, columns="day:date"),
        changed(1, options="some"),
        changed(1, options=""),
        changed(1, options="none! some other+ other"),
        changed(1, options="none! some Other"),
        changed(1, options="none! some other+ unsaid"),
        changed(1, options="none! some"),
        changed(1, kind="one_of"),
        changed(2, condition_field="B9"),
        changed(2, condition_field="B4", condition_codes=""),
        changed(2, condition_field="B3", condition_codes=""),
        changed(2, condition_codes="some more"),
        changed(2, condition_field="", condition_codes="some"),
        changed(2, condition_field="B2 B2"),
        changed(2, condition_days="soon"),
        changed(3, condition_needs="housing.palace"),
        changed(3, columns=""),
        changed(3, columns="day:rows what:one_of:a,b"),
        changed(3, columns="day:file what:one_of:a,b"),
        changed(3, columns="day:date what:one_of:a"),
        changed(3, columns="day:date:a,b what:one_of:a,b"),
        changed(3, columns="day what:one_of:a,b"),
        changed(3, columns="day:date day:date what:one_of:a,b"),
        [FIELD, *FIELDS],
        FIELDS[:3],
        FIELDS[1:],
        [{column: cell for column, cell in row.items() if column != "uses"} for row in FIELDS],
    ],
)
def test_a_form_that_says_what_none_can_say_is_reported(folder, fields):
    place = write_form(folder, fields)
    with pytest.raises(PackagingFault) as caught:
        read_intake_form(folder)
    assert caught.value.path == place / "form.csv"


@pytest.mark.parametrize(
    "missing", TEXTS, ids=lambda row: "-".join(filter(None, (row["id"], row["part"], row["code"])))
)
def test_nothing_is_without_words(folder, missing):
    write_form(folder, texts=[row for row in TEXTS if row is not missing])
    with pytest.raises(PackagingFault):
        read_intake_form(folder)


@pytest.mark.parametrize("language", ["en", "de", "cs", "sl"])
def test_every_language_has_its_words(folder, language):
    place = write_form(folder, texts=[*TEXTS[:-1], TEXTS[-1] | {language: ""}])
    with pytest.raises(PackagingFault) as caught:
        read_intake_form(folder)
    assert caught.value.path == place / "texts.csv"


@pytest.mark.parametrize(
    "further",
    [
        TEXTS[0],
        TEXTS[-1],
        text("B5", "label"),
        text("B1", "option", "some"),
        text("B1", "remark"),
        text("", "label"),
        text("C", "section"),
        text("C", "section", section="C"),
        text("B", "section", "some"),
    ],
)
def test_words_for_nothing_are_reported(folder, further):
    write_form(folder, texts=[*TEXTS, further])
    with pytest.raises(PackagingFault):
        read_intake_form(folder)


def test_words_in_another_section_are_reported(folder):
    write_form(folder, texts=[*TEXTS[:-1], TEXTS[-1] | {"section": "C"}])
    with pytest.raises(PackagingFault):
        read_intake_form(folder)


def test_a_section_torn_apart_is_reported(folder):
    texts = [
        *TEXTS,
        text("C", "section", section="C"),
        *(text("C1", part, section="C") for part in ("label", "spoken", "hint")),
    ]
    place = FIELD | {"id": "C1", "section": "C"}
    write_form(folder, [FIELD, CHOICE, place, YES_NO, ROWS], texts)
    with pytest.raises(PackagingFault):
        read_intake_form(folder)
    shutil.rmtree(folder / "intake" / "3")
    write_form(folder, [*FIELDS, place], texts)
    assert list(read_intake_form(folder).sections) == ["B", "C"]


def test_a_form_that_is_no_text_or_not_there_is_reported(folder):
    place = write_form(folder)
    (place / "form.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PackagingFault):
        read_intake_form(folder)
    (place / "texts.csv").unlink()
    with pytest.raises(PackagingFault):
        read_intake_form(folder)
    with pytest.raises(PackagingFault):
        read_intake_form(folder, 4)


def test_versions_are_counted_as_numbers(folder):
    write_form(folder, version=10)
    (folder / "intake" / "drafts").mkdir()
    (folder / "intake" / "11").write_text("no folder", encoding="utf-8")
    assert intake_versions(folder) == (1, 2, 10)
    assert read_intake_form(folder).version == 10
    assert read_intake_form(folder, 2).version == 2


def test_a_program_without_a_form_is_reported(tmp_path):
    with pytest.raises(PackagingFault):
        intake_versions(tmp_path)
    (tmp_path / "intake").mkdir()
    with pytest.raises(PackagingFault):
        read_intake_form(tmp_path)
