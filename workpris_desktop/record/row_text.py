"""Rows on their way out: each cell checked, and written in the one way that its column has."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.record.cell import RowRefused, cell_reader
from workpris_desktop.record.table import Column, Kind, Table
from workpris_desktop.record.table_schema import column_format, is_moment, published_columns
from workpris_desktop.record.text import clean_text

_DAY_LENGTH: Final = len("2026-01-31")

_LABEL: Final = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ATOM: Final = "[A-Za-z0-9_%+-]{1,30}"
_HOST: Final = rf"(?:{_LABEL}\.){{1,6}}[A-Za-z]{{2,60}}"

_FORMS: Final[Mapping[str, re.Pattern[str]]] = {
    "uuid": re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z"),
    "email": re.compile(rf"{_ATOM}(?:\.{_ATOM})?@{_HOST}\Z"),
    "uri": re.compile(rf"https?://{_HOST}(?::[0-9]{{1,5}})?(?:[/?][A-Za-z0-9/?._~!$&'()*+,;=:@-]*)?\Z"),
}
"""Narrower than the formats of Table Schema: what fits here fits for every reader, the rest is merely text."""


class RowWriter:
    """Turns the rows of one table into cells in the order of its columns.

    ``formats_broken`` names the columns of which a cell is not of its format, an address without ``https://`` for one.
    """

    def __init__(self, table: Table) -> None:
        columns = published_columns(table)
        self._file = table.file
        self._places = {column.name: (at, _cell_writer(table, column)) for at, column in enumerate(columns)}
        self._needed = tuple(at for at, column in enumerate(columns) if column.needed)
        formats = {column.name: column_format(table, column) for column in columns}
        self._forms = {name: _FORMS[form] for name, form in formats.items() if form}
        self._last_id = ""
        self.formats_broken: set[str] = set()

    def cells(self, row: Mapping[str, str]) -> list[str]:
        """Return the cells of a row.

        Raises:
            ValueError: the row has a column that its table does not have, a cell breaks the rule of its column, or
                its id does not come after the one of the row before it.
        """
        row_id = row.get("id", "")
        if row_id <= self._last_id:
            raise ValueError(self._file, row_id, self._last_id)
        self._last_id = row_id
        try:
            cells = self._written(row)
        except (RowRefused, KeyError) as refused:
            raise ValueError(self._file, row_id, *refused.args) from refused
        if not all(cells[at] for at in self._needed):
            raise ValueError(self._file, row_id, RowFault.MISSING_VALUE)
        self._watch(row)
        return cells

    def _written(self, row: Mapping[str, str]) -> list[str]:
        cells = [""] * len(self._places)
        for name, text in row.items():
            at, write = self._places[name]
            if text:
                cells[at] = write(text)
        return cells

    def _watch(self, row: Mapping[str, str]) -> None:
        for name, form in self._forms.items():
            if (text := row.get(name)) and name not in self.formats_broken and not form.match(text):
                self.formats_broken.add(name)


def _cell_writer(table: Table, column: Column) -> Callable[[str], str]:
    read = cell_reader(column)
    as_given = moment_text if is_moment(table, column) else clean_text if column.kind is Kind.NUMBER else None

    def write(text: str) -> str:
        value = read(text)
        if value is None or value == "":
            return ""
        return as_given(text) if as_given else str(value)

    return write


def moment_text(text: str) -> str:
    """Return a moment as RFC 3339 writes it; a day alone begins at midnight, and a time without zone is UTC."""
    text = clean_text(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        # What stands behind the day is not needed by anybody so much that the row should be lost.
        moment = datetime.fromisoformat(text[:_DAY_LENGTH])
    if moment.tzinfo is None:
        return f"{moment.isoformat()}Z"
    return moment.isoformat().replace("+00:00", "Z")
