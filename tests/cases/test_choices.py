"""The services that were chosen for clients: their order, what became of them, sheets, and what was learnt."""

from datetime import date, timedelta

import pytest

from tests.cases.intake_samples import SEEN
from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain, sheet_rows
from workpris_desktop.cases.choice_requests import (
    ChooseService,
    ChosenEverywhere,
    DropChoice,
    ExperienceWith,
    KeepOrder,
    NoteSheet,
    PutChoiceBack,
    ReadChoices,
    ReadSheets,
    SetReferralState,
)
from workpris_desktop.cases.choice_rows import MOST_CHOSEN
from workpris_desktop.cases.file_requests import NewFile, OpenInEmergency, ReadFile, Restrict, SetFileState
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import (
    LONGEST_OVERRIDE,
    ChosenService,
    Experience,
    ReferralState,
    SeenPart,
    SheetKind,
)
from workpris_desktop.domain.client_file import EntryKind
from workpris_desktop.domain.client_register import FileState
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
def file(worker):
    return new_file(worker)


def new_file(vault, name="Jirka"):
    return NewFile(name, Category.PRISON).answer(vault)


def choose(vault, file, *services, **more):
    for service in services:
        chosen = ChooseService(file.id, service, f"Dům {service}", **more).answer(vault)
    return chosen


def ids(choices):
    return [choice.service_id for choice in choices]


def acts(vault):
    return [(row.act, row.reason) for row in audit_chain.rows(vault.connection)]


def test_a_service_is_put_at_the_end_of_the_list(worker, file, clock):
    choose(worker, file, "s1")
    clock.go(minutes=1)
    chosen = choose(worker, file, "s2", need="housing_none", seen=SEEN)
    assert ids(chosen) == ["s1", "s2"]
    assert acts(worker)[0] == (Act.FILE_CHANGED, "")
    assert chosen[1] == ChosenService("s2", "Dům s2", "housing_none", chosen_at=clock(), seen=SEEN)
    assert ReadChoices(file.id).answer(worker) == chosen


def test_a_service_that_is_chosen_again_keeps_its_place_and_what_became_of_it(worker, file):
    choose(worker, file, "s1", need="debts", override="jen pro něj")
    choose(worker, file, "s2")
    sent = SetReferralState(file.id, "s1", ReferralState.SENT).answer(worker)
    again = ChooseService(file.id, "s1", "Nový dům", seen=SEEN).answer(worker)
    assert ids(again) == ["s1", "s2"]
    assert (again[0].name, again[0].need, again[0].override, again[0].seen) == (
        *("Nový dům", "debts", "jen pro něj"),
        SEEN,
    )
    assert (again[0].state, again[0].state_on, again[0].chosen_at) == (sent.state, sent.state_on, sent.chosen_at)


def test_the_order_is_kept(worker, file):
    choose(worker, file, "a", "b", "c", "d")
    assert ids(KeepOrder(file.id, ("c", "gone", "a", "c")).answer(worker)) == ["c", "a", "b", "d"]
    assert ids(DropChoice(file.id, "a").answer(worker)) == ["c", "b", "d"]
    assert ids(choose(worker, file, "a")) == ["c", "b", "d", "a"]
    assert ids(DropChoice(file.id, "nothing").answer(worker)) == ["c", "b", "d", "a"]
    worker.connection.execute("VACUUM")
    assert ids(ReadChoices(file.id).answer(worker)) == ["c", "b", "d", "a"]


def test_an_override_goes_into_the_log_with_its_reason(worker, file):
    choose(worker, file, "s1", override="  bere psa\nvýjimečně ")
    (chosen,) = choose(worker, file, "s1", override="bere psa výjimečně")
    assert chosen.override == "bere psa výjimečně"
    (entry,) = ReadFile(file.id).answer(worker).entries
    assert (entry.kind, entry.text, entry.author_id) == (
        EntryKind.OVERRIDE,
        "Dům s1: bere psa výjimečně",
        worker.account.id,
    )
    choose(worker, file, "s1", override="volali jsme jim")
    assert len(ReadFile(file.id).answer(worker).entries) == 2
    with pytest.raises(TextTooLong):
        choose(worker, file, "s2", override="x" * (LONGEST_OVERRIDE + 1))
    assert ids(ReadChoices(file.id).answer(worker)) == ["s1"]


