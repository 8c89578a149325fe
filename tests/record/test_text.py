import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workpris_desktop.record.text import clean_prose, clean_text, short_text


@pytest.mark.parametrize(
    ("dirty", "clean"),
    [
        ("  plain  ", "plain"),
        ("two  blanks\tand\r\na line", "two blanks and a line"),
        ("z\u030c", "ž"),
        ("safe\u202egpj.exe\u202c", "safegpj.exe"),
        ("a\u200bb\u2060c\ufeffd\u00ade", "abcde"),
        ("nul\x00bell\x07del\x7fc1\x9b", "nulbelldelc1"),
        ("\u2066Wien\u2069", "Wien"),
        ("half\ud800", "half"),
        ("z\u200b\u030c", "ž"),
        ("a\u00a0b\u2028c", "a b c"),
        ("Čeština ěščřž – „ano“ 5 €", "Čeština ěščřž – „ano“ 5 €"),
        ("Київ", "Київ"),
    ],
)
def test_a_line_is_made_safe_to_show(dirty, clean):
    assert clean_text(dirty) == clean


def test_towers_of_marks_are_cut_to_four():
    assert clean_text("q" + "\u0323" * 50 + "w") == "q" + "\u0323" * 4 + "w"


def test_a_letter_that_is_taken_apart_keeps_four_marks_too():
    assert clean_text("q" + "\u0344" * 4) == "q" + "\u0308\u0301" * 2


def test_the_time_for_towers_of_marks_of_every_kind_grows_with_them_and_not_with_their_square():
    def seconds(text):
        runs = []
        for _ in range(5):
            begun = time.process_time()
            clean_text(text)
            runs.append(time.process_time() - begun)
        return min(runs)

    for pair in ("\u0301\u0323", "\u302e\U0001d165"):
        assert len(clean_text("q" + pair * 2_000)) <= 5
        assert seconds("q" + pair * 8_000) < 10 * seconds("q" + pair * 2_000)


def test_no_mark_is_missed_by_the_quick_look_for_towers():
    marks = [c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(c) in {"Mn", "Me"}]
    marks += [c for c in map(chr, range(sys.maxunicode + 1)) if unicodedata.combining(c)]
    assert len(marks) > 2_000
    for mark in marks:
        assert clean_text("q" + mark * 40).count(mark) <= 4


def test_the_beginning_of_a_text_is_enough_for_a_message():
    assert short_text("\x1b[31mevil\u202e" + "x" * 1_000_000) == "[31mevil" + "x" * 72


def test_prose_keeps_its_lines():
    assert clean_prose(" one  two \r\n\r\nthree\rfour ") == "one two\n\nthree\nfour"
    assert clean_prose(" plain ") == "plain"


@given(st.text())
def test_cleaned_text_holds_nothing_unseen_and_cleaning_again_changes_nothing(text):
    line, prose = clean_text(text), clean_prose(text)
    assert not {unicodedata.category(c) for c in line} & {"Cc", "Cf", "Cs"}
    assert not {unicodedata.category(c) for c in prose.replace("\n", "")} & {"Cc", "Cf", "Cs"}
    assert clean_text(line) == line
    assert clean_prose(prose) == prose
