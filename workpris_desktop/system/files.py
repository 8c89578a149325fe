"""Files that are either old or new, never half; and what failed about them, as errors of ours."""

import errno
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import (
    DiskFull,
    FileFault,
    FileForbidden,
    FileLocked,
    FolderMissing,
    MachineFault,
)

RENAME_TRIES: Final = 10
FIRST_PAUSE_MS: Final = 50
LONGEST_PAUSE_MS: Final = 500
"""Virus scanners hold files for seconds (security.md 4.3)."""

MOST_DAMAGED_KEPT: Final = 3

BY_ANYBODY: Final = 0o666
BY_OWNER: Final = 0o600
"""Who may read and write a new file, as far as the system knows such a thing and its mask allows."""

_ERRNO_FAULTS: Final[dict[int, type[MachineFault]]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EBUSY: FileLocked,
    errno.ETXTBSY: FileLocked,
    errno.EACCES: FileForbidden,
    errno.EPERM: FileForbidden,
    errno.EROFS: FileForbidden,
    errno.ELOOP: FileForbidden,
    errno.ENXIO: FileForbidden,
}

# The last three are of one system or the other.
_READ_AS_IT_IS: Final = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))

# Windows says them all with the one errno EACCES, so its own numbers count first.
_ACCESS_DENIED, _SHARING_VIOLATION, _LOCK_VIOLATION = 5, 32, 33
_WINDOWS_FAULTS: Final[dict[int, type[MachineFault]]] = {
    _SHARING_VIOLATION: FileLocked,
    _LOCK_VIOLATION: FileLocked,
    39: DiskFull,
    112: DiskFull,
}


def fault_of(error: OSError, path: Path) -> MachineFault:
    """Return the error of ours that says what an error of the operating system means for a file."""
    detail = error.strerror or type(error).__name__
    if error.errno == errno.ENOENT and not path.parent.is_dir():
        return FolderMissing(path.parent, detail)
    kind = _WINDOWS_FAULTS.get(_windows_number(error)) or _ERRNO_FAULTS.get(error.errno or 0, FileFault)
    return kind(path, detail)


def _windows_number(error: OSError) -> int:
    return getattr(error, "winerror", None) or 0


@contextmanager
def wrapped_os_errors(path: Path) -> Iterator[None]:
    """Turn every `OSError` of the block into an error of ours about this file or folder.

    Raises:
        MachineFault: the kind that fits, `FileFault` where none does.
    """
    try:
        yield
    except OSError as error:
        raise fault_of(error, path) from error


def first_bytes(path: Path, most: int) -> bytes | None:
    """Return what stands in a file, no more of it than so many bytes; None where there is none.

    For folders into which others may write: a link is not followed, and a pipe does not keep the reader waiting.

    Raises:
        FileForbidden: it is a link, a pipe or a device.
        MachineFault: it cannot be read.
    """
    with wrapped_os_errors(path):
        try:
            number = os.open(path, _READ_AS_IT_IS)
        except FileNotFoundError:
            return None
        # Of a folder no file can be made; its number must be given back all the same.
        if not stat.S_ISREG(os.fstat(number).st_mode):
            os.close(number)
            raise FileForbidden(path)
        with os.fdopen(number, "rb") as file:
            return file.read(most)


def write_atomically(path: Path, data: bytes, mode: int = BY_ANYBODY) -> None:
    """Write a file so that at each moment, also after a power cut, it is the old one or the new one in full.

    Args:
        path: the file.
        data: what is to stand in it.
        mode: who may read and write it, from its first byte on.

    Raises:
        FileForbidden: there is something that is no file (a device, a pipe), or a file that may not be written.
        MachineFault: the disk is full, or the file is locked or forbidden; the old one is as it was.
    """
    with wrapped_os_errors(path):
        is_forbidden = path.exists() and not path.is_dir() and not (path.is_file() and os.access(path, os.W_OK))
    if is_forbidden:
        raise FileForbidden(path)
    fresh = _fresh_name(path.parent)
    try:
        with wrapped_os_errors(path):
            with open(fresh, "xb", opener=partial(os.open, mode=mode)) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            rename_with_retries(fresh, path)
    except BaseException:
        remove_quietly(fresh)
        raise
    sync_folder(path.parent)


