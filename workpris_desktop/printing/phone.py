"""Telephone numbers as people dial them."""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.bounds import CUT

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_TIE: Final = "\N{NO-BREAK SPACE}"

_LONGEST_GROUP: Final = 4
"""More digits than this in a row are lost on the way from the paper to the telephone."""

_LONGEST_NUMBER: Final = 100
"""Characters; what is longer cannot be dialled, with or without its end."""

_NOT_FOR_SPEAKING: Final = frozenset({"fax", "text", "textphone", "pager", "video"})
"""Values of HSDS ``phone.type``."""

_LIKE_A_NUMBER: Final = re.compile(r"\+?(?:\d|\(\+?\d+\))(?:[\d\s+/.,;-]|\(\+?\d+\))*")
_SPELT: Final = re.compile(r"\b(?:1-)?8\d\d-[A-Z][A-Z\d-]*")
"""A free American number whose end is spelt in letters: 1-800-LAW-REP-4."""

_BETWEEN_NUMBERS: Final = " +/.,;-"

_LEAST_DIGITS: Final = 3
"""Digits that a number among words has at least (112); fewer are a time or a door."""

_SPACE_IN_NUMBER: Final = re.compile(r"(?<=[\d).]) (?=[\d(+])")


def phone_in_words(phone: Phone, *, abroad: bool = False) -> str:
    """Return a number grouped to be read and dialled, with spaces that never break over two lines.

    A number of the country where the help is stands as that country dials it, one of another country with its code
    (leaflet.md 7.2 rule 6). What is no full number (116 123, two numbers in one field) stays as published, but for
    its end where it is far too long. The extension is not part of it.

    Args:
        phone: the number, and the country where the help is.
        abroad: the person may be in another country than the help, so that every full number needs its code.
    """
    import phonenumbers  # noqa: PLC0415 - its tables are loaded when the first number is drawn, not at start-up

    written = _bounded(" ".join(phone.number.split()))
    number = _parsed(phone)
    if number is None or not phonenumbers.is_possible_number(number):
        return _with_ties(_in_groups(written))
    at_home = not abroad and number.country_code == phonenumbers.country_code_for_region(phone.country)
    form = phonenumbers.PhoneNumberFormat.NATIONAL if at_home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    area, space, rest = _without_brackets(phonenumbers.format_number(number, form)).rpartition(" ")
    # An area code stays whole: people know it by sight.
    return _with_ties(f"{area}{space}{_in_groups(rest)}")


def can_be_called(phone: Phone) -> bool:
    """Tell whether the record gives a number to speak to somebody: some publishers write "no phone"."""
    return any(sign.isdigit() for sign in _bare(phone).number) and phone.kind.lower() not in _NOT_FOR_SPEAKING


def phone_to_call(phones: Sequence[Phone]) -> Phone | None:
    """Return the first number to speak to somebody, without words around it, or None."""
    return next(iter(phones_to_call(phones)), None)


def phones_to_call(phones: Sequence[Phone]) -> Iterator[Phone]:
    """Walk the numbers to speak to somebody, without words around them: "541 123 456; prison desk" is a number."""
    return (_bare(phone) for phone in phones if can_be_called(phone))


def dialled(phone: Phone) -> str:
    """Return a number as a telephone dials it from anywhere, a short one as it is dialled in its country.

    "" where the record gives no number that can be dialled as it stands. The extension is not part of it.
    """
    import phonenumbers  # noqa: PLC0415 - as above

    digits = "".join(sign for sign in phone.number if sign.isdigit() and sign.isascii())
    number = _parsed(phone)
    if _is_short(phone):
        return digits
    if number is None or not phonenumbers.is_possible_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def is_free_call(phone: Phone) -> bool:
    """Tell whether a call costs nothing in the country of the help: a free number, or a short one known as free.

    Numbers that begin with 116 and have six digits are free in the whole European Union (decision 2007/116/EC).
    """
    import phonenumbers  # noqa: PLC0415 - as above

    number = _parsed(phone)
    if number is None:
        return False
    if _is_short(phone):
        if re.fullmatch(r"116\d{3}", str(number.national_number)):
            return True
        cost = phonenumbers.expected_cost_for_region(number, phone.country)
        return bool(cost == phonenumbers.ShortNumberCost.TOLL_FREE)
    return bool(phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.TOLL_FREE)


def _bare(phone: Phone) -> Phone:
    """Return a telephone with nothing but its number, which is "" where there are only words."""
    if not any(sign.isalpha() for sign in phone.number):
        return phone
    import phonenumbers  # noqa: PLC0415 - as above

    text = _SPELT.sub(lambda spelt: phonenumbers.convert_alpha_characters_in_number(spelt[0]), phone.number)
    numbers = (found.rstrip(_BETWEEN_NUMBERS) for found in _LIKE_A_NUMBER.findall(text))
    return replace(phone, number=next(filter(_has_digits, numbers), ""))


def _has_digits(number: str) -> bool:
    return sum(sign.isdigit() for sign in number) >= _LEAST_DIGITS


def _parsed(phone: Phone) -> "PhoneNumber | None":
    import phonenumbers  # noqa: PLC0415 - as above

    with suppress(phonenumbers.NumberParseException):
        return phonenumbers.parse(_bounded(" ".join(phone.number.split())), phone.country or None)
    return None


def _is_short(phone: Phone) -> bool:
    """Tell whether it is a short number of its country, such as 116 123 or 142; without a country nobody knows."""
    import phonenumbers  # noqa: PLC0415 - as above

    number = _parsed(phone)
    if number is None or not phone.country:
        return False
    return bool(phonenumbers.is_valid_short_number_for_region(number, phone.country))


def _bounded(number: str) -> str:
    return number if len(number) <= _LONGEST_NUMBER else number[:_LONGEST_NUMBER] + CUT


def _without_brackets(number: str) -> str:
    """Return a number with its trunk prefix bare: Slovenia writes 01 234 56 78, the library (01) 234 56 78."""
    return re.sub(r"\((0\d*)\)", r"\1", number)


def _in_groups(number: str) -> str:
    return re.sub(rf"\d{{{_LONGEST_GROUP + 1},}}", lambda run: " ".join(_groups(run[0])), number)


def _with_ties(number: str) -> str:
    return _SPACE_IN_NUMBER.sub(_TIE, number)


def _groups(digits: str) -> Iterator[str]:
    """Cut a long run of digits in threes, with two or three at its end, never one."""
    while len(digits) > _LONGEST_GROUP:
        yield digits[:3]
        digits = digits[3:]
    if len(digits) == _LONGEST_GROUP:
        yield digits[:2]
        digits = digits[2:]
    yield digits
