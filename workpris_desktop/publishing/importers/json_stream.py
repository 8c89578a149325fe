"""JSON of any length, one entry after the other: never more in memory than one entry."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

from workpris_desktop.domain.errors import PackageNotFound, PackageTooLarge, SourceUnreadable
from workpris_desktop.record.limits import LARGEST_PACKAGE_BYTES
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import wrapped_os_errors

LARGEST_ENTRY_BYTES: Final = 8_000_000
"""One service with all that hangs on it; also all that stands between two of them."""

DEEPEST_ENTRY: Final = 40
"""Objects and lists within each other; HSDS needs eight."""

_ENDLESS_NUMBER: Final = re.compile(rb"[0-9]{1000}")
"""The parser crashes over whole numbers that Python refuses, those of 4,300 digits; half of one is in one piece."""

_BACKSLASH: Final = b"\\"
_QUOTE: Final = b'"'
_OPENING: Final = b"[{"
_OTHER_SIGNS: Final = bytes(set(range(256)) - set(b'"[]{}'))
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_SINGLE: Final = ""
_LIST: Final = "item"


def json_entries(path: Path, *keys: str) -> Iterator[Any]:
    """Walk the entries of a JSON file: of its list, of the list below the first of the keys it has, or itself alone.

    Args:
        path: the file.
        keys: names that a list of entries has where the file is an object around it, as ``contents``.

    Raises:
        PackageNotFound: there is no such file.
        SourceUnreadable: it is no JSON text, or an entry is nested too deeply.
        PackageTooLarge: the file, or one entry, is beyond the limits.
        MachineFault: reading failed.
    """
    with _opened(path) as file:
        prefix = _prefix(file, keys)
    with _opened(path) as file:
        yield from _entries(file, prefix)


class _Depth:
    """How deep objects and lists stand within each other, watched before a parser sees them.

    A parser that names each place by all that is around it would fill the memory with brackets alone.
    """

    def __init__(self) -> None:
        self._depth = 0
        self._in_string = False
        self._held_back = b""

    def is_passed_by(self, piece: bytes) -> bool:
        """Tell whether the next piece of a file goes deeper than `DEEPEST_ENTRY`."""
        piece = self._held_back + piece
        odd = (len(piece) - len(piece.rstrip(_BACKSLASH))) % 2
        # What a backslash at the end means, the next piece says.
        piece, self._held_back = piece[: len(piece) - odd], _BACKSLASH * odd
        bare = piece.replace(_BACKSLASH * 2, b"").replace(_BACKSLASH + _QUOTE, b"").translate(None, _OTHER_SIGNS)
        deepest = self._depth
        for number, segment in enumerate(bare.split(_QUOTE)):
            if number:
                self._in_string = not self._in_string
            for sign in b"" if self._in_string else segment:
                self._depth += 1 if sign in _OPENING else -1
                deepest = max(deepest, self._depth)
        return deepest > DEEPEST_ENTRY


class _BoundedFile:
    """A file that may be read no further than `LARGEST_ENTRY_BYTES` beyond the last entry, and that is not deep."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._since_entry = 0
        self._depth = _Depth()
        self.name = name
        if file.read(len(_BYTE_ORDER_MARK)) != _BYTE_ORDER_MARK:
            file.seek(0)

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        self._since_entry += len(piece)
        if self._since_entry > LARGEST_ENTRY_BYTES:
            raise PackageTooLarge(self.name, "line")
        if self._depth.is_passed_by(piece):
            raise SourceUnreadable(self.name, "depth")
        if _ENDLESS_NUMBER.search(piece):
            raise SourceUnreadable(self.name, "number")
        return piece

    def begin_entry(self) -> None:
        self._since_entry = 0


@contextmanager
def _opened(path: Path) -> Iterator[_BoundedFile]:
    """Give the file while the block runs, and say in words of ours what is wrong with it."""
    from ijson import JSONError  # noqa: PLC0415 - only the publisher has it

    name = short_text(path.name)
    if not path.is_file():
        raise PackageNotFound(name)
    try:
        with wrapped_os_errors(path), path.open("rb") as file:
            if path.stat().st_size > LARGEST_PACKAGE_BYTES:
                raise PackageTooLarge(name, "file")
            yield _BoundedFile(file, name)
    except (JSONError, ValueError, OverflowError, RecursionError) as error:
        raise SourceUnreadable(name, type(error).__name__) from error


def _prefix(file: _BoundedFile, keys: tuple[str, ...]) -> str:
    """Return where the entries are, as ijson names places."""
    import ijson  # noqa: PLC0415 - as above

    events = ijson.parse(file)
    _, first, _ = next(events)
    if first == "start_array":
        return _LIST
    if first != "start_map":
        raise SourceUnreadable(file.name, first)
    for place, event, _ in events:
        if event == "start_array" and place in keys:
            return f"{place}.{_LIST}"
    return _SINGLE


def _entries(file: _BoundedFile, prefix: str) -> Iterator[Any]:
    import ijson  # noqa: PLC0415 - as above

    for entry in ijson.items(file, prefix):
        file.begin_entry()
        yield entry
