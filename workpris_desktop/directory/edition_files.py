"""The files of editions as a whole: built aside, switched to, swept up, and gone back from."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from workpris_desktop.directory.generation import (
    Generation,
    generation_file,
    index_of,
    kept_numbers,
    read_pointer,
    stray_indexes,
)
from workpris_desktop.directory.soundness import read_edition
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import DirectoryDamaged, DirectoryOutdated
from workpris_desktop.domain.sync_errors import NoFormerEdition
from workpris_desktop.system.files import remove_leftovers, remove_quietly, wrapped_os_errors

SCAFFOLD_FILE: Final = "building.sqlite"

KEPT_BEFORE: Final = 2
"""Editions that are kept beside the one in use (features.md I4)."""


@contextmanager
def scaffold_in(folder: Path) -> Iterator[Path]:
    """Give the path to build at, beside which stands the index; what is there still at the end is torn down."""
    path = folder / SCAFFOLD_FILE
    try:
        yield path
    finally:
        remove_edition(path)


def sweep(folder: Path) -> None:
    """Remove what an import that was killed left behind; the caller holds the lock, so that no other is running.

    Raises:
        MachineFault: the folder cannot be read.
    """
    remove_edition(folder / SCAFFOLD_FILE)
    with wrapped_os_errors(folder):
        strays = stray_indexes(folder)
    for stray in strays:
        remove_quietly(stray)
    remove_leftovers(folder)


def next_number(folder: Path) -> int:
    """Return the number for the next edition, which none here ever had.

    Raises:
        MachineFault: the folder cannot be read.
    """
    pointer = read_pointer(folder)
    with wrapped_os_errors(folder):
        return max(pointer.number if pointer else 0, *kept_numbers(folder), 0) + 1


def outlived(folder: Path, number: int, former: Generation | None) -> list[int]:
    """Return the editions that are kept no longer once an edition is in use.

    Two stay: the one that was in use before, and the one before that. What somebody went back from does not.

    Args:
        folder: the folder of the shelf.
        number: the edition in use.
        former: the one that was in use before.

    Raises:
        MachineFault: the folder cannot be read.
    """
    with wrapped_os_errors(folder):
        others = [kept for kept in kept_numbers(folder) if kept != number]
    newest = former.number if former and former.number in others else number
    stay = [kept for kept in others if kept <= newest][:KEPT_BEFORE]
    return [kept for kept in others if kept not in stay]


def former_edition(folder: Path) -> tuple[Path, Edition]:
    """Return the newest sound edition from before the one in use, whatever its index is like.

    Raises:
        NoFormerEdition: none is kept.
        MachineFault: the folder cannot be read.
    """
    pointer = read_pointer(folder)
    with wrapped_os_errors(folder):
        older = [number for number in kept_numbers(folder) if pointer is not None and number < pointer.number]
    for number in older:
        path = generation_file(folder, number)
        with suppress(DirectoryDamaged, DirectoryOutdated):
            return path, read_edition(path)
    raise NoFormerEdition(folder)


def remove_edition(path: Path) -> None:
    """Remove a directory file and its index; where the file is held, its index stays with it."""
    if remove_quietly(path):
        remove_quietly(index_of(path))


def remove_empty_folder(path: Path) -> None:
    """Remove a folder that stands in the place of a file; one that holds something is not ours to remove.

    Raises:
        MachineFault: it holds something, or cannot be removed.
    """
    with wrapped_os_errors(path):
        if path.is_dir():
            path.rmdir()
