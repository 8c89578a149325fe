"""Regions and towns (V7): from our lists, or as they were typed."""

from typing import Final

from workpris_desktop.domain.intake import IntakeField
from workpris_desktop.domain.intake_rule import RuleId
from workpris_desktop.record.intake_rules.cleaning import typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, warn
from workpris_desktop.record.text import clean_text

ANY: Final = "any"
REGION: Final = "region:"
TOWN: Final = "town:"
AS_TYPED: Final = "text:"


def read_area(field: IntakeField, text: str, context: CheckContext) -> Reading:
    """Read one area of `FieldKind.AREA`; what bears no sign of its sort is a name as it was typed."""
    if text == ANY:
        return Reading(ANY)
    for sign, is_known in ((REGION, context.knows_region), (TOWN, context.knows_town)):
        if text.startswith(sign):
            code = text.removeprefix(sign)
            found = () if code and is_known(code) else (warn(field, RuleId.V7, "area_not_known", typed_fact(code)),)
            return Reading(text, found)
    name = clean_text(text.removeprefix(AS_TYPED))
    if not name:
        return Reading("")
    return Reading(AS_TYPED + name, (warn(field, RuleId.V7, "area_not_matched", typed_fact(name)),))
