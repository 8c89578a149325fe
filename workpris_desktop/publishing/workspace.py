"""Where the rows of several sources become one set: a later source wins cell by cell, and what it replaced is kept."""

from datetime import date
from typing import Final

from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.record.row_store import Outcome, Row, RowStore

SOURCES_JOIN: Final = ", "
"""Between the names in ``service.source``."""


class Workspace(RowStore):
    """The rows of all sources, merged; for every cell in which a later source wins, a row of ``metadata`` says so.

    ``replaced`` counts them.

    Args:
        day: the day on which the sources are merged, as ``metadata`` states it.
    """

    def __init__(self, day: date | None = None) -> None:
        super().__init__()
        self._day = day
        self.replaced = 0

    def put(self, table: str, row: Row, source: str = "", *, once: bool = False) -> Outcome:
        """Merge a row, as `RowStore.put` does; ``source`` is the name by which people know the source."""
        if table == "service":
            row = {**row, "source": self._all_sources(row, source)}
        outcome = super().put(table, row, source, once=once)
        for name, (before, after) in outcome.overridden.items():
            if (table, name) != ("service", "source"):
                self._keep_provenance(table, row["id"], name, (before, after), source)
        return outcome

    def _all_sources(self, row: Row, source: str) -> str:
        """Return the names of all sources of a service; one that says itself where it comes from is believed."""
        before = self.get("service", row["id"]) or {}
        names = f"{before.get('source', '')}{SOURCES_JOIN}{row.get('source') or source}".split(SOURCES_JOIN)
        return SOURCES_JOIN.join(dict.fromkeys(filter(None, names)))

    def _keep_provenance(self, table: str, row_id: str, name: str, values: tuple[str, str], source: str) -> None:
        before, after = values
        self.replaced += 1
        row = {
            "id": stable_id("metadata", table, row_id, name, source, before, after),
            "resource_id": row_id,
            "resource_type": table,
            "last_action_date": self._day.isoformat() if self._day else "",
            "last_action_type": "update",
            "field_name": name,
            "previous_value": before,
            "replacement_value": after,
            "updated_by": source,
        }
        super().put("metadata", row, source)
