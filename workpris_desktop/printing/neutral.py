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

_TOKEN: Final = re.compile(r"[^\W_]+")

_HYPHENATED: Final = re.compile(r"(?<![^\W_])[^\W_]++(?:[-\u2010-\u2015\u2212_][^\W_]++)+")

_SPACED: Final = re.compile(r"(?<!\w)[^\W_](?:[\s.\u00b7*/\u2010-\u2015\u2212_-]{1,3}[^\W_])+(?!\w)")
"""Single letters with blanks, dots or hyphens between them."""

_LOOK_ALIKE: Final = str.maketrans(
    "аеорсухіјѕАВЕКМНОРСТХІЈЅοαιρκνΑΒΕΖΗΙΚΜΝΟΡΤΧ",
    "aeopcyxijsABEKMHOPCTXIJSoaipkvABEZHIKMNOPTX",
)
"""Letters of other scripts that are drawn like those of ours; the rest of those scripts stays, so that their own words
do not become ours."""

_DIGIT_AS_LETTER: Final = str.maketrans("013", "oie")

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
    and a word may be written without the marks on its letters, as in an address on the internet. A word does not hide
    behind letters of another script, digits for letters, hyphens, or blanks between its letters.

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

    def found_in(self, text: str, at_home_in: Iterable[str] = ()) -> str:
        """Return the first word or name of a text that gives a person away, "" where there is none.

        A name counts where it begins with a capital, in any case: *v Mírově* has the name *Mírov*.

        Args:
            text: what is to be printed.
            at_home_in: towns whose names say nothing here: a charity of Opava is called so.
        """
        return _first_telling(text, self._starts) or self._prison_in(text, tuple(map(_stems, at_home_in)))

    @cached_property
    def _starts(self) -> tuple[str, ...]:
        return _spellings(self.word_starts)

    @cached_property
    def _names(self) -> tuple[tuple[str, ...], ...]:
        """Return the folded words of each name without the endings that they have in other cases."""
        return tuple(filter(None, map(_stems, self.prison_names)))

    def _prison_in(self, text: str, towns: Sequence[tuple[str, ...]]) -> str:
        text = _unmasked(text)
        written, folded = written_words(text), folded_words(text)
        if len(written) != len(folded):
            return ""
        names = [name for name in self._names if all(town[: len(name)] != name for town in towns)]
        for at, word in enumerate(written):
            if word[0].isupper():
                length = next((len(name) for name in names if _begins_with(folded[at:], name)), 0)
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
    """Return the names by which people know prisons: whole, without the sort of prison, of the town, of its quarter.

    A town in which there is a court's prison is large: its name alone says nothing, and is no part of it. A quarter is
    a part of a name with a hyphen: *Pankrác*.
    """
    prisons = tuple(prisons)
    large = {name.casefold() for prison in prisons if _is_in_large_town(prison) for name in _names_of_town(prison)}
    names = (
        name
        for prison in prisons
        for name in (prison.name, _usual_name(prison.name), prison.town, *_quarters(prison.name))
    )
    return tuple(dict.fromkeys(name for name in names if name and name.casefold() not in large))


def _spellings(word_starts: Sequence[str]) -> tuple[str, ...]:
    """Return beginnings of words in small letters, with the marks on them and without."""
    return tuple({spelling for start in word_starts for spelling in (start.casefold(), *folded_words(start))})


def _first_telling(text: str, starts: tuple[str, ...]) -> str:
    plain = _unmasked(text)
    written = next((word for word in _WORD.findall(plain) if _tells(word.casefold(), starts)), "")
    return written or next((shown for shown, word in _disguised(plain) if _tells(word.casefold(), starts)), "")


def _unmasked(text: str) -> str:
    """Return a text with plain letters in place of those that only look like them, and without what nobody sees."""
    composed = _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    return unicodedata.normalize("NFKC", composed.translate(_LOOK_ALIKE))


def _disguised(text: str) -> Iterator[tuple[str, str]]:
    """Walk what may be read as another word: as it is written, and as it is read."""
    for found in (*_HYPHENATED.finditer(text), *_SPACED.finditer(text)):
        parts = _TOKEN.findall(found[0])
        yield from ((found[0], _read("".join(parts[at:]))) for at in range(len(parts) - 1))
    yield from ((word, _read(word)) for word in _TOKEN.findall(text) if not word.isalpha())


def _read(word: str) -> str:
    return word if word.isdigit() else word.translate(_DIGIT_AS_LETTER)


def _begins_with(words: Sequence[str], name: Sequence[str]) -> bool:
    return len(words) >= len(name) and all(map(_is_form_of, words, name))


def _tells(word: str, starts: tuple[str, ...]) -> bool:
    return word.startswith(starts) and not word.startswith(_HARMLESS)


def _usual_name(name: str) -> str:
    return " ".join(reversed(tuple(_until_sort(reversed(written_words(name))))))


def _is_in_large_town(prison: Prison) -> bool:
    return bool(_IN_LARGE_TOWNS & set(prison.kind.split("+")))


def _names_of_town(prison: Prison) -> tuple[str, ...]:
    """Return the town of a prison, and what people call its prison where that is no quarter: *Klagenfurt*."""
    return (prison.town,) if _quarters(prison.name) else (prison.town, _usual_name(prison.name))


def _quarters(name: str) -> tuple[str, ...]:
    """Return the parts of a name with a hyphen that are long enough to be no other word."""
    compounds = (word.split("-") for word in name.split() if "-" in word)
    return tuple(part for parts in compounds for part in parts if len(part) >= _LEAST_STEM)


def _until_sort(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        if "".join(folded_words(word)) in _SORTS_OF_PRISON:
            return
        yield word


def _stems(name: str) -> tuple[str, ...]:
    return tuple(map(_stem, folded_words(name)))


def _stem(word: str) -> str:
    return word[:-1] if len(word) >= _LEAST_STEM and word[-1] in _VOWELS else word


def _is_form_of(word: str, stem: str) -> bool:
    """Tell whether a word is a name with the ending of a case: as long as the name, and few letters more."""
    longest_ending = 4
    short = len(stem) < _LEAST_STEM - 1
    return word == stem if short else word.startswith(stem) and len(word) <= len(stem) + longest_ending
