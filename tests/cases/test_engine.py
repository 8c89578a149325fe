"""The encrypted file on a disk that is full, and what others put in its place."""

import os
import subprocess
import sys

import pytest
import sqlcipher3.dbapi2

from tests.cases.conftest import acts
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.engine import demand_encrypted
from workpris_desktop.cases.file_requests import NewFile, ReadFile, WriteEntry
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.errors import DiskFull, FileForbidden
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import VaultDamaged

posix = pytest.mark.skipif(os.name == "nt", reason="pipes and links of POSIX")


@pytest.fixture
def full_disk(open_vault):
    """A vault with a file of one entry, on a disk that has room for a few pages only."""
    file = NewFile("Klient", Category.PRISON).answer(open_vault)
    WriteEntry(file.id, "first").answer(open_vault)
    (pages,) = open_vault.connection.execute("PRAGMA page_count").fetchone()
    open_vault.connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    return file


def test_a_full_disk_is_told_as_that_and_nothing_was_changed(open_vault, full_disk):
    before = acts(open_vault)
    with pytest.raises(DiskFull):
        WriteEntry(full_disk.id, "x" * 20_000).answer(open_vault)
    assert not open_vault.connection.in_transaction
    assert acts(open_vault) == before
    open_vault.connection.execute("PRAGMA max_page_count = 1000000")
    WriteEntry(full_disk.id, "second").answer(open_vault)
    assert {entry.text for entry in ReadFile(full_disk.id).answer(open_vault).entries} == {"first", "second"}
    VerifyAudit().answer(open_vault)


def test_what_is_refused_only_at_the_end_of_a_transaction_is_undone_as_well(open_vault):
    def write_for_no_file():
        with open_vault.changing() as connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            connection.execute("INSERT INTO emergency VALUES ('no such file', 'nobody', '2026-11-22')")

    with pytest.raises(sqlcipher3.dbapi2.IntegrityError):
        write_for_no_file()
    assert not open_vault.connection.in_transaction
    with open_vault.changing():
        open_vault.note(Act.LOCKED)


@posix
def test_a_pipe_in_place_of_the_file_keeps_nobody_waiting(tmp_path):
    os.mkfifo(tmp_path / "cases.db")
    code = (
        "import sys; from pathlib import Path; from workpris_desktop.cases.engine import demand_encrypted;"
        "from workpris_desktop.domain.errors import FileForbidden\n"
        "try: demand_encrypted(Path(sys.argv[1]))\n"
        "except FileForbidden: print('forbidden')"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "cases.db"], stdout=subprocess.PIPE, timeout=20, check=True
    )
    assert said.stdout.strip() == b"forbidden"


@posix
def test_a_link_in_place_of_the_file_is_not_followed(tmp_path):
    (tmp_path / "other").write_bytes(b"\x01" * 100)
    (tmp_path / "cases.db").symlink_to(tmp_path / "other")
    with pytest.raises(FileForbidden):
        demand_encrypted(tmp_path / "cases.db")


def test_no_file_and_an_empty_one_are_damage(tmp_path):
    with pytest.raises(VaultDamaged, match="missing"):
        demand_encrypted(tmp_path / "cases.db")
    (tmp_path / "cases.db").touch()
    with pytest.raises(VaultDamaged, match="empty"):
        demand_encrypted(tmp_path / "cases.db")
