"""All that is kept about a person: whole, for who keeps the file, and noted."""

import json

import pytest

from tests.cases.conftest import acts
from tests.support.client_rows import answered, needed, step
from tests.support.intake_form import Places
from tests.support.vault_people import colleague
from workpris_desktop.cases.access_export import machine_readable
from workpris_desktop.cases.choice_requests import ChooseService, NoteSheet
from workpris_desktop.cases.consent_requests import GiveConsent, NoteReceiverTold, WithdrawConsent
from workpris_desktop.cases.file_requests import NewFile, OpenInEmergency, ReadFile, Restrict, WriteEntry
from workpris_desktop.cases.passing_requests import NotePassedOn
from workpris_desktop.cases.register_requests import ExportAccess
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, service_receiver, usual_end
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound, NotAllowed
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.access_words import AccessWords


@pytest.fixture
def file(open_vault):
    file = NewFile("Jiří", Category.PRISON, "12/26").answer(open_vault)
    answered(open_vault, file.id, unanswered=("F8",), B3="1990-05-17")
    needed(open_vault, file.id, "housing.no_home", wish="a garden")
    step(open_vault, file.id, "2026-12-24")
    entry = WriteEntry(file.id, "first").answer(open_vault)
    WriteEntry(file.id, "second", entry.id).answer(open_vault)
    ChooseService(file.id, "service-1", "The hostel").answer(open_vault)
    NoteSheet(file.id, SheetKind.LEAFLET, (("service-1", "The hostel", {}),)).answer(open_vault)
    return file


def test_all_of_it_is_there_and_nothing_of_others(open_vault, file):
    other = NewFile("Somebody else", Category.ADVICE).answer(open_vault)
    WriteEntry(other.id, "of another").answer(open_vault)
    export = ExportAccess(file.id).answer(open_vault)
    assert {answer.field for answer in export.intake.answers} >= {"A5", "B1", "B3", "F8"}
    assert [need.wish for need in export.intake.needs] == ["a garden"]
    assert [choice.name for choice in export.choices] == ["The hostel"]
    assert [sheet.services for sheet in export.sheets] == [(("service-1", "The hostel"),)]
    assert "second" in [entry.text for entry in export.entries]
    assert ("first",) in [entry.former for entry in export.entries]
    assert len(export.follow_ups) == 1
    assert {row.subject for row in export.acts} == {file.id}
    text = json.dumps(machine_readable(export), ensure_ascii=False)
    assert "another" not in text
    assert "Somebody else" not in text


def test_who_has_read_the_file_is_told(open_vault, file):
    lead = colleague(open_vault, "Lead", Role.LEAD)
    ReadFile(file.id).answer(lead)
    export = ExportAccess(file.id).answer(open_vault)
    read = [row for row in export.acts if row.act is Act.FILE_VIEWED and row.account_id == lead.account.id]
    assert len(read) == 1
    assert export.names[lead.account.id] == "Lead"


def test_it_is_noted_and_says_so_itself(open_vault, file):
    export = ExportAccess(file.id).answer(open_vault)
    assert acts(open_vault)[-1] is Act.ACCESS_EXPORTED
    assert export.acts[-1].act is Act.ACCESS_EXPORTED


def test_only_who_keeps_the_file_exports_it(open_vault, file):
    worker = colleague(open_vault, "Emil", Role.WORKER)
    with pytest.raises(ClientFileNotFound):
        ExportAccess(file.id).answer(worker)
    OpenInEmergency(file.id, "a call at night").answer(worker)
    with pytest.raises(ClientFileNotFound):
        ExportAccess(file.id).answer(worker)
    for role in (Role.READ_ONLY, Role.ADMINISTRATOR):
        with pytest.raises(NotAllowed):
            ExportAccess(file.id).answer(colleague(open_vault, role.value, role))
    assert ExportAccess(file.id).answer(colleague(open_vault, "Lead", Role.LEAD))


def test_a_restricted_file_is_told_too(open_vault, file):
    Restrict(file.id, is_restricted=True, reason="a dispute").answer(open_vault)
    assert ExportAccess(file.id).answer(open_vault).file.is_restricted


def test_nothing_of_it_is_told_in_a_trace(open_vault, file):
    assert repr(ExportAccess(file.id).answer(open_vault)) == "AccessExport(...)"


def test_who_got_what_by_which_ground_is_told_in_words(open_vault, file):
    receiver_id, facts, ends_on = service_receiver("service-1"), frozenset({"B3"}), usual_end(open_vault.today)
    common = (file.id, "The hostel", ConsentPurpose.PLACE, facts)
    wanted = WantedPassing(receiver_id, *common[1:])
    consent = GiveConsent(*common, ConsentHow.SAID, "Dana", ends_on, receiver_id=receiver_id).answer(open_vault)
    NotePassedOn(file.id, PassingWay.REFERRAL_SHEET, wanted).answer(open_vault)
    NoteReceiverTold(file.id, WithdrawConsent(file.id, consent.id).answer(open_vault).id, open_vault.today).answer(
        open_vault
    )
    law = {"basis": "probation_task", "reason": "The court has ordered supervision.", "receiver_id": receiver_id}
    GiveConsent(*common, ConsentHow.LAW, "", ends_on, **law).answer(open_vault)
    NotePassedOn(file.id, PassingWay.PACKET_SHEET, wanted).answer(open_vault)
    export = ExportAccess(file.id).answer(open_vault)
    assert [each.way for each in export.passed] == [PassingWay.PACKET_SHEET, PassingWay.REFERRAL_SHEET]
    resources = resources_folder()
    form = read_intake_form(resources)
    text = AccessWords((form,), read_needs(resources), {}, Places()).text(export)
    for said in (
        "The hostel (Asking for a place): a printed hand-over; Birth date or age band; by law: probation_task",
        "a sheet for the provider; Birth date or age band; by your consent of 22 Nov 2026",
        "no consent was needed: probation_task; The court has ordered supervision.",
        "the receiver was told on 22 Nov 2026",
    ):
        assert said in text
