"""The PDF that stands for a provider's own entry form: a sheet with lines, the same bytes each time."""

from datetime import UTC, datetime
from typing import Final

_LINES: Final = (
    "Jméno a příjmení",
    "Datum narození",
    "Odkud přicházíte",
    "Od kdy potřebujete bydlet",
    "Telefon",
    "Podpis",
)
_CREATED: Final = datetime(2026, 11, 1, tzinfo=UTC)


def entry_form_pdf(title: str) -> bytes:
    """Return the form as PDF.

    Raises:
        OSError: the font is missing.
    """
    from fpdf import FPDF

    from workpris_desktop.system.paths import font_file

    sheet = FPDF(format="A4")
    sheet.set_creation_date(_CREATED)
    sheet.set_title(title)
    sheet.add_font("OpenSans", fname=font_file())
    sheet.add_page()
    sheet.set_font("OpenSans", size=20)
    sheet.cell(0, 14, title, new_x="LMARGIN", new_y="NEXT")
    sheet.set_font("OpenSans", size=13)
    for label in _LINES:
        sheet.ln(8)
        sheet.cell(0, 10, label, border="B", new_x="LMARGIN", new_y="NEXT")
    return bytes(sheet.output())
