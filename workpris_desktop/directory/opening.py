"""Opening the edition in use; where that cannot be, the newest other one."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from workpris_desktop.directory.generation import (
    Generation,
    generation_file,
    has_pointer,
    kept_numbers,
    read_pointer,
)
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.soundness import read_edition
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import (
    DirectoryDamaged,
    DirectoryMissing,
    DirectoryOutdated,
    IndexOutdated,
    MachineFault,
)
from workpris_desktop.system.files import wrapped_os_errors


def open_in_use(folder: Path) -> DirectoryReader:
    """Open the edition in use; where it cannot be opened, the newest other one that is sound.

    An edition of which only the index is not sound counts as sound: it is built anew, and nothing older stands in.

    Raises:
        IndexOutdated: the index of the edition must be built anew.
        DirectoryMissing: no directory was ever brought here.
        DirectoryDamaged: there is one, and no edition of it is sound.
        DirectoryOutdated: the edition in use was made by another version of the program, and no other is sound.
        MachineFault: the folder cannot be read.
    """
    faults: list[MachineFault] = []
    for open_one in _candidates(folder):
        try:
            return open_one()
        except (DirectoryDamaged, DirectoryOutdated) as fault:
            faults.append(fault)
    # Only the edition in use may count as outdated: what stood behind a damaged one must not be taken for it.
    if faults and isinstance(faults[0], DirectoryOutdated):
        raise faults[0]
    with wrapped_os_errors(folder):
        is_empty = not faults and not has_pointer(folder)
    raise DirectoryMissing(folder) if is_empty else DirectoryDamaged(folder)


def kept_editions(folder: Path, used: Edition) -> Iterator[Edition]:
    """Walk the editions of a directory that are kept beside the one in use and can be read, the newest first.

    Raises:
        MachineFault: the folder cannot be read.
    """
    with wrapped_os_errors(folder):
        numbers = [number for number in kept_numbers(folder) if number != used.number]
    for number in numbers:
        with suppress(DirectoryDamaged, DirectoryOutdated):
            edition = read_edition(generation_file(folder, number))
            if edition.name == used.name:
                yield edition


def edition_in_use(folder: Path) -> Edition:
    """Return which edition would be opened, whatever its index is like.

    Raises:
        DirectoryMissing: no directory was ever brought here.
        DirectoryDamaged: there is one, and no edition of it is sound.
        DirectoryOutdated: the edition in use was made by another version of the program, and no other is sound.
        MachineFault: the folder cannot be read.
    """
    try:
        with open_in_use(folder) as reader:
            return reader.edition
    except IndexOutdated as outdated:
        return read_edition(file_of(outdated))


def file_of(outdated: IndexOutdated) -> Path:
    """Return the directory file that an error says needs an index."""
    assert outdated.path is not None
    return outdated.path


def _candidates(folder: Path) -> Iterator[Callable[[], DirectoryReader]]:
    """Walk the ways to open an edition: the one that the pointer names, then all others, the newest first."""
    pointer = read_pointer(folder)
    if pointer is not None:
        yield partial(_opened, folder, pointer)
    with wrapped_os_errors(folder):
        numbers = kept_numbers(folder)
    for number in numbers:
        yield partial(DirectoryReader, generation_file(folder, number))


def _opened(folder: Path, generation: Generation) -> DirectoryReader:
    path = generation_file(folder, generation.number)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise DirectoryDamaged(path, str(error)) from error
    if size != generation.size_bytes:
        raise DirectoryDamaged(path, "size")
    return DirectoryReader(path)
