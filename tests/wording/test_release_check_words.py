"""What does not work out on the day of a release, in words."""

import pytest

from tests.support.packages import shipped_facts
from workpris_desktop.domain.release_check import ReleaseFinding, ReleaseRule
from workpris_desktop.system.paths import resources_folder
from workpris_desktop.wording.printed import read_phrasebook
from workpris_desktop.wording.release_check_words import ReleaseCheckWords

OF_DAY = (
    ReleaseRule.HOLIDAY,
    ReleaseRule.PERHAPS_HOLIDAY,
    ReleaseRule.WEEKEND,
    ReleaseRule.FRIDAY,
    ReleaseRule.HOLIDAY_AHEAD,
    ReleaseRule.LATE,
    ReleaseRule.NO_BED_TONIGHT,
)
ONLY_OF_DAY = {ReleaseRule.FRIDAY, ReleaseRule.HOLIDAY_AHEAD, ReleaseRule.NO_BED_TONIGHT}
OF_SERVICE = tuple(rule for rule in ReleaseRule if rule not in ONLY_OF_DAY)
FACTS = {
    "day": "2026-11-27",
    "next": "2026-11-30",
    "from": "2026-11-23",
    "to": "2026-11-29",
    "holiday": "Den boje",
    "km": "140",
    "hour": "15:30",
    "busy": "08:00–12:00",
    "room": "full",
    "alert": "Vchod {ze} dvora",
    "reason": "merged",
}


@pytest.fixture
def words():
    return ReleaseCheckWords(shipped_facts(), lambda language: read_phrasebook(language, resources_folder()))


def finding(rule, service="Poradna {Most}", **facts):
    return ReleaseFinding(rule, tuple({**FACTS, **facts}.items()), "s1" if service else "", service)


def all_findings():
    yield from (finding(rule) for rule in OF_SERVICE)
    yield from (finding(rule, "") for rule in OF_DAY)
    yield from (finding(ReleaseRule.NO_BED_TONIGHT, "", bed=bed, place="Azyl") for bed in ("none", "unknown", "closed"))
    yield finding(ReleaseRule.NO_BED_TONIGHT, "", bed="none", take="Noclehárna")
    yield from (finding(rule, "", appointment="Lékař") for rule in OF_DAY[:3])
    yield finding(ReleaseRule.GONE, status="defunct")
    yield finding(ReleaseRule.GONE, successor="Nová")
    yield ReleaseFinding(ReleaseRule.GONE, (), "s1")
    yield finding(ReleaseRule.CLOSED_WEEK, why="Inventura")
    yield finding(ReleaseRule.CLOSED_THAT_DAY, status="temporarily closed")
    yield finding(ReleaseRule.CLOSED_THAT_DAY, opens="2026-11-30T08:00")
    yield finding(ReleaseRule.HOLIDAY, hours="not_known")


@pytest.mark.parametrize("found", list(all_findings()), ids=lambda found: f"{found.rule}-{len(found.facts)}")
def test_every_finding_is_said_with_what_to_do(words, found):
    said = f"{words.sentence(found)} {words.advice(found)}".replace("{Most}", "").replace("{ze}", "")
    assert said.strip()
    assert "{" not in said
    assert words.advice(found)
    assert words.rule(found.rule)


def test_no_two_rules_are_called_alike(words):
    assert len({words.rule(rule) for rule in ReleaseRule}) == len(ReleaseRule)


@pytest.mark.parametrize("rule", OF_SERVICE)
def test_a_finding_about_a_service_names_it(words, rule):
    assert "Poradna {Most}" in words.sentence(finding(rule))


def test_days_and_hours_are_written_out(words):
    closed = finding(ReleaseRule.CLOSED_WEEK, opens="2026-11-30T08:00")
    assert words.sentence(closed) == (
        "Poradna {Most} is closed from Monday 23 Nov 2026 to Sunday 29 Nov 2026. It opens Monday 30 Nov 2026, 8:00."
    )


def test_far_names_both_places_and_the_kilometres(words):
    far = finding(ReleaseRule.FAR, **{"from": "Věznice Praha", "to": "Brno"})
    assert words.sentence(far) == "Poradna {Most}: from Věznice Praha to Brno it is 140 km as the crow flies."


def test_a_bed_that_can_be_had_is_told(words):
    assert "Noclehárna" in words.advice(finding(ReleaseRule.NO_BED_TONIGHT, "", bed="none", take="Noclehárna"))


def test_the_rule_that_fired_is_told_first(words):
    said, advice = words.told(finding(ReleaseRule.FRIDAY, ""))
    assert said == "Friday: Friday 27 Nov 2026: offices close early, and the next chance is Monday 30 Nov 2026."
    assert advice.startswith("Go to the offices first")


def test_an_endless_alert_is_cut(words):
    assert len(words.sentence(finding(ReleaseRule.ALERT, alert="slovo\n" * 999))) < 500
