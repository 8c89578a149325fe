"""The order of names in the alphabets of our languages."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain.fold import folded_words

_AFTER: Final = "\u02af"
"""Behind a letter it makes one of its own that follows it: it sorts after each letter of ours, and folding keeps it."""

_OWN_LETTERS: Final[Mapping[str, Mapping[str, str]]] = {
    "cs": {"ch": f"h{_AFTER}", "č": f"c{_AFTER}", "ř": f"r{_AFTER}", "š": f"s{_AFTER}", "ž": f"z{_AFTER}"},
    "sl": {"č": f"c{_AFTER}", "š": f"s{_AFTER}", "ž": f"z{_AFTER}"},
}
"""What is a letter of its own, not one with a mark (ČSN 97 6030, Slovenski pravopis); German and English have none."""

_FOUND: Final = {language: re.compile("|".join(letters)) for language, letters in _OWN_LETTERS.items()}

SortKey = tuple[str, str, str]


def sort_key(name: str, language: str) -> SortKey:
    """Return by what a name is sorted: first its letters, then their marks, then capitals and all the rest.

    Args:
        name: as it is published.
        language: the one of the reader, by whose alphabet names of all languages are sorted.
    """
    plain = unicodedata.normalize("NFC", name).casefold()
    letters = _OWN_LETTERS.get(language)
    own = _FOUND[language].sub(lambda found: letters[found[0]], plain) if letters else plain
    return " ".join(folded_words(own)), unicodedata.normalize("NFD", plain), name
