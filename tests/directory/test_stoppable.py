import signal
import sqlite3
import threading
from contextlib import closing

import pytest

from workpris_desktop.directory.stoppable import stoppable
from workpris_desktop.domain.errors import Stopped

ENDLESS = "WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count) SELECT max(n) FROM count"


def run(sql, progress):
    with closing(sqlite3.connect(":memory:")) as connection, stoppable(connection, progress) as tell:
        tell(7, 9)
        connection.execute(sql).fetchall()


def ignore(_done, _total):
    """Take no notice of progress."""


def test_progress_may_stop_within_one_long_statement():
    told = []

    def stop(done, total):
        told.append((done, total))
        if len(told) == 4:
            raise Stopped

    with pytest.raises(Stopped):
        run(ENDLESS, stop)
    assert told == [(7, 9)] * 4


def test_any_other_error_of_progress_arrives_as_it_is():
    told = []

    def fail(done, total):
        told.append(done)
        if len(told) == 2:
            raise KeyError(done)

    with pytest.raises(KeyError):
        run(ENDLESS, fail)


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="this system cannot send itself Ctrl-C")
@pytest.mark.usefixtures("minds_interrupts")
def test_ctrl_c_ends_a_long_statement():
    pressed = threading.Timer(0.2, signal.pthread_kill, (threading.main_thread().ident, signal.SIGINT))
    pressed.start()
    with pytest.raises((Stopped, KeyboardInterrupt)):
        run(ENDLESS, ignore)
    pressed.join()


def test_another_failure_of_a_statement_is_left_as_it_is():
    with pytest.raises(sqlite3.OperationalError):
        run("SELECT nothing", ignore)


def test_a_statement_behind_the_block_is_not_watched_any_more():
    def fail(done, total):
        raise Stopped

    with closing(sqlite3.connect(":memory:")) as connection:
        with stoppable(connection, fail):
            pass
        assert connection.execute(ENDLESS.replace("FROM count)", "FROM count LIMIT 100000)")).fetchone() == (100_000,)
