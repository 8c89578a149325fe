"""What the sheet says of terms: what to bring and to pay, which languages, for whom, and whether there is room."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from workpris_desktop.domain.capacity import CapacityLine, CapacityState, room_line
from workpris_desktop.domain.leaflet import LeafletLine, LineKind, Part, Picture
from workpris_desktop.domain.provider import Price
from workpris_desktop.domain.setting import Setting
from workpris_desktop.printing.audience import audience_in_words
from workpris_desktop.printing.block_brief import BlockBrief
from workpris_desktop.printing.bounds import MOST_LANGUAGES, MOST_PRICES, first_few
from workpris_desktop.printing.foreign import language_mark, record_text
from workpris_desktop.printing.papers import papers_to_bring
from workpris_desktop.printing.price import brief as brief_text
from workpris_desktop.printing.price import is_free, prices_in_words
from workpris_desktop.printing.spoken import spoken_languages

_FEW: Final = 2
"""Free places up to which they are called few; how many they are is never printed (leaflet.md 7.3)."""


def bring_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the papers to bring.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    papers = papers_to_bring(brief.service, brief.words, brief.is_neutral) if brief.tells(Part.BRING) else ()
    if papers:
        yield LeafletLine(LineKind.LABEL, brief.say("bring"), Picture.CARD)
    for paper in papers:
        yield LeafletLine(LineKind.TEXT, paper)


def price_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk what has to be paid, where that is known.

    Of help by telephone alone it is not said to be free: right below the number that reads as a free call.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if not brief.tells(Part.PRICE):
        return
    service = brief.service
    if is_free(service.prices):
        if service.setting is not Setting.PHONE:
            yield LeafletLine(LineKind.SENTENCE, brief.say("free"), Picture.MONEY)
        return
    prices = tuple(_neutral_price(brief, price) for price in service.prices)
    lines = first_few(prices_in_words(prices, brief.words), MOST_PRICES)
    noted = any(brief_text(price.description) for price in prices)
    mark = language_mark(service, brief.words) if noted else ""
    if any(price.amount for price in prices):
        yield LeafletLine(LineKind.LABEL, brief.say("pay"), Picture.MONEY)
        for line in filter(None, (mark, *lines)):
            yield LeafletLine(LineKind.TEXT, line)
        return
    yield from _price_sentences(lines, mark)
    fees = record_text(service, brief.words, "fees_description", service.fees_description)
    if brief_text(fees.text) and brief.is_neutral(fees.text):
        yield from _price_sentences((brief_text(fees.text),), fees.mark)


def language_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the languages, where others than that of the sheet are spoken.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    names = spoken_languages(brief.service.languages, brief.words) if brief.tells(Part.LANGUAGES) else ()
    if names:
        yield LeafletLine(LineKind.LABEL, brief.say("lang"))
        yield LeafletLine(LineKind.TEXT, ", ".join(first_few(names, MOST_LANGUAGES)))


def audience_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the sentences that say who may come.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if brief.tells(Part.AUDIENCE):
        for sentence in audience_in_words(brief.service, brief.words):
            yield LeafletLine(LineKind.SENTENCE, sentence)


def room_lines(brief: BlockBrief) -> Iterator[LeafletLine]:
    """Walk the sentence that there is little room, or none, where what was said of it still counts.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    if not brief.tells(Part.PLACES):
        return
    place = brief.place.id if brief.place else ""
    line = room_line([each for each in brief.service.capacity if each.place in {"", place}], brief.today)
    if line is None:
        return
    if line.state is CapacityState.WAITING_LIST:
        yield LeafletLine(LineKind.SENTENCE, brief.say("wait"))
    elif line.state in {CapacityState.FULL, CapacityState.PAUSED}:
        yield LeafletLine(LineKind.SENTENCE, brief.say_call_first("full"))
    elif _has_few(line):
        yield LeafletLine(LineKind.SENTENCE, brief.say_call_first("few"))


def _has_few(line: CapacityLine) -> bool:
    return line.state is CapacityState.TAKING and line.free is not None and line.free <= _FEW


def _neutral_price(brief: BlockBrief, price: Price) -> Price:
    return price if brief.is_neutral(price.description) else replace(price, description="")


def _price_sentences(texts: tuple[str, ...], mark: str) -> Iterator[LeafletLine]:
    if mark and texts:
        yield LeafletLine(LineKind.LABEL, mark, Picture.MONEY)
        yield from (LeafletLine(LineKind.TEXT, text) for text in texts)
        return
    for at, text in enumerate(texts):
        yield LeafletLine(LineKind.SENTENCE, text, None if at else Picture.MONEY)
