"""One vault put in the place of another, step by step, so that whatever cuts it off, it can be finished."""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final

from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.system.files import rename_with_retries, sync_file, sync_folder, wrapped_os_errors

_READY: Final = "restored-"
_ASIDE: Final = "set-aside-"
_LOGS: Final = ("-wal", "-shm", "-journal")


def swap_in(folder: VaultFolder, staging: Path, name: str) -> str:
    """Put a vault in the place of the one that is there, and return where that one lies now; "" where there was none.

    The one that was there is kept under a new name; nothing of it is overwritten or removed.

    Args:
        folder: of the vault, whose lock is held.
        staging: a folder in it with an encrypted file and both key files, all of it on the disk.
        name: tells apart what is set aside.

    Raises:
        MachineFault: the disk failed; `finish_swap` does the rest, unless nothing was begun.
    """
    ready = folder.root / f"{_READY}{name}"
    # From here on the new vault counts.
    rename_with_retries(staging, ready)
    sync_folder(folder.root)
    finish_swap(folder)
    return _aside_of(ready).name if _aside_of(ready).is_dir() else ""


def finish_swap(folder: VaultFolder) -> None:
    """Finish a swap that was cut off; nothing happens where there was none. The lock of the vault is held.

    Raises:
        MachineFault: the disk failed; this can be called again.
    """
    with wrapped_os_errors(folder.root):
        begun = sorted(folder.root.glob(f"{_READY}*"))
    for ready in begun:
        _swap(folder, VaultFolder(ready))


def _swap(folder: VaultFolder, ready: VaultFolder) -> None:
    if ready.database.exists():
        _set_aside(folder, _aside_of(ready.root))
        _move(ready.database, folder.database)
    for fresh, place in zip(ready.key_files, folder.key_files, strict=True):
        if fresh.exists():
            _move(fresh, place)
    # Beside what was moved there may be logs that a failing disk has left: the file in its place was closed and synced.
    with wrapped_os_errors(ready.root):
        shutil.rmtree(ready.root)
    sync_folder(folder.root)


def _set_aside(folder: VaultFolder, aside: Path) -> None:
    """Move what is there, but leave the keys in their place until the new ones replace them.

    The logs go before the file: a log that is left alone would be played into the new file.
    """
    logs = tuple(folder.database.with_name(folder.database.name + suffix) for suffix in _LOGS)
    if not any(path.exists() for path in (folder.database, *folder.key_files, *logs)):
        return
    with wrapped_os_errors(aside):
        aside.mkdir(exist_ok=True)
        with suppress(PermissionError):
            shutil.copymode(folder.root, aside)
    # A folder whose name is not on the disk takes with it what is moved into it.
    sync_folder(folder.root)
    for keys in folder.key_files:
        if keys.exists():
            _copy(keys, aside / keys.name)
    for path in (*logs, folder.database):
        if path.exists():
            _move(path, aside / path.name)


def _copy(source: Path, target: Path) -> None:
    with wrapped_os_errors(target):
        shutil.copyfile(source, target)
        with suppress(PermissionError):
            shutil.copymode(source, target)
    sync_file(target)
    sync_folder(target.parent)


def _move(source: Path, target: Path) -> None:
    rename_with_retries(source, target)
    sync_folder(target.parent)
    sync_folder(source.parent)


def _aside_of(ready: Path) -> Path:
    return ready.with_name(_ASIDE + ready.name.removeprefix(_READY))