@pytest.mark.parametrize(
    "request_",
    [
        ChooseService("file", "", "x"),
        ChooseService("file", "a\0", "x"),
        ChooseService("file", "a" * 201, "x"),
        ChooseService("file", "a", "x", need="two words"),
        SetReferralState("file", "a", ReferralState.SENT, "full"),
        SetReferralState("file", "a", ReferralState.REFUSED, "too_far"),
        NoteSheet("file", SheetKind.LEAFLET, (("", "x", {}),)),
        PutChoiceBack("file", ChosenService("", "x"), 0),
        PutChoiceBack("file", ChosenService("a", "x", "two words"), 0),
        PutChoiceBack("file", ChosenService("a", "x", state=ReferralState.SENT, reason="full"), 0),
        PutChoiceBack("file", ChosenService("a", "x"), -1),
    ],
)
def test_what_is_no_service_is_refused(worker, request_):
    with pytest.raises(ValueError, match=r".*"):
        request_.answer(worker)


def test_how_a_record_was_seen_is_codes_of_its_parts(worker, file):
    for seen in ({"colour": "x"}, {SeenPart.NAME: "x" * 201}):
        with pytest.raises(ValueError, match=r".*"):
            ChooseService(file.id, "s1", "x", seen=seen).answer(worker)
    (chosen,) = ChooseService(file.id, "s1", "x" * 2_000, seen=SEEN).answer(worker)
    assert len(chosen.name) == 300


def test_a_list_has_an_end(worker, file):
    choose(worker, file, *(f"s{number}" for number in range(MOST_CHOSEN)))
    with pytest.raises(FileFull):
        choose(worker, file, "one more")
    assert len(choose(worker, file, "s1")) == MOST_CHOSEN


# Taken off by mistake


def test_a_service_that_is_put_back_is_all_that_it_was(worker, file, clock):
    choose(worker, file, "s1", "s2", "s3", need="debts", override="bere psa", seen=SEEN)
    NoteSheet(file.id, SheetKind.LEAFLET, (("s2", "Dům s2", {SeenPart.PHONE: "p2"}),)).answer(worker)
    SetReferralState(file.id, "s2", ReferralState.ACCEPTED, on=date(2026, 11, 1)).answer(worker)
    SetReferralState(file.id, "s2", ReferralState.ENDED, "moved", date(2026, 11, 20)).answer(worker)
    before, log = ReadChoices(file.id).answer(worker), ReadFile(file.id).answer(worker).entries
    assert before[1].given_at == clock()
    assert before[1].answered_on == date(2026, 11, 1)
    clock.go(days=3)
    DropChoice(file.id, "s2").answer(worker)
    assert PutChoiceBack(file.id, before[1], 1).answer(worker) == before
    assert acts(worker)[0] == (Act.FILE_CHANGED, "")
    assert ReadFile(file.id).answer(worker).entries == log
    DropChoice(file.id, "s3").answer(worker)
    assert ids(PutChoiceBack(file.id, before[2], 9).answer(worker)) == ["s1", "s2", "s3"]


def test_a_service_that_was_chosen_again_meanwhile_gets_back_what_became_of_it(worker, file, clock):
    choose(worker, file, "s1", "s2", override="bere psa", seen=SEEN)
    sent = SetReferralState(file.id, "s1", ReferralState.SENT).answer(worker)
    DropChoice(file.id, "s1").answer(worker)
    clock.go(hours=1)
    choose(worker, file, "s1", override="volali jsme jim")
    NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "x", {SeenPart.PHONE: "p2"}),)).answer(worker)
    (back, _) = PutChoiceBack(file.id, sent, 0).answer(worker)
    assert (back.service_id, back.state, back.state_on, back.chosen_at) == (
        *("s1", ReferralState.SENT, sent.state_on),
        sent.chosen_at,
    )
    assert (back.given_at, back.seen) == (clock(), {SeenPart.PHONE: "p2"})


def test_nothing_is_put_back_into_a_full_list(worker, file):
    choose(worker, file, *(f"s{number}" for number in range(MOST_CHOSEN)))
    with pytest.raises(FileFull):
        PutChoiceBack(file.id, ChosenService("one more", "x"), 0).answer(worker)


# What became of it


def test_what_became_of_it_is_kept_with_its_reason_and_day(worker, file, clock):
    choose(worker, file, "s1")
    on = date(2026, 11, 20)
    refused = SetReferralState(file.id, "s1", ReferralState.REFUSED, "full", on).answer(worker)
    assert (refused.state, refused.reason, refused.state_on) == (ReferralState.REFUSED, "full", on)
    given = SetReferralState(file.id, "s1", ReferralState.GIVEN).answer(worker)
    assert (given.reason, given.state_on, given.given_at) == ("", worker.today, clock())
    assert ReadChoices(file.id).answer(worker) == (given,)
    with pytest.raises(ClientFileNotFound):
        SetReferralState(file.id, "s2", ReferralState.SENT).answer(worker)


