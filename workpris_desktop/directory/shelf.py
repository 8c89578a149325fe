"""The shelf on which editions of the directory stand: bringing one in, and opening the one in use."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.directory.build import build_directory, check_build
from workpris_desktop.directory.engine import check_engine
from workpris_desktop.directory.former import FormerEdition, open_former
from workpris_desktop.directory.generation import (
    Generation,
    generation_file,
    index_of,
    kept_numbers,
    read_pointer,
    stray_indexes,
    write_pointer,
)
from workpris_desktop.directory.import_lock import alone_in
from workpris_desktop.directory.index.build import build_index
from workpris_desktop.directory.opening import edition_in_use, file_of, open_in_use
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.stoppable import PROGRESS_TOTAL, Progress, part_of
from workpris_desktop.directory.succession import is_newer, is_older
from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.errors import (
    DirectoryDamaged,
    DirectoryMissing,
    DirectoryOutdated,
    DiskFull,
    IndexOutdated,
    MachineFault,
    PackageOlder,
)
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.day import believable
from workpris_desktop.record.descriptor import Descriptor
from workpris_desktop.record.package import open_package
from workpris_desktop.record.synonyms import Synonyms, read_synonyms
from workpris_desktop.system.files import (
    free_bytes,
    remove_leftovers,
    remove_quietly,
    rename_with_retries,
    sync_file,
    sync_folder,
    wrapped_os_errors,
)
from workpris_desktop.system.paths import resources_folder

SCAFFOLD_FILE: Final = "building.sqlite"

SPARE_BYTES: Final = 200_000_000
"""An import must never eat the last room of the disk (security.md 6.2)."""

BUILT_PER_PACKAGE_BYTE: Final = 5
"""Directories built so far took, with their indexes, up to 4.1 times the room of their packages."""

_READING_SHARE: Final = 500
"""Of the progress of an import, the part before the index."""


def _silent(_done: int, _total: int) -> None:
    """Report to nobody."""


def _shipped_synonyms() -> Synonyms:
    return read_synonyms(resources_folder())


class DirectoryShelf:
    """The folder that holds the editions; several windows and commands may share it.

    Args:
        folder: where the editions are; it is made on the first import.
        facts: what is known of service types, regions and prisons.
        synonyms: reads what people say for the types of service, once an index is built.
    """

    def __init__(self, folder: Path, facts: Facts, synonyms: Callable[[], Synonyms] = _shipped_synonyms) -> None:
        self._folder = folder
        self._facts = facts
        self._synonyms = synonyms

    def edition_number(self) -> int:
        """Return the number of the edition in use, 0 where the pointer names none; cheap enough to ask often."""
        pointer = read_pointer(self._folder)
        return pointer.number if pointer else 0

    def open(self) -> DirectoryReader:
        """Open the edition in use; where it is missing or damaged, the newest other one that is sound.

        Raises:
            DirectoryMissing: no directory was ever brought here.
            DirectoryDamaged: there is one, and no edition of it is sound.
            DirectoryOutdated: the edition in use was made by another version of the program, and no other is sound.
            IndexOutdated: the edition is sound, but its index must be built anew before (`rebuild_index`).
            MachineFault: the folder cannot be read.
        """
        return open_in_use(self._folder)

    def open_former(self, used: Edition) -> FormerEdition | None:
        """Open the edition that was in use before, for the history of records; None where none of it is kept.

        Raises:
            MachineFault: the folder cannot be read.
        """
        return open_former(self._folder, used)

    def rebuild_index(self, progress: Progress = _silent, *, damaged: Path | None = None) -> None:
        """Build the index of the edition in use anew, unless it is sound; what was there stays until it is finished.

        Args:
            progress: is told how much is done; it may raise `Stopped`.
            damaged: a directory file whose index opens and was found to be damaged all the same; it is removed first.

        Raises:
            DirectoryDamaged: the edition itself cannot be read.
            ImportRunning: another window or command is at it.
            MachineFault: there is no edition, or the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        check_engine()
        with alone_in(self._folder):
            self._sweep()
            if damaged is not None:
                remove_quietly(index_of(damaged))
            try:
                self.open().close()
            except IndexOutdated as outdated:
                self._replace_index(file_of(outdated), progress)

    def _replace_index(self, directory: Path, progress: Progress) -> None:
        _remove_empty_folder(index_of(directory))
        with self._scaffold() as scaffold:
            index = index_of(scaffold)
            build_index(index, directory, self._facts, self._synonyms(), progress)
            sync_file(index)
            rename_with_retries(index, index_of(directory))
        sync_folder(self._folder)

    def offers_newer(self, package: Path, today: date | None = None) -> bool:
        """Tell whether a package is another directory than the one in use, or a newer edition of it.

        Args:
            package: a folder or a zip file.
            today: the day that it is; days ahead of it are not believed.

        Raises:
            PackageRefused: the package cannot be read.
            MachineFault: reading failed.
        """
        with open_package(package, today) as opened:
            offered = opened.descriptor
        used = self._edition_in_use(today)
        return used is None or is_newer(offered, used)

    def install(self, package: Path, progress: Progress = _silent, today: date | None = None) -> ImportReport:
        """Read a package in and bring it into use; readers that are open stay undisturbed.

        Whatever goes wrong, the edition in use stays, and nothing is left over.

        Args:
            package: a folder or a zip file.
            progress: is told how much is done; it may raise `Stopped`.
            today: the day that it is; days ahead of it are not believed.

        Returns:
            What was read, refused and warned of.

        Raises:
            PackageRefused: the package cannot be read, or is older than the edition of it in use.
            ImportRunning: another window or command is at it.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        check_engine()
        with wrapped_os_errors(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
        with alone_in(self._folder):
            self._sweep()
            return self._install(package, progress, today)

    def _install(self, path: Path, progress: Progress, today: date | None) -> ImportReport:
        with open_package(path, today) as package, self._scaffold() as scaffold:
            self._demand_newer(package.descriptor, today)
            self._demand_room(package.size_bytes)
            number = self._next_number()
            reading, indexing = part_of(progress, 0, _READING_SHARE), part_of(progress, _READING_SHARE, PROGRESS_TOTAL)
            report = build_directory(scaffold, package, self._facts, number, reading)
            check_build(scaffold, report.edition, reading)
            build_index(index_of(scaffold), scaffold, self._facts, self._synonyms(), indexing)
            progress(PROGRESS_TOTAL, PROGRESS_TOTAL)
            with wrapped_os_errors(scaffold):
                size = scaffold.stat().st_size
            self._bring_into_use(scaffold, Generation(number, size, report.edition.services))
        return report

    def _bring_into_use(self, scaffold: Path, generation: Generation) -> None:
        """Let the finished files become an edition: synced, renamed, and only then pointed to (security.md 4.1)."""
        former = read_pointer(self._folder)
        target = generation_file(self._folder, generation.number)
        for made, place in ((index_of(scaffold), index_of(target)), (scaffold, target)):
            sync_file(made)
            rename_with_retries(made, place)
        try:
            sync_folder(self._folder)
            write_pointer(self._folder, generation)
        except BaseException as error:
            if read_pointer(self._folder) != generation:
                _remove_edition(target)
                raise
            # The pointer was switched and only its syncing failed: the edition is in use, and nothing may undo that.
            if not isinstance(error, MachineFault):
                raise
        # What stays behind goes the next time; the edition is in use all the same.
        with suppress(MachineFault):
            self._remove_all_but(generation.number, former)

    def _remove_all_but(self, number: int, former: Generation | None) -> None:
        """Remove old editions but the one before; files that a reader on Windows holds go the next time."""
        with wrapped_os_errors(self._folder):
            older = [kept for kept in kept_numbers(self._folder) if kept != number]
        before = former.number if former and former.number in older else max(older, default=0)
        for kept in older:
            if kept != before:
                _remove_edition(generation_file(self._folder, kept))

    @contextmanager
    def _scaffold(self) -> Iterator[Path]:
        """Give the path to build at, beside which stands the index; what is there still at the end is torn down."""
        path = self._folder / SCAFFOLD_FILE
        try:
            yield path
        finally:
            _remove_edition(path)

    def _sweep(self) -> None:
        """Remove what an import that was killed left behind; the lock tells that no other is running."""
        _remove_edition(self._folder / SCAFFOLD_FILE)
        with wrapped_os_errors(self._folder):
            strays = stray_indexes(self._folder)
        for stray in strays:
            remove_quietly(stray)
        remove_leftovers(self._folder)

    def _next_number(self) -> int:
        with wrapped_os_errors(self._folder):
            return max(self.edition_number(), *kept_numbers(self._folder), 0) + 1

    def _edition_in_use(self, today: date | None) -> Edition | None:
        """Return the edition in use, None where there is none that can be read."""
        try:
            used = edition_in_use(self._folder)
        except (DirectoryMissing, DirectoryDamaged, DirectoryOutdated):
            return None
        return replace(used, issued=believable(used.issued, today))

    def _demand_newer(self, offered: Descriptor, today: date | None) -> None:
        used = self._edition_in_use(today)
        if used is not None and is_older(offered, used):
            raise PackageOlder(detail=str(offered.issued))

    def _demand_room(self, package_bytes: int) -> None:
        free = free_bytes(self._folder)
        if free < SPARE_BYTES + BUILT_PER_PACKAGE_BYTE * package_bytes:
            raise DiskFull(self._folder)


def _remove_empty_folder(path: Path) -> None:
    """Remove a folder that stands in the place of a file; one that holds something is not ours to remove.

    Raises:
        MachineFault: it holds something, or cannot be removed.
    """
    with wrapped_os_errors(path):
        if path.is_dir():
            path.rmdir()


def _remove_edition(path: Path) -> None:
    """Remove a directory file and its index; where the file is held, its index stays with it."""
    if remove_quietly(path):
        remove_quietly(index_of(path))
