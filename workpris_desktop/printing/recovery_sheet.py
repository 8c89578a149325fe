"""Drawing the recovery sheet: a key in large letters, what it is for, and where to keep it."""

from typing import Final

from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.recovery_sheet import RecoverySheet
from workpris_desktop.printing.flow import TextStyle
from workpris_desktop.printing.page import Sheet, text_style

_MARGIN_MM: Final = 20.0
_TITLE: Final = text_style(26, bold=True)
_HEADING: Final = text_style(15, bold=True)
_KEY: Final = text_style(22, bold=True)
_TEXT: Final = text_style(13, running=True)
_GAP_MM: Final = 5.0
_LINE_TO_FILL_MM: Final = 12.0
_LINE_FROM_MM: Final = 40.0
_FRAME_MM: Final = 0.5
_KEY_INDENT_MM: Final = 5.0


def draw_recovery_sheet(recovery_sheet: RecoverySheet) -> bytes:
    """Return the sheet on A4 as a PDF, one page, without a code that a camera could read from afar.

    Raises:
        PackagingFault: the letters that ship with the program are missing.
    """
    sheet = Sheet(Paper.A4, _MARGIN_MM, recovery_sheet.title, recovery_sheet.language)
    sheet.new_page()
    pen = _Pen(sheet)
    pen.write((recovery_sheet.title,), _TITLE, "H1")
    pen.write((recovery_sheet.purpose,), _TEXT)
    pen.skip()
    pen.write((recovery_sheet.key_heading,), _HEADING, "H2")
    pen.write_framed(recovery_sheet.key, _KEY)
    pen.write((recovery_sheet.vault_line,), _TEXT)
    for heading, lines in (
        (recovery_sheet.steps_heading, recovery_sheet.steps),
        (recovery_sheet.keeping_heading, recovery_sheet.keeping),
    ):
        pen.skip()
        pen.write((heading,), _HEADING, "H2")
        pen.write(lines, _TEXT)
    pen.skip()
    for label in recovery_sheet.lines_to_fill:
        pen.write_line_to_fill(label)
    return sheet.to_bytes()


class _Pen:
    """Writes from above; ``top`` is how far the page is full, from its upper edge."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._top = sheet.margin_mm

    def skip(self) -> None:
        self._top += _GAP_MM

    def write(self, texts: tuple[str, ...], style: TextStyle, kind: str = "P", indent_mm: float = 0) -> None:
        """Write paragraphs, broken into rows."""
        for text in texts:
            rows = self._sheet.wrap(text, style, self._sheet.width_mm - 2 * indent_mm)
            with self._sheet.paragraph(kind):
                for number, row in enumerate(rows, 1):
                    # The blank keeps the words of two rows apart when the text is copied or read out.
                    said = row if number == len(rows) else f"{row} "
                    self._sheet.write(said, self._sheet.margin_mm + indent_mm, self._top, style)
                    self._top += style.row_mm

    def write_framed(self, rows: tuple[str, ...], style: TextStyle) -> None:
        """Write rows between two lines."""
        left, width = self._sheet.margin_mm, self._sheet.width_mm
        self._top += _GAP_MM / 2
        self._sheet.rule(left, self._top, width, _FRAME_MM)
        self._top += _GAP_MM / 2
        self.write(rows, style, indent_mm=_KEY_INDENT_MM)
        self._top += _GAP_MM / 2
        self._sheet.rule(left, self._top, width, _FRAME_MM)
        self._top += _GAP_MM / 2

    def write_line_to_fill(self, label: str) -> None:
        """Write a label with a line to write on behind it."""
        self._top += _LINE_TO_FILL_MM - _TEXT.row_mm
        with self._sheet.paragraph():
            self._sheet.write(label, self._sheet.margin_mm, self._top, _TEXT)
        begin = max(_LINE_FROM_MM, self._sheet.width_of(label, _TEXT) + 2)
        self._top += _TEXT.row_mm
        self._sheet.rule(self._sheet.margin_mm + begin, self._top, self._sheet.width_mm - begin)
