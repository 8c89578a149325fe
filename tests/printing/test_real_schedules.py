"""Each of the 2,177 real rows of opening hours becomes words that anybody can read, or says that nobody knows.

The rows are those of a directory of legal aid in Illinois, with their faults: no times, or closing before opening.
"""

import csv
import re
from collections import Counter, defaultdict
from datetime import time
from functools import cache

import pytest

from tests.printing.hours_told import BOOKS, CALLS, VISITS, plain, told_on_sheet
from tests.support.packages import LEGAL_AID
from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.record.schedule_rule import schedule_rule

pytestmark = pytest.mark.skipif(not LEGAL_AID.is_dir(), reason="../shared/data/hsds_legal_aid is not there")

ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TIME = {
    "en": re.compile(r"(?<![\d.:])\d{1,2}:\d\d(?![\d.:])"),
    "de": re.compile(r"(?<![\d.:])\d{1,2}(?::\d\d)? Uhr\b"),
    "cs": re.compile(r"(?<![\d.:])\d{1,2}:\d\d(?![\d.:])"),
    "sl": re.compile(r"(?<![\d.:])\d{1,2}\.\d\d(?![\d.:])"),
}
"""A time as each language writes it."""


@cache
def rules() -> tuple[ScheduleRule, ...]:
    with (LEGAL_AID / "schedules.csv").open(encoding="utf-8", newline="") as file:
        return tuple(schedule_rule(row, row["location_id"]) for row in csv.DictReader(file))


@cache
def places() -> dict[str, list[ScheduleRule]]:
    found = defaultdict(list)
    for rule in rules():
        found[rule.place].append(rule)
    return found


@cache
def vocabulary(language: str) -> set[str]:
    """Return every word that our phrases have, so that no other can have come from the data."""
    phrases = plain(BOOKS[language].phrases.values())
    return {word for text in phrases for word in re.findall(r"[^\W\d_]+", text) if word not in {"AM", "PM"}}


def demand_readable(lines: list[str], language: str) -> None:
    """Each line has but words of ours, times as the language writes them, and no other number."""
    assert lines
    for line in lines:
        assert line
        assert set(re.findall(r"[^\W\d_]+", line)) <= vocabulary(language)
        assert not re.search(r"\d|[;=_{}~]", TIME[language].sub("", line).removeprefix("# "))


def unknown(language: str) -> list[str]:
    return [BOOKS[language].say("unknown_h")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_alone_becomes_a_sentence(language):
    told = [told_on_sheet(language, [rule]) for rule in rules()]
    for lines in told:
        demand_readable(lines, language)
    known = [lines for lines in told if lines != unknown(language)]
    assert (len(told), len(known)) == (2177, 2177 - 563 - 17)
    assert all(len(lines) == 2 for lines in known)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("keys", [VISITS, CALLS])
def test_the_week_of_every_place_becomes_sentences(language, keys):
    told = [told_on_sheet(language, week, keys=keys) for week in places().values()]
    for lines in told:
        demand_readable(lines, language)
    assert len(told) == 311
    assert sum(len(lines) == 1 for lines in told) == len(unreadable_places())


def unreadable_places() -> set[str]:
    """Return the places of which no day has times, or one closes before it opens."""
    faulty = {rule.place for rule in rules() if closes_first(rule)}
    return faulty | {place for place, week in places().items() if all(rule.is_untimed for rule in week)}


def closes_first(rule: ScheduleRule) -> bool:
    return rule.opens_at is not None and rule.closes_at is not None and rule.closes_at <= rule.opens_at


def test_what_closes_before_it_opens_is_no_night_but_a_slip_so_that_the_week_is_not_known():
    slips = [rule for rule in rules() if closes_first(rule)]
    assert len(slips) == 17
    for rule in slips:
        assert not rule.span.is_plausible
        assert told_on_sheet("en", places()[rule.place]) == unknown("en")


def test_what_is_told_in_english_can_be_read_back_to_the_very_hours_of_the_record():
    for place, week in places().items():
        if place in unreadable_places():
            continue
        stated = Counter(
            (code, rule.opens_at, rule.closes_at) for rule in week for code in rule.byday if not rule.is_untimed
        )
        assert Counter(read_back(told_on_sheet("en", week)[1:])) == stated


def read_back(lines: list[str]) -> list[tuple[str, time, time]]:
    """Read English lines as a person does."""
    days: list[str] = []
    found = []
    for line in lines:
        match = re.fullmatch(r"(?:and|(.+?)) (\d+):(\d\d) to (\d+):(\d\d)", line)
        assert match, line
        days = days_named(match[1]) if match[1] else days
        opens, closes = time(int(match[2]), int(match[3])), time(int(match[4]), int(match[5]))
        found += [(code, opens, closes) for code in days]
    return found


def days_named(words: str) -> list[str]:
    if words == "Every day":
        return list(WEEKDAYS)
    first, _, last = words.replace(" and ", " to ").partition(" to ")
    begin, end = ENGLISH_DAYS.index(first), ENGLISH_DAYS.index(last or first)
    assert begin + 1 == end or " and " not in words
    return list(WEEKDAYS[begin : end + 1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_as_many_lines(language):
    for week in places().values():
        assert len(told_on_sheet(language, week)) == len(told_on_sheet("en", week))
