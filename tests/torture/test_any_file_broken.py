"""The window starts with any one file of the data folder missing, empty, garbage, cut off, a folder, or held (R27)."""

import errno
import io
import logging
import os
import shutil
from pathlib import Path

import pytest

from tests.support.power_cut import contents, write_contents
from tests.support.started_window import qt_put_back, started
from tests.support.vault_window import found_quickly
from tests.torture import daily_flow, update_flow
from tests.torture.rounds import COUNTED, ROUND
from tests.torture.test_power_cut_update import LATER, Office
from tests.ui.conftest import rest
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.main_window import CLIENTS, DATA, FIND

ROOT = Path(__file__).parents[2]
GARBAGE = bytes(range(256)) * 20
EACH = 4
"""`make test` takes one damage of so many; the rounds of `make torture` take all."""

MADE_ANEW = ("directory/", "updates/", "logs/", "settings.json", "vault/tries")
"""What can be had again, and the window's note of its own size."""

NOT_KEPT = (".lock", "-wal", "-shm")

pytestmark = pytest.mark.timeout(1_800)


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """What lies in the data folder of somebody who has used all of the program."""
    scratch = tmp_path_factory.mktemp("lived-in")
    office = Office(scratch, is_first=False)
    data = DataFolder(office.data)
    data.prepare()
    daily_flow.begin(data.root)
    update_flow.flow(lambda _: None, data.root, office.publisher.folder, LATER.isoformat())
    found_quickly(VaultFolder(data.vault_folder))
    data.phrases_folder.mkdir()
    shutil.copy(ROOT / "tests" / "support" / "phrases-uk.csv", data.phrases_folder)
    data.regions_file.write_text('{"type": "FeatureCollection", "features": []}')
    data.demand_source_file.write_text("0" * 32)
    return contents(data.root)


def missing(path):
    path.unlink()


def empty(path):
    path.write_bytes(b"")


def garbage(path):
    path.write_bytes(GARBAGE)


def cut_off(path):
    os.truncate(path, path.stat().st_size // 2)


def a_folder(path):
    path.unlink()
    path.mkdir()


def held_by_another(_path):
    """See `held`."""


DAMAGES = (missing, empty, garbage, cut_off, a_folder, held_by_another)


@pytest.fixture
def held(monkeypatch):
    """Files that Python cannot open; what SQLite cannot open it sees as a folder."""
    names = set()

    def refusing(operation):
        def refused(place, *rest, **more):
            if not isinstance(place, int) and os.fspath(place) in names:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), os.fspath(place))
            return operation(place, *rest, **more)

        return refused

    for module, name in ((io, "open"), (os, "open"), (os, "rename"), (os, "replace"), (os, "unlink")):
        monkeypatch.setattr(module, name, refusing(getattr(module, name)))
    return names


@pytest.fixture
def start(qtbot, qapp):
    """Return a function that starts the window in a folder, walks through it, and closes it."""

    def run(folder):
        with started(qtbot, folder) as startup:
            for view in (DATA, CLIENTS, FIND):
                startup.window.show_view(view)
                rest(qtbot, startup.program)
            return startup.program.desk.edition.services

    with qt_put_back():
        yield run


def turns(files):
    """Return each file with a damage, as far as it is the turn of this round."""
    pairs = [(name, damage) for name in sorted(files) if files[name] is not None for damage in DAMAGES]
    return pairs if ROUND else pairs[ROUND % EACH :: EACH]


def test_it_starts_whatever_is_wrong_with_any_one_file(start, held, lived_in, tmp_path, caplog):
    folder = DataFolder(tmp_path / "data")
    faults = []
    for name, damage in turns(lived_in):
        write_contents(folder.root, lived_in)
        damage(folder.root / name)
        now = contents(folder.root)
        if damage is held_by_another:
            held.add(str(folder.root / name))
        caplog.clear()
        try:
            assert start(folder) > 0
            held.clear()
            demand_nothing_lost(lived_in, now, contents(folder.root))
            broke = [each for each in caplog.records if each.levelno >= logging.ERROR and each.exc_info]
            assert not broke, broke[0].getMessage()
        except AssertionError as fault:
            faults.append(f"{name} {damage.__name__}: {str(fault).splitlines()[0]}")
        held.clear()
        COUNTED["starts"] += 1
    assert not faults, "\n".join(faults)


def demand_nothing_lost(before, now, after):
    """Fail unless all that a person has made is as it lay there before the start, under its name or put aside.

    Args:
        before: the folder as it was lived in.
        now: the folder with its damage.
        after: the folder after the start.
    """
    for name in before:
        if now.get(name) is not None and not name.startswith(MADE_ANEW) and not name.endswith(NOT_KEPT):
            kept = {data for other, data in after.items() if other == name or other.startswith(f"{name}.damaged")}
            assert now[name] in kept, f"{name} is gone"
