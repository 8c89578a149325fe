"""What a refusal tells of the provider, in words: for a button, and for a correction that names nobody."""

from PySide6.QtCore import QObject

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.chosen_service import RefusedBecause
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language


class RefusalWords(QObject):
    """Says it in the language spoken now."""

    def finding(self, finding: OwnFinding) -> str:
        """Return what was found, as it is offered to be written down."""
        rooms = {
            CapacityState.FULL.value: self.tr("no free place"),
            CapacityState.WAITING_LIST.value: self.tr("waiting list"),
            CapacityState.PAUSED.value: self.tr("takes nobody for now"),
        }
        others = {
            Topic.NOT_FROM_REGION: self.tr("takes nobody from another region"),
            Topic.FREE: self.tr("is not free of charge"),
        }
        return rooms[finding.answer.value] if finding.topic is Topic.ROOM else others[finding.topic]

    def noted(self, finding: OwnFinding) -> str:
        """Return that it is written down already."""
        day = short_date(finding.on, spoken_language())
        said = self.tr("Your office has found out on {day}: {what}. It stands beside what the directory says.")
        return said.format(day=day, what=self.finding(finding))

    def right(self, reason: str) -> str:
        """Return what a correction proposes to say after a refusal, "" where only the worker can know it."""
        return {
            RefusedBecause.OUTSIDE_AREA.value: self.tr("It takes only people from its own area."),
            RefusedBecause.AGE_OR_SEX.value: self.tr("It turns people away by age or sex. Which: "),
            RefusedBecause.PAST_OFFENCE.value: self.tr("It turns people away after certain offences. Which: "),
            RefusedBecause.DRUGS_OR_ALCOHOL.value: self.tr("It turns away people who use drugs or alcohol."),
            RefusedBecause.NEED_TOO_HIGH.value: self.tr("It turns away people who need much care or treatment."),
            RefusedBecause.NO_PAPERS.value: self.tr("It turns away people without papers or insurance."),
            RefusedBecause.CANNOT_PAY.value: self.tr("It is not free of charge."),
        }.get(reason, "")
