"""All that is kept about a person: whole, for who keeps the file, and noted."""

import json

import pytest

from tests.cases.conftest import acts
from tests.support.client_rows import answered, needed, step
from tests.support.vault_people import colleague
from workpris_desktop.cases.access_export import machine_readable
from workpris_desktop.cases.choice_requests import ChooseService, NoteSheet
from workpris_desktop.cases.file_requests import NewFile, OpenInEmergency, ReadFile, Restrict, WriteEntry
from workpris_desktop.cases.register_requests import ExportAccess
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import SheetKind
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound, NotAllowed


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
