"""Judging merged rows by the rules that every reader applies, before anything is published."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date

from workpris_desktop.domain.build_report import BuildFault, SourceFaults
from workpris_desktop.domain.edition import RowRemark
from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.workspace import Workspace
from workpris_desktop.record.cell import Cell
from workpris_desktop.record.limits import MOST_REMARKS
from workpris_desktop.record.meaning import Meaning
from workpris_desktop.record.remark import RemarkBook
from workpris_desktop.record.row_check import KnownIds, RowCheck
from workpris_desktop.record.row_store import Row
from workpris_desktop.record.row_text import moment_text
from workpris_desktop.record.table import Kind, Table
from workpris_desktop.record.table_schema import is_moment, published_columns
from workpris_desktop.record.text import clean_text


class FaultList:
    """Faults of one sort; of very many only the first are kept."""

    def __init__(self) -> None:
        self._kept: list[BuildFault] = []
        self.count = 0

    def add(self, faults: Iterable[BuildFault], uncounted: int = 0) -> None:
        """Take some more, and count so many of which nothing else is known."""
        for fault in faults:
            self.count += 1
            if len(self._kept) < MOST_REMARKS:
                self._kept.append(fault)
        self.count += uncounted

    @property
    def kept(self) -> tuple[BuildFault, ...]:
        """Return the first of them."""
        return tuple(self._kept)


class Judge:
    """Leaves in a workspace only what keeps the rules, each cell in its one form, and remembers what did not.

    Rows that break a rule go, and with them those that hang on them; cells that state what cannot be are emptied.

    Args:
        workspace: the merged rows.
        facts: what is known of service types, regions and prisons.
        today: days ahead of it are not believed.
        forms: names of the providers' own forms that are there.
    """

    def __init__(self, workspace: Workspace, facts: Facts, today: date, forms: Collection[str]) -> None:
        self._workspace = workspace
        self._meaning = Meaning(facts, today, forms)
        self._known = KnownIds()
        self.rows = FaultList()
        self.cells = FaultList()
        self.oddities = FaultList()

    def judge(self, tables: Sequence[Table], progress: Callable[[int, int], None]) -> None:
        """Judge some tables, each after those that it links to.

        Args:
            tables: the tables; those of several calls together are judged as one package.
            progress: is told how many of how many rows are judged; it may raise to stop.
        """
        total = sum(self._workspace.count(table.name) for table in tables)
        judged = 0
        for table in tables:
            for batch in self._workspace.batches(table):
                self._judge_batch(table, batch)
                if not table.linked:
                    # Their ids are needed by nobody, and no two are the same; a million of them would fill the memory.
                    self._known.close(table)
                judged += len(batch)
                progress(judged, total)
            self._known.close(table)

    def faults(self) -> SourceFaults:
        """Return what was wrong."""
        return SourceFaults(
            self.rows.kept,
            self.cells.kept,
            self.oddities.kept,
            self.rows.count,
            self.cells.count,
            self.oddities.count,
        )

    def _judge_batch(self, table: Table, batch: Sequence[Row]) -> None:
        book = RemarkBook()
        columns = [column.name for column in published_columns(table)]
        check = RowCheck(table, columns, self._known, self._meaning, book)
        scribe = _Scribe(table)
        good: list[Row] = []
        for number, row in enumerate(batch):
            cells = check.checked(number, [row.get(name, "") for name in columns])
            good.append({} if cells is None else scribe.row(row, dict(zip(check.columns, cells, strict=True))))
        self._note(table, batch, good, book)
        for row, kept in zip(batch, good, strict=True):
            self._settle(table, row, kept)

    def _settle(self, table: Table, row: Row, kept: Row) -> None:
        if not kept:
            self._workspace.remove(table.name, row["id"])
        elif kept != row:
            self._workspace.replace(table.name, kept)

    def _note(self, table: Table, batch: Sequence[Row], good: Sequence[Row], book: RemarkBook) -> None:
        lost: dict[bool, list[RowRemark]] = {True: [], False: []}
        for remark in book.warnings:
            is_emptied = remark.column in batch[remark.row] and remark.column not in good[remark.row]
            lost[is_emptied].append(remark)
        for listed, remarks in ((self.rows, book.refused), (self.cells, lost[True]), (self.oddities, lost[False])):
            listed.add(self._fault(table, batch[remark.row]["id"], remark) for remark in remarks)

    def _fault(self, table: Table, row_id: str, remark: RowRemark) -> BuildFault:
        sources = tuple(filter(None, self._workspace.sources(table.name, row_id)))
        return BuildFault(table.file, row_id, remark.fault, remark.column, remark.value, sources=sources)


class _Scribe:
    """Writes the rows of one table as they are to be published, once they are judged."""

    def __init__(self, table: Table) -> None:
        columns = published_columns(table)
        self._names = [column.name for column in columns]
        # Of these reading makes less than what is said.
        self._as_said: Mapping[str, Callable[[str], str]] = {
            column.name: moment_text if is_moment(table, column) else clean_text
            for column in columns
            if column.kind is Kind.NUMBER or is_moment(table, column)
        }

    def row(self, said: Row, cells: Mapping[str, Cell]) -> Row:
        """Return a row; what stands for an unreadable one has lost its id with all else, and is given it again."""
        texts = {name: self._text(name, cells[name], said) for name in self._names}
        return {name: text for name, text in texts.items() if text} | {"id": said["id"]}

    def _text(self, name: str, cell: Cell, said: Row) -> str:
        if cell is None:
            return ""
        return self._as_said[name](said[name]) if name in self._as_said else str(cell)
