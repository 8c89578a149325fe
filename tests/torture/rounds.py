"""Which round of the torture this is: `make test` runs round 0, each `make torture` goes on with the next ones.

A round differs from the others in its seed, and in which of the operations that are too many for one round it takes, so
that rounds add up to the figures of a night (security.md 7.1).
"""

import os
from collections import Counter

ROUND_VARIABLE = "WORKPRIS_TORTURE_ROUND"
ROUND = int(os.environ.get(ROUND_VARIABLE, "0"))
SEED = 20_261_122 + 1_000 * ROUND


def every(step, count):
    """Return each so-many-th number from 1 to a count; rounds begin at different ones until all were taken."""
    return range(1 + ROUND % step, count + 1, step)


def some(states):
    """Return each second state in `make test`, where others look at the same code, and all in a round of a night."""
    states = list(states)
    return states if ROUND else states[::2]


def sized(in_make_test, in_a_round):
    """Return how much is tried: less where everything else is tested, too."""
    return in_a_round if ROUND else in_make_test


COUNTED: Counter[str] = Counter()
"""What was tried in the test that runs: ``tests/torture/conftest.py`` writes it down beside its outcome."""
