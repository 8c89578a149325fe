"""The rows of the office's register: of every client only by what it is known, who keeps it, and when to act."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from itertools import repeat
from typing import Any, Final

from workpris_desktop.cases.file_access import OPENABLE, openable_values
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.packed_rows import PackedRows, decoded_as, decoded_each, decoded_values
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.vault import Category

# A text for each column: for 10,000 rows that is quicker than a text for each row.
_COLUMNS: Final = (
    *("id", "name", "reference", "owner_id", "coalesce(deputy_id, '')", "category", "state", "touched_on"),
    f"json(iif({OPENABLE}, 'true', 'false'))",
)
# All as bytes, so that a damaged text ends no question.
_ARRAYS: Final = ", ".join(f"CAST(json_group_array({each}) AS BLOB)" for each in _COLUMNS)
_FILES: Final = f"SELECT {_ARRAYS} FROM client_file"  # noqa: S608 - of ours
_KNOWN: Final = (
    "SELECT CAST(json_group_object(file_id, {}) AS BLOB) FROM intake_answer WHERE field = '{}' AND state = 'answered'"
    " AND is_broken = 0"
)
# A day as JSON; whatever else stands there is none.
_RELEASES: Final = _KNOWN.format("""iif(value LIKE '"__________"', substr(value, 2, 10), '')""", "D3")
# The first one of several.
_REGIONS: Final = _KNOWN.format(
    "CASE WHEN NOT json_valid(value) THEN '' WHEN json_type(value) = 'text' THEN value ->> '$'"
    " WHEN json_type(value, '$[0]') = 'text' THEN value ->> '$[0]' ELSE '' END",
    "C1",
)
# Without the index, in the order in which they lie: by it each row would be looked up. Of the days of a file the
# earliest comes last, and stays.
_NEXT: Final = (
    "SELECT CAST(json_group_object(file_id, due_on) AS BLOB) FROM"
    " (SELECT file_id, due_on FROM follow_up NOT INDEXED WHERE done_on IS NULL ORDER BY due_on DESC)"
)

_CATEGORIES: Final[Mapping[str, Category]] = {each.value: each for each in Category}
_STATES: Final[Mapping[str, FileState]] = {each.value: each for each in FileState}


def register_rows(vault: OpenVault, connection: Any) -> PackedRows[RegisterRow]:
    """Return a row for every file of the office whose own row is sound, also an ended one, packed; in no order.

    Args:
        vault: the vault, whose account tells which files are its own.
        connection: the same.
    """
    columns = connection.execute(_FILES, openable_values(vault, connection)).fetchone()
    known = (connection.execute(question).fetchone()[0] for question in (_RELEASES, _REGIONS, _NEXT))
    return PackedRows(_rows, (*columns, *known))


def _rows(*cells: bytes) -> tuple[RegisterRow, ...]:
    try:
        return _all_rows(*cells)
    except (ValueError, KeyError):
        return _sound_rows(*cells)


def _all_rows(*cells: bytes) -> tuple[RegisterRow, ...]:
    *columns, is_mine, releases, regions, due = cells
    ids, names, references, owners, deputies, categories, states, touched = map(_texts, columns)
    # A day that many share is read once; none is kept when the rows are there.
    day, day_or_none = cache(date.fromisoformat), cache(_day_or_none)
    # One mapping after the other, so that the memory of one does for the next.
    release_on = list(map(day_or_none, map(_mapping(releases).get, ids, repeat(""))))
    region = list(map(_mapping(regions).get, ids, repeat("")))
    next_on = [day(text) if text else None for text in map(_mapping(due).get, ids)]
    kept_by = owners, deputies
    kinds = map(_CATEGORIES.__getitem__, categories), map(_STATES.__getitem__, states), map(day, touched)
    found = release_on, region, next_on, decoded_as(list[bool], is_mine)
    return tuple(map(RegisterRow._make, zip(ids, names, references, *kept_by, *kinds, *found, strict=True)))


def _sound_rows(*cells: bytes) -> tuple[RegisterRow, ...]:
    """Return the rows one by one, without the damaged ones; what is damaged beside them is not known."""
    *columns, is_mine, releases, regions, due = cells
    release_on, region, next_on = (decoded_values(str, cell) for cell in (releases, regions, due))
    texts = zip(*(decoded_each(str, cell) for cell in columns), strict=True)
    rows: list[RegisterRow] = []
    for row, mine in zip(texts, decoded_as(list[bool], is_mine), strict=True):
        sound = [text for text in row if text is not None]
        if len(sound) < len(row):
            continue
        file_id, name, reference, owner, deputy, category, state, touched_on = sound
        with suppress(ValueError):
            kinds = Category(category), FileState(state), date.fromisoformat(touched_on)
            known = _day_or_none(release_on.get(file_id, "")), region.get(file_id, "")
            next_day = _day_or_none(next_on.get(file_id, ""))
            rows.append(RegisterRow(file_id, name, reference, owner, deputy, *kinds, *known, next_day, mine))
    return tuple(rows)


def _texts(cell: bytes) -> list[str]:
    return decoded_as(list[str], cell)


def _mapping(cell: bytes) -> dict[str, str]:
    return decoded_as(dict[str, str], cell)


def _day_or_none(text: str) -> date | None:
    """Return a day, None where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
