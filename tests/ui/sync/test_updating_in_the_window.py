"""Looking for a newer directory, seeing what it brings, using it, stopping, going back."""

import shutil
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QMessageBox

from tests.support.update_repository import BEGINNING, SimulatedPublisher, lines_of, metadata_file, service
from tests.ui.sync.conftest import FIRST, LATER, republish
from workpris_desktop.directory.import_process import install_in_process
from workpris_desktop.domain import errors, sync_errors
from workpris_desktop.domain.edition_history import HistoryEntry, Origin, OriginKind
from workpris_desktop.domain.look_interval import LookInterval
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.domain.update import SourceKind, UpdateSource
from workpris_desktop.ui.main_window import DATA, FIND, LEAFLET
from workpris_desktop.ui.sync.history_dialog import HistoryDialog
from workpris_desktop.ui.sync.preview_dialog import PreviewDialog
from workpris_desktop.wording.messages import message_for


def press_f5(program, settle):
    program.window.commands.action("look_for_update").trigger()
    settle(program)


def dialogs(program, kind):
    return [dialog for dialog in program.window.findChildren(kind) if dialog.isVisible()]


def tree_texts(dialog):
    top = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    return {item.text(0): [item.child(at).text(0) for at in range(item.childCount())] for item in top}


def press(box, text):
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def test_a_newer_directory_is_offered_and_used(updated, publisher, settle):
    assert "20" in updated.data_page._facts.text()
    assert "Simulated publisher" in updated.data_page.origin.text()
    assert updated.updates.banner.text == ""
    republish(publisher, range(101, 124), changed=(105, 106), closed=(100,))
    press_f5(updated, settle)
    assert updated.updates.banner.text == "A newer directory of 6 Nov 2026 is ready: 4 new, 2 changed, 1 closed."
    assert updated.desk.edition.services == len(FIRST)
    updated.updates.banner.use_button.click()
    settle(updated)
    assert updated.desk.edition.services == 23
    assert updated.updates.banner.text == ""
    assert updated.updates.box.status == "Checked today 10:30: this is the newest."


def test_the_banner_stands_above_search_and_data_only(updated, publisher, settle):
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    seen = {}
    for view in (FIND, LEAFLET, DATA):
        updated.window.show_view(view)
        seen[view] = updated.updates.banner.isVisible()
    assert seen == {FIND: True, LEAFLET: False, DATA: True}
    assert dialogs(updated, PreviewDialog) == []


def test_nothing_newer_is_asked_for_while_a_directory_is_read_in(updated):
    commands = [updated.window.commands.action(name) for name in ("look_for_update", "update_from_folder")]
    updated.data.became_busy.emit(True)
    assert [command.isEnabled() for command in commands] == [False, False]
    updated.updates.updates.task.became_busy.emit(False)
    assert [command.isEnabled() for command in commands] == [False, False], "the end of a look allows nothing"
    updated.data.became_busy.emit(False)
    assert [command.isEnabled() for command in commands] == [True, True]


def test_the_preview_tells_first_what_concerns_the_shortlist(updated, publisher, settle):
    updated.shop.keeper.add(Pick("s105", "Service 105"))
    republish(publisher, range(101, 124), changed=(105, 106), closed=(100,))
    updated.window.show_view(DATA)
    updated.updates.box.look_button.click()
    settle(updated)
    (dialog,) = dialogs(updated, PreviewDialog)
    texts = tree_texts(dialog)
    assert next(iter(texts)) == "On your shortlist or in saved choices: 1"
    assert texts["On your shortlist or in saved choices: 1"] == ["Renamed"]
    assert texts["Closed: 1"] == ["Service 100: closed, see Service 101"]
    assert len(texts["New: 4"]) == 4
    assert len(texts["Changed: 2"]) == 2
    dialog.use_button.click()
    settle(updated)
    assert updated.desk.edition.services == 23


def test_a_closed_service_names_the_one_that_takes_its_place(updated, publisher, settle):
    republish(publisher, range(100, 119), closed=(119,))
    press_f5(updated, settle)
    updated.updates.banner.look_button.click()
    (dialog,) = dialogs(updated, PreviewDialog)
    assert tree_texts(dialog)["Closed: 1"] == ["Service 119: closed, see Service 100"]
    dialog.keep_button.click()


