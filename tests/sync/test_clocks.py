"""How old what was signed may be, and what a wrong clock changes (security.md 1.3; item 5 of the issue)."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support.update_repository import BEGINNING, ROOT, lines_of, service
from tests.support.update_server import serving
from tests.support.update_shelf import BUILT, Computer
from workpris_desktop.domain.sync_errors import ClockBehind, ProgramTooOld, UpdateExpired
from workpris_desktop.sync.clock import clock_doubt

DAY = timedelta(days=1)
LONG_AGO = datetime(2016, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("days", [29, 31, 119])
def test_a_stick_is_taken_until_its_grace_is_over(publisher, computer, days):
    computer.now = BEGINNING + days * DAY
    assert computer.sync(publisher.folder)


@pytest.mark.parametrize("days", [121, 400])
def test_a_stick_is_refused_after_that(publisher, computer, days):
    computer.now = BEGINNING + days * DAY
    with pytest.raises(UpdateExpired):
        computer.sync(publisher.folder)
    assert not computer.shelf.contents


@pytest.mark.parametrize(("days", "is_taken"), [(29, True), (31, False), (119, False), (121, False), (400, False)])
def test_the_web_has_no_grace(publisher, computer, days, is_taken):
    computer.now = BEGINNING + days * DAY
    with serving(publisher.folder) as server:
        if is_taken:
            assert computer.sync(server.address)
        else:
            with pytest.raises(UpdateExpired):
                computer.sync(server.address)


def test_what_was_taken_stays_whatever_runs_out(publisher, computer):
    computer.sync(publisher.folder)
    computer.now = BEGINNING + 4_000 * DAY
    with pytest.raises(ProgramTooOld):
        computer.sync(publisher.folder)
    assert computer.sequence == 1


def test_a_root_that_ran_out_asks_for_a_newer_program(publisher, computer):
    late = BEGINNING + ROOT + 91 * DAY
    publisher.publish({"CZ": lines_of([service(1)])}, late)
    computer.now = late
    with pytest.raises(ProgramTooOld):
        computer.sync(publisher.folder)


def test_a_clock_of_2016_uses_the_floor(publisher, computer):
    computer.sync(publisher.folder)
    publisher.publish({"CZ": lines_of([service(number) for number in range(100, 130)])}, BEGINNING + DAY)
    computer.now = LONG_AGO
    doubt = computer.updating.clock_doubt()
    assert (doubt.shows, doubt.at_least) == (LONG_AGO, BEGINNING)
    assert computer.sync(publisher.folder)
    assert computer.updating.clock_doubt().at_least == BEGINNING + DAY


def test_a_clock_of_2016_does_not_make_an_old_stick_new(publisher, tmp_path):
    computer = Computer(tmp_path / "sync", LONG_AGO, built=BEGINNING + 121 * DAY)
    computer.updating.add_publisher(publisher.folder)
    with pytest.raises(UpdateExpired):
        computer.sync(publisher.folder)


def test_a_clock_of_2016_and_an_old_program_ask_to_look_at_the_clock(publisher, computer):
    computer.now = LONG_AGO
    with pytest.raises(ClockBehind) as refusal:
        computer.sync(publisher.folder)
    assert refusal.value.shows == LONG_AGO
    assert computer.updating.clock_doubt().at_least == BUILT


def test_a_clock_that_is_right_is_not_doubted(computer):
    assert computer.updating.clock_doubt() is None


def test_a_clock_is_doubted_from_a_day_on():
    assert clock_doubt(BUILT - DAY, BUILT, None) is None
    assert clock_doubt(BUILT - DAY - timedelta(seconds=1), BUILT, None) is not None
