"""The files of a package, in a folder or in a zip file: found by their expected names, opened, never unpacked."""

import io
import os
import stat
import struct
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Final

from workpris_desktop.domain.errors import (
    PackageNameUnexpected,
    PackageNotFound,
    PackageTooLarge,
    PackageUnreadable,
)
from workpris_desktop.record.form_file import is_package_file
from workpris_desktop.record.limits import (
    LARGEST_PACKAGE_BYTES,
    LARGEST_ZIP_RATIO,
    LARGEST_ZIP_READ_BYTES,
    MOST_ZIP_ENTRIES,
    SMALL_ZIP_BYTES,
)
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import wrapped_os_errors

_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_FLAGS_REFUSED: Final = 0x1 | 0x20 | 0x40
"""Encrypted, a patch to another file, strongly encrypted."""

_ZIP_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
    RuntimeError,
)
"""How a damaged zip file shows itself: a name that is no text, or an odd flag or offset, escapes zipfile as it is."""
_UNIX_MODE_SHIFT: Final = 16

_NameRule = Callable[[str], bool]


class PackageFiles(ABC):
    """The files of one package by name, with the size that each claims to have."""

    def __init__(self, sizes: Mapping[str, int]) -> None:
        if sum(sizes.values()) > LARGEST_PACKAGE_BYTES:
            raise PackageTooLarge(detail="package")
        self.sizes = sizes

    @abstractmethod
    def open(self, name: str) -> BinaryIO:
        """Open a file for reading; the caller closes it."""


class _FolderFiles(PackageFiles):
    def __init__(self, folder: Path, is_expected: _NameRule) -> None:
        self._folder = folder
        super().__init__({entry.name: entry.stat().st_size for entry in _folder_entries(folder, is_expected)})

    def open(self, name: str) -> BinaryIO:
        # Without following and without waiting: the entry may have become a link or a pipe since it was looked at.
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        return os.fdopen(os.open(self._folder / name, flags), "rb")


class _ZipFiles(PackageFiles):
    def __init__(self, archive: zipfile.ZipFile, name: str, is_expected: _NameRule) -> None:
        self._archive = archive
        self._name = name
        self._entries = _zip_entries(archive, is_expected)
        super().__init__({name: entry.file_size for name, entry in self._entries.items()})
        expanded = sum(self.sizes.values())
        packed = sum(entry.compress_size for entry in self._entries.values())
        if expanded > SMALL_ZIP_BYTES and expanded > LARGEST_ZIP_RATIO * packed:
            raise PackageTooLarge(detail="ratio")

    def open(self, name: str) -> BinaryIO:
        try:
            member = self._archive.open(self._entries[name])
        except _ZIP_FAULTS as error:
            raise PackageUnreadable(self._name, type(error).__name__) from error
        # Buffered, because a zip member reads short lines slowly by itself.
        return io.BufferedReader(member)  # type: ignore[type-var]


class _FrugalFile(io.BufferedReader):
    """A file that refuses to be read in large pieces, as a zip with millions of entries would be, or beyond its end."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))
        self._size_bytes = os.fstat(self.fileno()).st_size

    def read(self, size: int | None = -1) -> bytes:
        if size is not None and size > LARGEST_ZIP_READ_BYTES:
            raise PackageTooLarge(detail="entries")
        return super().read(LARGEST_ZIP_READ_BYTES if size is None or size < 0 else size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_SET and not 0 <= offset <= self._size_bytes:
            raise zipfile.BadZipFile
        return super().seek(offset, whence)


@contextmanager
def opened_files(path: Path, is_expected: _NameRule = is_package_file) -> Iterator[PackageFiles]:
    """Give the files of the package at a path while the block runs.

    Args:
        path: a folder, or a zip file.
        is_expected: tells by its name whether a file may be there.

    Raises:
        PackageNotFound: there is neither a folder nor a file.
        PackageUnreadable: the file is no zip file, or is damaged; also where that is noticed within the block.
        PackageNameUnexpected: it holds a file that no package has, a link or a special file.
        PackageTooLarge: it is beyond the limits.
        MachineFault: reading failed.
    """
    with wrapped_os_errors(path):
        if path.is_dir():
            yield _FolderFiles(path, is_expected)
        elif path.is_file():
            name = short_text(path.name)
            with _FrugalFile(path) as file, _zip_archive(file, name) as archive:
                yield _ZipFiles(archive, name, is_expected)
        else:
            raise PackageNotFound(short_text(path.name))


@contextmanager
def _zip_archive(file: BinaryIO, name: str) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(file)
    except _ZIP_FAULTS as error:
        raise PackageUnreadable(name, type(error).__name__) from error
    try:
        with archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise PackageUnreadable(name, type(error).__name__) from error


def _folder_entries(folder: Path, is_expected: _NameRule) -> Iterator[os.DirEntry[str]]:
    """Walk the files of a package; other files may lie beside them, but no other table."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_expected(entry.name):
                if entry.name.casefold().endswith(".csv"):
                    raise PackageNameUnexpected(short_text(entry.name))
            elif stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode):
                yield entry
            else:
                raise PackageNameUnexpected(entry.name)


def _zip_entries(archive: zipfile.ZipFile, is_expected: _NameRule) -> Mapping[str, zipfile.ZipInfo]:
    """Return the files by expected name; one plain folder around them all is allowed, as Windows makes it."""
    if len(archive.infolist()) > MOST_ZIP_ENTRIES:
        raise PackageTooLarge(detail="entries")
    folders = set()
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.infolist():
        *folder, name = entry.filename.split("/")
        folders.add("/".join(folder))
        if not name and entry.file_size == 0:
            continue
        if not is_expected(name) or name in entries or not _is_plain(entry):
            raise PackageNameUnexpected(short_text(entry.filename))
        entries[name] = entry
    _demand_one_folder(folders)
    return entries


def _is_plain(entry: zipfile.ZipInfo) -> bool:
    """Tell whether an entry is a regular file, neither encrypted nor packed in an unusual way."""
    kind = stat.S_IFMT(entry.external_attr >> _UNIX_MODE_SHIFT)
    return kind in {0, stat.S_IFREG} and not entry.flag_bits & _FLAGS_REFUSED and entry.compress_type in _METHODS


def _demand_one_folder(folders: set[str]) -> None:
    if len(folders) > 1:
        raise PackageNameUnexpected(short_text(max(folders)))
    if any(len(PurePosixPath(folder).parts) > 1 or folder in {".", ".."} for folder in folders):
        raise PackageNameUnexpected(short_text(min(folders)))
