"""Steps from one form of the vault to the next: each whole or not at all, and never backwards."""

import pytest
import sqlcipher3.dbapi2

from tests.cases.conftest import PASSWORD
from workpris_desktop.cases import schema
from workpris_desktop.cases.engine import new_data_key, open_database
from workpris_desktop.cases.openings import Unlock, close_vault
from workpris_desktop.domain.vault_errors import VaultNewer

ADDED = "ALTER TABLE client_file ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"


@pytest.fixture
def connection(tmp_path):
    opened = open_database(tmp_path / "cases.db", new_data_key(), is_new=True)
    yield opened
    opened.close()


def version(connection):
    return connection.execute("PRAGMA user_version").fetchone()[0]


def with_step(monkeypatch, *statements):
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, statements))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)


def test_a_new_file_gets_all_steps(connection):
    assert schema.bring_up_to_date(connection) == 0
    assert version(connection) == schema.VERSION
    assert schema.bring_up_to_date(connection) == schema.VERSION


def test_an_earlier_form_is_brought_to_this_one_with_everything_in_it(open_vault, vault_folder, clock, monkeypatch):
    from workpris_desktop.cases.file_requests import NewFile
    from workpris_desktop.domain.vault import Category

    NewFile("Modrá", Category.PRISON).answer(open_vault)
    me = open_vault.account
    close_vault(open_vault)
    with_step(monkeypatch, ADDED)
    vault, _ = Unlock(me.id, PASSWORD).open(vault_folder, clock)
    assert vault.connection.execute("SELECT name, colour FROM client_file").fetchall() == [("Modrá", "blue")]
    close_vault(vault)


def test_a_step_that_fails_leaves_the_earlier_form(connection, monkeypatch):
    schema.bring_up_to_date(connection)
    before = schema.VERSION
    with_step(monkeypatch, ADDED, "CREATE TABLE nonsense (")
    with pytest.raises(sqlcipher3.dbapi2.OperationalError):
        schema.bring_up_to_date(connection)
    assert version(connection) == before
    columns = [row[1] for row in connection.execute("PRAGMA table_info(client_file)")]
    assert "colour" not in columns


def test_a_later_form_is_left_alone(open_vault, vault_folder, clock):
    me = open_vault.account
    open_vault.connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    close_vault(open_vault)
    before = vault_folder.database.read_bytes()
    with pytest.raises(VaultNewer) as newer:
        Unlock(me.id, PASSWORD).open(vault_folder, clock)
    assert newer.value.version == schema.VERSION + 1
    assert vault_folder.database.read_bytes() == before


def test_what_the_index_counts_with_outlives_the_writing_anew_of_the_file(open_vault):
    from workpris_desktop.cases.file_requests import NewFile, SearchFiles, WriteEntry
    from workpris_desktop.domain.vault import Category

    gone, kept = (NewFile(name, Category.PRISON).answer(open_vault) for name in ("Prvni", "Druhy"))
    for file in (gone, kept):
        WriteEntry(file.id, f"bydleni {file.name}").answer(open_vault)
    # A number without a column of its own is kept by SQLite or not, as it likes.
    rows = "SELECT file.row, entry.row FROM client_file AS file JOIN file_entry AS entry ON file.id = file_id"
    before = open_vault.connection.execute(f"{rows} WHERE file.id = ?", (kept.id,)).fetchall()
    with open_vault.changing() as connection:
        connection.execute("DELETE FROM client_file WHERE id = ?", (gone.id,))
    open_vault.connection.execute("VACUUM")
    assert open_vault.connection.execute(rows).fetchall() == before
    assert [hit.file.id for hit in SearchFiles("bydleni druhy").answer(open_vault)] == [kept.id]
