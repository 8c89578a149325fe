"""Answers on their way into the vault: shaped as the form's values are, cleaned, and no longer than is kept."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Final

from workpris_desktop.cases.kept_text import kept_line, kept_prose
from workpris_desktop.cases.stored_json import stored_json
from workpris_desktop.domain.intake_answer import AnswerState, IntakeAnswer, Source, Value
from workpris_desktop.domain.vault_errors import FileFull, TextTooLong

LONGEST_VALUE: Final = 20_000
"""Characters of one answer, all its texts together."""

LONGEST_OTHER: Final = 500
"""Characters of the words beside an option."""

MOST_ROWS: Final = 200
"""Of one answer; so many texts, where they are no rows."""

_LONGEST_RAW: Final = 4 * LONGEST_VALUE
"""More is refused before it is cleaned."""

_MOST_COLUMNS: Final = 20
_MOST_VERSION: Final = 1_000_000
_ID: Final = re.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,59}")


def demand_id(text: str) -> None:
    """Let the id of a field, a section or a need pass: also one that only another version of the form knows.

    Raises:
        ValueError: it is shaped like none.
    """
    if not isinstance(text, str) or not _ID.fullmatch(text):
        raise ValueError(type(text).__name__)


def demand_day(day: date | None) -> None:
    """Let a day, or that there is none, pass: a moment is no day, and would be kept as something else.

    Raises:
        ValueError: it is none.
    """
    if day is not None and type(day) is not date:
        raise ValueError(type(day).__name__)


def kept_answer(answer: IntakeAnswer) -> IntakeAnswer:
    """Return an answer as it is kept; one that was not given has no value.

    Raises:
        TextTooLong: a text is, or all of them are together.
        FileFull: there are too many rows.
        ValueError: it is not shaped like an answer.
    """
    demand_id(answer.field)
    demand_day(answer.said_on)
    if not isinstance(answer.state, AnswerState) or not isinstance(answer.said_by, Source | None):
        raise ValueError(answer.field)  # noqa: TRY004 - what has no shape of a value is refused in one way
    if type(answer.version) is not int or not 0 <= answer.version <= _MOST_VERSION:
        raise ValueError(answer.field)
    if answer.state is not AnswerState.ANSWERED:
        return replace(answer, value="", other="", is_broken=False)
    if not isinstance(answer.value, str | tuple) or not isinstance(answer.other, str):
        raise ValueError(answer.field)  # noqa: TRY004 - what has no shape of a value is refused in one way
    value = _kept_value(answer.value)
    if len(stored_json(value)) > LONGEST_VALUE:
        raise TextTooLong(LONGEST_VALUE)
    return replace(answer, value=value, other=kept_line(answer.other, LONGEST_OTHER))


def prose_in(value: Value) -> Iterable[str]:
    """Give the texts of a value that somebody has written: codes, days and telephone numbers have no blanks."""
    for each in (value,) if isinstance(value, str) else value:
        for text in (each,) if isinstance(each, str) else each:
            if len(text.split()) > 1:
                yield text


def _kept_value(value: Value) -> Value:
    if isinstance(value, str):
        return _kept_text(value)
    if len(value) > MOST_ROWS:
        raise FileFull(MOST_ROWS)
    texts = tuple(each for each in value if isinstance(each, str))
    if texts:
        if len(texts) != len(value):
            raise ValueError(len(texts))
        _demand_short(texts)
        return tuple(map(_kept_text, texts))
    rows = tuple(_demand_few(each) for each in value if not isinstance(each, str))
    _demand_short(text for row in rows for text in row)
    return tuple(tuple(map(_kept_text, row)) for row in rows)


def _demand_few(row: tuple[str, ...]) -> tuple[str, ...]:
    if not isinstance(row, tuple) or len(row) > _MOST_COLUMNS or not all(isinstance(each, str) for each in row):
        raise ValueError(type(row).__name__)
    return row


def _demand_short(texts: Iterable[str]) -> None:
    if sum(map(len, texts)) > _LONGEST_RAW:
        raise TextTooLong(LONGEST_VALUE)


def _kept_text(text: str) -> str:
    with suppress(ValueError):
        return kept_prose(text, LONGEST_VALUE)
    return ""
