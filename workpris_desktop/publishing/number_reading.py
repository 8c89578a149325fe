"""Counts, ages and prices as people write them."""

import re
from dataclasses import dataclass
from typing import Final

from workpris_desktop.publishing.reading_words import ReadingWords, Wordbooks, means_anywhere
from workpris_desktop.publishing.sheet import CellValue, cell_text

_COUNT: Final = re.compile(r"[0-9]{1,6}\Z")
_OLDEST: Final = 120

_AGE_PIECE: Final = re.compile(r"[0-9]{1,3}|[-\u2010-\u2015]|\+|[^\W\d_]+")
_AGE_SIGNS: Final = re.compile(r"[\s.\d+\u2010-\u2015\w-]*\Z")

_AMOUNT: Final = re.compile(r"(?<![\d.,])([0-9]{1,3}(?:[ .\u00a0][0-9]{3})+|[0-9]{1,6})(?:[.,]([0-9]{1,2}|-))?(?![\d])")
_CURRENCIES: Final = (("CZK", ("kč", "czk", "kc")), ("EUR", ("€", "eur", "euro", "evro")))


def read_count(value: CellValue) -> int | None:
    """Return a whole number, None where the cell holds anything else."""
    text = cell_text(value).strip()
    return int(text) if _COUNT.match(text) else None


@dataclass(frozen=True, slots=True)
class AgeRange:
    """From which to which age; None where there is no bound."""

    least: int | None
    most: int | None


def read_ages(value: CellValue, books: Wordbooks) -> AgeRange | None:
    """Return the ages that a cell names (``18+``, ``18-26``, ``od 18 let``), None where it is not clear."""
    text = cell_text(value).strip() if isinstance(value, str | int | float) else ""
    if not text or not _AGE_SIGNS.match(text):
        return None
    readings = {_ages(text, words) for words in books.values()} - {None}
    return readings.pop() if len(readings) == 1 else None


def _ages(text: str, words: ReadingWords) -> AgeRange | None:
    """Return what the shape of a text says: N for a number, F for ``from``, U for ``up to``, P for ``and more``."""
    numbers = [int(piece) for piece in _AGE_PIECE.findall(text) if piece.isdecimal()]
    if any(number > _OLDEST for number in numbers) or numbers != sorted(numbers):
        return None
    match _age_shape(text, words), numbers:
        case (("NP" | "FN" | "FNP"), [least]):
            return AgeRange(least, None)
        case "UN", [most]:
            return AgeRange(None, most)
        case (("NUN" | "FNUN"), [least, most]):
            return AgeRange(least, most)
    return None


def _age_shape(text: str, words: ReadingWords) -> str:
    shape = ""
    spoken = _AGE_PIECE.findall(text)
    while spoken:
        for length in range(min(3, len(spoken)), 0, -1):
            sign = _age_sign(" ".join(spoken[:length]), words)
            if sign is not None:
                shape += sign
                del spoken[:length]
                break
        else:
            return "?"
    return shape


def _age_sign(text: str, words: ReadingWords) -> str | None:
    if text.isdecimal():
        return "N"
    if "+" in text:
        return "P" if text == "+" else None
    if words.means(text, "and_more"):
        return "P"
    if words.means(text, "from"):
        return "F"
    if text in "-\u2010\u2011\u2012\u2013\u2014\u2015" or words.means(text, "up_to") or words.means(text, "to"):
        return "U"
    return "" if words.means(text, "years") else None


@dataclass(frozen=True, slots=True)
class PriceRead:
    """What a price says: the amount, as a number in text, with its currency; "" where only words say it."""

    amount: str
    currency: str


def read_price(value: CellValue, books: Wordbooks, currency: str) -> PriceRead:
    """Return the amount of a price; one that names several amounts, or none, is left to its words.

    Args:
        value: the cell.
        books: the words of all languages.
        currency: that of the country of the place, "" where that is not known.
    """
    text = cell_text(value).strip()
    if means_anywhere(books, text, "free"):
        return PriceRead("0", currency)
    named = [code for code, signs in _CURRENCIES if any(sign in text.casefold() for sign in signs)]
    amounts = _AMOUNT.findall(text)
    said = named[0] if len(named) == 1 else currency if not named else ""
    if len(amounts) != 1 or not said:
        return PriceRead("", "")
    whole, part = amounts[0]
    digits = re.sub(r"\D", "", whole)
    return PriceRead(f"{int(digits)}.{part}" if part.isdecimal() else str(int(digits)), said)
