"""The kit for power cuts is proven on SQLite: it finds nothing where nothing is lost, and it does find what is."""

import errno
import sqlite3

import pytest

from tests.support.replayed_disk import crash_states
from tests.torture.rounds import SEED
from tests.torture.saving_flow import ROWS, begin, rows_in

ENGINES = ("sqlite3", "sqlcipher3.dbapi2")


@pytest.fixture
def saving(record_flow, tmp_path):
    """Return a function of an engine and its settings that gives the recorded flow of saving rows."""

    def made(engine="sqlite3", journal="wal", synchronous="full"):
        pytest.importorskip(engine)
        folder = tmp_path / "case"
        folder.mkdir()
        begin(engine, folder / "case.sqlite")
        return record_flow("tests.torture.saving_flow", folder, engine, folder / "case.sqlite", journal, synchronous)

    return made


def losses(recording, engine, folder):
    """Return how many states there are, and by model in how many a row is lost or the file is damaged."""
    lost, states = {}, tuple(crash_states(recording, seed=SEED))
    errors = (sqlite3.DatabaseError, pytest.importorskip(engine).DatabaseError, AssertionError)
    for state in states:
        file = state.write_to(folder) / "case.sqlite"
        try:
            rows = rows_in(engine, file)
            is_lost = not set(map(int, state.acknowledged)) <= set(rows) or rows != list(range(1, len(rows) + 1))
        except errors:
            is_lost = True
        if is_lost:
            lost[state.model] = lost.get(state.model, 0) + 1
    return len(states), lost


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("journal", "synchronous"), [("wal", "full"), ("delete", "extra")])
def test_a_careful_database_loses_nothing_acknowledged(saving, tmp_path, engine, journal, synchronous):
    recording = saving(engine, journal, synchronous).recorded()
    assert recording.acknowledged == tuple(map(str, range(1, ROWS + 1)))
    count, lost = losses(recording, engine, tmp_path / "after")
    assert count > 100
    assert lost == {}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("journal", "synchronous"), [("wal", "normal"), ("wal", "off"), ("delete", "off")])
def test_a_careless_database_is_caught_losing(saving, tmp_path, engine, journal, synchronous):
    _, lost = losses(saving(engine, journal, synchronous).recorded(), engine, tmp_path / "after")
    assert lost["B, names kept"] >= ROWS // 2
    assert lost["C"] >= ROWS // 2
    assert "A" not in lost


def test_a_journal_that_is_removed_without_syncing_its_folder_comes_back(saving, tmp_path):
    _, lost = losses(saving("sqlite3", "delete", "full").recorded(), "sqlite3", tmp_path / "after")
    assert set(lost) == {"B, names lost"}


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("is_sticky", [False, True])
def test_a_disk_that_fails_is_seen_by_the_program(saving, code, is_sticky):
    flow = saving()
    errors = hits = 0
    for number in flow.numbers(step=5):
        outcome = flow.fail_at(number, code, is_sticky=is_sticky)
        assert outcome.hits == 1 or (is_sticky and outcome.hits)
        hits += outcome.hits
        errors += bool(outcome.error)
        rows = rows_in("sqlite3", flow.folder / "case.sqlite")
        assert set(map(int, outcome.acknowledged)) <= set(rows)
    assert errors > 1
    assert is_sticky == (hits > len(flow.numbers(step=5)))
    assert len(flow.recorded().acknowledged) == ROWS
