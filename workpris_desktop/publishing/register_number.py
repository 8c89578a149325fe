"""Numbers by which registers know organisations: their form in each country, and their check digits."""

import re
from dataclasses import dataclass
from typing import Final

from workpris_desktop.publishing.sheet import CellValue, cell_text
from workpris_desktop.record.text import clean_text

_ICO_DIGITS: Final = 8
_ZVR: Final = re.compile(r"(?:ZVR[-\s.:]*)?([0-9]{9,10})\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RegisterNumber:
    """A number with its register; one that is not ``valid`` may be mistyped. "" where the register is not known."""

    scheme: str
    kind: str
    number: str
    valid: bool = True


def read_register_number(value: CellValue, country: str) -> RegisterNumber:
    """Return the number that a cell holds, in the form of its register.

    Args:
        value: the cell.
        country: ISO 3166-1 code, "" where it is not known; then nothing can be checked.
    """
    text = clean_text(cell_text(value))
    reader = {"CZ": _czech, "SI": _slovenian, "AT": _austrian, "DE": _german}.get(country)
    return reader(text) if reader else RegisterNumber("", "", text)


def _czech(text: str) -> RegisterNumber:
    """Return an IČO; a spreadsheet may have eaten zeros at its beginning."""
    from stdnum.cz import dic  # noqa: PLC0415 - the publisher's part alone has it

    digits = re.sub(r"\s", "", text)
    number = digits.zfill(_ICO_DIGITS) if digits.isdecimal() else text
    return RegisterNumber("CZ-ICO", "IČO", number, len(number) == _ICO_DIGITS and dic.is_valid(number))


def _slovenian(text: str) -> RegisterNumber:
    from stdnum.si import maticna  # noqa: PLC0415

    number = maticna.compact(text)
    return RegisterNumber("SI-PRS", "matična številka", number, maticna.is_valid(number))


def _austrian(text: str) -> RegisterNumber:
    """Return a number of the register of associations, which has no check digit, or one of the Firmenbuch."""
    from stdnum.at import businessid  # noqa: PLC0415

    if match := _ZVR.match(text):
        return RegisterNumber("AT-ZVR", "ZVR", match[1])
    return RegisterNumber("AT-FB", "FN", businessid.compact(text), businessid.is_valid(text))


def _german(text: str) -> RegisterNumber:
    from stdnum.de import handelsregisternummer  # noqa: PLC0415

    scheme, kind = ("DE-VR", "VR") if re.search(r"\bVR\b", text, re.IGNORECASE) else ("DE-HR", "HR")
    return RegisterNumber(scheme, kind, text, handelsregisternummer.is_valid(text))
