"""The answers to the entry form: kept one by one, read as they were given, found, undone, and bounded."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.cases.intake_samples import ANSWERS, DAY, NEED
from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain, intake_rows, intake_values, need_rows
from workpris_desktop.cases.file_requests import (
    ChangeFile,
    ListFiles,
    NewFile,
    OpenInEmergency,
    ReadFile,
    Restrict,
    SearchFiles,
    SetFileState,
    WriteEntry,
)
from workpris_desktop.cases.intake_requests import (
    DropAnswer,
    KeepAnswer,
    KeepAnswers,
    KeepNeed,
    NoteSectionOpened,
    ReadIntake,
)
from workpris_desktop.cases.retention_requests import KeepLonger
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import EntryKind
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import LONGEST_WISH, ClientNeed, NeedStatus
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import (
    ClientFileNotFound,
    FileFull,
    FileRestricted,
    NotAllowed,
    TextTooLong,
    VaultDamaged,
)


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Worker", Role.WORKER)


@pytest.fixture
def other(open_vault):
    return colleague(open_vault, "Other", Role.WORKER)


@pytest.fixture
def lead(open_vault):
    return colleague(open_vault, "Lead", Role.LEAD)


@pytest.fixture
def file(worker):
    return NewFile("Jirka", Category.PRISON, "12/26", "region:CZ010").answer(worker)


def keep(vault, file, field, value, **more):
    return KeepAnswer(file.id, IntakeAnswer(field, value=value, **more)).answer(vault)


def answers(vault, file):
    return ReadIntake(file.id).answer(vault).by_field


def found(vault, text):
    return [hit.file.name for hit in SearchFiles(text).answer(vault)]


def acts(vault):
    return [(row.act, row.reason) for row in audit_chain.rows(vault.connection)]


def test_a_new_file_has_a_name_a_reference_and_a_region(worker, file):
    assert ReadIntake(file.id).answer(worker).answers == (
        IntakeAnswer("B1", value="Jirka"),
        IntakeAnswer("A5", value="12/26"),
        IntakeAnswer("C1", value=("region:CZ010",)),
    )
    anywhere = NewFile("Eva", Category.PRISON).answer(worker)
    assert answers(worker, anywhere)["C1"].value == ("any",)
    assert "A5" not in answers(worker, anywhere)
    with pytest.raises(ValueError, match=r"^ $"):
        NewFile("Eva", Category.PRISON, region=" ").answer(worker)
    assert len(ListFiles().answer(worker)) == 2


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.field)
def test_an_answer_is_read_as_it_was_given(worker, file, answer):
    assert KeepAnswer(file.id, answer).answer(worker) == answer
    assert answers(worker, file)[answer.field] == answer
    assert acts(worker)[1] == (Act.FILE_CHANGED, "")


def test_an_answer_takes_the_place_of_the_one_before(worker, file, clock):
    keep(worker, file, "F4", "dog")
    clock.go(days=3)
    keep(worker, file, "F4", "none", said_by=Source.PERSON, said_on=DAY, version=2)
    assert answers(worker, file)["F4"] == IntakeAnswer("F4", AnswerState.ANSWERED, "none", "", Source.PERSON, DAY, 2)
    assert ListFiles().answer(worker)[0].touched_on == worker.today == date(2026, 11, 25)


def test_what_was_not_answered_has_no_value(worker, file):
    kept = KeepAnswer(file.id, IntakeAnswer("H5.what", AnswerState.DECLINED, "alcohol", "x", is_broken=True))
    assert kept.answer(worker) == answers(worker, file)["H5.what"] == IntakeAnswer("H5.what", AnswerState.DECLINED)


def test_an_answer_that_breaks_a_rule_is_kept_as_it_was_typed(worker, file):
    kept = keep(worker, file, "C4", "jirka(at)seznam", is_broken=True)
    assert (kept.value, kept.is_broken, kept.is_known) == ("jirka(at)seznam", True, False)
    assert answers(worker, file)["C4"] == kept


def test_texts_are_cleaned(worker, file):
    kept = keep(worker, file, "H9.help", "Pe\u030cknou\u202e \x00 pra\ud800ci\r\nbrzy\ufdd0\u3164", other="  a \n b")
    assert kept.value == "Pěknou praci\nbrzy\ufdd0"
    assert kept.other == "a b"
    rows = keep(worker, file, "C7", ((" Jana\n", "matka\0", "", "yes"),))
    assert rows.value == (("Jana", "matka", "", "yes"),)
    assert answers(worker, file)["C7"] == rows
    assert keep(worker, file, "B5", "\u3164").value == ""


def test_all_of_several_answers_are_kept_or_none(worker, file):
    before = acts(worker)
    with pytest.raises(TextTooLong):
        KeepAnswers(file.id, (IntakeAnswer("F4", value="dog"), IntakeAnswer("B1", value="n" * 61))).answer(worker)
    assert acts(worker) == before
    KeepAnswers(file.id, (*ANSWERS, IntakeAnswer("B1", value="Pepa"))).answer(worker)
    kept = answers(worker, file)
    assert {field: kept[field] for field in (answer.field for answer in ANSWERS)} == {
        answer.field: answer for answer in ANSWERS
    }
    assert kept["B1"].value == ListFiles().answer(worker)[0].name == "Pepa"


# The name and the reference


def test_the_name_is_that_of_the_file(worker, file):
    kept = keep(worker, file, "B1", "  Pepa \n z Brna ", said_by=Source.PERSON, said_on=DAY, version=2)
    assert kept == IntakeAnswer("B1", AnswerState.ANSWERED, "Pepa z Brna", "", Source.PERSON, DAY, 2)
    assert answers(worker, file)["B1"] == kept
    assert ListFiles().answer(worker)[0].name == "Pepa z Brna"
    assert found(worker, "pepa brno"[:7]) == ["Pepa z Brna"]
    assert found(worker, "jirka") == []
    ChangeFile(file.id, "Pepík", Category.PRISON, "13/26").answer(worker)
    assert (answers(worker, file)["B1"].value, answers(worker, file)["A5"].value) == ("Pepík", "13/26")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (IntakeAnswer("B1", value=" \u3164"), ValueError),
        (IntakeAnswer("B1", value=("a",)), ValueError),
        (IntakeAnswer("B1", AnswerState.DECLINED), ValueError),
        (IntakeAnswer("B1", value="n" * 61), TextTooLong),
        (IntakeAnswer("A5", value="n" * 31), TextTooLong),
    ],
    ids=["empty", "several", "declined", "long", "long reference"],
)
def test_a_name_that_is_none_is_refused(worker, file, answer, error):
    with pytest.raises(error):
        KeepAnswer(file.id, answer).answer(worker)
    assert answers(worker, file)["B1"].value == "Jirka"
    assert answers(worker, file)["A5"].value == "12/26"


def test_the_reference_may_be_declined_and_given_again(worker, file):
    KeepAnswer(file.id, IntakeAnswer("A5", AnswerState.UNKNOWN, version=2)).answer(worker)
    assert answers(worker, file)["A5"] == IntakeAnswer("A5", AnswerState.UNKNOWN, version=2)
    assert ListFiles().answer(worker)[0].reference == ""
    assert found(worker, "12 26") == []
    ChangeFile(file.id, "Jirka", Category.PRISON, "14/26").answer(worker)
    assert answers(worker, file)["A5"] == IntakeAnswer("A5", value="14/26", version=2)
    DropAnswer(file.id, "A5").answer(worker)
    assert "A5" not in answers(worker, file)
    assert found(worker, "14 26") == []


# Undoing


def test_undoing_a_first_answer_leaves_a_question_that_was_never_asked(worker, file):
    before = ReadIntake(file.id).answer(worker)
    keep(worker, file, "B2", "Josef Novák")
    DropAnswer(file.id, "B2").answer(worker)
    DropAnswer(file.id, "B2").answer(worker)
    assert ReadIntake(file.id).answer(worker) == before
    assert found(worker, "novak") == []
    assert index_agrees(worker.connection)
    with pytest.raises(ValueError, match="B1"):
        DropAnswer(file.id, "B1").answer(worker)
    for none in ("\ud800", "", "two words", None):
        with pytest.raises(ValueError, match=r"^(str|NoneType)$"):
            DropAnswer(file.id, none).answer(worker)


# Needs


def test_a_need_is_kept_with_its_wish_and_its_moment(worker, file, clock):
    kept = KeepNeed(file.id, NEED).answer(worker)
    assert kept == replace(NEED, changed_at=clock())
    assert found(worker, "vlastni klice") == ["Jirka"]
    done = KeepNeed(file.id, replace(NEED, status=NeedStatus.DONE, wish=" \u202ebyt ")).answer(worker)
    assert ReadIntake(file.id).answer(worker).needs == (done,)
    assert (done.status, done.wish) == (NeedStatus.DONE, "byt")
    assert found(worker, "klice") == []
    assert index_agrees(worker.connection)


@pytest.mark.parametrize(
    ("need", "error"),
    [
        (ClientNeed("housing none"), ValueError),
        (ClientNeed(""), ValueError),
        (replace(NEED, priority=4), ValueError),
        (replace(NEED, priority=-1), ValueError),
        (replace(NEED, priority=1.5), ValueError),  # type: ignore[arg-type]
        (replace(NEED, status="needed"), ValueError),  # type: ignore[arg-type]
        (replace(NEED, side="prison"), ValueError),  # type: ignore[arg-type]
        (replace(NEED, wish="a" * (LONGEST_WISH + 1)), TextTooLong),
    ],
)
def test_what_is_no_need_is_refused(worker, file, need, error):
    with pytest.raises(error):
        KeepNeed(file.id, need).answer(worker)
    assert ReadIntake(file.id).answer(worker).needs == ()


# Finding


def test_a_client_is_found_by_the_official_name_and_by_what_was_said(worker, file):
    KeepAnswers(file.id, ANSWERS).answer(worker)
    for question in ("josef novak", "papousek", "videt deti", "jirka praci"):
        assert found(worker, question) == ["Jirka"]
    (hit,) = SearchFiles("novak").answer(worker)
    assert hit.snippet == ""
    # Codes are no words.
    for question in ("violence", "declined", "1984", "other", "cs"):
        assert found(worker, question) == []
    keep(worker, file, "B2", "Emil")
    assert found(worker, "novak") == []
    assert found(worker, "emil") == ["Jirka"]
    assert index_agrees(worker.connection)


def test_a_word_beside_it_is_shown_from_the_log_and_not_from_the_answers(worker, file):
    keep(worker, file, "H8.must_not_meet", "souseda Karla")
    WriteEntry(file.id, "Karla potkal.").answer(worker)
    (hit,) = SearchFiles("karla").answer(worker)
    assert hit.snippet == "Karla potkal."
    (hit,) = SearchFiles("karla souseda").answer(worker)
    assert "souseda" not in hit.snippet


def test_a_lead_does_not_find_files_of_others_by_what_stands_in_them(worker, file, lead):
    KeepAnswers(file.id, ANSWERS).answer(worker)
    assert found(lead, "novak") == []
    assert found(lead, "jirka") == ["Jirka"]


def test_a_reason_loses_the_official_name(worker, file):
    keep(worker, file, "B2", "Josef Novák")
    KeepLonger(file.id, worker.today, "soud píše Novákovi").answer(worker)
    Restrict(file.id, is_restricted=True, reason="Josefa čeká soud").answer(worker)
    assert [reason for _, reason in acts(worker)[:2]] == ["… čeká soud", f"until:{worker.today} soud píše …"]


# Who may


@pytest.fixture
def changes(file):
    return (
        KeepAnswer(file.id, ANSWERS[0]),
        KeepAnswers(file.id, ANSWERS),
        DropAnswer(file.id, "C1"),
        KeepNeed(file.id, NEED),
        SetFileState(file.id, FileState.WAITING),
    )


def refused(vault, requests, error):
    before = acts(vault)
    for request in requests:
        with pytest.raises(error):
            request.answer(vault)
    assert acts(vault) == before


def test_files_of_others_are_not_there(other, file, changes):
    refused(other, (*changes, ReadIntake(file.id), NoteSectionOpened(file.id, "H8")), ClientFileNotFound)


def test_who_only_reads_reads_the_answers(open_vault, worker, file, changes):
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    with worker.changing() as connection:
        connection.execute("UPDATE client_file SET deputy_id = ?", (reader.account.id,))
    refused(reader, changes, NotAllowed)
    assert answers(reader, file)["B1"].value == "Jirka"


def test_in_an_emergency_answers_are_read_and_not_changed(other, worker, file, changes):
    KeepAnswers(file.id, ANSWERS).answer(worker)
    OpenInEmergency(file.id, "the court asks").answer(other)
    assert answers(other, file)["B2"].value == "Josef Novák"
    refused(other, changes, ClientFileNotFound)


def test_a_restricted_file_stays_as_it_is(worker, file, changes):
    Restrict(file.id, is_restricted=True, reason="court").answer(worker)
    refused(worker, changes, FileRestricted)
    assert answers(worker, file)["B1"].value == "Jirka"


def test_an_administrator_reads_no_answers(open_vault, file):
    administrator = colleague(open_vault, "Administrator", Role.ADMINISTRATOR)
    refused(administrator, (ReadIntake(file.id),), ClientFileNotFound)


# What is noted


def test_reading_is_noted_once_for_all_parts_of_a_file(worker, lead, file, clock):
    ReadFile(file.id).answer(worker)
    before = acts(worker)
    ReadIntake(file.id).answer(worker)
    assert acts(worker) == before
    ReadIntake(file.id).answer(lead)
    assert acts(worker) == [(Act.FILE_VIEWED, ""), *before]
    clock.go(minutes=16)
    ReadIntake(file.id).answer(worker)
    assert acts(worker) == [(Act.FILE_VIEWED, ""), (Act.FILE_VIEWED, ""), *before]
    clock.go(days=-2)
    ReadIntake(file.id).answer(worker)
    assert len(acts(worker)) == len(before) + 3


def test_the_opening_of_a_folded_section_is_noted_with_its_id(worker, file):
    NoteSectionOpened(file.id, "H8").answer(worker)
    assert acts(worker)[0] == (Act.FILE_VIEWED, "H8")
    before = acts(worker)
    for told in ("Jirka se boji!", "Jirka", "H123", "h8", "H8.x", "H8\n", "", "\ud800", 8):
        with pytest.raises(ValueError, match=r"^(str|int)$"):
            NoteSectionOpened(file.id, told).answer(worker)
    assert acts(worker) == before


# What is too much


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (IntakeAnswer("", value="x"), ValueError),
        (IntakeAnswer("B 2", value="x"), ValueError),
        (IntakeAnswer("B" * 61, value="x"), ValueError),
        (IntakeAnswer("B2", value="x", version=-1), ValueError),
        (IntakeAnswer("B2", value="x", version="x"), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value="x", version=1.5), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value="x", version=True), ValueError),
        (IntakeAnswer("B2", value="x", said_on=datetime(2026, 11, 20, tzinfo=UTC)), ValueError),
        (IntakeAnswer("B2", value="x", said_by="person"), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", "declined"), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value="x", other=None), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer(None, value="x"), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value=None), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value=7), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value=(None,)), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value=("x", ("y",))), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value=(("x", 3),)), ValueError),  # type: ignore[arg-type]
        (IntakeAnswer("B2", value=(("x",) * 21,)), ValueError),
        (IntakeAnswer("B2", value="x y" * 10_000), TextTooLong),
        (IntakeAnswer("B2", value=("x" * 1_000,) * 20), TextTooLong),
        (IntakeAnswer("B2", value=(("x",),) * 201), FileFull),
        (IntakeAnswer("B2", value="other", other="x" * 501), TextTooLong),
    ],
)
def test_what_is_no_answer_is_refused(worker, file, answer, error):
    before = ReadIntake(file.id).answer(worker)
    with pytest.raises(error):
        KeepAnswer(file.id, answer).answer(worker)
    assert ReadIntake(file.id).answer(worker) == before


def test_what_is_far_too_long_is_not_cleaned_first(worker, file, monkeypatch):
    cleaned = []
    monkeypatch.setattr(intake_values, "_kept_text", cleaned.append)
    long = "x" * 79_000
    for value in ((long,) * 200, ((long,) * 20,) * 200):
        with pytest.raises(TextTooLong):
            KeepAnswer(file.id, IntakeAnswer("B2", value=value)).answer(worker)
    assert cleaned == []


def test_a_file_holds_so_many_answers_and_no_more(worker, file, monkeypatch):
    monkeypatch.setattr(intake_rows, "MOST_ANSWERS", 3)
    KeepAnswers(file.id, ANSWERS[:2]).answer(worker)
    keep(worker, file, "B2", "Emil")
    with pytest.raises(FileFull) as full:
        keep(worker, file, "F4", "dog")
    assert full.value.most == 3
    monkeypatch.setattr(need_rows, "MOST_NEEDS", 1)
    KeepNeed(file.id, NEED).answer(worker)
    with pytest.raises(FileFull):
        KeepNeed(file.id, ClientNeed("debts")).answer(worker)


def test_all_answers_together_have_an_end(worker, file):
    long = "ě" * (intake_values.LONGEST_VALUE - 2)
    for number in range(9):
        keep(worker, file, f"H{number}", long)
    with pytest.raises(TextTooLong) as too_long:
        keep(worker, file, "H9", long)
    assert too_long.value.most == intake_rows.LONGEST_INTAKE


def test_a_field_that_this_version_does_not_know_is_kept(worker, file):
    kept = keep(worker, file, "K12.new-thing", "code", version=99)
    assert answers(worker, file)["K12.new-thing"] == kept


@pytest.mark.parametrize(
    ("column", "content"),
    [
        ("value", "{"),
        ("value", "3"),
        ("value", "[3]"),
        ("value", '[["a", 3]]'),
        ("value", "[" * 100_000),
        ("state", "perhaps"),
        ("said_by", "nobody"),
        ("said_on", "yesterday"),
    ],
)
def test_a_row_that_is_not_as_it_was_written_is_told(worker, file, column, content):
    keep(worker, file, "B2", "Emil")
    with worker.changing() as connection:
        connection.execute(f"UPDATE intake_answer SET {column} = ? WHERE field = 'B2'", (content,))
    with pytest.raises(VaultDamaged) as damaged:
        ReadIntake(file.id).answer(worker)
    assert content not in str(damaged.value)


def test_a_request_does_not_show_what_it_carries(file):
    assert "Novák" not in repr(KeepAnswer(file.id, ANSWERS[0]))
    assert "Novák" not in repr(KeepAnswers(file.id, ANSWERS))
    assert "klíče" not in repr(KeepNeed(file.id, NEED))


# The file itself


def test_a_file_says_how_far_the_work_is(worker, file):
    assert file.state is FileState.OPEN
    SetFileState(file.id, FileState.ENDED, "aim_reached").answer(worker)
    (ended,) = ListFiles().answer(worker)
    assert (ended.state, ended.outcome) == (FileState.ENDED, "aim_reached")
    assert acts(worker)[0] == (Act.FILE_CHANGED, "")
    keep(worker, file, "B1", "Pepa")
    assert ListFiles().answer(worker)[0].state is FileState.ENDED
    with pytest.raises(TextTooLong):
        SetFileState(file.id, FileState.OPEN, "x" * 61).answer(worker)


def test_an_entry_says_what_it_is_about(worker, file):
    note = WriteEntry(file.id, "one").answer(worker)
    call = WriteEntry(file.id, "two", kind=EntryKind.CALL).answer(worker)
    assert (note.kind, call.kind) == (EntryKind.NOTE, EntryKind.CALL)
    assert WriteEntry(file.id, "zwei", call.id).answer(worker).kind is EntryKind.CALL
    decided = WriteEntry(file.id, "zwei", call.id, EntryKind.DECISION).answer(worker)
    assert (decided.kind, decided.former) == (EntryKind.DECISION, ("two",))
    assert ReadFile(file.id).answer(worker).entries == (decided, note)
