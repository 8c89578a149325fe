"""What to leave out of a question that finds nothing, or how far to look instead, and how many services that finds."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from workpris_desktop.directory.index.asked import Asked
from workpris_desktop.domain.search import Removal, RemovalKind

MOST_TRIED: Final = 12

WIDER_KM: Final = (60.0, 100.0, 200.0)
MOST_WIDER: Final = 2


def removals(asked: Asked, count: Callable[[Removal], int]) -> tuple[Removal, ...]:
    """Return what can be left out so that something is found, that which finds most first.

    What would leave nothing that is asked is no help.

    Args:
        asked: a question that finds nothing.
        count: how many services the question of a removal finds.
    """

    def finding(tried: Iterator[Removal]) -> Iterator[Removal]:
        counted = (replace(each, count=count(each)) for each in tried)
        return (each for each in counted if each.count)

    narrowed = (each for each in _all(asked) if each.question.is_narrowed)
    found = (*finding(islice(narrowed, MOST_TRIED)), *islice(finding(_wider(asked)), MOST_WIDER))
    return tuple(sorted(found, key=lambda each: -each.count))


def _all(asked: Asked) -> Iterator[Removal]:
    question = asked.question
    for choice in question.filters:
        yield Removal(RemovalKind.CHOICE, question.without_choice(choice), 0, choice=choice)
    if asked.near and asked.near.within_km is not None:
        yield Removal(RemovalKind.PLACE, replace(question, text=_text_without_place(asked), near=None), 0)
    if question.open_on:
        yield Removal(RemovalKind.OPEN_ON, replace(question, open_on=None), 0)
    for at in asked.wanted:
        less = replace(question, text=asked.typed.without_words({at}))
        yield Removal(RemovalKind.WORD, less, 0, word=asked.typed.written_word(at))


def _wider(asked: Asked) -> Iterator[Removal]:
    """Walk the larger circles around the place; what the text says of it gives way to them."""
    near = asked.near
    if near is None or near.within_km is None:
        return
    text = _text_without_place(asked)
    for km in WIDER_KM:
        if km > near.within_km:
            yield Removal(RemovalKind.WIDER, replace(asked.question, text=text, near=replace(near, within_km=km)), 0)


def _text_without_place(asked: Asked) -> str:
    return asked.typed.without_words(asked.place.taken) if asked.place else asked.question.text
