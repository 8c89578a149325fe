"""From a need to a question: what is tried first, what is taken in, and what is not known."""

from datetime import date, time, timedelta

import pytest

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer
from workpris_desktop.domain.need import NeedFilter, NeedKind
from workpris_desktop.domain.need_search import FIRST, need_question
from workpris_desktop.domain.search import OpenOn, Question, SettingFilter
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.paths import resources_folder

TODAY = date(2026, 11, 23)
PRISON = "c541ee15-34d7-5f06-8033-63f3c504f171"
BRNO = Municipality("m-brno", "Brno", "CZ", "CZ064", "CZ0642", 49.195, 16.608)
NEEDS = {need.id: need for need in read_needs(resources_folder())}


def answers(**values):
    """Return answers by field; "D3__to" is the field D3.to."""
    return {key.replace("__", "."): IntakeAnswer(key.replace("__", "."), value=value) for key, value in values.items()}


def asked(need, **values):
    return need_question(NEEDS[need], answers(**values), TODAY, "cs", {"m-brno": BRNO}.get)


INSIDE = {"D1": "in_prison", "D2": PRISON, "C1": ("region:CZ064",)}


def test_nothing_known_narrows_nothing():
    for need in NEEDS.values():
        search = need_question(need, {}, TODAY, "en")
        plain = [step.question for step in search.steps if step.wish is None]
        assert plain == [Question(service_type=code, language="en") for code in need.types]


def test_the_types_are_tried_in_their_order():
    search = asked("housing.no_home", C1=("region:CZ064",))
    assert search.types == ("ACC.TMP", "ACC.HWH", "ACC.SUP", "ACC.EMG", "ACC.ADV")
    assert search.question == Question(service_type="ACC.TMP", region="CZ064", language="cs")


@pytest.mark.parametrize(
    ("days", "first"), [(0, "ACC.EMG"), (2, "ACC.EMG"), (3, "ACC.TMP"), (90, "ACC.TMP"), (-1, "ACC.EMG")]
)
def test_a_night_shelter_comes_first_under_three_days(days, first):
    search = asked("housing.no_home", D1="in_prison", D3=(TODAY + timedelta(days=days)).isoformat())
    assert search.types[0] == first
    assert sorted(search.types) == sorted(NEEDS["housing.no_home"].types)


def test_a_night_shelter_comes_first_for_somebody_who_is_out():
    search = asked("housing.no_home", D1="released")
    assert search.types[0] == "ACC.EMG"
    assert (NeedFilter.EMERGENCY_FIRST, FIRST) in search.taken_in


def test_that_the_release_is_not_known_is_told():
    assert NeedFilter.EMERGENCY_FIRST in asked("housing.no_home").not_known


def test_no_fact_about_the_person_is_in_a_question():
    search = asked(
        "housing.no_home",
        B4="woman",
        B3="18_25",
        F2="with_children",
        F7=(("arson", "yes", "person", ""), ("pets", "no", "", ""), ("debt", "unknown", "", "")),
    )
    assert {step.question for step in search.steps} == {
        Question(service_type=code, language="cs") for code in search.types
    }
    told = dict(search.taken_in)
    assert told[NeedFilter.SEX] == "woman"
    assert told[NeedFilter.AGE] == "18_25"
    assert told[NeedFilter.HOUSEHOLD] == "with_children"
    assert told[NeedFilter.EXCLUSIONS] == "arson"
    assert set(search.not_known) == {
        NeedFilter.FROM_DATE,
        NeedFilter.REGION_OF_RETURN,
        NeedFilter.EMERGENCY_FIRST,
    }


def test_that_no_reason_applies_is_known_too():
    search = asked("work.no_job", F7=(("arson", "no", "", ""), ("debt", "declined", "", "")))
    assert dict(search.taken_in)[NeedFilter.EXCLUSIONS] == "none"
    assert NeedFilter.EXCLUSIONS in asked("work.no_job", F7=(("arson", "declined", "", ""),)).not_known


