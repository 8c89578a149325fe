"""What a question asks for once its text is read: words, and a place."""

from dataclasses import dataclass
from functools import cached_property

from workpris_desktop.directory.index.places import Places, ReadPlace
from workpris_desktop.directory.index.question_words import TypedText
from workpris_desktop.domain.search import Near, Question, Understood


@dataclass(frozen=True)
class Asked:
    """A question with its text taken apart.

    ``wanted`` are the places in the text of the words that are looked for, ``words`` the words themselves; ``is_begun``
    tells whether the last of them may be but the beginning of a word. ``place`` is the place that was read, which
    ``near``, the one asked for, may stand in for.
    """

    question: Question
    typed: TypedText
    wanted: tuple[int, ...]
    place: ReadPlace | None

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words that are looked for."""
        return tuple(self.typed.words[at].folded for at in self.wanted)

    @property
    def is_begun(self) -> bool:
        """Whether nothing that tells more was typed after the last word."""
        taken = self.place.taken if self.place else frozenset()
        return bool(self.wanted) and max(taken, default=0) <= self.wanted[-1]

    @property
    def near(self) -> Near | None:
        """The place from which distances count: one that was asked for, else the one in the text."""
        return self.question.near or (self.place.near if self.place else None)

    @property
    def is_wordless(self) -> bool:
        """Whether there is text and no word in it, so that nothing can be found."""
        return bool(self.question.text.strip()) and not self.typed.words

    @property
    def understood(self) -> Understood:
        """How the text was taken."""
        if self.place is None:
            return Understood(self.words)
        written = self.typed.written(*self.place.written)
        return Understood(self.words, self.near, written, self.place.states_distance, self.place.others)


def asked_of(question: Question, places: Places) -> Asked:
    """Return a question with its text read.

    Where a place is asked for apart from the text, the text is only read for that one: somebody may have chosen it
    among those of the name that was typed.

    Raises:
        sqlite3.Error: the file is damaged.
    """
    typed = TypedText(question.text)
    place = places.read(typed) if question.reads_places else None
    if place and question.near and not place.may_be(question.near.municipality):
        place = None
    return Asked(question, typed, typed.wanted(place.taken if place else ()), place)
