"""The columns of our spreadsheet template, from their table: heads, hints and an example in each language."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.language import LANGUAGES

_FILE: Final = "template-columns.csv"

_DAMAGE: Final = (OSError, ValueError, KeyError, TypeError, csv.Error)
"""How a missing or damaged table shows itself: no file, no text, no such column, a row cut short."""

_NOT_REPEATED: Final = frozenset({"checked_by", "remarks"})
"""Columns in which people write names, and what is for the publisher alone."""

_Labels = Mapping[str, str]
_NO_LABELS: Final[_Labels] = dict.fromkeys(LANGUAGES, "")


class CellKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    PROSE = "prose"
    TEXTS = "texts"
    CODE = "code"
    CODES = "codes"
    COUNT = "count"
    DATE = "date"
    AGES = "ages"
    PRICE = "price"
    HOURS = "hours"
    PHONES = "phones"
    MAIL = "mail"
    WEB = "web"
    LANGUAGES = "languages"
    REGISTER_ID = "register_id"
    POSTAL_CODE = "postal_code"


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """One column: texts by language code; ``choices`` names the list that its cells are chosen from, or is empty.

    ``group`` says what the column tells of; what it tells of a contact is for staff only.
    """

    key: str
    kind: CellKind
    choices: str
    group: str
    head: _Labels
    hint: _Labels
    example: _Labels

    @property
    def is_personal(self) -> bool:
        """Tell whether a cell may hold what must not be repeated in a report."""
        return self.group == "contact" or self.key in _NOT_REPEATED


@dataclass(frozen=True)
class TemplateColumns:
    """All columns in their order; ``sheets`` holds the names of the sheets of the template."""

    columns: tuple[TemplateColumn, ...]
    sheets: Mapping[str, _Labels]

    def __iter__(self) -> Iterator[TemplateColumn]:
        """Walk the columns in the order of the template."""
        return iter(self.columns)

    @cached_property
    def _by_key(self) -> Mapping[str, TemplateColumn]:
        return {column.key: column for column in self.columns}

    @cached_property
    def _by_head(self) -> Mapping[str, tuple[TemplateColumn, str]]:
        return {
            folded_head(column.head[language]): (column, language)
            for column in self.columns
            for language in reversed(LANGUAGES)
        }

    def __getitem__(self, key: str) -> TemplateColumn:
        """Return the column with this key.

        Raises:
            KeyError: there is none.
        """
        return self._by_key[key]

    def with_head(self, head: str) -> tuple[TemplateColumn, str] | None:
        """Return the column with this head in any language, and the language; None for a head that is not ours."""
        return self._by_head.get(folded_head(head))

    def is_example(self, organisation: str) -> bool:
        """Tell whether a row is that of the example, by the name of its organisation."""
        names = {folded_head(name) for name in self["org_name"].example.values()}
        return folded_head(organisation) in names


def folded_head(head: str) -> str:
    """Return a head as it is compared: without case, marks and signs."""
    return " ".join(folded_words(head))


def read_template_columns(resources: Path) -> TemplateColumns:
    """Return the columns of the template.

    Args:
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged.
    """
    path = resources / _FILE
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return _columns(tuple(csv.DictReader(file, strict=True)))
    except _DAMAGE as error:
        raise PackagingFault(path, str(error)) from error


def _columns(rows: Sequence[Mapping[str, str]]) -> TemplateColumns:
    parts = {(row["id"], row["part"]): _labels(row) for row in rows}
    if len(parts) != len(rows):
        raise ValueError("id")
    sheets = {key: labels for (key, part), labels in parts.items() if part == "sheet"}
    columns = tuple(_column(row, parts) for row in rows if row["part"] == "head")
    if not columns or "org_name" not in {column.key for column in columns}:
        raise ValueError("head")
    return TemplateColumns(columns, sheets)


def _column(row: Mapping[str, str], parts: Mapping[tuple[str, str], _Labels]) -> TemplateColumn:
    key = row["id"]
    return TemplateColumn(
        key=key,
        kind=CellKind(row["kind"]),
        choices=row["list"],
        group=row["group"],
        head=parts[key, "head"],
        hint=parts.get((key, "hint"), _NO_LABELS),
        example=parts.get((key, "example"), _NO_LABELS),
    )


def _labels(row: Mapping[str, str]) -> _Labels:
    labels = {language: row[language] for language in LANGUAGES}
    if not all(labels.values()):
        raise ValueError(row["id"])
    return labels
