"""The lines of a release: NDJSON in the order of its keys, gzipped, and what changed in it since an earlier release.

Every line begins with ``{"record":"<table>","id":"<id>"``. Its key is table and id, and lines are sorted by the bytes
of their keys, so that two files are compared, and one is made of another and a delta, in one pass and in bounded
memory.
"""

import gzip
import io
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from workpris_desktop.domain.errors import LineMalformed, PackageTooLarge, PackageUnreadable, TableCut
from workpris_desktop.record.ndjson_lines import LARGEST_NDJSON_BYTES, LONGEST_JSON_LINE_BYTES, MOST_LINES
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import wrapped_os_errors

GONE: Final = "gone"
"""The kind of a line of a delta that says that another line is there no more; ``of`` is the kind of that one."""

LARGEST_RATIO: Final = 60
"""No honest lines unpack to more (security.md 5.2); what unpacks to less than `SMALL_BYTES` may have any ratio."""

SMALL_BYTES: Final = 4_000_000

_BLOCK_BYTES: Final = 262_144

Pair = tuple[bytes, bytes | None, bytes | None]
"""A key, its line as it was and as it is, None where there is none."""

# Nearly all ids need no backslash, and are read in a fifth of the time.
_PLAIN: Final = re.compile(rb'\{"record":"([a-z_]{1,40})","id":"([^"\\]{1,600})"[,}]')
_BEGIN: Final = re.compile(rb'\{"record":"([a-z_]{1,40})","id":"((?:[^"\\]|\\.){1,600})"[,}]')
_BEGIN_GONE: Final = re.compile(rb'\{"record":"gone","id":"((?:[^"\\]|\\.){1,600})","of":"([a-z_]{1,40})"\}')
_GONE_KIND: Final = GONE.encode()
_BETWEEN: Final = b"\0"
_GZIP_FAULTS: Final = (gzip.BadGzipFile, zlib.error, EOFError)


def release_line(kind: str, part: Mapping[str, Any]) -> bytes:
    """Return one record as a line.

    Args:
        kind: its table.
        part: the record with all that is nested in it; it has an ``id``.
    """
    whole = {"record": kind, "id": part["id"], **part}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def gone_line(key: bytes) -> bytes:
    """Return the line of a delta that takes away the line of a key."""
    kind, _, escaped = key.partition(_BETWEEN)
    return b'{"record":"gone","id":"%b","of":"%b"}\n' % (escaped, kind)


def line_key(line: bytes) -> bytes:
    """Return the key of a line; that of a line that takes another one away is the other one's.

    Raises:
        ValueError: it is no line of a release.
    """
    begin = _PLAIN.match(line) or _BEGIN.match(line)
    if begin is None:
        raise ValueError(line[:80])
    kind, escaped = begin.groups()
    if kind == _GONE_KIND:
        gone = _BEGIN_GONE.match(line)
        if gone:
            escaped, kind = gone.groups()
    return kind + _BETWEEN + escaped


def kind_and_id(key: bytes) -> tuple[str, str]:
    """Return table and id of a key.

    Raises:
        ValueError: the id is no text of JSON.
    """
    kind, _, escaped = key.partition(_BETWEEN)
    return kind.decode(), json.loads(b'"' + escaped + b'"')


@contextmanager
def gzipped(path: Path, *, level: int = 9) -> Iterator[BinaryIO]:
    """Give a stream that is written to a file gzipped, the same bytes for the same content at any time and place.

    Raises:
        MachineFault: writing failed.
    """
    with (
        wrapped_os_errors(path),
        path.open("wb") as raw,
        gzip.GzipFile(filename="", mode="wb", compresslevel=level, fileobj=raw, mtime=0) as packed,
    ):
        yield cast("BinaryIO", packed)


