"""The sets of prefixes, made while words pass by in their order."""

from os.path import commonprefix

from workpris_desktop.directory.index.ranks import Ranks, union
from workpris_desktop.directory.index.schema import PREFIX_TERMS


class _Below:
    """What lies below one prefix: how many words, and sets that together are theirs."""

    __slots__ = ("sets", "words")

    def __init__(self) -> None:
        self.words = 0
        self.sets: list[Ranks] = []


class OpenPrefixes:
    """All beginnings of the word that came last; words must come sorted."""

    def __init__(self) -> None:
        self._word = ""
        self._below = [_Below()]

    def follow(self, word: str, ranks: Ranks) -> list[tuple[str, Ranks]]:
        """Take up the next word, and return the prefixes that are complete because it does not begin so.

        Only those with more than `PREFIX_TERMS` words are returned, the longer before the shorter.
        """
        complete = self._close(len(commonprefix((self._word, word))))  # noqa: RUF071 - letters are meant
        self._word = word
        self._below += [_Below() for _ in word[len(self._below) - 1 :]]
        self._below[-1].words += 1
        self._below[-1].sets.append(ranks)
        return complete

    def close(self) -> list[tuple[str, Ranks]]:
        """Return the prefixes that are left when the last word has been."""
        return self._close(0)

    def _close(self, letters_kept: int) -> list[tuple[str, Ranks]]:
        complete: list[tuple[str, Ranks]] = []
        while len(self._below) - 1 > letters_kept:
            length = len(self._below) - 1
            closed = self._below.pop()
            # Small sets wait until enough of them are together: each is then united once, not at every letter.
            if closed.words > PREFIX_TERMS:
                closed.sets = [union(closed.sets)]
                complete.append((self._word[:length], closed.sets[0]))
            self._below[-1].words += closed.words
            self._below[-1].sets += closed.sets
        return complete
