"""Lines of JSON from outside: each judged before the next is read, never more in memory than one."""

import json
import os
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, Final, NoReturn

from workpris_desktop.domain.errors import LineMalformed, PackageNotFound, PackageTooLarge, TableCut
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import wrapped_os_errors

LONGEST_JSON_LINE_BYTES: Final = 2_000_000
"""A service with a thousand rows of hours has a tenth of it."""

LARGEST_NDJSON_BYTES: Final = 2_000_000_000
"""Each line repeats its provider and its terms, so that the file is several times as large as the tables."""

MOST_LINES: Final = 2_000_000


def json_lines(path: Path) -> Generator[tuple[int, dict[str, Any]], None, None]:
    """Walk the objects of a file with their line numbers, from 1; empty lines hold none.

    Raises:
        PackageNotFound: there is no such file.
        LineMalformed: a line is no JSON object, names a key twice, or is nested without end.
        TableCut: the file ends in the middle of a line.
        PackageTooLarge: the file or a line is beyond the limits.
        MachineFault: reading failed.
    """
    name = short_text(path.name)
    if not path.is_file():
        raise PackageNotFound(name)
    with wrapped_os_errors(path), path.open("rb") as stream:
        if os.fstat(stream.fileno()).st_size > LARGEST_NDJSON_BYTES:
            raise PackageTooLarge(name, "package")
        number = 0
        while line := stream.readline(LONGEST_JSON_LINE_BYTES + 1):
            number += 1
            if len(line) > LONGEST_JSON_LINE_BYTES or number > MOST_LINES:
                raise PackageTooLarge(name, "line")
            if not line.endswith(b"\n"):
                raise TableCut(name)
            if line.strip():
                yield number, _object(line, name, number)


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
