"""The sheet with an office card: what stands on the paper that one office gives to another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CardSheet:
    """The sheet in one language, all words ready; it names no client.

    ``lines`` say who the office is and where. ``code`` is the file of the card, as a scanner reads it; ``code_remark``
    stands beside it, ``code_said`` is read out instead. ``words`` are the eight words of the card.
    """

    language: str
    title: str
    name: str
    lines: tuple[str, ...]
    code: bytes
    code_remark: str
    code_said: str
    words_heading: str
    words: tuple[str, ...]
    words_remark: str