# Sheets


def test_a_sheet_is_noted_with_the_services_on_it(worker, file, clock):
    choose(worker, file, "s1", "s2", seen=SEEN)
    before = ReadFile(file.id).answer(worker).entries
    clock.go(hours=1)
    now_seen = {SeenPart.PHONE: "p2"}
    sheet = NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "Dům s1", now_seen), ("s9", "Jiný", {}))).answer(worker)
    assert acts(worker)[0] == (Act.FILE_PRINTED, "sheet:leaflet")
    assert (sheet.kind, sheet.made_at, sheet.author_id) == (SheetKind.LEAFLET, clock(), worker.account.id)
    assert sheet.services == (("s1", "Dům s1"), ("s9", "Jiný"))
    clock.go(hours=1)
    newer = NoteSheet(file.id, SheetKind.INTAKE).answer(worker)
    assert ReadSheets(file.id).answer(worker) == (newer, sheet)
    first, second = ReadChoices(file.id).answer(worker)
    assert (first.given_at, first.seen) == (sheet.made_at, now_seen)
    assert (second.given_at, second.seen) == (None, SEEN)
    assert ReadFile(file.id).answer(worker).entries == before


def test_of_many_sheets_the_oldest_give_way(worker, file, monkeypatch):
    monkeypatch.setattr(sheet_rows, "MOST_SHEETS", 3)
    made = [NoteSheet(file.id, SheetKind.INTAKE).answer(worker) for _ in range(5)]
    assert ReadSheets(file.id).answer(worker) == tuple(reversed(made[2:]))
    with pytest.raises(FileFull):
        NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "x", {}),) * 51).answer(worker)


def test_whoever_prints_is_noted_and_changes_only_what_may_be_changed(open_vault, worker, other, file):
    choose(worker, file, "s1")
    Restrict(file.id, is_restricted=True, reason="court").answer(worker)
    OpenInEmergency(file.id, "ill").answer(other)
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    with worker.changing() as connection:
        connection.execute("UPDATE client_file SET deputy_id = ?", (reader.account.id,))
    for vault in (worker, other, reader):
        NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "x", {}),)).answer(vault)
        assert acts(vault)[0] == (Act.FILE_PRINTED, "sheet:leaflet")
        assert ReadSheets(file.id).answer(vault) == ()
        assert ReadChoices(file.id).answer(vault)[0].given_at is None
    administrator = colleague(open_vault, "Administrator", Role.ADMINISTRATOR)
    with pytest.raises(ClientFileNotFound):
        NoteSheet(file.id, SheetKind.LEAFLET).answer(administrator)


# Who may


@pytest.fixture
def changes(file):
    return (
        ChooseService(file.id, "s1", "x"),
        DropChoice(file.id, "s1"),
        KeepOrder(file.id, ("s1",)),
        PutChoiceBack(file.id, ChosenService("s1", "x"), 0),
        SetReferralState(file.id, "s1", ReferralState.SENT),
    )


def refused(vault, requests, error):
    before = acts(vault)
    for request in requests:
        with pytest.raises(error):
            request.answer(vault)
    assert acts(vault) == before


def test_lists_of_others_are_not_there(other, file, changes):
    refused(
        other,
        (*changes, ReadChoices(file.id), ReadSheets(file.id), NoteSheet(file.id, SheetKind.LEAFLET)),
        ClientFileNotFound,
    )


def test_in_an_emergency_a_list_is_read_and_not_changed(worker, other, file, changes):
    choose(worker, file, "s1")
    OpenInEmergency(file.id, "ill").answer(other)
    assert ids(ReadChoices(file.id).answer(other)) == ["s1"]
    refused(other, changes, ClientFileNotFound)


def test_a_restricted_list_and_one_for_who_only_reads_stay_as_they_are(open_vault, worker, file, changes):
    choose(worker, file, "s1")
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    with worker.changing() as connection:
        connection.execute("UPDATE client_file SET deputy_id = ?", (reader.account.id,))
    refused(reader, changes, NotAllowed)
    assert ids(ReadChoices(file.id).answer(reader)) == ["s1"]
    Restrict(file.id, is_restricted=True, reason="court").answer(worker)
    refused(worker, changes, FileRestricted)


