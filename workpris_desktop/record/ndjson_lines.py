"""Lines of JSON from outside: each judged before the next is read, never more in memory than one."""

import json
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from workpris_desktop.domain.errors import LineMalformed, PackageNotFound, PackageTooLarge, TableCut
from workpris_desktop.record.text import short_text
from workpris_desktop.record.unpacked_stream import unpacked_stream

LONGEST_JSON_LINE_BYTES: Final = 2_000_000
"""A service with a thousand rows of hours has a tenth of it."""

LARGEST_NDJSON_BYTES: Final = 2_000_000_000
"""Each line repeats its provider and its terms, so that the file is several times as large as the tables."""

MOST_LINES: Final = 2_000_000
MOST_EMPTY_LINES: Final = 10_000

_BYTES_BETWEEN_REPORTS: Final = 100_000


def json_lines(
    path: Path, on_bytes: Callable[[int], None] = lambda _: None
) -> Generator[tuple[int, dict[str, Any]], None, None]:
    """Walk the objects of a file with their line numbers, from 1; empty lines hold none.

    Args:
        path: the file, gzipped where its name ends so.
        on_bytes: is told now and then how many bytes of the file were read; it may raise to stop.

    Raises:
        PackageNotFound: there is no such file.
        PackageUnreadable: it should be gzipped and is not, or is damaged.
        LineMalformed: a line is no JSON object, names a key twice, or is nested without end.
        TableCut: the file ends in the middle of a line.
        PackageTooLarge: the file or a line is beyond the limits.
        MachineFault: reading failed.
    """
    name = short_text(path.name)
    if not path.is_file():
        raise PackageNotFound(name)
    with unpacked_stream(path, name, LARGEST_NDJSON_BYTES) as stream:
        read = _object_reader(name)
        number = empty = told = 0
        while line := stream.readline(LONGEST_JSON_LINE_BYTES + 1):
            number += 1
            _demand_sane(line, number, stream.unpacked_bytes, name)
            if stream.bytes_read - told >= _BYTES_BETWEEN_REPORTS:
                told = stream.bytes_read
                on_bytes(told)
            if line.isspace():
                empty += 1
                if empty > MOST_EMPTY_LINES:
                    raise PackageTooLarge(name, "line")
            else:
                yield number, read(line, number)


def _demand_sane(line: bytes, number: int, unpacked_bytes: int, name: str) -> None:
    if len(line) > LONGEST_JSON_LINE_BYTES or number > MOST_LINES:
        raise PackageTooLarge(name, "line")
    if unpacked_bytes > LARGEST_NDJSON_BYTES:
        raise PackageTooLarge(name, "package")
    if not line.endswith(b"\n"):
        raise TableCut(name)


def _object_reader(name: str) -> Callable[[bytes, int], dict[str, Any]]:
    """Return the function that reads a line with its number; made once for a file, because lines are many."""
    # Imported on first use only: most starts of the program read no lines.
    import msgspec  # noqa: PLC0415

    decoder, encoder = msgspec.json.Decoder(), msgspec.json.Encoder()

    def read(line: bytes, number: int) -> dict[str, Any]:
        try:
            whole = decoder.decode(line)
            # What gives the same line when it is written again had no key twice; twice as fast as to look at each.
            if isinstance(whole, dict) and encoder.encode(whole) == line[:-1]:
                return whole
        except (msgspec.DecodeError, RecursionError, ValueError):
            pass
        return _object(line, name, number)

    return read


def _object(line: bytes, name: str, number: int) -> dict[str, Any]:
    try:
        whole = json.loads(line.decode("utf-8-sig"), parse_constant=_refuse, object_pairs_hook=_no_key_twice)
    except (ValueError, RecursionError) as error:
        raise LineMalformed(name, str(number)) from error
    if not isinstance(whole, dict):
        raise LineMalformed(name, str(number))
    return whole


def _refuse(word: str) -> NoReturn:
    # json reads NaN and Infinity, which are not JSON.
    raise ValueError(word)


def _no_key_twice(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    # Of a key that is there twice json keeps the last, and another reader the first: they would see two services.
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError(pairs[0][0])
    return whole
