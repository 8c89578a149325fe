"""Opening hours that cannot be what was meant."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from workpris_desktop.domain.hours_fault import HoursFault, rule_fault
from workpris_desktop.publishing.check.finding import Finding, FindingKind
from workpris_desktop.publishing.check.inspector import Inspector, TextRow, finding
from workpris_desktop.record.schedule_rule import schedule_rule

_KINDS: Final[Mapping[HoursFault, tuple[FindingKind, str]]] = {
    HoursFault.CLOSES_BEFORE_OPENS: (FindingKind.CLOSES_BEFORE_OPENS, "closes_at"),
    HoursFault.ONE_TIME_MISSING: (FindingKind.ONE_TIME_MISSING, "closes_at"),
    HoursFault.NO_DAY: (FindingKind.NO_DAY, "byday"),
    HoursFault.UNREADABLE: (FindingKind.HOURS_UNREADABLE, "freq"),
}


class HoursRules(Inspector):
    """Looks at the rules of opening hours."""

    tables: ClassVar = frozenset({"schedule"})

    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Yield what is wrong with one rule."""
        fault = rule_fault(schedule_rule(row))
        if fault is not None:
            kind, column = _KINDS[fault]
            yield finding(kind, table, number, column, f"{row.get('opens_at', '')}-{row.get('closes_at', '')}")
