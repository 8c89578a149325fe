"""Cells of one row that cannot both be so: both are named, and the safer reading is kept."""

from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.provider import PlaceKind
from workpris_desktop.publishing.cell_reader import CellReader
from workpris_desktop.publishing.filled_sheet import Cells
from workpris_desktop.publishing.number_reading import read_count, read_price
from workpris_desktop.publishing.source import SourceFault

_NO_ROOM: Final = frozenset({CapacityState.FULL, CapacityState.PAUSED})
_FREE: Final = "free"
_ANY_CURRENCY: Final = "EUR"


def without_contradictions(row: Cells, reader: CellReader) -> Cells:
    """Return a row without the cells that another cell of it speaks against, as far as leaving one out is safer."""
    dropped = set()
    for first, second, left_out in _contradictions(row, reader):
        names = (
            row[key].column if key in row else reader.columns[key].head[reader.language] for key in (first, second)
        )
        reader.log.remark(row[first].where, SourceFault.UNKNOWN_VALUE, " / ".join(names), row[first].quoted)
        dropped.add(left_out)
    return {key: cell for key, cell in row.items() if key not in dropped}


def _contradictions(row: Cells, reader: CellReader) -> Iterator[tuple[str, str, str]]:
    """Walk pairs of columns, each with the column that is left out, or ""."""
    kind = _code(row, "place_kind", reader)
    if kind == PlaceKind.ADDRESS and "prison" in row:
        # Nobody is sent to the gate of a prison where a street is named; without one it is the prison that is meant.
        yield "place_kind", "prison", "prison" if "street" in row or "town" in row else "place_kind"
    if kind == PlaceKind.PRISON and "prison" not in row:
        yield "place_kind", "prison", ""
    if _code(row, "payment", reader) == _FREE and "price" in row and not _is_nothing(row, reader):
        yield "payment", "price", "payment"
    free = read_count(row["capacity_free"].value) if "capacity_free" in row else None
    if free and _code(row, "capacity_state", reader) in _NO_ROOM:
        yield "capacity_state", "capacity_free", "capacity_free"


def _code(row: Cells, key: str, reader: CellReader) -> str | None:
    return reader.choices(key).find(row[key].text) if key in row else None


def _is_nothing(row: Cells, reader: CellReader) -> bool:
    """Tell whether a price says that there is none."""
    amount = read_price(row["price"].value, reader.books, _ANY_CURRENCY).amount
    return bool(amount) and not amount.strip("0.")
