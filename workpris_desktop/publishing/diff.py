"""Comparing two editions of a directory, in the memory that a few hundred services need."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

from workpris_desktop.domain.edition_change import (
    LONGEST_SHOWN,
    MOST_LISTED,
    CellChange,
    EditionChange,
    PartChange,
    PartFate,
    ServiceChange,
    ServiceName,
)
from workpris_desktop.publishing.reading import read_into
from workpris_desktop.record.nested import fold, unfold
from workpris_desktop.record.row_store import Row, RowStore
from workpris_desktop.record.text import clean_prose

Progress = Callable[[int, int], None]
Pair = tuple[Row | None, Row | None]
Parts = Mapping[tuple[str, str], Row]
Entry = TypeVar("Entry")

_PAIRS_AT_ONCE: Final = 200
_NOT_COMPARED: Final = frozenset({"metadata", "taxonomy_term"})
"""How a record came about, and what a word of a list is called, is no part of what a service offers."""

_PLACING: Final = frozenset({"id", "link_id", "link_entity", "resource_id", "resource_type"})
_OF_SERVICE: Final = _PLACING | {"source"}
_NOTHING: Final[Row] = {}


def diff_packages(old: Path, new: Path, progress: Progress = lambda _done, _total: None) -> EditionChange:
    """Compare two packages.

    Args:
        old: the earlier one: a folder, a zip file, or a file of NDJSON.
        new: the later one.
        progress: is told how much of how much is done; it may raise `Stopped`.

    Raises:
        PackageRefused: one of them cannot be read.
        MachineFault: reading failed.
        Stopped: raised by ``progress``.
    """
    with RowStore() as before, RowStore() as after:
        for store, path in ((before, old), (after, new)):
            read_into(store, path, on_rows=lambda _: progress(0, 1))
        return compare(before, after, progress)


def compare(old: RowStore, new: RowStore, progress: Progress = lambda _done, _total: None) -> EditionChange:
    """Compare two editions that have been read in.

    Args:
        old: the rows of the earlier one.
        new: the rows of the later one.
        progress: is told how many of how many services are compared; it may raise `Stopped`.
    """
    ledger = _Ledger()
    total = max(old.count("service"), new.count("service"), 1)
    pairs = _pairs(old.rows("service"), new.rows("service"))
    done = 0
    while batch := list(islice(pairs, _PAIRS_AT_ONCE)):
        done += len(batch)
        progress(min(done, total), total)
        ledger.take(batch, old, new)
    return ledger.change(old.count("service"), new.count("service"))


def _pairs(old: Iterator[Row], new: Iterator[Row]) -> Iterator[Pair]:
    """Walk two sorted tables side by side, each row with the one that has its id."""
    left, right = next(old, None), next(new, None)
    while left is not None or right is not None:
        if right is None or (left is not None and left["id"] < right["id"]):
            yield left, None
            left = next(old, None)
        elif left is None or right["id"] < left["id"]:
            yield None, right
            right = next(new, None)
        else:
            yield left, right
            left, right = next(old, None), next(new, None)


class _Ledger:
    """What was found so far; of very many only the first are kept."""

    def __init__(self) -> None:
        self._added: list[ServiceName] = []
        self._removed: list[ServiceName] = []
        self._changed: list[ServiceChange] = []
        self._counts = dict.fromkeys(PartFate, 0)

    def take(self, pairs: Sequence[Pair], old: RowStore, new: RowStore) -> None:
        """Compare some services."""
        for before, after in pairs:
            if before is None or after is None:
                self._take_single(before, after)
        both = [(before, after) for before, after in pairs if before is not None and after is not None]
        left = fold("service", [before for before, _ in both], old, _NOT_COMPARED)
        right = fold("service", [after for _, after in both], new, _NOT_COMPARED)
        for before, after in zip(left, right, strict=True):
            if before != after and (parts := _part_changes(_parts(before), _parts(after))):
                self._counts[PartFate.CHANGED] += 1
                _keep(self._changed, ServiceChange(after["id"], _shown(after.get("name", "")), parts))

    def _take_single(self, before: Row | None, after: Row | None) -> None:
        fate, listed = (PartFate.REMOVED, self._removed) if after is None else (PartFate.ADDED, self._added)
        row = before or after or _NOTHING
        self._counts[fate] += 1
        _keep(listed, ServiceName(row["id"], _shown(row.get("name", ""))))

    def change(self, old_services: int, new_services: int) -> EditionChange:
        """Return all that was found."""
        return EditionChange(
            old_services,
            new_services,
            self._counts[PartFate.ADDED],
            self._counts[PartFate.CHANGED],
            self._counts[PartFate.REMOVED],
            tuple(self._added),
            tuple(self._changed),
            tuple(self._removed),
        )


def _keep(listed: list[Entry], entry: Entry) -> None:
    if len(listed) < MOST_LISTED:
        listed.append(entry)


def _parts(service: Mapping[str, object]) -> Parts:
    parts: dict[tuple[str, str], Row] = {}

    def put(table: str, row: Row) -> None:
        passed_over = _OF_SERVICE if table == "service" else _PLACING
        parts[table, row["id"]] = {name: text for name, text in row.items() if name not in passed_over}

    unfold(service, put)
    return parts


def _part_changes(old: Parts, new: Parts) -> tuple[PartChange, ...]:
    changes = []
    for table, row_id in sorted(old.keys() | new.keys(), key=lambda key: (key[0] != "service", key)):
        before, after = old.get((table, row_id)), new.get((table, row_id))
        if before != after:
            fate = PartFate.ADDED if before is None else PartFate.REMOVED if after is None else PartFate.CHANGED
            changes.append(PartChange(table, row_id, fate, _cell_changes(before or _NOTHING, after or _NOTHING)))
    return tuple(changes)


def _cell_changes(old: Row, new: Row) -> tuple[CellChange, ...]:
    return tuple(
        CellChange(name, _shown(old.get(name, "")), _shown(new.get(name, "")))
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    )


def _shown(text: str) -> str:
    # Nobody may sign what an unseen character makes look like something else.
    return clean_prose(text[: 2 * LONGEST_SHOWN])[:LONGEST_SHOWN]
