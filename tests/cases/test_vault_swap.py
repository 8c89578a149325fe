"""A swap that was cut off is finished whatever lies beside what was to be moved."""

from tests.cases.conftest import NAME, PASSWORD, QUICK, Clock
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_swap import finish_swap
from workpris_desktop.domain.vault import VaultPurpose


def test_a_log_that_a_failing_disk_has_left_locks_nobody_out(tmp_path):
    folder = VaultFolder(tmp_path / "vault")
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(folder, Clock())
    close_vault(vault)
    ready = folder.root / "restored-1"
    ready.mkdir()
    (ready / f"{folder.database.name}-wal").write_bytes(b"left")
    finish_swap(folder)
    assert not ready.exists()
    close_vault(Unlock(founded.account.id, PASSWORD).open(folder, Clock())[0])
