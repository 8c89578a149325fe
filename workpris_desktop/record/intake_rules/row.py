"""Rows of a field (D9, E9, F7, C7 ...): each cell by the kind of its column, and what a row as a whole lacks."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from workpris_desktop.domain.intake import FieldKind, IntakeColumn, IntakeField
from workpris_desktop.domain.intake_rule import RuleFinding, RuleId
from workpris_desktop.record.intake_rules.cleaning import plain_digits, typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, block, mark, warn

Row = tuple[str, ...]
CellReader = Callable[[IntakeField, str, CheckContext], Reading]

FROM: Final = "from"
TO: Final = "to"
_TIMES: Final = frozenset({FROM, TO, "time"})

SAID_BY: Final = "said_by"
SAID_ON: Final = "said_on"
TOLD: Final = "told"
_SAYS_NOTHING: Final = frozenset({"", "declined", "unknown"})

_TIME: Final = re.compile(r"([0-9]{1,2})(?:\s*[:.h]\s*([0-9]{2}))?\s*h?")
_DIGITS_ONLY: Final = re.compile("([0-9]{2})([0-9]{2})")
_MINUTES: Final = 60
_DAY_MINUTES: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class RowsReading:
    """Rows as they were understood, with what was found."""

    rows: tuple[Row, ...]
    findings: tuple[RuleFinding, ...] = ()


def read_rows(field: IntakeField, rows: tuple[Row, ...], context: CheckContext, read_cell: CellReader) -> RowsReading:
    """Read rows, of which empty ones fall away.

    Args:
        field: the field with its columns.
        rows: as typed; each may be shorter than the columns, or longer by empty cells.
        context: as everywhere.
        read_cell: reads one cell by the kind of the field that it is handed.
    """
    read: list[Row] = []
    found: list[RuleFinding] = []
    for typed in rows:
        row, findings = _read_row(field, typed, context, read_cell)
        if any(row):
            read.append(row)
            found += (replace(each, facts=(*each.facts, ("row", str(len(read))))) for each in findings)
    return RowsReading(tuple(read), tuple(found))


def is_time(field: IntakeField) -> bool:
    """Tell whether a text is a time of day, by the last part of the id: ``D9.from``, ``E9.time``, ``E2.from``."""
    return field.kind is FieldKind.TEXT and field.id.rpartition(".")[2] in _TIMES


def read_time(field: IntakeField, text: str, _: CheckContext) -> Reading:
    """Read a time of day: ``9``, ``9.30``, ``0930``, ``9 h``; 24:00 ends a day."""
    plain = plain_digits(text)
    match = _DIGITS_ONLY.fullmatch(plain) or _TIME.fullmatch(plain)
    hour, minute = (int(match[1]), int(match[2] or 0)) if match else (0, _MINUTES)
    if minute >= _MINUTES or hour * _MINUTES + minute > _DAY_MINUTES:
        return Reading(text, (block(field, RuleId.V1, "time_unclear", typed_fact(text)),))
    return Reading(f"{hour:02}:{minute:02}")


def _read_row(
    field: IntakeField, typed: Row, context: CheckContext, read_cell: CellReader
) -> tuple[Row, list[RuleFinding]]:
    width = len(field.columns)
    if any(cell.strip() for cell in typed[width:]):
        return typed, [block(field, RuleId.V9, "wrong_shape")]
    cells: list[str] = []
    found: list[RuleFinding] = []
    for column, cell in zip(field.columns, (*typed, *("" for _ in range(width - len(typed)))), strict=False):
        reading = _cell(field, column, cell, context, read_cell)
        cells.append(reading.text)
        found += (replace(each, facts=(*each.facts, ("column", column.id))) for each in reading.findings)
    row = tuple(cells)
    return row, [*found, *_about_row(field, row)]


def _cell(field: IntakeField, column: IntakeColumn, cell: str, context: CheckContext, read_cell: CellReader) -> Reading:
    own = replace(field, id=f"{field.id}.{column.id}", kind=column.kind, options=column.options, columns=())
    reading = read_cell(own, cell, context)
    return replace(reading, findings=tuple(replace(each, field=field.id) for each in reading.findings))


def _about_row(field: IntakeField, row: Row) -> Iterator[RuleFinding]:
    by_id = dict(zip((column.id for column in field.columns), row, strict=True))
    begins, ends = by_id.get(FROM, ""), by_id.get(TO, "")
    if begins and ends and ends <= begins:
        yield warn(field, RuleId.V14, "hours_reversed", ("from", begins), ("to", ends))
    missing = [column for column, cell in by_id.items() if not cell]
    says_something = by_id.get(TOLD, TOLD) not in _SAYS_NOTHING
    if says_something and {SAID_BY, SAID_ON}.intersection(missing):
        yield mark(field, RuleId.V12, "source_missing")
    if not {SAID_BY, SAID_ON}.issuperset(missing):
        yield mark(field, RuleId.V11, "row_half_empty")
