"""What demand says beside what there is: needs, refusals, and what was looked for in vain."""

from PySide6.QtCore import QLocale, QObject

from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.coverage import CoverageCell
from workpris_desktop.domain.demand import Demand, DemandKind
from workpris_desktop.domain.demand_table import DemandSum, DemandTable
from workpris_desktop.domain.suppression import Span
from workpris_desktop.domain.unmet_need import UnmetBecause
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.coverage_words import CoverageWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.unmet_words import UnmetWords


class DemandWords(QObject):
    """Says it in the language spoken now.

    Args:
        words: says kinds of help, places and cells.
        parent: owns the object.
    """

    def __init__(self, words: CoverageWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._unmet, self._states = UnmetWords(self), ClientWorkWords(self)

    def own(self, demand: Demand, supply: CoverageCell | None) -> str:
        """Return how often something was asked for, mostly why it was not had, and what there is."""
        said = self.tr("{type}, {place}: {kind} {times}").format(
            type=self._type(demand.service_type),
            place=self._region(demand.region),
            kind=self._kind(demand.kind),
            times=self.tr("fewer than 5 times") if demand.count is None else self.tr("%n times", "", demand.count),
        )
        reason = self._reason(demand)
        if reason:
            said = self.tr("{demand}; mostly: {reason}").format(demand=said, reason=reason)
        if supply is not None:
            said = self.tr("{demand}. There is: {cell}").format(demand=said, cell=self._words.cell(supply))
        return f"{said}."

    def total(self, found: DemandSum) -> str:
        """Return how often something was asked for at several offices, as a range where numbers are hidden."""
        return self.tr("{type}, {place}: {kind} {range} times; offices that tell of it: {count}.").format(
            type=self._type(found.service_type),
            place=self._region(found.region),
            kind=self._kind(found.kind),
            range=self.span(found.told),
            count=found.tables,
        )

    def row(self, found: DemandSum) -> tuple[str, ...]:
        """Return the same as cells of a workbook, in the order of `headings`."""
        return (
            self._type(found.service_type),
            self._region(found.region),
            self._kind(found.kind),
            self.span(found.told),
            str(found.tables),
        )

    def headings(self) -> tuple[str, ...]:
        """Return what the cells of `row` say."""
        return (
            self.tr("Kind of help"),
            self.tr("Region"),
            self.tr("How it is known"),
            self.tr("Times"),
            self.tr("Offices"),
        )

    def sheet(self) -> str:
        """Return what the tab of demand is called."""
        return self.tr("Demand")

    def span(self, told: Span) -> str:
        """Return a number, or from where to where it may be."""
        number = QLocale(spoken_language()).toString
        return number(told.low) if told.is_exact else f"{number(told.low)}–{number(told.high)}"

    def months(self, table: DemandTable) -> str:
        """Return what was saved: of which months."""
        if not table.rows:
            return self.tr("No month that is over has any demand; the file is empty.")
        return self.tr("{first} to {last}").format(first=table.first_month, last=table.last_month)

    def _type(self, code: str) -> str:
        return self._words.type(code) if code else self.tr("any kind of help")

    def _region(self, code: str) -> str:
        return self._words.area_names().get(code, code) or self.tr("any region")

    def _kind(self, kind: DemandKind) -> str:
        return {
            DemandKind.NEED: self.tr("needed by clients"),
            DemandKind.UNMET: self.tr("no place found"),
            DemandKind.REFUSED: self.tr("refused by providers"),
        }[kind]

    def _reason(self, demand: Demand) -> str:
        if not demand.because:
            return ""
        if demand.kind is DemandKind.REFUSED:
            return self._states.reason(ReferralState.REFUSED, demand.because)
        return self._unmet.reasons()[UnmetBecause(demand.because)]
