"""The codes of which reasons are made, in words: languages, prisons, regions, and labels of closed lists."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit_rules import UNDETERMINED
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.printing.spoken import language_name
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.record.telling import facet_label


class FitValues(QObject):
    """Says codes in the language spoken now.

    ``phrasebook`` returns the phrases of a language; it is asked for the names of languages only.
    """

    def __init__(self, facts: Facts, phrasebook: Callable[[str], Phrasebook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._phrasebook = phrasebook

    def label(self, facet: str, code: str) -> str:
        """Return the label of a code of a closed list."""
        return facet_label(self._facts, facet, code, spoken_language())

    def labels(self, facet: str, codes: Iterable[str]) -> str:
        """Return the labels of several codes in one line."""
        return ", ".join(self.label(facet, code) for code in codes)

    def languages(self, codes: Iterable[str]) -> str:
        """Return the names of languages in one line."""
        words = self._phrasebook(spoken_language())
        other = self.tr("another language")
        return ", ".join(other if code == UNDETERMINED else language_name(code, words) for code in codes)

    def prisons(self, ids: Iterable[str]) -> str:
        """Return the names of prisons in one line, the id of one that only the directory knows."""
        names = {prison.id: prison.name for prison in self._facts.prisons}
        return ", ".join(names.get(prison, prison) for prison in ids)

    def regions(self, codes: Iterable[str]) -> str:
        """Return the names of regions, groups of regions and countries in one line, each once."""
        return ", ".join(dict.fromkeys(name for code in codes for name in self._region(code)))

    def day(self, iso: str) -> str:
        """Return a date as it is written."""
        return short_date(date.fromisoformat(iso), spoken_language())

    def _region(self, code: str) -> Iterator[str]:
        region = self._facts.regions.get(code)
        country = next((each for each in self._facts.countries if each.code == code), None)
        if region:
            yield region.name
        elif country:
            yield country.names.get(spoken_language(), code)
        else:
            yield from [each.name for each in self._facts.regions if each.parent == code] or [code]
