"""Files of a release on their way to this disk: in chunks, continued where they were cut, proven by their hash."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import FileIO
from pathlib import Path
from typing import Final

from workpris_desktop.domain.sync_errors import (
    CertificateWrong,
    SomethingElseAnswers,
    SourceAltered,
    SourceTooLarge,
    SourceUnreachable,
)
from workpris_desktop.sync.fetcher import CHUNK_BYTES, Fetcher, target_path
from workpris_desktop.system.files import remove_quietly, sync_file, sync_folder, wrapped_os_errors

PART_SUFFIX: Final = ".part"

MOST_VAIN_TRIES: Final = 4
"""So often a connection may be cut in a row before a chunk more has arrived than ever before."""

PAUSES_SECONDS: Final = (0.1, 0.3, 1.0)

OnBytes = Callable[[int], None]
"""Is told how many bytes of a file are here; it may raise to stop."""


@dataclass(frozen=True, slots=True)
class SignedTarget:
    """A file of a release as it was signed; ``sha256`` is in small hexadecimal digits."""

    name: str
    size_bytes: int
    sha256: str


def bring(
    fetcher: Fetcher,
    target: SignedTarget,
    folder: Path,
    on_bytes: OnBytes,
    pause: Callable[[float], None] = time.sleep,
) -> Path:
    """Copy a file of a release, and return the copy, which is proven to be what was signed, and on the disk.

    What is here when it fails stays, to be continued, unless it is proven to be wrong.

    Args:
        fetcher: gives the bytes.
        target: what was signed of it.
        folder: where the copy is made.
        on_bytes: is told now and then how much is here; it may raise to stop.
        pause: waits for so many seconds.

    Raises:
        UpdateRefused: it is not what was signed.
        SourceUnreachable: the connection was cut too often.
        SourceGone: the folder went away.
        MachineFault: the disk is full or failed.
    """
    part = folder / f"{target.sha256}{PART_SUFFIX}"
    is_continued = _size(part) > 0
    while True:
        try:
            _Copying(fetcher, target, part, on_bytes, pause).run()
        except (SourceAltered, SourceTooLarge):
            remove_quietly(part)
            raise
        if file_sha256(part) == target.sha256:
            sync_file(part)
            sync_folder(folder)
            return part
        remove_quietly(part)
        if not is_continued:
            raise SourceAltered(target.name)
        # The beginning may have been spoilt since; what comes from the source alone is judged once more.
        is_continued = False


def file_sha256(path: Path) -> str:
    """Return the hash of a file, in small hexadecimal digits.

    Raises:
        MachineFault: it cannot be read.
    """
    with wrapped_os_errors(path), path.open("rb") as file:
        digest = sha256()
        while chunk := file.read(16 * CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


class _Copying:
    def __init__(
        self, fetcher: Fetcher, target: SignedTarget, part: Path, on_bytes: OnBytes, pause: Callable[[float], None]
    ) -> None:
        self._fetcher = fetcher
        self._target = target
        self._part = part
        self._on_bytes = on_bytes
        self._pause = pause

    def run(self) -> None:
        vain = 0
        furthest = _size(self._part)
        while (here := _size(self._part)) != self._target.size_bytes or not self._part.exists():
            try:
                self._copy(here if here < self._target.size_bytes else 0)
            except (CertificateWrong, SomethingElseAnswers):
                raise
            except SourceUnreachable:
                vain = 0 if _size(self._part) >= furthest + CHUNK_BYTES else vain + 1
                if vain == MOST_VAIN_TRIES:
                    raise
                self._pause(PAUSES_SECONDS[min(vain, len(PAUSES_SECONDS)) - 1] if vain else 0.0)
            else:
                if _size(self._part) != self._target.size_bytes:
                    raise SourceAltered(self._target.name)
            furthest = max(furthest, _size(self._part))

    def _copy(self, offset: int) -> None:
        path = target_path(self._target.name, self._target.sha256)
        with self._fetcher.stream(path, offset, self._target.size_bytes) as (begins, chunks):
            self._write(begins, chunks)

    def _write(self, begins: int, chunks: Iterator[bytes]) -> None:
        here = begins
        with wrapped_os_errors(self._part), self._part.open("r+b" if self._part.exists() else "w+b", 0) as file:
            file.truncate(begins)
            file.seek(begins)
            for chunk in chunks:
                here += len(chunk)
                if here > self._target.size_bytes:
                    raise SourceTooLarge(self._target.name)
                _write_all(file, chunk)
                self._on_bytes(here)


def _write_all(file: FileIO, chunk: bytes) -> None:
    """Write without a buffer of Python's, so that what arrived is in the file whatever comes next."""
    left = memoryview(chunk)
    while left:
        # A disk that is nearly full takes a part of it, and says so at the next call.
        left = left[file.write(left) :]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
