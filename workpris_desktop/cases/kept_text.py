"""Texts on their way into the vault: cleaned, and no longer than is kept."""

import re
from typing import Final

from workpris_desktop.cases.name_traces import without_names
from workpris_desktop.domain.client_file import LONGEST_REASON
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import ReasonMissing, TextTooLong
from workpris_desktop.record.text import clean_prose, clean_text

_LONGEST_RAW: Final = 4
"""Times the longest text that is kept; more is refused before it is cleaned."""

_BLANK_LETTERS: Final = re.compile("[\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
"""Letters and signs that nobody sees, so that a name of them would be none."""

_UNKEPT: Final = re.compile("[\0\ud800-\udfff]")
"""What no text of the vault can hold."""


def kept_line(text: str, most: int) -> str:
    """Return a text as it is kept in one line: NFC, without control characters.

    Args:
        text: as it was typed.
        most: characters.

    Raises:
        TextTooLong: it has more.
    """
    _demand_length(text, most * _LONGEST_RAW, most)
    cleaned = clean_text(_BLANK_LETTERS.sub(" ", text))
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
    cleaned = clean_prose(_BLANK_LETTERS.sub(" ", text))
    _demand_length(cleaned, most, most)
    if not cleaned:
        raise ValueError(most)
    return cleaned


def kept_reason(reason: str, *names: str) -> str:
    """Return a reason as it is kept in the audit, where it outlives the file: what may tell a name is taken out.

    Args:
        reason: as it was typed.
        names: names and references of the files that it is about, which nobody needs who has their ids.

    Raises:
        ReasonMissing: there are no words in it.
        TextTooLong: it has more than `LONGEST_REASON` characters.
    """
    if not folded_words(kept_line(reason, LONGEST_REASON)):
        raise ReasonMissing
    return kept_remark(reason, *names)


def kept_remark(remark: str, *names: str) -> str:
    """Return what may be said in the audit and need not: as `kept_reason`, or "".

    Raises:
        TextTooLong: it has more than `LONGEST_REASON` characters.
    """
    return without_names(kept_line(remark, LONGEST_REASON), names)


def storable(text: str) -> str:
    """Return a text without what no text of the vault can hold: zero bytes and halves of surrogate pairs."""
    return _UNKEPT.sub("", text)


def _demand_length(text: str, limit: int, most: int) -> None:
    if len(text) > limit:
        raise TextTooLong(most)
