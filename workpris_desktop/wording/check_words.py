"""What a publisher is told when a package was checked."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.publishing.check.finding import AnyKind, CheckReport, Completeness, Finding, Level
from workpris_desktop.wording.finding_words import finding_sentence, mend_sentence

_EXAMPLES: Final = 5
"""So many rows of a kind are written; the JSON form has all that were kept."""


class CheckWords(QObject):
    """Says what was found in a package, in the language spoken now."""

    def report(self, report: CheckReport) -> str:
        """Return the findings by how bad they are and of what kind, how to mend each, and the completeness."""
        lines = [self._read(file, count) for file, count in report.rows_read.items()]
        for level in Level:
            lines += self._level(level, report)
        lines += ["", self.tr("Completeness"), *self._completeness(report.completeness)]
        lines += ["", self._verdict(report)]
        return "\n".join(lines)

    def _read(self, file: str, count: int) -> str:
        rows = self.tr("%n rows", "", count)
        return f"{file}: {rows}"

    def _level(self, level: Level, report: CheckReport) -> Iterator[str]:
        groups: dict[tuple[AnyKind, str, str], list[Finding]] = {}
        for found in report.findings:
            if found.level is level:
                groups.setdefault((found.kind, found.file, found.column), []).append(found)
        if groups:
            yield from ("", self._heading(level))
        for (kind, file, column), alike in groups.items():
            place = f"{file}, {column}" if column else file
            times = self.tr("%n times", "", len(alike))
            yield f"  {place}: {finding_sentence(alike[0])} ({times})"
            yield f"    {self._rows(alike)}"
            yield f"    {mend_sentence(kind)}"

    def _rows(self, alike: Sequence[Finding]) -> str:
        named = [f"{found.row} “{found.value}”" if found.value else str(found.row) for found in alike[:_EXAMPLES]]
        more = ", …" if len(alike) > _EXAMPLES else ""
        return self.tr("row {numbers}").format(numbers=", ".join(named) + more)

    def _heading(self, level: Level) -> str:
        return {
            Level.FAULT: self.tr("Wrong, to be mended:"),
            Level.GAP: self.tr("Missing, to be filled before publishing:"),
            Level.HINT: self.tr("Worth a look:"),
        }[level]

    def _completeness(self, counted: Completeness) -> Iterator[str]:
        shares = (
            (self.tr("checked in the last 180 days"), counted.fresh),
            (self.tr("with opening hours"), counted.with_hours),
            (self.tr("with a telephone"), counted.with_phone),
            (self.tr("with a word on room"), counted.with_capacity),
            (self.tr("with a type"), counted.with_type),
            (self.tr("with a place"), counted.with_place),
            (self.tr("with a price"), counted.with_price),
        )
        for label, count in shares:
            share = round(100 * count / counted.services) if counted.services else 0
            yield "  " + self.tr("{label}: {count} of {all} services ({share} %)").format(
                label=label, count=count, all=counted.services, share=share
            )

    def _verdict(self, report: CheckReport) -> str:
        if report.faults:
            return self.tr("%n faults. The package should not be published like this.", "", report.faults)
        return self.tr("No fault was found.")
