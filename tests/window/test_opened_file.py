"""What a person opens with a double click is shown where it belongs, and nothing is taken from it unasked."""

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.support.packages import full_draft
from tests.ui.conftest import program, rest
from tests.window.handover_desk import office, packet_from, stick
from tools import handover_walk_steps as steps
from tools.handover_walk_steps import PRISON, PROBATION
from workpris_desktop.ui.main_window import CLIENTS, DATA
from workpris_desktop.window.opened_file import OpenedFile

__all__ = ["office", "program", "stick"]


@pytest.fixture
def package(tmp_path):
    made = full_draft().write_zip(tmp_path / "package.zip")
    return made.rename(tmp_path / "package.wpdir")


@pytest.fixture
def opened(program, qtbot):
    """Return a function that opens a file in a window, and gives the question or message that comes up."""

    def run(file):
        before = program.window.findChildren(QMessageBox)
        OpenedFile(program).open(file)
        qtbot.waitUntil(lambda: len(program.window.findChildren(QMessageBox)) > len(before), timeout=10_000)
        return program.window.findChildren(QMessageBox)[-1]

    return run


def button(box, text):
    return next(each for each in box.buttons() if text in each.text())


def test_a_directory_is_read_in_only_after_it_was_agreed_to(program, qtbot, opened, package):
    before = program.workplace.shelf.open().edition.number
    box = opened(package)
    assert program.window.current_view == DATA
    assert "Use this directory?" in box.text()
    assert "no publisher has signed it" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Cancel).click()
    rest(qtbot, program)
    assert program.workplace.shelf.open().edition.number == before
    qtbot.waitUntil(lambda: not program.window.findChildren(QMessageBox))
    button(opened(package), "Read it in").click()
    rest(qtbot, program)
    assert program.workplace.shelf.open().edition.number > before


def test_what_is_no_directory_is_refused_in_words(opened, tmp_path):
    file = tmp_path / "holiday.wpdir"
    file.write_bytes(b"\x00" * 100)
    assert "holiday.wpdir" in opened(file).text()
    assert "gone.wpdir" in opened(tmp_path / "gone.wpdir").text()


def test_a_packet_waits_for_the_lock_and_is_shown_in_the_inbox(office, stick, qtbot):
    prison, probation = office(PRISON, steps.fill_prison), office(PROBATION)
    steps.exchange_cards(prison, probation, stick)
    packet = packet_from(prison, stick)
    probation.lock()
    program = probation.program
    OpenedFile(program).open(packet)
    assert program.window.current_view == CLIENTS
    assert "Unlock client data" in program.window.news.currentMessage()
    probation.unlock()
    panel = program.handover.inbox_panel
    qtbot.waitUntil(lambda: "A packet came in" in panel.notice.text(), timeout=10_000)
    assert program.vault.room.page.tabs.currentWidget() is panel
    OpenedFile(program).open(packet)
    qtbot.waitUntil(lambda: "read in before" in panel.notice.text(), timeout=10_000)
