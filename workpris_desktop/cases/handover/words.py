"""Words to be told by telephone: those by which a card is compared, and the passphrase of a packet."""

import secrets
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Final

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.handover_errors import PassphraseMistyped, WordsDiffer
from workpris_desktop.domain.office_card import OfficeCard

CARD_WORDS: Final = 8
"""88 bits; who wants a card of the same words must try about 2^88 keys."""

PASSPHRASE_WORDS: Final = 6
"""66 bits, each drawn out of 2,048 words; a try costs 256 MiB and about a second (`passphrase_slot.WORK_FACTOR`)."""

BITS_OF_A_WORD: Final = 11

_MEANT_FOR: Final = b"workpris-office-words-1\0"
_LISTS: Final = ("english", "czech")
"""Lists of BIP 39 without marks, in which four letters tell a word; there is none in German or Slovenian."""

_LIST_OF_COUNTRY: Final[Mapping[str, str]] = {"CZ": "czech"}
_LIST_OF_LANGUAGE: Final[Mapping[str, str]] = {"cs": "czech"}
_LONGEST_TYPED: Final = 500


def card_words(card: OfficeCard) -> tuple[str, ...]:
    """Return eight words that stand for name and both keys of an office, the first 88 bits of a SHA-256.

    The country of the card decides on their language, so that both ends of a telephone line see the same ones.
    """
    said = f"{card.signing_key}\0{card.recipient}\0{card.name}".encode()
    bits = int.from_bytes(sha256(_MEANT_FOR + said).digest()) >> (256 - CARD_WORDS * BITS_OF_A_WORD)
    words = _word_list(_LIST_OF_COUNTRY.get(card.country, _LISTS[0]))
    last = len(words) - 1
    return tuple(words[bits >> (BITS_OF_A_WORD * place) & last] for place in reversed(range(CARD_WORDS)))


def are_words_of(card: OfficeCard, typed: str) -> bool:
    """Tell whether somebody typed the words of a card; capitals, marks, and what stands between words do not matter."""
    return len(typed) <= _LONGEST_TYPED and tuple(folded_words(typed)) == card_words(card)


def demand_words_of(card: OfficeCard, typed: str) -> None:
    """Let words pass that somebody typed if they are those of a card, as `are_words_of` says.

    Raises:
        WordsDiffer: they are not; it tells the first place at which they differ.
    """
    if are_words_of(card, typed):
        return
    said = folded_words(typed) if len(typed) <= _LONGEST_TYPED else []
    if len(said) != CARD_WORDS:
        raise WordsDiffer
    places = zip(said, card_words(card), strict=True)
    raise WordsDiffer(next(place for place, (word, own) in enumerate(places, start=1) if word != own))


def new_passphrase(language: str) -> str:
    """Return a passphrase of six words drawn by chance (66 bits).

    Args:
        language: of the person who will tell it, as in ``cs``.
    """
    words = _word_list(_LIST_OF_LANGUAGE.get(language, _LISTS[0]))
    return " ".join(secrets.choice(words) for _ in range(PASSPHRASE_WORDS))


def typed_passphrase(typed: str) -> str:
    """Return the passphrase that somebody typed as it is stretched: its six words, with one blank between them.

    Raises:
        PassphraseMistyped: it is not six words of one list, so that no packet can have it.
    """
    words = folded_words(typed) if len(typed) <= _LONGEST_TYPED else []
    if len(words) != PASSPHRASE_WORDS:
        raise PassphraseMistyped
    fitting = [_places_known(words, name) for name in _LISTS]
    if PASSPHRASE_WORDS not in fitting:
        raise PassphraseMistyped(max(fitting) + 1)
    return " ".join(words)


def _places_known(words: list[str], name: str) -> int:
    """Return how many words from the first on are in a list."""
    known = _word_set(name)
    return next((place for place, word in enumerate(words) if word not in known), len(words))


@cache
def _word_set(name: str) -> frozenset[str]:
    return frozenset(_word_list(name))


@cache
def _word_list(name: str) -> tuple[str, ...]:
    # Nobody needs the words who hands nothing over.
    from mnemonic import Mnemonic  # noqa: PLC0415

    return tuple(Mnemonic(name).wordlist)
