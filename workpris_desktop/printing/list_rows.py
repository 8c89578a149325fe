"""A staff list before it is drawn or written: what stands above it, its columns, and one row a service."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.search import Answer

MOST_LISTED: Final = 5_000
"""So many services are on a list at the most; a longer one nobody reads, and it takes minutes to draw."""


class ListColumn(StrEnum):
    """What a list tells of a service, in the order of a spreadsheet.

    ``SAMPLE`` is there for invented data only, ``CONTACTS`` only where those for staff were asked for.
    """

    SAMPLE = "sample"
    NAME = "name"
    PROVIDER = "provider"
    ALERT = "alert"
    HELP = "help"
    TOWNS = "towns"
    PHONE = "phone"
    HOURS = "hours"
    LANGUAGES = "languages"
    WHOM = "whom"
    PRICE = "price"
    ROOM = "room"
    TRUST = "trust"
    CHECKED = "checked"
    CHECKED_HOW = "checked_how"
    CONTACTS = "contacts"
    ID = "id"


@dataclass(frozen=True, slots=True)
class ListHead:
    """What is said of a list as a whole, in one language, all words ready.

    ``question`` is what was asked, ``facts`` are count and dates, ``warning`` says that it is for staff. ``sample`` is
    empty unless the data is invented. ``headings`` has the columns that the list has, ``groups`` what stands above the
    three columns on paper. ``page_phrase`` has the gaps ``{n}`` and ``{m}``.
    """

    language: str
    title: str
    question: str
    facts: tuple[str, ...]
    warning: str
    headings: Mapping[ListColumn, str]
    groups: tuple[str, str, str]
    page_phrase: str
    sample: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One service: the lines of each of its cells, none where nothing is known, and the day of its last check."""

    cells: Mapping[ListColumn, tuple[str, ...]]
    checked_on: date | None = None

    def lines(self, column: ListColumn) -> tuple[str, ...]:
        """Return the lines of a cell."""
        return self.cells.get(column, ())


def listed_hits(answer: Answer) -> Iterator[Hit]:
    """Walk all that an answer found, in its order: the responsible offices first, where they were asked for."""
    if answer.responsible is not None:
        yield from (office.hit for office in answer.responsible.offices)
    yield from answer.hits
