from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.support.answers import answer_to
from tests.ui.directory.conftest import pick, texts
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.facet import Exclusion, Household
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.person import NOBODY, Person, PersonSex, Substance, Told, aged
from workpris_desktop.domain.person_fact import PersonFact
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.shortlist import Pick, Shortlist
from workpris_desktop.ui.directory.person_controller import PersonController
from workpris_desktop.ui.idle import IdleWatch
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.languages import speak

POPUP = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
"""The offscreen screen remarks on every list that opens."""


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def shortlist():
    return [Shortlist()]


@pytest.fixture
def controller(answering, facts, phrasebook, shortlist, clock):
    idle = IdleWatch(10, clock, look_every_ms=5)
    yield PersonController(answering, ChoiceWords(lambda: facts, phrasebook), lambda: shortlist[0], idle)
    idle.end()


@pytest.fixture
def panel(qtbot, page, controller):
    qtbot.mouseClick(page.asking.filters._person, Qt.MouseButton.LeftButton)
    return controller.panel


@pytest.fixture
def boxes(panel):
    return panel.fields.boxes


def choose(box, text):
    """Choose the row of a box that says exactly so."""
    row = texts(box).index(text)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def tell_much(qtbot, panel):
    boxes = panel.fields.boxes
    for fact, text in {
        PersonFact.SEX: "woman",
        PersonFact.PET: "yes",
        PersonFact.PAPERS: "no",
        PersonFact.INSURANCE: "yes",
        PersonFact.CAN_PAY: "no",
        PersonFact.STEP_FREE: "yes",
        PersonFact.SUBSTANCE_USE: "drugs and alcohol",
        PersonFact.PRISON: "Věznice Kuřim",
        PersonFact.REGION_OF_RETURN: "Jihomoravský kraj",
    }.items():
        choose(boxes[fact], text)
    for fact, text in ((PersonFact.HOUSEHOLD, "with children"), (PersonFact.HOUSEHOLD, "pregnant")):
        choose(boxes[fact], text)
    pick(boxes[PersonFact.LANGUAGES], "Ukrainian")
    choose(panel.fields.exclusions[Exclusion.ARSON], "yes")
    choose(panel.fields.exclusions[Exclusion.DEBT], "no")
    qtbot.keyClicks(panel.fields.age, "34")
    panel.fields.release.known.click()
    qtbot.keyClicks(panel.fields.release.edit.edit, "4.12.2026")


def test_the_panel_is_made_when_it_is_first_opened(page, controller):
    assert controller.panel is None
    controller.toggle_panel()
    panel = controller.panel
    assert panel.isVisible()
    assert panel.fields.boxes[PersonFact.SEX].hasFocus()
    controller.toggle_panel()
    assert page.detail.isVisible()
    controller.toggle_panel()
    assert controller.panel is panel


def test_at_first_nothing_is_told(panel, controller):
    assert panel.person == NOBODY
    assert not controller.person.is_told
    assert panel.heading == "For a person like this: nothing told yet"
    every = (*panel.fields.boxes.values(), *panel.fields.exclusions.values())
    assert {texts(box)[0] for box in every} == {"not told"}
    assert {box.currentText() for box in every} == {"not told"}
    assert "stay in memory only" in panel._promise.text()


def test_every_fact_can_be_told(qtbot, panel, controller, facts):
    tell_much(qtbot, panel)
    prison = next(each.id for each in facts.prisons if each.name == "Věznice Kuřim")
    assert controller.person == Person(
        sex=PersonSex.WOMAN,
        age=aged(34),
        household=(Household.CHILDREN, Household.PREGNANT),
        pet=Told.YES,
        languages=("uk",),
        papers=Told.NO,
        prison=prison,
        region_of_return="CZ064",
        release_date=date(2026, 12, 4),
        exclusions={Exclusion.ARSON: Told.YES, Exclusion.DEBT: Told.NO},
        substance_use=Substance.BOTH,
        can_pay=Told.NO,
        step_free=Told.YES,
        insurance=Told.YES,
    )
    assert panel.heading == "For a person like this: 15 facts told"


def test_each_fact_asks_again_and_the_button_counts(qtbot, page, boxes, controller):
    with qtbot.waitSignal(controller.changed):
        pick(boxes[PersonFact.SEX], "man")
    assert page.asking.filters._person.text() == "For a &person (1)…"
    with qtbot.assertNotEmitted(controller.changed):
        pick(boxes[PersonFact.SEX], "man")
    with qtbot.waitSignal(controller.changed):
        pick(boxes[PersonFact.SEX], "not told")
    assert page.asking.filters._person.text() == "For a &person…"


