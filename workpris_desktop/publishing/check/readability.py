"""Hints for texts that people will read: how long the sentences are, and whether they shout."""

import re
from collections.abc import Iterator
from typing import ClassVar, Final

from workpris_desktop.publishing.check.finding import Finding, FindingKind
from workpris_desktop.publishing.check.inspector import Inspector, TextRow, finding

MOST_WORDS: Final = 25
"""In a sentence for professionals; sheets for the person are written from fixed phrases (leaflet.md 7.1)."""

LONGEST_DESCRIPTION: Final = 500
"""Characters (record.md, "Service")."""

_MOST_CAPITALS: Final = 0.6
_FEWEST_LETTERS: Final = 20
_SENTENCE_END: Final = re.compile(r"[.!?…]+[\s\"”)]+|\n")


class Readability(Inspector):
    """Looks at descriptions and rules of entry."""

    tables: ClassVar = frozenset({"service"})

    def see(self, table: str, number: int, row: TextRow) -> Iterator[Finding]:
        """Yield where a text is hard to read."""
        if len(row.get("description", "")) > LONGEST_DESCRIPTION:
            yield finding(FindingKind.LONG_DESCRIPTION, table, number, "description", row["description"])
        for column in ("description", "eligibility_description", "application_process"):
            text = row.get(column, "")
            longest = max(_SENTENCE_END.split(text), key=lambda sentence: len(sentence.split()))
            if len(longest.split()) > MOST_WORDS:
                yield finding(FindingKind.LONG_SENTENCE, table, number, column, longest)
        for column in ("name", "description"):
            if _shouts(row.get(column, "")):
                yield finding(FindingKind.CAPITALS, table, number, column, row[column])


def _shouts(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= _FEWEST_LETTERS and sum(map(str.isupper, letters)) > _MOST_CAPITALS * len(letters)
