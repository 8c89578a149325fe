"""Drawing an office card on paper: who the office is, a code that holds the card, and its eight words."""

from typing import Final

from workpris_desktop.domain.card_sheet import CardSheet
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import Sheet, text_style
from workpris_desktop.printing.qr import card_code

_MARGIN_MM: Final = 20.0
_TITLE: Final = text_style(15, bold=True)
_NAME: Final = text_style(24, bold=True)
_HEADING: Final = text_style(15, bold=True)
_WORDS: Final = text_style(18, bold=True)
_TEXT: Final = text_style(13, running=True)
_GAP_MM: Final = 4.0
_WORDS_IN_A_ROW: Final = 4


def draw_office_card(card_sheet: CardSheet) -> bytes:
    """Return the sheet on A4 as a PDF, one page.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, card_sheet.title, card_sheet.language)
    sheet.new_page()
    top = _write(sheet, sheet.margin_mm, (card_sheet.title,), _TITLE, "H1")
    top = _write(sheet, top, (card_sheet.name,), _NAME)
    top = _write(sheet, top, card_sheet.lines, _TEXT) + _GAP_MM
    code = card_code(card_sheet.code)
    sheet.squares(code, sheet.margin_mm, top, card_sheet.code_said)
    top = _write(sheet, top + code.side_mm, (card_sheet.code_remark,), _TEXT) + _GAP_MM
    top = _write(sheet, top, (card_sheet.words_heading,), _HEADING, "H2")
    top = _write(sheet, top, _word_rows(card_sheet.words), _WORDS) + _GAP_MM
    _write(sheet, top, (card_sheet.words_remark,), _TEXT)
    return sheet.to_bytes()


def _word_rows(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words with their numbers, which are told by telephone as well."""
    numbered = [f"{number} {word}" for number, word in enumerate(words, 1)]
    rows = (numbered[at : at + _WORDS_IN_A_ROW] for at in range(0, len(numbered), _WORDS_IN_A_ROW))
    return tuple("   ".join(row) for row in rows)


def _write(sheet: Sheet, top: float, texts: tuple[str, ...], style: TextStyle, kind: str = "P") -> float:
    """Write paragraphs from above, broken into rows, and return where the next one begins."""
    for text in texts:
        rows = sheet.wrap(text, style)
        with sheet.paragraph(kind):
            for number, row in enumerate(rows, 1):
                # The blank keeps the words of two rows apart when the text is copied or read out.
                sheet.write(row if number == len(rows) else f"{row} ", sheet.margin_mm, top, style)
                top += style.row_mm
    return top
