"""The words of the questions to providers, from their table."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.record.fact_table import fact_rows, in_each_language, needed

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
    rows = fact_rows(resources / _FILE, lambda row: (needed(row, "key"), in_each_language(row)))
    return {language: Phrasebook(language, {key: texts[language] for key, texts in rows}) for language in LANGUAGES}