def test_where_much_would_go_somebody_responsible_must_agree(updated, publisher, settle):
    republish(publisher, range(100, 115))
    press_f5(updated, settle)
    updated.updates.banner.use_button.click()
    settle(updated)
    (dialog,) = dialogs(updated, PreviewDialog)
    assert "5" in dialog.warning.text()
    assert not dialog.use_button.isEnabled()
    assert dialog.keep_button.isDefault()
    assert updated.desk.edition.services == 20
    dialog.responsible.setChecked(True)
    dialog.use_button.click()
    settle(updated)
    assert updated.desk.edition.services == 15


def test_later_hides_the_banner_until_something_newer_comes(updated, publisher, settle):
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    banner = updated.updates.banner
    banner.later_button.click()
    updated.updates.updates.clock.interval = LookInterval.DAY
    updated.updates.updates.look_if_due()
    settle(updated)
    assert banner.text == ""
    press_f5(updated, settle)
    assert banner.text


def test_after_a_step_back_the_former_directory_is_in_use_and_the_newer_is_not_pressed(updated, publisher, settle):
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    updated.updates.banner.use_button.click()
    settle(updated)
    assert updated.desk.edition.services == 21
    updated.window.commands.action("go_back").trigger()
    (box,) = dialogs(updated, QMessageBox)
    assert box.defaultButton().text().replace("&", "") == "Keep the one in use"
    press(box, "Go back")
    settle(updated)
    assert updated.desk.edition.services == 20
    assert "gone back to; signed by Simulated publisher" in updated.data_page.origin.text()
    updated.updates.updates.clock.interval = LookInterval.START
    updated.updates.updates.look_if_due(at_start=True)
    settle(updated)
    assert updated.updates.banner.text == ""
    press_f5(updated, settle)
    assert "1 new" in updated.updates.banner.text


def test_the_history_lists_what_was_in_use(updated, settle):
    updated.window.commands.action("history").trigger()
    settle(updated)
    (dialog,) = dialogs(updated, HistoryDialog)
    newest = dialog.list.item(0).text()
    assert newest.startswith("2  Simulated (1 Nov 2026), 20 services\nIn use since today 10:30: signed by Simulated")
    assert dialog.list.count() == 2
    dialog.reject()


@pytest.mark.parametrize("phase", ["look", "use"])
def test_stop_leaves_everything_as_it_was(qtbot, updated, publisher, settle, phase):
    republish(publisher, range(100, 121))
    box = updated.updates.box
    updated.window.show_view(DATA)
    if phase == "use":
        press_f5(updated, settle)
        dialogs(updated, PreviewDialog)[0].reject()
        updated.updates.banner.use_button.click()
    else:
        box.look_button.click()
    assert box.stop_button.isVisible()
    assert not updated.data_page._file_button.isEnabled()
    box.stop_button.click()
    settle(updated)
    assert updated.desk.edition.services == 20
    assert not box.stop_button.isVisible()
    assert updated.data_page._file_button.isEnabled()
    assert updated._told == {}


def test_without_a_publisher_nothing_is_looked_for_and_f5_leads_to_where_one_is_added(qtbot, open_window, settle):
    program = open_window()
    box = program.updates.box
    assert box.status == "Updates are off until you add the publisher of your directory, once."
    press_f5(program, settle)
    assert program.window.current_view == DATA
    (question,) = dialogs(program, QMessageBox)
    assert "workpris" not in question.informativeText()
    # The dialog of the system would wait for a person.
    program.updates.publishers.folder_requested.disconnect()
    with qtbot.waitSignal(program.updates.publishers.folder_requested):
        press(question, "Add from a folder or stick…")
    assert box.add_button.isVisible()
    assert not box.remove_button.isVisible()


def flipped(stick):
    file = metadata_file(stick, "timestamp.json")
    file.write_bytes(file.read_bytes().replace(b'"version"', b'"versiom"', 1))


def cut(stick):
    file = metadata_file(stick, "3.targets.json")
    file.write_bytes(file.read_bytes()[:40])


def without_targets(stick):
    shutil.rmtree(stick / "workpris-directory" / "targets")


def emptied(stick):
    shutil.rmtree(stick / "workpris-directory")


def test_what_a_damaged_stick_holds_is_told_and_changes_nothing(updated, publisher, tmp_path, settle):
    republish(publisher, range(100, 121))
    for damage in (flipped, cut, without_targets, emptied):
        stick = publisher.stick(tmp_path / damage.__name__)
        damage(stick)
        updated._told.clear()
        updated.updates.updates.look_in(stick)
        settle(updated)
        ((kind, box),) = updated._told.items()
        assert issubclass(kind, (sync_errors.UpdateRefused, sync_errors.SourceMissing))
        assert updated.desk.edition.services == 20
        assert updated.updates.banner.text == ""
        assert box.text()
        assert box.text() in updated.updates.box.status


