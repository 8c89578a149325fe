"""Proposals of our own entries: no more than one waits for each, and what is undone waits as before."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from workpris_desktop.domain.own_entry import OwnEntry, Town
from workpris_desktop.domain.slip_errors import SlipTells
from workpris_desktop.sync.entry_proposals import EntryProposals
from workpris_desktop.sync.slip_box import SlipBox

TODAY, NOW = date(2026, 6, 1), datetime(2026, 6, 1, 8, tzinfo=UTC)
PARISH = OwnEntry("office:1", "Farnost sv. Jana", "ACC.EMG", Town("Brno", "CZ"), "+420 541 123 456", TODAY, NOW)
OTHER = replace(PARISH, id="office:2", name="Charita")


@pytest.fixture
def box(tmp_path):
    return SlipBox(tmp_path)


@pytest.fixture
def proposals(box):
    return EntryProposals(box)


def names(box):
    return sorted(slip.about.name for slip in box.slips(TODAY) if slip.waits)


def test_a_changed_entry_takes_the_place_of_its_proposal_that_waits(box, proposals):
    for entry in (PARISH, OTHER, replace(PARISH, name="Klášter", corrects="s1")):
        proposals.propose(entry, TODAY, "Our office")
    assert names(box) == ["Charita", "Klášter"]
    (slip,) = proposals.waiting(PARISH.id, TODAY)
    assert (slip.sender, slip.about.corrects) == ("Our office", "s1")
    assert not slip.about.service_id.startswith("office:")


def test_what_was_handed_over_stays_and_is_known(box, proposals, tmp_path):
    proposals.propose(PARISH, TODAY)
    box.export(tmp_path / "slips.json", TODAY)
    assert proposals.withdraw(PARISH.id, TODAY) == ()
    assert len(box.slips(TODAY)) == 1
    assert proposals.knows(PARISH.id, TODAY)
    assert not proposals.knows(OTHER.id, TODAY)


def test_what_is_undone_waits_as_before(box, proposals):
    proposals.propose(PARISH, TODAY)
    before = proposals.waiting(PARISH.id, TODAY)
    proposals.propose(replace(PARISH, name="Klášter"), TODAY)
    proposals.restore(PARISH.id, before, TODAY)
    assert proposals.waiting(PARISH.id, TODAY) == before
    assert proposals.withdraw(PARISH.id, TODAY) == before
    proposals.restore(PARISH.id, before, TODAY)
    assert names(box) == [PARISH.name]
    proposals.restore(PARISH.id, (), TODAY)
    assert names(box) == []


def test_what_is_about_a_person_does_not_go_out(box, proposals):
    with pytest.raises(SlipTells):
        proposals.propose(replace(PARISH, remark="850315/1232"), TODAY)
    assert names(box) == []
