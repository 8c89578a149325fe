import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.directory.index.gathered_sets import GatheredSets
from workpris_desktop.directory.index.schema import unpacked


def gathered(pairs, most_held):
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE rule(rule, stated, ranks, PRIMARY KEY (rule, stated)) WITHOUT ROWID")
        sets = GatheredSets(connection, "rule", ("rule", "stated"), most_held)
        for key, rank in pairs:
            sets.add(key, rank)
        sets.write()
        rows = connection.execute("SELECT rule, stated, ranks FROM rule").fetchall()
        assert connection.execute("SELECT count(*) FROM temp.sqlite_master").fetchone() == (0,)
    return {(rule, stated): list(unpacked(cell)) for rule, stated, cell in rows}


@pytest.mark.parametrize("most_held", [1, 2, 100])
@given(pairs=st.lists(st.tuples(st.tuples(st.sampled_from("ab"), st.sampled_from("xyz")), st.integers(1, 50))))
def test_every_rank_is_in_the_set_of_its_key_however_little_is_held_in_memory(pairs, most_held):
    expected = {}
    for key, rank in pairs:
        expected.setdefault(key, set()).add(rank)
    assert gathered(pairs, most_held) == {key: sorted(ranks) for key, ranks in expected.items()}