def test_an_older_stick_is_refused(updated, publisher, tmp_path, settle):
    older = publisher.stick(tmp_path / "older")
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    updated.updates.banner.use_button.click()
    settle(updated)
    updated.updates.updates.look_in(older)
    settle(updated)
    assert list(updated._told) == [sync_errors.UpdateOlder]
    assert updated.desk.edition.services == 21


def test_a_record_that_breaks_a_rule_refuses_the_whole(updated, publisher, settle):
    bad = {"id": "s1000", "status": "active"}
    publisher.publish({"CZ": lines_of([*map(service, FIRST), bad])}, LATER)
    press_f5(updated, settle)
    updated.updates.banner.use_button.click()
    settle(updated)
    assert list(updated._told) == [sync_errors.RecordRefused]
    assert updated.desk.edition.services == 20
    assert updated.updates.banner.text == ""


FAILURES = (
    sync_errors.PublisherUnreadable("no root"),
    sync_errors.SignatureWrong("2.root.json"),
    sync_errors.SourceUnreachable("directory.example"),
    sync_errors.CertificateWrong("directory.example"),
    sync_errors.SomethingElseAnswers("directory.example"),
    sync_errors.UpdateExpired("timestamp.json"),
    sync_errors.ProgramTooOld("root.json"),
    sync_errors.ClockBehind(BEGINNING),
    sync_errors.SourceGone(),
    sync_errors.UpdateEmpty(),
    errors.DiskFull(),
    errors.ImportRunning(),
)


def test_every_failure_stands_on_the_data_page_and_opens_only_for_who_asked(updated, settle, monkeypatch):
    for error in FAILURES:

        def fail(_source, error=error):
            raise error

        # The one part that cannot be made to fail in each of these ways on this machine.
        monkeypatch.setattr(updated.updates._work.updating, "look", fail)
        updated.updates.updates.clock.interval = LookInterval.START
        updated.updates.updates.look_if_due(at_start=True)
        settle(updated)
        assert type(error) not in updated._told
        assert message_for(error).sentence in updated.updates.box.status
        press_f5(updated, settle)
        assert type(error) in updated._told
        assert updated.desk.edition.services == 20


def test_a_quiet_look_at_the_start_offers_without_a_dialog(updated, publisher, open_window, settle, tmp_path):
    republish(publisher, range(100, 121))
    updated.updates.updates.clock.interval = LookInterval.START
    updated.updates.updates.look_if_due(at_start=True)
    settle(updated)
    assert "1 new" in updated.updates.banner.text
    assert dialogs(updated, PreviewDialog) == []


def test_who_looks_by_hand_only_is_never_looked_for(updated, publisher, settle):
    republish(publisher, range(100, 121))
    updated.updates.updates.look_if_due(at_start=True)
    settle(updated)
    assert updated.updates.banner.text == ""


def test_how_often_is_kept(open_window, settle):
    kept = []
    program = open_window(keep_interval=kept.append)
    interval = program.updates.box.interval
    interval.setCurrentIndex(interval.findData(LookInterval.WEEK))
    interval.activated.emit(interval.currentIndex())
    assert kept == [LookInterval.WEEK]


def test_countries_can_be_left_out_but_not_all(open_window, tmp_path, settle):
    publisher = SimulatedPublisher(tmp_path / "two", countries=("CZ", "SI"))
    lines = {"CZ": lines_of(map(service, range(100, 110))), "SI": lines_of(map(service, range(200, 205)))}
    publisher.publish(lines, BEGINNING)
    program = open_window(publisher=publisher.folder / "publisher.json", common_folder=publisher.folder)
    box = program.updates.box
    assert {code: each.text() for code, each in box.country_boxes.items()} == {"CZ": "Czechia", "SI": "Slovenia"}
    box.country_boxes["SI"].click()
    settle(program)
    assert program.updates.updates.state.countries == ("CZ",)
    box.country_boxes["CZ"].click()
    settle(program)
    assert program.updates.updates.state.countries == ("CZ",)
    assert box.country_boxes["CZ"].isChecked()
    press_f5(program, settle)
    program.updates.banner.use_button.click()
    settle(program)
    assert program.desk.edition.services == 10


