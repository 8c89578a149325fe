import sqlite3
from contextlib import closing
from functools import partial

import pytest

from bench.cold_pages import PAGE_BYTES, can_count, pages_read

pytestmark = pytest.mark.skipif(not can_count(), reason="this system does not count what a process reads")

ROWS = 400


@pytest.fixture
def connection(tmp_path):
    path = tmp_path / "pages.sqlite"
    with closing(sqlite3.connect(path)) as writing, writing:
        writing.execute("CREATE TABLE page(text TEXT)")
        # One row fills most of a page, so that there are as many pages as rows.
        writing.executemany("INSERT INTO page VALUES (?)", [("x" * (PAGE_BYTES - 200),)] * ROWS)
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as reading:
        reading.execute("SELECT count(*) FROM page").fetchone()
        yield reading


def read_all(connection):
    return connection.execute("SELECT text FROM page WHERE text != ''").fetchall()


def test_every_page_of_a_scan_is_counted(connection):
    pages = pages_read([connection], partial(read_all, connection))

    assert ROWS <= pages <= ROWS + 8


def test_the_count_is_the_same_each_time(connection):
    counts = {pages_read([connection], partial(read_all, connection)) for _ in range(3)}

    assert len(counts) == 1


def test_one_row_takes_a_few_pages(connection):
    find = "SELECT text FROM page WHERE rowid = 77"

    assert 1 <= pages_read([connection], lambda: connection.execute(find).fetchone()) <= 4


def test_work_that_reads_nothing_counts_nothing(connection):
    assert pages_read([connection], lambda: None) == 0
