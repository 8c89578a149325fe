"""Phrase packs: the printed words of one language more, each a CSV file that an office can make itself.

Source of the rule: leaflet.md 7.4. A pack is the file ``phrases-<code>.csv`` with the columns ``key`` and ``text``.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from string import Formatter
from typing import Final

from workpris_desktop.domain.sheet_errors import (
    PhrasePackDoubled,
    PhrasePackFaulty,
    PhrasePackGapsWrong,
    PhrasePackIncomplete,
    PhrasePackMissing,
    PhrasePackUnreadable,
)
from workpris_desktop.record.text import clean_text
from workpris_desktop.system.files import wrapped_os_errors

LARGEST_PACK_BYTES: Final = 262_144
"""The phrases of one language take a tenth of it."""

LONGEST_PHRASE: Final = 200
"""Characters; the longest phrase of ours has half as many."""

MOST_WORDS: Final = 8
"""Words of one sentence (leaflet.md 7.1)."""

_MOST_NAMED: Final = 12
"""Keys that an error names; a pack that lacks more is hardly begun."""

_NAME: Final = re.compile(r"phrases-([a-z]{2,3})\.csv")
_KEY: Final = "key"
_TEXT: Final = "text"
_OF_FORMS: Final = ("form_", "list_")
"""How keys begin whose phrases stand on no leaflet: those of a form that staff fill in, and of a list for staff."""

_SENTENCE_END: Final = re.compile(r"(?<=[.?!:])\s+(?=[^\W\d_])")


def pack_path(packs: Path, language: str) -> Path:
    """Return where the pack of a language is looked for."""
    return packs / f"phrases-{language}.csv"


def pack_languages(packs: Path) -> tuple[str, ...]:
    """Return the codes of the languages for which there is a pack, usable or not; none where there is no folder."""
    names = (_NAME.fullmatch(path.name) for path in packs.glob("phrases-*.csv") if path.is_file())
    return tuple(sorted(name[1] for name in names if name))


def read_pack(path: Path, english: Mapping[str, str]) -> Mapping[str, str]:
    """Return the phrases of a pack that a leaflet needs, by key; keys that are not known are passed over.

    Args:
        path: the file.
        english: the phrases as we say them, of which the pack must have each that stands on a leaflet.

    Raises:
        PhrasePackFaulty: the file is not there, is no such table, lacks a phrase, or has one that cannot be said.
        MachineFault: it cannot be read.
    """
    pairs = [(key.strip(), clean_text(text)) for key, text in _cells(path) if key.strip() in english]
    counts = Counter(key for key, _ in pairs)
    _demand_none(PhrasePackDoubled, path, (key for key, count in counts.items() if count > 1))
    phrases = {key: text for key, text in pairs if text}
    needed = (key for key in english if not key.startswith(_OF_FORMS))
    _demand_none(PhrasePackIncomplete, path, (key for key in needed if key not in phrases))
    _demand_none(PhrasePackFaulty, path, (key for key, text in phrases.items() if len(text) > LONGEST_PHRASE))
    odd = (key for key, text in phrases.items() if _gaps(text) != _gaps(english[key]))
    _demand_none(PhrasePackGapsWrong, path, odd)
    return phrases


def long_phrases(phrases: Mapping[str, str]) -> tuple[str, ...]:
    """Return the keys of phrases with a sentence of more than `MOST_WORDS` words, which are hard to read."""
    return tuple(
        key
        for key, text in phrases.items()
        if any(len(sentence.split()) > MOST_WORDS for sentence in _SENTENCE_END.split(text))
    )


def _cells(path: Path) -> Sequence[tuple[str, str]]:
    if not path.is_file():
        raise PhrasePackMissing(path)
    with wrapped_os_errors(path), path.open("rb") as file:
        data = file.read(LARGEST_PACK_BYTES + 1)
    if len(data) > LARGEST_PACK_BYTES:
        raise PhrasePackUnreadable(path)
    try:
        text = data.decode("utf-8-sig")
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        cells = [(row.get(_KEY) or "", row.get(_TEXT) or "") for row in reader]
    except (UnicodeDecodeError, csv.Error) as error:
        raise PhrasePackUnreadable(path) from error
    if not {_KEY, _TEXT} <= set(reader.fieldnames or ()):
        raise PhrasePackUnreadable(path)
    return cells


def _delimiter(text: str) -> str:
    """Return what stands between two cells; where the comma is the decimal point, spreadsheets write a semicolon."""
    return ";" if ";" in text.partition("\n")[0] else ","


def _gaps(text: str) -> frozenset[str] | None:
    """Return the names of the gaps of a phrase; None where its braces make no plain gaps."""
    try:
        fields = [(name, form, how) for _, name, form, how in Formatter().parse(text) if name is not None]
    except ValueError:
        return None
    plain = all(name.isidentifier() and not form and how is None for name, form, how in fields)
    return frozenset(name for name, _, _ in fields) if plain and text.count("{") == len(fields) else None


def _demand_none(error: type[PhrasePackFaulty], path: Path, keys: Iterable[str]) -> None:
    found = list(keys)
    if found:
        more = ("…",) if len(found) > _MOST_NAMED else ()
        raise error(path, ", ".join((*found[:_MOST_NAMED], *more)))
