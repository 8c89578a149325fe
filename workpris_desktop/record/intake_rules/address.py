"""E-mail addresses (V5) and postcodes (V6)."""

import re
from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_rule import RuleId
from workpris_desktop.record.intake_rules.cleaning import plain_digits, typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, block, warn

LONGEST_EMAIL: Final = 254
"""Characters (RFC 5321)."""

POSTCODE_DIGITS: Final = {"CZ": 5, "DE": 5, "AT": 4, "SI": 4}

LONGEST_POSTCODE: Final = 12
"""Characters of one of a country that is not known."""

_PREFIXES: Final = {"CZ": "CZ", "D": "DE", "DE": "DE", "A": "AT", "AT": "AT", "SI": "SI", "SLO": "SI"}
_PREFIXED: Final = re.compile(r"([A-Za-z]{1,3})[\s-]+([0-9][0-9\s]*)")


def read_email(field: IntakeField, text: str, _: CheckContext) -> Reading:
    """Read an e-mail address: one @, a dot after it, nothing blank."""
    key = _email_fault(text)
    return Reading(text, (block(field, RuleId.V5, key, typed_fact(text)),) if key else ())


def read_postcode(field: IntakeField, text: str, context: CheckContext) -> Reading:
    """Read a postcode of the office's country, or of another one that stands before it as in ``A-1010``."""
    plain, country = plain_digits(text), context.country.upper()
    match = _PREFIXED.fullmatch(plain)
    own = _PREFIXES.get(match[1].upper(), "") if match else country
    if own not in POSTCODE_DIGITS:
        found = (warn(field, RuleId.V6, "postcode_long", typed_fact(text)),) if len(plain) > LONGEST_POSTCODE else ()
        return Reading(plain, found)
    digits = "".join((match[2] if match else plain).split())
    expected = POSTCODE_DIGITS[own]
    if not (digits.isascii() and digits.isdigit() and len(digits) == expected):
        return Reading(plain, (warn(field, RuleId.V6, "postcode_digits", typed_fact(text), ("country", own)),))
    written = f"{digits[:3]} {digits[3:]}" if own == "CZ" else digits
    return Reading(written if own == country else f"{own}-{written}")


def _email_fault(text: str) -> str:
    if len(text) > LONGEST_EMAIL:
        return "email_long"
    if any(character.isspace() for character in text):
        return "email_blank"
    name, at, domain = text.partition("@")
    if not at or not name or "@" in domain:
        return "email_at"
    return "" if all(domain.split(".")) and "." in domain else "email_dot"