@POPUP
def test_facts_are_told_by_keys_alone(qtbot, panel, controller):
    panel.setFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_Tab, Qt.Key.Key_4, Qt.Key.Key_1, Qt.Key.Key_Tab):
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    household = panel.fields.boxes[PersonFact.HOUSEHOLD].view()
    qtbot.waitUntil(household.isVisible)
    qtbot.keyClick(household, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(controller.person.household))
    assert controller.person == Person(sex=PersonSex.MAN, age=aged(41), household=(Household.SINGLE,))


@POPUP
def test_a_letter_opens_the_list_where_several_can_be_chosen(qtbot, boxes, controller):
    languages = boxes[PersonFact.LANGUAGES]
    languages.setFocus()
    qtbot.keyClick(languages, Qt.Key.Key_U)
    qtbot.waitUntil(languages.view().isVisible)
    assert languages.values == ()
    qtbot.keyClick(languages.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: controller.person.languages == ("uk",))


@POPUP
def test_what_space_ticks_in_the_open_list_stays_when_escape_closes_it(qtbot, boxes, controller):
    household = boxes[PersonFact.HOUSEHOLD]
    household.setFocus()
    qtbot.keyClick(household, Qt.Key.Key_Down)
    qtbot.waitUntil(household.view().isVisible)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(household.view(), key)
    assert household.view().isVisible()
    qtbot.keyClick(household.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not household.view().isVisible())
    assert controller.person.household == (Household.COUPLE, Household.CHILDREN)
    assert household.currentText() == "with a partner, with children"


def test_a_prison_is_found_by_its_town(qtbot, boxes, controller, facts):
    boxes[PersonFact.PRISON].setFocus()
    qtbot.keyClicks(boxes[PersonFact.PRISON], "Kur")
    assert controller.person.prison == next(each.id for each in facts.prisons if each.name == "Věznice Kuřim")


def test_a_day_that_is_none_is_not_told(qtbot, panel, controller):
    release = panel.fields.release
    release.known.click()
    qtbot.keyClicks(release.edit.edit, "31.2.2031")
    assert controller.person.release_date is None
    release.edit.edit.clear()
    qtbot.keyClicks(release.edit.edit, "3.2.2031")
    assert controller.person.release_date == date(2031, 2, 3)


def test_what_was_chosen_of_several_can_be_taken_back(boxes, controller):
    languages = boxes[PersonFact.LANGUAGES]
    for name in ("Ukrainian", "Czech", "✓ Ukrainian"):
        pick(languages, name)
    assert controller.person.languages == ("cs",)
    pick(languages, "Czech")  # the first row says what is chosen, and clears it
    assert controller.person.languages == ()


@pytest.mark.parametrize(("typed", "age"), [("0", 0), ("120", 120), ("121", None), ("abc", None), ("-1", 1)])
def test_only_an_age_can_be_typed(qtbot, panel, controller, typed, age):
    qtbot.keyClicks(panel.fields.age, typed)
    assert controller.person.age == (None if age is None else aged(age))


def test_languages_of_the_services_come_first(page, panel, controller):
    counts = {Choice(Facet.LANGUAGE, "uk"): 3, Choice(Facet.LANGUAGE, "de"): 1, Choice(Facet.LANGUAGE, "sl"): 0}
    pick(panel.fields.boxes[PersonFact.LANGUAGES], "Polish")
    controller.note(answer_to(Question(), facets=counts))
    offered = texts(panel.fields.boxes[PersonFact.LANGUAGES])
    assert offered[1:5] == ["Languages of the services found", "German", "Ukrainian", "Other languages"]
    assert panel.person.languages == ("pl",)


def test_the_places_of_the_search_are_offered_and_never_taken_in_silence(qtbot, page, panel, controller, facts):
    assert panel._take_places.isHidden()
    prison = next(each for each in facts.prisons if each.country == "CZ")
    page.ask(Question(prison=prison.id, region="CZ064"))
    assert controller.person == NOBODY
    assert panel._take_places.text() == f"Take over from the filters: {prison.name}, Jihomoravský kraj"
    panel._take_places.click()
    assert controller.person == Person(prison=prison.id, region_of_return="CZ064")
    assert panel._take_places.isHidden()


