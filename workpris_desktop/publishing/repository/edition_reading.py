"""Reading a release as computers read it in: composed of its parts, and refused whole at the first record at fault."""

import gzip
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import LineMalformed
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.release import COMMON, Release, ReleasePart
from workpris_desktop.domain.repository_errors import CountryUnreadable
from workpris_desktop.domain.sync_errors import RecordRefused
from workpris_desktop.record.package import PackageReading, open_package
from workpris_desktop.record.release_lines import ReleaseLines, kind_and_id
from workpris_desktop.record.tables import TABLES
from workpris_desktop.system.files import remove_quietly, wrapped_os_errors

_CHUNK_BYTES: Final = 1 << 20
_COMPOSED: Final = "composed.ndjson.gz"


@dataclass(frozen=True, slots=True)
class _Place:
    target: str
    line: int
    record: str = ""


def demand_readable(
    release: Release,
    parts: Mapping[str, Path],
    facts: Facts,
    today: date,
    folder: Path,
    *,
    each_alone: bool = True,
    on_bytes: Callable[[int], None] = lambda _: None,
) -> None:
    """Read what each computer would read in: with all countries, and with each alone, beside what is common.

    Args:
        release: what the release says of itself, and its parts.
        parts: their gzipped lines by country.
        facts: what is known of service types, regions and prisons.
        today: days ahead of it are not believed.
        folder: takes a file in between, of which nothing is left at the end.
        each_alone: whether each country is read alone, too, where it must not lean on records of another one.
        on_bytes: is called now and then; it may raise to stop.

    Raises:
        CountryUnreadable: a record breaks a rule by which computers refuse the whole.
        PackageRefused: the lines are none, or beyond a limit.
        MachineFault: the disk is full or failed.
    """
    for countries in _choices(release, each_alone=each_alone):
        taken = [part for part in release.parts if part.country in {COMMON, *countries}]
        path = folder / _COMPOSED
        try:
            _compose(path, _heading(release, countries), [parts[part.country] for part in taken])
            _read(path, facts, today, on_bytes)
        except RecordRefused as refused:
            fault = f"{refused.fault} {refused.detail}".strip()
            raise _unreadable(fault, countries, _place(refused.row, taken, parts)) from refused
        except LineMalformed as malformed:
            row = int(malformed.detail)
            raise _unreadable("line", countries, _place(row, taken, parts)) from malformed
        finally:
            remove_quietly(path)


def _unreadable(fault: str, countries: Sequence[str], place: _Place) -> CountryUnreadable:
    detail = f"{place.record}: {fault}"
    return CountryUnreadable(place.target, detail, country=", ".join(countries), row=place.line)


def _choices(release: Release, *, each_alone: bool) -> Iterator[Sequence[str]]:
    """Walk the countries that a computer may take: all, and each alone, as far as it would have any service."""
    services = {part.country: part.services for part in release.parts}
    countries = sorted(services.keys() - {COMMON})
    if sum(services.values()):
        yield countries
    if each_alone and len(countries) > 1:
        yield from ([country] for country in countries if services[country] + services.get(COMMON, 0))


def _heading(release: Release, countries: Sequence[str]) -> bytes:
    taken = {COMMON, *countries}
    said = {
        "record": "package",
        **{key: value for key, value in release.package.items() if key != "record"},
        "countries": list(countries),
        "municipalities": sum(part.municipalities for part in release.parts if part.country in taken),
    }
    return gzip.compress(json.dumps(said, ensure_ascii=False).encode() + b"\n", mtime=0)


def _compose(path: Path, heading: bytes, parts: Sequence[Path]) -> None:
    with wrapped_os_errors(path), path.open("wb") as package:
        package.write(heading)
        for part in parts:
            with part.open("rb") as lines:
                while chunk := lines.read(_CHUNK_BYTES):
                    package.write(chunk)


def _read(path: Path, facts: Facts, today: date, on_bytes: Callable[[int], None]) -> None:
    with open_package(path, today, path.parent) as package:
        reading = PackageReading(package, facts, on_bytes, whole=True)
        for table in TABLES:
            for _ in reading.rows(table):
                pass
        reading.pass_over_rest()


def _place(row: int, taken: Sequence[ReleasePart], parts: Mapping[str, Path]) -> _Place:
    """Return where a line of the composed file, which has a heading, stands in the release."""
    left = row - 1
    for part in taken:
        path = parts[part.country]
        with wrapped_os_errors(path), path.open("rb") as stream:
            number = 0
            for number, (key, _) in enumerate(ReleaseLines(stream, part.target), start=1):
                if number == left:
                    return _Place(part.target, number, " ".join(kind_and_id(key)))
            left -= number
    return _Place(_COMPOSED, row)