def test_a_folder_that_was_chosen_is_looked_into_again_and_can_be_forgotten(open_window, publisher, tmp_path, settle):
    program = open_window(publisher=publisher.folder / "publisher.json")
    folder = publisher.stick(tmp_path / "share")
    program.updates.places.folder_chosen.emit(folder)
    settle(program)
    assert program.updates.updates.state.sources == ()
    program.updates.banner.use_button.click()
    settle(program)
    (source,) = program.updates.updates.state.sources
    assert source.place == str(folder)
    shown = program.updates.box.sources
    shown.forget_buttons[source].click()
    settle(program)
    assert program.updates.updates.state.sources == ()
    shown.undo_buttons[source].click()
    settle(program)
    assert program.updates.updates.state.sources == (source,)


def test_a_stick_is_not_looked_for_again_although_its_update_was_taken(
    open_window, publisher, sticks, tmp_path, settle
):
    program = open_window(publisher=publisher.folder / "publisher.json")
    sticks.append(publisher.stick(tmp_path / "stick"))
    program.updates.places.folder_chosen.emit(sticks[0])
    settle(program)
    program.updates.banner.use_button.click()
    settle(program)
    assert program.desk.edition.services == len(FIRST)
    assert program.updates.updates.state.sources == ()


def test_what_is_offered_is_compared_anew_once_another_edition_is_in_use(updated, publisher, settle):
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    updated.updates.banner.use_button.click()
    settle(updated)
    republish(publisher, range(100, 123))
    press_f5(updated, settle)
    assert "2 new" in updated.updates.banner.text
    updated.window.show_view(DATA)
    updated.updates.banner.look_button.click()
    assert dialogs(updated, PreviewDialog)
    updated.data_page.back_button.click()
    press(next(box for box in dialogs(updated, QMessageBox)), "Go back")
    settle(updated)
    settle(updated)
    assert updated.desk.edition.services == 20
    assert dialogs(updated, PreviewDialog) == []
    assert "3 new" in updated.updates.banner.text


def test_what_another_window_has_taken_is_offered_no_more(updated, publisher, settle):
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    stale = updated.updates.updates.stand.prepared
    other = updated.updates._work
    other.install(stale, lambda _done, _total: None, agreed=False)
    updated.updates.banner.use_button.click()
    settle(updated)
    updated.look_for_new_edition()
    settle(updated)
    settle(updated)
    assert updated.updates.banner.text == ""
    assert updated._told == {}
    assert updated.desk.edition.services == 21


def test_the_first_offer_says_what_it_replaces_and_names_services(trusting, settle):
    press_f5(trusting, settle)
    assert trusting.updates.banner.text == (
        "Another directory of 1 Nov 2026 is ready: 20 services. This replaces “Starter directory (invented services)”."
    )
    trusting.updates.banner.look_button.click()
    (dialog,) = dialogs(trusting, PreviewDialog)
    named = tree_texts(dialog)["New: 20"]
    assert named[0] == "Service 100"
    assert named[-1] == "and 8 more"
    dialog.reject()


def test_the_day_of_the_data_is_said_and_the_day_of_the_signature_where_it_is_another(updated, publisher, settle):
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    offer = updated.updates.updates.stand.offer
    later = replace(offer, release=replace(offer.release, package={"created": "2026-11-03T00:00:00Z"}))
    assert updated.updates.words.issued(later) == "3 Nov 2026 (signed on 6 Nov 2026)"
    assert updated.updates.words.issued(offer) == "6 Nov 2026"

    starter = HistoryEntry(1, "Starter", None, 159, BEGINNING, Origin(OriginKind.STARTER))
    assert updated.updates.words.replaces(starter) == "This replaces the sample directory."


def test_a_step_back_names_what_it_leads_to_and_is_offered_only_where_there_is_one(program, updated, settle):
    assert not program.window.commands.action("go_back").isEnabled()
    assert not program.data_page.back_button.isEnabled()
    assert updated.data_page.back_button.isEnabled()
    updated.window.commands.action("go_back").trigger()
    (box,) = dialogs(updated, QMessageBox)
    assert box.text().startswith("Go back to “Starter directory")
    assert "159 services" in box.text()
    press(box, "Go back")
    settle(updated)
    assert updated.desk.edition.sample
    assert not updated.data_page.back_button.isEnabled()


def test_after_later_the_card_shows_the_offer_again(updated, publisher, settle):
    republish(publisher, range(100, 121))
    press_f5(updated, settle)
    updated.window.show_view(DATA)
    box = updated.updates.box
    assert not box.offer_button.isVisible()
    updated.updates.banner.later_button.click()
    assert box.offer_button.isVisible()
    box.offer_button.click()
    (dialog,) = dialogs(updated, PreviewDialog)
    dialog.use_button.click()
    assert box.status.startswith("The newer directory is being read in.")
    assert not updated.updates.banner.isEnabled()
    settle(updated)
    assert not box.offer_button.isVisible()
    assert updated.updates.banner.isEnabled()


