"""Where somebody works: the country and the prison, from which pages begin."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.workplace import Home
from workpris_desktop.ui.settings.section import SettingsSection, offer
from workpris_desktop.wording.alphabet import by_name
from workpris_desktop.wording.coverage_words import CoverageWords

if TYPE_CHECKING:
    from workpris_desktop.ui.comfort import Comfort


class WorkplaceSection(SettingsSection):
    """Country and prison.

    Args:
        comfort: what is set, and what sets it.
        facts: countries and prisons.
        fixed: the names of the settings that an administrator has fixed.
        parent: the owner.
    """

    def __init__(
        self, comfort: "Comfort", facts: Facts, fixed: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(fixed, parent)
        self._comfort, self._facts = comfort, facts
        self._words = CoverageWords(facts, self)
        self.country, self.prison = QComboBox(), QComboBox()
        self.add_row(self.country, "country")
        self.add_row(self.prison, "prison")
        self.end_rows()
        self.country.activated.connect(lambda _: self._choose(prison=""))
        self.prison.activated.connect(lambda _: self._choose(prison=str(self.prison.currentData() or "")))
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the section in the language spoken now, and show in each row what is set."""
        self.name_rows(self.tr("Where you work"), (self.tr("Country"), self.tr("Prison")))
        home, not_set, areas = self._comfort.home, self.tr("Not set"), self._words.area_names()
        countries = [("", not_set), *((each.code, areas.get(each.code, each.code)) for each in self._facts.countries)]
        inside = (each for each in self._facts.prisons if not home.country or each.country == home.country)
        prisons = [(each.id, each.name) for each in by_name(inside, lambda each: each.name)]
        offer(self.country, self._with_unknown(countries, home.country), home.country)
        offer(self.prison, self._with_unknown([("", not_set), *prisons], home.prison), home.prison)

    def _with_unknown(self, offered: list[tuple[str, str]], code: str) -> list[tuple[str, str]]:
        """Offer what is set, too, where the program does not know it, such as a mistake of an administrator."""
        is_known = any(code == each for each, _ in offered)
        return offered if is_known else [*offered, (code, self.tr("Not known: {code}").format(code=code))]

    def _choose(self, prison: str) -> None:
        """Keep where the person works; a prison of another country is none any more."""
        self._comfort.change_home(Home(str(self.country.currentData() or ""), prison))
        self.show_texts()
