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

from tools.golden_handover import pass_on
from workpris_desktop.cases.account_requests import AddAccount
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.choice_requests import ChooseService, KeepOrder, NoteSheet, SetReferralState
from workpris_desktop.cases.draft_requests import KeepDraft
from workpris_desktop.cases.file_requests import NewFile, Reassign, Restrict, SetFileState, WriteEntry
from workpris_desktop.cases.follow_up_requests import FinishFollowUp, SetPresets, WriteFollowUp
from workpris_desktop.cases.intake_requests import KeepAnswers, KeepNeed
from workpris_desktop.cases.note_requests import WriteHeard, WriteNote
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.openings import Found, close_vault
from workpris_desktop.cases.policy_requests import SetPolicy
from workpris_desktop.cases.schema import VERSION
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.chosen_service import ReferralState, SeenPart, SheetKind
from workpris_desktop.domain.client_file import EntryKind
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.follow_up import Preset
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import ClientNeed, NeedSide, NeedStatus
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
    _work_with(vault, first.id)
    pass_on(vault, first.id, PASSWORD, QUICK, _now)
    close_vault(vault)
    for name in ("vault.lock", "vault.lock.holder", "tries.json"):
        (root / name).unlink(missing_ok=True)
    known = {
        "account": founded.account.id,
        "colleague": colleague.id,
        "recovery_key": founded.recovery_key,
        "files": [first.id, second.id],
        "work": first.id,
        "passing": first.id,
    }
    (root / "known.json").write_text(json.dumps(known, indent=1), encoding="utf-8")


def _work_with(vault: OpenVault, file_id: str) -> None:
    """Put one of each into a file of what belongs to the work with a client."""
    answers = (
        IntakeAnswer("B2", value="Josef Novák", said_by=Source.PERSON, said_on=_DAY, version=2),
        IntakeAnswer("B3", value="1984-02-29", version=2),
        IntakeAnswer("B6", value=("cs", "de"), version=2),
        IntakeAnswer("B8", AnswerState.DECLINED, version=2),
        IntakeAnswer("C1", value=("region:CZ010", "text:u sestry"), version=2),
        IntakeAnswer("C3", value="+42 0 123", version=2, is_broken=True),
        IntakeAnswer("D3", value="2027-02-01", said_by=Source.FILE, said_on=_DAY, version=2),
        IntakeAnswer("F4", value="other", other="papoušek", version=2),
        IntakeAnswer("F7", value=(("violence", "no", "person", "2026-11-20"),), version=2),
    )
    KeepAnswers(file_id, answers).answer(vault)
    KeepNeed(file_id, ClientNeed("housing_none", NeedStatus.NEEDED, NeedSide.PRISON, 1, "vlastní klíče")).answer(vault)
    seen = {SeenPart.NAME: "n1", SeenPart.PHONE: "p1"}
    ChooseService(file_id, "service-1", "Dům na půli cesty", "housing_none", "bere psa", seen).answer(vault)
    ChooseService(file_id, "service-2", "Azylový dům").answer(vault)
    KeepOrder(file_id, ("service-2", "service-1")).answer(vault)
    SetReferralState(file_id, "service-2", ReferralState.REFUSED, "full", _DAY).answer(vault)
    NoteSheet(file_id, SheetKind.LEAFLET, (("service-1", "Dům na půli cesty", seen),)).answer(vault)
    done = WriteFollowUp(file_id, "zavolat do domu", _DAY).answer(vault)
    FinishFollowUp(file_id, done.id, is_done=True).answer(vault)
    SetPresets(file_id, (Preset("three_months", date(2026, 11, 3)),)).answer(vault)
    WriteEntry(file_id, "Volal bratr.", kind=EntryKind.CALL).answer(vault)
    SetFileState(file_id, FileState.WAITING, "all_full").answer(vault)


def _now() -> datetime:
    return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


if __name__ == "__main__":
    main()
