"""Whatever happens in whatever order: no older edition, and none that nobody published (F7)."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, service
from tests.support.update_shelf import Computer
from tests.torture.rounds import COUNTED, SEED, sized
from workpris_desktop.domain.errors import WorkprisError

DAY = timedelta(days=1)
RUNS, STEPS = sized((20, 25), (100, 60))

LEAST_GOOD_SHARE = 0.30
SYNCS = {"good": 0, "refused": 0}


class AnyOrder(RuleBasedStateMachine):
    """A publisher, sticks of all ages, and a computer that forgets, errs in time, and takes what comes."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.sticks = []
        self.highest = 0

    @initialize()
    def begin(self):
        self.now = BEGINNING
        self.publisher = SimulatedPublisher(self.folder / "repository")
        self.computer = Computer(self.folder / "sync", self.now)
        self.computer.updating.add_publisher(self.publisher.folder)
        self.publish(0)
        self.write_stick()

    @rule(days=st.integers(0, 9))
    def publish(self, days):
        self.now += days * DAY
        first = 100 + self.publisher.sequence
        self.publisher.publish({"CZ": lines_of([service(number) for number in range(first, first + 5)])}, self.now)

    @rule()
    def write_stick(self):
        stick = self.folder / f"stick-{len(self.sticks)}"
        self.sticks.append(self.publisher.stick(stick))

    @rule(days=st.integers(0, 30))
    def let_time_pass(self, days):
        self.now += days * DAY
        self.publisher.sign_all(self.now)

    @rule()
    def sync_new(self):
        self.sync(self.publisher.folder)

    @precondition(lambda self: self.sticks)
    @rule(data=st.data())
    def sync_any_stick(self, data):
        self.sync(data.draw(st.sampled_from(self.sticks)))

    @rule()
    def lose_metadata(self):
        shutil.rmtree(self.computer.folder / "metadata", ignore_errors=True)

    @rule()
    def lose_lines_in_use(self):
        shutil.rmtree(self.computer.folder / "parts", ignore_errors=True)

    @rule()
    def lose_floor(self):
        (self.computer.folder / "floor.sqlite").unlink(missing_ok=True)

    @rule()
    def remember_by_the_floor_alone(self):
        """Lose what tuf remembers, and read in a file, after which what is in use tells nothing either."""
        self.lose_metadata()
        self.computer.shelf.add_starter()
        self.computer.now = self.now

    @rule(days=st.integers(-4_000, 4_000))
    def err_in_time(self, days):
        self.computer.now = self.now + days * DAY

    @rule()
    def set_clock(self):
        self.computer.now = self.now

    @rule()
    def restart(self):
        self.computer.restart()

    @rule(place=st.integers(0, 2), online=st.booleans(), signers=st.booleans())
    def rotate(self, place, online, signers):
        self.publisher.rotate(self.now, root=place, online=online, targets=signers)

    def sync(self, place):
        try:
            is_new = self.computer.sync(place)
        except WorkprisError:
            SYNCS["refused"] += 1
            return
        SYNCS["good"] += 1
        if is_new:
            assert self.computer.sequence >= self.highest
            self.highest = self.computer.sequence

    @invariant()
    def what_is_in_use_was_published(self):
        if self.computer.sequence:
            wanted = self.publisher.published(self.computer.sequence, ("CZ",))
            assert self.computer.shelf.contents[-1] == wanted

    def teardown(self):
        shutil.rmtree(self.folder, ignore_errors=True)


AnyOrder.TestCase.settings = settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None, database=None)
TestAnyOrder = pytest.mark.timeout(1_800)(seed(SEED)(AnyOrder.TestCase))


def test_enough_updates_were_good():
    COUNTED.update(
        {"runs": RUNS, "updates that were good": SYNCS["good"], "updates that were refused": SYNCS["refused"]}
    )
    assert SYNCS["good"] + SYNCS["refused"] > RUNS
    assert SYNCS["good"] >= LEAST_GOOD_SHARE * sum(SYNCS.values())
