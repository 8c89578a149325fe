"""What the errors of SQLite, and of values that are not of their kind, say about a file."""

import sqlite3
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import DirectoryDamaged, DiskFull, FileFault, MachineFault

DAMAGE: Final = (sqlite3.Error, ValueError, TypeError, LookupError, AttributeError, OverflowError)
"""A flipped byte in the file can also show itself as a value that is not of its kind, or a column that is not there."""

_OF_THE_DISK: Final = frozenset(
    {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_FULL}
)
_PLAIN_CODE: Final = 0xFF
"""Of an extended error code of SQLite, the part that is the plain one."""


def writing_fault(error: sqlite3.Error, path: Path) -> MachineFault:
    """Return the error of ours that says what failed about a file that is being written."""
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return DiskFull(path, name) if name == "SQLITE_FULL" else FileFault(path, name)


def making_fault(error: Exception, written: Path, read: Path) -> MachineFault:
    """Return what failed where one file is made from another: the disk, else the file that is read."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PLAIN_CODE
    if isinstance(error, sqlite3.Error) and code in _OF_THE_DISK:
        return writing_fault(error, written)
    return DirectoryDamaged(read, str(error))
