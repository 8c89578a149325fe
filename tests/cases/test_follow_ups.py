"""What is to be done for clients by a day: written, done, moved with the day of release, and told when it is due."""

from datetime import date, timedelta

import pytest

from tests.support.vault_people import colleague
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.file_requests import NewFile, OpenInEmergency, Restrict
from workpris_desktop.cases.follow_up_requests import (
    DropFollowUp,
    FinishFollowUp,
    ReadFollowUps,
    SetPresets,
    WriteFollowUp,
)
from workpris_desktop.cases.follow_up_rows import MOST_OPEN
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.follow_up import LONGEST_STEP, FollowUp, Preset
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import (
    ClientFileNotFound,
    FileFull,
    FileRestricted,
    NotAllowed,
    TextTooLong,
    VaultDamaged,
)

DAY = date(2026, 12, 1)


@pytest.fixture
def worker(open_vault):
    return colleague(open_vault, "Worker", Role.WORKER)


@pytest.fixture
def other(open_vault):
    return colleague(open_vault, "Other", Role.WORKER)


@pytest.fixture
def file(worker):
    return NewFile("Jirka", Category.PRISON).answer(worker)


def write(vault, file, text="zavolat", due_on=DAY, **more):
    return WriteFollowUp(file.id, text, due_on, **more).answer(vault)


def steps(vault, file):
    return ReadFollowUps(file.id).answer(vault)


def acts(vault):
    return [row.act for row in audit_chain.rows(vault.connection)]


def test_what_is_to_be_done_stands_in_the_order_of_its_days(worker, file):
    late = write(worker, file, "  na úřad\n", DAY + timedelta(9))
    assert acts(worker)[0] is Act.FILE_CHANGED
    soon = write(worker, file)
    also_soon = write(worker, file, "napsat")
    assert late == FollowUp(late.id, DAY + timedelta(9), "na úřad")
    assert steps(worker, file) == (soon, also_soon, late)
    moved = write(worker, file, "na úřad práce", DAY - timedelta(1), follow_up_id=late.id)
    assert moved == FollowUp(late.id, DAY - timedelta(1), "na úřad práce")
    assert steps(worker, file) == (moved, soon, also_soon)
    DropFollowUp(file.id, soon.id).answer(worker)
    DropFollowUp(file.id, soon.id).answer(worker)
    assert steps(worker, file) == (moved, also_soon)


def test_what_is_done_is_done_on_its_day_and_may_be_undone(worker, file, clock):
    step = write(worker, file)
    done = FinishFollowUp(file.id, step.id, is_done=True).answer(worker)
    assert done == FollowUp(step.id, DAY, "zavolat", done_on=worker.today)
    clock.go(days=1)
    assert FinishFollowUp(file.id, step.id, is_done=True).answer(worker) == done
    assert write(worker, file, "zavolat znovu", follow_up_id=step.id).done_on == done.done_on
    FinishFollowUp(file.id, step.id, is_done=False).answer(worker)
    assert steps(worker, file)[0].done_on is None


def test_what_is_nothing_to_do_is_refused(worker, file):
    for text, error in (("", ValueError), (" \u3164\n", ValueError), ("x" * (LONGEST_STEP + 1), TextTooLong)):
        with pytest.raises(error):
            write(worker, file, text)
    with pytest.raises(ClientFileNotFound):
        write(worker, file, follow_up_id="nothing")
    assert steps(worker, file) == ()


def test_there_is_an_end_to_what_is_to_be_done(worker, file):
    made = [write(worker, file) for _ in range(MOST_OPEN)]
    with pytest.raises(FileFull):
        write(worker, file)
    FinishFollowUp(file.id, made[0].id, is_done=True).answer(worker)
    write(worker, file)
    with pytest.raises(FileFull):
        FinishFollowUp(file.id, made[0].id, is_done=False).answer(worker)
    assert steps(worker, file)[0].done_on == worker.today


