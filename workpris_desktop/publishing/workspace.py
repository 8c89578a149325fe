"""Where the rows of several sources become one set: a later source wins cell by cell, and what it replaced is kept."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from workpris_desktop.domain.build_report import BuildFault
from workpris_desktop.domain.edition import RowFault
from workpris_desktop.publishing.identity import stable_id
from workpris_desktop.record.limits import MOST_REMARKS
from workpris_desktop.record.nesting import NESTS, OWNERS
from workpris_desktop.record.row_store import Outcome, Row, RowStore
from workpris_desktop.record.tables import TABLE_NAMED, TABLES
from workpris_desktop.record.text import clean_text, short_text

SOURCES_JOIN: Final = ", "
"""Between the names in ``service.source``."""

_PRIVATE_TABLES: Final = frozenset({"phone", "contact"})
_PRIVATE_COLUMNS: Final = frozenset({"email"})
_VALUES: Final = ("previous_value", "replacement_value")


class Workspace(RowStore):
    """The rows of all sources, merged; for every cell in which a later source wins, a row of ``metadata`` says so.

    ``replaced`` counts them. Of what may be private ``metadata`` keeps no value, whoever says it. ``renamed`` are the
    organisations to which a later source gives another name, the first of very many; ``renamed_count`` counts all.

    Args:
        day: the day on which the sources are merged, as ``metadata`` states it.
    """

    def __init__(self, day: date | None = None) -> None:
        super().__init__()
        self._day = day
        self.replaced = 0
        self.renamed: list[BuildFault] = []
        self.renamed_count = 0

    def put(self, table: str, row: Row, source: str = "", *, once: bool = False) -> Outcome:
        """Merge a row, as `RowStore.put` does; ``source`` is the name by which people know the source."""
        if table == "service":
            row = {**row, "source": self._all_sources(row, source)}
        elif table == "metadata":
            row = _without_private(row)
        outcome = super().put(table, row, source, once=once)
        for name, values in outcome.overridden.items():
            if (table, name) != ("service", "source"):
                self._keep_provenance(table, row["id"], name, values, source)
            if (table, name) == ("organization", "name"):
                self._note_name(row["id"], *map(clean_text, values))
        return outcome

    def remove_whole(self, table: str, row_id: str) -> None:
        """Remove a row and all that hangs on it; what belongs to another row and only names this one stays there."""
        self.remove(table, row_id)
        for child in TABLES:
            for column in child.links:
                if column.link == table:
                    for row in self.having(child.name, column.name, (row_id,)):
                        self._let_go(child.name, row, column.name)
        for nested, row in self.told_of(table, row_id):
            self.remove_whole(nested, row["id"])

    def told_of(self, table: str, row_id: str) -> Iterator[tuple[str, Row]]:
        """Walk the attributes, translations and provenance of a row, each with the name of its table."""
        for nest in NESTS.get(table, ()):
            if nest.entity:
                for row in self.having(nest.table, nest.column, (row_id,)):
                    # Sources from elsewhere name tables in ways of their own; only another table of ours is another.
                    if row.get(nest.entity) not in TABLE_NAMED.keys() - {table}:
                        yield nest.table, row

    def _let_go(self, table: str, row: Row, column: str) -> None:
        owner = next((name for name, _ in OWNERS.get(table, ()) if row.get(name)), column)
        if owner == column:
            self.remove_whole(table, row["id"])
        else:
            self.replace(table, {name: text for name, text in row.items() if name != column})

    def _all_sources(self, row: Row, source: str) -> str:
        """Return the names of all sources of a service; one that says itself where it comes from is believed."""
        before = self.get("service", row["id"]) or {}
        names = f"{before.get('source', '')}{SOURCES_JOIN}{row.get('source') or source}".split(SOURCES_JOIN)
        return SOURCES_JOIN.join(dict.fromkeys(filter(None, names)))

    def _keep_provenance(self, table: str, row_id: str, name: str, values: tuple[str, str], source: str) -> None:
        self.replaced += 1
        # Also an id that is made of a number would give it away to whoever tries them all.
        told = () if _is_private(table, name) else values
        row = {
            "id": stable_id("metadata", table, row_id, name, source, *told),
            "resource_id": row_id,
            "resource_type": table,
            "last_action_date": self._day.isoformat() if self._day else "",
            "last_action_type": "update",
            "field_name": name,
            "updated_by": source,
            **dict(zip(_VALUES, told, strict=False)),
        }
        super().put("metadata", row, source)

    def _note_name(self, row_id: str, before: str, after: str) -> None:
        if before == after:
            return
        self.renamed_count += 1
        if len(self.renamed) < MOST_REMARKS:
            told = f"{short_text(before)} → {short_text(after)}"
            sources = tuple(filter(None, self.sources("organization", row_id)))
            file = TABLE_NAMED["organization"].file
            self.renamed.append(BuildFault(file, row_id, RowFault.NAME_REPLACED, "name", told, sources=sources))


def _is_private(table: str, name: str) -> bool:
    # What names none of our tables may be about any.
    return table in _PRIVATE_TABLES or table not in TABLE_NAMED or name in _PRIVATE_COLUMNS


def _without_private(row: Row) -> Row:
    if _is_private(clean_text(row.get("resource_type", "")), clean_text(row.get("field_name", ""))):
        return {name: text for name, text in row.items() if name not in _VALUES}
    return row
