"""Services side by side, and what to ask them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QGroupBox

from tests.support.window_draft import TODAY
from tests.ui.directory.detail_parts import DetailParts, dialog
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.own_finding import NO_FINDINGS, OwnFinding, Topic
from workpris_desktop.domain.person import Person, PersonSex, Told, aged
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.ui.directory.call_dialog import CallDialog
from workpris_desktop.ui.directory.compare_dialog import CompareDialog
from workpris_desktop.ui.directory.findings_keeper import FindingsKeeper
from workpris_desktop.ui.printing.call_sheet_controller import CallSheetController

S1, S2, S3 = (Pick(name, name) for name in ("s1", "s2", "s3"))


@pytest.fixture
def parts(window, facts, full_shelf_folder):
    made = DetailParts(window, DirectoryShelf(full_shelf_folder, facts), facts)
    yield made
    made.stop()


def cells(table):
    heads = [table.verticalHeaderItem(row).text() for row in range(table.rowCount())]
    return {
        head: [table.item(row, column).text() for column in range(table.columnCount())]
        for row, head in enumerate(heads)
    }


def test_two_services_stand_side_by_side(qtbot, parts):
    parts.person = Person(sex=PersonSex.MAN)
    parts.comparing.compare([S1, S3], [Hit("s1", "A", distance_km=3.0)])
    parts.rest(qtbot)
    opened = dialog(CompareDialog)
    rows = cells(opened.table)
    assert opened.table.columnCount() == 2
    assert rows["Distance"] == ["3.0 km", "Not known"]
    assert rows["Warning"][1].startswith("Closed for a time")
    assert rows["Fit"][0]
    assert "Beds: Taking people" in rows["Room"][0]
    opened.reject()


def test_no_more_than_four_are_compared_and_each_once(qtbot, parts):
    gone = Pick("gone-for-good", "Gone")
    parts.comparing.compare([S1, S1, S2, S3, gone, Pick("curator", "C")], [])
    parts.rest(qtbot)
    opened = dialog(CompareDialog)
    assert opened.table.columnCount() == 3
    opened.reject()


def test_one_service_has_nothing_beside_it(parts):
    parts.comparing.compare([S1], [])
    assert parts.heard.said == ["Put at least two services on the shortlist to compare them."]


def box(opened, question):
    (found,) = (each for each in opened.findChildren(QComboBox) if each.accessibleName() == question)
    return found


def choose(qtbot, combo, text):
    """Choose an answer by its first letters, as the person does."""
    combo.setFocus()
    qtbot.keyClicks(combo, text)


def asked(qtbot, parts, *picks):
    parts.calling.ask(picks)
    parts.rest(qtbot)
    return dialog(CallDialog)


def test_what_is_not_known_is_asked_and_an_answer_is_kept_with_its_day(qtbot, parts):
    parts.person = Person(pet=Told.YES)
    opened = asked(qtbot, parts, S1, S2)
    assert [each.title() for each in opened.findChildren(QGroupBox)] == ["Dluhové poradenství", "Skupina ve věznici"]
    group = opened.findChildren(QGroupBox)[0]
    choose(qtbot, box(group, "Do you take people with a pet?"), "Case")
    assert parts.keeper.findings.of("s1") == (OwnFinding("s1", Topic.PETS, YesNo.CASE_BY_CASE, TODAY),)
    assert list(parts.heard.kept[-1]) == list(parts.keeper.findings)
    opened.reject()


def test_an_answer_is_shown_again_and_can_be_withdrawn(qtbot, parts):
    parts.keeper.add(OwnFinding("s2", Topic.ROOM, CapacityState.TAKING, TODAY))
    opened = asked(qtbot, parts, S2)
    combo = box(opened, "Do you have room now?")
    assert combo.currentText() == "Taking people (told by telephone on 22 Nov 2026)"
    choose(qtbot, combo, "No")
    assert parts.keeper.findings.of("s2") == ()
    opened.reject()


def test_nothing_to_ask_says_so_and_prints_nothing(qtbot, parts):
    opened = asked(qtbot, parts, S1)
    assert not opened.findChildren(QComboBox)
    labels = " ".join(each.text() for each in opened.findChildren(type(opened.layout().itemAt(0).widget())))
    assert "There is nothing to ask" in labels
    buttons = opened.findChild(QDialogButtonBox).buttons()
    assert [each.isEnabled() for each in buttons if "Print" in each.text()] == [False]
    opened.reject()


def test_without_a_service_it_is_said_what_to_do(parts):
    parts.calling.ask(())
    assert len(parts.heard.said) == 1


class Printing:
    """Takes what would be printed."""

    def __init__(self):
        self.done = []

    def print_pdf(self, pdf, paper):
        self.done.append((paper.value, pdf[:5]))
        return True

    def save_pdf(self, pdf, name):
        self.done.append((name, pdf[:5]))
        return True


def test_the_sheet_is_printed_and_saved(qtbot, parts):
    printing = Printing()
    sheets = CallSheetController(parts.window, drawing=parts.lane, printing=printing)
    parts.calling.print_requested.connect(sheets.print_sheet)
    parts.calling.save_requested.connect(sheets.save_sheet)
    parts.person = Person(age=aged(43), pet=Told.YES)
    opened = asked(qtbot, parts, S1, S2, S3)
    for text in ("Print", "Save"):
        (pressed,) = (each for each in opened.findChild(QDialogButtonBox).buttons() if text in each.text())
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
        parts.rest(qtbot)
    assert printing.done == [("a4", b"%PDF-"), ("ask-first.pdf", b"%PDF-")]
    opened.reject()


def test_findings_that_cannot_be_kept_are_told_and_count_until_the_end():
    def keep(_):
        raise DiskFull

    keeper, failures = FindingsKeeper(NO_FINDINGS, keep), []
    keeper.failed.connect(failures.append)
    finding = OwnFinding("s1", Topic.PETS, YesNo.YES, TODAY)
    keeper.add(finding)
    keeper.add(finding)
    assert keeper.findings.of("s1") == (finding,)
    assert len(failures) == 1
    keeper.remove("s1", Topic.PETS)
    assert len(keeper.findings) == 0


def test_every_text_of_the_table_is_seen_whatever_the_width(qtbot, parts):
    parts.comparing.compare([S1, S2, S3], [])
    parts.rest(qtbot)
    opened = dialog(CompareDialog)
    for width in (900, 420):
        opened.resize(width, 500)
        qtbot.waitUntil(
            lambda: all(
                opened.table.rowHeight(row) >= opened.table.sizeHintForRow(row)
                for row in range(opened.table.rowCount())
            )
        )
    opened.reject()


def test_open_dialogs_close_with_the_person(qtbot, parts):
    parts.person = Person(pet=Told.YES)
    parts.comparing.compare([S1, S2], [])
    parts.rest(qtbot)
    compared = dialog(CompareDialog)
    parts.comparing.forget_person()
    assert not compared.isVisible()
    called = asked(qtbot, parts, S1)
    parts.calling.forget_person()
    assert not called.isVisible()


def test_the_names_above_are_seen_whole_whatever_the_width(qtbot, parts):
    parts.comparing.compare([S1, S2, S3], [])
    parts.rest(qtbot)
    opened = dialog(CompareDialog)
    heads = opened.table.horizontalHeader()
    opened.resize(900, 500)
    qtbot.wait(50)
    flat = heads.height()
    name = "A name of a service that is much too long for one line of a narrow column"
    opened.table.horizontalHeaderItem(0).setText(name)
    opened.resize(420, 500)
    lines = heads.fontMetrics().horizontalAdvance(name) // heads.sectionSize(0)
    assert lines >= 3
    qtbot.waitUntil(lambda: heads.height() > flat + lines * heads.fontMetrics().height())
    opened.reject()
