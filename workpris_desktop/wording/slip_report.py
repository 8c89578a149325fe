"""What a publisher is told about files of slips."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workpris_desktop.wording.messages import message_for

if TYPE_CHECKING:
    from workpris_desktop.publishing.slips import SlipsReport


class SlipReportWords(QObject):
    """Says what came of files of slips in the language spoken now."""

    def report(self, report: "SlipsReport") -> str:
        """Return how many slips were read of which offices, and what was not."""
        return "\n".join(self._lines(report))

    def _lines(self, report: "SlipsReport") -> Iterator[str]:
        yield self.tr("%n slips read", "", report.read)
        yield self.tr("%n new in the work list", "", report.added)
        if report.known:
            yield self.tr("%n there already, or read twice", "", report.known)
        for office in report.offices:
            yield self.tr("Office key {key}: %n slips", "", office.slips).format(key=office.fingerprint)
        if report.differing:
            yield self.tr("Slips that were there with another content, and were left as they were:")
            yield from (f"  {slip}" for slip in report.differing)
        if report.refused:
            yield self.tr("Files that were not read:")
            yield from (f"  {message_for(refused).sentence}" for refused in report.refused)
