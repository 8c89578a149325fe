"""Clocks that are wrong by years, below Python: the window works, nothing is erased, nothing forgotten (R18)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.keeping_flow import SECRET, begin
from tests.torture.password_flow import OLD, now
from tests.torture.rounds import COUNTED, sized
from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder

ROOT = Path(__file__).parents[2]
FOLDERS = ("x86_64-linux-gnu", "aarch64-linux-gnu")
LIBRARIES = [Path("/usr/lib", each, "faketime", "libfaketime.so.1") for each in FOLDERS]
DAYS = (
    *("1980-01-05 00:00:01", "2016-02-29 12:00:00", "2026-10-25 02:30:00"),
    *("2036-12-31 23:59:50", "2099-06-01 12:00:00"),
)

UNLOCKING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from workpris_desktop.cases.file_requests import ListFiles, WriteEntry
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
folder, account, password = sys.argv[1:]
vault, _ = Unlock(account, password).open(VaultFolder(Path(folder)), lambda: datetime.now(UTC))
files = ListFiles().answer(vault)
WriteEntry(files[0].id, "written by a wrong clock").answer(vault)
print(datetime.now(UTC).year, len(files))
close_vault(vault)
"""


@pytest.fixture
def at():
    """Return a function that runs Python at another moment."""
    library = next((each for each in LIBRARIES if each.is_file()), None)
    if library is None:
        pytest.skip("NO CLOCK IS SET: libfaketime is not installed (Debian's package faketime)")

    def run(moment, *arguments):
        wrong = {"LD_PRELOAD": str(library), "FAKETIME": f"@{moment}"}
        environment = {**os.environ, **wrong, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, *map(str, arguments)]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert not done.returncode, (moment, done.stderr[-2_000:])
        COUNTED["wrong clocks"] += 1
        return done.stdout

    return run


@pytest.mark.parametrize("moment", sized((DAYS[0], DAYS[3]), DAYS))
def test_the_window_works_whatever_the_clock_says(at, tmp_path, moment):
    said = at(moment, "-m", "tests.torture.long_life", tmp_path / "life", 1, 4, 1, 1, 2)
    assert '"MiB"' in said


def test_no_clock_erases_a_file(at, tmp_path):
    root = tmp_path / "vault"
    account_id, kept_id, gone_id = begin(root)
    for moment in DAYS:
        folder = shutil.copytree(root, tmp_path / moment[:4])
        year, files = at(moment, "-c", UNLOCKING, folder, account_id, OLD).split()
        assert (year, files) == (moment[:4], "2")
        vault, _ = Unlock(account_id, OLD).open(VaultFolder(folder), now)
        assert {file.id for file in ListFiles().answer(vault)} == {kept_id, gone_id}
        assert SECRET in {file.name for file in ListFiles().answer(vault)}
        close_vault(vault)


@pytest.mark.parametrize("moment", DAYS)
def test_a_command_answers_whatever_the_clock_says(at, tmp_path, moment):
    said = at(moment, "-m", "workpris_desktop", "--data-folder", tmp_path / "data", "search", "poradna", "--json")
    assert '"name"' in said
