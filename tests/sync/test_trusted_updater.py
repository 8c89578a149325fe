"""What the program needs of python-tuf, and would miss if a newer one had it no more."""

import pytest
from tuf.ngclient.updater import Updater

from tests.support.update_repository import BEGINNING
from workpris_desktop.domain.sync_errors import SourceIncomplete
from workpris_desktop.sync.folder_fetcher import FolderFetcher
from workpris_desktop.sync.stick import publisher_at
from workpris_desktop.sync.trusted_updater import CONFIG, refreshed


def test_tuf_still_has_the_attribute_that_grace_hangs_on(tmp_path, publisher):
    root = publisher_at(publisher.folder).root
    updater = Updater(str(tmp_path), "metadata", config=CONFIG, bootstrap=root)
    assert "reference_time" in vars(updater._trusted_set)
    assert updater._trusted_set.root.version == 1


def test_tuf_still_has_the_step_in_which_more_roots_are_followed():
    assert "_load_root" in vars(Updater)


def test_limits_are_tighter_than_those_of_tuf():
    assert (CONFIG.max_root_rotations, CONFIG.max_delegations) == (32, 0)
    assert (CONFIG.targets_max_length, CONFIG.snapshot_max_length) == (1_000_000, 100_000)


def test_many_years_of_root_rotations_are_followed(tmp_path, publisher):
    root = publisher_at(publisher.folder).root
    for number in range(2 * CONFIG.max_root_rotations + 3):
        publisher.rotate(BEGINNING, root=number % 3, online=True)
    targets = refreshed(tmp_path / "memory", root, FolderFetcher(publisher.folder), BEGINNING)
    assert targets.custom("release.json")["seq"] == 1


def test_root_rotations_without_end_have_one(tmp_path, publisher, monkeypatch):
    monkeypatch.setattr("workpris_desktop.sync.trusted_updater.MOST_ROOT_ROUNDS", 1)
    root = publisher_at(publisher.folder).root
    for number in range(CONFIG.max_root_rotations + 3):
        publisher.rotate(BEGINNING, root=number % 3)
    with pytest.raises(SourceIncomplete):
        refreshed(tmp_path / "memory", root, FolderFetcher(publisher.folder), BEGINNING)


def test_what_tuf_remembers_is_brought_to_the_disk(tmp_path, publisher, monkeypatch):
    synced = []
    monkeypatch.setattr("workpris_desktop.sync.trusted_updater.sync_file", lambda path: synced.append(path.name))
    root = publisher_at(publisher.folder).root
    refreshed(tmp_path / "memory", root, FolderFetcher(publisher.folder), BEGINNING)
    assert {"timestamp.json", "snapshot.json", "targets.json", "1.root.json"} <= set(synced)
