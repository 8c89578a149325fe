"""Offices in windows of their own, with a folder between them in place of a stick."""

from datetime import UTC, datetime

import pytest

from tests.cases.handover.offices import PROBATION as TEST_PROBATION
from tests.support.kept_window import data_folder
from tests.ui import conftest
from tests.ui.conftest import rest
from tools import handover_walk_steps as steps
from tools.handover_walk_steps import PRISON, PROBATION, WalkedOffice
from workpris_desktop.cases.office_requests import CompareWords, MakeOwnCard


@pytest.fixture
def office(qtbot, make_program, tmp_path, monkeypatch):
    """Return a function that founds an office and unlocks it in a window."""
    # The vault has no other clock.
    monkeypatch.setattr(conftest, "NOW", datetime.now(UTC).astimezone().replace(tzinfo=None))

    def make(name, fill=lambda _: None, shelf=None):
        place = data_folder(tmp_path / str(abs(hash(name))))
        steps.found_office(place, fill)
        program = make_program(shelf, folder=place)
        made = WalkedOffice(program, name, lambda: rest(qtbot, program))
        made.unlock()
        return made

    return make


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def ready(office, stick):
    """A prison's office with the compared card of another, and a consent that covers all that is ticked."""
    prison = office(PRISON, steps.fill_prison)
    prison.ask(MakeOwnCard(PRISON, "CZ"))
    card = stick / "other.wpcard"
    card.write_bytes(TEST_PROBATION.file)
    prison.read_in(card)
    entry = steps.book_entry(prison, TEST_PROBATION.card.name)
    prison.ask(CompareWords(entry.id, " ".join(entry.words)))
    return prison


def packet_from(prison, stick):
    dialog = steps.begin_packet(prison, PROBATION)
    assert not dialog.go_button.isEnabled()
    assert "neither a consent" in dialog.ground.told.text()
    steps.agree(prison, dialog)
    assert dialog.go_button.isEnabled()
    return steps.make_packet(prison, dialog, stick / "packet.wpk")
