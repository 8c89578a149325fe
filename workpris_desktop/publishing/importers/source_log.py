"""What is noted while a source is read: how many were taken, which were left out and why, what is odd."""

from collections import Counter
from dataclasses import dataclass, field

from workpris_desktop.publishing.source import SourceFault, SourceRemark, SourceReport
from workpris_desktop.record.limits import MOST_REMARKS
from workpris_desktop.record.text import clean_text, short_text


@dataclass
class SourceLog:
    """Counts and remarks of one source; of each fault the first `MOST_REMARKS` are kept, the others only counted."""

    source: str
    read: int = 0
    taken: int = 0
    _left_out: Counter[str] = field(default_factory=Counter)
    _remarks: dict[SourceRemark, None] = field(default_factory=dict)
    _noted: Counter[SourceFault] = field(default_factory=Counter)
    _once: set[tuple[SourceFault, str, str]] = field(default_factory=set)

    def leave_out(self, reason: str) -> None:
        """Count a record that is not taken."""
        self._left_out[reason] += 1

    def remark(self, where: str, fault: SourceFault, column: str = "", value: str = "", proposal: str = "") -> None:
        """Note what is odd in one place; the same is noted there only once.

        Args:
            where: a row or path.
            fault: what is odd.
            column: the column or field.
            value: what stands there; never a person's data.
            proposal: what it was taken for, or what a person might choose.
        """
        remark = SourceRemark(where, fault, column, short_text(value), clean_text(proposal))
        if remark in self._remarks:
            return
        self._noted[fault] += 1
        if self._noted[fault] <= MOST_REMARKS:
            self._remarks[remark] = None

    def remark_once(self, where: str, fault: SourceFault, column: str, value: str = "") -> None:
        """Note what is odd only in the first of many places where the same stands in the same column."""
        key = (fault, column, short_text(value))
        if key not in self._once:
            self._once.add(key)
            self.remark(where, fault, column, value)

    def report(self) -> SourceReport:
        """Return what was noted so far."""
        more = sum(count - MOST_REMARKS for count in self._noted.values() if count > MOST_REMARKS)
        return SourceReport(
            self.source, self.read, self.taken, dict(sorted(self._left_out.items())), tuple(self._remarks), more
        )
