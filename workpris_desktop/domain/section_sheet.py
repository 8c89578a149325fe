"""A printed sheet in sections of labels with what they say, for colleagues: a hand-over, what is missing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class SheetSection:
    """A heading, and below it what something is called with what it says."""

    heading: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class SectionSheet:
    """All texts of the sheet, in the language of ``language``.

    ``title`` names nobody, for it stands in the file's properties; ``page_phrase`` has the gaps ``{n}`` and ``{m}``.
    """

    language: str
    title: str
    above: tuple[str, ...]
    sections: tuple[SheetSection, ...]
    warning: str
    page_phrase: str
