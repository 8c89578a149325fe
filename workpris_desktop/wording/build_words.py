"""What a publisher is told about an edition that was built, or compared with another."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.build_report import BuildFault, BuildReport, SourceFaults
from workpris_desktop.domain.edition_change import EditionChange, ServiceName
from workpris_desktop.wording.finding_words import mend_sentence
from workpris_desktop.wording.remarks import remark_sentence

_EXAMPLES: Final = 5
"""So many rows or names of a sort are written; the JSON form has all that were kept."""


class BuildWords(QObject):
    """Says reports and changes in the language spoken now."""

    def report(self, report: BuildReport) -> str:
        """Return how many services there are, what is different, and what was left out or is odd."""
        lines = [self.tr("%n services in the edition", "", report.services), self.change(report.change)]
        if report.replaced:
            lines.append(self.tr("%n cells were taken from a later source", "", report.replaced))
        if report.burial.tombstone_count:
            lines.append(self.tr("%n tombstones for services that are gone", "", report.burial.tombstone_count))
        if report.burial.returned_count:
            lines.append(self.tr("%n services came back, and lost their tombstone", "", report.burial.returned_count))
        lines.append(self.faults(report.faults))
        return "\n".join(line for line in lines if line)

    def change(self, change: EditionChange) -> str:
        """Return how many services are new, changed and gone, with the first of each."""
        changed = [ServiceName(service.id, service.name) for service in change.changed]
        lines = [
            *self._names(self.tr("Added: %n", "", change.added_count), change.added),
            *self._names(self.tr("Changed: %n", "", change.changed_count), changed),
            *self._names(self.tr("Removed: %n", "", change.removed_count), change.removed),
        ]
        return "\n".join(lines)

    def faults(self, faults: SourceFaults) -> str:
        """Return what was wrong in the sources, grouped, and how to mend it."""
        lines: list[str] = []
        for heading, listed, count in (
            (self.tr("Rows that break a rule: %n", "", faults.row_count), faults.rows, faults.row_count),
            (self.tr("Cells that cannot be: %n", "", faults.cell_count), faults.cells, faults.cell_count),
            (self.tr("Odd, and published as it is: %n", "", faults.oddity_count), faults.oddities, faults.oddity_count),
        ):
            if count:
                lines += [heading, *self._grouped(listed)]
        return "\n".join(lines)

    def _names(self, heading: str, names: Sequence[ServiceName]) -> Iterator[str]:
        yield heading
        for service in names[:_EXAMPLES]:
            yield f"  {service.name} ({service.id})"
        if len(names) > _EXAMPLES:
            yield "  …"

    def _grouped(self, faults: Sequence[BuildFault]) -> Iterator[str]:
        groups: dict[tuple[str, str, str], list[BuildFault]] = {}
        for fault in faults:
            groups.setdefault((fault.file, fault.fault, fault.column), []).append(fault)
        for alike in sorted(groups.values(), key=len, reverse=True):
            first = alike[0]
            times = self.tr("%n times", "", len(alike))
            yield f"  {first.file}: {remark_sentence(first.remark)} ({times})"
            yield f"    {', '.join(self._place(fault) for fault in alike[:_EXAMPLES])}"
            yield f"    {mend_sentence(first.fault)}"

    def _place(self, fault: BuildFault) -> str:
        place = self.tr("row {number}").format(number=fault.row) if fault.row else fault.row_id
        return f"{place} “{fault.value}”" if fault.value else place
