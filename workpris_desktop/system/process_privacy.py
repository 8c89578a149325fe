"""Keeps the memory of a process out of files: no dump is written of it, and nothing it says goes anywhere."""

import ctypes
import gc
import os
import sys
from contextlib import suppress
from typing import Final

_PR_SET_DUMPABLE: Final = 4

# WinError.h and Werapi.h: no box that offers a report, and no copy of the heap in one.
_NO_FAULT_BOXES: Final = 0x0001 | 0x0002 | 0x8000
_NO_HEAP_IN_REPORTS: Final = 1


def forbid_dumps() -> None:
    """Let the system write no core file of this process, nor of those that it starts; where it cannot, go on."""
    if sys.platform == "win32":  # pragma: other system
        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetErrorMode(_NO_FAULT_BOXES)
            ctypes.windll.kernel32.WerSetFlags(_NO_HEAP_IN_REPORTS)
    else:
        # Only this branch has it.
        import resource  # noqa: PLC0415

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def forbid_inspection() -> None:
    """Forbid dumps, and let no other program of the same person read this process's memory (Linux)."""
    forbid_dumps()
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def silence() -> None:
    """Send what this process or a library of it writes to the terminal nowhere: it may hold what the work is about."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with suppress(OSError):
            os.dup2(nowhere, stream)
    os.close(nowhere)


def give_freed_memory_back() -> None:
    """Give memory that is no longer used back to the system, so that less of what stood in it stays (glibc)."""
    gc.collect()
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
