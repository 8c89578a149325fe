"""Answers of the entry form held against the rules V1 to V15 (intake.md 6.2), one by one and all together."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from workpris_desktop.domain.intake import FieldKind, IntakeField, IntakeForm
from workpris_desktop.domain.intake_answer import Answers, AnswerState, IntakeAnswer, Value
from workpris_desktop.domain.intake_condition import asked_fields
from workpris_desktop.domain.intake_rule import CheckedAnswer, RuleFinding, RuleId, Severity
from workpris_desktop.domain.need import ClientNeed
from workpris_desktop.record.intake_rules.address import read_email, read_postcode
from workpris_desktop.record.intake_rules.area import read_area
from workpris_desktop.record.intake_rules.birth import read_birth
from workpris_desktop.record.intake_rules.choice import (
    read_language,
    read_option,
    read_prison,
    read_yes_no,
    without_excluded,
    words_missing,
)
from workpris_desktop.record.intake_rules.cleaning import storable
from workpris_desktop.record.intake_rules.consistency import PAST_IN_PRISON, together_findings
from workpris_desktop.record.intake_rules.context import LONGEST_USED, CheckContext, Reader, Reading, block
from workpris_desktop.record.intake_rules.number import read_number
from workpris_desktop.record.intake_rules.phone import read_phone
from workpris_desktop.record.intake_rules.prose import clean_for, read_prose
from workpris_desktop.record.intake_rules.row import Row, is_time, read_rows, read_time
from workpris_desktop.record.intake_rules.source import source_findings
from workpris_desktop.record.intake_rules.typed_day import read_day

MOST_TEXTS: Final = 1_000
"""Chosen codes, areas, languages, or rows of one answer; more are kept, but never used."""

_READERS: Final[Mapping[FieldKind, Reader]] = {
    FieldKind.TEXT: read_prose,
    FieldKind.LONG_TEXT: read_prose,
    FieldKind.PHONE: read_phone,
    FieldKind.EMAIL: read_email,
    FieldKind.POSTCODE: read_postcode,
    FieldKind.DATE: read_day,
    FieldKind.BIRTH: read_birth,
    FieldKind.NUMBER: read_number,
    FieldKind.YES_NO: read_yes_no,
    FieldKind.ONE_OF: read_option,
    FieldKind.MANY_OF: read_option,
    FieldKind.LANGUAGES: read_language,
    FieldKind.AREA: read_area,
    FieldKind.PRISON: read_prison,
    FieldKind.FILE: read_prose,
}
_SEVERAL: Final = frozenset({FieldKind.MANY_OF, FieldKind.LANGUAGES, FieldKind.AREA})
_CHOSEN: Final = frozenset({FieldKind.ONE_OF, FieldKind.MANY_OF})

_Found = tuple[Value, tuple[RuleFinding, ...]]


def check_answer(field: IntakeField, answer: IntakeAnswer, context: CheckContext) -> CheckedAnswer:
    """Return an answer as it is kept, with what was found.

    It has the form that `FieldKind` states, or, where a rule blocks it, what was typed and the mark that it is broken.
    No text raises anything, and what comes out of it changes no more when it is checked again.
    """
    typed = replace(answer, value=_storable(answer.value), other=storable(answer.other))
    if typed.state is not AnswerState.ANSWERED:
        return CheckedAnswer(replace(typed, is_broken=False))
    other = _read_text(replace(field, kind=FieldKind.TEXT, columns=()), typed.other, context)
    value, about_value = _read(field, typed.value, context)
    found = (*about_value, *other.findings, *_about_words(field, value, other.text))
    if any(finding.severity is Severity.BLOCK for finding in found):
        return CheckedAnswer(replace(typed, other=other.text, is_broken=True), found)
    kept = replace(answer, value=value, other=other.text, is_broken=False)
    return CheckedAnswer(kept, (*found, *source_findings(field, kept, context)))


def check_all(
    form: IntakeForm, answers: Answers, needs: Collection[ClientNeed], context: CheckContext
) -> tuple[RuleFinding, ...]:
    """Return what is found of all answers to questions that are asked, each by itself, and of all together."""
    asked = [field for field in asked_fields(form, answers, needs, context.today) if field.id in answers]
    checked = [check_answer(field, answers[field.id], context) for field in asked]
    kept = {**answers, **{each.answer.field: each.answer for each in checked}}
    alone = (finding for each in checked for finding in each.findings)
    return (*alone, *together_findings(form, kept, needs, context.today))


def blocking_sheet(findings: Iterable[RuleFinding]) -> tuple[RuleFinding, ...]:
    """Return for what a sheet for a provider has to wait: what is broken, and a release that is not right (V3)."""
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.BLOCK or finding.rule is RuleId.V3 or finding.key == PAST_IN_PRISON
    )


def _read(field: IntakeField, value: Value, context: CheckContext) -> _Found:
    if field.kind is FieldKind.ROWS:
        return _read_rows(field, value, context)
    if field.kind in _SEVERAL:
        return _read_several(field, (value,) if isinstance(value, str) else value, context)
    if isinstance(value, str):
        reading = _read_text(field, value, context)
        return reading.text, reading.findings
    return ("", ()) if not value else (value, (_wrong_shape(field),))


def _read_text(field: IntakeField, text: str, context: CheckContext) -> Reading:
    if len(text) > LONGEST_USED:
        facts = (("count", str(len(text))), ("most", str(LONGEST_USED)))
        return Reading(text, (block(field, RuleId.V8, "text_too_long", *facts),))
    clean = clean_for(field, text)
    read = read_time if is_time(field) else _READERS[field.kind]
    return read(field, clean, context) if clean else Reading("")


def _read_several(field: IntakeField, texts: tuple[object, ...], context: CheckContext) -> _Found:
    if len(texts) > MOST_TEXTS or not all(isinstance(text, str) for text in texts):
        return "", (_wrong_shape(field),)
    readings = [_read_text(field, str(text), context) for text in texts]
    read = tuple(dict.fromkeys(reading.text for reading in readings if reading.text))
    kept, excluded = without_excluded(field, read)
    return kept, (*(finding for reading in readings for finding in reading.findings), *excluded)


def _read_rows(field: IntakeField, value: Value, context: CheckContext) -> _Found:
    rows = () if isinstance(value, str) else tuple(each for each in value if not isinstance(each, str))
    is_shape = value == "" or (len(rows) == len(value) <= MOST_TEXTS and _are_texts(rows))
    if not is_shape:
        return "", (_wrong_shape(field),)
    reading = read_rows(field, rows, context, _read_cell)
    return reading.rows, reading.findings


def _read_cell(field: IntakeField, text: str, context: CheckContext) -> Reading:
    if field.kind in _READERS and field.kind not in _SEVERAL:
        return _read_text(field, text, context)
    return Reading(text, (_wrong_shape(field),))


def _are_texts(rows: Iterable[Row]) -> bool:
    return all(isinstance(cell, str) for row in rows for cell in row)


def _about_words(field: IntakeField, value: Value, words: str) -> Iterator[RuleFinding]:
    if field.kind in _CHOSEN:
        codes = (value,) if isinstance(value, str) else value
        yield from words_missing(field, tuple(code for code in codes if isinstance(code, str)), words)


def _wrong_shape(field: IntakeField) -> RuleFinding:
    return block(field, RuleId.V9, "wrong_shape")


def _storable(value: Value) -> Value:
    if isinstance(value, str):
        return storable(value)
    if all(isinstance(each, str) for each in value):
        return tuple(storable(str(each)) for each in value)
    return tuple(tuple(map(storable, each)) for each in value if not isinstance(each, str))