def test_what_stands_below_the_progress_does_not_move_when_it_goes(qtbot, updated, publisher, settle):
    updated.window.show_view(DATA)
    box = updated.updates.box
    settle(updated)
    before = box.sources.y(), updated.data_page._read_box.y()
    box.look_button.click()
    qtbot.waitUntil(box.stop_button.isVisible)
    assert (box.sources.y(), updated.data_page._read_box.y()) == before
    # Where the progress stands, something was said before: nothing is kept empty for it.
    assert box.stop_button.mapTo(box, QPoint()).y() < box.look_button.mapTo(box, QPoint()).y()
    assert not box._status.isVisible()
    settle(updated)
    assert (box.sources.y(), updated.data_page._read_box.y()) == before
    assert box._status.isVisible()


def test_an_age_beyond_thirty_and_ninety_days_is_said_in_words(updated):
    desk = updated.updates
    for issued, said, is_warned in (
        (date(2026, 11, 1), "21 days old", False),
        (date(2026, 10, 10), "Old data", True),
        (date(2026, 7, 1), "Very old data", True),
    ):
        desk.show_edition(replace(updated.desk.edition, issued=issued))
        assert said in updated.data_page.age.text()
        assert bool(desk.age_banner.text) == is_warned


def test_a_process_of_its_own_reads_the_directory_in_and_the_window_goes_on(
    qtbot, open_window, publisher, tmp_path, settle
):
    install = partial(install_in_process, tmp_path / "shelf")
    program = open_window(
        publisher=publisher.folder / "publisher.json", common_folder=publisher.folder, install=install
    )
    press_f5(program, settle)
    program.updates.banner.use_button.click()
    settle(program)
    assert program.desk.edition.services == 20
    assert "signed by Simulated publisher" in program.data_page.origin.text()


@pytest.mark.parametrize("view", [FIND, DATA])
def test_the_rows_of_the_card_have_the_room_that_they_need_once_they_have_changed(
    qtbot, open_window, publisher, tmp_path, settle, view
):
    program = open_window()
    program.window.show_view(DATA)
    settle(program)
    program.window.show_view(view)
    state = program.updates._work.add_publisher(
        publisher.folder / "publisher.json", program.updates._work.updating.read_publisher(publisher.folder)
    )
    folders = tuple(UpdateSource(SourceKind.FOLDER, str(tmp_path / name)) for name in "abc")
    program.updates.updates.use_state(replace(state, sources=folders, countries=("CZ", "SI")))
    program.window.show_view(DATA)
    settle(program)
    box = program.updates.box
    parts = [*box.sources.findChildren(QLabel), box.show_button, box._publisher, box.sources, box]
    shown = [part for part in parts if part.isVisible()]
    for part in shown:
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
        assert part.height() >= needed, (part, part.height(), needed)
    lines = [label.mapTo(box, QPoint()).y() for label in box.sources.findChildren(QLabel) if label.isVisible()]
    assert min(later - line for line, later in pairwise(lines)) >= box.sources.forget_buttons[folders[0]].height()
    assert box.sources.mapTo(box, QPoint()).y() >= box.show_button.mapTo(box, QPoint()).y() + box.show_button.height()


def test_what_an_update_has_changed_can_be_seen_afterwards_and_each_service_be_read(updated, publisher, settle):
    box = updated.updates.box
    republish(publisher, range(100, 121), changed=(105,))
    box.look_button.click()
    settle(updated)
    updated.updates.banner.use_button.click()
    settle(updated)
    assert box.changes_button.isVisibleTo(box)
    box.changes_button.click()
    (dialog,) = [each for each in updated.window.findChildren(PreviewDialog) if each.isVisible()]
    assert "is in use" in dialog.heading.text()
    rows = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    (changed,) = [row for row in rows if row.text(0).startswith("Changed")]
    dialog.tree.itemActivated.emit(changed.child(0), 0)
    settle(updated)
    assert updated.room.detail.shown.name == "Renamed"
    assert "was: Service 105" in updated.window.find_page.detail.reading.toPlainText()


def test_after_a_step_back_nothing_is_said_of_what_was_changed(updated, publisher, settle):
    box = updated.updates.box
    republish(publisher, range(100, 121))
    box.look_button.click()
    settle(updated)
    updated.updates.banner.use_button.click()
    settle(updated)
    assert box.changes_button.isVisibleTo(box)
    updated.updates.updates.note_edition(1)
    assert not box.changes_button.isVisibleTo(box)
