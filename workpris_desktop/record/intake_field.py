"""One question of the entry form, from its row and its words."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from workpris_desktop.domain.intake import (
    Condition,
    FieldKind,
    IntakeColumn,
    IntakeField,
    IntakeOption,
    IntakeUse,
    Layer,
    Required,
)
from workpris_desktop.domain.privacy import PrivacyClass
from workpris_desktop.record.fact_table import needed, one_of
from workpris_desktop.record.intake_texts import IntakeTexts, Labels

_USUAL_LONGEST: Final = 500
_USUAL_MOST: Final = 9_999_999

_ID: Final = re.compile(r"[A-I][0-9]{1,2}(\.[a-z][a-z_]*)?")
_CODE: Final = re.compile(r"(?P<code>[a-z0-9_]+)(?P<sign>[!+]?)")
_ALONE, _WITH_TEXT = "!", "+"

_CHOOSING: Final = frozenset({FieldKind.ONE_OF, FieldKind.MANY_OF, FieldKind.BIRTH})
_MAY_OFFER: Final = _CHOOSING | {FieldKind.AREA}
_SEVERAL: Final = frozenset(
    {FieldKind.MANY_OF, FieldKind.LANGUAGES, FieldKind.AREA, FieldKind.ROWS, FieldKind.BIRTH, FieldKind.FILE}
)
"""Kinds whose value is more than one text, or no plain one: none of them fits in a column."""


def intake_field(row: Mapping[str, str], texts: IntakeTexts) -> IntakeField:
    """Return the question of a row, with its words.

    Raises:
        KeyError: a column or a word is missing.
        ValueError: a cell says something that no form can say.
    """
    identity, section, kind = needed(row, "id"), needed(row, "section"), FieldKind(row["kind"])
    if not _ID.fullmatch(identity) or section not in texts.sections:
        raise ValueError(identity)
    return IntakeField(
        id=identity,
        section=section,
        kind=kind,
        privacy=PrivacyClass(row["privacy"]),
        label=texts.take(section, identity, "label"),
        spoken=texts.take(section, identity, "spoken"),
        hint=texts.take(section, identity, "hint"),
        uses=frozenset(map(IntakeUse, _different(row["uses"].split()))),
        layer=Layer(row["layer"]),
        required=Required(row["required"]),
        options=_options(kind, row["options"].split(), lambda code: texts.take(section, identity, "option", code)),
        columns=_columns(row, kind, texts),
        condition=_condition(row),
        longest=_number(row["longest"], _USUAL_LONGEST),
        least=_number(row["least"], 0),
        most=_number(row["most"], _USUAL_MOST),
        needs_source=one_of({"", "yes"}, row["needs_source"]) == "yes",
    )


def _condition(row: Mapping[str, str]) -> Condition:
    days = row["condition_days"]
    return Condition(
        field=" ".join(_different(row["condition_field"].split())),
        codes=frozenset(_different(row["condition_codes"].split())),
        needs=frozenset(_different(row["condition_needs"].split())),
        most_days=_number(days, 0) if days else None,
    )


def _options(kind: FieldKind, cells: list[str], label: Callable[[str], Labels]) -> tuple[IntakeOption, ...]:
    if (kind in _CHOOSING and len(cells) < 2) or (cells and kind not in _MAY_OFFER):  # noqa: PLR2004 two to choose from
        raise ValueError(kind)
    options = tuple(_option(kind, cell, label) for cell in cells)
    _different([option.code for option in options])
    return options


def _option(kind: FieldKind, cell: str, label: Callable[[str], Labels]) -> IntakeOption:
    found = _CODE.fullmatch(cell)
    if found is None or (found["sign"] == _ALONE and kind not in {FieldKind.MANY_OF, FieldKind.AREA}):
        raise ValueError(cell)
    return IntakeOption(found["code"], label(found["code"]), found["sign"] == _ALONE, found["sign"] == _WITH_TEXT)


def _columns(row: Mapping[str, str], kind: FieldKind, texts: IntakeTexts) -> tuple[IntakeColumn, ...]:
    columns = tuple(_column(row, cell, texts) for cell in row["columns"].split())
    if bool(columns) != (kind is FieldKind.ROWS):
        raise ValueError(row["id"])
    _different([column.id for column in columns])
    return columns


def _column(row: Mapping[str, str], cell: str, texts: IntakeTexts) -> IntakeColumn:
    """Read a column: its id, its kind, and the codes to choose from, with colons between."""
    section, identity = row["section"], row["id"]
    column, name, *codes = cell.split(":")
    kind = FieldKind(name)
    if kind in _SEVERAL or not _CODE.fullmatch(column):
        raise ValueError(cell)
    label = texts.take(section, identity, "column", column)
    options = _options(
        kind,
        [code for cell in codes for code in cell.split(",")],
        lambda code: texts.take(section, identity, "column_option", f"{column}.{code}"),
    )
    return IntakeColumn(column, kind, label, options)


def _different(cells: list[str]) -> list[str]:
    if len(set(cells)) < len(cells):
        raise ValueError(*cells)
    return cells


def _number(cell: str, usual: int) -> int:
    if cell and not (cell.isascii() and cell.isdecimal()):
        raise ValueError(cell)
    return int(cell) if cell else usual