class ReleaseLines(Iterable[tuple[bytes, bytes]]):
    """Walks keys and lines of a gzipped file once, and refuses what no release is.

    ``sha256`` and ``size_bytes`` are those of all lines once they are walked, and ``count`` is how many they are.

    Args:
        stream: the file, not unpacked.
        name: what it is called in errors.
        most_bytes: so long it may be after unpacking.

    Raises:
        PackageUnreadable: it is not gzipped, or damaged.
        LineMalformed: a line is no line of a release, or its key does not come after the one before.
        PackageTooLarge: it, or a line, is beyond the limits.
        TableCut: it ends in the middle of a line.
    """

    def __init__(self, stream: BinaryIO, name: str, most_bytes: int = LARGEST_NDJSON_BYTES) -> None:
        self._raw = stream
        self._unpacked = gzip.GzipFile(fileobj=stream, mode="rb")
        self._name = short_text(name)
        self._most_bytes = most_bytes
        self._hash = sha256()
        self._lines = self._walked()
        self.size_bytes = 0
        self.count = 0

    @property
    def sha256(self) -> str:
        """Return the hash of the lines in small hexadecimal digits."""
        return self._hash.hexdigest()

    def __iter__(self) -> Iterator[tuple[bytes, bytes]]:
        last_key = b""
        for line in self._lines:
            try:
                key = line_key(line)
            except ValueError as error:
                raise LineMalformed(self._name, str(self.count)) from error
            if key <= last_key:
                raise LineMalformed(self._name, str(self.count))
            last_key = key
            yield key, line

    def first(self) -> bytes:
        """Return the first line as it is, the heading of a delta, before all else; b"" where there is none."""
        return next(self._lines, b"")

    def _walked(self) -> Iterator[bytes]:
        begun = b""
        while block := self._block():
            # Not `splitlines`, which would take other bytes for the end of a line, too.
            lines = io.BytesIO(begun + block).readlines()
            begun = b"" if lines[-1].endswith(b"\n") else lines.pop()
            for line in lines:
                self.count += 1
                self._demand_few_and_short(line)
                yield line
            self._demand_few_and_short(begun)
        if begun:
            raise TableCut(self._name)

    def _block(self) -> bytes:
        try:
            block = self._unpacked.read(_BLOCK_BYTES)
        except _GZIP_FAULTS as error:
            raise PackageUnreadable(self._name, type(error).__name__) from error
        self._hash.update(block)
        self.size_bytes += len(block)
        if self.size_bytes > self._most_bytes:
            raise PackageTooLarge(self._name, "size")
        if self.size_bytes > SMALL_BYTES and self.size_bytes > LARGEST_RATIO * self._raw.tell():
            raise PackageTooLarge(self._name, "ratio")
        return block

    def _demand_few_and_short(self, line: bytes) -> None:
        if len(line) > LONGEST_JSON_LINE_BYTES or self.count > MOST_LINES:
            raise PackageTooLarge(self._name, "line")


def paired(former: Iterable[tuple[bytes, bytes]], now: Iterable[tuple[bytes, bytes]]) -> Iterator[Pair]:
    """Walk all keys of two states in their order.

    Args:
        former: keys and lines in the order of the keys.
        now: the same of another state.
    """
    old, new = iter(former), iter(now)
    was, are = next(old, None), next(new, None)
    while was is not None or are is not None:
        if are is None or (was is not None and was[0] < are[0]):
            assert was is not None
            yield was[0], was[1], None
            was = next(old, None)
        elif was is None or are[0] < was[0]:
            yield are[0], None, are[1]
            are = next(new, None)
        else:
            yield are[0], was[1], are[1]
            was, are = next(old, None), next(new, None)


def differences(former: Iterable[tuple[bytes, bytes]], now: Iterable[tuple[bytes, bytes]]) -> Iterator[Pair]:
    """Walk the keys of two states whose lines differ; see `paired`."""
    return (pair for pair in paired(former, now) if pair[1] != pair[2])


def amended(former: Iterable[tuple[bytes, bytes]], delta: Iterable[tuple[bytes, bytes]]) -> Iterator[Pair]:
    """Walk all keys of a former state and of what a delta makes of it, as `paired` would; the same line where it stays.

    Args:
        former: keys and lines in the order of the keys.
        delta: those that changed, came, or are gone.
    """
    old, new = iter(former), iter(delta)
    was, change = next(old, None), next(new, None)
    while was is not None or change is not None:
        if change is None or (was is not None and was[0] < change[0]):
            assert was is not None
            yield was[0], was[1], was[1]
            was = next(old, None)
            continue
        before = None
        if was is not None and was[0] == change[0]:
            before = was[1]
            was = next(old, None)
        yield change[0], before, None if _BEGIN_GONE.match(change[1]) else change[1]
        change = next(new, None)


def applied(former: Iterable[tuple[bytes, bytes]], delta: Iterable[tuple[bytes, bytes]]) -> Iterator[bytes]:
    """Walk the lines that a delta makes of a former state, in the order of their keys."""
    return (after for _, _, after in amended(former, delta) if after is not None)
