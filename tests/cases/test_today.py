"""What is due today: told for one's own clients, the oldest first, and a damaged row hides no other."""

from datetime import date, timedelta

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK, Clock
from tests.support import two_offices
from tests.support.client_rows import answered
from tests.support.two_offices import agree, exchange, made_packet, office_vault
from tests.support.vault_people import colleague
from workpris_desktop.cases.choice_requests import ChooseService, NoteSheet, SetReferralState
from workpris_desktop.cases.consent_requests import GiveConsent, WithdrawConsent
from workpris_desktop.cases.file_requests import NewFile, OpenInEmergency, SetFileState
from workpris_desktop.cases.follow_up_requests import FinishFollowUp, WriteFollowUp
from workpris_desktop.cases.inbox_requests import MergePacket, TakeIn
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.today_question import QUESTION, days_of
from workpris_desktop.cases.today_requests import Today
from workpris_desktop.cases.today_rows import Due, DueToday
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.chosen_service import ReferralState, SheetKind
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, service_receiver
from workpris_desktop.domain.due import DueKind
from workpris_desktop.domain.overdue import PATIENCE_DAYS
from workpris_desktop.domain.vault import Category, VaultPurpose

CLIENT = "Jirka Tajný"
BAD_TEXT = "CAST(x'41ff42' AS TEXT)"


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Worker", Role.WORKER)


@pytest.fixture
def file(worker):
    return NewFile(CLIENT, Category.PRISON).answer(worker)


def ago(vault, days):
    return vault.today - timedelta(days)


def refer(vault, file, service_id, state, days):
    """Choose a service whose state began so many days ago."""
    ChooseService(file.id, service_id, f"Service {service_id}").answer(vault)
    SetReferralState(file.id, service_id, state, on=ago(vault, days)).answer(vault)


def consent(vault, file, days, receiver_id="", receiver="Sozialamt", **changed):
    """Agree until so many days from now."""
    told = {
        "purpose": ConsentPurpose.PLACE,
        "facts": frozenset({"B1"}),
        "how": ConsentHow.SAID,
        "read_by": "Dana",
        "ends_on": vault.today + timedelta(days),
    }
    return GiveConsent(file.id, receiver, receiver_id=receiver_id, **(told | changed)).answer(vault)


def due(vault):
    return [(each.kind, each.about) for each in Today().answer(vault).due]


def damage(vault, statement, *values):
    with vault.changing() as connection:
        connection.execute(statement, values)


# Referrals


def test_referrals_that_wait_too_long_are_told_the_longest_overdue_first(worker, file):
    refer(worker, file, "sent", ReferralState.SENT, 13)
    refer(worker, file, "met", ReferralState.INTERVIEW, 1)
    refer(worker, file, "waits", ReferralState.WAITING, 30)
    refer(worker, file, "not yet", ReferralState.INTERVIEW, -2)
    refer(worker, file, "moved in", ReferralState.IN_SERVICE, 300)
    ChooseService(file.id, "new", "New").answer(worker)
    today = Today().answer(worker)
    assert [(each.referral, each.thing_id, (worker.today - each.due_on).days) for each in today.due] == [
        (ReferralState.SENT, "sent", 3),
        (ReferralState.INTERVIEW, "met", 1),
    ]
    first = today.due[0]
    assert (first.file_id, first.file_name, first.about, first.since) == (
        *(file.id, CLIENT, "Service sent"),
        ago(worker, 13),
    )
    assert (today.overdue, today.soon, today.damaged) == (2, 0, 0)
    assert CLIENT not in repr(today) + repr(first)


@pytest.mark.parametrize(("state", "days"), PATIENCE_DAYS.items())
def test_what_the_services_tell_as_late_is_told_here_from_the_same_day(worker, file, state, days):
    refer(worker, file, "s1", state, days)
    assert due(worker) == []
    SetReferralState(file.id, "s1", state, on=ago(worker, days + 1)).answer(worker)
    assert due(worker) == [(DueKind.REFERRAL, "Service s1")]


