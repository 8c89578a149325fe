"""Consent as a person writes it down, on a real vault."""

import re
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.support.intake_form import Places
from tests.support.kept_window import OTHER_NAME, OTHER_PASSWORD, with_colleague
from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.choice_requests import ChooseService
from workpris_desktop.cases.consent_requests import GiveConsent, GiveRegisterConsent, ReadConsents, consent_place
from workpris_desktop.cases.draft_requests import KeepDraft, ReadDraft
from workpris_desktop.cases.file_requests import ListFiles, NewFile, OpenInEmergency, ReadFile, Reassign, Restrict
from workpris_desktop.cases.intake_requests import KeepAnswers, KeepNeed
from workpris_desktop.cases.passing_requests import NotePassedOn
from workpris_desktop.domain.account import Role
from workpris_desktop.domain.consent import ConsentHow, ConsentPurpose, latest_end, service_receiver, usual_end
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedStatus
from workpris_desktop.domain.passing_on import PassingWay, WantedPassing
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import VaultDamaged, VaultLocked
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_need_sections, read_needs
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.cases.work.consent_controller import ConsentController
from workpris_desktop.ui.cases.work.consent_dialog import ConsentDialog
from workpris_desktop.ui.cases.work.consent_draft import ConsentDraft, draft_in
from workpris_desktop.ui.cases.work.consent_text_box import ConsentReading
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.need_words import NeedWords

TODAY = date.today()  # noqa: DTZ011 - the vault has no other
AUTHORITY = "Ministry of Help"
OTHER = "Probation Service"


def joined(desk, today=date.today, bases=None, reading=None):
    """Return a controller of what is open at a desk."""
    resources = resources_folder()
    form, kinds = read_intake_form(resources), read_needs(resources)
    needs = NeedWords(read_need_sections(resources), desk.window)
    words = ConsentWords(form, kinds, needs, Places(), desk.window, bases=bases or {})
    return ConsentController(
        *(desk.steps, desk.vault, words, form, kinds), today=today, reading=reading, parent=desk.window
    )


@pytest.fixture
def consents(desk):
    """The controller, on a file with answers and needs."""
    answers = (
        IntakeAnswer("B3", value="1985-03-27"),
        IntakeAnswer("C3", AnswerState.DECLINED),
        IntakeAnswer("D1", value="in_prison"),
    )
    desk.ask(KeepAnswers(desk.file_id, answers))
    desk.ask(KeepNeed(desk.file_id, ClientNeed("money.debts", NeedStatus.NEEDED)))
    controller = joined(desk)
    controller.said.connect(desk.failed.append)
    return controller


def opened(desk):
    desk.show(desk.steps)
    desk.steps.consents_button.click()
    return desk.dialog(ConsentDialog)


def written(desk):
    """Return the dialog with the empty form."""
    dialog = opened(desk)
    dialog.go_button.click()
    return dialog


def choose(combo, code):
    combo.setCurrentIndex(combo.findData(code))


def fill_in(dialog, facts=("B3",), how=ConsentHow.SAID):
    choose(dialog.form.whom.purpose, "register")
    dialog.form.receiver.setEditText(AUTHORITY)
    dialog.form.facts.tick(facts)
    dialog.form.how.setCurrentIndex(dialog.form.how.findData(how.value))


def agree(desk, receiver=AUTHORITY):
    facts = frozenset({"B3", "D1"})
    request = GiveRegisterConsent(desk.file_id, receiver, facts, ConsentHow.SIGNED, "Dana", usual_end(TODAY), "cs")
    return desk.ask(request)


def states(dialog):
    table = dialog.list.table
    return {table.item(row, 0).text(): table.item(row, 2).text() for row in range(table.rowCount())}


@pytest.mark.usefixtures("consents")
def test_a_consent_is_written_down_with_all_that_was_told(desk):
    dialog = written(desk)
    form = dialog.form
    assert form.read_by.text() == desk.account.name
    assert form.ends.day == usual_end(TODAY)
    fill_in(dialog)
    form.language.setText("Czech")
    form.repeated.setCurrentIndex(form.repeated.findData("yes"))
    dialog.go_button.click()
    desk.rest()
    (consent,) = desk.ask(ReadConsents(desk.file_id))
    assert (consent.receiver, consent.facts, consent.how) == (AUTHORITY, {"B3"}, "said")
    assert (consent.read_by, consent.language, consent.was_repeated) == (desk.account.name, "Czech", True)
    assert (consent.given_on, consent.ends_on) == (TODAY, usual_end(TODAY))
    assert "counts until" in states(dialog)[AUTHORITY]
    details = dialog.list.details.text()
    for told in ("Birth date", "Said aloud", desk.account.name, "Czech", "Yes", short_date(usual_end(TODAY), "en")):
        assert told in details
    dialog.go_button.click()
    assert not form.is_typed
    dialog.close()
    desk.rest()
    assert desk.ask(ReadDraft(consent_place(desk.file_id))) == ""


