"""What help costs, in the words of the sheet."""

from collections.abc import Sequence
from typing import Final

from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Price

LONGEST_SENTENCE_WORDS: Final = 12
"""A sentence by somebody else with more words is not for this sheet (leaflet.md 7.1)."""


def is_free(prices: Sequence[Price]) -> bool:
    """Tell whether the record says that nothing has to be paid."""
    return bool(prices) and all(price.amount == 0 for price in prices)


def prices_in_words(prices: Sequence[Price], words: Phrasebook) -> tuple[str, ...]:
    """Return what has to be paid, one line a price; a price without an amount is told by its own words.

    Raises:
        KeyError: the phrase bank lacks the pattern of an amount.
    """
    lines = (_price_in_words(price, words) for price in prices)
    return tuple(line for line in lines if line)


def brief(text: str) -> str:
    """Return a published text on one line, or nothing where it is too long for the sheet."""
    found = text.split()
    return " ".join(found) if len(found) <= LONGEST_SENTENCE_WORDS else ""


def _price_in_words(price: Price, words: Phrasebook) -> str:
    if price.amount is None:
        return brief(price.description)
    key = f"price_{price.currency.lower()}"
    pattern = key if key in words.phrases else "price_any"
    amount = words.say(pattern, n=_amount(price.amount, words), currency=price.currency).strip()
    return ", ".join(part for part in (amount, brief(price.description)) if part)


def _amount(amount: float, words: Phrasebook) -> str:
    grouped = f"{amount:,.2f}".removesuffix(".00")
    return grouped.translate({ord(","): "\N{NO-BREAK SPACE}", ord("."): words.say("decimal_point")})
