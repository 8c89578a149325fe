"""Rows of foreign sets on their way in: what breaks the rule of its column is left out and noted, never guessed."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.publishing.importers.source_log import SourceLog
from workpris_desktop.publishing.source import Put, SourceFault
from workpris_desktop.record.cell import Cell, RowRefused, cell_reader
from workpris_desktop.record.facet_taxonomy import TYPE_TAXONOMY
from workpris_desktop.record.limits import LONGEST_NAME
from workpris_desktop.record.table import Column
from workpris_desktop.record.tables import TABLE_NAMED
from workpris_desktop.record.text import clean_text

_FAULTS: Final = {
    RowFault.MISSING_VALUE: SourceFault.MISSING_VALUE,
    RowFault.TOO_LONG: SourceFault.TOO_LONG,
    RowFault.NOT_A_DATE: SourceFault.UNREADABLE_DATE,
    RowFault.NOT_A_NUMBER: SourceFault.UNREADABLE_NUMBER,
    RowFault.NOT_A_TIME: SourceFault.UNREADABLE_HOURS,
}
_OF_PEOPLE: Final = frozenset({"contact", "phone"})
_TYPED: Final = "service"

_Link = tuple[str, str, str, str]
"""Where it stands, its column, and the table and id that it names."""


class CheckedRows:
    """Gives rows on, and remembers which ids there are and which were linked to.

    Args:
        put: takes the rows.
        log: where the remarks go.
    """

    def __init__(self, put: Put, log: SourceLog) -> None:
        self._put = put
        self._log = log
        self._ids: dict[str, set[str]] = {}
        self._new_links: list[_Link] = []
        self._open_links: list[_Link] = []
        self._type_terms: set[str] = set()
        self._has_types = False
        self.where = ""

    def put(self, table: str, row: Mapping[str, str]) -> None:
        """Give a row on, as `take` does; whether it was fit for it is not asked."""
        self.take(table, row)

    def take(self, table: str, row: Mapping[str, str]) -> bool:
        """Give a row on, without the cells that break a rule; tell whether it was, for one that needs them is not."""
        kept = {name: cell for name, text in row.items() if (cell := self._right(table, name, text))}
        needed = [column.name for column in TABLE_NAMED[table].columns if column.needed and column.name not in kept]
        for name in needed:
            if not row.get(name):
                self._log.remark(self.where, SourceFault.MISSING_VALUE, f"{table}.{name}")
        if needed:
            return False
        self._remember(table, kept)
        self._put(table, kept)
        return True

    def settle(self) -> None:
        """Forget the new links whose other end has come meanwhile, so that only the doubtful ones take room."""
        self._open_links += filter(self._leads_nowhere, self._new_links)
        self._new_links.clear()

    def finish(self) -> None:
        """Note the links that lead nowhere, and that no service has a type of ours."""
        self.settle()
        for where, column, _, row_id in filter(self._leads_nowhere, self._open_links):
            self._log.remark(where, SourceFault.MISSING_LINK, column, row_id)
        if self._ids.get(_TYPED) and not self._has_types:
            self._log.remark("", SourceFault.UNKNOWN_KIND, "taxonomy_term.taxonomy", proposal=TYPE_TAXONOMY)

    def _leads_nowhere(self, link: _Link) -> bool:
        _, _, table, row_id = link
        return row_id not in self._ids.get(table, ())

    def _right(self, table: str, name: str, text: str) -> str:
        """Return a cell as it may be published: as it is, cut where it is a text that is too long, else empty."""
        column, read = _columns(table)[name]
        try:
            read(text)
        except RowRefused as refused:
            self._note(table, name, text, refused.fault)
            is_cut = refused.fault is RowFault.TOO_LONG and column.longest >= LONGEST_NAME
            return clean_text(text)[: column.longest].rstrip() if is_cut else ""
        return text if text.strip() else ""

    def _note(self, table: str, name: str, text: str, fault: RowFault) -> None:
        if text:
            value = "" if table in _OF_PEOPLE else text
            self._log.remark(self.where, _FAULTS.get(fault, SourceFault.UNKNOWN_VALUE), f"{table}.{name}", value)

    def _remember(self, table: str, row: Mapping[str, str]) -> None:
        if TABLE_NAMED[table].linked:
            self._ids.setdefault(table, set()).add(row["id"])
        for column, linked in _links(table):
            if row.get(column) and row[column] not in self._ids.get(linked, ()):
                self._new_links.append((self.where, f"{table}.{column}", linked, row[column]))
        if table == "taxonomy_term" and row.get("taxonomy") == TYPE_TAXONOMY:
            self._type_terms.add(row["id"])
        if table == "attribute" and row.get("taxonomy_term_id") in self._type_terms:
            self._has_types = True


@cache
def _columns(table: str) -> Mapping[str, tuple[Column, Callable[[str], Cell]]]:
    return {column.name: (column, cell_reader(column)) for column in TABLE_NAMED[table].columns}


@cache
def _links(table: str) -> tuple[tuple[str, str], ...]:
    links = [(column.name, column.link) for column in TABLE_NAMED[table].links]
    # A service of an organisation that is not there is kept by every reader, and so is no link to them.
    return (*links, ("organization_id", "organization")) if table == _TYPED else tuple(links)
