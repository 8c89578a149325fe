"""Files for the people of a release list: all or none, and nobody's twice."""

from dataclasses import replace
from datetime import date
from time import process_time

import pytest

from tests.support.vault_people import colleague
from workpris_desktop.cases.backups import VerifyVault
from workpris_desktop.cases.client_files import file_of
from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.follow_up_requests import ReadFollowUps
from workpris_desktop.cases.intake_rows import intake_of
from workpris_desktop.cases.register_requests import ReadRegister, TakeReleaseList
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.follow_up import Preset
from workpris_desktop.domain.intake_answer import Source
from workpris_desktop.domain.release_list import MOST_RELEASES, Release
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import NotAllowed

DAY = date(2027, 1, 15)
LIST = (Release("Client 1", DAY, "region:CZ064"), Release("Client 2", date(2027, 2, 1)), Release("Client 3", DAY))


def take(vault, releases=LIST, form=2):
    return TakeReleaseList(releases, Category.PRISON, form).answer(vault)


def test_a_file_is_opened_for_everybody(open_vault):
    report = take(open_vault)
    assert (len(report.opened), report.there) == (3, 0)
    rows = {row.name: row for row in ReadRegister().answer(open_vault)}
    first = rows["Client 1"]
    assert (first.release_on, first.region, first.reference) == (DAY, "region:CZ064", "")
    assert (first.category, first.owner_id) == (Category.PRISON, open_vault.account.id)
    assert rows["Client 2"].region == "any"


def test_it_is_kept_who_said_it(open_vault):
    file_id = take(open_vault).opened[0]
    answers = intake_of(open_vault.connection, file_of(open_vault.connection, file_id)).by_field
    assert set(answers) == {"B1", "C1", "D3"}
    assert {(answers[field].said_by, answers[field].said_on, answers[field].version) for field in ("C1", "D3")} == {
        (Source.FILE, open_vault.today, 2)
    }


def test_the_same_list_again_opens_nothing(open_vault):
    take(open_vault)
    moved = replace(LIST[0], release_on=date(2027, 3, 1))
    again = take(open_vault, (*LIST[1:], replace(LIST[2], name="CLIENT  3"), moved))
    assert (len(again.opened), again.there) == (1, 3)
    assert len(ListFiles().answer(open_vault)) == 4


def test_a_client_of_a_colleague_is_there_already(open_vault):
    take(open_vault)
    emil = colleague(open_vault, "Emil", Role.WORKER)
    assert take(emil).opened == ()


def test_the_deadlines_of_the_country_are_there_at_once(open_vault):
    presets = (Preset("SI.needs_plan", date(2026, 10, 15)), Preset("SI.plan", date(2027, 1, 10)))
    report = take(open_vault, (replace(LIST[0], presets=presets), LIST[1]))
    steps = ReadFollowUps(report.opened[0]).answer(open_vault)
    assert {(each.preset, each.due_on) for each in steps} == {
        ("SI.needs_plan", max(open_vault.today, date(2026, 10, 15))),
        ("SI.plan", max(open_vault.today, date(2027, 1, 10))),
    }
    assert ReadFollowUps(report.opened[1]).answer(open_vault) == ()
    (row,) = [row for row in ReadRegister().answer(open_vault) if row.name == LIST[0].name]
    assert row.next_on == min(each.due_on for each in steps)


def test_who_already_has_a_file_keeps_its_own_deadlines(open_vault):
    take(open_vault)
    again = take(open_vault, (replace(LIST[0], presets=(Preset("SI.plan", DAY),)),))
    assert again.there == 1
    assert all(row.next_on is None for row in ReadRegister().answer(open_vault))


def test_ten_times_the_people_take_ten_times_as_long(open_vault):
    presets = (Preset("SI.needs_plan", DAY), Preset("SI.plan", DAY))

    def seconds(begin, count):
        releases = tuple(Release(f"Client {begin + number}", DAY, "any", presets) for number in range(count))
        begun = process_time()
        assert len(take(open_vault, releases).opened) == count
        return process_time() - begun

    seconds(0, 50)
    few = seconds(1_000, 100)
    assert seconds(10_000, 1_000) < 10 * few * 3


def test_to_be_told_that_a_client_of_a_colleague_is_there_is_a_look_at_the_register(open_vault):
    opened = take(open_vault).opened
    emil = colleague(open_vault, "Emil", Role.WORKER)
    take(emil, LIST[:1])
    rows = open_vault.connection.execute(
        "SELECT subject FROM audit WHERE act = ? AND account_id = ?", (Act.REGISTER_READ.value, emil.account.id)
    )
    assert [subject for (subject,) in rows] == ["", opened[0]]


def test_each_new_file_is_noted(open_vault):
    opened = take(open_vault).opened
    rows = open_vault.connection.execute("SELECT subject FROM audit WHERE act = ?", (Act.FILE_OPENED.value,))
    assert tuple(subject for (subject,) in rows) == opened


def test_all_or_none(open_vault):
    with pytest.raises(ValueError):
        take(open_vault, (*LIST, Release(" ", DAY)))
    with pytest.raises(ValueError):
        take(open_vault, LIST[:1] * (MOST_RELEASES + 1))
    assert ListFiles().answer(open_vault) == ()


def test_who_writes_nothing_takes_none(open_vault):
    with pytest.raises(NotAllowed):
        take(colleague(open_vault, "Reader", Role.READ_ONLY))


def test_the_vault_is_whole_afterwards(open_vault):
    take(open_vault)
    assert VerifyVault().answer(open_vault).counts["client_file"] == 3
