"""What was searched for: the last searches, and those that are kept by a name."""

from dataclasses import dataclass, replace
from typing import Final

from workpris_desktop.domain.search import MOST_HITS, Question

MOST_RECENT: Final = 20
MOST_SAVED: Final = 100
LONGEST_NAME: Final = 200
"""Characters of the name of a saved search."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A question that is kept by a name."""

    name: str
    question: Question


@dataclass(frozen=True, slots=True)
class SearchMemory:
    """Recent searches, the last one first, and saved ones by name; every change returns a new memory.

    Nothing recent is kept while ``keeps_recent`` is False. A question has no fact about a person, so a memory has none.
    """

    recent: tuple[Question, ...] = ()
    saved: tuple[SavedSearch, ...] = ()
    keeps_recent: bool = True

    def with_recent(self, question: Question) -> "SearchMemory":
        """Return the memory with a search as its last one; a search that was only half typed then gives way to it."""
        asked = remembered(question)
        if asked.is_empty or not self.keeps_recent:
            return self
        others = [each for each in self.recent if each != asked]
        if others and _is_half_of(others[0], asked):
            del others[0]
        return replace(self, recent=(asked, *others)[:MOST_RECENT])

    def without_recent(self, question: Question) -> "SearchMemory":
        """Return the memory without one of the recent searches."""
        return replace(self, recent=tuple(each for each in self.recent if each != question))

    def keeping_recent(self, *, keeps: bool) -> "SearchMemory":
        """Return a memory that keeps recent searches from now on, or forgets them all and keeps none."""
        return replace(self, keeps_recent=keeps, recent=self.recent if keeps else ())

    def with_saved(self, name: str, question: Question) -> "SearchMemory":
        """Return the memory with a saved search, which takes the place of one of the same name.

        An empty name keeps nothing; beyond `MOST_SAVED` the oldest ones are dropped.
        """
        title = " ".join(name.split())[:LONGEST_NAME].strip()
        if not title:
            return self
        others = tuple(each for each in self.saved if each.name != title)
        return replace(self, saved=(*others, SavedSearch(title, remembered(question)))[-MOST_SAVED:])

    def renamed(self, name: str, new_name: str) -> "SearchMemory":
        """Return the memory with a saved search under another name; unchanged where there is none, or no new name."""
        found = next((each for each in self.saved if each.name == name), None)
        title = " ".join(new_name.split())[:LONGEST_NAME].strip()
        if found is None or not title:
            return self
        named = replace(found, name=title)
        kept = (named if each.name == name else each for each in self.saved if name == each.name or each.name != title)
        return replace(self, saved=tuple(kept))

    def without_saved(self, name: str) -> "SearchMemory":
        """Return the memory without a saved search."""
        return replace(self, saved=tuple(each for each in self.saved if each.name != name))


def remembered(question: Question) -> Question:
    """Return what was asked, without how it is shown: how many rows, in which language, counted, folded or not."""
    return replace(question, limit=MOST_HITS, language="en", counts=False, unfolds=False)


def _is_half_of(earlier: Question, asked: Question) -> bool:
    """Tell whether a search is another one whose text was not typed to its end yet."""
    text, whole = earlier.text.strip(), asked.text.strip()
    return bool(text) and whole.startswith(text) and replace(earlier, text=asked.text) == asked
