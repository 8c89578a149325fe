"""F8 of security.md 7.1: three hundred damaged vaults; none is silently wrong, and each has a backup to go back to."""

import random
import shutil
import sqlite3
from contextlib import suppress

import pytest

from tests.cases.conftest import NAME, PASSWORD, QUICK, Clock
from tests.torture.rounds import COUNTED, SEED
from workpris_desktop.cases import audit_chain
from workpris_desktop.cases.backups import MakeBackup, VerifyVault, newest_whole
from workpris_desktop.cases.file_requests import NewFile, WriteEntry
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.rescue import Salvage
from workpris_desktop.cases.restoring import Password, Restore
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_soundness import demand_whole_after_cut
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault import Category, VaultPurpose
from workpris_desktop.domain.vault_errors import VaultDamaged, VaultError, VaultOlder, VaultUnencrypted

PAGE = 4_096
EACH = 48
TABLES = ("account", "client_file", "file_entry", "audit", "secret", "setting")


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A closed vault with a backup: its folder, the account, and all that stood in it."""
    folder = VaultFolder(tmp_path_factory.mktemp("sound") / "vault")
    vault, founded = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(folder, Clock())
    chance = random.Random(SEED)
    for number in range(20):
        file = NewFile(f"Jiří {number}", Category.PROBATION).answer(vault)
        for _ in range(3):
            WriteEntry(file.id, f"Text {chance.random()} " * 80).answer(vault)
    MakeBackup().answer(vault)
    close_vault(vault)
    vault, _ = Unlock(founded.account.id, PASSWORD).open(folder, Clock())
    known = everything(vault)
    close_vault(vault)
    return folder, founded.account.id, known


def everything(vault):
    """Read all that is in a vault, without the rows that opening it adds."""
    with vault.reading() as connection:
        tables = {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES}
    tables["audit"] = [row for row in tables["audit"] if row[3] not in {"unlocked", "locked"}]
    return tables


@pytest.fixture
def copy(sound, tmp_path):
    folder = VaultFolder(tmp_path / "vault")
    shutil.copytree(sound[0].root, folder.root)
    return folder


def flipped(content, chance):
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)
    return content


def cut(content, chance):
    return content[: chance.randrange(1, len(content))]


def zeroed(content, chance):
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)
    return content


def swapped(content, chance):
    first, second = (at * PAGE for at in chance.sample(range(len(content) // PAGE), 2))
    content[first : first + PAGE], content[second : second + PAGE] = (
        content[second : second + PAGE],
        content[first : first + PAGE],
    )
    return content


def lengthened(content, chance):
    at = chance.randrange(len(content) // PAGE) * PAGE
    return content + content[at : at + PAGE]


def torn(content, chance):
    at = chance.randrange(len(content) // 512) * 512
    content[at : at + 512] = chance.randbytes(512)
    return content


def outcome_of(folder, account_id, known):
    """Return what is told when a vault is unlocked, read in full, and looked at as a whole; None where all is right."""
    vault = None
    try:
        vault, _ = Unlock(account_id, PASSWORD).open(folder, Clock())
        assert everything(vault) == known
        VerifyVault().answer(vault)
    except WorkprisError as error:
        return error
    finally:
        if vault is not None:
            with suppress(WorkprisError):
                close_vault(vault)
    return None


@pytest.mark.parametrize("damage", [flipped, cut, zeroed, swapped, lengthened, torn])
def test_no_damaged_vault_is_silently_wrong(sound, copy, damage):
    folder, account_id, known = sound
    content, chance, harmless = folder.database.read_bytes(), random.Random(f"{SEED} {damage.__name__}"), 0
    COUNTED["damaged vaults"] += EACH
    for _ in range(EACH):
        changed = bytes(damage(bytearray(content), chance))
        for path in copy.root.glob("cases.db*"):
            path.unlink()
        for path, whole in zip(copy.key_files, folder.key_files, strict=True):
            shutil.copy(whole, path)
        copy.database.write_bytes(changed)
        error = outcome_of(copy, account_id, known)
        if error is None:
            harmless += 1
            assert changed == content or damage is lengthened
        else:
            assert isinstance(error, VaultError), (damage.__name__, repr(error))
    assert harmless < EACH // 2
    assert newest_whole(copy.backups) is not None


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", VaultDamaged), (b"x", VaultDamaged), (None, VaultDamaged), ("plain", VaultUnencrypted)],
)
def test_another_file_in_its_place_is_never_used(sound, copy, content, error):
    _, account_id, known = sound
    copy.database.unlink()
    if content == "plain":
        with sqlite3.connect(copy.database) as connection:
            connection.execute("CREATE TABLE client_file (id, name)")
        connection.close()
    elif content is not None:
        copy.database.write_bytes(content)
    before = copy.database.read_bytes() if copy.database.exists() else None
    assert isinstance(outcome_of(copy, account_id, known), error)
    assert (copy.database.read_bytes() if copy.database.exists() else None) == before


def test_a_foreign_vault_in_its_place_is_never_used(sound, copy, tmp_path):
    _, account_id, known = sound
    other, _ = Found("Emil", PASSWORD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(tmp_path / "other"), Clock())
    close_vault(other)
    shutil.copy(other.folder.database, copy.database)
    assert isinstance(outcome_of(copy, account_id, known), VaultDamaged)


def test_an_older_file_in_its_place_is_told(sound, copy):
    _, account_id, known = sound
    older = copy.database.read_bytes()
    assert outcome_of(copy, account_id, known) is None
    copy.database.write_bytes(older)
    assert isinstance(outcome_of(copy, account_id, known), VaultOlder)


@pytest.mark.parametrize("log", [b"", b"garbage", bytes(100_000), "random", "foreign"])
def test_a_log_that_is_none_changes_nothing(sound, copy, log, tmp_path):
    _, account_id, known = sound
    content = random.Random(SEED).randbytes(50_000) if log == "random" else log
    if log == "foreign":
        other, _ = Found("Emil", PASSWORD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(tmp_path / "o"), Clock())
        NewFile("Marta", Category.ADVICE).answer(other)
        content = (other.folder.root / "cases.db-wal").read_bytes()
        close_vault(other)
        assert content
    (copy.root / "cases.db-wal").write_bytes(content)
    error = outcome_of(copy, account_id, known)
    assert error is None or isinstance(error, VaultError)
    if log != "foreign":
        assert error is None


def test_a_damaged_vault_is_restored_from_its_backup(sound, copy):
    _, account_id, _ = sound
    copy.database.write_bytes(zeroed(bytearray(copy.database.read_bytes()), random.Random(SEED)))
    damaged = copy.database.read_bytes()
    newest = newest_whole(copy.backups)
    _, report = Restore(copy.backups / newest.name, Password(account_id, PASSWORD)).open(copy, Clock())
    assert (copy.root / report.set_aside / "cases.db").read_bytes() == damaged
    vault, _ = Unlock(account_id, PASSWORD).open(copy, Clock())
    assert VerifyVault().answer(vault).counts["file_entry"] == 60
    close_vault(vault)


def test_all_is_looked_at_after_an_end_that_was_none(sound, copy):
    _, account_id, _ = sound
    vault, _ = Unlock(account_id, PASSWORD).open(copy, Clock())
    known = read_key_ring(copy).audit
    demand_whole_after_cut(vault, audit_chain.head(vault.connection))
    demand_whole_after_cut(vault, known)
    content = bytearray(copy.database.read_bytes())
    content[-2_000] ^= 1
    copy.database.write_bytes(content)
    demand_whole_after_cut(vault, audit_chain.head(vault.connection))
    with pytest.raises(VaultDamaged):
        demand_whole_after_cut(vault, known)
    vault.connection.close()
    vault.lock.release()


# Saving what can still be read


def test_what_can_be_read_of_a_damaged_vault_is_saved_and_restored(sound, copy, tmp_path):
    _, account_id, known = sound
    content = bytearray(copy.database.read_bytes())
    place = content_page_of_entries(copy, account_id)
    content = bytearray(copy.database.read_bytes())
    content[place * PAGE + 100] ^= 1
    copy.database.write_bytes(content)
    saved_to = tmp_path / "saved"
    saved_to.mkdir()
    _, saved = Salvage(Password(account_id, PASSWORD), saved_to).open(copy, Clock())
    assert copy.database.read_bytes() == content
    assert 40 <= saved.read["file_entry"] < 60
    assert saved.lost["file_entry"] in (None, 60 - saved.read["file_entry"])
    assert saved.read["client_file"] == 20
    Restore(saved.folder, Password(account_id, PASSWORD)).open(copy, Clock())
    vault, _ = Unlock(account_id, PASSWORD).open(copy, Clock())
    found = VerifyVault().answer(vault)
    assert found.counts["file_entry"] == saved.read["file_entry"]
    kept = everything(vault)
    assert set(kept["file_entry"]) < set(known["file_entry"])
    assert kept["client_file"] == known["client_file"]
    assert index_agrees(vault.connection)
    close_vault(vault)


def content_page_of_entries(folder, account_id):
    """Return the number (from 0) of a page in the middle that holds entries."""
    vault, _ = Unlock(account_id, PASSWORD).open(folder, Clock())
    root = vault.connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'file_entry'").fetchone()[0]
    close_vault(vault)
    with_damage = VaultFolder(folder.root.parent / "trial")
    for page in range(10, folder.database.stat().st_size // PAGE):
        shutil.rmtree(with_damage.root, ignore_errors=True)
        shutil.copytree(folder.root, with_damage.root)
        content = bytearray(folder.database.read_bytes())
        content[page * PAGE + 100] ^= 1
        with_damage.database.write_bytes(content)
        try:
            vault, _ = Unlock(account_id, PASSWORD).open(with_damage, Clock())
        except VaultDamaged:
            continue
        try:
            with vault.reading() as connection:
                read = len(connection.execute("SELECT * FROM file_entry ORDER BY rowid").fetchall())
        except VaultDamaged:
            read = -1
        vault.connection.close()
        vault.lock.release()
        if read == -1 and page + 1 != root:
            return page
    raise AssertionError


def test_nothing_is_saved_where_the_first_page_is_damaged(sound, copy, tmp_path):
    _, account_id, _ = sound
    content = bytearray(copy.database.read_bytes())
    content[50] ^= 1
    copy.database.write_bytes(content)
    with pytest.raises(VaultDamaged):
        Salvage(Password(account_id, PASSWORD), tmp_path).open(copy, Clock())
    assert {path.name for path in tmp_path.iterdir()} == {"vault"}
