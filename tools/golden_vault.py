"""Makes the vault that tests keep of each released form: ``python -m tools.golden_vault``.

It is made once for each version of `workpris_desktop.cases.schema`, and then opened by every later one (security.md
R20, F14). Its password guards nothing: all that is in it is invented, and the password stands here.
"""

import json
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.draft_requests import KeepDraft
from workpris_desktop.cases.file_requests import NewFile, Reassign, Restrict, WriteEntry
from workpris_desktop.cases.note_requests import WriteHeard, WriteNote
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.policy_requests import SetPolicy
from workpris_desktop.cases.schema import VERSION
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.vault import Category, LegalMode, VaultPolicy, VaultPurpose

FOLDER: Final = Path("tests/cases/golden")
PASSWORD: Final = "Sieben Hasen laufen ueber Land"
QUICK: Final = StretchCosts(LEAST_MEMORY_KIB, 1, 1)
_DAY: Final = date(2026, 11, 20)


def main() -> None:
    """Make the vault of this version, unless there is one already."""
    root = FOLDER / f"vault-{VERSION}"
    if root.exists():
        sys.exit(f"{root} is there, and what was released is never made anew.")
    try:
        _make(root)
    except BaseException:
        shutil.rmtree(root, ignore_errors=True)
        raise
    print(f"made {root}")


def _make(root: Path) -> None:
    folder = VaultFolder(root)
    vault, founded = Found("Dana Novak", PASSWORD, VaultPurpose.ME, costs=QUICK).open(folder, _now)
    colleague = AddAccount("Petr Dvořák", frozenset({Role.WORKER}), PASSWORD, costs=QUICK).answer(vault)
    SetPolicy(VaultPolicy(LegalMode.LAW_ENFORCEMENT, 7, backup_days=21)).answer(vault)
    first = NewFile("Modrá", Category.PRISON, "12/26").answer(vault)
    entry = WriteEntry(first.id, "Hledá bydlení od prosince, má psa.").answer(vault)
    WriteEntry(first.id, "Hledá bydlení od ledna, má psa.", entry.id).answer(vault)
    second = NewFile("Zelený", Category.AFTERCARE).answer(vault)
    WriteEntry(second.id, "Schulden bei zwei Ämtern; Gespräch am Dienstag.").answer(vault)
    Reassign(second.id, vault.account.id, colleague.id).answer(vault)
    Restrict(second.id, is_restricted=True, reason="an appeal is open").answer(vault)
    WriteNote("service-1", "Rings back within a day.").answer(vault)
    WriteHeard(OwnFinding("service-1", Topic.ROOM, CapacityState.TAKING, _DAY), "Eva", 2, "from Monday").answer(vault)
    KeepDraft(f"file/{first.id}/entry", "Volat v pondě").answer(vault)
    close_vault(vault)
    for name in ("vault.lock", "vault.lock.holder", "tries.json"):
        (root / name).unlink(missing_ok=True)
    known = {
        "account": founded.account.id,
        "colleague": colleague.id,
        "recovery_key": founded.recovery_key,
        "files": [first.id, second.id],
    }
    (root / "known.json").write_text(json.dumps(known, indent=1), encoding="utf-8")


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


if __name__ == "__main__":
    main()
