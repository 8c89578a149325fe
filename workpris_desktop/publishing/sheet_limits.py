"""How large a spreadsheet may be; beyond these it is refused."""

from typing import Final

LARGEST_SHEET_FILE_BYTES: Final = 20_000_000
LARGEST_SHEET_UNPACKED_BYTES: Final = 40_000_000
"""All parts of a workbook together: ten thousand rows in which every cell of the template is filled."""

MOST_SHEET_PARTS: Final = 500
MOST_SHEETS: Final = 20
MOST_SHEET_ROWS: Final = 10_000
MOST_SHEET_COLUMNS: Final = 200
MOST_SHEET_MERGES: Final = 10_000
LONGEST_SHEET_TEXT: Final = 8_000
"""Characters of a cell that are looked at; longer texts than the record takes are named by whoever reads them."""
