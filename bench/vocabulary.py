"""Words of four languages as they are really used: drawn by their frequency, inflected forms included."""

import random
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final

from workpris_desktop.domain.fold import folded_words

_BATCH: Final = 20_000
_LONGEST: Final = 28
_COMMON: Final = 20_000
"""The words below so many commoner ones count as rare."""

_SHORTEST_STEM: Final = 5
_CUT: Final = 2
_OF_A_CATEGORY: Final = 80


class Vocabulary:
    """The words of one language; the same seed draws the same words.

    Args:
        language: ISO 639 code.
        chance: decides what is drawn.
        barred: folded words that are never drawn.
    """

    def __init__(self, language: str, chance: random.Random, barred: frozenset[str] = frozenset()) -> None:
        # Comes with the extra "bench"; what only names sizes and files must do without.
        from wordfreq import get_frequency_dict

        self._chance = chance
        frequencies: dict[str, float] = get_frequency_dict(language, wordlist="best")
        known = sorted(frequencies.items(), key=lambda entry: (-entry[1], entry[0]))
        folds = {word: _fold(word) for word, _ in known}
        used = [(word, frequency) for word, frequency in known if folds[word] and folds[word] not in barred]
        self._words = [word for word, _ in used]
        self._frequencies = dict(used)
        self._weights = list(accumulate(frequency for _, frequency in used))
        self._rare = self._words[_COMMON:]
        self._by_fold = sorted((folds[word], word) for word in self._words)
        self._drawn: Iterator[str] = iter(())

    def draw(self, count: int) -> list[str]:
        """Return so many words, as often each as people use it."""
        found: list[str] = []
        while len(found) < count:
            word = next(self._drawn, None)
            if word is None:
                self._drawn = iter(self._chance.choices(self._words, cum_weights=self._weights, k=_BATCH))
            else:
                found.append(word)
        return found

    def rare(self) -> str:
        """Return a word that few texts hold."""
        return self._chance.choice(self._rare)

    def related(self, texts: Iterable[str]) -> Sequence[str]:
        """Return the words that begin like those of some texts, the commonest first."""
        stems = {word[: max(_SHORTEST_STEM, len(word) - _CUT)] for text in texts for word in folded_words(text)}
        found = {word for stem in stems if len(stem) >= _SHORTEST_STEM for word in self._beginning(stem)}
        return sorted(found, key=lambda word: (-self._frequencies[word], word))[:_OF_A_CATEGORY]

    def _beginning(self, stem: str) -> Iterator[str]:
        for at in range(bisect_left(self._by_fold, (stem, "")), len(self._by_fold)):
            fold, word = self._by_fold[at]
            if not fold.startswith(stem):
                return
            yield word


def _fold(word: str) -> str:
    """Return a word folded, "" where it is no plain word."""
    folds = folded_words(word) if word.isalpha() and len(word) <= _LONGEST else []
    return folds[0] if len(folds) == 1 else ""
