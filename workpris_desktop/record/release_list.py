"""A release list on its way in: a CSV file of a prison, with each fault named by its row."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from workpris_desktop.domain.client_file import LONGEST_FILE_NAME
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.region import Regions
from workpris_desktop.domain.register_errors import ReleaseListTooLarge, ReleaseListUnreadable
from workpris_desktop.domain.release_list import (
    LARGEST_LIST_BYTES,
    MOST_RELEASES,
    MOST_YEARS_AHEAD,
    MOST_YEARS_PAST,
    FaultyRow,
    Release,
    ReleaseList,
    RowFault,
)
from workpris_desktop.record.intake_rules.context import CheckContext
from workpris_desktop.record.intake_rules.typed_day import typed_day
from workpris_desktop.record.text import clean_text

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
"""How a text may begin that says its encoding itself."""

_SEPARATORS: Final = (";", ",", "\t")
_FORMULA_SHIELD: Final = re.compile("'(?=[=+@-])")
"""What spreadsheet programs, and we, put before a text that would be taken for a formula."""

_MOST_COLUMNS: Final = 200

_BLANK_LETTERS: Final = re.compile("[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
"""Letters that nobody sees, so that a name of them would be none."""

_HEADINGS: Final[Mapping[str, frozenset[str]]] = {
    "name": frozenset(
        {"name", "pseudonym", "nickname", "client", "person", "klient", "klientin", "rufname", "spitzname"}
        | {"jmeno", "prezdivka", "osoba", "klientka", "ime", "psevdonim", "vzdevek", "oseba", "stranka"}
    ),
    "day": frozenset(
        {"date", "release date", "date of release", "release", "released on", "release on", "day of release"}
        | {"datum", "entlassung", "entlassungsdatum", "entlassungstag", "entlassen am", "tag der entlassung"}
        | {"datum propusteni", "propusteni", "propusten dne", "den propusteni", "konec trestu", "datum izpusta"}
        | {"datum odpusta", "odpust", "dan odpusta", "izpust", "dan izpusta", "datum odpusta s prestajanja kazni"}
    ),
    "region": frozenset(
        {"region", "region of return", "bundesland", "land", "rueckkehrregion", "ruckkehrregion", "kraj", "regija"}
        | {"kraj navratu", "region navratu", "regija vrnitve", "kraj vrnitve", "statisticna regija", "nuts"}
    ),
}
"""Folded headings in English, German, Czech and Slovenian; other columns are not read."""

_GENERIC: Final = frozenset({"kraj", "hlavni", "mesto", "regija", "statisticna", "land", "freistaat", "region"})
"""What stands in some names of regions and is left out in others: ``Kraj Vysočina``, ``Hlavní město Praha``."""


class _RowRefused(Exception):
    def __init__(self, fault: RowFault) -> None:
        super().__init__(fault)
        self.fault = fault


def read_release_list(data: bytes, regions: Regions, today: date) -> ReleaseList:
    """Return the people of a list, and which rows are left out.

    A table with a heading in one of our languages: name or pseudonym, day of release (the day before the month) and,
    if it is there, region of return (a NUTS or ISO 3166-2 code, or its name). Cells are parted by semicolon, comma or
    tabulator; the text is UTF-8, UTF-16 or that of Central European Windows.

    Args:
        data: the file.
        regions: of all countries.
        today: the day, from which a day of release must not be far.

    Raises:
        ReleaseListUnreadable: it is no such table.
        ReleaseListTooLarge: it has more than `MOST_RELEASES` rows, or `LARGEST_LIST_BYTES`.
    """
    if len(data) > LARGEST_LIST_BYTES:
        raise ReleaseListTooLarge(MOST_RELEASES)
    rows = _rows(_decoded(data))
    columns, width = _columns(next(rows, (0, []))[1])
    row_of = _Reader(columns, width, regions, CheckContext(today, "", "")).read
    releases: dict[tuple[str, date], Release] = {}
    faults: list[FaultyRow] = []
    for count, (number, row) in enumerate(rows, 1):
        if count > MOST_RELEASES:
            raise ReleaseListTooLarge(MOST_RELEASES)
        try:
            release = row_of(row)
        except _RowRefused as refused:
            faults.append(FaultyRow(number, refused.fault))
            continue
        if releases.setdefault((_words(release.name), release.release_on), release) is not release:
            faults.append(FaultyRow(number, RowFault.TWICE))
    return ReleaseList(tuple(releases.values()), tuple(faults))


class _Reader:
    def __init__(self, columns: Mapping[str, int], width: int, regions: Regions, context: CheckContext) -> None:
        self._columns = columns
        self._width = width
        self._region_of = _region_finder(regions)
        self._context = context

    def read(self, row: Sequence[str]) -> Release:
        if len(row) > _MOST_COLUMNS or any(cell.strip() for cell in row[self._width :]):
            raise _RowRefused(RowFault.CELLS)
        name = self._cell(row, "name")
        if not folded_words(_BLANK_LETTERS.sub(" ", name)):
            raise _RowRefused(RowFault.NAME_MISSING)
        if len(name) > LONGEST_FILE_NAME:
            raise _RowRefused(RowFault.NAME_LONG)
        return Release(name, self._day(self._cell(row, "day")), self._region(self._cell(row, "region")))

    def _cell(self, row: Sequence[str], column: str) -> str:
        place = self._columns.get(column, len(row))
        return clean_text(_FORMULA_SHIELD.sub("", row[place], count=1)) if place < len(row) else ""

    def _day(self, text: str) -> date:
        if not text:
            raise _RowRefused(RowFault.DAY_MISSING)
        day = typed_day(text, self._context, is_past=False).day
        if day is None:
            raise _RowRefused(RowFault.DAY_UNREADABLE)
        if not -MOST_YEARS_PAST <= (day - self._context.today).days / 365.25 <= MOST_YEARS_AHEAD:
            raise _RowRefused(RowFault.DAY_UNLIKELY)
        return day

    def _region(self, text: str) -> str:
        if not text:
            return "any"
        code = self._region_of(text)
        if not code:
            raise _RowRefused(RowFault.REGION_UNKNOWN)
        return f"region:{code}"


def _decoded(data: bytes) -> str:
    encodings = [encoding for mark, encoding in _MARKS if data.startswith(mark)] or ["utf-8", "cp1250"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise ReleaseListUnreadable


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Walk the rows that are not empty, each with its number from 1."""
    heading = text.lstrip("\r\n").partition("\n")[0]
    separator = max(_SEPARATORS, key=heading.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for number, row in enumerate(reader, 1):
            if any(cell.strip() for cell in row):
                yield number, row
    except csv.Error:
        # Its text may hold a cell.
        raise ReleaseListUnreadable from None


def _columns(heading: Sequence[str]) -> tuple[Mapping[str, int], int]:
    """Return the places of the columns that we read, and how many there are."""
    if len(heading) > _MOST_COLUMNS:
        raise ReleaseListUnreadable
    folded = [" ".join(folded_words(cell)) for cell in heading]
    columns: dict[str, int] = {}
    for what, words in _HEADINGS.items():
        places = [place for place, cell in enumerate(folded) if cell in words]
        if len(places) > 1:
            raise ReleaseListUnreadable
        columns.update((what, place) for place in places)
    if not {"name", "day"} <= columns.keys():
        raise ReleaseListUnreadable
    return columns, len(heading)


def _region_finder(regions: Regions) -> Callable[[str], str]:
    """Return the function that gives the NUTS code of a region, "" where no region or several are called so."""
    codes: dict[str, set[str]] = {}
    for region in regions:
        for name in (region.name, region.english_name):
            for called in (_words(name), _own_words(name)):
                codes.setdefault(called, set()).add(region.code)

    def find(text: str) -> str:
        code = regions.resolve(text)
        if code is not None:
            return code if regions.get(code) else ""
        found = codes.get(_words(text)) or codes.get(_own_words(text)) or set()
        return next(iter(found)) if len(found) == 1 else ""

    return find


def _words(text: str) -> str:
    return " ".join(folded_words(text))


def _own_words(text: str) -> str:
    words = folded_words(text)
    return " ".join(word for word in words if word not in _GENERIC) or " ".join(words)
