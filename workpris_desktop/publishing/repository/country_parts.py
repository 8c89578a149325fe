"""A package cut into the lines of its countries, each part sorted and gzipped as it is published."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from heapq import heappop, heappush
from pathlib import Path
from typing import Any, BinaryIO, Final

from workpris_desktop.domain.errors import LineMalformed
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.release import COMMON
from workpris_desktop.publishing.repository.country_rule import CountryRule
from workpris_desktop.publishing.repository.taken_rows import TakenRows
from workpris_desktop.record.nested import fold
from workpris_desktop.record.release_lines import gzipped, line_key, release_line
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLES
from workpris_desktop.record.text import short_text

_SERVICE: Final = "service"
_MUNICIPALITY: Final = "municipality"
_SERVICES_AT_ONCE: Final = 200
_REMEMBERED: Final = 50_000

Lines = Iterator[tuple[bytes, bytes, str]]
"""Key, line and country."""


@dataclass(slots=True)
class PartFile:
    """The lines of one country in a file, gzipped; size and hash (hexadecimal) are those of the lines unpacked."""

    country: str
    path: Path
    size_bytes: int = 0
    sha256: str = sha256(b"").hexdigest()
    services: int = 0
    municipalities: int = 0

    def target(self, sequence: int) -> str:
        """Return the name of the file in a release."""
        return f"{self.country or 'common'}-{sequence}.ndjson.gz"


def write_parts(
    folder: Path,
    rows: RowStore,
    countries: Collection[str],
    facts: Facts,
    *,
    taken: TakenRows,
    on_services: Callable[[int], None] = lambda _: None,
) -> Mapping[str, PartFile]:
    """Write the parts of a package into a folder: one for each country, and one for what is common.

    Args:
        folder: takes the files.
        rows: the package.
        countries: their codes; each gets a part, if with nothing in it.
        facts: knows where prisons and districts are.
        taken: is told which row stands in the lines of which country.
        on_services: is told now and then how many services are written; it may raise to stop.

    Raises:
        LineMalformed: an id is none that a line can begin with.
        MachineFault: writing failed.
    """

    @lru_cache(_REMEMBERED)
    def country_of(table: str, row_id: str) -> str:
        return (rows.get(table, row_id) or {}).get("country", "")

    rule = CountryRule(countries, facts, country_of)
    with ExitStack() as stack:
        writers = {}
        for country in (COMMON, *sorted(set(countries))):
            path = folder / f"{country or 'common'}.ndjson.gz"
            writers[country] = _PartWriter(PartFile(country, path), stack.enter_context(gzipped(path)))
        for kind in sorted(table.name for table in TABLES):
            for key, line, country in _in_order(_lines(kind, rows, rule, taken, on_services)):
                writers[country].write(kind, key, line)
        return {country: writer.finished() for country, writer in writers.items()}


class _PartWriter:
    def __init__(self, part: PartFile, stream: BinaryIO) -> None:
        self._part = part
        self._stream = stream
        self._hash = sha256()
        self._last = b""

    def write(self, kind: str, key: bytes, line: bytes) -> None:
        if key <= self._last:
            raise LineMalformed(self._part.path.name, short_text(key.decode(errors="replace")))
        self._last = key
        self._stream.write(line)
        self._hash.update(line)
        self._part.size_bytes += len(line)
        self._part.services += kind == _SERVICE
        self._part.municipalities += kind == _MUNICIPALITY

    def finished(self) -> PartFile:
        self._part.sha256 = self._hash.hexdigest()
        return self._part


def _lines(kind: str, rows: RowStore, rule: CountryRule, taken: TakenRows, on_services: Callable[[int], None]) -> Lines:
    written = 0
    batches = rows.batches(kind, _SERVICES_AT_ONCE) if kind == _SERVICE else rows.loose(kind)
    for batch in batches:
        for record in fold(kind, batch, rows):
            key, line, country = _line(kind, record, rule)
            taken.take(kind, record, country)
            yield key, line, country
        if kind == _SERVICE:
            written += len(batch)
            on_services(written)


def _line(kind: str, record: Mapping[str, Any], rule: CountryRule) -> tuple[bytes, bytes, str]:
    line = release_line(kind, record)
    try:
        return line_key(line), line, rule.country(kind, record)
    except ValueError as error:
        raise LineMalformed(kind, short_text(str(record["id"]))) from error


def _in_order(lines: Lines) -> Lines:
    # Rows come sorted by id; a quotation mark in an id is two signs in a line, which puts it further behind.
    waiting: list[tuple[bytes, bytes, str]] = []
    for key, line, country in lines:
        heappush(waiting, (key, line, country))
        if b"\\" not in key:
            while waiting and waiting[0][0] <= key:
                yield heappop(waiting)
    while waiting:
        yield heappop(waiting)