def _fresh_name(folder: Path) -> Path:
    return folder / f".workpris-{os.urandom(6).hex()}.new"


def rename_with_retries(source: Path, target: Path, *, pause: Callable[[float], None] = time.sleep) -> None:
    """Rename a file over another; where Windows says that somebody holds one of them, try again for some seconds.

    Args:
        source: the file as it is called now.
        target: its new name, on the same disk.
        pause: waits for so many seconds.

    Raises:
        FileLocked: another program held one of the files until the last try.
        MachineFault: renaming failed for another reason.
    """
    for tried in range(1, RENAME_TRIES + 1):
        try:
            with wrapped_os_errors(target):
                source.replace(target)
        except MachineFault as fault:
            if not _is_held(fault.__cause__):
                raise
            if tried == RENAME_TRIES:
                raise FileLocked(target, fault.detail) from fault
            pause(min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * tried) / 1000)
        else:
            return


def _is_held(error: BaseException | None) -> bool:
    """Tell whether waiting may help; Windows answers "access denied" when the target is open (security.md 4.3)."""
    held = (_ACCESS_DENIED, _SHARING_VIOLATION, _LOCK_VIOLATION)
    return isinstance(error, OSError) and _windows_number(error) in held


def sync_file(path: Path) -> None:
    """Bring the content of a file from memory to the disk.

    Raises:
        MachineFault: the disk did not take it.
    """
    with wrapped_os_errors(path), path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Bring the names in a folder to the disk, so that a rename survives a power cut; Windows does so by itself.

    Raises:
        MachineFault: the disk did not take it.
    """
    if sys.platform != "win32":
        with wrapped_os_errors(path):
            folder = os.open(path, os.O_RDONLY)
            try:
                os.fsync(folder)
            except OSError as error:
                # Some network and stick file systems know no such thing.
                if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                    raise
            finally:
                os.close(folder)


def make_folder(path: Path, mode: int = 0o777) -> None:
    """Make a folder and those above it as far as they are missing; that they are there survives a power cut.

    Args:
        path: the folder.
        mode: who may read and write in the folder itself, where the system knows such a thing.

    Raises:
        MachineFault: it cannot be made, or the disk did not take its name.
    """
    with wrapped_os_errors(path):
        missing = [folder for folder in (path, *path.parents) if not folder.exists()]
        path.mkdir(mode=mode, parents=True, exist_ok=True)
    for folder in reversed(missing):
        sync_folder(folder.parent)


def remove_quietly(path: Path) -> bool:
    """Remove a file if that can be done; tell whether it is gone."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def remove_leftovers(folder: Path) -> None:
    """Remove what a write that was killed half-way left in a folder, if it can be read; nobody else may write there."""
    with suppress(OSError):
        for left in folder.glob(".workpris-*.new"):
            remove_quietly(left)


def takes_files(folder: Path) -> bool:
    """Tell whether a folder takes a new file, by trying."""
    trial = _fresh_name(folder)
    try:
        trial.open("xb").close()
    except OSError:
        return False
    remove_quietly(trial)
    return True


def set_aside(path: Path) -> Path:
    """Rename a damaged file to ``<name>.damaged`` and return that path; the last three are kept, the newest unnumbered.

    Raises:
        MachineFault: the file cannot be renamed.
    """
    names = [path.with_name(f"{path.name}.damaged{number}") for number in ("", *range(2, MOST_DAMAGED_KEPT + 1))]
    for newer, older in reversed(tuple(pairwise(names))):
        with wrapped_os_errors(newer), suppress(FileNotFoundError):
            newer.replace(older)
    rename_with_retries(path, names[0])
    return names[0]


def free_bytes(folder: Path) -> int:
    """Return the room on the disk of a folder, which need not exist yet.

    Raises:
        MachineFault: the disk does not say.
    """
    with wrapped_os_errors(folder):
        return shutil.disk_usage(nearest_folder(folder)).free


def nearest_folder(path: Path) -> Path:
    """Return the path itself where it is a folder, else the nearest one above it that exists."""
    return next((place for place in (path, *path.parents) if place.is_dir()), path)
