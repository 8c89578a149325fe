"""Opening hours as people write them, cut into days, times and the words between, in one language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.hours import WEEKDAYS
from workpris_desktop.publishing.reading_words import ReadingWords

_PIECE: Final = re.compile(
    r"(?P<time>[0-9]{1,2}(?:\s?[:.h]\s?[0-9]{2}(?![0-9])|,(?:00|30)(?![0-9]))?(?::00)?(?![0-9]))"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<dash>[-\u2010-\u2015\u2212~])"
    r"|(?P<comma>[,/&+])"
    r"|(?P<stop>[;|\n])"
    r"|(?P<nothing>[\s.:()\[\]*])"
)
_TIME_PARTS: Final = re.compile(r"[0-9]+")
_LONGEST_PHRASE: Final = 5
_MINUTES: Final = 60
_LAST_HOUR: Final = 24


class Mark(Enum):
    """What a token is."""

    DAYS = auto()
    TIME = auto()
    DASH = auto()
    COMMA = auto()
    STOP = auto()
    ALWAYS = auto()
    APPOINTMENT = auto()
    CLOSED = auto()
    MORNING = auto()
    AFTERNOON = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token; ``days`` are numbers of weekdays from Monday 0, ``minutes`` those since midnight."""

    mark: Mark
    days: tuple[int, ...] = ()
    minutes: int = 0


_DAYS_OF: Final = {f"day_{code.lower()}": (number,) for number, code in enumerate(WEEKDAYS)} | {
    "days_all": tuple(range(7)),
    "days_work": tuple(range(5)),
    "days_weekend": (5, 6),
}
_MARK_OF: Final = {
    "to": Mark.DASH,
    "and": Mark.COMMA,
    "always": Mark.ALWAYS,
    "appointment": Mark.APPOINTMENT,
    "closed": Mark.CLOSED,
    "am": Mark.MORNING,
    "pm": Mark.AFTERNOON,
}


class _NotHours(ValueError):
    """A text has a part that is not of hours."""


def hours_tokens(text: str, words: ReadingWords) -> tuple[Token, ...] | None:
    """Return the tokens of a text; None where it has a word or sign that hours have not."""
    try:
        return tuple(_tokens(tuple(_pieces(text)), words))
    except _NotHours:
        return None


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Walk the pieces: what each is, and its text, folded where it is a word."""
    at = 0
    while at < len(text):
        match = _PIECE.match(text, at)
        if match is None or match.lastgroup is None:
            raise _NotHours
        at = match.end()
        if match.lastgroup == "word":
            yield from (("word", word) for word in folded_words(match[0]))
        elif match.lastgroup != "nothing":
            yield match.lastgroup, match[0]


def _tokens(pieces: tuple[tuple[str, str], ...], words: ReadingWords) -> Iterator[Token]:
    at = 0
    while at < len(pieces):
        token, length = _phrase(pieces, at, words)
        if length == 0:
            token, length = _sign(*pieces[at]), 1
        if token is not None:
            yield token
        at += length


def _phrase(pieces: tuple[tuple[str, str], ...], at: int, words: ReadingWords) -> tuple[Token | None, int]:
    """Return what the longest known phrase at a place means, None for a mere filler, and its length in pieces."""
    for length in range(min(_LONGEST_PHRASE, len(pieces) - at), 0, -1):
        keys = _keys(pieces[at : at + length], words)
        for key in sorted(keys):
            if key in _DAYS_OF:
                return Token(Mark.DAYS, _DAYS_OF[key]), length
            if key in _MARK_OF:
                return Token(_MARK_OF[key]), length
        if "filler" in keys:
            return None, length
    return None, 0


def _keys(pieces: tuple[tuple[str, str], ...], words: ReadingWords) -> frozenset[str]:
    """Return the keys that a run of pieces may mean; no phrase has a sign in it but the stroke of 24/7."""
    if any(kind not in {"word", "time"} for kind, text in pieces if text != "/") or "/" in {
        pieces[0][1],
        pieces[-1][1],
    }:
        return frozenset()
    return words.phrases.get(tuple(word for _, text in pieces for word in folded_words(text)), frozenset())


def _sign(kind: str, text: str) -> Token:
    if kind == "time":
        return Token(Mark.TIME, minutes=_minutes(text))
    if kind == "word":
        raise _NotHours
    return Token(Mark[kind.upper()])


def _minutes(text: str) -> int:
    hour, minute, *_ = [*map(int, _TIME_PARTS.findall(text)), 0]
    if hour > _LAST_HOUR or minute >= _MINUTES or (hour == _LAST_HOUR and minute):
        raise _NotHours
    return hour * _MINUTES + minute
