"""Writes folders into archives so that the same files give the same bytes: in order, with one day, owned by nobody."""

import gzip
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

_EXECUTABLE = 0o755
_READABLE = 0o644


def write_zip(folder: Path, archive: Path, epoch: int) -> Path:
    """Write all of a folder, below its own name, into a zip file."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as written:
        for path in files_in(folder):
            info = zipfile.ZipInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}", moment(epoch))
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
            info.external_attr = (stat.S_IFREG | _mode(path)) << 16
            written.writestr(info, path.read_bytes())
    return archive


def write_tar(folder: Path, archive: Path, epoch: int) -> Path:
    """Write all of a folder, below its own name, into a gzipped tar file; links stay links."""
    with (
        archive.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as written,
    ):
        for path in files_in(folder):
            info = written.gettarinfo(path, f"{folder.name}/{path.relative_to(folder).as_posix()}")
            info.uid = info.gid = 0
            info.uname = info.gname = ""
            info.mtime, info.mode = epoch, _mode(path)
            if info.isreg():
                with path.open("rb") as content:
                    written.addfile(info, content)
            else:
                written.addfile(info)
    return archive


def files_in(folder: Path) -> Iterator[Path]:
    """Give all files and links below a folder, in an order that is the same everywhere."""
    yield from sorted(
        (path for path in folder.rglob("*") if path.is_symlink() or path.is_file()), key=lambda path: path.as_posix()
    )


def moment(epoch: int) -> tuple[int, int, int, int, int, int]:
    """Return a moment (seconds, UTC) as zip files write it."""
    told = datetime.fromtimestamp(epoch, UTC)
    return told.year, told.month, told.day, told.hour, told.minute, told.second


def _mode(path: Path) -> int:
    return _EXECUTABLE if not path.is_symlink() and path.stat().st_mode & stat.S_IXUSR else _READABLE
