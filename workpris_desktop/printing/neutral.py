"""Words on a sheet that would tell a stranger where its owner has been (leaflet.md 7.4 and 7.6)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from workpris_desktop.domain.fold import folded_words, written_words
from workpris_desktop.domain.region import Prison

_WORD: Final = re.compile(r"[^\W\d_]+")

_HARMLESS: Final = (
    "bewahr", "haftbar", "haftpflicht", "haftung", "propustk", "propustn", "storilnost", "trestle", "zapornic",
    "zapored",
)  # fmt: skip
"""Beginnings of harmless words that begin like a telling one: to keep, liability, a permit, productivity, a table, a
barrier, a sequence."""

_UNSEEN: Final = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""What can stand inside a word without being seen."""

_SORTS_OF_PRISON: Final = frozenset({"veznice", "detence", "objekt", "justizanstalt", "zapora", "oddelek", "dom"})
"""Words after which the name of a prison has the name that people use, folded."""

_IN_LARGE_TOWNS: Final = frozenset({"remand", "court_prison", "unit"})
"""Kinds of prison that stand where the courts are, so that the name of the town alone says nothing."""

_LEAST_STEM: Final = 6
_VOWELS: Final = "aeiouy"


def gives_away(text: str, word_starts: Sequence[str]) -> bool:
    """Tell whether a text has a word that begins like one of those that give a person away.

    Only beginnings count, so that *Gemeinschaft* and *Elternschaft* do not; capitals and small letters are the same,
    and a word may be written without the marks on its letters, as in an address on the internet.

    Args:
        text: what is to be printed.
        word_starts: beginnings of telling words.
    """
    return bool(telling_word(text, word_starts))


def telling_word(text: str, word_starts: Sequence[str]) -> str:
    """Return the first word of a text that gives a person away as `gives_away` says, "" where there is none."""
    return _first_telling(text, _spellings(word_starts))


@dataclass(frozen=True)
class Telltales:
    """What gives a person away: beginnings of words in all languages, and names of prisons."""

    word_starts: Sequence[str] = ()
    prison_names: Sequence[str] = ()

    def found_in(self, text: str) -> str:
        """Return the first word or name of a text that gives a person away, "" where there is none.

        A name counts where it begins with a capital, in any case: *v Mírově* has the name *Mírov*.
        """
        return _first_telling(text, self._starts) or self._prison_in(text)

    @cached_property
    def _starts(self) -> tuple[str, ...]:
        return _spellings(self.word_starts)

    @cached_property
    def _names(self) -> tuple[tuple[str, ...], ...]:
        """Return the folded words of each name without the endings that they have in other cases."""
        return tuple(tuple(map(_stem, words)) for words in map(folded_words, self.prison_names) if words)

    def _prison_in(self, text: str) -> str:
        written, folded = written_words(text), folded_words(text)
        if len(written) != len(folded):
            return ""
        for at, word in enumerate(written):
            if word[0].isupper():
                length = next((len(name) for name in self._names if _begins_with(folded[at:], name)), 0)
                if length:
                    return " ".join(written[at : at + length])
        return ""


@lru_cache(maxsize=4)
def telltales_of(word_starts: tuple[str, ...], prisons: tuple[Prison, ...]) -> Telltales:
    """Return what gives a person away, prepared once for all sheets.

    Args:
        word_starts: beginnings of telling words.
        prisons: those whose names tell.
    """
    return Telltales(word_starts, names_of_prisons(prisons))


def names_of_prisons(prisons: Iterable[Prison]) -> tuple[str, ...]:
    """Return the names by which people know prisons: whole, without the sort of prison, and of the town.

    A town in which there is a court's prison is large: its name alone says nothing, and is no part of it.
    """
    prisons = tuple(prisons)
    large = {prison.town.casefold() for prison in prisons if _IN_LARGE_TOWNS & set(prison.kind.split("+"))}
    names = (name for prison in prisons for name in (prison.name, _usual_name(prison.name), prison.town))
    return tuple(dict.fromkeys(name for name in names if name and name.casefold() not in large))


def _spellings(word_starts: Sequence[str]) -> tuple[str, ...]:
    """Return beginnings of words in small letters, with the marks on them and without."""
    return tuple({spelling for start in word_starts for spelling in (start.casefold(), *folded_words(start))})


def _first_telling(text: str, starts: tuple[str, ...]) -> str:
    words = _WORD.findall(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)))
    return next((word for word in words if _tells(word.casefold(), starts)), "")


def _begins_with(words: Sequence[str], name: Sequence[str]) -> bool:
    return len(words) >= len(name) and all(map(_is_form_of, words, name))


def _tells(word: str, starts: tuple[str, ...]) -> bool:
    return word.startswith(starts) and not word.startswith(_HARMLESS)


def _usual_name(name: str) -> str:
    return " ".join(reversed(tuple(_until_sort(reversed(written_words(name))))))


def _until_sort(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if "".join(folded_words(word)) in _SORTS_OF_PRISON:
            return
        yield word


def _stem(word: str) -> str:
    return word[:-1] if len(word) >= _LEAST_STEM and word[-1] in _VOWELS else word


def _is_form_of(word: str, stem: str) -> bool:
    """Tell whether a word is a name with the ending of a case: as long as the name, and few letters more."""
    longest_ending = 4
    short = len(stem) < _LEAST_STEM - 1
    return word == stem if short else word.startswith(stem) and len(word) <= len(stem) + longest_ending
