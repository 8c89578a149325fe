"""Whole numbers and sums of money (V13)."""

import re
from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_rule import RuleId
from workpris_desktop.record.intake_rules.cleaning import plain_digits, typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, block, warn

_MOST_DIGITS: Final = 15
_CURRENCY: Final = re.compile(r"\s*(?:Kč|CZK|EUR|euro?|€|,[-\u2010-\u2015=]+)\s*", re.IGNORECASE)
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:[\s.,'\u2019][0-9]{3})+")
_NOT_WHOLE: Final = re.compile(r"[0-9][0-9\s.]*[.,][0-9]{1,2}")


def read_number(field: IntakeField, text: str, _: CheckContext) -> Reading:
    """Read a whole number between the bounds of a field; blanks, dots and a currency are understood."""
    plain = _CURRENCY.sub("", plain_digits(text)) if len(text) <= 2 * _MOST_DIGITS else text
    digits = re.sub("[^0-9]", "", plain) if _GROUPED.fullmatch(plain) else plain
    if not (digits.isascii() and digits.isdigit()):
        key = "number_not_whole" if _NOT_WHOLE.fullmatch(plain) else "number_unclear"
        return Reading(text, (block(field, RuleId.V13, key, typed_fact(text)),))
    bounds = (("least", str(field.least)), ("most", str(field.most)))
    if len(digits) > _MOST_DIGITS:
        return Reading(text, (block(field, RuleId.V13, "number_out_of_bounds", typed_fact(text), *bounds),))
    number = int(digits)
    is_within = field.least <= number <= field.most
    found = () if is_within else (warn(field, RuleId.V13, "number_out_of_bounds", typed_fact(digits), *bounds),)
    return Reading(str(number), found)