def test_a_moment_is_no_day(worker, file, clock):
    step = write(worker, file)
    with pytest.raises(ValueError, match="datetime"):
        write(worker, file, due_on=clock())
    with pytest.raises(ValueError, match="datetime"):
        write(worker, file, due_on=clock(), follow_up_id=step.id)
    with pytest.raises(ValueError, match="datetime"):
        SetPresets(file.id, (Preset("week", clock()),)).answer(worker)
    assert steps(worker, file) == (step,)


# Presets


def presets(vault, file, **days):
    set_ = SetPresets(file.id, tuple(Preset(key, DAY + timedelta(count)) for key, count in days.items())).answer(vault)
    assert set_ == steps(vault, file)
    return [(step.preset, (step.due_on - DAY).days, step.done_on is not None) for step in set_]


def test_presets_move_with_the_day_of_release(worker, file):
    own = write(worker, file, due_on=DAY + timedelta(50))
    mine = ("", 50, False)
    assert presets(worker, file, three_months=10, six_months=5) == [
        ("six_months", 5, False),
        ("three_months", 10, False),
        mine,
    ]
    kept = {step.preset: step.id for step in steps(worker, file)}
    assert presets(worker, file, three_months=20, six_months=15) == [
        ("six_months", 15, False),
        ("three_months", 20, False),
        mine,
    ]
    assert {step.preset: step.id for step in steps(worker, file)} == kept
    FinishFollowUp(file.id, kept["six_months"], is_done=True).answer(worker)
    assert presets(worker, file, three_months=30, six_months=25, week=1) == [
        ("week", 1, False),
        ("six_months", 15, True),
        ("three_months", 30, False),
        mine,
    ]
    assert presets(worker, file) == [("six_months", 15, True), mine]
    assert own in steps(worker, file)


def test_the_day_of_a_preset_is_not_written_by_hand(worker, file):
    presets(worker, file, week=1)
    (step,) = steps(worker, file)
    with pytest.raises(ValueError, match="week"):
        write(worker, file, follow_up_id=step.id)
    with pytest.raises(ValueError, match=r".*"):
        presets(worker, file, **{"two words": 1})
    assert steps(worker, file) == (step,)


# Who may


def test_only_who_may_change_the_file_changes_what_is_to_be_done(open_vault, worker, other, file):
    step = write(worker, file)
    reader = colleague(open_vault, "Reader", Role.READ_ONLY)
    with worker.changing() as connection:
        connection.execute("UPDATE client_file SET deputy_id = ?", (reader.account.id,))
    changes = (
        WriteFollowUp(file.id, "x", DAY),
        FinishFollowUp(file.id, step.id, is_done=True),
        DropFollowUp(file.id, step.id),
        SetPresets(file.id, ()),
    )

    def demand_refused(vault, error):
        before = acts(vault)
        for request in changes:
            with pytest.raises(error):
                request.answer(vault)
        assert acts(vault) == before

    with pytest.raises(ClientFileNotFound):
        steps(other, file)
    demand_refused(other, ClientFileNotFound)
    OpenInEmergency(file.id, "ill").answer(other)
    demand_refused(other, ClientFileNotFound)
    demand_refused(reader, NotAllowed)
    Restrict(file.id, is_restricted=True, reason="court").answer(worker)
    demand_refused(worker, FileRestricted)
    assert steps(other, file) == steps(reader, file) == steps(worker, file) == (step,)


def test_nobody_changes_what_belongs_to_another_file(worker, file):
    step = write(worker, file)
    another = NewFile("Eva", Category.PRISON).answer(worker)
    with pytest.raises(ClientFileNotFound):
        write(worker, another, follow_up_id=step.id)
    with pytest.raises(ClientFileNotFound):
        FinishFollowUp(another.id, step.id, is_done=True).answer(worker)
    DropFollowUp(another.id, step.id).answer(worker)
    assert steps(worker, file) == (step,)


def test_a_row_that_is_not_as_it_was_written_is_told(worker, file):
    write(worker, file)
    with worker.changing() as connection:
        connection.execute("UPDATE follow_up SET due_on = 'soon'")
    with pytest.raises(VaultDamaged):
        steps(worker, file)
