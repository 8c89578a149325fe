"""Every file that is read, cut short at every length: a clear error, or what stood there before (F9)."""

import time

import pytest

from tests.torture import daily_flow
from tests.torture.fuzz.seeds import seeds
from tests.torture.fuzz.targets import TARGETS, run
from tests.torture.password_flow import OLD, begin, now
from tests.torture.rounds import COUNTED, ROUND, sized
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault_errors import KeyFileDamaged
from workpris_desktop.system.paths import DataFolder

LENGTHS = sized(400, 10_000)
"""Of each file at most; a smaller one is cut at every length, and rounds take others of a larger one."""

SLOWEST_S = 2

pytestmark = pytest.mark.timeout(1_800)


def lengths(size):
    step = max(1, size // LENGTHS)
    return range(ROUND % step, size, step)


@pytest.mark.parametrize("name", TARGETS)
def test_no_file_cut_short_raises_what_is_not_ours(name):
    whole = seeds(name)[0]
    for length in lengths(len(whole)):
        begun = time.process_time()
        run(name, whole[:length])
        assert time.process_time() - begun < SLOWEST_S
        COUNTED["lengths"] += 1


def test_what_was_kept_is_there_or_put_aside(tmp_path):
    """A shortlist, settings, findings: nothing is half read, and what is cut is kept beside."""
    data = DataFolder(tmp_path)
    daily_flow.begin(data.root)
    files = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix == ".json"}
    readers = {
        data.settings_file.name: "settings",
        data.shortlist_file.name: "shortlist",
        data.saved_leaflets_file.name: "saved leaflets",
        data.searches_file.name: "searches",
        data.findings_file.name: "findings",
        data.unmet_file.name: "unmet needs",
    }
    for name, what in readers.items():
        path, whole = tmp_path / name, files[name]
        _, is_made_of = daily_flow.FILES[what]
        for length in lengths(len(whole)):
            path.write_bytes(whole[:length])
            assert not is_made_of(data, daily_flow.OLD)
            assert path.with_name(f"{name}.damaged").read_bytes() == whole[:length]
        path.write_bytes(whole)
        assert is_made_of(data, daily_flow.OLD)


def test_the_other_copy_of_the_keys_opens_the_vault(tmp_path):
    folder = VaultFolder(tmp_path / "vault")
    account_id, _ = begin(folder.root)
    known, whole = read_key_ring(folder), folder.key_files[0].read_bytes()
    for number, length in enumerate(lengths(len(whole))):
        first, second = folder.key_files[:: -1 if number % 2 else 1]
        first.write_bytes(whole[:length])
        assert read_key_ring(folder) == known
        second.write_bytes(whole[:length])
        with pytest.raises(KeyFileDamaged):
            read_key_ring(folder)
        first.write_bytes(whole)
        second.write_bytes(whole)
    close_vault(Unlock(account_id, OLD).open(folder, now)[0])
