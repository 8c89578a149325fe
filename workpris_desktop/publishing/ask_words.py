"""The words of the questions to providers, from their table."""

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.phrases import Phrasebook

_FILE: Final = "ask-words.csv"

AskWords = Mapping[str, Phrasebook]
"""The words of all languages, by language code."""


def read_ask_words(resources: Path) -> AskWords:
    """Return the words of all languages.

    Args:
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged.
    """
    path = resources / _FILE
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = tuple(csv.DictReader(file, strict=True))
        words = {language: {row["key"]: row[language] for row in rows} for language in LANGUAGES}
    except (OSError, ValueError, KeyError, csv.Error) as error:
        raise PackagingFault(path, str(error)) from error
    if not rows or not all(all(phrases.values()) for phrases in words.values()):
        raise PackagingFault(path)
    return {language: Phrasebook(language, phrases) for language, phrases in words.items()}
