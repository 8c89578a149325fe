"""Answers that are chosen (V9, V10): from the list of the form version, from languages, from prisons."""

import re
from collections.abc import Iterator
from typing import Final

from workpris_desktop.domain.intake import IntakeField, IntakeOption
from workpris_desktop.domain.intake_rule import RuleFinding, RuleId
from workpris_desktop.domain.language import language_code
from workpris_desktop.record.intake_rules.cleaning import typed_fact
from workpris_desktop.record.intake_rules.context import CheckContext, Reading, block, mark, notice

YES_OR_NO: Final = frozenset({"yes", "no"})
OTHER: Final = "other"

_LANGUAGE: Final = re.compile("[a-z]{2,3}")


def read_yes_no(field: IntakeField, text: str, _: CheckContext) -> Reading:
    """Read a yes or a no."""
    return Reading(text, () if text in YES_OR_NO else (_not_listed(field, text),))


def read_option(field: IntakeField, text: str, _: CheckContext) -> Reading:
    """Read the code of an option; a field that lists none takes any text."""
    is_listed = not field.options or any(option.code == text for option in field.options)
    return Reading(text, () if is_listed else (_not_listed(field, text),))


def read_prison(field: IntakeField, text: str, context: CheckContext) -> Reading:
    """Read the id of a prison."""
    found = () if context.knows_prison(text) else (block(field, RuleId.V9, "prison_not_known", typed_fact(text)),)
    return Reading(text, found)


def read_language(field: IntakeField, text: str, context: CheckContext) -> Reading:
    """Read the code of a language, of which the shortest is kept (ISO 639)."""
    code = language_code(text)
    if _LANGUAGE.fullmatch(code) and context.knows_language(code):
        return Reading(code)
    return Reading(text, (block(field, RuleId.V9, "language_not_known", typed_fact(text)),))


def without_excluded(field: IntakeField, codes: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[RuleFinding, ...]]:
    """Return the codes of which none excludes another (V10): what was ticked last counts.

    Args:
        field: the field that lists them.
        codes: in the order in which they were ticked.
    """
    alone = {option.code for option in field.options if option.is_alone}
    if len(codes) < 2 or alone.isdisjoint(codes):  # noqa: PLR2004 - one code excludes no other
        return codes, ()
    left = (codes[-1],) if codes[-1] in alone else tuple(code for code in codes if code not in alone)
    return left, (notice(field, RuleId.V10, "none_excludes_others"),)


def words_missing(field: IntakeField, codes: tuple[str, ...], words: str) -> Iterator[RuleFinding]:
    """Walk what is found where an option asks for words and there are none; a lone "other" says nothing without."""
    asking = [option for option in field.options if option.code in codes and option.has_text]
    if asking and not words:
        says_nothing = codes == (OTHER,)
        yield (block if says_nothing else mark)(field, RuleId.V9, "words_missing", ("option", _code(asking)))


def _code(options: list[IntakeOption]) -> str:
    return options[0].code


def _not_listed(field: IntakeField, text: str) -> RuleFinding:
    return block(field, RuleId.V9, "not_listed", typed_fact(text))
