"""What to ask by telephone, and what was answered, in words."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.wording.fit_values import FitValues


class CallWords(QObject):
    """Says questions and answers in the language spoken now.

    ``phrasebook`` returns the phrases of a language; it is asked for the names of languages only.
    """

    def __init__(self, facts: Facts, phrasebook: Callable[[str], Phrasebook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = FitValues(facts, phrasebook)

    def topic_question(self, topic: Topic) -> str:
        """Return what to ask about a topic; "yes" always means that it is accepted."""
        return self._people(topic) or self._past(topic) or self._conditions(topic)

    def topic(self, topic: Topic) -> str:
        """Return what a topic is called."""
        if topic.exclusion:
            return self._values.label("exclusion", topic.exclusion)
        words = {
            Topic.ROOM: self.tr("Room"),
            Topic.WOMEN: self._values.label("sex", "women"),
            Topic.MEN: self._values.label("sex", "men"),
            Topic.STEP_FREE: self._values.label("physical", "step_free"),
            Topic.FREE: self._values.label("payment", "free"),
        }
        return words.get(topic) or self._values.label("household", topic)

    def answer(self, answer: YesNo | CapacityState) -> str:
        """Return an answer."""
        return self._values.label("capacity_state" if isinstance(answer, CapacityState) else "yes_no", answer)

    def _people(self, topic: Topic) -> str:
        words = {
            Topic.WOMEN: self.tr("Do you take women?"),
            Topic.MEN: self.tr("Do you take men?"),
            Topic.SINGLE: self.tr("Do you take people who come alone?"),
            Topic.COUPLE: self.tr("Do you take couples?"),
            Topic.CHILDREN: self.tr("Do you take people with children?"),
            Topic.PREGNANT: self.tr("Do you take pregnant women?"),
            Topic.PETS: self.tr("Do you take people with a pet?"),
        }
        return words.get(topic, "")

    def _past(self, topic: Topic) -> str:
        words = {
            Topic.ARSON: self.tr("Do you take people who were convicted of arson?"),
            Topic.SEXUAL: self.tr("Do you take people who were convicted of a sexual offence?"),
            Topic.VIOLENCE: self.tr("Do you take people who were convicted of a violent offence?"),
            Topic.DOMESTIC_VIOLENCE: self.tr("Do you take people who were violent at home?"),
            Topic.DRUG_USE: self.tr("Do you take people who use drugs now?"),
            Topic.DRUNK: self.tr("Do you take people who arrive drunk?"),
            Topic.DEBT: self.tr("Do you take people who owe you money?"),
            Topic.BANNED: self.tr("Do you take people whom you have banned before?"),
        }
        return words.get(topic, "")

    def _conditions(self, topic: Topic) -> str:
        words = {
            Topic.ROOM: self.tr("Do you have room now?"),
            Topic.STEP_FREE: self.tr("Can one get in without steps?"),
            Topic.FREE: self.tr("Is it free of charge?"),
            Topic.NO_ID: self.tr("Do you take people without identity papers?"),
            Topic.NO_INSURANCE: self.tr("Do you take people without health insurance?"),
            Topic.NOT_FROM_REGION: self.tr("Do you take people who are not from the region?"),
            Topic.OTHER: self.tr("Apart from that, do you take everybody?"),
        }
        return words[topic]
