from workpris_desktop.record.row_check import KnownIds
from workpris_desktop.record.tables import TABLE_NAMED


def test_ids_that_nothing_links_to_are_forgotten_with_their_table():
    known = KnownIds()
    for table in ("schedule", "service"):
        known.add(table, "x")
        assert known.close(TABLE_NAMED[table]) == 1
    assert not known.has("schedule", "x")
    assert known.has("service", "x")


def test_only_a_table_that_was_read_to_its_end_can_lack_a_row():
    known = KnownIds()
    known.add("location", "x")
    assert not known.lacks("location", "y")
    known.close(TABLE_NAMED["location"])
    assert known.lacks("location", "y")
    assert not known.lacks("location", "x")
    assert not known.lacks("no table of ours", "y")
