"""The vault of every released form is opened by this version, with everything in it (R20, F14)."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.cases.conftest import NOW, OTHER_PASSWORD
from tools.golden_vault import PASSWORD
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.attachment_requests import ReadAttachment, ReadAttachments
from workpris_desktop.cases.audit_requests import VerifyAudit
from workpris_desktop.cases.choice_requests import ChooseService, NoteSheet, ReadChoices, ReadSheets
from workpris_desktop.cases.consent_requests import ReadConsents
from workpris_desktop.cases.draft_requests import ReadDraft
from workpris_desktop.cases.engine import whole
from workpris_desktop.cases.file_requests import ListFiles, ReadFile, SearchFiles
from workpris_desktop.cases.follow_up_requests import ReadFollowUps, WriteFollowUp
from workpris_desktop.cases.inbox_requests import ReadInbox
from workpris_desktop.cases.intake_requests import KeepAnswer, KeepNeed, ReadIntake
from workpris_desktop.cases.note_requests import HeardOf, NotesOf
from workpris_desktop.cases.office_requests import ReadOffices
from workpris_desktop.cases.openings import Recover, Unlock, close_vault
from workpris_desktop.cases.packet_requests import SentPackets
from workpris_desktop.cases.passing_requests import ReadPassedOn
from workpris_desktop.cases.policy_requests import ReadPolicy
from workpris_desktop.cases.rescue import Salvage
from workpris_desktop.cases.restoring import Password, Restore
from workpris_desktop.cases.schema import VERSION
from workpris_desktop.cases.today_requests import Today
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.word_index import index_agrees
from workpris_desktop.domain.chosen_service import Disclosure, ReferralState, SeenPart, SheetKind
from workpris_desktop.domain.client_file import EntryKind
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.consent import ConsentPurpose
from workpris_desktop.domain.inbox import InboxState, SentState
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source
from workpris_desktop.domain.need import ClientNeed, NeedSide, NeedStatus
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.domain.vault import Category, LegalMode

PASSING = (
    *("consent", "passed_on", "attachment", "office_keys", "own_card", "office", "sent_packet", "taken_receipt"),
    *("inbox_packet", "inbox_blob"),
)
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
    entry = ReadFile(first.id).answer(vault).entries[-1]
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


def test_the_work_with_a_client_goes_on(kept, clock):
    folder, known = kept
    clock.now = NOW.replace(year=2027)
    vault, _ = Unlock(known["account"], PASSWORD).open(folder, clock)
    file_id = known["files"][0]
    intake = ReadIntake(file_id).answer(vault)
    assert (intake.by_field["B1"].value, intake.by_field["A5"].value) == ("Modrá", "12/26")
    if "work" in known:
        demand_client_work(vault, file_id, intake)
    if "passing" in known:
        demand_passing(vault, file_id)
    KeepAnswer(file_id, IntakeAnswer("B2", value="Emil Horák")).answer(vault)
    KeepNeed(file_id, ClientNeed("debts", NeedStatus.NEEDED)).answer(vault)
    ChooseService(file_id, "service-9", "Poradna").answer(vault)
    NoteSheet(file_id, SheetKind.LEAFLET, (("service-9", "Poradna", {}),)).answer(vault)
    WriteFollowUp(file_id, "napsat", vault.today).answer(vault)
    assert [hit.file.id for hit in SearchFiles("emil horak").answer(vault)] == [file_id]
    assert [each.service_id for each in ReadChoices(file_id).answer(vault)][-1] == "service-9"
    assert ReadSheets(file_id).answer(vault)[0].services == (("service-9", "Poradna"),)
    assert "napsat" in [each.step.text for each in Today().answer(vault).due if each.step]
    assert index_agrees(vault.connection)
    close_vault(vault)


def demand_client_work(vault, file_id, intake):
    """Look whether all is there that `tools.golden_vault` has put into a file."""
    answers = intake.by_field
    assert answers["B2"] == IntakeAnswer(
        "B2", AnswerState.ANSWERED, "Josef Novák", "", Source.PERSON, date(2026, 11, 20), 2
    )
    assert answers["B6"].value == ("cs", "de")
    assert answers["B8"].state is AnswerState.DECLINED
    assert answers["C1"].value == ("region:CZ010", "text:u sestry")
    assert (answers["C3"].value, answers["C3"].is_broken) == ("+42 0 123", True)
    assert (answers["F4"].value, answers["F4"].other) == ("other", "papoušek")
    assert answers["F7"].value == (("violence", "no", "person", "2026-11-20"),)
    (need,) = intake.needs
    assert (need.need, need.status, need.side, need.priority, need.wish) == (
        *("housing_none", NeedStatus.NEEDED, NeedSide.PRISON, 1),
        "vlastní klíče",
    )
    second, first = ReadChoices(file_id).answer(vault)
    assert (second.service_id, second.state, second.reason) == ("service-2", ReferralState.REFUSED, "full")
    assert (first.override, first.seen, first.given_at) == (
        "bere psa",
        {SeenPart.NAME: "n1", SeenPart.PHONE: "p1"},
        NOW,
    )
    (sheet,) = ReadSheets(file_id).answer(vault)
    assert sheet.services == (("service-1", "Dům na půli cesty"),)
    # Since the third form a preset that is over when it is set is due on that day.
    done, preset = sorted(ReadFollowUps(file_id).answer(vault), key=lambda step: step.preset)
    assert (preset.preset, preset.done_on, done.done_on) == ("three_months", None, date(2026, 11, 22))
    kinds = [entry.kind for entry in ReadFile(file_id).answer(vault).entries]
    assert kinds == [EntryKind.CALL, EntryKind.OVERRIDE, EntryKind.NOTE]
    file = next(each for each in ListFiles().answer(vault) if each.id == file_id)
    assert (file.state, file.outcome) == (FileState.WAITING, "all_full")
    for question in ("josef novak", "vlastni klice", "papousek", "bere psa"):
        assert [hit.file.id for hit in SearchFiles(question).answer(vault)] == [file_id], question


def demand_passing(vault, file_id):
    """Look whether all is there that `tools.golden_handover` has put into a file."""
    given, refused, law = ReadConsents(file_id).answer(vault)
    assert (given.how, given.kept_at, given.interpreter, given.facts) == ("signed", "šanon 7", "Eva", {"B2", "B3"})
    assert (given.withdrawn_on, given.told_on) == (date(2026, 11, 22), date(2026, 11, 22))
    assert (refused.is_refused, refused.receiver_id) == (True, "service:service-1")
    assert (law.is_law, law.basis, law.reason) == (True, "probation_task", "Soud nařídil dohled.")
    packet, sheet = ReadPassedOn(file_id).answer(vault)
    assert (packet.way, packet.consent_id, sheet.way) == (PassingWay.PACKET, law.id, PassingWay.REFERRAL_SHEET)
    assert sheet.wanted == WantedPassing("service:service-2", "Azylový dům", ConsentPurpose.PLACE, frozenset({"B3"}))
    disclosures = {each.service_id: each.disclosure for each in ReadChoices(file_id).answer(vault)}
    assert disclosures == {"service-2": Disclosure.NEUTRAL, "service-1": Disclosure.NOT_ASKED}
    (paper,) = ReadAttachments(file_id).answer(vault)
    assert (paper.title, ReadAttachment(paper.id).answer(vault)[:5]) == ("Rozsudek", b"%PDF-")
    book = ReadOffices().answer(vault)
    assert [(each.name, each.is_compared) for each in book.offices] == [("Caritas Graz", True)]
    assert book.own.card.name == "Probační středisko Praha"
    (sent,) = SentPackets(file_id).answer(vault)
    assert (sent.id, sent.state) == (packet.packet_id, SentState.MERGED)
    # Its last day is over by now, so that nothing of what it brought is left.
    (came,) = ReadInbox().answer(vault)
    assert (came.sender.name, came.state, came.is_compared) == ("Caritas Graz", InboxState.WAITING, True)


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


def test_what_can_be_read_of_it_is_saved_in_the_form_of_now(kept, clock, tmp_path):
    folder, known = kept
    clock.now = NOW.replace(year=2027)
    _, saved = Salvage(Password(known["account"], PASSWORD), tmp_path).open(folder, clock)
    assert (saved.read["client_file"], saved.lost["client_file"]) == (2, 0)
    assert (saved.read["intake_answer"] > 0) == ("work" in known)
    for table in PASSING:
        assert (saved.read[table] > 0) == ("passing" in known), table
        assert not saved.lost[table]
    Restore(saved.folder, Password(known["account"], PASSWORD)).open(folder, clock)
    vault, _ = Unlock(known["account"], PASSWORD).open(folder, clock)
    assert ReadIntake(known["files"][0]).answer(vault).by_field["B1"].value == "Modrá"
    assert index_agrees(vault.connection)
    assert whole(vault.connection)
    close_vault(vault)
