"""One word for one thing: the words of the field in each language, and texts that use another or are much too long."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.catalogue import Entry

SHORT: Final = 30
"""Characters of a text that stands on a button or beside a field; longer ones are sentences, which wrap."""
MOST_TIMES: Final = 2.2
MOST_MORE: Final = 14
"""So much longer than the English text a short one may be; the widest dialogs have room for it."""

ALLOWED: Final = {
    ("by stay", "de"): "Authorities are competent by the “Aufenthaltsort”, for which there is no short word.",
    ("stay", "de"): "As above.",
    ("by stay", "cs"): "“Pobyt” alone would mean the permanent residence.",
    ("by stay", "sl"): "“Prebivališče” alone would mean the permanent residence.",
    ("stay", "sl"): "As above.",
    ("Recovery key", "de"): "The word that everybody knows from other programs; it is a heading, and wraps.",
    ("No such form", "de"): "The title of a message, which wraps.",
}
"""Short texts that are longer all the same, with the reason."""

_SEPARATOR: Final = ";"
_NO_WORDS: Final = re.compile(r"\{[a-z_]*\}|--[a-z-]+|\b[A-Z_-]{2,}\b|[“„»][a-z]+[”“«]")
"""What is no word of a language: gaps, options of the command line and their values, names of columns."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the field in one language.

    ``term`` is the English word, ``word`` the one for it, as a person says it. ``begins`` are beginnings of words that
    are right for it in any case and number, ``not_used`` beginnings of words and phrases that are not: others have
    them, or they mean something else here. All are in small letters.
    """

    term: str
    word: str
    begins: tuple[str, ...]
    not_used: tuple[str, ...]


def read_glossary(file: Path) -> tuple[Term, ...]:
    """Return the terms of ``glossary_<language>.csv``.

    Raises:
        OSError: the file cannot be read.
        KeyError: a column is missing.
    """
    with file.open(encoding="utf-8", newline="") as lines:
        return tuple(_term(row) for row in csv.DictReader(lines))


def glossary_faults(entry: Entry, terms: Sequence[Term]) -> Iterator[str]:
    """Name each word of a translation that is not used for what its source speaks of.

    A word that is right for another term of the same text is no fault: an office may hold a service.
    """
    spoken = [term for term in terms if speaks_of(entry.source, term.term)]
    right = tuple(beginning for term in spoken for beginning in term.begins)
    for term in spoken:
        wrong = [each for each in term.not_used if not each.startswith(right)]
        for form in entry.forms:
            if found := _first_that_begins(form, wrong):
                yield f"says “{found}” for “{term.term}”, which is “{term.word}”: {form}"


def length_faults(entry: Entry, language: str) -> Iterator[str]:
    """Say whether a short text has become so long that it may find no room."""
    source = _read_aloud(entry.source)
    if len(source) > SHORT or (source, language) in ALLOWED:
        return
    for form in entry.forms:
        said = _read_aloud(form)
        if len(said) > len(source) * MOST_TIMES and len(said) > len(source) + MOST_MORE:
            yield f"is {len(said)} characters long instead of {len(source)}: {form}"


def _term(row: dict[str, str]) -> Term:
    begins, not_used = (_several(row[column]) for column in ("begins", "not_used"))
    return Term(row["term"], row["word"], begins, not_used)


def _several(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, (each.strip() for each in cell.split(_SEPARATOR))))


def speaks_of(source: str, term: str) -> bool:
    """Tell whether an English text has a term, as one thing or several."""
    said = _in_words(source)
    return re.search(rf"\b{re.escape(term)}s?\b", said) is not None


def _first_that_begins(text: str, beginnings: Sequence[str]) -> str:
    said = _in_words(text)
    return next((each for each in beginnings if re.search(rf"\b{re.escape(each)}", said)), "")


def _in_words(text: str) -> str:
    return _NO_WORDS.sub(" ", _read_aloud(text)).casefold()


def _read_aloud(text: str) -> str:
    """Return a text without the marks for underlined letters."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
