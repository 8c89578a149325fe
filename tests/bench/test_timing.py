from itertools import count

from bench.contestants.stage import Found
from bench.timing import Effort, Times, measure


def ticking():
    """Return a clock that goes on by a second each time it is read."""
    seconds = count()
    return lambda: float(next(seconds))


def answering(calls, name):
    def ask(text):
        calls.append((name, text))
        return Found((), 0)

    return ask


def test_every_contestant_is_asked_every_text_in_turn():
    calls = []
    asks = {name: answering(calls, name) for name in "abc"}

    measure(asks, ["x", "y"], Effort(rounds=2))

    assert len(calls) == 3 * 2 * 3
    assert sorted(calls[:3]) == [("a", "x"), ("b", "x"), ("c", "x")]
    assert sorted(calls[3:6]) == [("a", "y"), ("b", "y"), ("c", "y")]


def test_who_begins_changes():
    calls = []
    asks = {name: answering(calls, name) for name in "abc"}

    measure(asks, [str(number) for number in range(30)], Effort(rounds=0))

    assert {name for name, _ in calls[::3]} == {"a", "b", "c"}


def test_a_contestant_over_its_budget_keeps_its_first_round():
    calls = []
    asks = {"slow": answering(calls, "slow")}

    times = measure(asks, ["x", "y"], Effort(rounds=5, budget=1.5, clock=ticking()))

    assert len(calls) == 2
    assert times["slow"].values == (1000.0, 1000.0)


def test_a_contestant_in_another_process_says_its_time_itself():
    times = measure({"other": lambda _: Found((), 0, seconds=0.25)}, ["x"], Effort(rounds=1, clock=ticking()))

    assert times["other"].values == (250.0,)


def test_the_middle_the_ninety_fifth_and_the_worst_are_told_apart():
    times = Times(tuple(float(value) for value in range(1, 102)))

    assert (times.p50, times.p95, times.worst) == (51.0, 96.0, 101.0)
