"""A file of lines as it is read: as it stands, or unpacked on the way, and refused where no honest file is like it."""

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from workpris_desktop.domain.errors import PackageTooLarge, PackageUnreadable, TableCut
from workpris_desktop.record.limits import LARGEST_ZIP_RATIO
from workpris_desktop.system.files import wrapped_os_errors

GZIP_SUFFIX: Final = ".gz"

SMALL_UNPACKED_BYTES: Final = 4_000_000
"""What unpacks to less may have any ratio: it harms nobody (security.md 5.2)."""

MOST_OVERHEAD_BYTES: Final = 1_000_000
"""Packing makes nothing larger by so much; millions of empty members only take time."""

_BUFFER_BYTES: Final = 65_536


class UnpackedStream:
    """The bytes of a file, line by line; ``bytes_read`` tells how much of the file itself was read for them.

    A gzipped file may have several members, one after the other.
    """

    def __init__(self, file: BinaryIO, name: str, *, packed: bool) -> None:
        self._name = name
        self._watched = _WatchedFile(file, name, packed=packed)
        self._packed = packed
        packed_lines = io.BufferedReader(self._watched)  # type: ignore[type-var]
        # Buffered once more, because what unpacks reads short lines slowly by itself.
        self._lines = (
            io.BufferedReader(gzip.GzipFile(fileobj=packed_lines, mode="rb"), _BUFFER_BYTES) if packed else packed_lines
        )
        self.unpacked_bytes = 0

    @property
    def bytes_read(self) -> int:
        """Return how far reading has come in the file."""
        return self._watched.bytes_read

    def readline(self, most_bytes: int) -> bytes:
        """Return the next line, or so many bytes of it; b"" at the end.

        Raises:
            PackageUnreadable: the file is not gzipped, or damaged.
            TableCut: it ends in the middle of what was gzipped.
            PackageTooLarge: it unpacks to more than honest lines do.
        """
        try:
            line = self._lines.readline(most_bytes)
        except (gzip.BadGzipFile, zlib.error) as error:
            raise PackageUnreadable(self._name, type(error).__name__) from error
        except EOFError as error:
            raise TableCut(self._name) from error
        self.unpacked_bytes += len(line)
        self._watched.unpacked_bytes = self.unpacked_bytes
        if not self._packed or self.unpacked_bytes <= SMALL_UNPACKED_BYTES:
            return line
        if self.unpacked_bytes > LARGEST_ZIP_RATIO * self.bytes_read:
            raise PackageTooLarge(self._name, "ratio")
        return line


class _WatchedFile(io.RawIOBase):
    """A file whose reading is counted, and refused where it goes on without anything coming of it."""

    def __init__(self, file: BinaryIO, name: str, *, packed: bool) -> None:
        self._file = file
        self._name = name
        self._packed = packed
        self.bytes_read = 0
        self.unpacked_bytes = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        if self._packed and self.bytes_read > self.unpacked_bytes + MOST_OVERHEAD_BYTES:
            raise PackageUnreadable(self._name, "overhead")
        count: int = self._file.readinto(buffer)  # type: ignore[attr-defined]
        self.bytes_read += count
        return count


@contextmanager
def unpacked_stream(path: Path, name: str, most_bytes: int) -> Iterator[UnpackedStream]:
    """Give the bytes of a file while the block runs, unpacked where its name says that it is gzipped.

    Args:
        path: the file.
        name: what it is called in errors.
        most_bytes: so large it may be as it lies on the disk.

    Raises:
        PackageTooLarge: it is larger.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(path), path.open("rb", buffering=0) as file:
        if os.fstat(file.fileno()).st_size > most_bytes:
            raise PackageTooLarge(name, "package")
        yield UnpackedStream(file, name, packed=path.suffix.casefold() == GZIP_SUFFIX)
