"""Reading a directory with the entries of our own office in it, as if they were one."""

import logging
from collections.abc import Callable, Iterable
from contextlib import ExitStack, suppress
from pathlib import Path

from workpris_desktop.directory.generation import index_of
from workpris_desktop.directory.joined_finder import JoinedFinder
from workpris_desktop.directory.joined_index import lay_over
from workpris_desktop.directory.joined_twins import twins_of
from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.directory.soundness import wrapped_damage, wrapped_index_damage
from workpris_desktop.domain.entry_merge import Twin
from workpris_desktop.domain.errors import ServiceNotFound, WorkprisError
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.life import Tombstone
from workpris_desktop.domain.own_entry import OwnEntry, is_own
from workpris_desktop.domain.provider import Service

_log = logging.getLogger(__name__)


class JoinedReader(DirectoryReader):
    """An open directory in which our own entries are found, too, and read by their ids.

    Args:
        path: the directory file.
        own: our own entries as an open directory; it is closed with this one.

    Raises:
        DirectoryDamaged: the directory is missing or damaged.
        DirectoryOutdated: it was made by another version of the program.
        IndexOutdated: its index, or that of our own entries, must be built anew; ``path`` tells which.
    """

    def __init__(self, path: Path, own: DirectoryReader) -> None:
        super().__init__(path)
        self._own = own
        try:
            with wrapped_index_damage(own.path):
                self._moved = lay_over(self._connection, index_of(own.path))
        except BaseException:
            self._connection.close()
            raise
        self._finder = JoinedFinder(self._connection, self._service_ranked, self._moved)

    def close(self) -> None:
        """Close both; a second time does nothing."""
        super().close()
        self._own.close()

    def service(self, service_id: str) -> Service:
        """Return one service in full, of the directory or ours.

        Raises:
            ServiceNotFound: no service has this id.
            DirectoryDamaged: a file cannot be read.
        """
        with suppress(ServiceNotFound):
            if is_own(service_id):
                return self._own.service(service_id)
        return super().service(service_id)

    def services(self, service_ids: Iterable[str]) -> tuple[Service, ...]:
        """Return several services in the order asked for; those that are not there are left out.

        Raises:
            DirectoryDamaged: a file cannot be read.
        """
        found: list[Service] = []
        for service_id in service_ids:
            found += self._own.services((service_id,)) if is_own(service_id) else super().services((service_id,))
        return tuple(found)

    def following(self, service_id: str) -> tuple[Hit, ...]:
        """Return the services to which one opens the door; ours open none.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        return () if is_own(service_id) else super().following(service_id)

    def tombstone(self, service_id: str) -> Tombstone | None:
        """Return what is left of a service that is gone; nothing is left of ours.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        return None if is_own(service_id) else super().tombstone(service_id)

    def twins(self, entries: tuple[OwnEntry, ...]) -> tuple[Twin, ...]:
        """Return which entries the directory has by now, too; see `directory.joined_twins`.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self.path):
            return twins_of(self._connection, entries)

    def _service_ranked(self, rank: int) -> Service:
        if rank <= self._moved:
            return super()._service_ranked(rank)
        return self._own._service_ranked(rank - self._moved)  # noqa: SLF001 - the same class


def open_joined(open_directory: Callable[[], DirectoryReader], office: OfficeEntries) -> DirectoryReader:
    """Open a directory with our own entries in it; without any, it is opened as it is.

    That our own entries cannot be read is no reason to find nothing: it is logged, and the directory opened alone.

    Args:
        open_directory: opens the directory.
        office: our own entries.

    Raises:
        WorkprisError: the directory cannot be opened, as ``open_directory`` says.
    """
    directory = open_directory()
    with ExitStack() as stack:
        try:
            own = office.open()
            if own is None:
                return directory
            stack.callback(own.close)
            joined = JoinedReader(directory.path, own)
        except WorkprisError:
            _log.warning("our own entries cannot be read", exc_info=True)
            return directory
        stack.pop_all()
    directory.close()
    return joined