def test_what_was_chosen_long_ago_and_not_given_is_told_until_it_is_given(worker, file, clock):
    ChooseService(file.id, "s1", "Hostel").answer(worker)
    clock.go(days=8)
    assert due(worker) == [(DueKind.REFERRAL, "Hostel")]
    NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "Hostel", {}),)).answer(worker)
    assert due(worker) == []


# Steps and consents


def test_steps_are_told_a_week_before_and_what_is_done_no_more(worker, file):
    for days in (3, -7, -8):
        WriteFollowUp(file.id, f"step {days}", ago(worker, days)).answer(worker)
    done = WriteFollowUp(file.id, "done", ago(worker, 4)).answer(worker)
    FinishFollowUp(file.id, done.id, is_done=True).answer(worker)
    today = Today().answer(worker)
    assert [each.step.text for each in today.due] == ["step 3", "step -7"]
    assert (today.overdue, today.soon) == (1, 1)


def test_a_consent_is_told_in_the_two_weeks_before_it_ends(worker, file, clock):
    consent(worker, file, 15)
    assert due(worker) == []
    clock.go(days=1)
    assert due(worker) == [(DueKind.CONSENT, "Sozialamt")]
    assert (Today().answer(worker).overdue, Today().answer(worker).soon) == (0, 0)
    clock.go(days=14)
    assert (Today().answer(worker).overdue, Today().answer(worker).soon) == (0, 1)
    clock.go(days=1)
    assert due(worker) == []


def test_a_consent_that_was_renewed_taken_back_or_refused_is_not_told(worker, file):
    consent(worker, file, 5)
    consent(worker, file, 90, receiver="SOZIALAMT")
    left = consent(worker, file, 5, receiver="Bank")
    WithdrawConsent(file.id, left.id).answer(worker)
    consent(worker, file, 5, receiver="Probation", is_refused=True)
    assert due(worker) == []


def test_a_consent_for_a_provider_is_told_while_something_runs_there(worker, file):
    refer(worker, file, "s1", ReferralState.SENT, 0)
    consent(worker, file, 5, service_receiver("s1"), "Hostel")
    consent(worker, file, 5, service_receiver("s2"), "Never chosen")
    assert due(worker) == [(DueKind.CONSENT, "Hostel")]
    SetReferralState(file.id, "s1", ReferralState.TAKEN_BACK).answer(worker)
    assert due(worker) == []


def test_another_legal_basis_is_told_as_one(worker, file):
    consent(worker, file, 5, how=ConsentHow.LAW, basis="probation_task", reason="The court has ordered it.")
    (one,) = Today().answer(worker).due
    assert one.is_law


# Packets and the inbox


@pytest.fixture
def offices(tmp_path, monkeypatch):
    """Two offices that know each other, with one clock."""
    two_offices.cheap_passphrases(monkeypatch)
    clock, opened = Clock(), []
    for name in ("prison", "probation"):
        folder = VaultFolder(tmp_path / name)
        vault, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(folder, clock)
        opened.append(office_vault(vault, name))
    exchange(*opened)
    yield (*opened, clock)
    for each in opened:
        close_vault(each.vault)


def test_a_packet_waits_there_for_a_decision_and_here_for_its_receipt(offices):
    prison, probation, clock = offices
    file = NewFile(CLIENT, Category.PRISON).answer(prison.vault)
    answered(prison.vault, file.id, B1=CLIENT)
    agree(prison, file.id, prison.known["probation"], "B1")
    packet = made_packet(prison, file.id, prison.known["probation"], "B1")
    SetFileState(file.id, FileState.ENDED).answer(prison.vault)
    clock.go(days=13)
    assert due(prison.vault) == []
    clock.go(days=1)
    assert due(prison.vault) == [(DueKind.PACKET, "probation")]
    assert due(colleague(prison.vault, "Other", Role.WORKER)) == []
    TakeIn(packet.data).answer(probation.vault)
    clock.go(days=3)
    today = Today().answer(probation.vault)
    (waiting,) = today.due
    assert (waiting.kind, waiting.about, waiting.file_id, waiting.file_name) == (DueKind.INBOX, "prison", "", "")
    assert (today.overdue, today.soon) == (0, 1)
    assert Today().answer(colleague(probation.vault, "Admin", Role.ADMINISTRATOR)).due == ()
    merged = MergePacket(packet.packet_id).answer(probation.vault)
    assert due(probation.vault) == []
    assert due(prison.vault) == [(DueKind.PACKET, "probation")]
    TakeIn(merged.receipt).answer(prison.vault)
    assert due(prison.vault) == []


