"""Tombstones: what is left of services that the edition before had and this one does not."""

from collections.abc import Iterator, Sequence
from datetime import date

from workpris_desktop.domain.build_report import Burial
from workpris_desktop.domain.edition_change import MOST_LISTED, ServiceName
from workpris_desktop.domain.life import Tombstone, TombstoneReason
from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.row_store import Row, RowStore

_SERVICE = "service"
_STONE = "tombstone"


def bury(now: RowStore, before: RowStore, day: date) -> Burial:
    """Put a tombstone for each service that is gone, carry old ones on, and drop those of services that are there.

    A source that gives a tombstone itself knows better why the service is gone.

    Args:
        now: the rows of the new edition, which take the tombstones.
        before: the rows of the edition before.
        day: the day on which services are gone, where no source says another.
    """
    for batch in before.batches(_STONE):
        for row in _missing(now, _STONE, batch):
            now.put(_STONE, row)
    stones = _put_stones(now, before, day)
    returned = _drop_of_living(now)
    return Burial(tuple(stones[:MOST_LISTED]), tuple(returned[:MOST_LISTED]), len(stones), len(returned))


def _put_stones(now: RowStore, before: RowStore, day: date) -> list[Tombstone]:
    stones = []
    for batch in before.batches(_SERVICE):
        for service in _missing(now, _SERVICE, batch):
            said = now.get(_STONE, service["id"])
            stone = said or _new_stone(service, day)
            if said is None:
                now.put(_STONE, stone)
            stones.append(_tombstone(stone, day))
    return stones


def _new_stone(service: Row, day: date) -> Row:
    return {
        "id": service["id"],
        "name": service.get("name", ""),
        "reason": TombstoneReason.NOT_RENEWED.value,
        "gone_on": day.isoformat(),
    }


def _drop_of_living(now: RowStore) -> list[ServiceName]:
    living: list[ServiceName] = []
    for batch in now.batches(_STONE):
        for service in now.having(_SERVICE, "id", [row["id"] for row in batch]):
            now.remove(_STONE, service["id"])
            living.append(ServiceName(service["id"], service.get("name", "")))
    return living


def _missing(store: RowStore, table: str, rows: Sequence[Row]) -> Iterator[Row]:
    """Walk the rows whose id a table does not have."""
    there = {row["id"] for row in store.having(table, "id", [row["id"] for row in rows])}
    return (row for row in rows if row["id"] not in there)


def _tombstone(row: Row, day: date) -> Tombstone:
    # A source's own words are judged only after this, so they may be anything yet.
    reason = row.get("reason", "")
    known = reason in set(TombstoneReason)
    return Tombstone(
        row["id"],
        row.get("name", ""),
        TombstoneReason(reason) if known else TombstoneReason.NOT_RENEWED,
        iso_date(row.get("gone_on", "")) or day,
        row.get("successor_id", ""),
    )
