"""The neutral summary of the work with a client, as text."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.case_summary import CaseSummary, SummaryNeed, SummaryService
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.intake_value_words import PlaceLookup
from workpris_desktop.wording.intake_words import IntakeWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.need_words import NeedWords

MOST_DAYS = 5
"""Of what is to be done; the days that lie further ahead are counted."""


class SummaryWords(QObject):
    """Says it in the language spoken now.

    Args:
        form: the newest form.
        kinds: all needs.
        needs: says what sections and needs are called.
        tells: whether a text gives a person away, as on a neutral leaflet.
        places: what places and languages are called.
    """

    def __init__(
        self,
        form: IntakeForm,
        kinds: Iterable[NeedKind],
        needs: NeedWords,
        tells: Callable[[str], bool],
        places: PlaceLookup,
    ) -> None:
        super().__init__()
        self._form, self._kinds = form, {kind.id: kind for kind in kinds}
        self._needs, self._tells, self._places = needs, tells, places
        self._intake, self._work = IntakeWords(self), ClientWorkWords(self)

    def text(self, summary: CaseSummary, today: date) -> str:
        """Return it as lines of plain text."""
        title = self.tr("Summary of {date}").format(date=_day(today))
        lines = [f"{title} · {summary.reference}" if summary.reference else title, *self._facts(summary)]
        lines += self._under(self.tr("Needs"), map(self._need, summary.needs))
        lines += self._under(self.tr("Services contacted"), self._services(summary))
        lines += self._under(self.tr("Next steps"), self._steps(summary, today))
        return "\n".join(lines) + "\n"

    def _facts(self, summary: CaseSummary) -> Iterator[str]:
        for answer in summary.answers:
            field = self._form.by_id[answer.field]
            label = self._intake.label(field)
            value = self._intake.value(field, answer, self._places)
            if not self._tells(label) and not self._tells(value):
                yield self.tr("{label}: {text}").format(label=label, text=value)

    def _under(self, heading: str, lines: Iterable[str]) -> list[str]:
        told = list(lines)
        return ["", heading, *(f"- {line}" for line in told)] if told else []

    def _need(self, need: SummaryNeed) -> str:
        kind = self._kinds[need.need]
        label = self._needs.label(kind)
        shown = self._needs.section(kind.section) if self._tells(label) else label
        return self.tr("{label}: {text}").format(label=shown, text=self._needs.status(need.status).lower())

    def _services(self, summary: CaseSummary) -> Iterator[str]:
        yield from map(self._service, summary.services)
        if summary.unnamed:
            yield self.tr("%n further services, not named here", "", summary.unnamed)

    def _service(self, service: SummaryService) -> str:
        reason = self._work.reason(service.state, service.reason) if service.reason else ""
        day = _day(service.on) if service.on else ""
        told = (self._work.state(service.state), reason, day)
        return self.tr("{label}: {text}").format(label=service.name, text=", ".join(filter(None, told)))

    def _steps(self, summary: CaseSummary, today: date) -> Iterator[str]:
        overdue = sum(day < today for day in summary.next_on)
        coming = [day for day in summary.next_on if day >= today]
        if coming:
            yield self.tr("planned for {days}").format(days=", ".join(map(_day, coming[:MOST_DAYS])))
        if len(coming) > MOST_DAYS:
            yield self.tr("%n more later", "", len(coming) - MOST_DAYS)
        if overdue:
            yield self.tr("%n overdue", "", overdue)


def _day(day: date) -> str:
    return short_date(day, spoken_language())
