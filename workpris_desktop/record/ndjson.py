"""The published form for those who read line by line: one nested service of HSDS 3.1 a line (NDJSON)."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

from workpris_desktop.domain.errors import DescriptorUnreadable, LineMalformed, PackageNewer, PackageRefused
from workpris_desktop.record.descriptor import Descriptor, read_descriptor
from workpris_desktop.record.ndjson_lines import json_lines
from workpris_desktop.record.nested import Put, Row, SharedParts, fold, unfold_part
from workpris_desktop.record.package_description import PackageDescription, description_keys
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLE_NAMED, TABLES
from workpris_desktop.record.text import short_text
from workpris_desktop.record.unpacked_stream import GZIP_SUFFIX
from workpris_desktop.system.files import remove_quietly, rename_with_retries, sync_folder, wrapped_os_errors

NDJSON_SUFFIX: Final = ".ndjson"
_FORMS: Final = ((NDJSON_SUFFIX,), (NDJSON_SUFFIX, GZIP_SUFFIX))

_RECORD: Final = "record"
_PACKAGE: Final = "package"
_SERVICE: Final = "service"
_SERVICES_AT_ONCE: Final = 200


def is_ndjson(path: Path) -> bool:
    """Tell by its name whether a file holds services line by line, gzipped or not."""
    suffixes = tuple(suffix.casefold() for suffix in path.suffixes)
    return any(suffixes[-len(form) :] == form for form in _FORMS)


def write_ndjson(
    path: Path,
    description: PackageDescription,
    rows: RowStore,
    on_services: Callable[[int], None] = lambda _: None,
) -> None:
    """Write a package as lines: what it says of itself, then each service, then what hangs on none.

    Args:
        path: the file, which is there in full or not at all; a file of that name is replaced.
        description: what the package says of itself.
        rows: its rows.
        on_services: is told now and then how many services are written; it may raise to stop.

    Raises:
        MachineFault: writing failed; nothing was changed.
    """
    written = 0
    with _fresh_file(path) as stream:
        _write_line(stream, {_RECORD: _PACKAGE, **description_keys(description)})
        for batch in rows.batches(_SERVICE, _SERVICES_AT_ONCE):
            for service in fold(_SERVICE, batch, rows):
                _write_line(stream, service)
            written += len(batch)
            on_services(written)
        for table in (table.name for table in TABLES if table.name != _SERVICE):
            for batch in rows.loose(table):
                for part in fold(table, batch, rows):
                    _write_line(stream, {_RECORD: table, **part})


def _write_line(stream: BinaryIO, value: Mapping[str, Any]) -> None:
    stream.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")


@contextmanager
def _fresh_file(path: Path) -> Iterator[BinaryIO]:
    fresh = path.with_name(f".workpris-{os.urandom(6).hex()}.new")
    try:
        with wrapped_os_errors(path), fresh.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        rename_with_retries(fresh, path)
    finally:
        remove_quietly(fresh)
    sync_folder(path.parent)


def read_header(path: Path) -> Descriptor:
    """Return what a package of lines says of itself.

    Raises:
        PackageNewer: it was made for a newer program.
        PackageRefused: it is no such file.
        MachineFault: reading failed.
    """
    with closing(json_lines(path)) as lines:
        _, first = next(lines, (1, {}))
        return _description(first, short_text(path.name))


def read_ndjson(
    path: Path,
    put: Put,
    *,
    on_line: Callable[[int], None] = lambda _: None,
    on_bytes: Callable[[int], None] = lambda _: None,
    shared: SharedParts | None = None,
) -> None:
    """Hand over all rows of a package of lines.

    Lines of a kind that is not known, and keys that are not known, are passed over. Rows are not judged yet.

    Args:
        path: the file, gzipped where its name ends so.
        put: takes the rows; what several services share comes again with each of them.
        on_line: is told the number of a line before its rows are handed over.
        on_bytes: is told now and then how many bytes of the file were read; it may raise to stop.
        shared: what of it is known does not come again.

    Raises:
        PackageNewer: it was made for a newer program.
        LineMalformed: a line is not what it should be, or a service comes twice.
        PackageRefused: the file is cut, damaged, or beyond the limits.
        MachineFault: reading failed.
    """
    read_header(path)
    name = short_text(path.name)
    services: set[str] = set()
    with closing(json_lines(path, on_bytes)) as lines:
        next(lines)
        for number, line in lines:
            on_line(number)
            kind = line.get(_RECORD, _SERVICE)
            if kind == _PACKAGE:
                raise LineMalformed(name, str(number))
            if isinstance(kind, str) and kind in TABLE_NAMED:
                unfold_part(kind, line, _once(put, services, LineMalformed(name, str(number))), shared)


def _description(line: Mapping[str, Any], name: str) -> Descriptor:
    if line.get(_RECORD) != _PACKAGE:
        raise LineMalformed(name, "1")
    keys = {key: value for key, value in line.items() if key != "resources"}
    try:
        return read_descriptor(json.dumps(keys).encode())
    except PackageNewer as newer:
        raise PackageNewer(name, newer.detail) from newer
    except DescriptorUnreadable as unreadable:
        raise LineMalformed(name, "1") from unreadable


def _once(put: Put, services: set[str], fault: PackageRefused) -> Put:
    def put_once(table: str, row: Row) -> None:
        if table == _SERVICE:
            if row["id"] in services:
                raise fault
            services.add(row["id"])
        put(table, row)

    return put_once
