"""What waits to go out: listed, removed and brought back, handed over as a file."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.support.slips import PARISH, TODAY, correction
from workpris_desktop.directory.missing_file import add_missing
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.missing_service import MissingService
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.domain.slip import SaidBy, Slip, WrongLine
from workpris_desktop.record.slip_file import read_signed_file
from workpris_desktop.sync.slip_box import SlipBox
from workpris_desktop.system.paths import DataFolder, resources_folder
from workpris_desktop.ui.directory.report_dialog import ReportDialog
from workpris_desktop.window.slip_desk import SlipDesk
from workpris_desktop.window.workplace import Desktop, Workplace
from workpris_desktop.wording.languages import speak


class Heard:
    """What the desk told."""

    def __init__(self, desk):
        self.said, self.failed = [], []
        desk.said.connect(self.said.append)
        desk.failed.connect(self.failed.append)


@pytest.fixture
def box(tmp_path):
    return SlipBox(tmp_path)


@pytest.fixture
def desk(qtbot, box, facts, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    clock = {"now": datetime.combine(TODAY, time(10))}
    shelf = DirectoryShelf(tmp_path / "directory", facts)
    workplace = Workplace(shelf, facts, resources_folder(), Desktop(), lambda: clock["now"])
    desk = SlipDesk(workplace, DataFolder(tmp_path), window, lambda: "Us")
    desk.clock = clock
    desk.waiting_box.setParent(window)
    desk.waiting_box.resize(700, 500)
    window.resize(700, 500)
    window.show()
    qtbot.waitExposed(window)
    return desk


@pytest.fixture
def heard(desk):
    return Heard(desk)


def rows(desk):
    shown = desk.waiting_box.list
    return [shown.item(row).text() for row in range(shown.count())]


def labels(desk):
    return desk.waiting_box._state.text()


def test_an_empty_box_says_how_something_comes_into_it(desk):
    desk.waiting.refresh()
    assert labels(desk) == "Nothing waits. “Report an error” at a record makes a correction."
    assert not desk.waiting_box.list.isVisible()
    assert not desk.waiting_box.save_button.isVisible()


def test_corrections_gap_notes_and_own_entries_are_listed_in_words(desk, box):
    box.add(correction())
    box.note_missing(MissingService(TODAY, "DEB", "CZ064", SettingFilter.PRISON))
    box.add(Slip.proposal(PARISH, TODAY))
    desk.waiting.refresh()
    assert rows(desk) == [
        "Dluhová poradna – Telephone: 585 123 456\nThe provider, by telephone, 22 Nov 2026",
        "Missing: Debt and money, Jihomoravský kraj, in prison\n22 Nov 2026",
        "Our entry: Parish of St Anne\n22 Nov 2026",
    ]
    assert labels(desk) == "Waiting: 1 correction and 2 other notes."


def test_a_slip_is_removed_and_brought_back(qtbot, desk, box):
    for right in ("1", "2"):
        box.add(correction(right))
    desk.waiting.refresh()
    assert not desk.waiting_box.undo_button.isVisible()
    desk.waiting_box.list.setCurrentRow(0)
    qtbot.keyClick(desk.waiting_box.list, Qt.Key.Key_Delete)
    assert [row.splitlines()[0][-1] for row in rows(desk)] == ["2"]
    qtbot.mouseClick(desk.waiting_box.undo_button, Qt.MouseButton.LeftButton)
    assert len(rows(desk)) == 2
    assert not desk.waiting_box.undo_button.isVisible()
    assert len(box.slips(TODAY)) == 2


def test_all_is_saved_as_one_file_named_by_the_day(qtbot, desk, heard, box, tmp_path, monkeypatch):
    box.add(correction())
    desk.waiting.refresh()
    asked = []

    def choose(_window, _title, proposed, _kinds):
        asked.append(proposed)
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    qtbot.mouseClick(desk.waiting_box.save_button, Qt.MouseButton.LeftButton)
    assert asked[0].endswith("slips-2026-11-22.json")
    assert len(read_signed_file((tmp_path / "out.json").read_bytes(), "out").slips) == 1
    assert heard.said == ["Saved 1 slip as out.json. Hand the file to the publisher."]
    assert rows(desk)[0].endswith("handed over on 22 Nov 2026")
    assert labels(desk).startswith("Nothing waits.")
    assert not desk.waiting_box.save_button.isEnabled()


def test_what_went_out_can_be_saved_again_until_it_is_dropped(desk, box, tmp_path):
    box.add(correction())
    desk.waiting.save(tmp_path / "1.json")
    desk.waiting_box.again.setChecked(True)
    assert desk.waiting_box.save_button.isEnabled()
    desk.waiting.save(tmp_path / "2.json", again=True)
    assert len(read_signed_file((tmp_path / "2.json").read_bytes(), "2").slips) == 1
    desk.clock["now"] += timedelta(days=91)
    desk.waiting.refresh()
    assert rows(desk) == []
    assert not desk.waiting_box.again.isVisible()


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_marked(desk, heard, box, tmp_path):
    box.add(correction())
    desk.waiting.save(tmp_path / "no folder" / "out.json")
    assert len(heard.failed) == 1
    assert box.slips(TODAY)[0].waits


def test_gap_notes_that_stand_elsewhere_are_shown_once_the_box_is_in_sight(desk, tmp_path):
    desk.waiting_box.hide()
    add_missing(tmp_path / "missing.json", MissingService(TODAY, "DEB"))
    desk.waiting_box.show()
    assert rows(desk) == ["Missing: Debt and money\n22 Nov 2026"]


def test_the_box_speaks_the_language_of_the_window(desk, box):
    box.note_missing(MissingService(TODAY))
    desk.waiting.refresh()
    speak("cs")
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert "22. 11. 2026" in rows(desk)[0]


def test_a_report_is_kept_with_the_office_of_the_leaflets(desk, heard, box):
    edition = Edition(3, "d", "Directory", None, sample=False, services=1, organizations=1, places=1)
    desk.reporting.open_dialog("s1", "Azyl", edition)
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, ReportDialog) and each.isVisible())
    dialog.line.choose(WrongLine.CLOSED)
    dialog.said_by.choose(SaidBy.VISIT)
    dialog.keep()
    assert heard.said == ["Kept. 1 correction waits on the Data page."]
    assert (box.slips(TODAY)[0].sender, box.slips(TODAY)[0].about.record.sequence) == ("Us", 0)
    assert len(rows(desk)) == 1