def test_a_packet_whose_time_is_over_waits_no_more(offices):
    prison, probation, clock = offices
    file = NewFile(CLIENT, Category.PRISON).answer(prison.vault)
    answered(prison.vault, file.id, B1=CLIENT)
    agree(prison, file.id, prison.known["probation"], "B1")
    packet = made_packet(prison, file.id, prison.known["probation"], "B1")
    TakeIn(packet.data).answer(probation.vault)
    clock.go(days=400)
    assert due(probation.vault) == []


# Whose, and what is damaged


def test_only_what_one_keeps_is_told_and_nothing_of_files_that_are_ended(open_vault, worker, file):
    other = colleague(open_vault, "Other", Role.WORKER)
    ended = NewFile("Adam", Category.PRISON).answer(worker)
    for each in (file, ended):
        refer(worker, each, "s1", ReferralState.SENT, 20)
        consent(worker, each, 5)
        WriteFollowUp(each.id, "call", worker.today).answer(worker)
    SetFileState(ended.id, FileState.ENDED).answer(worker)
    assert {each.file_id for each in Today().answer(worker).due} == {file.id}
    OpenInEmergency(file.id, "ill").answer(other)
    for vault in (other, *(colleague(open_vault, role.value, role) for role in (Role.LEAD, Role.ADMINISTRATOR))):
        assert Today().answer(vault).due == ()
    damage(open_vault, "UPDATE client_file SET deputy_id = ? WHERE id = ?", other.account.id, file.id)
    assert len(Today().answer(other).due) == len(Today().answer(worker).due) == 3


@pytest.mark.parametrize(
    "damaged",
    [
        f"UPDATE client_file SET name = {BAD_TEXT}",
        f"UPDATE chosen_service SET name = {BAD_TEXT}",
        "UPDATE chosen_service SET state_on = 'soon'",
        f"UPDATE chosen_service SET state_on = {BAD_TEXT}",
        f"UPDATE follow_up SET text = {BAD_TEXT}",
        "UPDATE follow_up SET due_on = '1'",
        "UPDATE consent SET ends_on = 'x'",
        f"UPDATE consent SET given_on = {BAD_TEXT}",
        f"UPDATE consent SET receiver = {BAD_TEXT}",
    ],
)
def test_a_damaged_row_is_counted_and_leaves_the_others_in_sight(worker, file, damaged):
    other = NewFile("Berta Nová", Category.PRISON).answer(worker)
    for each in (other, file):
        refer(worker, each, "s1", ReferralState.SENT, 20)
        consent(worker, each, 5)
        WriteFollowUp(each.id, "call", worker.today).answer(worker)
    key = "id" if "client_file" in damaged else "file_id"
    damage(worker, f"{damaged} WHERE {key} = ?", file.id)
    today = Today().answer(worker)
    spoilt = 3 if key == "id" else 1
    assert (len(today.due), today.damaged) == (6 - spoilt, spoilt)
    assert sum(each.file_id == other.id for each in today.due) == 3


def test_steps_are_found_by_their_index_and_all_by_one_question(open_vault):
    values = {"account": "x", "now": "2026", **days_of(open_vault.today)}
    plan = {row[3] for row in open_vault.connection.execute(f"EXPLAIN QUERY PLAN {QUESTION}", values).fetchall()}
    assert "SEARCH step USING INDEX follow_up_due (due_on<?)" in plan


def test_what_waits_in_the_inbox_is_never_overdue():
    day = date(2026, 11, 22)
    waiting = Due(DueKind.INBOX, day - timedelta(90), day - timedelta(90), "", "", "p1")
    today = DueToday(day, (waiting,))
    assert (today.overdue, today.soon) == (0, 1)
