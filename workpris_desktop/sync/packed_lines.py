"""Lines on their way into a gzipped file: packed and hashed by a thread of its own, while the next ones are made."""

import zlib
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final

from workpris_desktop.system.files import wrapped_os_errors

_LEVEL: Final = 1
"""Of compression: these files do not travel."""

_BLOCK_BYTES: Final = 524_288
_MOST_WAITING: Final = 4
_GZIP_FORM: Final = 16 + zlib.MAX_WBITS


class PackedLines:
    """Takes lines; made by `packed_lines`, and complete when its block ends.

    Args:
        stream: takes the packed bytes.
        thread: packs; it is nobody else's.
    """

    def __init__(self, stream: BinaryIO, thread: ThreadPoolExecutor) -> None:
        self._stream = stream
        self._thread = thread
        self._packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP_FORM)
        self._hash = sha256()
        self._block = bytearray()
        self._waiting: deque[Future[None]] = deque()
        self.size_bytes = 0

    @property
    def sha256(self) -> str:
        """Return the hash of all lines in small hexadecimal digits, once the file is complete."""
        return self._hash.hexdigest()

    def add(self, line: bytes) -> None:
        """Take the next line.

        Raises:
            OSError: what was taken before could not be written.
        """
        self._block += line
        if len(self._block) >= _BLOCK_BYTES:
            self._hand_over()

    def finish(self) -> None:
        """Wait until all is written.

        Raises:
            OSError: writing failed.
        """
        self._hand_over()
        while self._waiting:
            self._waiting.popleft().result()
        self._stream.write(self._packer.flush())

    def _hand_over(self) -> None:
        block, self._block = self._block, bytearray()
        self.size_bytes += len(block)
        self._waiting.append(self._thread.submit(self._pack, block))
        if len(self._waiting) > _MOST_WAITING:
            self._waiting.popleft().result()

    def _pack(self, block: bytearray) -> None:
        self._hash.update(block)
        self._stream.write(self._packer.compress(block))


@contextmanager
def packed_lines(path: Path) -> Iterator[PackedLines]:
    """Give what takes lines and writes them to a file, which is not synced yet when the block ends.

    Raises:
        MachineFault: writing failed.
    """
    with wrapped_os_errors(path), path.open("wb") as stream, ThreadPoolExecutor(max_workers=1) as thread:
        lines = PackedLines(stream, thread)
        yield lines
        lines.finish()
