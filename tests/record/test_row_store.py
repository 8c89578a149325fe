import sqlite3

import pytest

from workpris_desktop.domain.errors import DiskFull, FileFault
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLE_NAMED


def test_rows_come_back_sorted_with_their_filled_cells_only():
    with RowStore() as store:
        store.put("service", {"id": "b", "name": "B", "url": "", "unknown": "x"})
        store.put("service", {"id": "a", "name": "A"})
        assert list(store.rows("service")) == [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
        assert list(store.rows(TABLE_NAMED["service"])) == list(store.rows("service"))
        assert store.count("service") == 2


def test_a_row_is_filled_and_never_emptied():
    with RowStore() as store:
        store.put("service", {"id": "a", "name": "A", "url": "x"}, "one")
        outcome = store.put("service", {"id": "a", "name": "B", "url": "", "email": "e"}, "two")
        assert store.get("service", "a") == {"id": "a", "name": "B", "url": "x", "email": "e"}
        assert outcome.overridden == {"name": ("A", "B")}
        assert store.sources("service", "a") == ("one", "two")


def test_a_source_that_repeats_itself_overrides_nobody():
    with RowStore() as store:
        store.put("service", {"id": "a", "name": "A"}, "one")
        outcome = store.put("service", {"id": "a", "name": "B"}, "one")
        assert (outcome.repeated, outcome.overridden) == (True, {})
        assert store.get("service", "a") == {"id": "a", "name": "B"}


def test_a_row_that_may_come_once_stays_as_it_was():
    with RowStore() as store:
        store.put("service", {"id": "a", "name": "A"}, "one", once=True)
        assert store.put("service", {"id": "a", "name": "B"}, "one", once=True).repeated
        assert store.get("service", "a") == {"id": "a", "name": "A"}
        assert not store.put("service", {"id": "a", "name": "B"}, "two", once=True).repeated


def test_a_row_is_replaced_and_removed():
    with RowStore() as store:
        store.put("service", {"id": "a", "name": "A", "url": "x"}, "one")
        store.replace("service", {"id": "a", "name": "B"})
        assert store.get("service", "a") == {"id": "a", "name": "B"}
        assert store.sources("service", "a") == ("one",)
        store.remove("service", "a")
        assert store.get("service", "a") is None
        assert store.sources("service", "a") == ()


def test_rows_may_be_changed_between_two_batches():
    with RowStore() as store:
        for number in range(10):
            store.put("phone", {"id": str(number), "number": "1"})
        seen = []
        for batch in store.batches("phone", size=3):
            for row in batch:
                seen.append(row["id"])
                store.remove("phone", row["id"])
        assert seen == [str(number) for number in range(10)]
        assert store.count("phone") == 0


def test_rows_are_found_by_what_joins_them():
    with RowStore() as store:
        for number, service in enumerate("abca"):
            store.put("phone", {"id": str(number), "service_id": service})
        assert [row["id"] for row in store.having("phone", "service_id", ["a", "c", 'x"'])] == ["0", "2", "3"]


def test_nothing_is_left_behind():
    with RowStore() as store:
        assert (store.folder / "rows.sqlite").exists()
    assert not store.folder.exists()


@pytest.mark.parametrize(("code", "fault"), [(sqlite3.SQLITE_FULL, DiskFull), (sqlite3.SQLITE_IOERR, FileFault)])
def test_what_fails_about_the_file_is_an_error_of_ours(code, fault):
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = code
    with pytest.raises(fault), RowStore():
        raise error


def fill(store):
    store._connection.execute("PRAGMA max_page_count = 1")
    for number in range(10_000):
        store.put("service", {"id": str(number), "description": "x" * 1_000})


def test_a_file_that_is_really_full_is_told():
    with pytest.raises(DiskFull), RowStore() as store:
        fill(store)
