"""F3 of security.md 7.1 for the floor below which no release is taken: it is never lower than what was verified."""

import errno

import pytest

from tests.support.replayed_disk import crash_states
from tests.support.update_repository import BEGINNING
from tests.torture.floor_flow import FINGERPRINT, HIGHEST
from workpris_desktop.sync.floor_file import FloorFile


@pytest.fixture
def floors(tmp_path, record_flow):
    """The recorded flow of raising a floor that was 1 before."""
    data = tmp_path / "data"
    FloorFile(data / "updates" / "floor.sqlite").raise_floor(FINGERPRINT, 1, BEGINNING)
    return record_flow("tests.torture.floor_flow", data, data / "updates" / "floor.sqlite")


def forgotten(recording, folder, models):
    """Return the states in which the floor is lower than acknowledged."""
    lost = []
    states = tuple(crash_states(recording, models, seed=1))
    assert len(states) > 10
    for state in states:
        floor = FloorFile(state.write_to(folder) / "updates" / "floor.sqlite").floor(FINGERPRINT)
        if floor.sequence < max(map(int, state.acknowledged), default=1):
            lost.append(state)
    return lost


def test_a_floor_is_as_high_as_acknowledged_when_only_data_is_lost(floors, tmp_path):
    recording = floors.recorded()
    assert recording.acknowledged == tuple(map(str, range(2, HIGHEST + 1)))
    lost = forgotten(recording, tmp_path / "after", "ABC")
    assert {state.model for state in lost} <= {"B, names lost"}


def test_a_floor_is_as_high_as_acknowledged_when_names_are_lost(floors, tmp_path):
    assert not forgotten(floors.recorded(), tmp_path / "after", "B")


@pytest.mark.parametrize("is_sticky", [False, True])
def test_a_floor_that_was_acknowledged_survives_a_failing_disk(floors, is_sticky):
    for number in floors.numbers(step=3):
        outcome = floors.fail_at(number, (errno.ENOSPC, errno.EIO)[number % 2], is_sticky=is_sticky)
        assert not outcome.error or outcome.is_ours, outcome.error
        floor = FloorFile(floors.folder / "updates" / "floor.sqlite").floor(FINGERPRINT)
        assert floor.sequence >= max(map(int, outcome.acknowledged), default=1)
