"""Every dangerous write under each kit: failing operations (F4), Windows-like sharing, tiny disks (security.md 6.1)."""

import errno
import subprocess
import sys

import pytest

from tests.support.power_cut import contents, write_contents
from tests.support.replayed_disk import crash_states
from tests.torture.dangerous_writes import WRITES
from tests.torture.rounds import COUNTED, ROUND, SEED

LEFT_KIB = (0, 4, 16, 48, 128)
"""What a tiny disk has left when the write begins; other rounds try other sizes."""

LARGEST_KIB = 1_000_000
CUT_BY_THEMSELVES = {"first start", "back to the previous edition", "settings, shortlist, slips, print to file"}
"""The others have a file of their own for power cuts (``test_cut_*.py``, ``test_killed_*.py``)."""

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(params=WRITES)
def begun(request, tmp_path):
    return WRITES[request.param](tmp_path)


@pytest.fixture
def flow(begun, record_flow):
    return record_flow(f"tests.torture.{begun.module}", begun.folder, *begun.arguments)


@pytest.mark.parametrize("begun", sorted(CUT_BY_THEMSELVES), indirect=True)
def test_after_a_power_cut_it_is_as_before_or_as_it_was_to_be(begun, flow, tmp_path):
    recording = flow.recorded()
    assert recording.acknowledged
    states = list(crash_states(recording, seed=SEED, samples=2))
    assert len(states) > 5
    for state in states:
        begun.demand(state.write_to(tmp_path / "after"), state.acknowledged)


def test_an_operation_that_fails_harms_nothing_and_the_next_try_goes_well(begun, flow):
    hits = 0
    for number in flow.numbers(step=29):
        code = (errno.ENOSPC, errno.EIO)[number % 2]
        outcome = flow.fail_at(number, code, is_sticky=bool((number + ROUND) % 3))
        assert not outcome.error or outcome.is_ours, (number, outcome.error)
        begun.demand(flow.folder, outcome.acknowledged)
        hits += outcome.hits
    assert hits
    outcome = flow.fail_at(0, 0)
    assert not outcome.error
    begun.demand(flow.folder, outcome.acknowledged)


def test_it_goes_well_where_nothing_open_can_be_renamed_or_removed(begun, flow):
    usual = flow.recorded().acknowledged
    outcome = flow.run_like_windows()
    assert not outcome.error
    assert outcome.acknowledged == usual
    begun.demand(flow.folder, outcome.acknowledged)
    COUNTED["refused as Windows does"] += outcome.hits


@pytest.fixture
def tiny_disk(tmp_path):
    """Return a function that mounts a disk of so many KiB; a folder in memory that only root may make."""
    place = tmp_path / "disk"
    place.mkdir()

    def mount(option):
        command = ["mount", "-t", "tmpfs", "-o", option, "none", str(place)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"NO TINY DISK IS TRIED: it cannot be mounted here ({done.stderr.strip()})")
        return place

    if sys.platform != "linux":
        pytest.skip("NO TINY DISK IS TRIED: Linux only")
    yield mount
    subprocess.run(["umount", str(place)], capture_output=True, check=False)


@pytest.mark.parametrize("name", WRITES)
def test_a_disk_without_room_harms_nothing_and_the_next_try_goes_well(name, tiny_disk, record_flow):
    place = tiny_disk(f"size={LARGEST_KIB}k")
    begun = WRITES[name](place)
    flow = record_flow(f"tests.torture.{begun.module}", begun.folder, *begun.arguments)
    before = contents(begun.folder)
    used = used_kib(place)
    refused = 0
    for left in LEFT_KIB:
        write_contents(begun.folder, before)
        # No room at all would be any room.
        resize(place, max(4, used + left + (4 * (ROUND % 4) if left else 0)))
        outcome = flow.fail_at(0, 0)
        resize(place, LARGEST_KIB)
        assert not outcome.error or outcome.is_ours, outcome.error
        begun.demand(begun.folder, outcome.acknowledged)
        refused += bool(outcome.error)
    assert refused, "no disk was too small"
    COUNTED["disks without room"] += len(LEFT_KIB)
    outcome = flow.fail_at(0, 0)
    assert not outcome.error
    begun.demand(begun.folder, outcome.acknowledged)


def used_kib(place):
    said = subprocess.run(["df", "-k", "--output=used", str(place)], capture_output=True, text=True, check=True)
    return int(said.stdout.split()[-1])


def resize(place, kib):
    subprocess.run(["mount", "-o", f"remount,size={kib}k", str(place)], check=True, capture_output=True)
