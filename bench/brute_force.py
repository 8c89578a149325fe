"""A search that looks at every word of every service: slow, plain, and the judge of all others' counts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.contestants.stage import NO_COUNT, Ask, Document, words_of
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.function_words import is_function_word
from workpris_desktop.domain.inflection import family

FEW: Final = 5
"""With fewer hits ours goes on to misspelt words, and may find more than the scan."""


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a question; a begun one stands for all words that begin so, a group for all its inflections."""

    word: str
    is_begun: bool
    is_group: bool = False


Cut = Callable[[str], Sequence[Part]]


def plain_parts(text: str) -> Sequence[Part]:
    """Return what peers look for: all words as they are, the last one as the beginning of a word."""
    whole, last = words_of(text)
    return [*(Part(word, is_begun=False) for word in whole), Part(last, is_begun=True)]


def forgiving_parts(text: str) -> Sequence[Part]:
    """Return what ours looks for first: any inflection, no words that only join others, the last one may be begun."""
    words = folded_words(text)
    telling = [at for at, word in enumerate(words) if not is_function_word(word)] or range(len(words))
    return [Part(words[at], at == telling[-1], is_group=True) for at in telling]


def scanned_counts(documents: Iterable[Document], texts: Iterable[str], cut: Cut) -> Mapping[str, int]:
    """Return in how many documents all parts of each text are.

    Args:
        documents: all services.
        texts: questions.
        cut: takes a question apart.
    """
    parts = {text: cut(text) for text in texts}
    answers = _Answers(part for each in parts.values() for part in each)
    wanted = {text: answers.needed(each) for text, each in parts.items()}
    counts = dict.fromkeys(wanted, 0)
    for document in documents:
        held = 0
        for word in (*document.named.split(), *document.told.split()):
            held |= answers.of(word)
        for text, needed in wanted.items():
            counts[text] += held & needed == needed
    return counts


class _Answers:
    """Which parts of all questions a word of a document answers to, as bits; each word is looked at once."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._bits = {part: 1 << at for at, part in enumerate(dict.fromkeys(parts))}
        self._by_stem: dict[str, int] = {}
        for part, bit in self._bits.items():
            if part.is_group:
                stem = family(part.word)
                self._by_stem[stem] = self._by_stem.get(stem, 0) | bit
        self._known: dict[str, int] = {}

    def needed(self, parts: Iterable[Part]) -> int:
        return sum({self._bits[part] for part in parts})

    def of(self, word: str) -> int:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._by_stem.get(family(word), 0) | self._spelled(word)
        return known

    def _spelled(self, word: str) -> int:
        """Return the bits of the parts that are the word itself, or its beginning."""
        found = 0
        for is_group in (False, True):
            found |= self._bits.get(Part(word, is_begun=False, is_group=is_group), 0)
            for length in range(1, len(word) + 1):
                found |= self._bits.get(Part(word[:length], is_begun=True, is_group=is_group), 0)
        return found


def disagreements(name: str, ask: Ask, counts: Mapping[str, int], *, may_stretch: bool = False) -> list[str]:
    """Return what a contestant counts otherwise than the scan.

    Args:
        name: the contestant.
        ask: the contestant.
        counts: what the scan found.
        may_stretch: whether it may find more where the scan finds `FEW`, because it goes on to misspelt words.
    """
    wrong = []
    for text, count in counts.items():
        found = ask(text).count
        more = may_stretch and count < FEW and found >= count
        if found not in {NO_COUNT, count} and not more:
            wrong.append(f"{name}: {text!r} finds {found:,}, the scan {count:,}")
    return wrong
