"""Client files: who may open them, what is written into them, and how they are found."""

from datetime import timedelta

import pytest

from tests.support.vault_people import close_account, colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.file_access import MOST_LOOKUPS
from workpris_desktop.cases.file_requests import (
    ChangeFile,
    ForeignFiles,
    ListFiles,
    NewFile,
    OpenInEmergency,
    ReadFile,
    Reassign,
    Restrict,
    SearchFiles,
    WriteEntry,
)
from workpris_desktop.cases.retention_requests import KeepLonger
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import LONGEST_ENTRY, Access
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import (
    AccountNotFound,
    ClientFileNotFound,
    FileRestricted,
    LookedTooOften,
    NotAllowed,
    ReasonMissing,
    TextTooLong,
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


def new_file(vault, name="Jirka", **more):
    return NewFile(name, Category.PROBATION, **more).answer(vault)


def acts(vault):
    return [(row.act, row.subject, row.reason) for row in audit_chain.rows(vault.connection)]


def found(vault, text):
    return [hit.file.name for hit in SearchFiles(text).answer(vault)]


def test_a_nickname_is_enough_for_a_file(worker):
    file = new_file(worker, "  Jirka\u202e \t z  Prahy ", reference="12/26")
    assert file.name == "Jirka z Prahy"
    assert file.owner_id == worker.account.id
    assert (file.review_on.year, file.review_on.month) == (2031, 11)
    assert ListFiles().answer(worker) == (file,)
    assert acts(worker)[0] == (Act.FILE_OPENED, file.id, "")


def test_viewing_is_noted_with_the_id_and_nothing_else(worker):
    file = new_file(worker)
    entry = WriteEntry(file.id, "Prvn\u0069\u0301 hovor.\x00\nDluhy.").answer(worker)
    read = ReadFile(file.id).answer(worker)
    assert read.access is Access.OWNER
    assert read.entries == (entry,)
    assert entry.text == "První hovor.\nDluhy."
    assert acts(worker)[:2] == [(Act.FILE_VIEWED, file.id, ""), (Act.FILE_CHANGED, file.id, "")]


def test_what_fails_is_neither_done_nor_noted(worker):
    file = new_file(worker)
    before = acts(worker)
    with pytest.raises(TextTooLong):
        WriteEntry(file.id, "a " * LONGEST_ENTRY).answer(worker)
    with pytest.raises(TextTooLong):
        ChangeFile(file.id, "n" * 61, Category.ADVICE).answer(worker)
    assert acts(worker) == before
    assert ListFiles().answer(worker) == (file,)


def test_a_changed_entry_keeps_what_it_said_before(worker, clock):
    file = new_file(worker)
    first = WriteEntry(file.id, "one").answer(worker)
    clock.go(days=2)
    second = WriteEntry(file.id, "two").answer(worker)
    WriteEntry(file.id, "eins", first.id).answer(worker)
    WriteEntry(file.id, "uno", first.id).answer(worker)
    WriteEntry(file.id, "uno", first.id).answer(worker)
    entries = ReadFile(file.id).answer(worker).entries
    assert [(each.id, each.text, each.former) for each in entries] == [
        (second.id, "two", ()),
        (first.id, "uno", ("one", "eins")),
    ]
    assert found(worker, "one") == []
    assert found(worker, "uno") == ["Jirka"]


def test_nobody_changes_what_somebody_else_has_written(worker, lead):
    file, another = new_file(worker), new_file(worker)
    entry = WriteEntry(file.id, "mine").answer(worker)
    with pytest.raises(NotAllowed):
        WriteEntry(file.id, "yours", entry.id).answer(lead)
    with pytest.raises(ClientFileNotFound):
        WriteEntry(another.id, "moved", entry.id).answer(worker)
    assert ReadFile(file.id).answer(worker).entries == (entry,)


def test_files_of_others_are_not_there(worker, other):
    file = new_file(worker)
    WriteEntry(file.id, "tajemstvi").answer(worker)
    requests = (
        ReadFile(file.id),
        ChangeFile(file.id, "x", Category.ADVICE),
        WriteEntry(file.id, "x"),
        Restrict(file.id, is_restricted=True, reason="court"),
        KeepLonger(file.id, other.today, "court"),
    )
    for request in requests:
        with pytest.raises(ClientFileNotFound):
            request.answer(other)
    with pytest.raises(NotAllowed):
        Reassign(file.id, other.account.id).answer(other)
    assert ListFiles().answer(other) == ()
    assert found(other, "tajemstvi") == found(other, "jirka") == []


def test_a_deputy_works_in_a_file_that_a_lead_has_given(worker, other, lead):
    file = new_file(worker)
    Reassign(file.id, worker.account.id, other.account.id).answer(lead)
    assert ReadFile(file.id).answer(other).access is Access.DEPUTY
    WriteEntry(file.id, "while you were away").answer(other)
    assert found(other, "away") == ["Jirka"]
    Reassign(file.id, other.account.id).answer(lead)
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(worker)


def test_a_file_is_given_only_to_who_may_work_with_it(open_vault, worker, other, lead):
    file = new_file(worker)
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    administrator = colleague(open_vault, "Administrator", Role.ADMINISTRATOR)
    close_account(open_vault, other.account)
    for owner, deputy in (("nobody", ""), (reader.account.id, ""), (other.account.id, "")):
        with pytest.raises(AccountNotFound):
            Reassign(file.id, owner, deputy).answer(lead)
    with pytest.raises(AccountNotFound):
        Reassign(file.id, worker.account.id, administrator.account.id).answer(lead)
    assert Reassign(file.id, worker.account.id, reader.account.id).answer(lead).deputy_id == reader.account.id


def test_who_only_reads_writes_nothing(open_vault, worker, lead):
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    file = new_file(worker)
    Reassign(file.id, worker.account.id, reader.account.id).answer(lead)
    assert ReadFile(file.id).answer(reader).access is Access.DEPUTY
    requests = (
        NewFile("x", Category.ADVICE),
        ChangeFile(file.id, "x", Category.ADVICE),
        WriteEntry(file.id, "x"),
        Restrict(file.id, is_restricted=True, reason="x"),
        OpenInEmergency(file.id, "x"),
        ForeignFiles("x"),
        KeepLonger(file.id, reader.today, "x"),
    )
    for request in requests:
        with pytest.raises(NotAllowed):
            request.answer(reader)


def test_an_administrator_sees_no_client(open_vault, worker):
    administrator = colleague(open_vault, "Administrator", Role.ADMINISTRATOR)
    file = new_file(worker)
    assert ListFiles().answer(administrator) == ()
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(administrator)
    with pytest.raises(NotAllowed):
        SearchFiles("jirka").answer(administrator)


def test_a_lead_reads_all_files_and_sees_their_texts_only_when_that_is_noted(worker, lead):
    file = new_file(worker)
    WriteEntry(file.id, "dluhy u banky").answer(worker)
    assert ListFiles().answer(lead) == ListFiles().answer(worker)
    assert [hit.snippet for hit in SearchFiles("jirka").answer(lead)] == [""]
    assert [hit.snippet for hit in SearchFiles("dluhy").answer(worker)] == ["dluhy u banky"]
    assert ReadFile(file.id).answer(lead).access is Access.LEAD
    assert acts(lead)[0] == (Act.FILE_VIEWED, file.id, "")


def test_an_emergency_needs_the_exact_name_and_a_reason(worker, other):
    file = new_file(worker, "Jiří Dvořák", reference="77/2026")
    assert ForeignFiles("Jiri").answer(other) == ForeignFiles("").answer(other) == ()
    (known,) = ForeignFiles("jiri dvorak").answer(other)
    assert ForeignFiles("77/2026").answer(other) == (known,)
    assert (known.id, known.name, known.reference, known.owner_id) == (
        file.id,
        file.name,
        file.reference,
        worker.account.id,
    )
    assert ForeignFiles("Jiří Dvořák").answer(worker) == ()
    for reason in ("", " \n ", "...", "\u202e"):
        with pytest.raises(ReasonMissing):
            OpenInEmergency(file.id, reason).answer(other)
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(other)


def test_an_emergency_ends_with_the_next_day(worker, other, clock):
    file = new_file(worker)
    read = OpenInEmergency(file.id, "Taken ill, colleague on leave").answer(other)
    assert read.access is Access.EMERGENCY
    assert acts(other)[0] == (Act.EMERGENCY_OPENED, file.id, "Taken ill, colleague on leave")
    WriteEntry(file.id, "ambulance").answer(other)
    assert found(other, "ambulance") == ["Jirka"]
    for request in (ChangeFile(file.id, "x", Category.ADVICE), Restrict(file.id, is_restricted=True, reason="x")):
        with pytest.raises(ClientFileNotFound):
            request.answer(other)
    clock.go(days=1)
    assert ListFiles().answer(other) == ListFiles().answer(worker)
    clock.go(days=1)
    assert ListFiles().answer(other) == ()
    assert found(other, "ambulance") == []
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(other)


def test_a_clock_set_back_does_not_prolong_an_emergency(worker, other, clock):
    file = new_file(worker)
    OpenInEmergency(file.id, "fire").answer(other)
    clock.go(days=-400)
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(other)


def test_a_reason_in_the_audit_does_not_name_the_client(worker, other):
    file = new_file(worker, "Jiří Dvořák", reference="77/2026")
    OpenInEmergency(file.id, "JIRI Dvořák (77/2026) was taken to hospital").answer(other)
    assert acts(other)[0][2] == "… … … was taken to hospital"


def test_a_restricted_file_stays_as_it_is(worker, lead):
    file = new_file(worker)
    with pytest.raises(ReasonMissing):
        Restrict(file.id, is_restricted=True, reason=" ").answer(worker)
    Restrict(file.id, is_restricted=True, reason="court").answer(worker)
    requests = (
        ChangeFile(file.id, "x", Category.ADVICE),
        WriteEntry(file.id, "x"),
        KeepLonger(file.id, worker.today, "x"),
    )
    for request in requests:
        with pytest.raises(FileRestricted):
            request.answer(worker)
    Reassign(file.id, worker.account.id).answer(lead)
    assert Restrict(file.id, is_restricted=False, reason="case closed").answer(worker) == file
    assert WriteEntry(file.id, "again").answer(worker).text == "again"


def test_working_with_a_file_puts_its_review_off_and_never_brings_it_nearer(worker, clock):
    file = new_file(worker)
    clock.go(days=100)
    WriteEntry(file.id, "x").answer(worker)
    (touched,) = ListFiles().answer(worker)
    assert (touched.touched_on - file.touched_on).days == 100
    assert touched.review_on > file.review_on
    clock.go(days=-3650)
    WriteEntry(file.id, "y").answer(worker)
    assert ListFiles().answer(worker) == (touched,)
    shorter = ChangeFile(file.id, file.name, Category.ADVICE).answer(worker)
    assert shorter.review_on < touched.review_on
    later = touched.review_on + timedelta(days=900)
    KeepLonger(file.id, later, "appeal").answer(worker)
    WriteEntry(file.id, "z").answer(worker)
    assert ListFiles().answer(worker)[0].review_on == later


def test_words_are_found_without_marks_by_their_beginning_and_across_entries(worker):
    file = new_file(worker, "Šárka")
    WriteEntry(file.id, "Žádost o příspěvek na bydlení").answer(worker)
    WriteEntry(file.id, "Straße 5, stanovanjska skupnost Črnomelj").answer(worker)
    new_file(worker, "Jiný")
    for text in ("zadost", "PŘÍSP", "sarka bydleni", "strasse crno", "sarka", "stanovanjska zadost sar"):
        assert found(worker, text) == ["Šárka"], text
    for text in ("zado prispevek", "bydleni jiny", "", "  ", "?"):
        assert found(worker, text) == [], text
    assert "Straße 5" in SearchFiles("strasse").answer(worker)[0].snippet


@pytest.mark.parametrize(
    "text", ['"', '" OR "', "bydleni*", "words:bydleni", "NEAR(a b)", "bydleni)", "^bydleni", "-", "\0", "a'b"]
)
def test_nothing_in_a_question_is_syntax(worker, text):
    file = new_file(worker)
    WriteEntry(file.id, "bydlení").answer(worker)
    assert len(SearchFiles(text).answer(worker)) == int(text in {"bydleni*", "bydleni)", "^bydleni"})


def test_the_index_follows_every_change(worker):
    file = new_file(worker, "Stará")
    entry = WriteEntry(file.id, "prvni").answer(worker)
    ChangeFile(file.id, "Nová", Category.ADVICE, "5").answer(worker)
    WriteEntry(file.id, "druhy", entry.id).answer(worker)
    assert found(worker, "stara") == found(worker, "prvni") == []
    assert found(worker, "nova") == found(worker, "druhy") == found(worker, "5") == ["Nová"]
    assert index_agrees(worker.connection)
    worker.connection.execute("VACUUM")
    assert index_agrees(worker.connection)
    worker.connection.execute("DELETE FROM found WHERE owner = ?", (entry.id,))
    assert not index_agrees(worker.connection)


def test_a_file_has_a_name_and_an_entry_has_words(worker):
    file = new_file(worker)
    for request in (
        NewFile(" \u200b ", Category.ADVICE),
        ChangeFile(file.id, "", Category.ADVICE),
        WriteEntry(file.id, "\n\n"),
    ):
        with pytest.raises(ValueError):
            request.answer(worker)
    assert ListFiles().answer(worker) == (file,)


def test_looking_for_files_of_others_is_noted_and_not_endless(worker, other, clock):
    file = new_file(worker, "Jiří Dvořák", reference="77")
    before = len(acts(other))
    assert ForeignFiles("76").answer(other) == ()
    (known,) = ForeignFiles("77").answer(other)
    assert acts(other)[: len(acts(other)) - before] == [
        (Act.FILE_LOOKED_FOR, file.id, ""),
        (Act.FILE_LOOKED_FOR, "", ""),
        (Act.FILE_LOOKED_FOR, "", ""),
    ]
    assert (known.category, known.opened_on, known.review_on) != (file.category, file.opened_on, file.review_on)
    for number in range(MOST_LOOKUPS - 2):
        ForeignFiles(str(number)).answer(other)
    with pytest.raises(LookedTooOften) as stopped:
        ForeignFiles("77").answer(other)
    assert stopped.value.most == MOST_LOOKUPS
    assert ForeignFiles("77").answer(colleague(worker, "Third", Role.WORKER)) == (known,)
    clock.go(days=1)
    assert ForeignFiles("77").answer(other) == (known,)


def test_a_lead_guesses_no_word_of_what_others_have_written(worker, lead):
    file = new_file(worker, "Tajemný Muž")
    WriteEntry(file.id, "svedek").answer(worker)
    own = new_file(lead, "Vlastní")
    WriteEntry(own.id, "svedek u soudu").answer(lead)
    assert found(lead, "tajemny") == ["Tajemný Muž"]
    assert found(lead, "svedek") == ["Vlastní"]
    for text in ("svedek tajemny", "tajemny svedek", "tajemny sv", "muz s"):
        assert found(lead, text) == [], text
    assert found(worker, "svedek tajemny") == ["Tajemný Muž"]


def test_an_emergency_that_is_over_does_not_come_back_with_the_clock(worker, other, clock):
    file = new_file(worker)
    OpenInEmergency(file.id, "fire").answer(other)
    clock.go(days=2)
    new_file(other, "Other")
    clock.go(days=-2)
    with pytest.raises(ClientFileNotFound):
        ReadFile(file.id).answer(other)
    assert file not in ListFiles().answer(other)
    # Whoever gives a reason anew is in, though the clock was ahead for a while.
    OpenInEmergency(file.id, "fire").answer(other)
    assert ReadFile(file.id).answer(other).access is Access.EMERGENCY


def test_another_category_does_not_shorten_what_is_kept_longer_for_a_reason(worker):
    file = new_file(worker)
    later = file.review_on + timedelta(days=5000)
    KeepLonger(file.id, later, "court").answer(worker)
    assert acts(worker)[0] == (Act.FILE_CHANGED, file.id, f"until:{later} court")
    assert ChangeFile(file.id, file.name, Category.ADVICE).answer(worker).review_on == later


def test_giving_a_file_is_noted_with_to_whom(worker, other, lead):
    file = new_file(worker)
    Reassign(file.id, other.account.id, worker.account.id).answer(lead)
    assert acts(lead)[0][2] == f"owner:{other.account.id} deputy:{worker.account.id}"
    Reassign(file.id, worker.account.id).answer(lead)
    assert acts(lead)[0][2] == f"owner:{worker.account.id}"


def test_half_a_letter_names_no_file(worker):
    file = new_file(worker)
    for request in (ReadFile("\ud800"), WriteEntry(file.id, "x", "\ud800")):
        with pytest.raises(ClientFileNotFound):
            request.answer(worker)
