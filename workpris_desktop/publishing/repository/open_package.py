"""The open HSDS packages of the countries, for everybody who does not use our program.

The whole package is written once, and each country's is a selection of its records: what is written was judged with
the whole, so only the links of the records that were left need to be looked at again.
"""

import csv
import json
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final, TextIO

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.release import COMMON
from workpris_desktop.domain.repository_errors import CountryUnreadable
from workpris_desktop.publishing.repository.country_parts import PartFile
from workpris_desktop.publishing.repository.country_zip import CountryZip
from workpris_desktop.publishing.repository.taken_rows import TakenRows
from workpris_desktop.record.nesting import NESTS, OWNERS
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.record.package_writer import write_package
from workpris_desktop.record.row_check import LENIENT_LINKS
from workpris_desktop.record.row_store import Row, RowStore
from workpris_desktop.record.table import Table
from workpris_desktop.record.tables import DESCRIPTOR_FILE, TABLE_OF_FILE
from workpris_desktop.system.files import wrapped_os_errors

_ROWS_BETWEEN_REPORTS: Final = 500
_ENTRY_FORM: Final = "entry_form"
_FORM_COLUMN: Final = "file"


def write_open_packages(
    folder: Path,
    description: PackageDescription,
    parts: Mapping[str, PartFile],
    rows: RowStore,
    *,
    taken: TakenRows,
    forms: Mapping[str, Path],
    on_rows: Callable[[int], None] = lambda _: None,
) -> Mapping[str, Path]:
    """Write a zip file for each country that has services: what a computer has that takes it, and what is common.

    Args:
        folder: takes the files.
        description: what the whole package says of itself; countries and municipalities are made to fit.
        parts: the parts of the countries, and the common one.
        rows: the whole package.
        taken: which country takes which row of it.
        forms: the providers' own forms of the whole package by name.
        on_rows: is told now and then how many rows are done, of twice as many as there are; it may raise to stop.

    Raises:
        CountryUnreadable: a row that a country takes leans on one that it does not take.
        MachineFault: writing failed.
    """
    done = _Counted(on_rows)
    whole = folder / "whole"
    used = {row.get(_FORM_COLUMN, "") for row in rows.rows(_ENTRY_FORM)}
    named = {name: form for name, form in forms.items() if name in used}
    write_package(whole, description, lambda table: done.counted(rows.rows(table)), named)
    common = parts[COMMON]
    with wrapped_os_errors(folder), ExitStack() as stack:
        archives = {}
        for country, part in parts.items():
            if country != COMMON and common.services + part.services:
                known = common.municipalities + part.municipalities
                fitting = replace(description, countries=(country,), municipalities=known)
                archives[country] = stack.enter_context(CountryZip(folder / f"{country}.zip", fitting))
        _Selection(whole, archives, taken).write(done)
    shutil.rmtree(whole, ignore_errors=True)
    return {country: archive.path for country, archive in archives.items()}


class _Counted:
    def __init__(self, on_rows: Callable[[int], None]) -> None:
        self._on_rows = on_rows
        self._rows = 0

    def counted(self, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            self.tell()
            yield row

    def tell(self) -> None:
        self._rows += 1
        if self._rows % _ROWS_BETWEEN_REPORTS == 0:
            self._on_rows(self._rows)


class _Selection:
    """Gives each record of the whole package to those countries that take it."""

    def __init__(self, whole: Path, archives: Mapping[str, CountryZip], taken: TakenRows) -> None:
        self._whole = whole
        self._archives = archives
        self._all = frozenset(archives)
        self._taken = taken

    def write(self, done: _Counted) -> None:
        forms: dict[str, set[str]] = {country: set() for country in self._archives}
        for resource in json.loads((self._whole / DESCRIPTOR_FILE).read_bytes())["resources"]:
            table = TABLE_OF_FILE.get(resource["path"])
            if table is not None:
                self._write_table(table, resource, forms, done)
                continue
            for country, names in forms.items():
                if resource["path"] in names:
                    self._archives[country].add_form(resource, self._whole / resource["path"])

    def _write_table(
        self, table: Table, resource: Mapping[str, object], forms: Mapping[str, set[str]], done: _Counted
    ) -> None:
        links = _FreeLinks(table)
        with (self._whole / table.file).open(encoding="utf-8", newline="") as stream:
            records = _records(stream)
            heading, text = next(records)
            for archive in self._archives.values():
                archive.begin_table(table, resource, text)
            # The file was written of the same rows in the same order.
            for (record, text), (_, countries) in zip(records, self._taken.walk(table.name), strict=True):
                done.tell()
                going = self._going(countries)
                row = dict(zip(heading, record, strict=True))
                for link, name in links.of(row):
                    self._demand_there(table, (link, row[name], name), going)
                data = text.encode()
                for country in going:
                    self._archives[country].add_record(data)
                    if table.name == _ENTRY_FORM:
                        forms[country].add(row[_FORM_COLUMN])
        for archive in self._archives.values():
            archive.end_table()

    def _going(self, countries: Collection[str]) -> Collection[str]:
        return self._all if COMMON in countries else self._all.intersection(countries)

    def _demand_there(self, table: Table, link: tuple[str, str, str], going: Collection[str]) -> None:
        linked, row_id, column = link
        missing = frozenset(going).difference(self._going(self._taken.countries(linked, row_id)))
        if missing:
            country = min(missing)
            number = self._archives[country].records + 1
            detail = f"{RowFault.POINTS_NOWHERE} {column}"
            raise CountryUnreadable(table.file, detail, country=country, row=number)


class _FreeLinks:
    """The links of a table that a country may lack; those by which lines are nested it has in the same line."""

    def __init__(self, table: Table) -> None:
        nested = {nest.column for nest in NESTS.get(table.name, ()) if nest.single}
        self._owners = tuple(column for column, _ in OWNERS.get(table.name, ()))
        self._links = tuple(
            (column.link, column.name)
            for column in table.links
            if column.name not in nested and (table.name, column.name) not in LENIENT_LINKS
        )

    def of(self, row: Row) -> Iterator[tuple[str, str]]:
        """Walk the table and the column of each link of a row."""
        owner = next((name for name in self._owners if row[name]), "")
        return ((link, name) for link, name in self._links if name != owner and row[name])


def _records(stream: TextIO) -> Iterator[tuple[list[str], str]]:
    """Walk the records of a table, each with its text as it stands there."""
    lines: list[str] = []

    def noted() -> Iterator[str]:
        for line in stream:
            lines.append(line)
            yield line

    for record in csv.reader(noted(), strict=True):
        yield record, "".join(lines)
        lines.clear()