@pytest.mark.usefixtures("consents")
def test_nothing_is_ticked_by_itself_and_what_is_sensitive_never_by_the_button(desk):
    form = written(desk).form
    choose(form.whom.purpose, "register")
    rows = {form.facts.table.item(row, 0).text() for row in range(form.facts.table.rowCount())}
    assert form.facts.ticked == ()
    assert "Need: Debts" in rows
    assert not any("Phone" in row for row in rows)
    form.facts.ordinary_button.click()
    assert set(form.facts.ticked) == {"B3", "C1", "need:money.debts"}
    assert not form.facts.warning.isVisible()
    form.facts.tick(("D1",))
    assert "sensitive fact" in form.facts.warning.text()
    form.facts.clear_button.click()
    assert form.facts.ticked == ()
    form.facts.table.setFocus()
    form.facts.table.setCurrentCell(1, 0)
    QTest.keyClick(form.facts.table, Qt.Key.Key_Space)
    assert len(form.facts.ticked) == 1


@pytest.mark.usefixtures("consents")
def test_what_is_missing_is_said_and_nothing_can_be_written_down(desk):
    dialog = written(desk)
    form = dialog.form
    assert "what it is for" in dialog.lacking.text()
    choose(form.whom.purpose, "register")
    assert "name of the authority" in dialog.lacking.text()
    form.receiver.setEditText("…")
    assert "name of the authority" in dialog.lacking.text()
    form.receiver.setEditText(AUTHORITY)
    assert "at least one fact" in dialog.lacking.text()
    form.facts.tick(("B3",))
    assert "how the person agreed" in dialog.lacking.text()
    form.how.setCurrentIndex(1)
    assert dialog.go_button.isEnabled()
    for day in ("1.1.2020", short_date(latest_end(TODAY).replace(year=TODAY.year + 2), "en"), "soon", ""):
        form.ends.edit.setText(day)
        assert "the day on which it ends" in dialog.lacking.text()
        assert not dialog.go_button.isEnabled()
    form.ends.edit.setText(short_date(latest_end(TODAY), "en"))
    assert dialog.lacking.text() == ""


@pytest.mark.usefixtures("consents")
def test_a_refusal_needs_no_more_than_the_authority_and_ends_what_was_given(desk):
    agree(desk)
    dialog = written(desk)
    form = dialog.form
    choose(form.whom.purpose, "register")
    assert [form.receiver.itemText(row) for row in range(form.receiver.count())] == [AUTHORITY]
    form.receiver.setCurrentIndex(0)
    form.refused.click()
    assert not form.facts.isVisible()
    assert "nothing else changes" in form.no_harm.text()
    dialog.go_button.click()
    desk.rest()
    given, refused = desk.ask(ReadConsents(desk.file_id))
    assert given.withdrawn_on == TODAY
    assert (refused.is_refused, refused.facts) == (True, frozenset())
    assert states(dialog) == {AUTHORITY: f"Refused on {short_date(TODAY, 'en')}"}
    assert not dialog.list.withdraw_button.isEnabled()


@pytest.mark.usefixtures("consents")
def test_it_is_taken_back_from_one_authority_after_a_question(desk):
    agree(desk)
    agree(desk, OTHER)
    dialog = opened(desk)
    assert list(states(dialog)) == [OTHER, AUTHORITY]
    dialog.list.table.selectRow(1)
    dialog.list.withdraw_button.click()
    assert AUTHORITY in dialog.back_text.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not any(each.withdrawn_on for each in desk.ask(ReadConsents(desk.file_id)))
    dialog.list.withdraw_button.click()
    dialog.go_button.click()
    desk.rest()
    found = states(dialog)
    assert found[AUTHORITY].startswith("Taken back")
    assert found[OTHER].startswith("Agreed")


@pytest.mark.usefixtures("consents")
def test_who_may_not_write_reads_only(desk):
    agree(desk)
    desk.ask(Restrict(desk.file_id, is_restricted=True, reason="in dispute"))
    for part in desk.parts:
        part.show_file(desk.ask(ReadFile(desk.file_id)), desk.account)
    dialog = opened(desk)
    assert not dialog.go_button.isVisible()
    # What restricts a file keeps nobody from taking something back.
    assert dialog.list.withdraw_button.isEnabled()
    dialog.list.withdraw_button.click()
    dialog.go_button.click()
    desk.rest()
    assert states(dialog)[AUTHORITY].startswith("Taken back")


