"""A coverage matrix as a workbook: the table, the gaps in sentences, and what it stands on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from workpris_desktop.record.spreadsheet import Tab, workbook

_DAY_FORMAT: Final = "yyyy-mm-dd"
_TYPE_WIDTH: Final = 36
_SENTENCE_WIDTH: Final = 100


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """All texts, in one language: ``rows`` are a kind of help with its cells, ``names`` those of the four tabs."""

    names: tuple[str, str, str, str]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    gaps: Sequence[str]
    demand: Sequence[str]
    method: Sequence[str]


def coverage_workbook(table: CoverageTable) -> bytes:
    """Return the workbook; the same table makes the same bytes.

    Raises:
        MachineFault: the disk has no room for the rows under way.
    """
    matrix, *others = table.names
    told = zip(others, (table.gaps, table.demand, table.method), strict=True)
    sentences = (Tab(name, (name,), [(line,) for line in lines], {0: _SENTENCE_WIDTH}) for name, lines in told)
    return workbook((Tab(matrix, table.headings, table.rows, {0: _TYPE_WIDTH}), *sentences), _DAY_FORMAT)
