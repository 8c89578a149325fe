"""The providers' own forms: PDF files beside the tables."""

from typing import Final

from workpris_desktop.domain.entry_form import LARGEST_FORM_BYTES
from workpris_desktop.domain.errors import FormUnreadable, PackageNameUnexpected, PackageTooLarge
from workpris_desktop.record.tables import EXPECTED_FILES, FORM_FILE
from workpris_desktop.record.text import short_text

_BEGINNING: Final = b"%PDF-"


def is_package_file(name: str) -> bool:
    """Tell whether a file of this name may lie in a package."""
    return name in EXPECTED_FILES or FORM_FILE.match(name) is not None


def demand_form(name: str, data: bytes) -> None:
    """Let a form pass that a package may hold.

    Raises:
        PackageNameUnexpected: the name is not one of a form.
        PackageTooLarge: it is larger than a form may be.
        FormUnreadable: it is no PDF file.
    """
    if not FORM_FILE.match(name):
        raise PackageNameUnexpected(short_text(name))
    if len(data) > LARGEST_FORM_BYTES:
        raise PackageTooLarge(name, "form")
    if not data.startswith(_BEGINNING):
        raise FormUnreadable(name)
