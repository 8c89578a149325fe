"""In the program's own window: a refusal becomes a finding of the office by one click, and a slip that names nobody."""

import json
from datetime import date

import pytest

from tests.support.kept_window import KeptWindow, data_folder, found
from workpris_desktop.cases.choice_requests import ChooseService, SetReferralState
from workpris_desktop.cases.file_requests import NewFile
from workpris_desktop.cases.note_requests import AllHeard
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.slip import SaidBy, WrongLine
from workpris_desktop.domain.vault import Category
from workpris_desktop.ui.directory.report_dialog import ReportDialog

CLIENT = "Jiřina Modrá"
DAY = date(2026, 11, 20)


@pytest.fixture
def kept(qtbot, make_program, tmp_path):
    folder = data_folder(tmp_path / "refusals")

    def fill(vault):
        file = NewFile(CLIENT, Category.PROBATION).answer(vault)
        for service_id, reason in (("s1", "full"), ("s2", "past_offence"), ("s3", "bad_experience")):
            ChooseService(file.id, service_id, f"House {service_id}").answer(vault)
            SetReferralState(file.id, service_id, ReferralState.REFUSED, reason, DAY).answer(vault)

    found(folder, fill)
    kept = KeptWindow(qtbot, make_program(folder=folder))
    kept.unlock()
    kept.files.open_file(kept.panel.list.model.hit_at(0).file.id)
    kept.rest()
    kept.files.show_part(services(kept))
    kept.rest()
    return kept


def services(kept):
    return kept.program.clients.work.parts.services_part


def box_of(kept, service_id):
    services(kept).select(service_id)
    kept.rest()
    return services(kept).referral.refusal


def test_a_full_house_is_written_down_for_the_office_by_one_click(kept):
    box = box_of(kept, "s1")
    assert box.finding_button.isVisible()
    assert not box.correction_button.isVisible()
    box.finding_button.click()
    kept.rest()
    (heard,) = kept.vault.room.vault.session.ask(AllHeard())
    finding = heard.finding
    assert (finding.service_id, finding.topic, finding.answer) == ("s1", Topic.ROOM, CapacityState.FULL)
    assert (heard.remark, heard.told_by) == ("", "")
    assert kept.program.room.findings.findings.of("s1") == (finding,)
    assert not box.finding_button.isVisible()
    assert box.noted.isVisible()
    assert CLIENT not in box.noted.text()


def test_what_the_record_leaves_unsaid_becomes_a_slip_that_tells_of_nobody(kept):
    box = box_of(kept, "s2")
    assert not box.finding_button.isVisible()
    box.correction_button.click()
    kept.rest()
    dialog = kept.dialog(ReportDialog)
    assert dialog.line.chosen is WrongLine.AUDIENCE
    dialog.right.insertPlainText("arson")
    dialog.said_by.choose(SaidBy.TELEPHONE)
    dialog.keep()
    kept.rest()
    (slip,) = kept.program.slips._box.slips(kept.program.workplace.today())
    assert (slip.about.record.id, slip.about.line) == ("s2", WrongLine.AUDIENCE)
    assert slip.about.right.endswith("arson")
    assert CLIENT not in json.dumps(str(slip), ensure_ascii=False)


def test_what_is_about_the_person_tells_nothing_of_the_provider(kept):
    assert not box_of(kept, "s3").isVisible()


def test_nothing_of_it_stays_when_the_vault_is_locked(kept):
    box = box_of(kept, "s1")
    box.finding_button.click()
    kept.rest()
    kept.lock()
    assert kept.program.room.findings.findings.of("s1") == ()
    assert not box.isVisible()
