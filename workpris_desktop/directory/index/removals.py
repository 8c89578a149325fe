"""What to leave out of a question that finds nothing, and how many services that finds."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from workpris_desktop.directory.index.asked import Asked
from workpris_desktop.domain.search import Question, Removal, RemovalKind

MOST_TRIED: Final = 12


def removals(asked: Asked, count: Callable[[Question], int]) -> tuple[Removal, ...]:
    """Return what can be left out so that something is found, that which finds most first.

    Args:
        asked: a question that finds nothing.
        count: how many services a question finds.
    """
    tried = [replace(each, count=count(each.question)) for each in islice(_all(asked), MOST_TRIED)]
    return tuple(sorted((each for each in tried if each.count), key=lambda each: -each.count))


def _all(asked: Asked) -> Iterator[Removal]:
    question = asked.question
    for choice in question.filters:
        yield Removal(RemovalKind.CHOICE, question.without_choice(choice), 0, choice=choice)
    if asked.near and asked.near.within_km is not None:
        text = asked.typed.without_words(asked.place.taken) if asked.place else question.text
        yield Removal(RemovalKind.PLACE, replace(question, text=text, near=None), 0)
    if question.open_on:
        yield Removal(RemovalKind.OPEN_ON, replace(question, open_on=None), 0)
    for at in asked.wanted:
        word = asked.typed.words[at].folded
        yield Removal(RemovalKind.WORD, replace(question, text=asked.typed.without_words({at})), 0, word=word)