@pytest.mark.parametrize(
    ("table", "column", "content"),
    [
        ("chosen_service", "seen", "[]"),
        ("chosen_service", "seen", '{"name": 3}'),
        ("chosen_service", "state", "lost"),
        ("given_sheet", "services", '{"a": "b"}'),
        ("given_sheet", "services", '[["a"]]'),
        ("given_sheet", "services", '["ab"]'),
        ("given_sheet", "kind", "poster"),
    ],
)
def test_a_row_that_is_not_as_it_was_written_is_told(worker, file, table, column, content):
    choose(worker, file, "s1", seen=SEEN)
    NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "x", {}),)).answer(worker)
    with worker.changing() as connection:
        connection.execute(f"UPDATE {table} SET {column} = ?", (content,))
    with pytest.raises(VaultDamaged):
        (ReadChoices if table == "chosen_service" else ReadSheets)(file.id).answer(worker)


def test_a_part_of_a_record_that_this_version_does_not_know_is_left_out(worker, file):
    choose(worker, file, "s1", seen=SEEN)
    with worker.changing() as connection:
        connection.execute("""UPDATE chosen_service SET seen = '{"name": "n1", "colour": "blue"}'""")
    assert ReadChoices(file.id).answer(worker)[0].seen == {SeenPart.NAME: "n1"}


# Over all clients


def everywhere(vault):
    return [(each.file_name, each.service_id, each.was_given) for each in ChosenEverywhere().answer(vault)]


def test_after_an_update_all_of_ones_clients_are_told(open_vault, worker, other, file):
    eva, ended = new_file(worker, "Eva"), new_file(worker, "Adam")
    choose(worker, file, "s1", "s2", seen=SEEN)
    choose(worker, eva, "s1", "s3")
    choose(worker, ended, "s1")
    choose(other, new_file(other, "Cizí"), "s1")
    NoteSheet(file.id, SheetKind.LEAFLET, (("s2", "Dům s2", SEEN),)).answer(worker)
    SetReferralState(eva.id, "s3", ReferralState.REFUSED, "full").answer(worker)
    SetFileState(ended.id, FileState.ENDED).answer(worker)
    assert everywhere(worker) == [("Eva", "s1", False), ("Jirka", "s1", False), ("Jirka", "s2", True)]
    told = ChosenEverywhere().answer(worker)[2]
    assert (told.file_id, told.name, told.seen) == (file.id, "Dům s2", SEEN)
    assert "Jirka" not in repr(told)
    # What stands in files of others a lead sees when opening them.
    assert everywhere(colleague(open_vault, "Lead", Role.LEAD)) == []
    assert everywhere(colleague(open_vault, "Administrator", Role.ADMINISTRATOR)) == []


def test_a_service_on_a_sheet_concerns_a_client_though_it_is_off_the_list(worker, file, clock):
    choose(worker, file, "s1")
    NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "Starý", {}), ("s9", "Jiný", {}))).answer(worker)
    clock.go(days=1)
    NoteSheet(file.id, SheetKind.FIRST_DAYS, (("s9", "Jiný dům", SEEN),)).answer(worker)
    DropChoice(file.id, "s1").answer(worker)
    told = ChosenEverywhere().answer(worker)
    assert [(each.service_id, each.name, each.seen, each.was_given) for each in told] == [
        ("s1", "Starý", {}, True),
        ("s9", "Jiný dům", SEEN, True),
    ]
    clock.go(days=180)
    assert [each.service_id for each in ChosenEverywhere().answer(worker)] == ["s9"]
    clock.go(days=1)
    assert ChosenEverywhere().answer(worker) == ()


# What was learnt


def referred(vault, service, *states):
    """Choose a service for a client of its own, and let each state be said: the state, a reason, days from now."""
    file = new_file(vault)
    choose(vault, file, service)
    for state, reason, days in states:
        SetReferralState(file.id, service, state, reason, vault.today + timedelta(days)).answer(vault)
    return file


def test_counts_over_all_clients_of_the_office(open_vault, worker, other):
    given = (ReferralState.GIVEN, "", 0)
    referred(worker, "s1", given, (ReferralState.ACCEPTED, "", 7))
    referred(worker, "s1", given, (ReferralState.ACCEPTED, "", 5), (ReferralState.IN_SERVICE, "", 30))
    ended = ((ReferralState.ACCEPTED, "", 4), (ReferralState.ENDED, "moved", 90))
    referred(other, "s2", given, *ended)
    referred(other, "s2", given, (ReferralState.REFUSED, "full", 6))
    referred(other, "s2", given, (ReferralState.REFUSED, "full", 2))
    referred(worker, "s2", given, (ReferralState.REFUSED, "", 3))
    referred(worker, "s2", given, (ReferralState.REFUSED, "no_answer", 20))
    referred(worker, "s2", (ReferralState.SENT, "", -31))
    referred(worker, "s2", (ReferralState.SENT, "", -30))
    referred(worker, "s2", (ReferralState.WAITING, "", -99))
    for state in (ReferralState.PERSON_SAID_NO, ReferralState.DID_NOT_COME, ReferralState.TAKEN_BACK):
        referred(worker, "s2", (state, "", 0))
    referred(worker, "s2")
    for number in range(3):
        referred(worker, "s3", given, (ReferralState.ACCEPTED, "", number))
    assert ExperienceWith(("s1", "s2")).answer(worker) == Experience(
        10, 3, {"full": 2, "no_reason": 1}, 2, 2, (2, 3, 4, 5, 6, 7)
    )
    administrator = colleague(open_vault, "Administrator", Role.ADMINISTRATOR)
    assert ExperienceWith(("s3",)).answer(administrator) == Experience(3, 3, days=(0, 1, 2))
    assert ExperienceWith(()).answer(administrator) == Experience()


