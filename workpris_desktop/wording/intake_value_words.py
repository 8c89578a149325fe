"""An answer of the entry form as one text, in the language spoken now."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from workpris_desktop.domain.intake import FieldKind, IntakeColumn, IntakeField, IntakeOption
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

ANY_PLACE = "any"
TYPED_PLACE = "text:"
"""What stands before a place that was typed and is none that we know."""

Named = tuple[tuple[str, str], ...]
"""Codes, each with what it is called in the language spoken now."""


class PlaceLookup(Protocol):
    """What the directory and its tables call places and languages."""

    def suggest(self, text: str) -> Named:
        """Return regions and towns that may be meant by what is typed, the best first, as `FieldKind.AREA` codes."""

    def label(self, code: str) -> str:
        """Return what a region or town is called, with what tells it from others of its name."""

    def prisons(self) -> Named:
        """Return all prisons by their ids, in the order in which they are offered."""

    def languages(self) -> Named:
        """Return all languages by their ISO 639 codes, in the order in which they are offered."""


def said(labels: Mapping[str, str]) -> str:
    """Return a text of the form in the language spoken now."""
    return labels.get(spoken_language()) or labels.get("en", "")


def day_text(value: str) -> str:
    """Return a day as the language writes it; any other text as it is."""
    try:
        return short_date(date.fromisoformat(value), spoken_language())
    except ValueError:
        return value


def answer_text(
    field: IntakeField, answer: IntakeAnswer, places: PlaceLookup, any_place: str, yes_no: tuple[str, str]
) -> str:
    """Return what was answered, "" for nothing.

    Args:
        field: the question.
        answer: its answer; one that breaks a rule is said as it was typed.
        places: names places and languages.
        any_place: what is said for "does not matter".
        yes_no: what is said for yes and for no.
    """
    value = answer.value
    if isinstance(value, str):
        return cell_text(field, value, places, yes_no) + _beside(field.options, (value,), answer.other)
    texts = []
    for each in value:
        if isinstance(each, str):
            said_each = any_place if each == ANY_PLACE else cell_text(field, each, places, yes_no)
            texts.append(said_each + _beside(field.options, (each,), answer.other))
        else:
            cells = (cell_text(column, text, places, yes_no) for column, text in zip(field.columns, each, strict=False))
            texts.append(", ".join(cell for cell in cells if cell))
    return ("; " if field.kind is FieldKind.ROWS else ", ").join(texts)


def cell_text(field: IntakeField | IntakeColumn, value: str, places: PlaceLookup, yes_no: tuple[str, str]) -> str:
    """Return one text of an answer, in words where it is a code."""
    option = next((each for each in field.options if each.code == value), None)
    if option is not None:
        return said(option.label)
    if field.kind is FieldKind.YES_NO:
        return dict(zip(("yes", "no"), yes_no, strict=True)).get(value, value)
    if field.kind in {FieldKind.DATE, FieldKind.BIRTH}:
        return day_text(value)
    if field.kind is FieldKind.AREA:
        return value.removeprefix(TYPED_PLACE) if value.startswith(TYPED_PLACE) else places.label(value)
    named = {FieldKind.PRISON: places.prisons, FieldKind.LANGUAGES: places.languages}.get(field.kind)
    return dict(named()).get(value, value) if named and value else value


def _beside(options: Sequence[IntakeOption], codes: Sequence[str], other: str) -> str:
    has_text = other and any(option.has_text and option.code in codes for option in options)
    return f" ({other})" if has_text else ""
