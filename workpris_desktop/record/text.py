"""Text from outside, made safe to show: one Unicode form, nothing invisible, no towers of marks."""

import re
import unicodedata
from typing import Final

from workpris_desktop.record.limits import LONGEST_REMARK_VALUE, MOST_MARKS_ON_A_LETTER

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_MAY_HAVE_MARKS: Final = re.compile("[^\x00-\u02ff\u2010-\u2027\u2030-\u203a\u20ac]")
"""Text without any such character is NFC as it stands."""
_MARKS: Final = frozenset({"Mn", "Me"})
_MAY_BE_TOWER: Final = re.compile(rf"[^\w\s]{{{MOST_MARKS_ON_A_LETTER + 1},}}")
"""No mark is a letter, a digit or a blank; to look at each character of every text takes far longer."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs"})
"""Controls, formats (bidirectional and zero-width characters among them) and halves of surrogate pairs."""


def clean_text(text: str) -> str:
    """Return the text as one line: NFC, without unseen characters, each run of blanks one blank.

    Source of the rules: security.md 5.1.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(_seen(text).split())


def clean_prose(text: str) -> str:
    """Return the text as `clean_text` does, but with its line breaks kept, each as a line feed."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return "\n".join(" ".join(line.split()) for line in _seen(text).split("\n")).strip()


def short_text(text: str) -> str:
    """Return the beginning of a text as one line: enough to recognise it by in a message."""
    # Cut first: cleaning a text of 64 KB only to show its beginning would be wasted.
    return clean_text(text[: 4 * LONGEST_REMARK_VALUE])[:LONGEST_REMARK_VALUE]


def _seen(text: str) -> str:
    if not text.isprintable():
        text = "".join(filter(_is_seen, _LINE_ENDS.sub("\n", text)))
    if not _MAY_HAVE_MARKS.search(text):
        return text
    # Before NFC, which takes quadratic time over a tower of marks; and after it, because it takes some letters apart.
    return _with_few_marks(unicodedata.normalize("NFC", _with_few_marks(text)))


def _is_seen(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in _UNSEEN


def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) > 0 or unicodedata.category(character) in _MARKS


def _with_few_marks(text: str) -> str:
    if not _MAY_BE_TOWER.search(text):
        return text
    kept: list[str] = []
    marks = 0
    for character in text:
        marks = marks + 1 if _is_mark(character) else 0
        if marks <= MOST_MARKS_ON_A_LETTER:
            kept.append(character)
    return "".join(kept)
