"""The entry form that ships with the program, from its table."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.intake import AnswerKind, IntakeForm, IntakeQuestion
from workpris_desktop.domain.language import LANGUAGES

_FILE: Final = "intake-core.csv"

_PARTS: Final = frozenset({"version", "section", "question", "hint", "option"})
"""What a row of the table tells; ``id`` names the version, the section or the question that it belongs to."""

_DAMAGE: Final = (OSError, ValueError, KeyError, TypeError, csv.Error)
"""How a missing or damaged table shows itself: no file, no text, no such column, a row cut short."""

_Row = Mapping[str, str]


def read_intake_form(resources: Path) -> IntakeForm:
    """Return the core layer of the entry form (intake.md 6.3), its questions in the order of the table.

    Args:
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged.
    """
    path = resources / _FILE
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return _form(tuple(csv.DictReader(file, strict=True)))
    except _DAMAGE as error:
        raise PackagingFault(path, str(error)) from error


def _form(rows: Sequence[_Row]) -> IntakeForm:
    ids = {part: [row["id"] for row in rows if row["part"] == part] for part in _PARTS}
    (version,) = ids["version"]
    if sum(map(len, ids.values())) != len(rows) or not ids["question"]:
        raise ValueError(version)
    if not set(ids["hint"] + ids["option"]) <= set(ids["question"]) or len(set(ids["question"])) < len(ids["question"]):
        raise ValueError(version)
    sections = {row["id"]: _labels(row) for row in _of(rows, "section")}
    return IntakeForm(version, sections, tuple(_question(row, rows, sections) for row in _of(rows, "question")))


def _question(row: _Row, rows: Sequence[_Row], sections: Mapping[str, _Row]) -> IntakeQuestion:
    number, section = row["id"], row["section"]
    if section not in sections:
        raise KeyError(section)
    (hint,) = _of(rows, "hint", number)
    return IntakeQuestion(
        id=number,
        section=section,
        kind=AnswerKind(row["kind"]),
        label=_labels(row),
        hint=_labels(hint),
        options=tuple(_labels(option) for option in _of(rows, "option", number)),
    )


def _of(rows: Sequence[_Row], part: str, number: str = "") -> Iterator[_Row]:
    return (row for row in rows if row["part"] == part and number in {"", row["id"]})


def _labels(row: _Row) -> Mapping[str, str]:
    labels = {language: row[language] for language in LANGUAGES}
    if not all(labels.values()):
        raise ValueError(row["id"])
    return labels
