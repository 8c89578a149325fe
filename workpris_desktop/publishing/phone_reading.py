"""Telephone numbers out of one cell: several of them, with words between, or what a spreadsheet made of them."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from workpris_desktop.publishing.reading_words import Wordbooks, means_anywhere
from workpris_desktop.publishing.sheet import CellValue, cell_text
from workpris_desktop.record.text import clean_text

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_FEWEST_DIGITS: Final = 3
_MOST_NUMBERS: Final = 10
_BETWEEN: Final = re.compile(r"[;,|\n]|\s/\s")
_SHORT: Final = re.compile(r"[0-9]{3,6}\Z")
_WORDS: Final = re.compile(r"[^\d\s()+/.-]")
_EDGES_KEPT: Final = " /.-"
_EDGES: Final = " \t\n,;:/|.-+()&"


@dataclass(frozen=True, slots=True)
class PhoneRead:
    """One number; ``note`` is what stood beside it. One that is not ``known`` stands as it was written."""

    number: str
    note: str = ""
    known: bool = True
    extension: str = ""


@dataclass(frozen=True, slots=True)
class PhonesRead:
    """The numbers of a cell; ``repaired`` tells that a zero or a plus was put back that a spreadsheet had eaten."""

    phones: tuple[PhoneRead, ...]
    repaired: bool = False


def read_phones(value: CellValue, country: str, books: Wordbooks) -> PhonesRead:
    """Return the numbers that a cell holds, in international form.

    Args:
        value: the cell.
        country: ISO 3166-1 code of the place, "" where it is not known; then only numbers with a plus are known.
        books: the words of all languages.
    """
    text = _with_plain_extensions(cell_text(value).strip(), books)
    found = tuple(_without_fillers(phone, books) for phone in _found(text, country))
    if found and all(phone.known for phone in found):
        return PhonesRead(found)
    if not isinstance(value, str):
        number = _eaten(text, country)
        if number:
            return PhonesRead((PhoneRead(number),), repaired=True)
    return PhonesRead(found)


def _with_plain_extensions(text: str, books: Wordbooks) -> str:
    """Return a text in which each extension follows its number as ``ext. 12``, whatever word names it."""
    if not any(map(str.isalpha, text)):
        return text
    words = {re.escape(word) for book in books.values() for word in book.spellings["extension"]}
    named = "|".join(sorted(words, key=len, reverse=True))
    beside = rf"(?<=\d)[\s,;/(.-]*\b(?:{named})\b[\s.:-]*(\d{{1,6}})\b(?!\s?\d)\)?"
    return re.sub(beside, r" ext. \1", text, flags=re.IGNORECASE)


def _found(text: str, country: str) -> tuple[PhoneRead, ...]:
    """Return the numbers piece by piece, so that what stands beside a number stays with it."""
    found: list[tuple[PhoneRead, list[str]]] = []
    for piece in _BETWEEN.split(text):
        if sum(sign.isdigit() for sign in piece) >= _FEWEST_DIGITS:
            found += [(phone, []) for phone in _in_piece(piece, country)]
        elif piece.strip(_EDGES) and found:
            found[-1][1].append(piece)
    # Put together once: with each piece anew, a cell of commas would take a time that grows with its square.
    return tuple(
        replace(phone, note=clean_text(" ".join((phone.note, *beside)))) if beside else phone
        for phone, beside in found[:_MOST_NUMBERS]
    )


def _in_piece(piece: str, country: str) -> list[PhoneRead]:
    import phonenumbers  # noqa: PLC0415 - its tables are loaded when the first number is read

    matches = list(phonenumbers.PhoneNumberMatcher(piece, country or None))
    rest = piece
    for match in matches:
        rest = rest.replace(match.raw_string, " ", 1)
    left = clean_text(rest).strip(_EDGES)
    if not matches or sum(sign.isdigit() for sign in left) >= _FEWEST_DIGITS:
        known = _is_short_number(piece, country)
        # Words that are left stand beside no number that is known; mostly they are names.
        return [PhoneRead(clean_text(_WORDS.sub(" ", piece)).strip(_EDGES_KEPT), known=known)]
    return [_written(match.number, left if match is matches[0] else "") for match in matches]


def _written(number: "PhoneNumber", note: str) -> PhoneRead:
    import phonenumbers  # noqa: PLC0415

    extension, number.extension = number.extension, None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return PhoneRead(written, note, extension=extension or "")


def _without_fillers(phone: PhoneRead, books: Wordbooks) -> PhoneRead:
    """Return a number without the words beside it that only say that it is a telephone."""
    words = [word for word in phone.note.split() if not means_anywhere(books, word, "phone_filler")]
    return replace(phone, note=" ".join(words).strip(_EDGES))


def _is_short_number(text: str, country: str) -> bool:
    """Tell whether it is one of the short numbers of a country, as 116 123."""
    import phonenumbers  # noqa: PLC0415

    digits = re.sub(r"\s", "", text)
    if not _SHORT.match(digits) or not country:
        return False
    try:
        number = phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:  # it begins as a call abroad does, and ends there
        return False
    return phonenumbers.is_valid_short_number_for_region(number, country)


def _eaten(text: str, country: str) -> str:
    """Return the number that a spreadsheet kept without its plus or its first zero, "" where there is none."""
    import phonenumbers  # noqa: PLC0415

    for written in (f"+{text}", f"0{text}"):
        try:
            number = phonenumbers.parse(written, country or None)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return ""
