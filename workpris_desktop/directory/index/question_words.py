"""The words of a question as they were typed: which are looked for, and the text without one of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from workpris_desktop.domain.fold import LONGEST_WORD, folded_words, written_words
from workpris_desktop.domain.function_words import is_function_word

MOST_WORDS: Final = 12
LONGEST_QUESTION: Final = 1_000
"""Characters; what is beyond them can only have been pasted by mistake."""


@dataclass(frozen=True, slots=True)
class TypedWord:
    """A folded word of a text; ``piece`` counts the pieces between blanks, of which it is one, or a part of one."""

    folded: str
    piece: int


@dataclass(frozen=True)
class TypedText:
    """What was typed."""

    text: str

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """What stands between blanks."""
        return tuple(self.text[:LONGEST_QUESTION].split())

    @cached_property
    def words(self) -> tuple[TypedWord, ...]:
        """All words, in their order."""
        return tuple(
            TypedWord(folded, number) for number, piece in enumerate(self.pieces) for folded in folded_words(piece)
        )

    def wanted(self, without: Collection[int] = ()) -> tuple[int, ...]:
        """Return which of the words are looked for, no more than `MOST_WORDS`; those that only join others are not.

        Args:
            without: words that were taken for something else.
        """
        left = [at for at in range(len(self.words)) if at not in without]
        telling = [at for at in left if not is_function_word(self.words[at].folded)]
        return tuple((telling if telling or without else left)[:MOST_WORDS])

    def with_other(self, at: int, other: str) -> str:
        """Return the text with another word in the place of one."""
        return self._with({at: other})

    def without_words(self, several: Collection[int]) -> str:
        """Return the text without some of its words."""
        return self._with(dict.fromkeys(several, ""))

    def written_word(self, at: int) -> str:
        """Return a word as it was typed; folded, where its letters do not come apart so."""
        word = self.words[at]
        beside = [each.piece for each in self.words[:at]].count(word.piece)
        written = written_words(self.pieces[word.piece])[beside : beside + 1]
        is_it = written and folded_words(written[0]) == [word.folded]
        return written[0][:LONGEST_WORD] if is_it else word.folded

    def written(self, first: int, last: int) -> str:
        """Return the pieces from one to another as they were typed, both included."""
        return " ".join(self.pieces[first : last + 1])

    def _with(self, others: Mapping[int, str]) -> str:
        """Return the text with other words in the place of some; pieces without these stay as they were typed."""
        changed = {self.words[at].piece for at in others}
        parts: dict[int, list[str]] = {piece: [] for piece in changed}
        for at, word in enumerate(self.words):
            if word.piece in changed:
                parts[word.piece].append(others.get(at, word.folded))
        kept = (" ".join(parts[at]) if at in changed else piece for at, piece in enumerate(self.pieces))
        return " ".join(filter(None, map(str.strip, kept)))
