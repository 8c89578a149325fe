import sqlite3
from contextlib import closing, suppress

import pytest

from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import DirectoryDamaged
from workpris_desktop.domain.search import Question


def test_a_missing_a_foreign_and_an_older_file_are_damage(tmp_path, reader):
    with pytest.raises(DirectoryDamaged):
        DirectoryReader(tmp_path / "none.sqlite")
    foreign = tmp_path / "foreign.sqlite"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE card (rank)")
    for pragma, value in (("application_id", 1), ("user_version", 99)):
        other = tmp_path / f"{pragma}.sqlite"
        other.write_bytes(reader.path.read_bytes())
        with closing(sqlite3.connect(other)) as connection:
            connection.execute(f"PRAGMA {pragma} = {value}")
        with pytest.raises(DirectoryDamaged) as caught:
            DirectoryReader(other)
        assert caught.value.detail == pragma
    with pytest.raises(DirectoryDamaged):
        DirectoryReader(foreign)


def test_a_file_that_lacks_cards_is_damaged(tmp_path, reader):
    other = tmp_path / "other.sqlite"
    other.write_bytes(reader.path.read_bytes())
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("DELETE FROM card WHERE rank = 2")
    with pytest.raises(DirectoryDamaged) as caught:
        DirectoryReader(other)
    assert caught.value.detail == "count"


def test_damage_in_the_middle_of_a_file_is_an_error_of_ours_and_never_another(tmp_path, reader):
    whole = reader.path.read_bytes()
    other = tmp_path / "other.sqlite"
    readable = 0
    for at in range(4096, len(whole), 4096):
        other.write_bytes(whole[:at] + b"\xa5" * 4096 + whole[at + 4096 :])
        with suppress(DirectoryDamaged), DirectoryReader(other) as damaged:
            damaged.search(Question("dluhove"))
            damaged.search(Question())
            damaged.services(["s1", "s2", "s3", "s4", "s5"])
            readable += 1
    assert readable < len(whole) // 4096 - 1


def read_all(path):
    with DirectoryReader(path) as damaged:
        damaged.search(Question())
        damaged.service("s1")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE card SET types = 5 WHERE id = 's1'",
        "UPDATE card SET checked_on = 'soon' WHERE id = 's1'",
        "UPDATE schedule SET byday = 5 WHERE service_id = 's1'",
        "UPDATE schedule SET opens_at = 5 WHERE service_id = 's1'",
        "ALTER TABLE card RENAME COLUMN alert TO allert",
        "UPDATE edition SET countries = 5",
        "UPDATE edition SET sources = 5",
    ],
)
def test_values_that_are_not_of_their_kind_are_damage(tmp_path, reader, damage):
    other = tmp_path / "other.sqlite"
    other.write_bytes(reader.path.read_bytes())
    with closing(sqlite3.connect(other)) as connection, connection:
        # Columns have an affinity that would make text of a number; a flipped byte knows none.
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'TEXT', 'BLOB') WHERE type = 'table'")
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute(damage)
    with pytest.raises(DirectoryDamaged):
        read_all(other)
