"""One import at a time in a folder, whichever window or command it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import ImportRunning
from workpris_desktop.system.files import wrapped_os_errors

LOCK_FILE: Final = "import.lock"


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Be the only import in a folder while the block runs.

    Raises:
        ImportRunning: another window or command is at it.
        MachineFault: the folder takes no file.
    """
    # Imported here: it brings asyncio with it, which nothing before the first import needs.
    from filelock import FileLock, Timeout  # noqa: PLC0415

    lock = FileLock(folder / LOCK_FILE, timeout=0)
    with wrapped_os_errors(folder / LOCK_FILE):
        try:
            lock.acquire()
        except Timeout as error:
            raise ImportRunning(folder) from error
    try:
        yield
    finally:
        lock.release()
