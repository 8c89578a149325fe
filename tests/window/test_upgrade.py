"""The data folder of every released version is taken over as it is, with all that a person made.

Before a release, ``python -m tests.window.test_upgrade`` writes the folder of the version that is about to be released.
"""

import shutil
from pathlib import Path

import pytest

from tests.support.started_window import put_sample, qt_put_back, started
from tests.support.vault_window import unlock
from tests.torture.daily_flow import FILES, OLD
from tools.golden_vault import PASSWORD
from workpris_desktop import __version__
from workpris_desktop.cases.schema import VERSION
from workpris_desktop.system.paths import DataFolder
from workpris_desktop.ui.main_window import CLIENTS

GOLDEN = Path(__file__).parent / "golden"
VAULTS = Path(__file__).parents[1] / "cases" / "golden"
RELEASED = sorted(path.name for path in GOLDEN.iterdir())
MADE = {name: parts for name, parts in FILES.items() if name != "sheet"}
REMADE = {"settings"}
"""The window notes its own size in them."""


def write_folder(root):
    """Write a data folder as this version leaves it, but for the vault, which has golden ones of its own."""
    root.mkdir(parents=True)
    for write, _ in MADE.values():
        write(DataFolder(root), OLD)
    for lock in root.glob("*.lock"):
        lock.unlink()


@pytest.fixture(autouse=True)
def put_back(qapp):
    with qt_put_back():
        yield


def test_this_version_has_its_folder():
    assert f"data-{__version__}" in RELEASED


@pytest.mark.parametrize("released", RELEASED)
def test_a_released_folder_is_taken_over_and_stays_whole(qtbot, released, tmp_path, shelf_folder):
    data = DataFolder(tmp_path / "data")
    shutil.copytree(GOLDEN / released, data.root)
    shutil.copytree(VAULTS / f"vault-{VERSION}", data.vault_folder, ignore=shutil.ignore_patterns("known.json"))
    data.prepare()
    put_sample(data, shelf_folder)
    assert all(is_made_of(data, OLD) for _, is_made_of in MADE.values())
    with started(qtbot, data) as run:
        assert run.window.find_page.results.model.rowCount() > 0
        assert [pick.name for pick in run.program.shop.keeper.shortlist] == [OLD]
        run.window.show_view(CLIENTS)
        unlock(qtbot, run.program, PASSWORD)
    assert all(is_made_of(data, OLD) for name, (_, is_made_of) in MADE.items() if name not in REMADE)
    assert not list(data.root.rglob("*.damaged*"))


if __name__ == "__main__":
    write_folder(GOLDEN / f"data-{__version__}")
