"""Building a directory file from an open package: its tables, with what the program knows of the ground beside them."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any, Final

from workpris_desktop.directory.damage import writing_fault
from workpris_desktop.directory.edition_row import edition_row
from workpris_desktop.directory.ground import (
    district_rows,
    prison_rows,
    region_rows,
    wanted_office_rows,
)
from workpris_desktop.directory.municipality_rows import folded_names
from workpris_desktop.directory.schema import (
    APPLICATION_ID,
    EDITION_COLUMNS,
    FORM_COLUMNS,
    MUNICIPALITY_NAMES,
    OFFICE_COLUMNS,
    SCHEMA_VERSION,
    empty_texts,
    indexes,
    table_columns,
    table_key,
)
from workpris_desktop.directory.stoppable import PROGRESS_TOTAL, Progress, stoppable
from workpris_desktop.domain.edition import Edition, ImportReport
from workpris_desktop.domain.errors import DirectoryDamaged
from workpris_desktop.domain.facts import Facts
from workpris_desktop.record.package import DirectoryPackage, PackageReading
from workpris_desktop.record.tables import TABLES

Row = tuple[Any, ...]

_READING_SHARE: Final = 900
_CACHE_KIB: Final = 32_000


def build_directory(
    path: Path,
    package: DirectoryPackage,
    facts: Facts,
    number: int,
    progress: Progress,
    *,
    whole: bool = False,
    own: bool = False,
) -> ImportReport:
    """Build the file of an edition at a path where nothing is yet; what a failure leaves there is worthless.

    Args:
        path: the file to make.
        package: the open package; it is read once.
        facts: what is known of service types, regions and prisons.
        number: the number that the edition will have.
        progress: is told how much is done.
        whole: whether the first row that breaks a rule refuses the package.
        own: whether it is made of our own entries.

    Returns:
        The report on the package.

    Raises:
        RecordRefused: a row breaks a rule, and the package is to be taken as a whole or not at all.
        PackageRefused: the package cannot be read.
        MachineFault: the disk is full or failed.
        Stopped: raised by ``progress``.
    """
    try:
        with closing(sqlite3.connect(path)) as connection, stoppable(connection, progress) as tell:
            return _Builder(connection, package, facts, tell, whole=whole, own=own).build(number)
    except sqlite3.Error as error:
        raise writing_fault(error, path) from error


def check_build(path: Path, edition: Edition, progress: Progress) -> None:
    """Make sure that a file just built is sound and holds every service.

    Raises:
        DirectoryDamaged: it is not.
        Stopped: raised by ``progress``.
    """
    try:
        with closing(sqlite3.connect(path)) as connection, stoppable(connection, progress) as tell:
            tell(PROGRESS_TOTAL, PROGRESS_TOTAL)
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            services = connection.execute("SELECT count(*) FROM service").fetchone()[0]
    except sqlite3.Error as error:
        raise DirectoryDamaged(path, str(error)) from error
    if verdict != "ok" or services != edition.services:
        raise DirectoryDamaged(path, verdict)


class _Builder:
    def __init__(
        self,
        connection: sqlite3.Connection,
        package: DirectoryPackage,
        facts: Facts,
        progress: Progress,
        *,
        whole: bool,
        own: bool,
    ) -> None:
        # Imported on first use only: it costs more than the whole start of the program.
        import sqlite_utils  # noqa: PLC0415

        self._connection = connection
        self._database = sqlite_utils.Database(connection, execute_plugins=False)
        self._package = package
        self._facts = facts
        self._progress = progress
        self._reading = PackageReading(package, facts, self._bytes_were_read, whole=whole, own=own)

    def build(self, number: int) -> ImportReport:
        self._prepare_file()
        with self._database.atomic():
            self._fill_tables()
            self._fill_ground()
            self._prepare_lookups()
            edition = self._state_edition(number)
        book = self._reading.book
        return ImportReport(
            edition,
            self._reading.rows_read,
            book.refused,
            book.warnings,
            more_refused=book.refused_count - len(book.refused),
            more_warnings=book.warning_count - len(book.warnings),
        )

    def _prepare_file(self) -> None:
        # Without journal or syncing: a file that was not finished is thrown away, a finished one is synced as a whole.
        for setting in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "locking_mode = EXCLUSIVE",
            f"cache_size = -{_CACHE_KIB}",
            f"application_id = {APPLICATION_ID}",
            f"user_version = {SCHEMA_VERSION}",
        ):
            self._connection.execute(f"PRAGMA {setting}").close()

    def _fill_tables(self) -> None:
        for table in TABLES:
            self._create(table.name, table_columns(table), table_key(table), empty_texts(table))
            self._insert(table.name, self._reading.rows(table))
        self._reading.pass_over_rest()
        self._create("form_file", FORM_COLUMNS, "name")
        self._insert("form_file", chain([tuple(FORM_COLUMNS)], self._reading.form_files()))

    def _fill_ground(self) -> None:
        """Add what the program knows to what the package says of the same tables, which comes first."""
        for name, rows in (
            ("region", region_rows(self._facts)),
            ("district", district_rows(self._facts)),
            ("prison", prison_rows(self._facts)),
        ):
            self._insert(name, rows, keep_known=True)
        self._create("office", OFFICE_COLUMNS, None)
        self._insert("office", wanted_office_rows(self._facts))
        self._database.execute(MUNICIPALITY_NAMES)
        names = chain([("folded", "municipality_id")], folded_names(self._connection))
        self._insert("municipality_name", names)

    def _prepare_lookups(self) -> None:
        self._progress(_READING_SHARE, PROGRESS_TOTAL)
        for table in TABLES:
            for index in indexes(table):
                self._database.execute(index)

    def _state_edition(self, number: int) -> Edition:
        said, kept = self._package.descriptor, self._reading.rows_kept
        edition = Edition(
            number=number,
            name=said.name,
            title=said.title,
            issued=said.issued,
            sample=said.sample,
            services=kept["service"],
            organizations=kept["organization"],
            places=kept["location"],
            countries=said.countries,
            licence=said.licence,
            sources=said.sources,
            inclusion_rules=said.inclusion_rules,
            timezone=said.timezone,
            format_version=said.format_version,
            municipalities=said.municipalities,
        )
        self._create("edition", EDITION_COLUMNS, "number")
        self._insert("edition", [tuple(EDITION_COLUMNS), edition_row(edition)])
        return edition

    def _create(self, name: str, columns: Mapping[str, type], key: str | None, empty: Iterable[str] = ()) -> None:
        self._database.table(name).create(dict(columns), pk=key, defaults=dict.fromkeys(empty, ""))

    def _insert(self, name: str, rows: Iterable[Row], *, keep_known: bool = False) -> None:
        """Fill a table; the first of the rows holds the names of the columns."""
        walked = iter(rows)
        columns = next(walked, None)
        if columns is not None:
            # Not by sqlite-utils, which looks at each cell and takes three times as long.
            self._connection.executemany(_insert_statement(name, columns, keep_known=keep_known), walked)

    def _bytes_were_read(self, count: int) -> None:
        self._progress(min(_READING_SHARE, count * _READING_SHARE // self._package.size_bytes), PROGRESS_TOTAL)


def _insert_statement(table: str, columns: Row, *, keep_known: bool) -> str:
    names, gaps = ", ".join(columns), ", ".join("?" * len(columns))
    rule = " OR IGNORE" if keep_known else ""
    return f"INSERT{rule} INTO {table} ({names}) VALUES ({gaps})"
