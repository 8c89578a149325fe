"""A client's leaflet on its way to a printer or a file: told once it is there, and dropped at the lock."""

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import rest


@pytest.fixture
def handing(qtbot, program):
    """The program with one service on the leaflet of a client, and what was handed over."""
    program.room.detail.toggle_shown()
    rest(qtbot, program)
    program.told = []
    program.shop.handover.tell_about(lambda: "a client")
    program.shop.handover.handed_over.connect(program.told.append)
    return program


def test_a_leaflet_is_told_once_it_is_on_the_disk_with_whom_it_is_for(qtbot, handing, monkeypatch, tmp_path):
    target = tmp_path / "help.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    handing.shop.save_leaflet()
    assert handing.told == []
    rest(qtbot, handing)
    assert target.exists()
    assert handing.told == ["a client"]


def test_a_leaflet_that_cannot_be_saved_is_not_told(qtbot, handing, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "help.pdf"), ""))
    with qtbot.waitSignal(handing.shop.printing.failed):
        handing.shop.save_leaflet()
    assert handing.told == []


def test_a_place_that_was_chosen_after_the_lock_gets_no_leaflet(qtbot, handing, monkeypatch, tmp_path):
    target = tmp_path / "help.pdf"

    def lock_and_choose(*_):
        handing.shop.handover.forget()
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lock_and_choose)
    handing.shop.save_leaflet()
    rest(qtbot, handing)
    assert not target.exists()
    assert handing.told == []


def test_a_leaflet_that_is_being_drawn_at_the_lock_is_not_handed_over(qtbot, handing, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(1) or ("", ""))
    handing.shop.leaflet.draw()
    handing.shop.save_leaflet()
    handing.shop.handover.forget()
    rest(qtbot, handing)
    assert asked == []
