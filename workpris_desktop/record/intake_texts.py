"""The words of the entry form in all languages, from their table; each is taken by the field that it belongs to."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import PackagingFault
from workpris_desktop.record.fact_table import fact_rows, in_each_language, needed, one_of

Labels = Mapping[str, str]

_SECTION: Final = "section"
_PARTS: Final = frozenset({_SECTION, "label", "spoken", "hint", "option", "column", "column_option"})
"""What a row gives words to; ``code`` names the option or the column, "column.option" an option of a column."""

_Key = tuple[str, str, str]


class IntakeTexts:
    """The words of one version, of which it is known which nobody has taken yet."""

    def __init__(self, words: Mapping[_Key, tuple[str, Labels]]) -> None:
        """Take the words, with the section of each, by id, part and code."""
        self.sections: Mapping[str, Labels] = {
            identity: labels for (identity, part, _), (_, labels) in words.items() if part == _SECTION
        }
        self._untaken = {key: entry for key, entry in words.items() if key[1] != _SECTION}

    def take(self, section: str, field: str, part: str, code: str = "") -> Labels:
        """Return the words of a part of a field, by language.

        Raises:
            KeyError: there are none.
            ValueError: they stand in another section.
        """
        stated, labels = self._untaken.pop((field, part, code))
        if stated != section:
            raise ValueError(field)
        return labels

    def demand_all_taken(self) -> None:
        """Do nothing where each word belongs to a field.

        Raises:
            ValueError: some belong to none.
        """
        if self._untaken:
            raise ValueError(*next(iter(self._untaken)))


def read_intake_texts(path: Path) -> IntakeTexts:
    """Return the words of a version.

    Raises:
        PackagingFault: the table is missing or damaged, lacks a language, or gives words to one thing twice.
    """
    rows = fact_rows(path, _entry)
    words = dict(rows)
    if len(words) < len(rows):
        raise PackagingFault(path)
    return IntakeTexts(words)


def _entry(row: Mapping[str, str]) -> tuple[_Key, tuple[str, Labels]]:
    key = needed(row, "id"), one_of(_PARTS, row["part"]), row["code"]
    if key[1] == _SECTION and (row["section"] != row["id"] or row["code"]):
        raise ValueError(row["id"])
    return key, (needed(row, "section"), in_each_language(row))
