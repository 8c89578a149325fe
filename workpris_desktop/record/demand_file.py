"""``*.demand.json``: what an office tells of its demand, without personal data and without small numbers (H2)."""

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec

from workpris_desktop.domain.demand import LEAST_TOLD, DemandKind
from workpris_desktop.domain.demand_errors import DemandCountedTwice, DemandFileFaulty, DemandFileNewer
from workpris_desktop.domain.demand_table import DemandTable, KindDemand, RegionDemand
from workpris_desktop.domain.suppression import Span
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import first_bytes

LARGEST_DEMAND_BYTES: Final = 10_000_000
FORMAT: Final = "workpris-demand"
VERSION: Final = 1

_MOST: Final = 1_000_000_000
_Code = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9._-]{0,20}\Z")]
_Source = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16,64}\Z")]
_Month = Annotated[str, msgspec.Meta(pattern=r"^(?:[12][0-9]{3}-(?:0[1-9]|1[0-2]))?\Z")]
_Exact = Annotated[int, msgspec.Meta(ge=LEAST_TOLD, le=_MOST)]


class _Range(msgspec.Struct, forbid_unknown_fields=True, rename={"low": "from", "high": "to"}):
    low: Annotated[int, msgspec.Meta(ge=1, le=_MOST)]
    high: Annotated[int, msgspec.Meta(ge=LEAST_TOLD - 1, le=_MOST)]

    def __post_init__(self) -> None:
        if self.low >= self.high:
            raise ValueError(self.low)


_Told = _Exact | _Range


class _Region(msgspec.Struct, forbid_unknown_fields=True):
    region: _Code
    total: _Told
    months: dict[_Month, _Told] = {}


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    kind: DemandKind
    type: _Code
    total: _Told
    regions: list[_Region] = []


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """Unknown members are refused: a file of this format has no room for anything about anybody."""

    format: str
    version: int
    sources: Annotated[list[_Source], msgspec.Meta(min_length=1, max_length=10)]
    first_month: _Month
    last_month: _Month
    rows: Annotated[list[_Row], msgspec.Meta(max_length=10_000)]


class _Version(msgspec.Struct):
    format: str
    version: int


def demand_bytes(table: DemandTable) -> bytes:
    """Return a table as the content of its file, the same bytes for the same table."""
    rows = [
        {
            "kind": row.kind.value,
            "type": row.service_type,
            "total": _told(row.told),
            "regions": [
                {
                    "region": each.region,
                    "total": _told(each.told),
                    "months": {month: _told(span) for month, span in each.months.items()},
                }
                for each in row.regions
            ],
        }
        for row in table.rows
    ]
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "sources": list(table.sources),
        "first_month": table.first_month,
        "last_month": table.last_month,
        "rows": rows,
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def read_demand(path: Path) -> DemandTable:
    """Return the table that a file holds.

    Raises:
        DemandFileFaulty: it is none.
        DemandFileNewer: a newer program has made it.
        MachineFault: it cannot be read.
    """
    data = first_bytes(path, LARGEST_DEMAND_BYTES + 1)
    if data is None or len(data) > LARGEST_DEMAND_BYTES:
        raise DemandFileFaulty(path, "0 MB" if data is None else f"{LARGEST_DEMAND_BYTES // 1_000_000} MB")
    try:
        about = msgspec.json.decode(data, type=_Version)
        if about.format != FORMAT:
            raise DemandFileFaulty(path, short_text(about.format))
        if about.version > VERSION:
            raise DemandFileNewer(path, str(about.version))
        file = msgspec.json.decode(data, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DemandFileFaulty(path, short_text(str(error))) from error
    rows = tuple(KindDemand(row.kind, row.type, _span(row.total), _regions(row)) for row in file.rows)
    return DemandTable(tuple(sorted(file.sources)), file.first_month, file.last_month, rows)


def read_tables(paths: Iterable[Path]) -> tuple[DemandTable, ...]:
    """Return the tables of several files.

    Raises:
        DemandCountedTwice: two of them count some of the same.
        MachineFault: one cannot be read, or is no such table.
    """
    tables = [(path, read_demand(path)) for path in paths]
    for (path, table), (other_path, other) in combinations(tables, 2):
        if table.overlaps(other):
            raise DemandCountedTwice(path, other_path.name)
    return tuple(table for _, table in tables)


def _regions(row: _Row) -> tuple[RegionDemand, ...]:
    return tuple(
        RegionDemand(each.region, _span(each.total), {month: _span(told) for month, told in each.months.items()})
        for each in row.regions
    )


def _told(span: Span) -> Any:
    return span.low if span.is_exact else {"from": span.low, "to": span.high}


def _span(told: _Told) -> Span:
    return Span(told.low, told.high) if isinstance(told, _Range) else Span(told, told)
