"""Checking a package from its first file to its last, in bounded memory."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.edition import RowRemark
from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.check.completeness import CompletenessInspector
from workpris_desktop.publishing.check.duplicates import DuplicateInspector
from workpris_desktop.publishing.check.finding import AnyKind, CheckReport, Finding, level_of
from workpris_desktop.publishing.check.hours import HoursRules
from workpris_desktop.publishing.check.inspector import Inspector, TextRow
from workpris_desktop.publishing.check.phones import PhoneRules
from workpris_desktop.publishing.check.plain_rules import PlainRules
from workpris_desktop.publishing.check.readability import Readability
from workpris_desktop.publishing.check.towns import TownRules
from workpris_desktop.record.package import DirectoryPackage, PackageReading, open_package
from workpris_desktop.record.table import Table
from workpris_desktop.record.table_file import HeadingRule
from workpris_desktop.record.tables import TABLES
from workpris_desktop.record.text import clean_text

Progress = Callable[[int, int], None]

MOST_FINDINGS: Final = 10_000
"""Of each kind; further ones are only counted."""


def check_package(path: Path, facts: Facts, today: date, progress: Progress) -> CheckReport:
    """Check a package: the rules of each row, links, hours, room, telephones, completeness, duplicates, texts.

    Args:
        path: a folder, a zip file, or a file of NDJSON.
        facts: what is known of service types, regions and prisons.
        today: decides what is fresh, and which days are not believed.
        progress: is told how many bytes of how many are done, both passes together; it may raise `Stopped`.

    Raises:
        PackageRefused: the package cannot be read at all.
        MachineFault: reading failed.
        Stopped: raised by ``progress``.
    """
    with open_package(path, today) as package:
        total = 2 * package.size_bytes
        reading = PackageReading(package, facts, lambda done: progress(done, total))
        for table in TABLES:
            for _ in reading.rows(table):
                pass
        reading.pass_over_rest()
        book = _Book()
        book.take_remarks(reading.book.refused, reading.book.refused_count)
        book.take_remarks(reading.book.warnings, reading.book.warning_count)
        completeness = CompletenessInspector(today)
        book.take(_inspected(package, (*_rules(package), completeness, DuplicateInspector())))
        progress(total, total)
        return CheckReport(
            rows_read=reading.rows_read,
            findings=tuple(book.findings),
            counts=dict(book.counts),
            completeness=completeness.completeness(),
            sample=package.descriptor.sample,
        )


class _Book:
    """Findings as they come; of very many of a kind only the first are kept."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.counts: Counter[AnyKind] = Counter()

    def take(self, findings: Iterable[Finding]) -> None:
        for found in findings:
            self.counts[found.kind] += 1
            if self.counts[found.kind] <= MOST_FINDINGS:
                self.findings.append(found)

    def take_remarks(self, remarks: Sequence[RowRemark], count: int) -> None:
        """Take what reading remarked; what it only counted is counted with the last kind."""
        self.take(_of_remark(remark) for remark in remarks)
        if remarks and count > len(remarks):
            self.counts[remarks[-1].fault] += count - len(remarks)


def _of_remark(remark: RowRemark) -> Finding:
    return Finding(level_of(remark.fault), remark.fault, remark.file, remark.row, remark.column, remark.value)


def _rules(package: DirectoryPackage) -> tuple[Inspector, ...]:
    countries = package.descriptor.countries
    home_country = countries[0] if len(countries) == 1 else ""
    return (
        PlainRules(),
        HoursRules(),
        PhoneRules(home_country, sample=package.descriptor.sample),
        Readability(),
        TownRules(),
    )


def _inspected(package: DirectoryPackage, inspectors: Sequence[Inspector]) -> Iterator[Finding]:
    for table in TABLES:
        looking = [inspector for inspector in inspectors if table.name in inspector.tables]
        if not looking or not package.has(table.file):
            continue
        for number, row in _numbered_rows(package, table):
            for inspector in looking:
                yield from inspector.see(table.name, number, row)
    for inspector in inspectors:
        yield from inspector.close()


def _numbered_rows(package: DirectoryPackage, table: Table) -> Iterator[tuple[int, TextRow]]:
    """Walk the rows of a table as text, with their numbers; those of a wrong width were named by reading."""
    known = {column.name for column in table.columns if not column.made}
    with package.table_file(table.file, HeadingRule(frozenset(known), table.needed_columns)) as table_file:
        columns = [(at, name) for at, name in enumerate(table_file.heading) if name in known]
        for number, record in enumerate(table_file.records(), start=1):
            if len(record) == len(table_file.heading):
                yield number, {name: clean_text(record[at]) for at, name in columns if record[at]}
