"""The vault of every released form is opened by this version, with everything in it (R20, F14)."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cases.conftest import NOW, OTHER_PASSWORD
from tools.golden_vault import PASSWORD
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.draft_requests import ReadDraft
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import ListFiles, ReadFile, SearchFiles
from workpris_desktop.cases.note_requests import HeardOf, NotesOf
from workpris_desktop.cases.openings import Recover, Unlock, close_vault
from workpris_desktop.cases.policy_requests import ReadPolicy
from workpris_desktop.cases.schema import VERSION
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.vault import Category, LegalMode

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(params=range(1, VERSION + 1))
def kept(request, tmp_path):
    """A copy of a released vault, and what is known of it."""
    root = tmp_path / "vault"
    shutil.copytree(GOLDEN / f"vault-{request.param}", root)
    return VaultFolder(root), json.loads((root / "known.json").read_text(encoding="utf-8"))


def test_it_opens_and_nothing_is_missing(kept, clock):
    folder, known = kept
    clock.now = NOW.replace(year=2027)
    vault, account = Unlock(known["account"], PASSWORD).open(folder, clock)
    assert account.name == "Dana Novak"
    assert vault.connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
    assert [each.name for each in ListAccounts().answer(vault)] == ["Dana Novak", "Petr Dvořák"]
    first, second = (next(each for each in ListFiles().answer(vault) if each.id == id_) for id_ in known["files"])
    assert (first.name, first.reference, first.category) == ("Modrá", "12/26", Category.PRISON)
    assert (second.is_restricted, second.deputy_id) == (True, known["colleague"])
    (entry,) = ReadFile(first.id).answer(vault).entries
    assert (entry.text, entry.former) == (
        "Hledá bydlení od ledna, má psa.",
        ("Hledá bydlení od prosince, má psa.",),
    )
    assert [hit.file.id for hit in SearchFiles("schulden amter").answer(vault)] == [second.id]
    assert [note.text for note in NotesOf("service-1").answer(vault)] == ["Rings back within a day."]
    (heard,) = HeardOf("service-1").answer(vault)
    assert (heard.told_by, heard.free, heard.remark) == ("Eva", 2, "from Monday")
    assert ReadDraft(f"file/{first.id}/entry").answer(vault) == "Volat v pondě"
    policy = ReadPolicy().answer(vault)
    assert (policy.legal_mode, policy.idle_minutes, policy.backup_days) == (LegalMode.LAW_ENFORCEMENT, 7, 21)
    VerifyAudit().answer(vault)
    assert whole(vault.connection)
    assert index_agrees(vault.connection)
    close_vault(vault)


def test_its_recovery_sheet_still_works(kept, clock):
    folder, known = kept
    vault, account = Recover(known["recovery_key"], known["account"], OTHER_PASSWORD).open(folder, clock)
    assert account.id == known["account"]
    close_vault(vault)


def test_age_alone_opens_its_key_file_and_sqlcipher_its_file(kept):
    """The way out without this program: age for the key, SQLCipher for the file (docs/vault.md)."""
    import base64

    import pyrage
    import sqlcipher3.dbapi2

    folder, known = kept
    ring = json.loads(folder.key_files[0].read_text(encoding="utf-8"))
    ring = json.loads(ring["content"]) if isinstance(ring.get("content"), str) else ring.get("content", ring)
    identity = pyrage.x25519.Identity.from_str(known["recovery_key"].replace(" ", "").replace("\n", ""))
    key = pyrage.decrypt(base64.b64decode(ring["envelope"]), [identity])
    connection = sqlcipher3.dbapi2.connect(str(folder.database))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert connection.execute("SELECT count(*) FROM client_file").fetchone() == (2,)
    connection.close()
