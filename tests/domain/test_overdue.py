"""What waits too long: each state by its own patience, and never what has come to an end."""

from datetime import UTC, date, datetime, timedelta

import pytest

from workpris_desktop.domain.chosen_service import ChosenService, ReferralState
from workpris_desktop.domain.overdue import PATIENCE_DAYS, overdue_days

TODAY = date(2026, 11, 23)
ENDS = {
    ReferralState.REFUSED,
    ReferralState.PERSON_SAID_NO,
    ReferralState.DID_NOT_COME,
    ReferralState.IN_SERVICE,
    ReferralState.ENDED,
    ReferralState.TAKEN_BACK,
}


def choice(state, days):
    return ChosenService("s1", "House", state=state, state_on=TODAY - timedelta(days=days))


def test_every_state_is_either_patient_or_at_its_end():
    assert set(ReferralState) == ENDS | PATIENCE_DAYS.keys()
    assert not ENDS & PATIENCE_DAYS.keys()


@pytest.mark.parametrize(("state", "patience"), PATIENCE_DAYS.items())
def test_the_last_day_of_patience_is_not_too_late(state, patience):
    assert overdue_days(choice(state, patience), TODAY) == 0
    assert overdue_days(choice(state, patience + 1), TODAY) == patience + 1


@pytest.mark.parametrize("state", sorted(ENDS))
def test_what_has_come_to_an_end_is_never_late(state):
    assert overdue_days(choice(state, 900), TODAY) == 0


def test_an_interview_to_come_is_not_late():
    assert overdue_days(choice(ReferralState.INTERVIEW, -5), TODAY) == 0


def test_without_a_day_of_its_own_the_day_of_choosing_or_giving_counts():
    chosen = datetime(2026, 11, 1, 12, tzinfo=UTC)
    assert overdue_days(ChosenService("s1", "House", chosen_at=chosen), TODAY) == 22
    given = ChosenService("s1", "House", state=ReferralState.GIVEN, chosen_at=chosen, given_at=chosen + timedelta(18))
    assert overdue_days(given, TODAY) == 0
    assert overdue_days(ChosenService("s1", "House"), TODAY) == 0
