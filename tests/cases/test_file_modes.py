"""Folders and files of a vault, where a colleague of the same group has put something else in their place."""

import os

import pytest

from workpris_desktop.cases.file_modes import prepare_file, prepare_folder
from workpris_desktop.cases.session_lock import held_lock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.errors import FileForbidden
from workpris_desktop.domain.vault import VaultPurpose

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes, pipes and links of POSIX")


def mode(path):
    return path.stat().st_mode & 0o7777


def test_a_link_to_a_folder_of_ours_does_not_open_it_to_the_group(tmp_path):
    ours = tmp_path / "ours"
    ours.mkdir(mode=0o700)
    (tmp_path / "backups").symlink_to(ours)
    prepare_folder(tmp_path / "backups", VaultPurpose.OFFICE)
    assert mode(ours) == 0o700


def test_a_folder_that_was_there_is_for_those_of_the_vault_from_now_on(tmp_path):
    (tmp_path / "vault").mkdir(mode=0o755)
    prepare_folder(tmp_path / "vault", VaultPurpose.OFFICE)
    assert mode(tmp_path / "vault") == 0o2770


def test_a_link_that_leads_nowhere_makes_no_file_there(tmp_path):
    (tmp_path / "cases.db").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileForbidden):
        prepare_file(tmp_path / "cases.db", VaultPurpose.OFFICE)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("planted", ["link", "pipe"])
def test_a_lock_that_is_no_file_is_told_and_not_waited_for(tmp_path, planted):
    folder = VaultFolder(tmp_path)
    if planted == "pipe":
        os.mkfifo(folder.lock)
    else:
        folder.lock.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileForbidden) as caught, held_lock(folder, VaultPurpose.OFFICE):
        pass
    assert caught.value.path == folder.lock
    assert not (tmp_path / "elsewhere").exists()


def test_a_file_that_is_there_stays_as_it_is(tmp_path):
    (tmp_path / "cases.db").write_bytes(b"content")
    (tmp_path / "cases.db").chmod(0o640)
    prepare_file(tmp_path / "cases.db", VaultPurpose.OFFICE)
    assert (tmp_path / "cases.db").read_bytes() == b"content"
    assert mode(tmp_path / "cases.db") == 0o640
