from dataclasses import replace
from datetime import date

import pytest

from tests.printing.conftest import lines_of, open_pdf, text_of
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.recovery_sheet import draw_recovery_sheet
from workpris_desktop.wording.languages import speak
from workpris_desktop.wording.recovery_sheet_words import RecoverySheetWords

KEY = "AGE-SECRET-KEY-1 KCAJ HDCV 6XZU CY5A GKM8 ZLSH WANG 2CDU L5PE 7VVH WGLG 7DH3 PMAQ FPXP 8A"
LARGE_PT = 20


@pytest.fixture
def sheet(qapp):
    speak("en")
    return RecoverySheetWords().sheet(KEY, "0123456789abcdef", date(2026, 11, 22))


def test_the_whole_key_stands_on_it_in_large_letters(sheet):
    pdf = draw_recovery_sheet(sheet)
    (lines,) = lines_of(pdf)
    assert "".join(KEY.split()) in "".join("".join(lines).split())
    with open_pdf(pdf) as document:
        groups = [char for char in document.pages[0].chars if char["size"] >= LARGE_PT]
    assert {"K", "8", "A"} <= {char["text"] for char in groups}


def test_vault_day_use_and_place_are_told(sheet):
    text = text_of(draw_recovery_sheet(sheet))
    for part in ("Recovery sheet", "Vault 01234567", "22 Nov 2026", "Forgotten…", "sealed envelope", "Kept by:"):
        assert part in text
    assert "89abcdef" not in text


def test_there_is_no_code_for_cameras(sheet):
    with open_pdf(draw_recovery_sheet(sheet)) as document:
        page = document.pages[0]
        assert not page.rects
        assert not page.curves
        assert not page.images


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_one_page_in_every_language(qapp, language):
    speak(language)
    sheet = RecoverySheetWords().sheet(KEY, "0123456789abcdef", date(2026, 11, 22))
    speak("en")
    longer = replace(
        sheet,
        purpose=sheet.purpose + sheet.purpose[: len(sheet.purpose) // 2],
        steps=tuple(step + step[: len(step) // 2] for step in sheet.steps),
        keeping=tuple(line + line[: len(line) // 2] for line in sheet.keeping),
    )
    pdf = draw_recovery_sheet(longer)
    with open_pdf(pdf) as document:
        (page,) = document.pages
        assert max(char["bottom"] for char in page.chars) < page.height - 40
