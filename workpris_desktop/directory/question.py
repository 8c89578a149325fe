"""A question in the language of the search index: folded words and facet tokens, safe whatever was typed."""

from collections.abc import Iterable
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.search import Question, SettingFilter
from workpris_desktop.domain.setting import Setting

MOST_WORDS: Final = 12
LONGEST_QUESTION: Final = 1_000
"""Characters; what is beyond them can only have been pasted by mistake."""

_COUNTRY_LENGTH: Final = 2


def type_token(code: str) -> str:
    """Return the token of a service type; the leading stroke keeps it apart from all words."""
    return "_t_" + "_".join(folded_words(code))


def region_tokens(code: str) -> list[str]:
    """Return the tokens of a region and of everything it lies in: a NUTS code begins with the codes above it."""
    return [_region_token(code[:length]) for length in range(_COUNTRY_LENGTH, len(code) + 1)]


def setting_tokens(setting: Setting | None) -> list[str]:
    """Return the tokens of the filters that a setting answers to."""
    return [_setting_token(wanted) for wanted in SettingFilter if setting in wanted.settings]


def typed_words(text: str) -> list[str]:
    """Return the folded words of a question, no more than `MOST_WORDS`."""
    return folded_words(text[:LONGEST_QUESTION])[:MOST_WORDS]


def facet_match(question: Question) -> str:
    """Return the filters as an FTS5 expression, "" where there are none."""
    tokens = [type_token(question.service_type)] if question.service_type else []
    tokens += [_region_token(question.region)] if question.region else []
    tokens += [_setting_token(question.setting)] if question.setting else []
    return _all_of(f'"{token}"' for token in tokens)


def word_match(words: list[str]) -> str:
    """Return the words as an FTS5 expression: all of them, the last one as the beginning of a word."""
    return _all_of([*(f'"{word}"' for word in words[:-1]), f'"{words[-1]}" *'])


def match_stages(question: Question) -> tuple[str, ...]:
    """Return the expressions to ask one after the other: all words in the name first, then those found elsewhere."""
    facets = facet_match(question)
    words = typed_words(question.text)
    if not words:
        return (facets,) if facets else ()
    found = word_match(words)
    in_name = f"name : ({found})"
    wanted = f"({found}) AND {facets}" if facets else found
    return (f"({in_name}) AND {facets}" if facets else in_name, f"({wanted}) NOT ({in_name})")


def _all_of(parts: Iterable[str]) -> str:
    return " AND ".join(parts)


def _region_token(code: str) -> str:
    return "_r_" + "".join(folded_words(code))


def _setting_token(wanted: SettingFilter) -> str:
    return f"_s_{wanted.value}"
