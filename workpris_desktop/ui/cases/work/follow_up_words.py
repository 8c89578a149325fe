"""What stands in the list of next steps."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.wording.client_work_words import ClientWorkWords


class FollowUpWords(QObject):
    """Says it in the language spoken now.

    Args:
        preset: the text of a deadline of the country by its key, in the language spoken now; "" where it is not known.
        parent: owns the object.
    """

    def __init__(self, preset: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preset = preset
        self.work = ClientWorkWords(self)

    def text(self, step: FollowUp) -> str:
        """Return what is to be done."""
        if not step.preset:
            return step.text
        return self.tr("{what} (for the release)").format(what=self._preset(step.preset) or step.preset)

    def cells(self, step: FollowUp, today: date) -> tuple[str, ...]:
        """Return the cells of a step."""
        return self.work.day(step.due_on), self.text(step), self._state(step, today)

    def count(self, steps: Sequence[FollowUp], today: date) -> str:
        """Return how much is to be done, and how much of it is overdue."""
        to_do = [step for step in steps if step.done_on is None]
        overdue = sum(step.due_on < today for step in to_do)
        said = self.tr("%n steps to do.", "", len(to_do)) if to_do else self.tr("Everything is done.")
        if not overdue:
            return said
        late = self.tr("%n are overdue.", "", overdue)
        return f"{said} {late}"

    def _state(self, step: FollowUp, today: date) -> str:
        if step.done_on is not None:
            return self.tr("done {date}").format(date=self.work.day(step.done_on))
        days = (step.due_on - today).days
        if days < 0:
            return self.tr("OVERDUE by %n days", "", -days)
        return self.tr("in %n days", "", days) if days else self.tr("today")
