"""Telephone numbers in text that people wrote: found, and written in the international form."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber, PhoneNumberMatch

_ONLY_A_NUMBER: Final = re.compile(r"[\d\s()+/.,;-]*\d[\d\s()+/.,;-]*\Z")
_SHORT_NUMBER: Final = re.compile(r"1\d{2}(?: ?\d{3})?\Z")
"""Numbers of three or six digits, as 112 and 116 111, are dialled as they are."""

_EXTENSION: Final = re.compile(r"[\s,;(]*(?:kl|klapka|linka|l)[.:]?\s*(\d{1,6})", re.IGNORECASE)
_DIGIT: Final = re.compile(r"\d")
_LENGTHS: Final = {420: 9}
"""How many digits a number has after the prefix, where the library finds longer ones possible."""

_DIGITS_IN_A_GROUP: Final = 3


@dataclass(frozen=True, slots=True)
class WrittenPhone:
    """A number as it is to be shown; ``readable`` is False where not all that stood there was understood."""

    number: str
    extension: str = ""
    readable: bool = True


def written_phones(text: str, country: str) -> tuple[WrittenPhone, ...]:
    """Return the numbers in a text, in the form ``+420 123 456 789``; of words around them nothing.

    What is no number but has only digits and signs is copied; what has other words and no number gives nothing,
    because words around numbers are mostly names.

    Args:
        text: what stands in the source, cleaned.
        country: the ISO 3166-1 code of the country where a number without prefix is dialled.
    """
    if _SHORT_NUMBER.match(text):
        return (WrittenPhone(text),)
    matches = _matches(text, country) if _DIGIT.search(text) else []
    if not matches:
        return (WrittenPhone(text, readable=False),) if _ONLY_A_NUMBER.match(text) else ()
    phones, rest = [], text
    for match in matches:
        extension = _EXTENSION.match(text, match.end)
        phones.append(
            WrittenPhone(_written(match.number), match.number.extension or (extension[1] if extension else ""))
        )
        rest = rest.replace(text[match.start : extension.end() if extension else match.end], " ", 1)
    if _DIGIT.search(rest):
        phones[-1] = replace(phones[-1], readable=False)
    return tuple(phones)


def _matches(text: str, country: str) -> "list[PhoneNumberMatch]":
    from phonenumbers import Leniency, PhoneNumberMatcher  # noqa: PLC0415 - only sources with telephones need it

    found = list(PhoneNumberMatcher(text, country, leniency=Leniency.POSSIBLE))
    return [match for match in found if _has_fitting_length(match.number)]


def _has_fitting_length(number: "PhoneNumber") -> bool:
    from phonenumbers import national_significant_number  # noqa: PLC0415 - as above

    length = len(national_significant_number(number))
    return _LENGTHS.get(number.country_code or 0, length) == length


def _written(number: "PhoneNumber") -> str:
    from phonenumbers import PhoneNumber, PhoneNumberFormat, format_number  # noqa: PLC0415 - as above

    bare = PhoneNumber()
    bare.merge_from(number)
    bare.extension = None
    written = format_number(bare, PhoneNumberFormat.INTERNATIONAL)
    prefix, _, rest = written.partition(" ")
    if " " in rest or len(rest) != _DIGITS_IN_A_GROUP**2:
        return written
    # The library leaves numbers that nobody was given in one piece.
    return " ".join((prefix, *(rest[at : at + _DIGITS_IN_A_GROUP] for at in range(0, len(rest), _DIGITS_IN_A_GROUP))))