@pytest.mark.parametrize("state", [AnswerState.DECLINED, AnswerState.UNKNOWN, AnswerState.NOT_ASKED])
def test_who_does_not_say_is_not_known(state):
    given = {"B4": IntakeAnswer("B4", state, "woman"), "C1": IntakeAnswer("C1", state, ("region:CZ064",))}
    search = need_question(NEEDS["housing.no_home"], given, TODAY, "en")
    assert {NeedFilter.SEX, NeedFilter.REGION_OF_RETURN} <= set(search.not_known)
    assert search.question.region == ""


def test_what_breaks_a_rule_is_not_taken_in():
    given = {"C1": IntakeAnswer("C1", value=("region:CZ064",), is_broken=True)}
    assert need_question(NEEDS["money.debts"], given, TODAY, "en").question.region == ""


def test_a_town_gives_its_region_and_comes_near_first():
    question = asked("money.debts", C1=("text:somewhere", "town:m-brno", "region:CZ020")).question
    assert question.region == "CZ064"
    assert question.near.municipality == "m-brno"
    assert question.near.within_km is None
    assert question.municipality == ""


def test_an_office_is_asked_for_by_the_town():
    search = asked("money.no_identity_paper", C1=("town:m-brno",))
    assert search.question.municipality == "m-brno"
    assert (NeedFilter.MUNICIPALITY, "m-brno") in search.taken_in


def test_a_town_that_nobody_knows_narrows_nothing():
    search = asked("money.no_identity_paper", C1=("town:m-gone",))
    assert search.question.region == ""
    assert set(search.not_known) == {NeedFilter.MUNICIPALITY, NeedFilter.REGION_OF_RETURN}


def test_anywhere_is_an_answer():
    search = asked("money.debts", C1=("any",))
    assert search.question.region == ""
    assert search.taken_in == ((NeedFilter.REGION_OF_RETURN, "any"),)


def test_help_in_prison_is_looked_for_in_that_prison():
    search = asked("addiction.stable_after_entry", **INSIDE)
    assert search.question == Question(service_type="ADD.STA", prison=PRISON, language="cs")
    assert search.taken_in == ((NeedFilter.IN_PRISON, PRISON),)


def test_help_that_goes_on_outside_is_looked_for_in_both():
    question = asked("safety.motivation", **INSIDE).question
    assert (question.prison, question.region) == (PRISON, "CZ064")


def test_contact_with_children_is_looked_for_in_the_prison_and_where_they_may_live():
    question = asked("family.children", **INSIDE).question
    assert (question.prison, question.region) == (PRISON, "CZ")


def test_a_prison_that_is_not_named_is_any_of_the_country():
    question = asked("addiction.stable_after_entry", D1="remand", C1=("region:CZ064",)).question
    assert (question.setting, question.region) == (SettingFilter.PRISON, "CZ")


def test_who_is_out_gets_what_there_is_outside():
    search = asked("addiction.stable_after_entry", D1="probation", C1=("region:CZ064",))
    assert search.question == Question(service_type="ADD.STA", region="CZ064", language="cs")
    assert search.taken_in == search.not_known == ()


def test_the_prison_of_before_is_not_asked_for():
    assert asked("safety.motivation", D1="released", D2=PRISON).question.prison == ""


def test_a_home_is_kept_from_inside_then_from_afar_then_where_it_is():
    steps = asked("housing.at_risk", **INSIDE).steps[:3]
    assert [step.question for step in steps] == [
        Question(service_type="ACC.KEE", prison=PRISON, language="cs"),
        Question(service_type="ACC.KEE", region="CZ064", setting=SettingFilter.REMOTE, language="cs"),
        Question(service_type="ACC.KEE", region="CZ064", language="cs"),
    ]


def test_a_home_is_kept_from_inside_where_the_prison_is_not_named():
    question = asked("housing.at_risk", D1="remand", C1=("town:m-brno",)).question
    assert (question.setting, question.region, question.near) == (SettingFilter.PRISON, "CZ064", None)


