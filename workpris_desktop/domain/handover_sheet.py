"""What stands on the printed sheet of a hand-over, for a colleague without the program."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class HandoverSection:
    """A heading, and below it what something is called with what it says."""

    heading: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, repr=False)
class HandoverSheet:
    """All texts of the sheet, in the language of ``language``.

    ``title`` names nobody, for it stands in the file's properties; ``page_phrase`` has the gaps ``{n}`` and ``{m}``.
    """

    language: str
    title: str
    above: tuple[str, ...]
    sections: tuple[HandoverSection, ...]
    warning: str
    page_phrase: str
