"""Adding a publisher after its words were compared, and noticing a stick."""

import json
from threading import Event

from PySide6.QtWidgets import QMessageBox

from tests.support.update_repository import SimulatedPublisher
from tests.ui.sync.conftest import republish
from workpris_desktop.domain import sync_errors
from workpris_desktop.sync.fingerprint import fingerprint_words
from workpris_desktop.ui.sync.publisher_dialog import PublisherDialog


def opened(program):
    (dialog,) = [each for each in program.window.findChildren(PublisherDialog) if each.isVisible()]
    return dialog


def test_a_publisher_is_added_after_the_words_were_compared(open_window, publisher, settle):
    program = open_window()
    program.updates.places.publisher_chosen.emit(publisher.folder / "publisher.json")
    settle(program)
    dialog = opened(program)
    assert not dialog.confirm_button.isDefault()
    shown = dialog.spoken.text()
    dialog.confirm_button.click()
    settle(program)
    added = program.updates.updates.state.publisher
    assert added.title == "Simulated publisher"
    assert all(word in shown for word in fingerprint_words(added.fingerprint, "en"))
    assert program.updates.box.show_button.isVisibleTo(program.updates.box)


def test_who_cancels_adds_nobody(open_window, publisher, settle):
    program = open_window()
    program.updates.places.publisher_chosen.emit(publisher.folder / "publisher.json")
    settle(program)
    opened(program).cancel_button.click()
    settle(program)
    assert program.updates.updates.state.publisher is None


def test_a_file_that_became_another_meanwhile_is_not_added(open_window, publisher, tmp_path, settle):
    program = open_window()
    file = tmp_path / "publisher.json"
    file.write_bytes((publisher.folder / "publisher.json").read_bytes())
    program.updates.places.publisher_chosen.emit(file)
    settle(program)
    other = SimulatedPublisher(tmp_path / "other")
    file.write_bytes((other.folder / "publisher.json").read_bytes())
    opened(program).confirm_button.click()
    settle(program)
    assert list(program._told) == [sync_errors.SourceAltered]
    assert program.updates.updates.state.publisher is None


def test_a_file_that_is_no_publisher_is_told(open_window, tmp_path, settle):
    program = open_window()
    (tmp_path / "publisher.json").write_text(json.dumps({"name": "nobody"}))
    program.updates.places.publisher_chosen.emit(tmp_path / "publisher.json")
    settle(program)
    assert list(program._told) == [sync_errors.PublisherUnreadable]


def test_the_publisher_is_removed_once_it_was_said_twice(updated, settle):
    updated.updates.box.remove_button.click()
    (box,) = [each for each in updated.window.findChildren(QMessageBox) if each.isVisible()]
    next(button for button in box.buttons() if button.text() == "&Remove").click()
    settle(updated)
    assert updated.updates.updates.state.publisher is None
    assert updated.desk.edition.services == 20


def test_the_publisher_of_the_computer_is_added_without_a_question(trusting):
    assert trusting.updates.updates.state.publisher.title == "Simulated publisher"


def test_a_publisher_of_the_computer_that_cannot_be_read_is_told_on_the_card_only(open_window, tmp_path, settle):
    program = open_window(publisher=tmp_path / "gone.json")
    settle(program)
    assert program._told == {}
    assert "gone.json" in program.updates.box.status
    assert program.desk.edition is not None


def test_a_stick_that_is_put_in_is_offered_within_five_seconds(qtbot, updated, publisher, sticks, tmp_path, settle):
    republish(publisher, range(100, 121))
    updated.updates.watch.begin()
    sticks.append(publisher.stick(tmp_path / "stick"))
    qtbot.waitUntil(lambda: bool(updated.updates.banner.text), timeout=5000)
    assert "1 new" in updated.updates.banner.text


def test_a_stick_with_nothing_newer_says_nothing(qtbot, updated, publisher, sticks, tmp_path, settle):
    sticks.append(publisher.stick(tmp_path / "stick"))
    with qtbot.waitSignal(updated.updates.watch.appeared):
        updated.updates.watch.look()
    settle(updated)
    assert updated.updates.banner.text == ""
    assert updated._told == {}


def test_a_stick_of_an_unknown_publisher_is_introduced_and_goes_with_the_stick(
    qtbot, open_window, publisher, sticks, tmp_path, settle
):
    program = open_window()
    stick = publisher.stick(tmp_path / "stick")
    sticks.append(stick)
    with qtbot.waitSignal(program.updates.watch.appeared):
        program.updates.watch.look()
    settle(program)
    banner = program.updates.banner
    assert "Simulated publisher" in banner.text
    assert banner.add_button.isVisibleTo(banner)
    sticks.clear()
    with qtbot.waitSignal(program.updates.watch.vanished):
        program.updates.watch.look()
    assert banner.text == ""


def test_once_its_publisher_is_added_the_stick_is_offered(qtbot, open_window, publisher, sticks, tmp_path, settle):
    program = open_window()
    sticks.append(publisher.stick(tmp_path / "stick"))
    with qtbot.waitSignal(program.updates.watch.appeared):
        program.updates.watch.look()
    settle(program)
    program.updates.banner.add_button.click()
    settle(program)
    opened(program).confirm_button.click()
    settle(program)
    assert "Another directory of 1 Nov 2026 is ready: 20 services." in program.updates.banner.text


def test_a_drive_that_does_not_answer_stops_neither_window_nor_lane(qtbot, open_window, settle):
    answer = Event()

    def hanging():
        answer.wait(30)
        return ()

    program = open_window(sticks=hanging)
    program.updates.watch.look()
    program.updates.watch.look()
    settle(program)
    assert not program.updates.watch.lane.is_idle
    answer.set()
    qtbot.waitUntil(lambda: program.updates.watch.lane.is_idle)


def test_a_folder_that_is_chosen_first_proposes_its_publisher_and_is_looked_into(
    open_window, publisher, tmp_path, settle
):
    program = open_window()
    program.updates.places.folder_chosen.emit(publisher.stick(tmp_path / "stick"))
    settle(program)
    opened(program).confirm_button.click()
    settle(program)
    settle(program)
    assert "20 services" in program.updates.banner.text


def test_a_file_beside_the_directory_leads_to_its_publisher(open_window, publisher, tmp_path, settle):
    program = open_window()
    stick = publisher.stick(tmp_path / "stick")
    (stick / "read-me.txt").write_text("Plug in")
    program.updates.places.publisher_chosen.emit(stick / "read-me.txt")
    settle(program)
    opened(program).confirm_button.click()
    settle(program)
    assert program.updates.updates.state.publisher.title == "Simulated publisher"
