"""One CSV file of a package: its heading judged as a whole, its records one by one."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, NoReturn

from workpris_desktop.domain.errors import (
    PackageTooLarge,
    TableChanged,
    TableColumnMissing,
    TableCut,
    TableEmpty,
    TableHeadingWrong,
    TableMalformed,
)
from workpris_desktop.record.bounded_lines import BoundedLines
from workpris_desktop.record.limits import LONGEST_FIELD
from workpris_desktop.record.resource import Resource


@dataclass(frozen=True, slots=True)
class HeadingRule:
    """What the heading of a file must be: columns that we know, columns that must be there."""

    known: frozenset[str] = frozenset()
    needed: tuple[str, ...] = ()


class TableFile:
    """The heading and the records of one file; reading to its end also proves that the file is whole.

    Raises:
        TableEmpty: there is no heading.
        TableHeadingWrong: the heading is not that of the table.
        TableColumnMissing: a needed column is missing.
        PackageRefused: its first line cannot be read.
    """

    def __init__(self, stream: BinaryIO, resource: Resource, rule: HeadingRule) -> None:
        self._resource = resource
        self._lines = BoundedLines(stream, resource)
        self._reader = csv.reader(self._lines, strict=True)
        heading = self._next_record()
        if heading is None:
            raise TableEmpty(resource.file)
        _judge_heading(resource, tuple(heading), rule)
        self.heading = tuple(heading)

    @property
    def bytes_read(self) -> int:
        """Return how far reading has come."""
        return self._lines.size_bytes

    @property
    def place(self) -> None:
        """Return nothing: a record is known by its number."""

    def records(self) -> Iterator[Sequence[str]]:
        """Walk the records below the heading; empty lines are none.

        Raises:
            TableCut: the file ends in the middle of a record.
            TableMalformed: it breaks the rules of CSV.
            TableNotText: it is not UTF-8.
            TableChanged: it is not the file that the description speaks of.
            PackageTooLarge: a line, record or field is beyond the limits.
        """
        last: Sequence[str] = self.heading
        while (record := self._next_record()) is not None:
            if record:
                last = record
                yield record
        if len(last) < len(self.heading):
            raise TableCut(self._resource.file)
        self._demand_unchanged()

    def _next_record(self) -> Sequence[str] | None:
        self._lines.begin_record()
        try:
            record = next(self._reader, None)
        except csv.Error:
            self._judge_fault()
        if record and any(len(field) > LONGEST_FIELD for field in record):
            raise PackageTooLarge(self._resource.file, "field")
        return record

    def _judge_fault(self) -> NoReturn:
        # The parser reports a quote that is still open when nothing is left as it does any other fault.
        if self._lines.ended:
            raise TableCut(self._resource.file) from None
        raise TableMalformed(self._resource.file, str(self._reader.line_num)) from None

    def _demand_unchanged(self) -> None:
        said = self._resource
        if said.size_bytes not in {None, self._lines.size_bytes} or said.sha256 not in {"", self._lines.sha256}:
            raise TableChanged(said.file)


def _judge_heading(resource: Resource, heading: tuple[str, ...], rule: HeadingRule) -> None:
    """Tell a heading with a gap from one that is another heading altogether."""
    present = set(heading)
    if len(present) != len(heading):
        raise TableHeadingWrong(resource.file)
    known = set(resource.fields) if resource.fields is not None else rule.known
    strange = present - known if resource.fields is not None else not present & known
    if known and strange:
        raise TableHeadingWrong(resource.file)
    missing = [name for name in rule.needed if name not in present]
    if missing:
        raise TableColumnMissing(resource.file, missing[0])
    if resource.fields is not None and heading != resource.fields:
        raise TableHeadingWrong(resource.file)
