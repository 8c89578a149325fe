"""The audit betrays every change of it, and tells everything about who did what but nothing about whom."""

import pytest

from tests.cases.conftest import PASSWORD
from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.audit_requests import ExportAudit, NoteAct, ReadAudit, VerifyAudit
from workpris_desktop.cases.file_requests import NewFile, ReadFile
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.policy_requests import ReadPolicy, SetPolicy
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import LONGEST_REASON
from workpris_desktop.domain.vault import AuditHead, Category, LegalMode, VaultPolicy
from workpris_desktop.domain.vault_errors import AuditBroken, ClientFileNotFound, NotAllowed, TextTooLong, VaultOlder

TAMPERINGS = {
    "a moment": "UPDATE audit SET at = '2020-01-01T00:00:00+00:00' WHERE number = 4",
    "who": "UPDATE audit SET account_id = 'somebody' WHERE number = 4",
    "an act": "UPDATE audit SET act = 'file_erased' WHERE number = 4",
    "an act that is none": "UPDATE audit SET act = 'dance' WHERE number = 4",
    "a moment that is none": "UPDATE audit SET at = 'yesterday' WHERE number = 4",
    "a subject": "UPDATE audit SET subject = 'another' WHERE number = 4",
    "a reason": "UPDATE audit SET reason = 'none' WHERE number = 4",
    "a code": "UPDATE audit SET code = zeroblob(32) WHERE number = 4",
    "a row taken out": "DELETE FROM audit WHERE number = 4",
    "the first taken out": "DELETE FROM audit WHERE number = 1",
    "renumbered": "UPDATE audit SET number = number + 100 WHERE number > 4",
    "all renumbered": "UPDATE audit SET number = number + 1000",
    "a row put in": "INSERT INTO audit SELECT max(number) + 1, at, account_id, act, subject, reason, code FROM audit",
}


@pytest.fixture
def vault(open_vault):
    """A vault with an audit of ten rows and more."""
    for number in range(6):
        ReadFile(NewFile(f"Klient {number}", Category.PRISON).answer(open_vault).id).answer(open_vault)
    return open_vault


def without_triggers(vault):
    """Be somebody who knows the key, and how to get around the program."""
    vault.connection.execute("DROP TRIGGER audit_stays")
    vault.connection.execute("DROP TRIGGER audit_unchanged")
    return vault.connection


def test_an_untouched_audit_is_whole(vault):
    assert VerifyAudit().answer(vault) == audit_chain.head(vault.connection)
    assert audit_chain.head(vault.connection).count > 10


@pytest.mark.parametrize("statement", ["DELETE FROM audit", "UPDATE audit SET reason = 'x'"])
def test_the_file_itself_refuses_to_change_it(vault, statement):
    import sqlcipher3.dbapi2

    with pytest.raises(sqlcipher3.dbapi2.IntegrityError):
        vault.connection.execute(statement)


@pytest.mark.parametrize("statement", TAMPERINGS.values(), ids=TAMPERINGS)
def test_what_was_changed_in_spite_of_that_is_noticed(vault, statement):
    without_triggers(vault).execute(statement)
    with pytest.raises(AuditBroken):
        VerifyAudit().answer(vault)


def test_two_rows_that_changed_places_are_noticed(vault):
    connection = without_triggers(vault)
    connection.execute("UPDATE audit SET number = -1 WHERE number = 4")
    connection.execute("UPDATE audit SET number = 4 WHERE number = 5")
    connection.execute("UPDATE audit SET number = 5 WHERE number = -1")
    with pytest.raises(AuditBroken) as broken:
        VerifyAudit().answer(vault)
    assert broken.value.number == 4


def test_a_tail_that_was_cut_is_noticed_by_the_head_in_the_key_file_only(vault, vault_folder, clock):
    me = vault.account
    close_vault(vault)
    again, _ = Unlock(me.id, PASSWORD).open(vault_folder, clock)
    without_triggers(again).execute("DELETE FROM audit WHERE number > 8")
    audit_chain.verify(again.connection)
    with pytest.raises(VaultOlder) as older:
        VerifyAudit().answer(again)
    assert (older.value.found, older.value.known) == (8, older.value.known)
    assert older.value.known > 8


def test_another_history_of_the_same_length_is_noticed(vault):
    head = audit_chain.head(vault.connection)
    with pytest.raises(AuditBroken):
        audit_chain.verify(vault.connection, AuditHead(head.count, "00" * 32))


def test_reading_is_noted_once_a_look(vault):
    first = ReadAudit(most=3).answer(vault)
    assert first[0].act is Act.AUDIT_READ
    second = ReadAudit(before=first[-1].number, most=3).answer(vault)
    assert second[0].number == first[-1].number - 1
    assert audit_chain.head(vault.connection).count == first[0].number


