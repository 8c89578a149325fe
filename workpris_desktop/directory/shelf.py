"""The shelf on which editions of the directory stand: bringing one in, and opening the one in use."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.directory.build import build_directory, check_build
from workpris_desktop.directory.engine import check_engine
from workpris_desktop.directory.generation import (
    Generation,
    generation_file,
    kept_numbers,
    read_pointer,
    write_pointer,
)
from workpris_desktop.directory.opening import open_in_use
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.stoppable import Progress
from workpris_desktop.directory.succession import is_newer, is_older
from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.errors import (
    DirectoryDamaged,
    DirectoryMissing,
    DirectoryOutdated,
    DiskFull,
    ImportRunning,
    MachineFault,
    PackageOlder,
)
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.day import believable
from workpris_desktop.record.descriptor import Descriptor
from workpris_desktop.record.package import open_package
from workpris_desktop.system.files import (
    free_bytes,
    remove_leftovers,
    remove_quietly,
    rename_with_retries,
    sync_file,
    sync_folder,
    wrapped_os_errors,
)

LOCK_FILE: Final = "import.lock"
SCAFFOLD_FILE: Final = "building.sqlite"

SPARE_BYTES: Final = 200_000_000
"""An import must never eat the last room of the disk (security.md 6.2)."""

BUILT_PER_PACKAGE_BYTE: Final = 4
"""Directories built so far took 2.5 times the room of their packages."""


def _silent(_done: int, _total: int) -> None:
    """Report to nobody."""


class DirectoryShelf:
    """The folder that holds the editions; several windows and commands may share it.

    Args:
        folder: where the editions are; it is made on the first import.
        facts: what is known of service types, regions and prisons.
    """

    def __init__(self, folder: Path, facts: Facts) -> None:
        self._folder = folder
        self._facts = facts

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
            MachineFault: the folder cannot be read.
        """
        return open_in_use(self._folder)

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
        with self._alone():
            self._sweep()
            return self._install(package, progress, today)

    def _install(self, path: Path, progress: Progress, today: date | None) -> ImportReport:
        with open_package(path, today) as package, self._scaffold() as scaffold:
            self._demand_newer(package.descriptor, today)
            self._demand_room(package.size_bytes)
            number = self._next_number()
            report = build_directory(scaffold, package, self._facts, number, progress)
            check_build(scaffold, report.edition, progress)
            with wrapped_os_errors(scaffold):
                size = scaffold.stat().st_size
            self._bring_into_use(scaffold, Generation(number, size, report.edition.services))
        return report

    def _bring_into_use(self, scaffold: Path, generation: Generation) -> None:
        """Let the finished file become an edition: synced, renamed, and only then pointed to (security.md 4.1)."""
        former = read_pointer(self._folder)
        target = generation_file(self._folder, generation.number)
        sync_file(scaffold)
        rename_with_retries(scaffold, target)
        try:
            sync_folder(self._folder)
            write_pointer(self._folder, generation)
        except BaseException as error:
            if read_pointer(self._folder) != generation:
                remove_quietly(target)
                raise
            # The pointer was switched and only its syncing failed: the edition is in use, and nothing may undo that.
            if not isinstance(error, MachineFault):
                raise
        # What stays behind goes the next time; the edition is in use all the same.
        with suppress(MachineFault):
            self._remove_all_but(generation.number, former)

    def _remove_all_but(self, number: int, former: Generation | None) -> None:
        """Remove old editions but the one before; a file that a reader on Windows holds goes the next time."""
        with wrapped_os_errors(self._folder):
            older = [kept for kept in kept_numbers(self._folder) if kept != number]
        before = former.number if former and former.number in older else max(older, default=0)
        for kept in older:
            if kept != before:
                remove_quietly(generation_file(self._folder, kept))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        # Imported here: it brings asyncio with it, which nothing before the first import needs.
        from filelock import FileLock, Timeout  # noqa: PLC0415

        lock = FileLock(self._folder / LOCK_FILE, timeout=0)
        with wrapped_os_errors(self._folder / LOCK_FILE):
            try:
                lock.acquire()
            except Timeout as error:
                raise ImportRunning(self._folder) from error
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def _scaffold(self) -> Iterator[Path]:
        """Give the path to build at; what still stands there at the end is torn down."""
        path = self._folder / SCAFFOLD_FILE
        try:
            yield path
        finally:
            remove_quietly(path)

    def _sweep(self) -> None:
        """Remove what an import that was killed left behind; the lock tells that no other is running."""
        remove_quietly(self._folder / SCAFFOLD_FILE)
        remove_leftovers(self._folder)

    def _next_number(self) -> int:
        with wrapped_os_errors(self._folder):
            return max(self.edition_number(), *kept_numbers(self._folder), 0) + 1

    def _edition_in_use(self, today: date | None) -> Edition | None:
        """Return the edition in use, None where there is none that can be read."""
        try:
            with self.open() as reader:
                return replace(reader.edition, issued=believable(reader.edition.issued, today))
        except (DirectoryMissing, DirectoryDamaged, DirectoryOutdated):
            return None

    def _demand_newer(self, offered: Descriptor, today: date | None) -> None:
        used = self._edition_in_use(today)
        if used is not None and is_older(offered, used):
            raise PackageOlder(detail=str(offered.issued))

    def _demand_room(self, package_bytes: int) -> None:
        free = free_bytes(self._folder)
        if free < SPARE_BYTES + BUILT_PER_PACKAGE_BYTE * package_bytes:
            raise DiskFull(self._folder)
