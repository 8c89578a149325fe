"""What the program needs of python-tuf, and would miss if a newer one had it no more."""

from tuf.ngclient.updater import Updater

from tests.support.update_repository import BEGINNING
from workpris_desktop.sync.folder_fetcher import FolderFetcher
from workpris_desktop.sync.publisher_file import read_publisher
from workpris_desktop.sync.trusted_updater import CONFIG, refreshed


def test_tuf_still_has_the_attribute_that_grace_hangs_on(tmp_path, publisher):
    root = read_publisher(publisher.folder).root
    updater = Updater(str(tmp_path), "metadata", config=CONFIG, bootstrap=root)
    assert "reference_time" in vars(updater._trusted_set)
    assert updater._trusted_set.root.version == 1


def test_limits_are_tighter_than_those_of_tuf():
    assert (CONFIG.max_root_rotations, CONFIG.max_delegations) == (32, 0)
    assert (CONFIG.targets_max_length, CONFIG.snapshot_max_length) == (1_000_000, 100_000)


def test_what_tuf_remembers_is_brought_to_the_disk(tmp_path, publisher, monkeypatch):
    synced = []
    monkeypatch.setattr("workpris_desktop.sync.trusted_updater.sync_file", lambda path: synced.append(path.name))
    root = read_publisher(publisher.folder).root
    refreshed(tmp_path / "memory", root, FolderFetcher(publisher.folder), BEGINNING)
    assert {"timestamp.json", "snapshot.json", "targets.json", "1.root.json"} <= set(synced)
