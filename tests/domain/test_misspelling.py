from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.domain.misspelling import is_one_off, is_one_off_beginning, misspelling_keys

WORDS = st.text("abcdez", min_size=1, max_size=14)


def distance(left, right):
    """Damerau's distance by the textbook, of optimal string alignment."""
    rows = [
        [max(at, other) if 0 in {at, other} else 0 for other in range(len(right) + 1)] for at in range(len(left) + 1)
    ]
    for at in range(1, len(left) + 1):
        for other in range(1, len(right) + 1):
            differs = left[at - 1] != right[other - 1]
            rows[at][other] = min(rows[at - 1][other] + 1, rows[at][other - 1] + 1, rows[at - 1][other - 1] + differs)
            if at > 1 and other > 1 and left[at - 2 : at] == right[other - 2 : other][::-1]:
                rows[at][other] = min(rows[at][other], rows[at - 2][other - 2] + 1)
    return rows[-1][-1]


@st.composite
def words_one_off(draw):
    word, at, letter = draw(WORDS), draw(st.integers(0, 14)), draw(st.sampled_from("abcdez"))
    other = draw(
        st.sampled_from(
            (
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            )
        )
    )
    return word, other


@given(pair=words_one_off())
def test_a_word_with_one_mistake_is_one_off_and_shares_a_key(pair):
    word, other = pair
    assert is_one_off(other, word)
    assert misspelling_keys(word) & misspelling_keys(other)


@given(left=WORDS, right=WORDS)
def test_one_off_is_what_the_textbook_calls_a_distance_of_one(left, right):
    assert is_one_off(left, right) == (distance(left, right) <= 1)


@given(left=WORDS, right=WORDS)
def test_an_unfinished_word_is_compared_with_the_beginnings_of_the_other(left, right):
    nearest = min(distance(left, right[:length]) for length in range(len(right) + 1))
    assert is_one_off_beginning(left, right) == (nearest <= 1)


def test_a_wrong_first_letter_is_forgiven():
    assert is_one_off("xchulden", "schulden")
    assert misspelling_keys("xchulden") & misspelling_keys("schulden")
    assert misspelling_keys("luhy") & misspelling_keys("dluhy")


def test_a_mistake_behind_the_keys_leaves_them_as_they_are():
    assert misspelling_keys("schuldnerberatung") == misspelling_keys("schuldnerbertaung")


def test_keys_fit_into_four_signed_bytes():
    keys = {key for word in ("dluhy", "schulden", "debt", "dolgovi") for key in misspelling_keys(word)}
    assert min(keys) < 0 < max(keys)
    assert all(-(2**31) <= key < 2**31 for key in keys)


def test_longer_differences_are_none_of_one_letter():
    assert not is_one_off("dluh", "dluhove")
    assert is_one_off_beginning("dlhu", "dluhove")
    assert not is_one_off_beginning("dxxh", "dluhove")
