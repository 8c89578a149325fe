"""The tab "Passing on" of a client's file, on a real vault."""

from datetime import date

import pytest

from tests.support.intake_form import Places
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, with_colleague
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.consent_requests import GiveConsent, WithdrawConsent
from workpris_desktop.cases.file_requests import OpenInEmergency, ReadFile, Reassign
from workpris_desktop.cases.passing_requests import NotePassedOn
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, service_receiver, usual_end
from workpris_desktop.domain.passing_errors import NoGroundToPassOn
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.cases.work.passing_controller import PassingController
from workpris_desktop.ui.cases.work.passing_part import PassingPart
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.inbox_words import InboxWords
from workpris_desktop.wording.need_words import NeedWords
from workpris_desktop.wording.passing_words import PassingWords

TODAY = date.today()  # noqa: DTZ011 - the vault has no other
HOSTEL, NAME = service_receiver("hostel"), "The hostel"
FACTS = frozenset({"B3", "C3"})
WANTED = WantedPassing(HOSTEL, NAME, ConsentPurpose.PLACE, FACTS)


def joined(desk):
    """Return the tab and its controller, beside the other parts of a desk."""
    resources = resources_folder()
    needs = NeedWords(read_need_sections(resources), desk.window)
    consents = ConsentWords(read_intake_form(resources), read_needs(resources), needs, Places(), desk.window, bases={})
    part = PassingPart(PassingWords(consents, InboxWords(desk.window), desk.window), date.today)
    desk.window.addTab(part, part.title())
    return part, PassingController(part, desk.vault, desk.window)


def show(desk, part):
    part.show_file(desk.ask(ReadFile(desk.file_id)), desk.account)
    desk.show(part)


def agree(desk):
    ends = usual_end(TODAY)
    wish = (desk.file_id, NAME, ConsentPurpose.PLACE, FACTS, ConsentHow.SAID, "", ends)
    return desk.ask(GiveConsent(*wish, receiver_id=HOSTEL))


def rows(table):
    cells = (range(table.rowCount()), range(table.columnCount()))
    return [[table.item(row, column).text() for column in cells[1]] for row in cells[0]]


def test_a_file_of_which_nothing_left_says_so(desk):
    part, _ = joined(desk)
    show(desk, part)
    assert part.no_grounds.isVisible()
    assert part.nothing_passed.isVisible()
    assert not part.grounds.isVisible()
    assert not part.passed.isVisible()


def test_a_consent_and_what_went_out_by_it_stand_there_until_it_is_taken_back_and_the_file_is_left(desk):
    part, controller = joined(desk)
    show(desk, part)
    consent = agree(desk)
    desk.ask(NotePassedOn(desk.file_id, PassingWay.REFERRAL_SHEET, WANTED))
    controller.load()
    desk.rest()
    ((receiver, _, state),) = rows(part.grounds)
    assert (receiver, state.split(",")[0]) == (NAME, "Agreed")
    ((_, passed_to, sheet, became),) = rows(part.passed)
    assert (passed_to, sheet.split(",")[0], became) == (NAME, "Referral sheet", "")
    assert "2" in sheet
    desk.ask(WithdrawConsent(desk.file_id, consent.id))
    controller.load()
    desk.rest()
    ((_, _, state),) = rows(part.grounds)
    assert state.startswith("Taken back")
    assert len(rows(part.passed)) == 1
    with pytest.raises(NoGroundToPassOn):
        desk.ask(NotePassedOn(desk.file_id, PassingWay.REFERRAL_SHEET, WANTED))
    part.forget()
    assert (rows(part.grounds), rows(part.passed), part.file_id) == ([], [], "")


def test_a_row_tells_which_facts_left_and_by_which_ground_also_after_it_was_taken_back(desk):
    part, controller = joined(desk)
    show(desk, part)
    consent = agree(desk)
    desk.ask(NotePassedOn(desk.file_id, PassingWay.REFERRAL_SHEET, WANTED))
    desk.ask(WithdrawConsent(desk.file_id, consent.id))
    controller.load()
    desk.rest()
    part.passed.selectRow(0)
    part.grounds.selectRow(0)
    form = read_intake_form(resources_folder()).by_id
    said = part.about_passed.text()
    assert all(form[field].label["en"] in said for field in FACTS)
    assert "Said aloud and noted" in said
    assert all(form[field].label["en"] in part.about_ground.text() for field in FACTS)
    part.forget()
    assert (part.about_passed.text(), part.about_ground.text()) == ("", "")


def test_another_legal_basis_is_told_with_its_reason(desk):
    part, controller = joined(desk)
    show(desk, part)
    desk.ask(
        GiveConsent(
            *(desk.file_id, NAME, ConsentPurpose.PLACE, FACTS, ConsentHow.LAW, "", usual_end(TODAY)),
            receiver_id=HOSTEL,
            basis="act-1",
            reason="the court has ordered it",
        )
    )
    desk.ask(NotePassedOn(desk.file_id, PassingWay.PROVIDER_FORM, WANTED))
    controller.load()
    desk.rest()
    part.passed.selectRow(0)
    assert "act-1: the court has ordered it" in part.about_passed.text()


def test_what_is_read_while_the_file_locks_is_shown_no_more(desk):
    part, controller = joined(desk)
    agree(desk)
    show(desk, part)
    controller.load()
    part.forget()
    desk.rest()
    assert rows(part.grounds) == []


@pytest.mark.parametrize("role", [Role.READ_ONLY, Role.WORKER])
def test_who_may_only_read_sees_the_grounds_and_hands_nothing_over(make, role):
    desk = make(fill=with_colleague(role))
    file = desk.new_file()
    desk.file_id = file.id
    agree(desk)
    (other,) = (each for each in desk.ask(ListAccounts()) if each.name == OTHER_NAME)
    if role is Role.READ_ONLY:
        desk.ask(Reassign(file.id, desk.account.id, other.id))
    desk.vault.session.lock()
    desk.become(other.id, OTHER_PASSWORD)
    if role is Role.WORKER:
        desk.ask(OpenInEmergency(file.id, "the client is in danger"))
    desk.file_id = file.id
    part, _ = joined(desk)
    show(desk, part)
    assert [row[0] for row in rows(part.grounds)] == [NAME]
    assert not part.handover_button.isVisible()
    assert part.panes()[0] is part.consents_button
