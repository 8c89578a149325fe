"""How many pages a keystroke reads when nothing is in memory: exact, and the honest stand-in for a slow disk.

SQLite reads page by page, and Linux counts the bytes that a process reads; before each keystroke the page cache is
emptied. What readers keep in memory on purpose, such as the sets of facets, stays there.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

PAGE_BYTES: Final = 4096
_COUNTER: Final = Path("/proc/self/io")


def can_count() -> bool:
    """Tell whether this system counts what a process reads."""
    return _COUNTER.exists()


def pages_read(connections: Sequence[sqlite3.Connection], work: Callable[[], object]) -> int:
    """Return how many pages some work reads from disk or from the system's cache.

    Args:
        connections: those that the work uses; what they hold of their files is forgotten first.
        work: reads nothing but the files of these connections.
    """
    for connection in connections:
        connection.execute("PRAGMA shrink_memory").close()
    before, own = _bytes_read()
    work()
    after, _ = _bytes_read()
    return round((after - before - own) / PAGE_BYTES)


def _bytes_read() -> tuple[int, int]:
    """Return the bytes that the process has read so far, and how many of them asking costs."""
    text = _COUNTER.read_bytes()
    return int(text.split()[1]), len(text)
