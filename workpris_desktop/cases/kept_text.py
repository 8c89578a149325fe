"""Texts on their way into the vault: cleaned, and no longer than is kept."""

from typing import Final

from workpris_desktop.domain.client_file import LONGEST_REASON
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import ReasonMissing, TextTooLong
from workpris_desktop.record.text import clean_prose, clean_text

_LONGEST_RAW: Final = 4
"""Times the longest text that is kept; more is refused before it is cleaned."""

_LEAST_LETTERS: Final = 3
"""Of a word of a name that is taken out of a reason; shorter ones are in every sentence."""

_TAKEN_OUT: Final = "\N{HORIZONTAL ELLIPSIS}"


def kept_line(text: str, most: int) -> str:
    """Return a text as it is kept in one line: NFC, without control characters.

    Args:
        text: as it was typed.
        most: characters.

    Raises:
        TextTooLong: it has more.
    """
    _demand_length(text, most * _LONGEST_RAW, most)
    cleaned = clean_text(text)
    _demand_length(cleaned, most, most)
    return cleaned


def kept_prose(text: str, most: int) -> str:
    """Return a text as it is kept in lines: NFC, without control characters except line feeds.

    Args:
        text: as it was typed.
        most: characters.

    Raises:
        TextTooLong: it has more.
        ValueError: nothing is left of it; whoever asks lets nobody save an empty text.
    """
    _demand_length(text, most * _LONGEST_RAW, most)
    cleaned = clean_prose(text)
    _demand_length(cleaned, most, most)
    if not cleaned:
        raise ValueError(most)
    return cleaned


def kept_reason(reason: str, *names: str) -> str:
    """Return a reason as it is kept in the audit, where it outlives the file: the words of its names are taken out.

    Args:
        reason: as it was typed.
        names: name and reference of the file, which nobody needs who has its id.

    Raises:
        ReasonMissing: there are no words in it.
        TextTooLong: it has more than `LONGEST_REASON` characters.
    """
    cleaned = kept_line(reason, LONGEST_REASON)
    if not folded_words(cleaned):
        raise ReasonMissing
    named = {word for name in names for word in folded_words(name) if len(word) >= _LEAST_LETTERS}
    return " ".join(_TAKEN_OUT if named.intersection(folded_words(word)) else word for word in cleaned.split())


def _demand_length(text: str, limit: int, most: int) -> None:
    if len(text) > limit:
        raise TextTooLong(most)
