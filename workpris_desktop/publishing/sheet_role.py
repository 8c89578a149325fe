"""Who has checked or answered, as a role and an organisation: names of persons are left out."""

import re
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.publishing.importers.person_name import is_persons_mail, is_persons_name
from workpris_desktop.publishing.importers.rpss_guard import Guard

_TITLE: Final = re.compile(
    r"\b(?:univ\.?\s*dipl\b\.?(?:\s*[^\W\d_]{2,5}\.)*|"
    r"(?:bca?|mgr|mga|ing|arch|m[uv]dr|judr|ph[dm]r|rndr|paeddr|pharmdr|thdr|thlic|doc|prof|dr|mag|dipl|"
    r"dis|ph\.?\s?d|csc|drsc|mba|msc|bsc|dsa|ll\.?\s?m)\b\.?)",
    re.IGNORECASE,
)
_AFTER_NAME: Final = re.compile(
    r",\s*(?=(?:dis|ph\.?\s?d|csc|drsc|mba|msc|bsc|dsa|ll\.?\s?m|univ\.?\s*dipl)\b)", re.IGNORECASE
)
_PARTS: Final = re.compile(r"\s*[,;/()|\n]\s*|\s+[-\u2013\u2014]\s+|:\s+")
_ADDRESSED: Final = frozenset(
    {"pan", "pani", "pi", "p", "frau", "herr", "mr", "mrs", "ms", "miss", "gospa", "gospod", "ga", "g"}
)
_NOBODY: Final = Guard()


def role_in(text: str) -> str:
    """Return what a text says beside the names of persons, the text itself where it names none.

    Titles, forms of address and given names give a name away; what is in doubt counts as one.
    """
    parts = [part for part in _PARTS.split(_AFTER_NAME.sub(" ", text)) if part]
    kept = [_without_name(part) for part in parts]
    return text if kept == parts else ", ".join(filter(None, kept))


def _without_name(part: str) -> str:
    words = _TITLE.sub(" ", part).split()
    if _TITLE.search(part):
        return " ".join(word for word in words if not word[0].isupper())
    words = [word for word in words if "@" not in word or not is_persons_mail(word, _NOBODY)]
    pairs = [words[index : index + 2] for index in range(len(words))]
    begin = next((index for sign in _SIGNS for index, pair in enumerate(pairs) if sign(pair)), None)
    if begin is None:
        return " ".join(words)
    return " ".join([*words[:begin], *(word for word in words[begin + 2 :] if not word[0].isupper())])


def _begins_name(words: list[str]) -> bool:
    if len(words) == 1:
        return False
    first, second = words
    if second[0].isupper() and ("".join(folded_words(first)) in _ADDRESSED or _is_initial(first)):
        return True
    return is_persons_name(f"{first.capitalize()} {second.capitalize()}")


def _is_single_name(words: list[str]) -> bool:
    """Tell whether a last word is a given name, or a surname that women have."""
    return len(words) == 1 and words[0][0].isupper() and is_persons_mail("".join(folded_words(words[0])), _NOBODY)


def _is_turned(words: list[str]) -> bool:
    """Tell whether two words are a name with the surname first."""
    return len(words) > 1 and all(word[0].isupper() for word in words) and is_persons_name(" ".join(reversed(words)))


def _is_initial(word: str) -> bool:
    return bool(re.match(r"[^\W\d_]\.\Z", word)) and word[0].isupper()


_SIGNS: Final = (_begins_name, _is_turned, _is_single_name)
"""The surest first; each tells of a word and the one after it."""
