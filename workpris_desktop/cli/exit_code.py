"""The exit codes of commands."""

from enum import IntEnum


class Outcome(IntEnum):
    """Exit codes, as scripts read them."""

    DONE = 0
    NOTHING = 1
    WRONG_USAGE = 2
    REFUSED = 3
    MACHINE = 4
    INTERRUPTED = 130
