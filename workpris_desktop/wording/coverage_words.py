"""What a coverage matrix says: cells, gaps in sentences, and one sentence on top of it all; never a score."""

from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.coverage import (
    CellState,
    Coverage,
    CoverageCell,
    CoverageLevel,
    CoveragePlace,
    Gap,
)
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.printing.coverage_file import CoverageTable
from workpris_desktop.wording.coverage_content import CoverageContent
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

MOST_NAMED: Final = 12
"""So many places are named in one sentence."""


class CoverageWords(QObject):
    """Says it in the language spoken now.

    Args:
        facts: labels of service types.
        parent: owns the object.
    """

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def type(self, code: str) -> str:
        """Return what a kind of help is called."""
        return self._facts.taxonomy.label(code, spoken_language())

    def place(self, place: CoveragePlace) -> str:
        """Return what a place is called; a country in the language spoken, all else as it calls itself."""
        return self._countries().get(place.code, place.name)

    def areas(self) -> tuple[tuple[str, str], ...]:
        """Return the codes of countries, each followed by its regions, with what they are called."""
        rows = []
        for code, name in self._countries().items():
            inside = [region for region in self._facts.regions if region.country == code]
            rows += [(code, name), *((region.code, f"  {region.name}") for region in inside)]
        return tuple(rows)

    def area_names(self) -> dict[str, str]:
        """Return what countries and regions are called, by code."""
        return {code: name.strip() for code, name in self.areas()}

    def level(self, level: CoverageLevel) -> str:
        """Return what the columns are."""
        return {
            CoverageLevel.COUNTRY: self.tr("Countries"),
            CoverageLevel.REGION: self.tr("Regions"),
            CoverageLevel.DISTRICT: self.tr("Districts"),
            CoverageLevel.PRISON: self.tr("Prisons"),
        }[level]

    def setting(self, setting: SettingFilter | None) -> str:
        """Return where help is counted."""
        return {
            None: self.tr("Anywhere"),
            SettingFilter.PRISON: self.tr("In prison"),
            SettingFilter.COMMUNITY: self.tr("Outside of prison"),
            SettingFilter.REMOTE: self.tr("By telephone, online or by letter"),
        }[setting]

    def state(self, state: CellState) -> str:
        """Return what a state is called, as the legend says it."""
        return {
            CellState.NONE: self.tr("none in the country"),
            CellState.FAR: self.tr("none here, only elsewhere"),
            CellState.CLOSED: self.tr("here, but closed to this person"),
            CellState.UNKNOWN: self.tr("here, but full, or room not known"),
            CellState.AVAILABLE: self.tr("available"),
        }[state]

    def short(self, cell: CoverageCell) -> str:
        """Return what stands in a cell of the table."""
        if cell.state is CellState.FAR and cell.nearest_km is not None:
            return self.tr("{km} km").format(km=self._number(round(cell.nearest_km)))
        if cell.state in {CellState.NONE, CellState.FAR}:
            return "–"
        if cell.state is CellState.CLOSED:
            return self.tr("{count} closed").format(count=self._number(cell.services))
        if cell.state is CellState.UNKNOWN:
            return f"{self._number(cell.fitting)} ?"
        return self.tr("{available} of {count}").format(
            available=self._number(cell.available), count=self._number(cell.fitting)
        )

    def signs(self, cell: CoverageCell) -> str:
        """Return the same in signs, for cells on paper, whose hatching tells the rest: "63 km", "2 ?", "1/3", "–"."""
        if cell.state is CellState.AVAILABLE:
            return f"{self._number(cell.available)}/{self._number(cell.fitting)}"
        if cell.state is CellState.CLOSED:
            return self._number(cell.services)
        return self.short(cell)

    def cell(self, cell: CoverageCell) -> str:
        """Return what a cell says in full."""
        if cell.state is CellState.NONE:
            return self.tr("none in the country")
        if cell.state is CellState.FAR:
            if cell.nearest_km is None:
                return self.tr("none, others are elsewhere")
            return self.tr("none, nearest {km} km").format(km=self._number(round(cell.nearest_km)))
        if cell.state is CellState.CLOSED:
            return self.tr("%n services, all closed to this person", "", cell.services)
        if cell.state is CellState.UNKNOWN:
            return self.tr("%n services, full or room not known", "", cell.fitting)
        said = self.tr("{available} available of {count}")
        return said.format(available=self._number(cell.available), count=self._number(cell.fitting))

    def cell_in_full(self, service_type: str, place: CoveragePlace, cell: CoverageCell) -> str:
        """Return a cell with its row and column, as it is read aloud: "Housing, Ústecký kraj: none, nearest 61 km"."""
        said = self.tr("{type}, {place}: {cell}")
        return said.format(type=self.type(service_type), place=self.place(place), cell=self.cell(cell))

    def gap(self, gap: Gap, coverage: Coverage) -> str:
        """Return a gap as a sentence that names the places."""
        said = {
            CoverageLevel.COUNTRY: self.tr("{type}: missing in {count} of {all} countries: {places}."),
            CoverageLevel.REGION: self.tr("{type}: missing in {count} of {all} regions: {places}."),
            CoverageLevel.DISTRICT: self.tr("{type}: missing in {count} of {all} districts: {places}."),
            CoverageLevel.PRISON: self.tr("{type}: missing in {count} of {all} prisons: {places}."),
        }[coverage.question.level]
        count, whole = self._number(len(gap.missing)), self._number(len(coverage.places))
        return said.format(type=self.type(gap.type), count=count, all=whole, places=self.missing_in(gap))

    def missing_in(self, gap: Gap) -> str:
        """Return the places of a gap, each with how far the nearest help is."""
        named = [self._missing(place, cell) for place, cell in gap.missing[:MOST_NAMED]]
        if len(gap.missing) > MOST_NAMED:
            named.append(self.tr("and %n others", "", len(gap.missing) - MOST_NAMED))
        return ", ".join(named)

    def summary(self, coverage: Coverage) -> str:
        """Return the sentence on top: the first gap, or that none was found."""
        if not coverage.places:
            return self.tr("The directory has no data for these places. Read a package in that contains them.")
        first = next(coverage.gaps(), None)
        if first is None:
            return self.tr("Of each kind of help there is something in each of these places.")
        return self.gap(first, coverage)

    def method(self, coverage: Coverage, edition: Edition, today: date) -> tuple[str, ...]:
        """Return what the matrix stands on: data date, number of records, share that was checked, and how it counts."""
        share = round(100 * coverage.checked / coverage.records) if coverage.records else 0
        issued = short_date(edition.issued, spoken_language()) if edition.issued else self.tr("not known")
        said = [
            self.tr("Data of {date}, looked at on {today}.").format(
                date=issued, today=short_date(today, spoken_language())
            ),
            self.tr("%n records; {share} % of them were checked in the last 180 days.", "", coverage.records).format(
                share=self._number(share)
            ),
            self.tr(
                "“Available” needs a record that was checked in the last 180 days, and somebody who said not long ago "
                "that there is room. Distances are from the middle of the place, in a straight line."
            ),
        ]
        if coverage.is_for_person:
            said.append(self.tr("Counted for a person of whom facts were told; nothing of them is kept."))
        return tuple(said)

    def table(self, content: CoverageContent) -> CoverageTable:
        """Return the matrix as a workbook holds it."""
        coverage = content.coverage
        rows = zip(coverage.types, coverage.rows, strict=True)
        return CoverageTable(
            (self.tr("Coverage"), self.tr("Gaps"), self.tr("Demand"), self.tr("How it is counted")),
            (self.tr("Kind of help"), *map(self.place, coverage.places)),
            tuple((self.type(code), *map(self.cell, row)) for code, row in rows),
            [self.gap(gap, coverage) for gap in coverage.gaps()],
            content.demand,
            self.method(coverage, content.edition, content.today),
        )

    def _missing(self, place: CoveragePlace, cell: CoverageCell) -> str:
        if cell.state is CellState.FAR and cell.nearest_km is not None:
            said = self.tr("{place} (nearest {km} km)")
            return said.format(place=self.place(place), km=self._number(round(cell.nearest_km)))
        if cell.state is CellState.CLOSED:
            return self.tr("{place} (closed to this person)").format(place=self.place(place))
        return self.place(place)

    def _countries(self) -> dict[str, str]:
        return {
            "CZ": self.tr("Czechia"),
            "SI": self.tr("Slovenia"),
            "AT": self.tr("Austria"),
            "DE": self.tr("Germany"),
        }

    @staticmethod
    def _number(number: int) -> str:
        return QLocale(spoken_language()).toString(number)
