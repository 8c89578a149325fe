"""Tests of when it is time to look for a newer directory."""

from datetime import UTC, datetime, timedelta

import pytest

from workpris_desktop.domain.look_interval import LookInterval, is_due

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("interval", "hours", "at_start", "expected"),
    [
        (LookInterval.DAY, None, False, True),
        (LookInterval.DAY, 23, False, False),
        (LookInterval.DAY, 24, False, True),
        (LookInterval.WEEK, 167, True, False),
        (LookInterval.WEEK, 168, False, True),
        (LookInterval.START, 1, True, True),
        (LookInterval.START, None, False, False),
        (LookInterval.HAND, None, True, False),
        # Noted by a clock that ran ahead.
        (LookInterval.WEEK, -5, False, True),
    ],
)
def test_it_is_time_once_the_span_is_over(interval, hours, at_start, expected):
    last = None if hours is None else NOW - timedelta(hours=hours)
    assert is_due(interval, last, NOW, at_start=at_start) is expected
