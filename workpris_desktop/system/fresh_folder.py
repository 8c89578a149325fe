"""A folder of files that is there in full or not at all."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workpris_desktop.domain.errors import FolderTaken
from workpris_desktop.system.files import rename_with_retries, sync_folder, wrapped_os_errors


@contextmanager
def fresh_folder(folder: Path, may_go: Callable[[str], bool]) -> Iterator[Path]:
    """Give a new folder to be filled; when the block is done it takes the name, and the place, of the other.

    Args:
        folder: how the folder is to be called; the one above it must exist.
        may_go: tells by its name whether a file of a former folder of that name may be lost.

    Raises:
        FolderTaken: the name belongs to something else; nothing was changed.
        MachineFault: writing failed; nothing was changed.
    """
    folder = folder.absolute()
    fresh = _beside(folder)
    try:
        with wrapped_os_errors(folder):
            if not _is_replaceable(folder, may_go):
                raise FolderTaken(folder)
            fresh.mkdir()
            yield fresh
            sync_folder(fresh)
        _put_in_place(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    sync_folder(folder.parent)


def _beside(folder: Path) -> Path:
    return folder.with_name(f".workpris-{os.urandom(6).hex()}.new")


def _is_replaceable(folder: Path, may_go: Callable[[str], bool]) -> bool:
    return not folder.exists() or (
        folder.is_dir() and all(_is_plain(path) and may_go(path.name) for path in folder.iterdir())
    )


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _put_in_place(fresh: Path, folder: Path) -> None:
    if not folder.exists():
        rename_with_retries(fresh, folder)
        return
    former = _beside(folder)
    rename_with_retries(folder, former)
    try:
        rename_with_retries(fresh, folder)
    except BaseException:
        rename_with_retries(former, folder)
        raise
    shutil.rmtree(former, ignore_errors=True)
