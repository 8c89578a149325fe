"""What a row of the result list says: what, where, how to reach it, and when it was last checked."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.search import Hit
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

if TYPE_CHECKING:
    from workpris_desktop.wording.record_words import RecordWords


MOST_TOWNS = 2
"""So many are named in a row, the others counted."""


@dataclass(frozen=True, slots=True)
class HitLines:
    """The texts of one row, in ``about`` and ``facts`` the weightiest first; ``sentence`` is all of it in one."""

    name: str
    mark: str
    about: tuple[str, ...]
    provider: str
    facts: tuple[str, ...]
    alert: str
    sentence: str


class HitWords(QObject):
    """Says rows in the language spoken now."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    @cached_property
    def _record_words(self) -> "RecordWords":
        # The first row is said after the first painting, which need not wait for what says it.
        from workpris_desktop.wording.record_words import RecordWords  # noqa: PLC0415

        return RecordWords(self._facts, self)

    def lines(self, hit: Hit, *, chosen: bool) -> HitLines:
        """Return the texts of a row."""
        language = spoken_language()
        what = self._facts.taxonomy.label(hit.types[0], language) if hit.types else self.tr("Type not stated")
        where = _towns(hit) or self.tr("Place not stated")
        provider = hit.organization or self.tr("Provider not stated")
        mark = self.tr("On the shortlist") if chosen else ""
        facts = (
            self._phone(hit) or self.tr("No telephone number"),
            self.tr("Checked: {date}").format(date=short_date(hit.checked_on, language))
            if hit.checked_on
            else self.tr("Check date not known"),
            self._record_words.setting(hit.setting),
        )
        about = (what, where)
        sentence = ". ".join(part for part in (hit.name, hit.alert, *about, provider, *facts, mark) if part)
        return HitLines(hit.name, mark, about, provider, facts, hit.alert, sentence)

    @staticmethod
    def _phone(hit: Hit) -> str:
        from workpris_desktop.domain.telephone import Phone  # noqa: PLC0415 - as above
        from workpris_desktop.printing.phone import phone_in_words  # noqa: PLC0415

        country = hit.regions[0][:2] if hit.regions else ""
        return phone_in_words(Phone(hit.phones[0], country=country)) if hit.phones else ""


def _towns(hit: Hit) -> str:
    """Return the first towns, and how many there are besides."""
    others = len(hit.towns) - MOST_TOWNS
    return ", ".join(hit.towns[:MOST_TOWNS]) + (f" +{others}" if others > 0 else "")
