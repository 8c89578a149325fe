"""Unlocking where an erasure was cut off, and its traces are still to be wiped."""

import sys
from contextlib import contextmanager

import pytest

from workpris_desktop.cases.erasure import erase_file
from workpris_desktop.cases.file_requests import ListFiles, NewFile, WriteEntry
from workpris_desktop.cases.openings import close_vault
from workpris_desktop.domain.retention import Certificate
from workpris_desktop.domain.vault import Category

resource = pytest.importorskip("resource", reason="limits of POSIX")

FILES = 30
LARGEST_FILE_BYTES = 200_000


@contextmanager
def room_for(size_bytes):
    """Let no file of this process grow beyond a size."""
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, former[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)


def is_due(vault):
    return vault.connection.execute("SELECT 1 FROM setting WHERE name = 'sweep'").fetchone() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_where_there_is_no_room_to_wipe_them_everybody_gets_in_all_the_same(unlocked):
    vault = unlocked()
    files = [NewFile(f"Klient {number}", Category.PRISON).answer(vault) for number in range(FILES)]
    for file in files:
        WriteEntry(file.id, "Bydlení. " * 2_000).answer(vault)
    close_vault(vault)
    vault = unlocked()
    with vault.changing() as connection:
        erase_file(connection, Certificate(files[0].id, vault.now(), "time"))
    # As where the power fails; what was erased is wiped after this.
    vault.connection.close()
    vault.lock.release()
    with room_for(LARGEST_FILE_BYTES):
        vault = unlocked()
        assert is_due(vault)
        assert len(ListFiles().answer(vault)) == FILES - 1
    vault.connection.close()
    vault.lock.release()
    assert not is_due(unlocked())
