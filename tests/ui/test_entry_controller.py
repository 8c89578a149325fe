"""A service that the office adds, from the dialog to the list and back again."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QWidget

from workpris_desktop.directory.office_entries import OfficeEntries
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.domain.search import Question
from workpris_desktop.domain.slip_errors import SlipTells
from workpris_desktop.sync.entry_proposals import EntryProposals
from workpris_desktop.sync.slip_box import SlipBox
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.ui.directory.desk import DirectoryDesk
from workpris_desktop.ui.directory.entry_bar import EntryBar
from workpris_desktop.ui.directory.entry_controller import EntryController
from workpris_desktop.ui.directory.entry_dialog import EntryDialog
from workpris_desktop.ui.tasks import TaskLane
from workpris_desktop.wording.choice_words import ChoiceWords
from workpris_desktop.wording.office_words import OfficeWords
from workpris_desktop.wording.printed import read_phrasebook

TODAY, NOW = date(2026, 6, 1), datetime(2026, 6, 1, 8, tzinfo=UTC)
PARISH = OwnEntry("office:1", "Farnost sv. Jana", "ACC.EMG", Town("Brno", "CZ"), "+420 541 123 456", TODAY, NOW)


@pytest.fixture
def lane(qtbot):
    lane = TaskLane("reading")
    yield lane
    lane.stop()


@pytest.fixture
def office(tmp_path, facts):
    return OfficeEntries(tmp_path / "office", facts)


@pytest.fixture
def desk(shelf_folder, facts, office):
    return DirectoryDesk(DirectoryShelf(shelf_folder, facts).open, office)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    return window


@pytest.fixture
def proposals(tmp_path):
    return EntryProposals(SlipBox(tmp_path))


@pytest.fixture
def entries(window, desk, lane, office, facts, proposals, qtbot):
    controller = EntryController(
        window,
        desk,
        lane,
        office,
        choice_words=ChoiceWords(lambda: facts, lambda code: read_phrasebook(code, resources_folder())),
        office_words=OfficeWords(facts),
        moment=lambda: (TODAY, NOW),
        proposals=proposals,
        sender=lambda: "Our office",
    )
    controller.heard = []
    for signal in (controller.said, controller.failed, controller.merged, controller.unmerged, controller.changed):
        signal.connect(lambda *told: controller.heard.append(told))
    yield controller
    qtbot.waitUntil(lambda: lane.is_idle)
    desk.close()


def rest(qtbot, lane):
    qtbot.waitUntil(lambda: lane.is_idle, timeout=20_000)


def found(desk, text):
    return [hit.id for hit in desk.search(Question(text), TODAY).hits]


def said(entries):
    return [told[0] for told in entries.heard if told and isinstance(told[0], str)][-1]


def added(entries, window, qtbot, lane, *, proposes=True):
    entries.add()
    dialog = window.findChild(EntryDialog)
    dialog.fields.name.setText(PARISH.name)
    dialog.fields.type.choose("ACC.EMG")
    dialog.fields.town.setText("Brno")
    dialog.fields.phone.setText("+420 541 123 456")
    assert dialog.proposal.isChecked()
    dialog.proposal.setChecked(proposes)
    dialog.save()
    rest(qtbot, lane)


def test_what_is_saved_is_found_at_once_and_undo_takes_it_back(entries, window, desk, office, lane, qtbot):
    added(entries, window, qtbot, lane)
    (entry,) = office.entries()
    assert found(desk, "farnost") == [entry.id]
    assert any("Farnost sv. Jana" in str(told[0]) for told in entries.heard)
    entries.undo()
    rest(qtbot, lane)
    assert office.entries() == ()
    assert found(desk, "farnost") == []


def test_a_change_is_undone_to_what_it_was(entries, window, desk, office, lane, qtbot):
    office.put(PARISH)
    entries.change(PARISH.id)
    rest(qtbot, lane)
    dialog = window.findChild(EntryDialog)
    dialog.fields.name.setText("Klášter")
    dialog.save()
    rest(qtbot, lane)
    assert [entry.name for entry in office.entries()] == ["Klášter"]
    entries.undo()
    rest(qtbot, lane)
    assert office.entries() == (PARISH,)


def test_what_is_removed_comes_back_by_undo(entries, desk, office, lane, qtbot):
    office.put(PARISH)
    with qtbot.waitSignals([entries.undo_became_possible, entries.changed]):
        entries.remove(PARISH.id)
    assert office.entries() == ()
    entries.undo()
    rest(qtbot, lane)
    assert found(desk, "farnost") == [PARISH.id]


def test_a_record_of_the_directory_is_corrected_beside_it(entries, window, desk, office, lane, qtbot):
    known = desk.search(Question("poradna brno"), TODAY).hits[0]
    entries.correct(known.id)
    rest(qtbot, lane)
    dialog = window.findChild(EntryDialog)
    assert dialog.fields.name.text() == known.name
    dialog.fields.phone.setText("+420 541 000 111")
    dialog.save()
    rest(qtbot, lane)
    (entry,) = office.entries()
    assert (entry.corrects, entry.phone) == (known.id, "+420 541 000 111")
    bar = EntryBar()
    qtbot.addWidget(bar)
    bar.know(desk.entries_known())
    bar.show_service(known.id)
    assert "Our office has other data" in bar.sentence.text()
    bar.show_service(entry.id)
    assert "added by our office" in bar.sentence.text()


def test_what_the_directory_has_by_now_is_merged_and_unmerged(entries, desk, office, lane, qtbot):
    known = next(hit for hit in desk.search(Question("poradna", limit=50), TODAY).hits if hit.phones)
    mine = OwnEntry("office:2", "Něco jiného", "ACC.EMG", Town("Brno", "CZ"), known.phones[0], TODAY, NOW)
    office.put(mine)
    entries.look()
    lane.run(entries, desk.open, lambda _: entries.look(), entries.failed.emit)
    rest(qtbot, lane)
    rest(qtbot, lane)
    twin = entries.heard[-1][0].twin_of(mine.id)
    assert twin is not None
    bar = EntryBar()
    qtbot.addWidget(bar)
    bar.know(entries.heard[-1][0])
    bar.show_service(mine.id)
    assert "Merge?" in bar.question.text()
    bar.merge_requested.connect(entries.merge)
    bar.merge.click()
    rest(qtbot, lane)
    assert (mine.id, twin.service) in entries.heard
    assert office.entries() == ()
    entries.undo()
    rest(qtbot, lane)
    assert (twin.service, mine.id) in entries.heard
    assert office.entries() == (mine,)


def test_without_any_directory_our_own_entries_are_found(tmp_path, facts, office):
    office.put(PARISH)
    desk = DirectoryDesk(DirectoryShelf(tmp_path / "empty", facts).open, office)
    assert found(desk, "farnost") == [PARISH.id]
    desk.close()


def waiting(proposals):
    return [slip.about.name for slip in proposals._box.slips(TODAY) if slip.waits]


def test_what_is_added_waits_as_a_proposal_and_undo_takes_both_back(entries, proposals, window, office, lane, qtbot):
    added(entries, window, qtbot, lane)
    assert waiting(proposals) == [PARISH.name]
    (slip,) = proposals._box.slips(TODAY)
    assert slip.sender == "Our office"
    assert "waits to go to the publisher" in said(entries)
    entries.undo()
    rest(qtbot, lane)
    assert (office.entries(), waiting(proposals)) == ((), [])


def test_a_landlord_is_not_proposed_now_nor_when_he_is_changed(entries, proposals, window, office, lane, qtbot):
    added(entries, window, qtbot, lane, proposes=False)
    assert "publisher" not in said(entries)
    (entry,) = office.entries()
    entries.change(entry.id)
    rest(qtbot, lane)
    dialog = window.findChildren(EntryDialog)[-1]
    assert not dialog.proposal.isChecked()
    dialog.fields.name.setText("Pronajímatel")
    dialog.save()
    rest(qtbot, lane)
    assert ([each.name for each in office.entries()], waiting(proposals)) == (["Pronajímatel"], [])


def test_a_change_takes_the_place_of_its_proposal_or_takes_it_back(entries, proposals, window, office, lane, qtbot):
    office.put(PARISH)
    proposals.propose(PARISH, TODAY)
    for proposes, expected in ((True, ["Klášter"]), (False, [])):
        entries.change(PARISH.id)
        rest(qtbot, lane)
        dialog = window.findChildren(EntryDialog)[-1]
        assert dialog.proposal.isChecked()
        dialog.proposal.setChecked(proposes)
        dialog.fields.name.setText("Klášter")
        dialog.save()
        rest(qtbot, lane)
        assert waiting(proposals) == expected
    entries.undo()
    rest(qtbot, lane)
    assert waiting(proposals) == ["Klášter"]


def test_what_is_removed_is_not_proposed_any_more(entries, proposals, office, lane, qtbot):
    office.put(PARISH)
    proposals.propose(PARISH, TODAY)
    entries.remove(PARISH.id)
    rest(qtbot, lane)
    assert waiting(proposals) == []
    assert "and its proposal" in said(entries)
    entries.undo()
    rest(qtbot, lane)
    assert waiting(proposals) == [PARISH.name]


def test_a_proposal_that_cannot_be_kept_is_told_and_the_entry_is_kept(entries, window, office, lane, qtbot):
    entries._sender = lambda: "850315/1232"
    added(entries, window, qtbot, lane)
    assert [entry.name for entry in office.entries()] == [PARISH.name]
    assert any(isinstance(told[0], SlipTells) for told in entries.heard if told)


def test_what_another_program_has_changed_is_found_once_it_is_looked_for(entries, desk, office, lane, qtbot):
    assert found(desk, "farnost") == []
    entries.look()
    rest(qtbot, lane)
    heard = len(entries.heard)
    entries.look_for_changes()
    rest(qtbot, lane)
    assert len(entries.heard) == heard
    office.put(PARISH)
    entries.look_for_changes()
    rest(qtbot, lane)
    assert found(desk, "farnost") == [PARISH.id]
    assert entries.heard[-1][0].entries == (PARISH,)
