"""Whether a sentence that staff typed is easy to read (leaflet.md 7.1)."""

import re
from typing import Final

MOST_WORDS: Final = 12
"""Words of a sentence; with more of them staff is warned."""

LONGEST_WORD: Final = 14
"""Letters of a word that everybody reads."""

_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?…])\s+")
_WORD: Final = re.compile(r"[^\W\d_]+")


def long_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences with more than `MOST_WORDS` words."""
    sentences = (sentence.strip() for sentence in _SENTENCE_ENDS.split(text))
    return tuple(sentence for sentence in sentences if len(_WORD.findall(sentence)) > MOST_WORDS)


def long_words(text: str) -> tuple[str, ...]:
    """Return the words with more than `LONGEST_WORD` letters, each once."""
    return tuple(dict.fromkeys(word for word in _WORD.findall(text) if len(word) > LONGEST_WORD))
