"""JSON of any length, one entry after the other: never more in memory than one entry."""

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


class _BoundedFile:
    """A file that may be read no further than `LARGEST_ENTRY_BYTES` beyond the last entry."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._since_entry = 0
        self.name = name
        if file.read(len(_BYTE_ORDER_MARK)) != _BYTE_ORDER_MARK:
            file.seek(0)

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        self._since_entry += len(piece)
        if self._since_entry > LARGEST_ENTRY_BYTES:
            raise PackageTooLarge(self.name, "line")
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
        if _is_deep(entry):
            raise SourceUnreadable(file.name, "depth")
        yield entry


def _is_deep(entry: Any) -> bool:
    level = [entry]
    for _ in range(DEEPEST_ENTRY):
        level = [child for part in level for child in _children(part)]
        if not level:
            return False
    return True


def _children(part: Any) -> Iterator[Any]:
    below = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return (child for child in below if isinstance(child, dict | list))
