"""Reading a spreadsheet from its file: a workbook (``.xlsx``, ``.xlsm``) or a table of text (``.csv``)."""

from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackageNotFound, PackageTooLarge, PackageUnreadable
from workpris_desktop.publishing.sheet import Sheet
from workpris_desktop.publishing.sheet_csv import read_csv_sheet
from workpris_desktop.publishing.sheet_limits import LARGEST_SHEET_FILE_BYTES
from workpris_desktop.publishing.sheet_xlsx import read_workbook
from workpris_desktop.record.text import short_text
from workpris_desktop.system.files import wrapped_os_errors

_ZIP: Final = b"PK"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
"""The form of ``.xls``, and of workbooks with a password."""


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the sheets of a file in their order; a table of text has one.

    What a file is tells its beginning, not its name. Formulas count as the values that they had; macros and links to
    other files are left alone.

    Raises:
        PackageNotFound: there is no such file.
        PackageTooLarge: it is beyond the limits.
        PackageUnreadable: it is damaged, or of a form that we do not read.
        TableNotText: it is a text in none of the encodings that we know.
        TableMalformed: it breaks the rules of CSV.
        MachineFault: reading failed.
    """
    name = short_text(path.name)
    with wrapped_os_errors(path):
        if not path.is_file():
            raise PackageNotFound(name)
        if path.stat().st_size > LARGEST_SHEET_FILE_BYTES:
            raise PackageTooLarge(name, "file")
        data = path.read_bytes()
    if data.startswith(_OLD_OFFICE):
        raise PackageUnreadable(name, "xls")
    return read_workbook(data, name) if data.startswith(_ZIP) else (read_csv_sheet(data, name),)
