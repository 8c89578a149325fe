"""A service with all that hangs on it as one nested object (HSDS 3.1, API form): folded from rows, unfolded to rows."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal
from hashlib import blake2b
from math import isfinite
from typing import Any, Final, Protocol
from uuid import NAMESPACE_URL, uuid5

from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.limits import LONGEST_ID
from workpris_desktop.record.nesting import NESTS, OWNERS, Nest
from workpris_desktop.record.row_text import moment_text
from workpris_desktop.record.table import Kind, Table
from workpris_desktop.record.table_schema import is_moment, published_columns
from workpris_desktop.record.tables import TABLES

Row = Mapping[str, str]
Put = Callable[[str, Row], object]
"""Takes one row: the name of its table, and its filled cells as text."""

_NEEDED_TEXTS: Final[Mapping[str, tuple[str, ...]]] = {
    "organization": ("description",),
    "address": ("address_1", "city", "state_province", "postal_code", "country"),
    "organization_identifier": ("identifier_type",),
    "taxonomy_term": ("name", "description"),
    "taxonomy": ("name", "description"),
    "metadata": (
        "last_action_date",
        "last_action_type",
        "field_name",
        "previous_value",
        "replacement_value",
        "updated_by",
    ),
}
"""Texts that the schema of HSDS demands; empty where they are not stated."""

_PUBLISHED: Final = {table.name: frozenset(column.name for column in published_columns(table)) for table in TABLES}

_MOST_SHARED: Final = 50_000
_DIGEST_BYTES: Final = 16

_MOST_DIGITS: Final = 30
"""No number of a directory has more, and one of a million would fill the memory."""


class Rows(Protocol):
    """Where rows are looked up by the cells that join them."""

    def having(self, table: str, column: str, values: Sequence[str]) -> Sequence[Row]:
        """Return the rows of a table whose column holds one of the values, sorted by id; only their filled cells."""


def fold(table: str, rows: Sequence[Row], source: Rows, leave_out: Collection[str] = ()) -> list[dict[str, Any]]:
    """Return rows of a table as nested objects, in their order; all at once, because a look-up for each is slow.

    Args:
        table: the name of the table, mostly ``service``.
        rows: its rows, each with an id.
        source: knows the rows that hang on them.
        leave_out: names of tables that are not wanted.
    """
    return _Folding(source, leave_out).folded(table, rows)


class _Folding:
    def __init__(self, source: Rows, leave_out: Collection[str]) -> None:
        self._source = source
        self._leave_out = leave_out

    def folded(self, table: str, rows: Sequence[Row]) -> list[dict[str, Any]]:
        wholes = [_plain_object(table, row) for row in rows]
        if wholes:
            for nest in NESTS.get(table, ()):
                if nest.written and nest.table not in self._leave_out:
                    self._hang(table, nest, rows, wholes)
        return wholes

    def _hang(self, table: str, nest: Nest, rows: Sequence[Row], wholes: Sequence[dict[str, Any]]) -> None:
        if nest.single:
            self._hang_single(nest, rows, wholes)
            return
        below = self._lists(table, nest, [row["id"] for row in rows])
        for row, whole in zip(rows, wholes, strict=True):
            if row["id"] in below:
                whole[nest.key] = below[row["id"]]

    def _lists(self, table: str, nest: Nest, parents: Sequence[str]) -> Mapping[str, list[dict[str, Any]]]:
        """Return what hangs on the parents, by the id of each."""
        found = self._source.having(nest.table, nest.column, parents)
        children = [row for row in found if _stands_below(row, table, nest)]
        lists: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for child, part in zip(children, self.folded(nest.table, children), strict=True):
            for said_by_place in filter(None, (nest.column, nest.entity)):
                del part[said_by_place]
            lists[child[nest.column]].append(part)
        return lists

    def _hang_single(self, nest: Nest, rows: Sequence[Row], wholes: Sequence[dict[str, Any]]) -> None:
        named = sorted({row[nest.column] for row in rows if nest.column in row})
        children = self._source.having(nest.table, "id", named) if named else ()
        parts = {part["id"]: part for part in self.folded(nest.table, children)}
        for whole in wholes:
            part = parts.get(whole.get(nest.column, ""))
            if part is not None:
                del whole[nest.column]
                whole[nest.key] = part


def _stands_below(row: Row, table: str, nest: Nest) -> bool:
    """Tell whether a row belongs to this parent and not to a nearer one that it names too."""
    if nest.entity:
        return row.get(nest.entity) == table
    return next(column for column, _ in OWNERS[nest.table] if column in row) == nest.column


def _plain_object(table: str, row: Row) -> dict[str, Any]:
    special = _SPECIAL[table]
    plain = {name: special[name](text) if name in special else text for name, text in row.items()}
    for name in _NEEDED_TEXTS.get(table, ()):
        plain.setdefault(name, "")
    return plain


def _moment(text: str) -> str:
    return moment_text(text) if iso_date(text) else text


def _extension(text: str) -> str | int:
    """Return a number, as HSDS has it, where it says the same; some have a letter, or begin with a zero."""
    return int(text) if text.isascii() and text.isdigit() and str(int(text)) == text else text


def _number(text: str) -> str | int | float:
    try:
        number = float(text)
    except ValueError:
        return text
    if not isfinite(number):
        return text
    return int(number) if number.is_integer() else number


def _special(table: Table) -> Mapping[str, Callable[[str], str | int | float]]:
    special: dict[str, Callable[[str], str | int | float]] = {}
    for column in published_columns(table):
        if is_moment(table, column):
            special[column.name] = _moment
        elif (table.name, column.name) == ("phone", "extension"):
            special[column.name] = _extension
        elif column.kind in {Kind.INTEGER, Kind.NUMBER}:
            special[column.name] = _number
    return special


_SPECIAL: Final = {table.name: _special(table) for table in TABLES}
"""The columns whose cells are something else than text in JSON, or another text, by table."""


class SharedParts:
    """Parts that services share and that were unfolded already, so that the same again need not be.

    Beyond a bound they are forgotten and begun anew: it only saves time.
    """

    def __init__(self) -> None:
        # Imported on first use only: most starts of the program unfold nothing.
        import msgspec  # noqa: PLC0415

        self._written = msgspec.json.Encoder().encode
        self._known: dict[tuple[str, str], bytes] = {}

    def knows(self, table: str, part_id: str, part: Mapping[str, Any]) -> bool:
        """Tell whether the part that was shown last under this id was the same, and remember this one."""
        try:
            digest = blake2b(self._written(part), digest_size=_DIGEST_BYTES).digest()
        except (ValueError, OverflowError, RecursionError):
            # Half of a letter, or a number without end: it is judged when it is unfolded.
            return False
        key = table, part_id
        if self._known.get(key) == digest:
            return True
        if len(self._known) >= _MOST_SHARED:
            self._known.clear()
        self._known[key] = digest
        return False


def unfold(service: Mapping[str, Any], put: Put) -> None:
    """Give the rows of a nested service, each with an id; keys that are not known are passed over.

    Parts without an id are given one, made of what they belong to and what they say, so that it stays the same.

    Args:
        service: a nested service of HSDS 3.x or Open Referral UK, numbers as ``int``, ``float`` or ``Decimal``.
        put: takes the rows; what several services share comes again with each of them.
    """
    unfold_part("service", service, put)


def unfold_part(table: str, part: Mapping[str, Any], put: Put, shared: SharedParts | None = None) -> None:
    """Give the rows of a nested object of any table, as `unfold` does for services.

    Args:
        table: the name of the table.
        part: the object, made of what JSON can say where ``shared`` is given.
        put: takes the rows.
        shared: what of it is known is not given again.
    """
    _Unfolding(put, shared).unfold(table, part, {"id": _id_of(part, table)})


class _Unfolding:
    def __init__(self, put: Put, shared: SharedParts | None) -> None:
        self._put = put
        self._shared = shared

    def unfold(self, table: str, part: Mapping[str, Any], known: Row) -> None:
        columns = _PUBLISHED[table]
        row = {name: text for name, value in part.items() if name in columns and (text := _text(value))}
        row.update(known)
        for nest in NESTS.get(table, ()):
            if (value := part.get(nest.key)) is not None:
                for child in _objects(value):
                    self._unfold_child(table, nest, child, row)
        self._put(table, row)

    def _unfold_child(self, table: str, nest: Nest, child: Mapping[str, Any], row: dict[str, str]) -> None:
        # Of what several share, each copy must get the same id.
        child_id = _id_of(child, nest.table if nest.single else f"{row['id']}/{nest.key}")
        if not nest.single:
            entity = {nest.entity: table} if nest.entity else {}
            self.unfold(nest.table, child, {"id": child_id, nest.column: row["id"], **entity})
            return
        row[nest.column] = child_id
        if self._shared is None or not self._shared.knows(nest.table, child_id, child):
            self.unfold(nest.table, child, {"id": child_id})


def _objects(value: Any) -> list[Mapping[str, Any]]:
    """Return what is an object; HSDS says for each key whether it holds one or several, and publishers mix that up."""
    found = value if isinstance(value, list) else [value]
    return [entry for entry in found if isinstance(entry, Mapping)]


def _id_of(part: Mapping[str, Any], above: str) -> str:
    said = _text(part.get("id"))
    if said.strip():
        # One letter too many is enough to be refused by; every child would carry the rest along.
        return said.strip()[: LONGEST_ID + 1]
    content = json.dumps(part, sort_keys=True, default=str)
    return str(uuid5(NAMESPACE_URL, f"workpris-part/{above}/{content}"))


def _text(value: Any) -> str:
    if isinstance(value, str):
        if value.isascii():
            return value
        # JSON can spell half a letter, which no file and no database takes.
        return value.encode("utf-8", "ignore").decode()
    if isinstance(value, bool):
        return str(value).lower()
    return number_text(value) if isinstance(value, int | float | Decimal) else ""


def number_text(number: float | Decimal) -> str:
    """Return a number as it stands in a table: no exponent, no fraction that says nothing; "" where it is none."""
    exact = Decimal(str(number))
    if not exact.is_finite() or abs(exact.adjusted()) > _MOST_DIGITS:
        return ""
    text = format(exact, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
