"""The neutral summary: what was needed, who was contacted, what is next; nothing sensitive, nothing in free words."""

from datetime import date

from workpris_desktop.domain.case_summary import summary_of
from workpris_desktop.domain.chosen_service import ChosenService, EndedBecause, ReferralState, RefusedBecause
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.domain.intake import Condition, FieldKind, IntakeField, IntakeForm, IntakeOption, IntakeUse
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.need import ClientNeed, NeedKind, NeedSide, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass

TODAY = date(2026, 11, 22)
USED = frozenset({IntakeUse.SUMMARY})


def field(field_id, kind, privacy=PrivacyClass.P2, uses=USED, condition=None, codes=()):
    words = {"en": field_id}
    settings = {"condition": condition} if condition else {}
    settings["options"] = tuple(IntakeOption(code, words) for code in codes)
    return IntakeField(field_id, "X", kind, privacy, words, words, words, uses, **settings)


FORM = IntakeForm(
    2,
    {"X": {"en": "X"}},
    (
        field("A6", FieldKind.ONE_OF, codes=("talk", "phone")),
        field("A8", FieldKind.MANY_OF, codes=("fill_form", "leaflet")),
        field("B6", FieldKind.LANGUAGES),
        field("C1", FieldKind.AREA),
        field("C3", FieldKind.PHONE, uses=frozenset()),
        field("D1", FieldKind.ONE_OF, PrivacyClass.P4),
        field("F8", FieldKind.ONE_OF, PrivacyClass.P3),
        field("H10", FieldKind.LONG_TEXT),
        field("B7", FieldKind.YES_NO, condition=Condition(field="A6", codes=frozenset({"phone"}))),
    ),
)
KINDS = (
    NeedKind("housing.no_home", "housing", {"en": "No home"}, ("ACC.TMP",)),
    NeedKind("money.debts", "money", {"en": "Debts"}, ("DEB.DEB",)),
    NeedKind("addiction.alcohol", "addiction", {"en": "Alcohol"}, ("ADD.ALC",), privacy=PrivacyClass.P3),
    NeedKind("safety.suicide", "safety", {"en": "Crisis"}, (), is_crisis=True),
)


def tells(text):
    return "prison" in text.casefold()


def summary(answers=(), needs=(), choices=(), steps=(), reference="12/26"):
    return summary_of(
        FORM,
        KINDS,
        tells,
        reference=reference,
        answers={answer.field: answer for answer in answers},
        needs=needs,
        choices=choices,
        steps=steps,
        today=TODAY,
    )


def test_ordinary_answers_that_are_known_and_asked_are_told():
    told = summary(
        [
            IntakeAnswer("A6", value="talk"),
            IntakeAnswer("B6", value=("cs", "de"), other="a word"),
            IntakeAnswer("B7", value="yes"),
            IntakeAnswer("C1", value=("region:CZ064", "text:at my mother's")),
            IntakeAnswer("C3", value="+420123456789"),
            IntakeAnswer("D1", value="in_prison"),
            IntakeAnswer("F8", value="yes"),
            IntakeAnswer("H10", value="a wish"),
        ]
    )
    assert [(answer.field, answer.value) for answer in told.answers] == [
        ("A6", "talk"),
        ("B6", ("cs", "de")),
        ("C1", ("region:CZ064",)),
    ]
    assert not any(answer.other for answer in told.answers)


def test_what_is_not_known_is_not_told():
    told = summary(
        [
            IntakeAnswer("A6", AnswerState.DECLINED),
            IntakeAnswer("B6", value="??", is_broken=True),
            IntakeAnswer("C1", value=("text:at my mother's",)),
        ]
    )
    assert told.answers == ()


def test_what_was_written_in_place_of_a_code_is_not_told():
    told = summary(
        [
            IntakeAnswer("A6", value="by her sister"),
            IntakeAnswer("A8", value=("leaflet", "a visit in prison")),
            IntakeAnswer("B6", value=("cs", "as in prison")),
            IntakeAnswer("C1", value="text:at my mother's"),
        ]
    )
    assert [(answer.field, answer.value) for answer in told.answers] == [("A8", ("leaflet",)), ("B6", ("cs",))]
    assert summary([IntakeAnswer("C1", value=("region:with my mother", "any"))]).answers[0].value == ("any",)


def test_a_reference_that_gives_the_person_away_is_left_out():
    assert summary(reference="Prison 12/26").reference == ""
    assert summary().reference == "12/26"


def test_needs_of_ordinary_kinds_are_told_the_open_ones_first_and_no_wish():
    told = summary(
        needs=[
            ClientNeed("housing.no_home", NeedStatus.DONE, NeedSide.PRISON, wish="a garden"),
            ClientNeed("money.debts", NeedStatus.NEEDED),
            ClientNeed("addiction.alcohol", NeedStatus.NEEDED),
            ClientNeed("safety.suicide", NeedStatus.NEEDED),
            ClientNeed("unknown.need", NeedStatus.NEEDED),
        ]
    )
    assert [(need.need, need.status, need.side) for need in told.needs] == [
        ("money.debts", NeedStatus.NEEDED, None),
        ("housing.no_home", NeedStatus.DONE, NeedSide.PRISON),
    ]
    assert summary(needs=[ClientNeed("money.debts")]).needs == ()


def test_services_are_told_with_what_became_of_them():
    told = summary(
        choices=[
            ChosenService("1", "Home", "housing.no_home", state=ReferralState.ACCEPTED, state_on=TODAY),
            ChosenService("2", "Debts", "money.debts", state=ReferralState.REFUSED, reason=RefusedBecause.FULL.value),
            ChosenService("3", "Later", "money.debts"),
        ]
    )
    assert [(each.name, each.state, each.reason, each.on) for each in told.services] == [
        ("Home", ReferralState.ACCEPTED, "", TODAY),
        ("Debts", ReferralState.REFUSED, "full", None),
    ]
    assert told.unnamed == 0


def test_services_that_tell_of_the_person_are_only_counted():
    told = summary(
        choices=[
            ChosenService("1", "Alcohol clinic", "addiction.alcohol", state=ReferralState.GIVEN),
            ChosenService("2", "Prison help", "housing.no_home", state=ReferralState.GIVEN),
            ChosenService("3", "Something", state=ReferralState.GIVEN),
        ]
    )
    assert (told.services, told.unnamed) == ((), 3)


def test_reasons_that_tell_of_the_person_are_left_out():
    told = summary(
        choices=[
            ChosenService(
                "1", "A", "money.debts", state=ReferralState.REFUSED, reason=RefusedBecause.PAST_OFFENCE.value
            ),
            ChosenService(
                "2", "B", "money.debts", state=ReferralState.ENDED, reason=EndedBecause.BACK_IN_CUSTODY.value
            ),
        ]
    )
    assert [each.reason for each in told.services] == ["", ""]


def test_of_steps_only_the_days_are_told():
    told = summary(
        steps=[
            FollowUp("1", date(2027, 1, 5), "ask the probation officer"),
            FollowUp("2", date(2026, 12, 5), preset="x"),
            FollowUp("3", date(2026, 12, 1), done_on=TODAY),
        ]
    )
    assert told.next_on == (date(2026, 12, 5), date(2027, 1, 5))
