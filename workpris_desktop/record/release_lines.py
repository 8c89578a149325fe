"""The lines of a release: NDJSON in the order of its keys, gzipped, and what changed in it since an earlier release.

Every line begins with ``{"record":"<table>","id":"<id>"``. Its key is table and id, and lines are sorted by the bytes
of their keys, so that two files are compared, and one is made of another and a delta, in one pass and in bounded
memory.
"""

import gzip
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

_BEGIN: Final = re.compile(rb'\{"record":"([a-z_]{1,40})","id":"((?:[^"\\]|\\.){1,600})"[,}]')
_BEGIN_GONE: Final = re.compile(rb'\{"record":"gone","id":"((?:[^"\\]|\\.){1,600})","of":"([a-z_]{1,40})"\}')
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
    gone = _BEGIN_GONE.match(line)
    if gone:
        return gone[2] + _BETWEEN + gone[1]
    begin = _BEGIN.match(line)
    if begin is None:
        raise ValueError(line[:80])
    return begin[1] + _BETWEEN + begin[2]


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


class ReleaseLines(Iterator[tuple[bytes, bytes]]):
    """Walks keys and lines of a gzipped file, and refuses what no release is; ``sha256`` tells what was read so far.

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
        self._lines = gzip.GzipFile(fileobj=stream, mode="rb")
        self._name = short_text(name)
        self._most_bytes = most_bytes
        self._hash = sha256()
        self._last_key = b""
        self.size_bytes = 0
        self.count = 0

    @property
    def sha256(self) -> str:
        """Return the hash of the lines read so far, in small hexadecimal digits."""
        return self._hash.hexdigest()

    def __next__(self) -> tuple[bytes, bytes]:
        line = self._line()
        if not line:
            raise StopIteration
        try:
            key = line_key(line)
        except ValueError as error:
            raise LineMalformed(self._name, str(self.count)) from error
        if key <= self._last_key:
            raise LineMalformed(self._name, str(self.count))
        self._last_key = key
        return key, line

    def first(self) -> bytes:
        """Return the first line as it is, the heading of a delta, before all else; b"" where there is none."""
        return self._line()

    def _line(self) -> bytes:
        try:
            line = self._lines.readline(LONGEST_JSON_LINE_BYTES + 1)
        except _GZIP_FAULTS as error:
            raise PackageUnreadable(self._name, type(error).__name__) from error
        if not line:
            return line
        self._hash.update(line)
        self.size_bytes += len(line)
        self.count += 1
        self._demand_sane(line)
        return line

    def _demand_sane(self, line: bytes) -> None:
        if len(line) > LONGEST_JSON_LINE_BYTES or self.count > MOST_LINES or self.size_bytes > self._most_bytes:
            raise PackageTooLarge(self._name, "line")
        if self.size_bytes > SMALL_BYTES and self.size_bytes > LARGEST_RATIO * self._raw.tell():
            raise PackageTooLarge(self._name, "ratio")
        if not line.endswith(b"\n"):
            raise TableCut(self._name)


def differences(
    former: Iterable[tuple[bytes, bytes]], now: Iterable[tuple[bytes, bytes]]
) -> Iterator[tuple[bytes, bytes | None, bytes | None]]:
    """Walk the keys whose lines differ: the key, the line as it was and as it is, None where there is none.

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
            if was[1] != are[1]:
                yield are[0], was[1], are[1]
            was, are = next(old, None), next(new, None)


def applied(former: Iterable[tuple[bytes, bytes]], delta: Iterable[tuple[bytes, bytes]]) -> Iterator[bytes]:
    """Walk the lines that a delta makes of a former state, in the order of their keys."""
    old, new = iter(former), iter(delta)
    was, change = next(old, None), next(new, None)
    while was is not None or change is not None:
        if change is None or (was is not None and was[0] < change[0]):
            assert was is not None
            yield was[1]
            was = next(old, None)
            continue
        if was is not None and was[0] == change[0]:
            was = next(old, None)
        if _BEGIN_GONE.match(change[1]) is None:
            yield change[1]
        change = next(new, None)