def test_all_of_it_is_taken_with_its_head(vault):
    taken = ExportAudit().answer(vault)
    assert taken.rows[0].act is Act.AUDIT_EXPORTED
    assert len(taken.rows) == taken.head.count
    assert taken.head == audit_chain.head(vault.connection)


def test_it_holds_no_name(vault):
    text = repr(ExportAudit().answer(vault).rows)
    assert "Klient" not in text


def test_printing_is_noted_by_who_may_open_the_file(vault):
    file = NewFile("Modrá", Category.PRISON).answer(vault)
    NoteAct(Act.FILE_PRINTED, file.id, "for the talk").answer(vault)
    row = ReadAudit().answer(vault)[1]
    assert (row.act, row.subject, row.reason) == (Act.FILE_PRINTED, file.id, "for the talk")
    stranger = colleague(vault, "Eva", Role.WORKER)
    with pytest.raises(ClientFileNotFound):
        NoteAct(Act.FILE_PRINTED, file.id).answer(stranger)


@pytest.mark.parametrize("act", [Act.FILE_ERASED, Act.UNLOCKED, Act.BACKED_UP])
def test_the_window_lets_nothing_be_noted_that_it_does_not_do(vault, act):
    with pytest.raises(ValueError):
        NoteAct(act, "a").answer(vault)


def test_a_reason_without_end_is_refused(vault):
    file = NewFile("Modrá", Category.PRISON).answer(vault)
    with pytest.raises(TextTooLong):
        NoteAct(Act.FILE_PRINTED, file.id, "x" * (LONGEST_REASON + 1)).answer(vault)


def test_a_worker_reads_no_audit_and_settles_nothing(vault):
    worker = colleague(vault, "Eva", Role.WORKER)
    for wish in (ReadAudit(), VerifyAudit(), ExportAudit(), SetPolicy(VaultPolicy())):
        with pytest.raises(NotAllowed):
            wish.answer(worker)
    assert ReadPolicy().answer(worker) == VaultPolicy()


def test_what_is_settled_stays(vault, vault_folder, clock):
    me = vault.account
    policy = VaultPolicy(LegalMode.LAW_ENFORCEMENT, 12, dict.fromkeys(Category, 18), 20)
    SetPolicy(policy).answer(vault)
    close_vault(vault)
    again, _ = Unlock(me.id, PASSWORD).open(vault_folder, clock)
    assert ReadPolicy().answer(again) == policy
    assert Act.POLICY_CHANGED in [row.act for row in ReadAudit().answer(again)]
    close_vault(again)


def test_other_months_give_files_another_review_day_but_for_those_kept_longer(vault):
    from workpris_desktop.cases.file_requests import ListFiles
    from workpris_desktop.cases.retention_requests import KeepLonger
    from workpris_desktop.domain.retention import review_day

    first, second = ListFiles().answer(vault)[:2]
    longer = review_day(first.review_on, 24)
    KeepLonger(first.id, longer, "an appeal is open").answer(vault)
    SetPolicy(VaultPolicy(months={**VaultPolicy().months, Category.PRISON: 6})).answer(vault)
    now = {file.id: file.review_on for file in ListFiles().answer(vault)}
    assert now[first.id] == longer
    assert now[second.id] == review_day(second.touched_on, 6)


@pytest.mark.parametrize("before", [10**9, 2**80])
def test_nobody_reads_all_of_it_unnoted(vault, before):
    count = audit_chain.head(vault.connection).count
    assert len(ReadAudit(before=before, most=-1).answer(vault)) == 1
    assert ReadAudit(most=1).answer(vault)[0].number == count + 2
    lead = colleague(vault, "Lead", Role.LEAD)
    assert ReadAudit(before=count, most=1).answer(lead)[0].number == count - 1
    assert audit_chain.head(vault.connection).count == count + 3


def test_reading_is_noted_anew_after_each_unlocking(vault, vault_folder, clock):
    ReadAudit().answer(vault)
    me = vault.account
    close_vault(vault)
    again, _ = Unlock(me.id, PASSWORD).open(vault_folder, clock)
    count = audit_chain.head(again.connection).count
    ReadAudit(before=3).answer(again)
    ReadAudit(before=2).answer(again)
    assert audit_chain.head(again.connection).count == count + 1
    close_vault(again)


def test_what_was_settled_otherwise_is_noted(vault):
    months = {**VaultPolicy().months, Category.PRISON: 6}
    SetPolicy(VaultPolicy(LegalMode.LAW_ENFORCEMENT, 7, months)).answer(vault)
    assert ReadAudit(most=2).answer(vault)[1].reason == (
        "legal_mode:gdpr>law_enforcement idle_minutes:5>7 months_prison:36>6"
    )


def test_a_reason_for_printing_names_no_client(vault):
    file = NewFile("Jan Novotný", Category.PRISON).answer(vault)
    NoteAct(Act.FILE_PRINTED, file.id, "předáno: Janu Novotnému").answer(vault)
    assert audit_chain.rows(vault.connection, most=1)[0].reason == "předáno: … …"