def test_steps_are_in_the_way_of_somebody_who_needs_a_ground_floor():
    assert dict(asked("health.disability", F3=("ground_floor",)).taken_in)[NeedFilter.STEP_FREE] == "yes"
    assert dict(asked("health.disability", F3=("none",)).taken_in)[NeedFilter.STEP_FREE] == "no"


def test_where_there_is_nothing_the_whole_country_can_be_asked():
    wider = asked("housing.at_risk", **INSIDE).wider
    assert [step.question.region for step in wider.steps[:3]] == ["", "CZ", "CZ"]
    assert wider.steps[0].question.prison == PRISON
    assert wider.wider is None
    assert asked("family.relatives", C1=("region:CZ064",)).wider is None
    assert asked("work.no_job", C1=("any",)).wider is None


def test_relatives_may_live_anywhere_in_the_country():
    assert asked("family.relatives", C1=("region:CZ064",)).question.region == "CZ"


def test_money_on_the_day_is_open_on_that_day_first():
    search = asked("money.benefit", D1="in_prison", D3="2026-12-01", C1=("region:CZ064",))
    first, plain = search.steps[:2]
    assert first.question.open_on == OpenOn(date(2026, 12, 1))
    assert first.wish is NeedFilter.OPEN_ON_RELEASE
    assert plain.question.open_on is None


def test_for_somebody_who_is_out_the_day_is_today():
    assert asked("money.benefit", D1="released", D3="2026-11-01").question.open_on == OpenOn(TODAY)


def test_insolvency_begins_with_those_who_state_an_accreditation():
    first, plain = asked("money.insolvency").steps[:2]
    assert first.question.choices == (Choice(Facet.EVIDENCE, "accredited"),)
    assert (plain.question.choices, plain.service_type) == ((), "DEB.INS")


def test_a_crisis_begins_with_the_telephone_by_day_and_night():
    night, remote, plain = asked("safety.suicide", C1=("region:SI041",)).steps
    assert night.question.open_on == OpenOn(TODAY, time(3))
    assert night.question.setting is remote.question.setting is SettingFilter.REMOTE
    assert (plain.question.setting, plain.question.region) == (None, "SI")


def test_courses_in_the_best_language_come_first():
    search = asked("learning.school", B6=("uk", "cs"))
    assert search.question.choices == (Choice(Facet.LANGUAGE, "uk"),)
    assert search.steps[1].question.choices == ()


def test_who_has_to_go_to_a_treatment_sees_those_whom_a_court_sends_to_first():
    assert asked("safety.anger", D8=("treatment",)).question.choices == (Choice(Facet.REFERRAL, "justice"),)
    without = asked("safety.anger", D8=("none",))
    assert without.question.choices == ()
    assert NeedFilter.COURT_ORDER not in without.not_known


def test_what_no_search_can_take_in_is_told():
    search = asked("work.no_job", D9=(("mo", "08:00", "12:00"),))
    assert search.later == (NeedFilter.HOURS_FREE,)
    assert NeedFilter.FROM_DATE in asked("housing.no_home", F1="2026-12-01").later


def test_every_filter_is_taken_in_or_not_known_or_does_not_apply():
    for need in NEEDS.values():
        search = asked(need.id)
        known = [each for each, _ in search.taken_in]
        assert not set(known) & set(search.not_known)
        assert {*known, *search.not_known, *search.later} <= need.filters


def test_a_need_without_help_asks_nothing():
    why = {"en": "No service does this."}
    search = need_question(NeedKind("x.y", "x", {}, (), why_none=why), {}, TODAY, "en")
    assert search.question.is_empty
    assert search.why_none == why


def test_a_trace_tells_nothing_of_the_person():
    assert "CZ064" not in repr(asked("housing.no_home", C1=("region:CZ064",)))


def test_answers_that_are_damaged_say_nothing():
    search = asked("housing.no_home", D3="soon", F7=(("arson",), ()), C1=("", "town:"))
    assert search.question == Question(service_type="ACC.TMP", language="cs")
    assert NeedFilter.EXCLUSIONS in search.not_known
