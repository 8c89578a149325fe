"""Looks whether processes live, and waits for what they do."""

import time
from pathlib import Path


def is_alive(pid):
    """Tell whether a process runs (Linux)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def holds_within(is_so, seconds):
    """Wait until something is so, and tell whether it is."""
    until = time.monotonic() + seconds
    while not is_so() and time.monotonic() < until:
        time.sleep(0.02)
    return is_so()


def ends_within(pid, seconds):
    """Wait for the end of a process, and tell whether it has come."""
    return holds_within(lambda: not is_alive(pid), seconds)


def wait_for(mark):
    """Wait until a process has written its number into a file, and return it."""
    assert holds_within(lambda: mark.exists() and mark.read_text(), 60)
    return int(mark.read_text())
