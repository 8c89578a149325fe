"""The neutral summary as text: it can be pasted into an official file, and gives nobody away."""

from datetime import date

import pytest

from workpris_desktop.domain.case_summary import CaseSummary, SummaryNeed, SummaryService
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.intake import FieldKind, IntakeField, IntakeForm, IntakeOption
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import NeedKind, NeedSide, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.wording.need_words import NeedWords
from workpris_desktop.wording.summary_words import SummaryWords

TODAY = date(2026, 11, 22)


class Nowhere:
    """No places: what is typed is shown."""

    def suggest(self, _text):
        return ()

    def label(self, code):
        return code

    def prisons(self):
        return ()

    languages = prisons


def labelled(text):
    return {"en": text}


def field(field_id, label, *options):
    words = labelled(label)
    found = tuple(IntakeOption(code, labelled(text)) for code, text in options)
    return IntakeField(
        field_id, "X", FieldKind.ONE_OF, PrivacyClass.P2, words, words, words, frozenset(), options=found
    )


FORM = IntakeForm(
    2,
    {},
    (
        field("A6", "Answers given", ("talk", "in talk")),
        field("A8", "Today's aim", ("plan_release", "plan release from prison")),
    ),
)
KINDS = (
    NeedKind("money.debts", "money", labelled("Debts"), ("DEB",)),
    NeedKind("housing.at_risk", "housing", labelled("Home at risk while in prison"), ("ACC",)),
)


@pytest.fixture
def words():
    needs = NeedWords({"housing": labelled("Housing"), "money": labelled("Money and papers")})
    return SummaryWords(FORM, KINDS, needs, lambda text: "prison" in text, Nowhere())


def test_it_tells_needs_services_and_next_days(words):
    summary = CaseSummary(
        "12/26",
        (IntakeAnswer("A6", value="talk"),),
        (SummaryNeed("money.debts", NeedStatus.NEEDED, NeedSide.PROBATION),),
        (SummaryService("The hostel", ReferralState.REFUSED, "full", date(2026, 11, 20)),),
        2,
        (date(2026, 11, 1), date(2026, 12, 24)),
    )
    assert words.text(summary, TODAY) == (
        "Summary of 22 Nov 2026 · 12/26\n"
        "Answers given: in talk\n"
        "\n"
        "Needs\n"
        "- Debts: needed\n"
        "\n"
        "Services contacted\n"
        "- The hostel: Refused by the provider, Full, 20 Nov 2026\n"
        "- 2 further services, not named here\n"
        "\n"
        "Next steps\n"
        "- planned for 24 Dec 2026\n"
        "- 1 overdue\n"
    )


def test_labels_that_give_a_person_away_are_replaced_or_left_out(words):
    summary = CaseSummary(
        "",
        (IntakeAnswer("A8", value="plan_release"),),
        (SummaryNeed("housing.at_risk", NeedStatus.DONE, None),),
    )
    assert words.text(summary, TODAY) == "Summary of 22 Nov 2026\n\nNeeds\n- Housing: done\n"


def test_many_days_are_counted(words):
    days = tuple(date(2027, 1, day) for day in range(1, 9))
    assert "- 3 more later\n" in words.text(CaseSummary("", next_on=days), TODAY)
