"""What the coverage screen asks for now: shared by all that count for it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from workpris_desktop.domain.coverage import CoverageQuestion
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import NOBODY, Person
from workpris_desktop.ui.coverage.coverage_filters import CoverageFilters


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters, for whom it is counted, what was found out about providers, and the day on the wall."""

    question: CoverageQuestion
    person: Person
    findings: Findings
    today: date


@dataclass(frozen=True, slots=True)
class Asking:
    """Tells what is asked at any moment.

    Args:
        filters: those of the screen.
        today: the day on the wall.
        person: of whom facts are told in Find.
        findings: what was found out about providers.
        country: the code of the country where the person works, "" where that is not set.
    """

    filters: CoverageFilters
    today: Callable[[], date]
    person: Callable[[], Person]
    findings: Callable[[], Findings]
    country: Callable[[], str] = str

    def asked(self) -> Asked:
        """Return what is asked now; facts of a person count only where that was chosen."""
        person = self.person() if self.filters.for_person.isChecked() else NOBODY
        return Asked(self.filters.question, person, self.findings(), self.today())
