"""The shelf on which editions of the directory stand: bringing one in, opening the one in use, going back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from workpris_desktop.directory.build import build_directory, check_build
from workpris_desktop.directory.edition_files import (
    former_edition,
    next_number,
    remove_empty_folder,
    scaffold_in,
    sweep,
)
from workpris_desktop.directory.edition_history_file import entry_of, read_history
from workpris_desktop.directory.edition_switch import bring_into_use, switch
from workpris_desktop.directory.engine import check_engine
from workpris_desktop.directory.former import FormerEdition, open_former
from workpris_desktop.directory.generation import Generation, generation_file, index_of, read_pointer
from workpris_desktop.directory.import_lock import alone_in
from workpris_desktop.directory.index.build import build_index
from workpris_desktop.directory.opening import edition_in_use, file_of, kept_editions, open_in_use
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.stoppable import PROGRESS_TOTAL, Progress, part_of, silent
from workpris_desktop.directory.succession import is_newer, is_older
from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.edition_history import HistoryEntry, Origin, OriginKind
from workpris_desktop.domain.errors import (
    DirectoryDamaged,
    DirectoryMissing,
    DirectoryOutdated,
    DiskFull,
    IndexOutdated,
    PackageOlder,
)
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.day import believable
from workpris_desktop.record.descriptor import Descriptor
from workpris_desktop.record.package import DirectoryPackage, open_package
from workpris_desktop.record.synonyms import Synonyms, read_synonyms
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import (
    free_bytes,
    make_folder,
    remove_quietly,
    rename_with_retries,
    sync_file,
    sync_folder,
    wrapped_os_errors,
)
from workpris_desktop.system.paths import resources_folder

SPARE_BYTES: Final = 200_000_000
"""An import must never eat the last room of the disk (security.md 6.2)."""

BUILT_PER_PACKAGE_BYTE: Final = 5
"""Directories built so far took, with their indexes, up to 4.1 times the room of their packages."""

_READING_SHARE: Final = 500
"""Of the progress of an import, the part before the index."""


def _shipped_synonyms() -> Synonyms:
    return read_synonyms(resources_folder())


class DirectoryShelf:
    """The folder that holds the editions; several windows and commands may share it.

    Args:
        folder: where the editions are; it is made on the first import.
        facts: what is known of service types, regions and prisons.
        synonyms: reads what people say for the types of service, once an index is built.
        own: whether it is made of our own entries, whose ids no other directory may have.
    """

    def __init__(
        self, folder: Path, facts: Facts, synonyms: Callable[[], Synonyms] = _shipped_synonyms, *, own: bool = False
    ) -> None:
        self._folder, self._facts, self._synonyms, self._own = folder, facts, synonyms, own

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

    def kept(self, used: Edition) -> tuple[Edition, ...]:
        """Return the other editions of a directory that are kept and can be read, the newest first.

        Raises:
            MachineFault: the folder cannot be read.
        """
        return tuple(kept_editions(self._folder, used))

    def open_kept(self, number: int) -> DirectoryReader:
        """Open an edition that is kept beside the one in use; an index that cannot be used is built anew.

        Raises:
            DirectoryDamaged: it cannot be read, or is no longer there.
            DirectoryOutdated: it was made by another version of the program.
            ImportRunning: its index must be built, and another window or command is at it.
            MachineFault: the disk is full or failed.
        """
        path = generation_file(self._folder, number)
        try:
            return DirectoryReader(path)
        except IndexOutdated:
            with alone_in(self._folder):
                self._demand_index(path, silent)
            return DirectoryReader(path)

    def rebuild_index(self, progress: Progress = silent, *, damaged: Path | None = None) -> None:
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
            sweep(self._folder)
            if damaged is not None:
                remove_quietly(index_of(damaged))
            try:
                self.open().close()
            except IndexOutdated as outdated:
                self._replace_index(file_of(outdated), progress)

    def offers_newer(self, package: Path, today: date | None = None) -> bool:
        """Tell whether a package is another directory than the one in use, or a newer edition of it.

        Args:
            package: a folder, a zip file, or a file of NDJSON, gzipped or not.
            today: the day that it is; days ahead of it are not believed.

        Raises:
            PackageRefused: the package cannot be read.
            MachineFault: reading failed.
        """
        with open_package(package, today) as opened:
            offered = opened.descriptor
        used = self._edition_in_use(today)
        return used is None or is_newer(offered, used)

    def install(
        self,
        package: Path,
        progress: Progress = silent,
        today: date | None = None,
        *,
        origin: Origin | None = None,
        whole: bool = False,
        now: datetime | None = None,
    ) -> ImportReport:
        """Read a package in and bring it into use; readers that are open stay undisturbed.

        Whatever goes wrong, the edition in use stays, and nothing is left over.

        Args:
            package: a folder, a zip file, or a file of NDJSON, gzipped or not.
            progress: is told how much is done; it may raise `Stopped`.
            today: the day that it is; days ahead of it are not believed.
            origin: where the package came from; a file of its name where nothing is said.
            whole: whether the first record that breaks a rule refuses the package.
            now: the moment (UTC) for the history; that at which the file was finished where nothing is said.

        Returns:
            What was read, refused and warned of.

        Raises:
            RecordRefused: a record breaks a rule, and the package is to be taken as a whole or not at all.
            PackageRefused: the package cannot be read, or is older than the edition of it in use.
            ImportRunning: another window or command is at it.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        check_engine()
        came_from = origin or Origin(OriginKind.FILE, short_text(package.name))
        make_folder(self._folder)
        with alone_in(self._folder):
            sweep(self._folder)
            with open_package(package, today, self._folder) as opened, scaffold_in(self._folder) as scaffold:
                self._demand_newer(opened.descriptor, today)
                self._demand_room(opened.unpacked_bytes)
                report = self._build(scaffold, opened, progress, whole=whole)
                bring_into_use(self._folder, scaffold, report.edition, came_from, now)
        return report

    def history(self) -> tuple[HistoryEntry, ...]:
        """Return which editions came into use here, the newest first; no more than `MOST_ENTRIES`."""
        return read_history(self._folder)[::-1]

    def back(self, now: datetime, progress: Progress = silent) -> Edition:
        """Bring the edition into use again that was in use before; a second time goes one further back.

        Args:
            now: the moment (UTC) for the history.
            progress: is told how much is done where its index must be built anew; it may raise `Stopped`.

        Raises:
            NoFormerEdition: none from before the one in use is kept.
            ImportRunning: another window or command is at it.
            MachineFault: the disk is full or failed; the edition in use stays.
            Stopped: raised by ``progress``.
        """
        # Asked before, too: where nothing is, not even a folder is made.
        former_edition(self._folder)
        with alone_in(self._folder):
            sweep(self._folder)
            path, edition = former_edition(self._folder)
            self._demand_index(path, progress)
            with wrapped_os_errors(path):
                size = path.stat().st_size
            known = next((entry.origin for entry in self.history() if entry.number == edition.number), None)
            origin = replace(known or Origin(OriginKind.BACK), kind=OriginKind.BACK)
            switch(self._folder, Generation(edition.number, size, edition.services), entry_of(edition, now, origin))
        return edition

    def _demand_index(self, path: Path, progress: Progress) -> None:
        try:
            DirectoryReader(path).close()
        except IndexOutdated:
            self._replace_index(path, progress)

    def _build(self, scaffold: Path, package: DirectoryPackage, progress: Progress, *, whole: bool) -> ImportReport:
        reading, indexing = part_of(progress, 0, _READING_SHARE), part_of(progress, _READING_SHARE, PROGRESS_TOTAL)
        number = next_number(self._folder)
        report = build_directory(scaffold, package, self._facts, number, reading, whole=whole, own=self._own)
        check_build(scaffold, report.edition, reading)
        build_index(index_of(scaffold), scaffold, self._facts, self._synonyms(), indexing)
        progress(PROGRESS_TOTAL, PROGRESS_TOTAL)
        return report

    def _replace_index(self, directory: Path, progress: Progress) -> None:
        remove_empty_folder(index_of(directory))
        with scaffold_in(self._folder) as scaffold:
            index = index_of(scaffold)
            build_index(index, directory, self._facts, self._synonyms(), progress)
            sync_file(index)
            rename_with_retries(index, index_of(directory))
        sync_folder(self._folder)

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
        if free_bytes(self._folder) < SPARE_BYTES + BUILT_PER_PACKAGE_BYTE * package_bytes:
            raise DiskFull(self._folder)
