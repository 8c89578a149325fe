"""Telephone numbers (V4): in the form E.164 where they can be understood, else as they were written."""

import re
from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_rule import RuleId
from workpris_desktop.record.intake_rules.cleaning import plain_digits, typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, warn

DIGITS: Final = {"CZ": range(9, 10), "SI": range(8, 9), "AT": range(5, 14), "DE": range(5, 14)}
"""How many digits a national number has without its leading 0 (intake.md V4)."""

_LONGEST: Final = 60
_BETWEEN: Final = re.compile(r"[\s./()\u2010-\u2015-]+")
_TRUNK: Final = re.compile(r"\(0\)")
_NUMBER: Final = re.compile(r"\+?[0-9]{3,25}")


def read_phone(field: IntakeField, text: str, context: CheckContext) -> Reading:
    """Read a telephone number; whatever is not understood is kept as it was written."""
    plain = plain_digits(text)
    # "+49 (0)30" is how some write that the 0 falls away.
    number = _BETWEEN.sub("", _TRUNK.sub("", plain) if plain.startswith(("+", "00")) else plain)
    if len(plain) > _LONGEST or not _NUMBER.fullmatch(number):
        return Reading(text, (warn(field, RuleId.V4, "phone_unclear", typed_fact(text)),))
    return _read_number(field, text, "+" + number[2:] if number.startswith("00") else number, context.country.upper())


def _read_number(field: IntakeField, text: str, number: str, country: str) -> Reading:
    # Its tables take a while to load, and a start of the program needs none of them.
    import phonenumbers  # noqa: PLC0415

    try:
        parsed = phonenumbers.parse(number, country or None)
        written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        is_stable = phonenumbers.parse(written, None) == parsed
    except phonenumbers.NumberParseException:
        is_stable = False
    if not is_stable:
        return Reading(text, (warn(field, RuleId.V4, "phone_unclear", typed_fact(text)),))
    is_national = not number.startswith("+")
    if is_national and country and phonenumbers.is_valid_short_number_for_region(parsed, country):
        return Reading(text)
    own = phonenumbers.region_code_for_country_code(parsed.country_code or 0)
    count = len(phonenumbers.national_significant_number(parsed))
    if own in DIGITS and count not in DIGITS[own]:
        facts = (("count", str(count)), ("country", own))
        return Reading(text, (warn(field, RuleId.V4, "phone_digits", *facts),))
    is_likely = phonenumbers.is_valid_number(parsed) or (not is_national and own not in DIGITS)
    found = () if is_likely else (warn(field, RuleId.V4, "phone_unlikely", typed_fact(text)),)
    return Reading(written, found)
