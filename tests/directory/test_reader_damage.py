import sqlite3
from contextlib import closing, suppress
from datetime import date

import pytest

from tests.support.directory_copy import copied_directory
from workpris_desktop.directory.generation import index_of
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import DirectoryDamaged, DirectoryOutdated, IndexOutdated
from workpris_desktop.domain.search import Question

TODAY = date(2026, 1, 15)


def changed(reader, tmp_path, *statements):
    """Return the path of a copy of a directory on which statements were run."""
    other = copied_directory(reader.path, tmp_path / "changed.sqlite")
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


def test_a_file_that_lacks_a_service_is_damaged(tmp_path, reader):
    with pytest.raises(DirectoryDamaged) as caught:
        DirectoryReader(changed(reader, tmp_path, "DELETE FROM service WHERE rowid = 5"))
    assert caught.value.detail == "count"


def changed_index(reader, tmp_path, statement):
    """Return the path of a copy of a directory on whose index a statement was run."""
    other = copied_directory(reader.path, tmp_path / "other.sqlite")
    with closing(sqlite3.connect(index_of(other))) as connection, connection:
        connection.execute(statement)
    return other


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM card WHERE rank = 5",
        "UPDATE made_for SET edition = 99",
        "UPDATE made_for SET services = 4",
        "DELETE FROM made_for",
        "DROP TABLE card",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 99",
    ],
)
def test_an_index_that_is_not_that_of_the_directory_must_be_built_anew(tmp_path, reader, change):
    other = changed_index(reader, tmp_path, change)
    with pytest.raises(IndexOutdated) as caught:
        DirectoryReader(other)
    assert caught.value.path == other


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "grown", "foreign", "folder"])
def test_an_index_that_is_missing_or_no_whole_file_must_be_built_anew(tmp_path, reader, damage):
    other = copied_directory(reader.path, tmp_path / "other.sqlite")
    index = index_of(other)
    whole = index.read_bytes()
    index.unlink()
    if damage == "folder":
        index.mkdir()
    elif damage != "missing":
        parts = {"empty": b"", "cut": whole[:-4096], "grown": whole + b"x" * 4096, "foreign": b"x" * 9000}
        index.write_bytes(parts[damage])
    with pytest.raises(IndexOutdated):
        DirectoryReader(other)


@pytest.mark.parametrize("in_index", [False, True])
def test_damage_in_the_middle_of_a_file_is_an_error_of_ours_and_never_another(tmp_path, reader, in_index):
    other = copied_directory(reader.path, tmp_path / "other.sqlite")
    file = index_of(other) if in_index else other
    whole = file.read_bytes()
    readable = 0
    pages = range(4096, len(whole), 4096)
    for at in pages:
        file.write_bytes(whole[:at] + b"\xa5" * 4096 + whole[at + 4096 :])
        with suppress(DirectoryDamaged, IndexOutdated), DirectoryReader(other) as damaged:
            damaged.search(Question("dluhove"), TODAY)
            damaged.search(Question(), TODAY)
            damaged.services(["s1", "s2", "s3", "s4", "s5"])
            readable += 1
    assert readable < len(pages)


def read_all(path):
    with DirectoryReader(path) as damaged:
        damaged.search(Question(), TODAY)
        damaged.service("s1")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE service SET on_holidays = 'perhaps' WHERE id = 's1'",
        "UPDATE trust_evidence SET kind = 5",
        "UPDATE closure SET closed_from = NULL",
        "UPDATE edition SET inclusion_rules = '{'",
        "UPDATE edition SET countries = 5",
        "UPDATE edition SET sources = 5",
        "ALTER TABLE service RENAME COLUMN alert TO allert",
    ],
)
def test_values_that_are_not_of_their_kind_are_damage(tmp_path, reader, damage):
    other = copied_directory(reader.path, tmp_path / "other.sqlite")
    damage_values(other, damage)
    with pytest.raises(DirectoryDamaged):
        read_all(other)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE card SET types = 5 WHERE id = 's1'",
        "UPDATE card SET checked_on = 'soon' WHERE id = 's1'",
        "UPDATE card SET capacity = '[[1]]' WHERE id = 's1'",
        "UPDATE card SET evidence = 'hearsay' WHERE id = 's1'",
        "ALTER TABLE card RENAME COLUMN alert TO allert",
        "UPDATE facet SET ranks = x'0102'",
        "UPDATE facet SET ranks = 'words'",
    ],
)
def test_values_of_an_index_that_are_not_of_their_kind_are_damage(tmp_path, reader, damage):
    other = copied_directory(reader.path, tmp_path / "other.sqlite")
    damage_values(index_of(other), damage)
    with pytest.raises(IndexOutdated):
        read_all(other)


def damage_values(path, statement):
    with closing(sqlite3.connect(path)) as connection, connection:
        # Columns have an affinity that would make text of a number; a flipped byte knows none.
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'TEXT', 'BLOB') WHERE type = 'table'")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)