def test_of_too_few_cases_only_their_number_is_told(worker):
    refused = ((ReferralState.GIVEN, "", 0), (ReferralState.REFUSED, "past_offence", 2))
    referred(worker, "s1", *refused)
    referred(worker, "s1", *refused)
    referred(worker, "s1")
    assert ExperienceWith(("s1",)).answer(worker) == Experience(2)
    assert ExperienceWith(("s1",)).answer(worker).is_too_few


def test_clients_are_counted_and_not_their_services(worker):
    file = new_file(worker)
    services = ("s1", "s2", "s3")
    choose(worker, file, *services)
    for service in services:
        SetReferralState(file.id, service, ReferralState.REFUSED, "past_offence").answer(worker)
    told = ExperienceWith(services).answer(worker)
    assert told == Experience(1)
    assert told.is_too_few


def test_what_became_of_one_client_of_a_colleague_is_not_isolated(open_vault, worker, other):
    accepted, refused = (ReferralState.ACCEPTED, "", 3), (ReferralState.REFUSED, "past_offence", 9)
    for _ in range(3):
        referred(worker, "s1", accepted)
    own = Experience(3, 3, days=(3, 3, 3))
    for _ in range(2):
        referred(other, "s1", refused)
        assert ExperienceWith(("s1",)).answer(worker) == own
    lead = colleague(open_vault, "Lead", Role.LEAD)
    assert ExperienceWith(("s1",)).answer(lead).cases == 5
    referred(other, "s1", refused)
    assert ExperienceWith(("s1",)).answer(worker).refused == {"past_offence": 3}


def test_overlapping_lists_do_not_isolate_one_client_of_a_colleague(worker, other):
    accepted, refused = (ReferralState.ACCEPTED, "", 3), (ReferralState.REFUSED, "past_offence", 9)
    for _ in range(3):
        referred(other, "s1", accepted)
    referred(other, "s2", refused)
    alone = ExperienceWith(("s1",)).answer(worker)
    assert alone == Experience(3, 3, days=(3, 3, 3))
    assert ExperienceWith(("s1", "s2")).answer(worker) == alone
    assert ExperienceWith(("s2",)).answer(worker) == Experience()
    referred(worker, "s2", refused)
    assert ExperienceWith(("s1", "s2")).answer(worker).refused == {"past_offence": 1}


def test_a_moment_is_no_day_of_a_state(worker, file, clock):
    choose(worker, file, "s1")
    with pytest.raises(ValueError, match="datetime"):
        SetReferralState(file.id, "s1", ReferralState.SENT, on=clock()).answer(worker)


def test_a_sheet_that_is_printed_after_the_answer_does_not_change_the_days(worker, clock):
    for _ in range(3):
        file = referred(worker, "s1")
        clock.go(days=10)
        SetReferralState(file.id, "s1", ReferralState.ACCEPTED).answer(worker)
        clock.go(days=5)
        NoteSheet(file.id, SheetKind.LEAFLET, (("s1", "x", {}),)).answer(worker)
    assert ExperienceWith(("s1",)).answer(worker).days == (10, 10, 10)


def test_a_state_that_was_mistaken_leaves_no_answer(worker):
    given, accepted, sent = (
        (state, "", days)
        for state, days in ((ReferralState.GIVEN, 0), (ReferralState.ACCEPTED, 3), (ReferralState.SENT, 4))
    )
    for _ in range(3):
        referred(worker, "s1", given, accepted, sent, (ReferralState.IN_SERVICE, "", 9), (ReferralState.ENDED, "", 20))
    assert ExperienceWith(("s1",)).answer(worker).days == (9, 9, 9)


def test_who_reads_no_notes_is_told_nothing(open_vault):
    nobody = colleague(open_vault, "Nobody")
    with pytest.raises(NotAllowed):
        ExperienceWith(("s1",)).answer(nobody)
