"""A PIN opens; wrong ones are heard ever more slowly."""

import pytest

from workpris_desktop.domain.pin import FIRST_PAUSE_S, LONGEST_PAUSE_S, QUICK_TRIES, PinLock, is_pin


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("1234", True),
        ("12345678", True),
        ("123", False),
        ("123456789", False),
        ("12a4", False),
        ("١٢٣٤", False),
        ("", False),
    ],
)
def test_a_pin_has_four_to_eight_digits(text, may):
    assert is_pin(text) is may


def test_the_pin_opens_and_nothing_else_does():
    lock = PinLock("2468")
    assert not lock.opens("", 0)
    assert not lock.opens("24680", 0)
    assert lock.opens("2468", 10 * LONGEST_PAUSE_S)


def test_pauses_double_up_to_a_minute_and_nobody_is_locked_out_for_good():
    lock, now, pauses = PinLock("2468"), 0.0, []
    for _ in range(10):
        assert not lock.opens("1111", now)
        pauses.append(lock.pause(now))
        now += pauses[-1]
    assert pauses[:QUICK_TRIES] == [0.0] * QUICK_TRIES
    assert pauses[QUICK_TRIES : QUICK_TRIES + 3] == [FIRST_PAUSE_S, 2 * FIRST_PAUSE_S, 4 * FIRST_PAUSE_S]
    assert max(pauses) == LONGEST_PAUSE_S
    assert lock.opens("2468", now)


def test_during_a_pause_not_even_the_right_pin_opens():
    lock = PinLock("2468")
    for _ in range(QUICK_TRIES + 1):
        lock.opens("1111", 0)
    assert not lock.opens("2468", FIRST_PAUSE_S / 2)
    assert lock.opens("2468", FIRST_PAUSE_S)


def test_it_does_not_tell_itself():
    assert "2468" not in repr(PinLock("2468"))
