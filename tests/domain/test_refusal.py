"""What a refusal tells of a provider, and of nobody else."""

from datetime import date

import pytest

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.chosen_service import RefusedBecause
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.refusal import finding_after, line_after
from workpris_desktop.domain.slip import WrongLine

DAY = date(2026, 11, 20)
ABOUT_THE_PERSON = {"bad_experience", "conditions", "information_missing", "no_answer", "no_reason", "other", "newer"}


def test_a_full_house_is_found_out_and_needs_no_correction():
    assert finding_after("s1", "full", DAY) == OwnFinding("s1", Topic.ROOM, CapacityState.FULL, DAY)
    assert line_after("full") is None


def test_what_the_record_leaves_unsaid_is_a_correction():
    assert finding_after("s1", "past_offence", DAY) is None
    assert line_after("past_offence") is WrongLine.AUDIENCE
    assert finding_after("s1", "cannot_pay", DAY) == OwnFinding("s1", Topic.FREE, YesNo.NO, DAY)
    assert line_after("cannot_pay") is WrongLine.PRICE


@pytest.mark.parametrize("reason", [*RefusedBecause, "newer"])
def test_what_is_about_one_person_tells_nothing_of_the_provider(reason):
    tells = finding_after("s1", str(reason), DAY) is not None or line_after(str(reason)) is not None
    assert tells == (str(reason) not in ABOUT_THE_PERSON)
