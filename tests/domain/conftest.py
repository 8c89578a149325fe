"""Rules of opening hours: some that can be read, and any that a publisher may write."""

from datetime import date, time, timedelta

from hypothesis import strategies as st

from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule

TODAY = date(2026, 11, 22)
"""A Sunday in an ISO week 47 of a year that has week 53."""


def rule(days: str, opens: time | None = time(9), closes: time | None = time(12), **more) -> ScheduleRule:
    """Say a row of the schedule as ``rule("MO TU", time(9), time(12))``."""
    return ScheduleRule(byday=tuple(days.split()), opens_at=opens, closes_at=closes, **more)


minutes = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
near_days = st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days))
any_days = st.dates() | near_days
ordinals = st.sampled_from((1, 2, 3, 4, 5, -1))
some_weekdays = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3).map(tuple)

any_rules = st.builds(
    ScheduleRule,
    freq=st.sampled_from(("WEEKLY", "MONTHLY", "", "DAILY")),
    byday=st.lists(st.sampled_from((*WEEKDAYS, "1MO", "-1FR", "9TU", "XX", "", "0MO")), max_size=4).map(tuple),
    interval=st.integers(-1, 5),
    opens_at=st.none() | st.times(),
    closes_at=st.none() | st.times(),
    valid_from=st.none() | any_days,
    valid_to=st.none() | any_days,
    by_appointment=st.booleans(),
    bymonthday=st.lists(st.integers(-40, 40), max_size=3).map(tuple),
    byweekno=st.lists(st.integers(-60, 60), max_size=3).map(tuple) | st.just(tuple(range(1, 54, 2))),
    starts_on=st.none() | any_days,
    until=st.none() | any_days,
    count=st.none() | st.integers(-5, 500),
)

readable_rules = st.one_of(
    st.builds(ScheduleRule, byday=some_weekdays, starts_on=st.none() | near_days, until=st.none() | near_days),
    st.builds(ScheduleRule, byday=some_weekdays, interval=st.just(2), starts_on=near_days),
    st.builds(
        ScheduleRule,
        byday=some_weekdays,
        byweekno=st.sampled_from([range(2, 53, 2), range(1, 54, 2), range(1, 53, 2)]).map(tuple),
    ),
    st.builds(
        ScheduleRule,
        freq=st.just("MONTHLY"),
        byday=st.lists(st.builds("{}{}".format, ordinals, st.sampled_from(WEEKDAYS)), min_size=1, max_size=3).map(
            tuple
        ),
        valid_from=st.none() | near_days,
    ),
    st.builds(
        ScheduleRule,
        freq=st.just("MONTHLY"),
        bymonthday=st.lists(st.integers(1, 31), min_size=1, max_size=3).map(tuple),
        valid_to=st.none() | near_days,
    ),
)
"""One strategy for each rhythm; without times."""
