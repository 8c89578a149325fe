"""One table of facts that ships with the program: all of it is right, or it is a fault of packaging."""

import csv
from collections.abc import Callable, Container, Mapping
from pathlib import Path
from typing import Final, TypeVar

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES

Entry = TypeVar("Entry")
Value = TypeVar("Value")

DAMAGE: Final = (OSError, ValueError, KeyError, TypeError, AttributeError, csv.Error)
"""How a missing or damaged file shows itself: no file, no text, no such column or key, a row cut short."""


def fact_rows(path: Path, read: Callable[[Mapping[str, str]], Entry]) -> tuple[Entry, ...]:
    """Return the entries of a table, one a row.

    Args:
        path: a CSV file with a heading.
        read: makes an entry of a row; raises one of `DAMAGE` where it cannot.

    Raises:
        PackagingFault: the table is missing, damaged, or has no row.
    """
    entries = _entries(path, read)
    if not entries:
        raise PackagingFault(path)
    return entries


def fact_rows_if_any(path: Path, read: Callable[[Mapping[str, str]], Entry]) -> tuple[Entry, ...]:
    """Return the entries of a table that may have no rows, or not be there.

    Raises:
        PackagingFault: the table is damaged.
    """
    return _entries(path, read) if path.exists() else ()


def needed(row: Mapping[str, str], column: str) -> str:
    """Return a cell that must be filled.

    Raises:
        KeyError: there is no such column.
        ValueError: the cell is empty.
    """
    if not row[column]:
        raise ValueError(column)
    return row[column]


def one_of(known: Container[Value], value: Value) -> Value:
    """Return a value that must be among those that are known.

    Raises:
        ValueError: it is not.
    """
    if value not in known:
        raise ValueError(value)
    return value


def in_each_language(row: Mapping[str, str]) -> Mapping[str, str]:
    """Return the words of a row by language.

    Raises:
        KeyError: a language is missing.
        ValueError: it has no words.
    """
    return {language: needed(row, language) for language in LANGUAGES}


def _entries(path: Path, read: Callable[[Mapping[str, str]], Entry]) -> tuple[Entry, ...]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file, strict=True)
            heading = next(reader)
            return tuple(read(dict(zip(heading, row, strict=True))) for row in reader if row)
    except StopIteration as error:
        raise PackagingFault(path) from error
    except DAMAGE as error:
        raise PackagingFault(path, str(error)) from error
