"""The words of printed sheets, read from the phrase table; a phrase pack for a new language is one column more."""

import csv
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.domain.phrases import Phrasebook

_FILE: Final = "leaflet-phrases.csv"

_TIE: Final = "~"
"""In the table, a space at which a line may not break; one that nobody can mistake for a plain space."""


def read_phrasebook(language: str, resources: Path) -> Phrasebook:
    """Read the phrases of one language (leaflet.md 7.4).

    Args:
        language: a column of the table.
        resources: the folder of the tables that ship with the program.

    Raises:
        PackagingFault: the table is missing or damaged, has no such language, or leaves a phrase of it empty.
    """
    path = resources / _FILE
    try:
        with path.open(encoding="utf-8", newline="") as file:
            phrases = {row["key"]: row[language].replace(_TIE, "\N{NO-BREAK SPACE}") for row in csv.DictReader(file)}
    except (OSError, UnicodeDecodeError, csv.Error, KeyError, AttributeError) as error:
        raise PackagingFault(path, language) from error
    if not phrases or not all(phrases.values()):
        raise PackagingFault(path, language)
    return Phrasebook(language, phrases)
