"""Signs that a typed text is about a person whom the office helps; what is found is never repeated."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final

_YOUNGEST_YEARS: Final = 10
"""A full date that lies further back may be a date of birth."""

_FIRST_BIRTH_YEAR: Final = 1920

_SLASHED: Final = re.compile(r"(?<![0-9/])([0-9]{6}) ?/ ?([0-9]{3,4})(?![0-9/])")
_PARTED: Final = re.compile(r"(?<![0-9+])(?<![0-9][.,/])([0-9]{6})(?: ?[./-] ?| {1,3})([0-9]{4})(?![0-9])")
_PAIRS: Final = re.compile(r"(?<![0-9+])(?<![0-9][ .,/])([0-9]{2}(?: [0-9]{2}){2}) ([0-9]{2} ?[0-9]{2})(?! ?[0-9:])")
_PAIRS_SLASHED: Final = re.compile(
    r"(?<![0-9+])([0-9]{2}(?: [0-9]{2}|\. ?[0-9]{2}|-[0-9]{2}){2}) ?/ ?([0-9]{2} ?[0-9]{1,2})(?![0-9/])"
)
_LOOSE: Final = re.compile(
    r"(?<![0-9+])(?<![0-9][ ./-])([0-9]{2}(?: ?[ ./-]? ?[0-9]{2}){2})(?: ?[ ./-]? ?[0-9]{2}){2}"
    r"(?![0-9:]| ?[./-] ?[0-9])"
)
"""Four spellings with or without signs between the digits; in the last one, which dates with a time and account numbers
have too, the check digit must fit."""

_THIRTEEN_DIGITS: Final = re.compile(r"(?<![0-9+])([0-9]{7}) ?([0-9]{6})(?![0-9])")
_AUSTRIAN: Final = re.compile(r"(?<![0-9+])([1-9][0-9]{3})[ /-]?([0-9]{6})(?![0-9])")

_DATE: Final = re.compile(
    r"(?<![0-9])(?:[0-9]{1,2}\s?[./-]\s?[0-9]{1,2}\s?[./-]\s?((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2})-[0-9]{2}-[0-9]{2})(?![0-9])"
)
_BORN: Final = re.compile(
    r"(?<![\w-])(?:born|date of birth|birthday|dob|nar\b|naroz\w*|datum nar\w*|geb\b|geboren\w*|geburts(?:datum|tag)\w*"
    r"|roj\b|rojen\w*|rojstn\w*)[^0-9\n]{0,20}(?=[0-9])",
    re.IGNORECASE,
)
_AFTER_BORN: Final = re.compile(
    r"(?:(?:[0-9]{1,2}[^0-9\n]{1,12}){0,2}(?:19|20)[0-9]{2}|[0-9]{1,2}(?: ?[./-] ?[0-9]{1,2}){2})(?![0-9])"
)

_TITLE: Final = re.compile(
    r"(?<![\w-])(?:(?i:mr|mrs|ms|miss|mister|herrn?|frau|fräulein|pan[aíeu]?|panem|panu|panovi|slečn[ayouě]+"
    r"|gospod|gospoda|gospodu|gospodom|gospa|gospe|gospo|gospodičn\w+)\.?|p\.|pí\.|g\.|ga\.|fr\.|hr\.)\s+(\w+)"
)
_CLIENT: Final = re.compile(
    r"(?<![\w-])(?:our|my|unser\w{0,2}|mein\w{0,2}|náš|naš\w{0,4}|můj|moj\w{0,4}|mého|mému|mým|moje|má)\s+"
    r"(?:client|inmate|probationer|klient|mandant|insass|gefangen|odsouzen|vězn|vězeň|obsojen|stran[kc]|zapornik)",
    re.IGNORECASE,
)

_PLAIN: Final = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-") | {"\N{FRACTION SLASH}": "/"}
)
"""Hyphens and slashes of other kinds, which mean the same."""

_WOMAN_MONTHS: Final = (0, 20, 50, 70)
"""What is added to the month of a Czech birth number: 50 for women, 20 more where a day has no number left."""

_EMSO_WEIGHTS: Final = (7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_AUSTRIAN_WEIGHTS: Final = (3, 7, 9, 0, 5, 8, 4, 2, 1, 6)
_ELEVEN: Final = 11
_LAST_WITHOUT_CHECK_DIGIT: Final = 3


class PersonSign(StrEnum):
    """What in a text looks like a person."""

    BIRTH_NUMBER = "birth_number"
    BIRTH_DAY = "birth_day"
    OLD_DAY = "old_day"
    NAME = "name"
    CLIENT = "client"

    @property
    def is_certain(self) -> bool:
        """Tell whether nothing else than a person can be meant, so that the text must not be kept."""
        return self in {PersonSign.BIRTH_NUMBER, PersonSign.BIRTH_DAY}


def person_signs(text: str, today: date, *, is_telephone: bool = False) -> frozenset[PersonSign]:
    """Return what in a text looks like a person.

    A birth number does not hide behind signs that nobody sees, nor behind digits of another script.

    Args:
        text: as somebody typed it.
        today: the day, by which an old date is told from a new one.
        is_telephone: whether a telephone number is expected, so that digits without a slash are one.
    """
    plain = _plain(text)
    return frozenset(_signs(plain, today, is_telephone=is_telephone))


def holds_certain_sign(text: str, today: date, *, is_telephone: bool = False) -> bool:
    """Tell whether a text has something in it that can only be about a person, such as a birth number."""
    return any(sign.is_certain for sign in person_signs(text, today, is_telephone=is_telephone))


def _plain(text: str) -> str:
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    digits = "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in seen)
    return unicodedata.normalize("NFKC", digits).translate(_PLAIN)


def _signs(text: str, today: date, *, is_telephone: bool) -> Iterator[PersonSign]:
    if _has_slashed(text) or (not is_telephone and _has_plain_number(text)) or _has_emso(text):
        yield PersonSign.BIRTH_NUMBER
    if any(_AFTER_BORN.match(text, born.end()) for born in _BORN.finditer(text)):
        yield PersonSign.BIRTH_DAY
    years = (int(found[1] or found[2]) for found in _DATE.finditer(text))
    if any(_FIRST_BIRTH_YEAR <= year <= today.year - _YOUNGEST_YEARS for year in years):
        yield PersonSign.OLD_DAY
    if any(found[1][0].isupper() for found in _TITLE.finditer(text)):
        yield PersonSign.NAME
    if _CLIENT.search(text):
        yield PersonSign.CLIENT


def _has_slashed(text: str) -> bool:
    return any(_is_czech_day(found[1]) for found in _SLASHED.finditer(text))


def _has_plain_number(text: str) -> bool:
    parted = (found for spelling in (_PARTED, _PAIRS, _PAIRS_SLASHED) for found in spelling.finditer(text))
    if any(_is_czech_day(_digits(found[1])) for found in parted):
        return True
    checked = (_digits(found[0]) for found in _LOOSE.finditer(text))
    czech = any(_is_czech_day(digits) and _fits_czech(digits) for digits in checked)
    return czech or any(_is_austrian(found[1] + found[2]) for found in _AUSTRIAN.finditer(text))


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())


def _has_emso(text: str) -> bool:
    return any(_is_emso(found[1] + found[2]) for found in _THIRTEEN_DIGITS.finditer(text))


def _is_czech_day(digits: str) -> bool:
    """Tell whether six digits are year, month and day of a Czech birth number (Act 133/2000, section 13)."""
    month, day = int(digits[2:4]), int(digits[4:6])
    return any(_is_day(day, month - added) for added in _WOMAN_MONTHS)


def _fits_czech(digits: str) -> bool:
    rest = int(digits[:9]) % _ELEVEN % 10
    return int(digits) % _ELEVEN == 0 or rest == int(digits[9])


def _is_emso(digits: str) -> bool:
    """Tell whether 13 digits are a Slovenian EMŠO: day, month, three digits of the year, and a check digit."""
    rest = sum(weight * int(digit) for weight, digit in zip(_EMSO_WEIGHTS, digits[:12], strict=True)) % _ELEVEN
    check = 0 if rest == 0 else _ELEVEN - rest
    return _is_day(int(digits[:2]), int(digits[2:4])) and digits[4] in "90" and check == int(digits[12])


def _is_austrian(digits: str) -> bool:
    """Tell whether ten digits are an Austrian social insurance number: the fourth checks, the last six are a day."""
    check = sum(weight * int(digit) for weight, digit in zip(_AUSTRIAN_WEIGHTS, digits, strict=True)) % _ELEVEN
    return check == int(digits[_LAST_WITHOUT_CHECK_DIGIT]) and _is_day(int(digits[4:6]), int(digits[6:8]))


def _is_day(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31  # noqa: PLR2004 - a calendar
