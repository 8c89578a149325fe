"""Breaking lines into rows."""

from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.printing.wrap import split_sentences, wrap_line


def wrapped(text, room=10):
    return wrap_line(text, lambda row: len(row) <= room)


def test_a_text_is_split_into_its_sentences():
    assert split_sentences("Jde o život? Volejte 112.") == ("Jde o život?", "Volejte 112.")
    assert split_sentences("One. Two! Žádná. ") == ("One.", "Two!", "Žádná.")


def test_a_stop_before_a_small_letter_ends_no_sentence():
    assert split_sentences("Od 18. leta starosti naprej.") == ("Od 18. leta starosti naprej.",)
    assert split_sentences("Po 3. žádosti") == ("Po 3. žádosti",)
    assert split_sentences("") == ("",)


def test_a_line_breaks_at_spaces():
    assert wrapped("one two three four") == ("one two", "three four")


def test_tied_words_go_to_the_next_row_together():
    assert wrapped("room 776\N{NO-BREAK SPACE}123") == ("room", "776\N{NO-BREAK SPACE}123")


def test_an_empty_line_is_one_row():
    assert wrapped("") == ("",)


def test_a_word_wider_than_the_paper_is_cut_after_a_sign_first():
    assert wrapped("https://a.example/desk") == ("https://a.", "example/", "desk")
    assert wrapped("a.b/cdefghijklmnop") == ("a.b/", "cdefghijkl", "mnop")


def test_a_word_without_signs_is_cut_where_it_must_be():
    assert wrapped("Donaudampfschiff") == ("Donaudampf", "schiff")


def test_tied_words_wider_than_the_paper_break_at_their_tie():
    assert wrapped("12345678\N{NO-BREAK SPACE}123456") == ("12345678", "123456")


def test_a_paper_too_narrow_for_a_letter_still_ends():
    assert wrap_line("ab", lambda _row: False) == ("a", "b")


@given(st.text(st.sampled_from("ab-/ \N{NO-BREAK SPACE}"), max_size=60), st.integers(1, 12))
def test_every_row_fits_and_no_letter_is_lost(text, room):
    rows = wrapped(text, room)
    assert all(len(row) <= room for row in rows)
    kept = "".join(rows).translate({ord(" "): None, 0xA0: None})
    assert kept == text.translate({ord(" "): None, 0xA0: None})
