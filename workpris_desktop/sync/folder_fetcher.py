"""A repository in a folder: on a stick, or on a drive of the network."""

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from workpris_desktop.domain.sync_errors import (
    SourceGone,
    SourceIncomplete,
    SourceMissing,
    SourceTooLarge,
    SourceUnsafe,
)
from workpris_desktop.sync.fetcher import CHUNK_BYTES, demand_known_name
from workpris_desktop.sync.stick import repository_folder

_NO_FILE: Final = frozenset({errno.ELOOP, errno.ENOTDIR, errno.EISDIR, errno.ENXIO})
_OPEN_FLAGS: Final = (
    os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)
_ROOT: Final = re.compile(r"([1-9][0-9]{0,9})\.root\.json\Z")


class FolderFetcher:
    """Reads regular files below one folder, follows no link, and says `SourceGone` when a stick is pulled out.

    Args:
        folder: the folder of a repository, or the one above it.
        read: reads so many bytes of an open file.

    Raises:
        SourceMissing: there is no repository.
    """

    def __init__(self, folder: Path, read: Callable[[int, int], bytes] = os.read) -> None:
        found = repository_folder(folder)
        if found is None:
            raise SourceMissing(folder)
        self._folder = found.resolve()
        self._read = read

    def small(self, path: str, most_bytes: int) -> bytes | None:
        """See `Fetcher.small`."""
        with self._opened(path) as file:
            if file is None:
                return None
            data = bytearray()
            for chunk in self._chunks(file, path):
                data += chunk
                if len(data) > most_bytes:
                    raise SourceTooLarge(path)
            return bytes(data)

    @contextmanager
    def stream(self, path: str, offset: int, size: int) -> Iterator[tuple[int, Iterator[bytes]]]:
        """See `Fetcher.stream`."""
        with self._opened(path) as file:
            if file is None:
                raise SourceIncomplete(path)
            with self._told(path):
                if os.fstat(file).st_size > size:
                    raise SourceTooLarge(path)
                os.lseek(file, offset, os.SEEK_SET)
            yield offset, self._chunks(file, path)

    def holds_root_beyond(self, version: int) -> bool:
        """See `Fetcher.holds_root_beyond`."""
        with self._told("metadata"):
            found = [_ROOT.match(file.name) for file in (self._folder / "metadata").iterdir()]
        return any(match is not None and int(match[1]) > version + 1 for match in found)

    def close(self) -> None:
        """See `Fetcher.close`."""

    def _chunks(self, file: int, path: str) -> Iterator[bytes]:
        while True:
            with self._told(path):
                chunk = self._read(file, CHUNK_BYTES)
            if not chunk:
                return
            yield chunk

    @contextmanager
    def _opened(self, path: str) -> Iterator[int | None]:
        demand_known_name(path)
        place = self._folder.joinpath(*path.split("/"))
        with self._told(path):
            try:
                self._demand_inside(place, path)
                file = os.open(place, _OPEN_FLAGS)
            except FileNotFoundError:
                if not self._folder.is_dir():
                    raise
                file = None
        if file is None:
            yield None
            return
        try:
            with self._told(path):
                if not stat.S_ISREG(os.fstat(file).st_mode):
                    raise SourceUnsafe(path)
            yield file
        finally:
            os.close(file)

    def _demand_inside(self, place: Path, path: str) -> None:
        """Refuse links and what lies elsewhere; on Windows nothing else keeps a file from being a link."""
        if place.is_symlink() or place.is_dir() or not place.resolve().is_relative_to(self._folder):
            raise SourceUnsafe(path)

    @contextmanager
    def _told(self, path: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _NO_FILE:
                raise SourceUnsafe(path) from error
            raise SourceGone(self._folder, error.strerror or type(error).__name__) from error
