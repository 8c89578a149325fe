"""What a publisher says of a newer program: that it is there, and nothing that is fetched or opened."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from workpris_desktop.domain.language import SOURCE_LANGUAGE

LONGEST_SENTENCE: Final = 300
"""Characters of what is new, in one language."""

MOST_LANGUAGES: Final = 20

_VERSION: Final = re.compile(r"\d{1,4}(?:\.\d{1,4}){0,3}")


@dataclass(frozen=True, slots=True)
class ProgramNotice:
    """A version that is current since a day.

    ``urgent`` says that safety hangs on it. ``says`` has by the code of a language one sentence of what is new and
    where it is to be had.
    """

    version: str
    since: date
    urgent: bool = False
    says: Mapping[str, str] = field(default_factory=dict)

    def is_newer_than(self, version: str) -> bool:
        """Tell whether it tells of a newer version than one that runs; what runs between two counts as its number."""
        theirs, ours = _numbers(self.version), _numbers(version)
        return theirs > ours

    def sentence(self, language: str) -> tuple[str, str]:
        """Return what is said in a language, else in English, else in any; then the code of the language it is in."""
        for code in (language, SOURCE_LANGUAGE, *sorted(self.says)):
            if self.says.get(code):
                return self.says[code], code
        return "", language


def is_version(text: str) -> bool:
    """Tell whether a text is a version: one to four numbers, such as 1.3.0."""
    return bool(_VERSION.fullmatch(text))


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    numbers = [int(number) for number in found[0].split(".")] if found else []
    return tuple(numbers + [0] * (4 - len(numbers)))
