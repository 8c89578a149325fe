"""The rules that each row must keep: cells, ids, links; a row that breaks one is left out and reported."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.record.cell import Cell, RowRefused, cell_reader, empty_cell
from workpris_desktop.record.limits import LONGEST_TEXT
from workpris_desktop.record.meaning import FILLED_COLUMNS, Meaning, Row
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.table import Table
from workpris_desktop.record.tables import TABLES
from workpris_desktop.record.text import clean_text

LENIENT_LINKS: Final = frozenset(
    {
        ("location", "municipality_id"),
        ("municipality", "district"),
        ("prison_access", "contact_id"),
        ("programme", "prerequisite_id"),
        ("programme", "follow_up_id"),
    }
)
"""Links that are emptied where they point nowhere: the row says enough without them to be kept."""

_DEMANDED_ENTITY: Final = "service"


class KnownIds:
    """The ids of the rows kept so far, by table; those that nothing links to are forgotten with their table."""

    def __init__(self) -> None:
        self._ids: dict[str, set[Cell]] = {table.name: set() for table in TABLES}
        self._whole: set[str] = set()

    def has(self, table: str, row_id: Cell) -> bool:
        """Tell whether a row with this id was kept."""
        return row_id in self._ids.get(table, ())

    def add(self, table: str, row_id: Cell) -> None:
        """Remember the id of a row that is kept."""
        self._ids[table].add(row_id)

    def lacks(self, table: str, row_id: Cell) -> bool:
        """Tell whether a table was read to its end, is still remembered, and had no row with this id."""
        return table in self._whole and row_id not in self._ids[table]

    def close(self, table: Table) -> int:
        """Return how many rows a table has, now that it was read, and forget what is no longer needed."""
        count = len(self._ids[table.name])
        if table.linked:
            self._whole.add(table.name)
        else:
            self._ids[table.name].clear()
        return count


class RowCheck:
    """The rules of one table, applied to record after record.

    ``columns`` are those that the file has, and those that are made; the others of the table are empty in every row.
    Ids of our own entries pass where ``own`` says that they are ours.
    """

    def __init__(
        self,
        table: Table,
        heading: Sequence[str],
        known: KnownIds,
        meaning: Meaning,
        book: RemarkBook,
        *,
        own: bool = False,
    ) -> None:
        self._refuses_own = table.name == "service" and not own
        self._table = table
        lenient = {column for name, column in LENIENT_LINKS if name == table.name}
        self._demanded = tuple((column.link, column.name) for column in table.links if column.name not in lenient)
        self._lenient = tuple((column.link, column.name) for column in table.links if column.name in lenient)
        self._width = len(heading)
        self._known = known
        self._meaning = meaning
        self._book = book
        there = {column.name: heading.index(column.name) for column in table.columns if column.name in heading}
        self._present = [
            (column, there[column.name], cell_reader(column))
            for column in table.columns
            if column.name in there and not column.made
        ]
        self._blank: Row = {column.name: empty_cell(column) for column in table.columns}
        filled = FILLED_COLUMNS.get(table.name)
        self.columns = tuple(
            column.name for column in table.columns if column.made or column.name in there or column.name == filled
        )

    def checked(self, number: int, record: Sequence[str]) -> tuple[Cell, ...] | None:
        """Return the cells of a record in the order of ``columns``, or None where the row is left out."""
        try:
            row = self._read(record)
            self._demand_links(number, row)
        except RowRefused as refused:
            self._book.refuse(self._table.file, number, refused.fault, refused.column, refused.value)
            return self._gap(record)
        self._meaning.complete(self._table.name, row, partial(self._warn, number, row))
        self._known.add(self._table.name, row["id"])
        return self._cells_of(row)

    def _cells_of(self, row: Row) -> tuple[Cell, ...]:
        return tuple(map(row.__getitem__, self.columns))

    def _read(self, record: Sequence[str]) -> Row:
        if len(record) != self._width:
            raise RowRefused(RowFault.WRONG_NUMBER_OF_FIELDS, value=str(len(record)))
        row = self._blank.copy()
        for column, at, read in self._present:
            if record[at] or column.needed:
                row[column.name] = read(record[at])
        if self._refuses_own and is_own(str(row["id"])):
            raise RowRefused(RowFault.OFFICE_ID, "id", str(row["id"]))
        if self._known.has(self._table.name, row["id"]):
            raise RowRefused(RowFault.REPEATED_ID, "id", str(row["id"]))
        return row

    def _demand_links(self, number: int, row: Row) -> None:
        owners = self._table.belongs_to
        if owners and not any(row[name] for name in owners):
            raise RowRefused(RowFault.BELONGS_TO_NOTHING, owners[0])
        for link, name in self._demanded:
            self._demand_link(link, name, row)
        for link, name in self._lenient:
            self._judge_link(number, link, name, row)
        if "link_entity" in self._blank:
            self._judge_entity(number, row)
        if self._table.name == "service" and not self._known.has("organization", row["organization_id"]):
            # Help does not vanish because its provider is not named: kept, and said so.
            self._warn(number, row, RowFault.PROVIDER_NOT_STATED, "organization_id")
            row["organization_id"] = None

    def _judge_link(self, number: int, link: str, name: str, row: Row) -> None:
        value = row[name]
        if value is not None and not self._known.has(link, value) and not self._meaning.knows(link, value):
            self._warn(number, row, RowFault.POINTS_NOWHERE, name)
            row[name] = None

    def _judge_entity(self, number: int, row: Row) -> None:
        """Judge a link that names its table itself: services must be there, of other tables it is only told."""
        entity = str(row["link_entity"])
        if entity == _DEMANDED_ENTITY:
            self._demand_link(entity, "link_id", row)
        elif self._known.lacks(entity, row["link_id"]):
            self._warn(number, row, RowFault.POINTS_NOWHERE, "link_id")

    def _demand_link(self, table: str, column: str, row: Row) -> None:
        value = row[column]
        if value is not None and not self._known.has(table, value):
            raise RowRefused(RowFault.POINTS_NOWHERE, column, str(value))

    def _warn(self, number: int, row: Row, fault: RowFault, column: str) -> None:
        self._book.warn(self._table.file, number, fault, column, str(row[column] or ""))

    def _gap(self, record: Sequence[str]) -> tuple[Cell, ...] | None:
        """Return a row that holds nothing but what it belongs to, where forgetting it would mislead."""
        if not self._table.leaves_gap or len(record) != self._width:
            return None
        gap: Row = dict.fromkeys(self._blank)
        for column, at, _ in self._present:
            value = clean_text(record[at][:LONGEST_TEXT]) if column.link else None
            gap[column.name] = value if self._known.has(column.link, value) else None
        return self._cells_of(gap) if any(gap.values()) else None
