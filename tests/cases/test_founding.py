"""A vault that is founded where something was left of another."""

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK, acts
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault import VaultPurpose

FOUND = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK)


@pytest.fixture
def logs_of_another(tmp_path, clock):
    """The logs of a vault that was not closed, as bytes by the ending of their names."""
    from workpris_desktop.cases.vault_folder import VaultFolder

    vault, _ = FOUND.open(VaultFolder(tmp_path / "other"), clock)
    with vault.changing():
        vault.note(Act.NOTE_WRITTEN, "n" * 3_000)
    root = vault.folder.root
    logs = {suffix: (root / f"cases.db{suffix}").read_bytes() for suffix in ("-wal", "-shm")}
    close_vault(vault)
    return logs


@pytest.mark.parametrize("left", [("-wal",), ("-wal", "-shm"), ("-journal",)])
def test_the_logs_of_a_vault_that_is_gone_do_not_harm_the_new_one(vault_folder, clock, logs_of_another, left):
    vault_folder.root.mkdir()
    for suffix in left:
        content = logs_of_another.get(suffix, logs_of_another["-wal"])
        (vault_folder.root / f"cases.db{suffix}").write_bytes(content)
    vault, founded = FOUND.open(vault_folder, clock)
    assert acts(vault) == [Act.ACCOUNT_ADDED, Act.UNLOCKED]
    close_vault(vault)
    vault, _ = Unlock(founded.account.id, PASSWORD).open(vault_folder, clock)
    close_vault(vault)


def test_where_such_a_log_cannot_be_removed_nothing_is_founded_and_the_next_try_succeeds(vault_folder, clock):
    log = vault_folder.root / "cases.db-wal"
    log.mkdir(parents=True)
    with pytest.raises(MachineFault) as caught:
        FOUND.open(vault_folder, clock)
    assert caught.value.path == log
    assert not vault_folder.is_there
    log.rmdir()
    vault, _ = FOUND.open(vault_folder, clock)
    close_vault(vault)
