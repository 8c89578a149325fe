import sqlite3
from contextlib import closing, suppress

import pytest

from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import DirectoryDamaged, DirectoryOutdated
from workpris_desktop.domain.search import Question


def changed(reader, tmp_path, *statements):
    """Return the path of a copy of a directory on which statements were run."""
    other = tmp_path / "changed.sqlite"
    other.write_bytes(reader.path.read_bytes())
    with closing(sqlite3.connect(other)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return other


def test_a_missing_and_a_foreign_file_are_damage(tmp_path, reader):
    with pytest.raises(DirectoryDamaged):
        DirectoryReader(tmp_path / "none.sqlite")
    foreign = tmp_path / "foreign.sqlite"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE card (rank)")
    with pytest.raises(DirectoryDamaged):
        DirectoryReader(foreign)
    with pytest.raises(DirectoryDamaged) as caught:
        DirectoryReader(changed(reader, tmp_path, "PRAGMA application_id = 1"))
    assert caught.value.detail == "application_id"


@pytest.mark.parametrize(("version", "sample"), [(1, 1), (1, 0), (99, 0)])
def test_a_file_of_another_version_is_outdated_and_tells_whether_it_was_the_sample(tmp_path, reader, version, sample):
    other = changed(reader, tmp_path, f"PRAGMA user_version = {version}", f"UPDATE edition SET sample = {sample}")
    with pytest.raises(DirectoryOutdated) as caught:
        DirectoryReader(other)
    assert (caught.value.path, caught.value.sample) == (other, bool(sample))


def test_a_file_of_another_version_that_does_not_say_whether_it_was_the_sample_is_damaged(tmp_path, reader):
    with pytest.raises(DirectoryDamaged):
        DirectoryReader(changed(reader, tmp_path, "PRAGMA user_version = 1", "DELETE FROM edition"))


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
        "UPDATE card SET capacity = '[[1]]' WHERE id = 's1'",
        "UPDATE card SET evidence = 'hearsay' WHERE id = 's1'",
        "UPDATE service SET on_holidays = 'perhaps' WHERE id = 's1'",
        "UPDATE trust_evidence SET kind = 5",
        "UPDATE closure SET closed_from = NULL",
        "UPDATE edition SET inclusion_rules = '{'",
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