def test_what_is_half_written_comes_back_until_it_is_emptied(desk, consents):
    dialog = written(desk)
    fill_in(dialog)
    dialog.close()
    desk.rest()
    assert AUTHORITY in desk.ask(ReadDraft(consent_place(desk.file_id)))
    again = written(desk)
    assert again.form.again.isVisible()
    assert again.form.facts.ticked == ("B3",)
    again.form.anew_button.click()
    (wish,) = consents.unsaved()
    desk.ask(wish)
    again.close()
    desk.rest()
    assert desk.ask(ReadDraft(consent_place(desk.file_id))) == ""
    assert desk.no_dialog()


@pytest.mark.usefixtures("consents")
def test_an_error_is_said_in_the_dialog_and_what_was_typed_stays(desk):
    dialog = written(desk)
    fill_in(dialog)
    dialog.form.read_by.setMaxLength(500)
    dialog.form.read_by.setText("x" * 200)
    dialog.go_button.click()
    desk.rest()
    assert dialog.message.text()
    assert not dialog.is_busy
    assert dialog.form.receiver.currentText() == AUTHORITY
    assert desk.ask(ReadConsents(desk.file_id)) == ()


def test_leaving_the_file_closes_the_dialog_and_keeps_what_is_half_written(desk, consents):
    dialog = written(desk)
    fill_in(dialog)
    file_id = desk.file_id
    desk.leave()
    assert desk.no_dialog()
    assert AUTHORITY in desk.ask(ReadDraft(consent_place(file_id)))
    assert consents.unsaved() == ()
    desk.open(desk.new_file("Somebody else").id)
    assert written(desk).form.receiver.currentText() == ""


def test_an_answer_that_comes_after_the_file_was_left_opens_nothing(desk, consents):
    consents.open_dialog()
    desk.leave()
    assert desk.no_dialog()


@pytest.mark.parametrize("text", ["", "half", "[]", "{}", '{"receiver": 1}', '{"facts": null}'])
def test_a_strange_draft_is_none(text):
    assert draft_in(text) is None


@pytest.mark.usefixtures("consents")
def test_a_draft_with_facts_and_days_that_are_over_is_put_in_as_far_as_it_goes(desk):
    old = ConsentDraft(
        *(AUTHORITY, "by telepathy", ("B3", "Z9"), "", "", "perhaps", date(2020, 1, 1)),
        purpose="register",
        ground="magic",
    )
    assert draft_in(old.to_text()) == old
    desk.ask(KeepDraft(consent_place(desk.file_id), old.to_text()))
    form = written(desk).form
    assert form.told.facts == ("B3",)
    assert (form.told.how, form.told.repeated) == ("", "")
    assert form.told.ends_on == usual_end(TODAY)


def test_a_day_that_has_ended_meanwhile_is_said_at_save(desk):
    wall = [TODAY]
    desk.ask(KeepAnswers(desk.file_id, (IntakeAnswer("B3", value="1985-03-27"),)))
    joined(desk, lambda: wall[0])
    dialog = written(desk)
    fill_in(dialog)
    dialog.form.ends.show_day(TODAY)
    assert dialog.go_button.isEnabled()
    wall[0] = TODAY + timedelta(days=1)
    dialog.go_button.click()
    desk.rest()
    assert "the day on which it ends" in dialog.lacking.text()
    assert not dialog.is_busy
    assert dialog.form.receiver.currentText() == AUTHORITY
    assert desk.ask(ReadConsents(desk.file_id)) == ()


def test_what_was_to_be_saved_while_the_vault_ended_is_half_written_again_so_that_its_loss_is_told(desk, consents):
    dialog = written(desk)
    fill_in(dialog)
    taken = []
    desk.vault.failed.connect(lambda error: taken.append((error, consents.unsaved())))
    desk.vault.session.lock()
    dialog.go_button.click()
    desk.rest()
    ((error, unsaved),) = taken
    assert isinstance(error, VaultLocked)
    (wish,) = unsaved
    assert AUTHORITY in wish.text


