"""Texts in own words (V8): how long they are, and whether a number of a person stands in them."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from workpris_desktop.domain.intake import FieldKind, IntakeField
from workpris_desktop.domain.intake_rule import RuleFinding, RuleId
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, warn
from workpris_desktop.record.text import clean_prose, clean_text

_CZECH: Final = re.compile(r"(?<![0-9])([0-9]{6})[ ]?(/?)[ ]?([0-9]{3,4})(?![0-9])", re.ASCII)
_SLOVENIAN: Final = re.compile(r"(?<![0-9])[0-9]{13}(?![0-9])", re.ASCII)
_AUSTRIAN: Final = re.compile(r"(?<![0-9])[0-9]{4}[ ]?[0-9]{6}(?![0-9])", re.ASCII)
_BIRTH_NUMBER_DIGITS: Final = 10


def clean_for(field: IntakeField, text: str) -> str:
    """Return a text without what is not seen; only long ones have lines."""
    return clean_prose(text) if field.kind is FieldKind.LONG_TEXT else clean_text(text)


def read_prose(field: IntakeField, text: str, _: CheckContext) -> Reading:
    """Read a text in own words, which is kept whole."""
    return Reading(text, tuple(_findings(field, text)))


def _findings(field: IntakeField, text: str) -> Iterator[RuleFinding]:
    if len(text) > field.longest:
        yield warn(field, RuleId.V8, "text_long", ("count", str(len(text))), ("most", str(field.longest)))
    kind = national_number(text)
    if kind:
        yield warn(field, RuleId.V8, "national_number", ("kind", kind))


def national_number(text: str) -> str:
    """Return which sort of national identity number stands in a text ("cz.rc", "si.emso", "at.vnr"), "" for none.

    A Czech birth number is known by its slash or by its check digit; old ones of nine digits have none.
    """
    # Loaded at the first number only.
    if not any(character.isdigit() for character in text):
        return ""
    is_birth, is_emso, is_insured = _checks()
    for first, slash, last in _CZECH.findall(text):
        if slash or (len(first + last) == _BIRTH_NUMBER_DIGITS and is_birth(first + last)):
            return "cz.rc"
    if any(map(is_emso, _SLOVENIAN.findall(text))):
        return "si.emso"
    return "at.vnr" if any(map(is_insured, _AUSTRIAN.findall(text))) else ""


@cache
def _checks() -> tuple[Callable[[str], bool], Callable[[str], bool], Callable[[str], bool]]:
    # They take a while to load, and a start of the program needs none of them.
    from stdnum.at import vnr  # noqa: PLC0415
    from stdnum.cz import rc  # noqa: PLC0415
    from stdnum.si import emso  # noqa: PLC0415

    return rc.is_valid, emso.is_valid, vnr.is_valid
