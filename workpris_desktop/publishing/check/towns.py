"""Towns that the gazetteer of a package does not know, so that no responsible office is found for them."""

from collections.abc import Iterator
from typing import ClassVar

from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.publishing.check.finding import Finding, FindingKind
from workpris_desktop.publishing.check.inspector import Inspector, TextRow, finding


class TownRules(Inspector):
    """Looks at addresses of places without a municipality; a package without a gazetteer knows no town at all."""

    tables: ClassVar = frozenset({"municipality", "location", "address"})

    def __init__(self) -> None:
        self._has_gazetteer = False
        self._unsettled: set[str] = set()

    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Remember places without a municipality, and yield those of their addresses that name a town."""
        if table == "municipality":
            self._has_gazetteer = True
        elif table == "location" and not row.get("municipality_id") and row.get("kind") != PlaceKind.CONFIDENTIAL:
            self._unsettled.add(row.get("id", ""))
        elif self._has_gazetteer and row.get("location_id") in self._unsettled and row.get("city"):
            yield finding(FindingKind.TOWN_NOT_KNOWN, table, number, "city", row["city"])
