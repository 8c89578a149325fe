"""Rules that one row can break by itself: dates in order, ages in order, room with a date and a source."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from workpris_desktop.publishing.check.finding import Finding, FindingKind
from workpris_desktop.publishing.check.inspector import Inspector, TextRow, day_in, finding, number_in

_PERIODS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "service": (("alert_from", "alert_until"),),
    "schedule": (("valid_from", "valid_to"), ("dtstart", "until")),
    "closure": (("closed_from", "closed_to"),),
    "trust_evidence": (("valid_from", "valid_to"),),
    "training": (("starts_on", "ends_on"),),
}
"""Columns that hold the first and the last day of something."""

_LADDERS: Final[Mapping[str, tuple[str, str]]] = {
    "programme": ("group_least", "group_most"),
}


class PlainRules(Inspector):
    """Looks at single rows."""

    tables: ClassVar = frozenset({*_PERIODS, *_LADDERS, "service", "service_capacity", "trust_evidence"})

    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Yield what one row says wrongly."""
        for begins, ends in _PERIODS.get(table, ()):
            first, last = day_in(row, begins), day_in(row, ends)
            if first and last and last < first:
                yield finding(FindingKind.ENDS_BEFORE_BEGIN, table, number, ends, row[ends])
        match table:
            case "service":
                yield from self._service(number, row)
            case "service_capacity":
                yield from self._capacity(number, row)
            case "trust_evidence" if not row.get("as_of"):
                yield finding(FindingKind.EVIDENCE_WITHOUT_DATE, table, number, "as_of", row.get("issuer", ""))
            case "programme":
                yield from self._ladder(table, number, row)
            case _:
                pass

    @staticmethod
    def _service(number: int, row: TextRow) -> Iterator[Finding]:
        least, most = number_in(row, "minimum_age"), number_in(row, "maximum_age")
        if least is not None and most is not None and most < least:
            yield finding(FindingKind.AGES_REVERSED, "service", number, "maximum_age", row["maximum_age"])
        if row.get("assured_date") and not row.get("assured_how"):
            yield finding(FindingKind.CHECK_WITHOUT_MEANS, "service", number, "assured_how", row.get("name", ""))

    @staticmethod
    def _capacity(number: int, row: TextRow) -> Iterator[Finding]:
        said = row.get("available") or row.get("state", "not_known") != "not_known"
        if said and not row.get("updated"):
            yield finding(FindingKind.FREE_WITHOUT_DATE, "service_capacity", number, "updated")
        if said and not row.get("source"):
            yield finding(FindingKind.FREE_WITHOUT_SOURCE, "service_capacity", number, "source")
        free, registered = number_in(row, "available"), number_in(row, "maximum")
        if free is not None and registered is not None and free > registered:
            yield finding(FindingKind.FREE_ABOVE_MAXIMUM, "service_capacity", number, "available", row["available"])

    @staticmethod
    def _ladder(table: str, number: int, row: TextRow) -> Iterator[Finding]:
        lower, upper = _LADDERS[table]
        least, most = number_in(row, lower), number_in(row, upper)
        if least is not None and most is not None and most < least:
            yield finding(FindingKind.ENDS_BEFORE_BEGIN, table, number, upper, row[upper])