def test_a_damaged_consent_is_told_and_opens_nothing(make):
    def fill(vault):
        file = NewFile("Adam", Category.ADVICE).answer(vault)
        facts = frozenset({"B3"})
        GiveRegisterConsent(file.id, AUTHORITY, facts, ConsentHow.SAID, "Dana", usual_end(TODAY)).answer(vault)
        with vault.changing() as connection:
            connection.execute("UPDATE consent SET facts = '{'")

    desk = make(fill=fill)
    (file,) = desk.ask(ListFiles())
    desk.open(file.id)
    joined(desk)
    desk.show(desk.steps)
    desk.steps.consents_button.click()
    desk.rest()
    (error,) = desk.failed
    assert isinstance(error, VaultDamaged)
    assert desk.no_dialog()


@pytest.mark.parametrize("role", [Role.READ_ONLY, Role.WORKER])
def test_who_is_there_in_an_emergency_or_writes_nothing_changes_no_consent(make, role):
    desk = make(fill=with_colleague(role))
    file = desk.new_file()
    desk.file_id = file.id
    agree(desk)
    (other,) = (each for each in desk.ask(ListAccounts()) if each.name == OTHER_NAME)
    if role is Role.READ_ONLY:
        desk.ask(Reassign(file.id, desk.account.id, other.id))
    desk.vault.session.lock()
    joined(desk)
    desk.become(other.id, OTHER_PASSWORD)
    if role is Role.WORKER:
        desk.ask(OpenInEmergency(file.id, "the client is in danger"))
    desk.open(file.id)
    dialog = opened(desk)
    assert list(states(dialog)) == [AUTHORITY]
    dialog.list.table.selectRow(0)
    assert not dialog.go_button.isVisible()
    assert not dialog.list.withdraw_button.isVisible()
    assert "the file must be yours" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.close()
    desk.rest()
    assert not desk.failed


HOSTEL = service_receiver("hostel-1")
BASES = {"probation_task": {"en": "Task of the probation service"}}


@pytest.fixture
def at_hostel(desk):
    """The controller with legal bases and a text to read, on a file with a chosen service."""
    desk.ask(KeepAnswers(desk.file_id, (IntakeAnswer("B3", value="1985-03-27"), IntakeAnswer("D1", value="in_prison"))))
    desk.ask(ChooseService(desk.file_id, "hostel-1", "The hostel"))
    languages = {"en": "English", "cs": "čeština"}
    reading = ConsentReading(lambda consent, code: f"{code}: for {consent.receiver}", languages)
    controller = joined(desk, bases=BASES, reading=reading)
    controller.heard = []
    for signal in (controller.given, controller.letter_requested):
        signal.connect(controller.heard.append)
    controller.cancelled.connect(lambda: controller.heard.append("cancelled"))
    controller.text_requested.connect(lambda consent, code: controller.heard.append((consent, code)))
    return controller


def asked(desk, controller, **wanted):
    told = {
        "receiver_id": HOSTEL,
        "receiver": "The hostel",
        "purpose": ConsentPurpose.PLACE,
        "facts": frozenset({"D1"}),
    }
    controller.open_for(WantedPassing(**(told | wanted)))
    desk.rest()
    return desk.dialog(ConsentDialog)


def test_a_law_is_asked_for_first_and_never_called_consent(desk, at_hostel):
    dialog = written(desk)
    form = dialog.form
    choose(form.whom.purpose, "place")
    choose(form.whom.listed, HOSTEL)
    assert "whether a law lets" in dialog.lacking.text()
    assert not any(part.isVisible() for part in (form.facts, form.refused, form.giving, form.text))
    choose(form.ground.ground, "law")
    assert form.facts.isVisible()
    assert "not called consent" in form.ground.not_called.text()
    assert not any(part.isVisible() for part in (form.refused, form.giving, form.how))
    assert "which law" in dialog.lacking.text()
    choose(form.ground.basis, "probation_task")
    form.ground.reason.setText(" … ")
    assert "why it holds" in dialog.lacking.text()
    form.ground.reason.setText("The court has ordered supervision.")
    form.facts.tick(("B3",))
    dialog.go_button.click()
    desk.rest()
    (law,) = desk.ask(ReadConsents(desk.file_id))
    assert (law.is_law, law.basis, law.receiver_id, law.facts) == (True, "probation_task", HOSTEL, {"B3"})
    assert law.read_by == ""
    assert states(dialog)["The hostel"].startswith("Legal basis, counts until")
    for told in ("no consent", "Task of the probation service", "ordered supervision"):
        assert told in dialog.list.details.text()
    assert "holds no" in dialog.list.withdraw_button.text()
    assert at_hostel.heard == [law]


