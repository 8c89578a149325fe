import subprocess
import sys

import pytest

from tests.printing.conftest import open_pdf, text_of
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.page import Sheet, text_style

BODY = text_style(14)


def a_sheet():
    sheet = Sheet(Paper.A5, 13, "Title", "en")
    sheet.new_page()
    return sheet


def printed(text):
    sheet = a_sheet()
    sheet.write(text, 13, 20, BODY)
    return text_of(sheet.to_bytes())


def test_a_row_is_as_wide_as_it_is_measured():
    sheet = a_sheet()
    sheet.write("Dluhová poradna", 20, 30, BODY)
    with open_pdf(sheet.to_bytes()) as document:
        chars = document.pages[0].chars
    width = (chars[-1]["x1"] - chars[0]["x0"]) * 25.4 / 72
    assert width == pytest.approx(sheet.width_of("Dluhová poradna", BODY), abs=0.1)
    assert chars[0]["x0"] * 25.4 / 72 == pytest.approx(20, abs=0.1)
    assert 30 < chars[0]["bottom"] * 25.4 / 72 < 30 + BODY.row_mm + 1


def test_rows_are_no_longer_than_sixty_signs_and_fit():
    sheet = Sheet(Paper.A4, 20, "Title", "en")
    rows = sheet.wrap("i l " * 60, BODY)
    assert 50 < max(map(len, rows)) <= 60
    assert all(sheet.width_of(row, BODY) <= 30 for row in sheet.wrap("one two three four five", BODY, 30))
    sheet.new_page()
    sheet.to_bytes()


def test_letters_that_the_font_lacks_become_their_nearest():
    assert printed("a\N{NON-BREAKING HYPHEN}b") == "a-b"
    assert printed("\N{LATIN SMALL LIGATURE FFI}\N{FULLWIDTH LATIN CAPITAL LETTER A}") == "ffiA"
    assert printed("ab\N{WORD JOINER}c\x07d") == "abcd"
    assert printed("\N{CJK UNIFIED IDEOGRAPH-5B89} x") == "? x"
    assert printed("Pr\N{LATIN SMALL LETTER I}\N{COMBINING ACUTE ACCENT}liš") == "Príliš"


def test_symbols_that_the_font_lacks_are_left_out_with_their_blanks():
    assert printed("Pomoc \N{HOUSE BUILDING}\N{VARIATION SELECTOR-16} rodinám") == "Pomoc rodinám"
    assert printed("\N{SPARKLES} Domov \N{WHITE HEAVY CHECK MARK}") == "Domov"
    assert printed("a\N{MAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{EMOJI MODIFIER FITZPATRICK TYPE-3}b") == "ab"
    assert printed("1\N{VARIATION SELECTOR-16}\N{COMBINING ENCLOSING KEYCAP} x\ue000\U0001fadc\ud800") == "1 x"
    assert printed("20 \N{DEGREE CELSIUS} \N{COPYRIGHT SIGN}") == "20 °C ©"


def test_a_text_of_nothing_but_symbols_takes_no_room():
    sheet = a_sheet()
    assert sheet.width_of("\N{HOUSE BUILDING} \N{SPARKLES}", BODY) == 0
    sheet.to_bytes()
    assert printed("\N{HOUSE BUILDING} \N{SPARKLES}") == ""


def test_boxes_and_rules_are_drawn_and_not_read_out():
    sheet = a_sheet()
    sheet.box(20, 30, 4)
    sheet.rule(13, 50, 100)
    with open_pdf(sheet.to_bytes()) as document:
        page = document.pages[0]
        assert [round(rect["width"] * 25.4 / 72, 1) for rect in page.rects] == [4]
        assert [round(line["width"] * 25.4 / 72) for line in page.lines] == [100]
        assert {shape["tag"] for shape in (*page.rects, *page.lines)} == {"Artifact"}


def test_drawing_libraries_are_loaded_only_when_something_is_drawn():
    code = (
        "import sys, workpris_desktop.printing.leaflet, workpris_desktop.printing.leaflet_page,"
        " workpris_desktop.printing.intake_sheet, workpris_desktop.printing.preview;"
        "print(sorted({'fpdf', 'pypdfium2', 'phonenumbers', 'PIL', 'fontTools'} & set(sys.modules)))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
