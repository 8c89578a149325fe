"""What both FTS5 contestants share: the question in FTS5's language."""

from bench.contestants.stage import words_of


def match_of(text: str) -> str:
    """Return the words as an FTS5 expression: all of them, the last one as the beginning of a word."""
    whole, last = words_of(text)
    return " AND ".join([*(f'"{word}"' for word in whole), f'"{last}" *'])
