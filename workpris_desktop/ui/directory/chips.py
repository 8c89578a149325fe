"""What narrows an answer, as small parts that can be taken out one by one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workpris_desktop.domain.choice import Choice
from workpris_desktop.domain.search import Near, Question, Understood

if TYPE_CHECKING:
    from workpris_desktop.wording.question_words import QuestionWords


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of a question: what it says, and the question without it."""

    text: str
    without: Callable[[Question], Question]


def chips_of(question: Question, understood: Understood, words: "QuestionWords") -> tuple[Chip, ...]:
    """Return the parts of a question in the order in which they are read.

    Args:
        question: what was asked.
        understood: how its text was taken.
        words: says the parts.
    """
    return tuple(_chips(question, understood, words))


def asked_near(question: Question, understood: Understood, near: Near) -> Question:
    """Return the question around a place that is said outright; what its text said of a place is taken out of it."""
    text = question.text
    if understood.place_text:
        text = " ".join(text.replace(understood.place_text, " ", 1).split())
    return replace(question, text=text, near=near)


def _chips(question: Question, understood: Understood, words: "QuestionWords") -> Iterator[Chip]:
    yield from (Chip(words.choices.chip(choice), _without_choice(choice)) for choice in question.filters)
    if question.near is not None:
        yield Chip(words.near(question.near), lambda asked: replace(asked, near=None))
        if question.near.within_km is not None:
            yield Chip(words.distance(question.near.within_km), _without_distance(understood, question.near))
    elif understood.near is not None:
        yield Chip(words.near(understood.near), lambda asked: replace(asked, reads_places=False))
        if understood.near.within_km is not None:
            yield Chip(words.distance(understood.near.within_km), _without_distance(understood, understood.near))
    if question.open_on is not None:
        yield Chip(words.open_on(question.open_on), lambda asked: replace(asked, open_on=None))


def _without_choice(choice: Choice) -> Callable[[Question], Question]:
    return lambda asked: asked.without_choice(choice)


def _without_distance(understood: Understood, near: Near) -> Callable[[Question], Question]:
    """Return how a question is asked with the place for the order only."""
    return lambda asked: asked_near(asked, understood, replace(near, within_km=None))
