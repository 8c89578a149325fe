"""The entries of our own office on this computer: one file is the truth, a small directory beside it is searched."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from workpris_desktop.directory.import_lock import alone_in
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.entry_errors import EntriesDamaged, EntriesFull, EntriesUnreadable, EntryNotFound
from workpris_desktop.domain.entry_merge import EntryMerge, merged
from workpris_desktop.domain.errors import (
    DirectoryDamaged,
    DirectoryMissing,
    DirectoryOutdated,
    IndexOutdated,
    WorkprisError,
)
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.own_entry import MOST_ENTRIES, OwnEntry, demand_whole
from workpris_desktop.record.entry_file import LARGEST_ENTRIES_BYTES, entries_bytes, entries_in
from workpris_desktop.record.entry_record import entry_as_service, municipality_records
from workpris_desktop.record.package_description import PackageDescription, SourceNote, description_keys
from workpris_desktop.system.files import make_folder, set_aside, wrapped_os_errors, write_atomically

OFFICE_FOLDER: Final = "office"
"""Where entries are kept, within the folder of one person's data."""

ENTRIES_FILE: Final = "entries.json"

_PACKAGE: Final = "office"
_FORM: Final = "1"
"""Goes up with every change of how an entry becomes a record, so that the small directory is built anew."""


class OfficeEntries:
    """The folder with our own entries; several windows and commands may share it.

    Args:
        folder: where they are kept; it is made with the first entry.
        facts: what is known of service types, regions and prisons.
    """

    def __init__(self, folder: Path, facts: Facts) -> None:
        self._folder = folder
        self._file = folder / ENTRIES_FILE
        self._shelf = DirectoryShelf(folder, facts, own=True)

    def entries(self) -> tuple[OwnEntry, ...]:
        """Return all entries, sorted by id.

        Raises:
            EntriesDamaged: the file could not be read, and was set aside; from now on there are none.
            MachineFault: reading failed.
        """
        return self._entries(self._read())

    def entry(self, entry_id: str) -> OwnEntry:
        """Return one entry.

        Raises:
            EntryNotFound: there is none of this id.
            EntriesDamaged: as `entries`.
            MachineFault: reading failed.
        """
        found = next((entry for entry in self.entries() if entry.id == entry_id), None)
        if found is None:
            raise EntryNotFound(entry_id)
        return found

    def put(self, entry: OwnEntry) -> None:
        """Add an entry, or change the one of its id.

        Raises:
            EntryFaulty: it lacks something, or is not possible.
            EntriesFull: there are `MOST_ENTRIES` already.
            ImportRunning: another window or command changes them just now.
            MachineFault: they could not be kept; the former ones stay.
        """
        demand_whole(entry)
        self._change(lambda entries: [*(each for each in entries if each.id != entry.id), entry])

    def remove(self, entry_id: str) -> OwnEntry:
        """Remove an entry and return it, so that it can be put back.

        Raises:
            EntryNotFound: there is none of this id.
            ImportRunning: another window or command changes them just now.
            MachineFault: they could not be kept; the former ones stay.
        """
        removed = self.entry(entry_id)
        self._change(lambda entries: [each for each in entries if each.id != entry_id])
        return removed

    def merge(self, others: Iterable[OwnEntry]) -> EntryMerge:
        """Take entries of another computer in: of two with one id the one changed last stays, and nothing is lost.

        Raises:
            EntriesFull: there would be more than `MOST_ENTRIES`; nothing was taken in.
            ImportRunning: another window or command changes them just now.
            MachineFault: they could not be kept; the former ones stay.
        """
        found: list[EntryMerge] = []

        def join(entries: tuple[OwnEntry, ...]) -> tuple[OwnEntry, ...]:
            found.append(merged(entries, others))
            return found[0].entries

        self._change(join)
        return found[0]

    def stamp(self) -> str:
        """Return what is another one after each change; cheap enough to ask often. "" where there are no entries.

        Raises:
            MachineFault: reading failed.
        """
        return _stamp(self._read())

    def open(self) -> DirectoryReader | None:
        """Open the entries as a small directory, built anew where it is not that of the entries; None without any.

        Raises:
            EntriesDamaged: as `entries`.
            ImportRunning: another window or command is building it just now.
            MachineFault: it cannot be built or read.
        """
        data = self._read()
        entries = self._entries(data)
        if not entries:
            return None
        reader = self._opened(_stamp(data))
        if reader is None:
            self._build(entries, _stamp(data))
            reader = self._shelf.open()
        return reader

    def _opened(self, stamp: str) -> DirectoryReader | None:
        """Open the small directory where it is built of just these entries."""
        try:
            reader = self._shelf.open()
        except IndexOutdated:
            self._shelf.rebuild_index()
            return self._opened(stamp)
        except (DirectoryMissing, DirectoryDamaged, DirectoryOutdated):
            return None
        if reader.edition.sources == (stamp,):
            return reader
        reader.close()
        return None

    def _build(self, entries: tuple[OwnEntry, ...], stamp: str) -> None:
        with TemporaryDirectory(prefix="workpris-") as folder:
            package = Path(folder) / f"{_PACKAGE}.ndjson"
            with wrapped_os_errors(package):
                package.write_bytes(b"".join(map(_line, _records(entries, stamp))))
            self._shelf.install(package)

    def _read(self) -> bytes:
        try:
            with wrapped_os_errors(self._file), self._file.open("rb") as file:
                return file.read(LARGEST_ENTRIES_BYTES + 1)
        except WorkprisError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                return b""
            raise

    def _entries(self, data: bytes) -> tuple[OwnEntry, ...]:
        if not data:
            return ()
        try:
            return entries_in(data, ENTRIES_FILE)
        except EntriesUnreadable as fault:
            aside = self._file
            with suppress(WorkprisError):
                aside = set_aside(self._file)
            raise EntriesDamaged(str(aside), fault.detail) from fault

    def _change(self, change: Callable[[tuple[OwnEntry, ...]], Iterable[OwnEntry]]) -> None:
        with self._alone():
            entries = tuple(change(self.entries()))
            if len(entries) > MOST_ENTRIES:
                raise EntriesFull(MOST_ENTRIES)
            write_atomically(self._file, entries_bytes(entries))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        make_folder(self._folder, 0o700)
        with alone_in(self._folder):
            yield


def _stamp(data: bytes) -> str:
    return sha256(_FORM.encode() + data).hexdigest() if data else ""


def _records(entries: Iterable[OwnEntry], stamp: str) -> Iterator[dict[str, Any]]:
    countries = tuple(sorted({entry.town.country for entry in entries if entry.town.country}))
    description = PackageDescription(_PACKAGE, _PACKAGE, sources=(SourceNote(stamp),), countries=countries)
    yield {"record": "package", **description_keys(description)}
    yield from map(entry_as_service, entries)
    yield from municipality_records(entries)


def _line(record: dict[str, Any]) -> bytes:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
