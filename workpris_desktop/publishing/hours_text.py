"""Opening hours as people write them: ``po-pá 8-16``, ``Mo–Fr 8:00–12:00, 13–17 Uhr``, ``nonstop``."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from typing import Final

from workpris_desktop.domain.hours import WEEKDAYS, ScheduleRule
from workpris_desktop.publishing.hours_scan import Mark, Token, hours_tokens
from workpris_desktop.publishing.reading_words import ReadingWords, Wordbooks

_WHOLE_WEEK: Final = tuple(range(7))
_MINUTES: Final = 60
_HALF_DAY: Final = 12 * _MINUTES
_WHOLE_DAY: Final = 24 * _MINUTES


class _Unclear(ValueError):
    """The tokens make no hours."""


def parse_hours(text: str, books: Wordbooks, language: str = "") -> tuple[ScheduleRule, ...] | None:
    """Return the rules that a text states, None where it cannot be read as a whole.

    Short names of days differ in meaning (``So`` is Saturday in Czech, Sunday in German). A text that several languages
    can read counts in the language given; in none of them only if they agree. A day that is said to be closed has no
    rule: the record states when somebody is there.

    Args:
        text: one or several days with times.
        books: the words of all languages.
        language: the language in which it was probably written.
    """
    if language in books:
        rules = hours_in(text, books[language])
        if rules is not None:
            return rules
    readings = [rules for words in books.values() if (rules := hours_in(text, words)) is not None]
    return readings[0] if readings and all(set(rules) == set(readings[0]) for rules in readings) else None


def hours_in(text: str, words: ReadingWords) -> tuple[ScheduleRule, ...] | None:
    """Return the rules that a text states in one language, None where it cannot be read as a whole."""
    tokens = hours_tokens(text, words)
    if not tokens:
        return None
    try:
        rules = tuple(_Reading(tokens).rules())
    except _Unclear:
        return None
    return rules or None


class _Reading:
    """One walk over the tokens of a text."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def rules(self) -> Iterator[ScheduleRule]:
        if self._next is Mark.TIME:
            yield from self._times_then_days()
        while self._next is not None:
            yield from self._group()
            while self._take(Mark.STOP) or self._take(Mark.COMMA):
                pass

    @property
    def _next(self) -> Mark | None:
        return self._tokens[self._at].mark if self._at < len(self._tokens) else None

    def _take(self, mark: Mark) -> Token | None:
        if self._next is not mark:
            return None
        self._at += 1
        return self._tokens[self._at - 1]

    def _times_then_days(self) -> Iterator[ScheduleRule]:
        spans = self._spans()
        self._take(Mark.COMMA)
        days = self._days()
        if not days or self._next is not None:
            raise _Unclear
        yield from _span_rules(days, spans, appointment=False)

    def _group(self) -> Iterator[ScheduleRule]:
        """Walk the rules of one run of days with what is said of them; without days, only what needs none."""
        days = self._days()
        self._take(Mark.COMMA)
        if self._take(Mark.CLOSED) and days:
            return
        if self._take(Mark.ALWAYS):
            yield from _span_rules(days or _WHOLE_WEEK, [(0, _WHOLE_DAY)], appointment=False)
        elif self._next is Mark.TIME and days:
            spans = self._spans()
            yield from _span_rules(days, spans, appointment=self._take(Mark.APPOINTMENT) is not None)
        elif self._take(Mark.APPOINTMENT):
            self._demand_end_of_group()
            yield ScheduleRule(byday=_codes(days), by_appointment=True)
        else:
            raise _Unclear

    def _demand_end_of_group(self) -> None:
        """Refuse ``by appointment`` that hangs on a comma, because it may be meant for what stands before."""
        before = self._tokens[self._at - 2].mark if self._at >= 2 else None  # noqa: PLR2004
        if before is Mark.COMMA or self._next not in {None, Mark.STOP, Mark.COMMA}:
            raise _Unclear

    def _days(self) -> tuple[int, ...]:
        """Return the days of a list such as ``Mon, Wed-Fri``; none where no day stands here."""
        days: list[int] = []
        while token := self._take(Mark.DAYS):
            days += self._to_last_day(token) if self._next is Mark.DASH else token.days
            comma = self._next is Mark.COMMA and self._follows(Mark.DAYS)
            if comma:
                self._take(Mark.COMMA)
        return tuple(dict.fromkeys(days))

    def _to_last_day(self, first: Token) -> Iterator[int]:
        self._take(Mark.DASH)
        last = self._take(Mark.DAYS)
        if last is None or len(first.days) != 1 or len(last.days) != 1 or first.days == last.days:
            raise _Unclear
        length = (last.days[0] - first.days[0]) % 7
        return ((first.days[0] + step) % 7 for step in range(length + 1))

    def _follows(self, mark: Mark) -> bool:
        return self._at + 1 < len(self._tokens) and self._tokens[self._at + 1].mark is mark

    def _spans(self) -> list[tuple[int, int]]:
        spans = [self._span()]
        while self._next is Mark.TIME or (self._next is Mark.COMMA and self._follows(Mark.TIME)):
            self._take(Mark.COMMA)
            spans.append(self._span())
        return spans

    def _span(self) -> tuple[int, int]:
        opens, opens_half = self._moment()
        if not self._take(Mark.DASH):
            raise _Unclear
        closes, closes_half = self._moment()
        closes = _on_clock(closes, closes_half)
        if opens_half is None and closes_half is Mark.AFTERNOON and opens < closes - _HALF_DAY:
            # 1-5 pm begins in the afternoon as well, 9-5 pm does not.
            opens_half = Mark.AFTERNOON
        opens = _on_clock(opens, opens_half)
        if opens in {_WHOLE_DAY, closes}:
            raise _Unclear
        return opens, closes

    def _moment(self) -> tuple[int, Mark | None]:
        token = self._take(Mark.TIME)
        if token is None:
            raise _Unclear
        half = next((mark for mark in (Mark.MORNING, Mark.AFTERNOON) if self._take(mark)), None)
        return token.minutes, half


def _on_clock(minutes: int, half: Mark | None) -> int:
    """Return minutes of the day for a time with or without its half of the day."""
    if half is None:
        return minutes
    if not _MINUTES <= minutes < _HALF_DAY + _MINUTES:
        raise _Unclear
    return minutes % _HALF_DAY + (_HALF_DAY if half is Mark.AFTERNOON else 0)


def _span_rules(days: Iterable[int], spans: Iterable[tuple[int, int]], *, appointment: bool) -> Iterator[ScheduleRule]:
    codes = _codes(days)
    for opens, closes in spans:
        rule = ScheduleRule(byday=codes, opens_at=_time(opens), closes_at=_time(closes), by_appointment=appointment)
        if rule.span is None or not rule.span.is_plausible:
            raise _Unclear
        yield rule


def _codes(days: Iterable[int]) -> tuple[str, ...]:
    return tuple(WEEKDAYS[day] for day in sorted(days))


def _time(minutes: int) -> time:
    hour, minute = divmod(minutes % _WHOLE_DAY, _MINUTES)
    return time(hour, minute)
