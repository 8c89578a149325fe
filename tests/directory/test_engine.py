import sqlite3

import pytest

from workpris_desktop.directory.engine import check_engine
from workpris_desktop.domain.errors import SqliteTooOld


def test_the_sqlite_of_this_python_serves():
    check_engine()


def test_an_old_sqlite_is_named():
    with pytest.raises(SqliteTooOld) as caught:
        check_engine(version=(3, 38, 5))
    assert caught.value.detail == "3.38.5"


def test_a_missing_module_is_named():
    def connect():
        connection = sqlite3.connect(":memory:")
        connection.set_authorizer(
            lambda action, _table, wanted, *_: (
                sqlite3.SQLITE_DENY
                if action == sqlite3.SQLITE_CREATE_VTABLE and wanted == "rtree"
                else sqlite3.SQLITE_OK
            ),
        )
        return connection

    with pytest.raises(SqliteTooOld) as caught:
        check_engine(connect=connect)
    assert caught.value.detail == "R*Tree"
