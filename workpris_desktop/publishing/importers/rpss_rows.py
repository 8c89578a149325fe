"""Where the rows of one record of the register go: cleaned, cut to their columns, and silent about people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from workpris_desktop.publishing.importers.json_value import JsonObject, day_at, text_at, value_at
from workpris_desktop.publishing.importers.rpss_guard import Guard
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.source import Put, SourceFault
from workpris_desktop.record.table import Column, Kind
from workpris_desktop.record.tables import TABLE_NAMED
from workpris_desktop.record.text import clean_prose, clean_text

_FREE: Final = frozenset({Kind.TEXT, Kind.PROSE})
_FORMAL: Final = frozenset({"id", "link_id", "resource_id", "identifier", "number", "extension"})
"""Columns that hold no words; a telephone number must not vanish because it looks like that of a house."""


@dataclass
class SharedRows:
    """Rows that several records give: organisations, places, terms; only the first of each id is put."""

    put: Put
    names: dict[str, str] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)

    def is_new(self, row_id: str) -> bool:
        """Tell whether no row of this id was put yet, and count it as put."""
        new = row_id not in self._seen
        self._seen.add(row_id)
        return new


@dataclass(frozen=True, slots=True)
class RecordRows:
    """The rows and remarks of one record, which stands at ``where`` in its source."""

    shared: SharedRows
    log: SourceLog
    where: str
    guard: Guard

    def put(self, table: str, row_id: str, **cells: str) -> None:
        """Put a row; a cell that names somebody or tells a secret address stays empty, and that is noted."""
        row = {"id": row_id}
        for name, text in cells.items():
            kept = self._kept(table, _columns(table)[name], text)
            if kept:
                row[name] = kept
        self.shared.put(table, row)

    def put_shared(self, table: str, row_id: str, **cells: str) -> None:
        """Put a row that other records may give too, unless one of them has."""
        if self.shared.is_new(row_id):
            self.put(table, row_id, **cells)

    def free_text(self, column: str, text: str) -> str:
        """Return free text of the source, "" where it may speak of a person by so much as a surname."""
        if not self.guard.hints(text):
            return text
        self.remark(SourceFault.LEFT_OUT_PERSONAL, column)
        return ""

    def day(self, record: JsonObject, key: str) -> date | None:
        """Return a day of the source; one that cannot be read is noted."""
        day = day_at(record, key)
        if day is None and value_at(record, key) not in (None, ""):
            self.remark(SourceFault.UNREADABLE_DATE, key, text_at(record, key))
        return day

    def remark(self, fault: SourceFault, column: str = "", value: str = "", proposal: str = "") -> None:
        """Note what is odd; a value that names somebody or tells a secret address is not repeated."""
        self.log.remark(self.where, fault, column, "" if self.guard.tells(value) else value, proposal)

    def remark_once(self, fault: SourceFault, column: str, value: str) -> None:
        """Note what is odd in the first record where it stands."""
        self.log.remark_once(self.where, fault, column, "" if self.guard.tells(value) else value)

    def _kept(self, table: str, column: Column, text: str) -> str:
        text = clean_prose(text) if column.kind is Kind.PROSE else clean_text(text)
        if _may_tell(column) and self.guard.tells(text):
            self.remark(SourceFault.LEFT_OUT_PERSONAL, f"{table}.{column.name}")
            return ""
        if len(text) > column.longest:
            self.remark(SourceFault.TOO_LONG, f"{table}.{column.name}")
            return text[: column.longest].rstrip()
        return text


@cache
def _may_tell(column: Column) -> bool:
    return column.kind in _FREE and not column.values and not column.link and column.name not in _FORMAL


@cache
def _columns(table: str) -> Mapping[str, Column]:
    return {column.name: column for column in TABLE_NAMED[table].columns}
