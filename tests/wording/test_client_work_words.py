import pytest

from workpris_desktop.domain.chosen_service import (
    REASONS,
    EndedBecause,
    Experience,
    ReferralState,
    RefusedBecause,
    SaidNoBecause,
    SeenPart,
    SheetKind,
)
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.wording.client_work_words import ClientWorkWords

LONG = (
    "Of 9 own cases: 3 accepted, 4 refused (Full, Cannot pay), 1 without an answer, 1 waiting; an answer after 4 days "
    "on average."
)


@pytest.fixture
def words():
    return ClientWorkWords()


def test_every_state_sheet_and_part_has_words_of_its_own(words):
    for kind, say in (
        (ReferralState, words.state),
        (SheetKind, words.sheet),
        (SeenPart, words.part),
        (FileState, words.file_state),
        (EndedBecause, words.ended),
    ):
        assert len({say(each) for each in kind}) == len(kind)


@pytest.mark.parametrize("kind", [RefusedBecause, SaidNoBecause, EndedBecause])
def test_every_reason_has_words_of_its_own_in_the_order_of_the_list(words, kind):
    (state,) = [state for state, reasons in REASONS.items() if reasons is kind]
    said = words.reasons(state)
    assert [code for code, _ in said] == [each.value for each in kind]
    assert len({text for _, text in said}) == len(kind)


def test_a_state_that_asks_for_no_reason_has_none(words):
    assert words.reasons(ReferralState.ACCEPTED) == ()


def test_a_reason_of_a_newer_program_is_told_by_its_code(words):
    assert words.reason(ReferralState.REFUSED, "full") == "Full"
    assert words.reason(ReferralState.REFUSED, "no_moon") == "no_moon"


@pytest.mark.parametrize(
    ("experience", "said"),
    [
        (Experience(), "Own cases there: too few to tell."),
        (Experience(2, 2, {}, 0, 0, (1, 1)), "Own cases there: too few to tell."),
        (Experience(3, 3), "Of 3 own cases: 3 accepted."),
        (Experience(4), "4 own cases, none decided."),
        (Experience(9, 3, {"full": 3, "cannot_pay": 1}, 1, 1, (2, 5)), LONG),
    ],
)
def test_experience_is_told_as_plain_counts_of_three_cases_and_more(words, experience, said):
    assert words.experience(experience) == said


def test_changes_name_their_parts_and_a_successor(words):
    assert words.changed(()) == ""
    assert words.changed((SeenPart.PHONE, SeenPart.HOURS)) == "Changed: telephone, hours"
    assert words.gone("New advice") == "Closed; see New advice"
    assert "no longer in the directory" in words.gone("")
