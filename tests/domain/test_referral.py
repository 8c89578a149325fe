"""Which facts are ticked at first on a referral sheet, and which can be ticked at all."""

from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.domain.referral import ReferralFact, allowed, is_about_custody, proposed, ticked

FACTS = (
    ReferralFact("B1", "B", "Name", ("Jana",), PrivacyClass.P2),
    ReferralFact("B6", "B", "Languages", ("Czech",), PrivacyClass.P2),
    ReferralFact("C3", "C", "Phone after release", ("1",), PrivacyClass.P2, neutral_label="Phone"),
    ReferralFact("D1", "D", "Situation", ("in prison",), PrivacyClass.P4, tells_custody=True),
    ReferralFact("E2", "E", "First night", ("at the prison",), PrivacyClass.P2, tells_custody=True),
    ReferralFact("H6.medicine", "H6", "Medicine", ("yes",), PrivacyClass.P3),
)


def test_nothing_sensitive_naming_or_about_custody_is_ticked_at_first():
    assert proposed(FACTS, is_neutral=True) == {"B6", "C3"}
    assert proposed(FACTS, is_neutral=False) == {"B6", "C3"}


def test_a_neutral_sheet_takes_no_fact_about_custody_even_when_it_is_ticked():
    everything = {fact.id for fact in FACTS}
    assert [fact.id for fact in ticked(FACTS, everything, is_neutral=True)] == ["B1", "B6", "C3", "H6.medicine"]
    assert allowed(FACTS, is_neutral=False) == ticked(FACTS, everything, is_neutral=False) == FACTS


def test_a_sheet_takes_only_what_is_ticked():
    assert ticked(FACTS, {"B6", "unknown"}, is_neutral=False) == FACTS[1:2]


def test_questions_about_custody_are_known_by_their_section():
    assert is_about_custody("D3.certainty", "D")
    assert is_about_custody("H3.prison_job", "H3")
    assert not is_about_custody("H3.last_job", "H3")


def test_a_neutral_sheet_has_labels_of_its_own():
    assert [FACTS[2].label_on(is_neutral=each) for each in (True, False)] == ["Phone", "Phone after release"]


def test_values_show_nothing_of_the_person():
    assert "Jana" not in repr(FACTS)