def test_a_panel_that_is_opened_later_offers_the_places_too(page, controller):
    page.ask(Question(region="CZ064"))
    controller.toggle_panel()
    assert controller.panel._take_places.text().endswith(": Jihomoravský kraj")


def test_the_next_person_finds_nothing_of_the_one_before(qtbot, page, panel, controller):
    tell_much(qtbot, panel)
    page.ask(Question("debt", region="CZ064"))
    with qtbot.waitSignal(controller.next_person_began):
        panel._next.click()
    assert controller.person == panel.person == NOBODY
    assert panel.fields.age.isUndoAvailable() is False
    assert page.question == Question(counts=True)
    assert (page.asking.search.text(), page.town_field.text()) == ("", "")
    assert page.selected_id == "s0"
    assert panel.fields.boxes[PersonFact.SEX].hasFocus()
    assert not page.findChildren(QMessageBox)


def test_without_the_panel_the_next_person_begins_in_the_search_box(page, controller):
    page.ask(Question("debt"))
    page.results.list.setFocus()
    controller.begin_next_person()
    assert page.asking.search.hasFocus()
    assert page.asking.search.text() == ""


@pytest.mark.parametrize(("button", "emptied"), [("&Empty the shortlist", True), ("&Keep it", False)])
def test_the_shortlist_is_emptied_only_if_wished(qtbot, window, controller, shortlist, button, emptied):
    shortlist[0] = Shortlist((Pick("a", "A"), Pick("b", "B")))
    wishes = []
    controller.shortlist_clear_requested.connect(lambda: wishes.append("empty"))
    controller.begin_next_person()
    [box] = window.findChildren(QMessageBox)
    assert box.text() == "2 services are still on the shortlist."
    assert box.defaultButton().text() == "&Empty the shortlist"
    next(each for each in box.buttons() if each.text() == button).click()
    assert bool(wishes) == emptied


def test_who_is_left_alone_is_forgotten_and_that_is_said(qtbot, panel, controller, clock):
    said = []
    controller.said.connect(said.append)
    tell_much(qtbot, panel)
    with qtbot.waitSignal(controller.changed):
        clock.now += 600
    assert controller.person == panel.person == NOBODY
    assert said[-1].startswith("Nobody was here for a while")
    assert panel._remark.isVisible()
    pick(panel.fields.boxes[PersonFact.SEX], "man")
    assert said[-1] == ""
    assert not panel._remark.isVisible()


def test_nobody_is_watched_while_nothing_is_told(panel, controller):
    assert not controller._idle.is_watching
    pick(panel.fields.boxes[PersonFact.SEX], "man")
    assert controller._idle.is_watching
    controller.clear()
    assert not controller._idle.is_watching


def test_the_wheel_changes_no_fact(panel):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    pick(panel.fields.boxes[PersonFact.SEX], "man")
    panel.fields.release.known.click()
    before = panel.person
    for widget in (panel.fields.boxes[PersonFact.SEX], panel.fields.release.edit.edit):
        turn = QWheelEvent(
            QPointF(5, 5),
            widget.mapToGlobal(QPointF(5, 5)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, turn)
    assert panel.person == before


def test_every_field_has_a_name(panel):
    fields = panel.fields
    day = (fields.release.known, fields.release.edit.edit, fields.release.edit.opener)
    every = (*fields.boxes.values(), *fields.exclusions.values(), fields.age, *day)
    names = [each.accessibleName() for each in every]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_panel_speaks_every_language_and_keeps_what_is_told(qtbot, panel, controller, language):
    tell_much(qtbot, panel)
    before = controller.person
    speak(language)
    words = {"en": "Ukrainian", "de": "Ukrainisch", "cs": "ukrajinsky", "sl": "ukrajinsko"}[language]
    shown = panel.fields.boxes[PersonFact.LANGUAGES]
    qtbot.waitUntil(lambda: shown.currentText().casefold()[:6] == words.casefold()[:6])
    assert panel.person == before


@pytest.mark.parametrize(("width", "height"), [(800, 600), (1024, 700)])
def test_the_panel_needs_no_more_room_than_there_is(qtbot, window, panel, width, height):
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.width() == width)
    assert not panel._scroll.horizontalScrollBar().isVisible()
