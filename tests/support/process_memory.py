"""Looks for bytes in the memory of other processes (Linux)."""

import os
from collections.abc import Iterator
from pathlib import Path

_LARGEST_READ = 1 << 24


def can_look_into(pid):
    """Tell whether the memory of a process may be read by this one."""
    try:
        with Path(f"/proc/{pid}/mem").open("rb"):
            return True
    except OSError:
        return False


def copies_in(pid, needles):
    """Return how often each of several byte strings stands in the memory of a process."""
    counts = dict.fromkeys(needles, 0)
    overlap = max(map(len, needles)) - 1
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for begin, end in _readable_spans(pid):
            tail = b""
            for place in range(begin, end, _LARGEST_READ):
                try:
                    read = os.pread(memory.fileno(), min(_LARGEST_READ, end - place), place)
                except OSError:
                    break
                for needle in needles:
                    # What lies wholly in the tail was counted with the piece before.
                    counts[needle] += (tail[-(len(needle) - 1) :] + read).count(needle)
                tail = read[-overlap:]
    return counts


def processes_below(pid):
    """Return the ids of a process and of all that descend from it."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found = [pid]
    for each in found:
        found += [child for child, parent in parents.items() if parent == each]
    return found


def _readable_spans(pid) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        span, permissions, *_ = line.split(maxsplit=2)
        if permissions.startswith("r") and not line.endswith(("[vvar]", "[vsyscall]", "[vvar_vclock]")):
            begin, end = span.split("-")
            yield int(begin, 16), int(end, 16)
