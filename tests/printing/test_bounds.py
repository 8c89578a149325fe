from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.printing.bounds import CUT, LONGEST_LINE, LONGEST_LIST, first_few, shortened


def test_a_text_that_is_not_too_long_stays():
    assert shortened("a" * LONGEST_LINE) == "a" * LONGEST_LINE
    assert shortened("Poradna pro každého", 19) == "Poradna pro každého"


def test_a_long_text_is_cut_at_a_space():
    assert shortened("Poradna pro každého", 18) == "Poradna pro…"
    assert shortened("Poradna pro každého", 12) == "Poradna pro…"


def test_a_text_without_a_space_near_its_end_is_cut_in_a_word():
    assert shortened("abcdefghij", 5) == "abcd…"
    assert shortened("a bcdefghijk", 8) == "a bcdef…"


@given(st.text(), st.integers(min_value=2, max_value=30))
def test_no_text_grows_and_none_is_longer_than_it_may_be(text, most):
    short = shortened(text, most)
    assert len(short) <= most
    assert short == text or (short.endswith(CUT) and text.startswith(short[:-1]))


def test_a_list_that_is_not_too_long_stays():
    assert first_few(("a", "b"), 2) == ("a", "b")
    assert first_few((), 2) == ()


def test_a_long_list_shows_that_it_goes_on():
    assert first_few(("a", "b", "c"), 2) == ("a", "b", CUT)


def test_a_list_of_long_lines_ends_sooner():
    few = first_few(("word " * 1000,) * 12, 12)
    assert len(few) < 12
    assert few[-1] == CUT
    assert sum(map(len, few)) <= LONGEST_LIST + len(CUT)
