"""What is due today in words, as it stands in the list of all that is due."""

from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.cases.today_rows import Due
from workpris_desktop.domain.due import DueKind
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


class TodayWords(QObject):
    """Says it in the language spoken now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = ClientWorkWords(self)

    def client(self, due: Due) -> str:
        """Return about whom it is; what waits in the inbox belongs to nobody yet."""
        return self.tr("Inbox") if due.kind is DueKind.INBOX else due.file_name

    def what(self, due: Due, step: str) -> str:
        """Return what is due.

        Args:
            due: the thing.
            step: the text of the step, where it is one.
        """
        if due.kind is DueKind.STEP:
            return step
        state = self._work.state(due.referral) if due.referral is not None else ""
        day = short_date(due.since, spoken_language())
        return self._said(due).format(about=due.about, state=state, day=day)

    def by(self, due: Due) -> str:
        """Return the day by which it was or is to be done."""
        return short_date(due.due_on, spoken_language())

    def lateness(self, due: Due, today: date) -> str:
        """Return how late it is; never only by a colour."""
        days = (due.due_on - today).days
        if days == 0:
            return self.tr("today")
        if due.kind is DueKind.INBOX:
            return self.tr("waiting for %n days", "", -days)
        return self.tr("in %n days", "", days) if days > 0 else self.tr("OVERDUE by %n days", "", -days)

    def damaged(self, count: int) -> str:
        """Return how much is missing from the list, and what to do now; "" where nothing is."""
        if not count:
            return ""
        missing = self.tr("%n entries are damaged, cannot be read, and are not in this list.", "", count)
        advice = self.tr("Go on with the others, and have a backup restored soon: see “Backups” among the clients.")
        return f"{missing} {advice}"

    def _said(self, due: Due) -> str:
        if due.kind is DueKind.CONSENT:
            return self.tr("Legal basis for {about} ends") if due.is_law else self.tr("Consent for {about} ends")
        if due.kind is DueKind.PACKET:
            return self.tr("{about}: handed over on {day}, and no receipt has come")
        if due.kind is DueKind.INBOX:
            return self.tr("{about}: came on {day}, and waits for a decision")
        return self.tr("{about}: “{state}” since {day}")
