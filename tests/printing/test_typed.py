import pytest

from workpris_desktop.printing.typed import typed_line


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (" Ring  the\nbell\t twice ", "Ring the bell twice"),
        ("a\x00b\x1b[31m", "a b [31m"),
        ("soft\u00adhyphen, \u202egnirts", "softhyphen, gnirts"),
        ("\ud800", ""),
        ("", ""),
    ],
)
def test_what_was_typed_becomes_one_clean_line(typed, line):
    assert typed_line(typed, 60) == line


def test_it_is_cut_to_its_longest_and_shows_it():
    line = typed_line("word " * 40, 60)
    assert len(line) <= 60
    assert line.endswith("word…")