def test_what_is_to_be_passed_on_stands_in_the_form_and_the_consent_is_told(desk, at_hostel):
    dialog = asked(desk, at_hostel)
    form = dialog.form
    assert (form.whom.receiver_id, form.facts.ticked, form.is_typed) == (HOSTEL, ("D1",), False)
    choose(form.ground.ground, "consent")
    assert form.text.text.text() == "en: for The hostel"
    choose(form.text.language, "cs")
    assert form.text.text.text() == "cs: for The hostel"
    form.text.print_button.click()
    ((unsaved, code),) = at_hostel.heard
    assert (unsaved.id, unsaved.facts, code) == ("", {"D1"}, "cs")
    choose(form.how, "signed")
    assert "where the signed paper" in dialog.lacking.text()
    form.giving.kept_at.setText("Binder 7")
    form.giving.interpreter.setText("Ana")
    dialog.go_button.click()
    desk.rest()
    assert desk.no_dialog()
    (consent,) = desk.ask(ReadConsents(desk.file_id))
    assert (consent.kept_at, consent.interpreter, consent.purpose) == ("Binder 7", "Ana", "place")
    assert at_hostel.heard[1:] == [consent]


def test_who_closes_the_form_that_was_asked_for_has_agreed_to_nothing_and_loses_nothing(desk, at_hostel):
    desk.ask(KeepDraft(consent_place(desk.file_id), ConsentDraft(AUTHORITY, purpose="register").to_text()))
    dialog = asked(desk, at_hostel)
    choose(dialog.form.ground.ground, "consent")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.rest()
    assert desk.no_dialog()
    assert at_hostel.heard == ["cancelled"]
    assert AUTHORITY in desk.ask(ReadDraft(consent_place(desk.file_id)))
    assert asked(desk, at_hostel).form.ground.ground.code == "consent"
    desk.dialog(ConsentDialog).close()
    desk.rest()
    other = asked(desk, at_hostel, purpose=ConsentPurpose.FORM)
    assert (other.form.ground.ground.code, other.form.whom.purpose.code) == ("", "form")


def test_what_was_taken_back_is_told_to_the_receiver(desk, at_hostel):
    facts, ends = frozenset({"B3"}), usual_end(TODAY)
    wish = GiveConsent(
        *(desk.file_id, "The hostel", ConsentPurpose.PLACE, facts, ConsentHow.SAID, "", ends), receiver_id=HOSTEL
    )
    desk.ask(wish)
    wanted = WantedPassing(HOSTEL, "The hostel", ConsentPurpose.PLACE, facts)
    desk.ask(NotePassedOn(desk.file_id, PassingWay.REFERRAL_SHEET, wanted))
    dialog = opened(desk)
    dialog.list.withdraw_button.click()
    assert "letter" in dialog.back_text.text()
    dialog.go_button.click()
    desk.rest()
    assert "Birth date" in dialog.told.said.text()
    dialog.told.letter_button.click()
    (over,) = at_hostel.heard
    assert over.withdrawn_on == TODAY
    assert not dialog.go_button.isEnabled()
    dialog.told.told_on.edit.setText(short_date(TODAY + timedelta(days=1), "en"))
    assert not dialog.go_button.isEnabled()
    dialog.told.told_on.edit.setText(short_date(TODAY, "en"))
    dialog.go_button.click()
    desk.rest()
    (told,) = desk.ask(ReadConsents(desk.file_id))
    assert told.told_on == TODAY
    assert "was told on" in dialog.list.details.text()
    assert dialog.list.tell_button.isVisible()


def test_a_receiver_who_got_nothing_needs_no_letter(desk, at_hostel):
    dialog = asked(desk, at_hostel)
    choose(dialog.form.ground.ground, "consent")
    choose(dialog.form.how, "said")
    dialog.go_button.click()
    desk.rest()
    dialog = opened(desk)
    dialog.list.withdraw_button.click()
    dialog.go_button.click()
    desk.rest()
    assert "nobody has to be told" in dialog.told.said.text()
    dialog.close()
    assert dialog.told.said.text() == ""


def test_letters_for_the_keyboard_are_unique_in_every_state(desk, at_hostel):
    dialog = written(desk)
    for purpose in ("", *ConsentPurpose):
        choose(dialog.form.whom.purpose, str(purpose))
        for ground in ("law", "consent"):
            choose(dialog.form.ground.ground, ground)
            choose(dialog.form.how, "signed")
            parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
            texts = [part.text() for part in parts if part.isVisible()]
            letters = [found[1].lower() for text in texts if (found := re.search("&([^&])", text))]
            assert sorted(letters) == sorted(set(letters))
