"""Looking for a word that is not in the directory as it was typed: cut short, misspelt, or inside of longer words."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import islice
from json import dumps
from typing import Final, NamedTuple

from pyroaring import BitMap

from workpris_desktop.directory.index.ranks import Ranks, union
from workpris_desktop.directory.index.schema import unpacked
from workpris_desktop.directory.index.sets import NO_RANKS, Sets, Term
from workpris_desktop.directory.index.vocabulary import grams
from workpris_desktop.domain.hit import Rung
from workpris_desktop.domain.misspelling import is_one_off, is_one_off_beginning, misspelling_keys

LETTERS_THAT_STAY: Final = 4
LETTERS_CUT: Final = 2
SHORTEST_MISSPELT: Final = 4
"""Letters; one letter off, a shorter word is near to too many others."""

SHORTEST_WHOLE: Final = 5
"""Letters; a shorter word stands inside of others by chance."""

FEW: Final = 5
"""With fewer hits for all words together, those that find little are stretched."""

MOST_LOOKED_AT: Final = 128
"""So many words of the vocabulary are compared with what was typed, the commonest first."""

MOST_TAKEN: Final = 12
"""So many of them stand for it."""

MOST_LONGER: Final = 48
"""So many longer words are taken that hold what was typed."""

_MOST_KEPT: Final = 4

_KEYED: Final = "SELECT number FROM deletion WHERE hash = ? ORDER BY number LIMIT ?"
_GRAM: Final = "SELECT numbers FROM gram WHERE letters = ?"
_WORDS: Final = "SELECT word FROM word WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number"
_TERMS: Final = "SELECT word, services, family FROM term WHERE word IN (SELECT value FROM json_each(?))"
_FAMILIES: Final = "SELECT stem, named, told FROM family WHERE stem IN (SELECT value FROM json_each(?))"


class StandIn(NamedTuple):
    """A word of the directory that stood for one that was typed otherwise; ``services`` counts those that have it."""

    word: str
    services: int
    ranks: Ranks


class _Form(NamedTuple):
    """A word of the vocabulary without its services; ``services`` counts them, ``stem`` names its inflection group."""

    word: str
    services: int
    stem: str


class Stretched(NamedTuple):
    """What was found for a stretched word, and which words stood for it, the commonest first."""

    ranks: Ranks
    stand_ins: tuple[StandIn, ...] = ()


NOTHING: Final = Stretched(NO_RANKS)


class Stretcher:
    """Stretches words over an index; each way reads a bounded number of rows.

    All methods raise `sqlite3.Error` or `ValueError` where the file is damaged.
    """

    def __init__(self, connection: sqlite3.Connection, sets: Sets) -> None:
        self._connection = connection
        self._sets = sets
        self._inside = lru_cache(_MOST_KEPT)(self._read_inside)

    def is_inside(self, word: str) -> bool:
        """Tell whether a word stands as it was typed inside of longer ones, so that it can hardly be misspelt."""
        return len(word) >= SHORTEST_WHOLE and sum(map(len, self._inside(word).ranks)) >= FEW

    def stretched(self, word: str, rung: Rung, *, is_begun: bool) -> Stretched:
        """Return what is found for a word on a rung above the first.

        Args:
            word: a folded word.
            rung: how it is stretched.
            is_begun: whether it may be but the beginning of a word.
        """
        if rung is Rung.CUT:
            return self._cut(word)
        return self._misspelt(word, is_begun=is_begun) if rung is Rung.TYPO else self._inside(word)

    def _cut(self, word: str) -> Stretched:
        letters = word[: max(LETTERS_THAT_STAY, len(word) - LETTERS_CUT)]
        if len(letters) < LETTERS_THAT_STAY:
            return NOTHING
        terms = sorted(self._sets.terms_below(letters), key=_commonest_first)
        if not terms:
            return NOTHING
        ranks = self._sets.prefix(letters) or union([term.ranks for term in terms])
        return Stretched(ranks, tuple(StandIn(term.word, term.services, term.ranks) for term in terms))

    def _misspelt(self, word: str, *, is_begun: bool) -> Stretched:
        if len(word) < SHORTEST_MISSPELT or not word.isalpha():
            return NOTHING
        is_near: Callable[[str, str], bool] = is_one_off_beginning if is_begun else is_one_off
        numbers = BitMap()
        for key in misspelling_keys(word):
            numbers.update(number for (number,) in self._connection.execute(_KEYED, (key, MOST_LOOKED_AT)))
        near = (known for known in self._words(numbers) if known != word and is_near(word, known))
        return self._with_families(self._forms(near, MOST_TAKEN))

    def _read_inside(self, word: str) -> Stretched:
        """Return what is found for longer words that hold a word."""
        numbers = self._holding(word) if len(word) >= LETTERS_THAT_STAY else BitMap()
        longer = (known for known in self._words(numbers) if word in known and word != known)
        return self._with_families(self._forms(longer, MOST_LONGER))

    def _holding(self, word: str) -> BitMap:
        """Return the numbers of the words that hold each three letters of a word."""
        numbers: BitMap | None = None
        for letters in sorted(grams(word)):
            row = self._connection.execute(_GRAM, (letters,)).fetchone()
            if row is None:
                return BitMap()
            holding = unpacked(row[0])
            numbers = holding if numbers is None else numbers & holding
            if not numbers:
                return numbers
        return numbers or BitMap()

    def _words(self, numbers: BitMap) -> list[str]:
        """Return words of the vocabulary, the commonest first, no more than `MOST_LOOKED_AT`."""
        asked = dumps(list(numbers[:MOST_LOOKED_AT]))
        return [word for (word,) in self._connection.execute(_WORDS, (asked,))]

    def _forms(self, words: Iterable[str], most: int) -> tuple[_Form, ...]:
        """Return the first word of each inflection group, in the order of the words."""
        wanted = list(words)
        rows = self._connection.execute(_TERMS, (dumps(wanted),)) if wanted else ()
        forms = {row[0]: _Form(*row) for row in rows}
        first: dict[str, _Form] = {}
        for form in filter(None, map(forms.get, wanted)):
            first.setdefault(form.stem, form)
        return tuple(islice(first.values(), most))

    def _with_families(self, forms: Sequence[_Form]) -> Stretched:
        """Return what is found for words in all their inflections."""
        if not forms:
            return NOTHING
        rows = self._connection.execute(_FAMILIES, (dumps([form.stem for form in forms]),))
        families = {stem: Ranks(unpacked(named), unpacked(told)) for stem, named, told in rows}
        stand_ins = [StandIn(form.word, form.services, families[form.stem]) for form in forms if form.stem in families]
        return Stretched(union([each.ranks for each in stand_ins]), tuple(stand_ins))


def _commonest_first(term: Term) -> tuple[int, str]:
    return -term.services, term.word
