"""Dates of birth, or bands of age (V2)."""

import re
from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_person import age_on
from workpris_desktop.domain.intake_rule import RuleId
from workpris_desktop.record.intake_rules.cleaning import plain_digits, typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, block, notice
from workpris_desktop.record.intake_rules.typed_day import typed_day

YOUNGEST: Final = 14
OLDEST: Final = 110
ADULT: Final = 18
"""Years of age."""

MINOR_BAND: Final = "under_18"

_AGE: Final = re.compile("[0-9]{1,3}")


def read_birth(field: IntakeField, text: str, context: CheckContext) -> Reading:
    """Read a date of birth, whose year of two digits is one of the past, or the code of a band of age."""
    if any(text == option.code for option in field.options):
        return Reading(text, (notice(field, RuleId.V2, "minor"),) if text == MINOR_BAND else ())
    if _AGE.fullmatch(plain_digits(text)):
        return Reading(text, (block(field, RuleId.V2, "birth_is_age", typed_fact(text)),))
    typed = typed_day(text, context, is_past=True)
    if typed.day is None:
        key = "birth_unclear" if typed.key == "not_a_date" else typed.key
        return Reading(text, (block(field, RuleId.V1, key, *typed.facts),))
    told = ("day", typed.day.isoformat())
    if typed.day > context.today:
        return Reading(text, (block(field, RuleId.V2, "birth_in_future", told),))
    age = age_on(typed.day, context.today)
    if not YOUNGEST <= age <= OLDEST:
        return Reading(text, (block(field, RuleId.V2, "birth_out_of_range", told, ("count", str(age))),))
    found = (notice(field, RuleId.V2, "minor", ("count", str(age))),) if age < ADULT else ()
    return Reading(typed.day.isoformat(), found)
