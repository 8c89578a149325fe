"""The call sheet in words: what to ask several providers by telephone, and what can be answered."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.ask_first import AskFirst
from workpris_desktop.domain.call_sheet import CallBlock, CallQuestion, CallSheet
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit import Reason, RuleName
from workpris_desktop.domain.judge_time import TimeCause
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.phone import phone_in_words, phone_to_call
from workpris_desktop.wording.call_words import CallWords
from workpris_desktop.wording.fit_values import FitValues
from workpris_desktop.wording.languages import spoken_language

Answer = YesNo | CapacityState

_ANSWERS: Final[dict[bool, tuple[Answer, ...]]] = {
    False: (YesNo.YES, YesNo.NO, YesNo.CASE_BY_CASE),
    True: tuple(state for state in CapacityState if state is not CapacityState.NOT_KNOWN),
}


class AskWords(QObject):
    """Says questions and answers in the language spoken now.

    A sheet of paper is left lying about: it asks after rules of the provider, and not after the age, the day of release
    or the language of one person.
    """

    def __init__(self, facts: Facts, phrasebook: Callable[[str], Phrasebook], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrasebook = phrasebook
        self._values = FitValues(facts, phrasebook, self)
        self._call_words = CallWords(facts, phrasebook, self)

    def question(self, asked: AskFirst) -> str:
        """Return one question, which tells nothing of the person but what has to be asked."""
        if asked.topic is not None:
            return self._call_words.topic_question(asked.topic)
        return self._rule_question(asked.reason) if asked.reason else ""

    def answers(self, topic: Topic | None) -> tuple[tuple[Answer, str], ...]:
        """Return the closed answers to a topic with their words; none where the answer would be about one person."""
        if topic is None:
            return ()
        return tuple((answer, self._call_words.answer(answer)) for answer in _ANSWERS[topic is Topic.ROOM])

    def phone(self, service: Service) -> str:
        """Return the number to call."""
        phone = phone_to_call(service.phones)
        return phone_in_words(phone) if phone else self.tr("No telephone number")

    def sheet(self, asked: tuple[tuple[Service, tuple[AskFirst, ...]], ...], *, sample: bool) -> CallSheet:
        """Return the sheet for several services; services of which nothing needs to be asked are left out."""
        words = self._phrasebook(spoken_language())
        hint = self.tr("For staff only. Ask about the provider; name nobody whom you help.")
        return CallSheet(
            language=words.language,
            title=self.tr("Ask first"),
            date_label=words.say("form_date"),
            hint=f"{words.say('sample')}\n{hint}" if sample else hint,
            blocks=tuple(self._block(service, questions) for service, questions in asked if questions),
            foot=self.tr("Call sheet, for staff only"),
            page_phrase=words.phrases["page"],
        )

    def _block(self, service: Service, asked: tuple[AskFirst, ...]) -> CallBlock:
        questions = (
            CallQuestion(self.question(each), tuple(text for _, text in self.answers(each.topic))) for each in asked
        )
        provider = service.organization.name if service.organization else ""
        return CallBlock(service.name, provider, self.phone(service), tuple(questions))

    def _rule_question(self, reason: Reason) -> str:
        if reason.rule is RuleName.TIME:
            return self._time_question(reason)
        prisons, regions = self._values.prisons(reason.told), self._values.regions(reason.told)
        words = {
            RuleName.AGE: self.tr("From which age, and up to which age, do you take people?"),
            RuleName.LANGUAGE: self.tr("In which languages can you help?"),
            RuleName.GROUP: self.tr("For whom exactly is it, and who decides?"),
            RuleName.PAPERS: self.tr("Which documents are needed at the start?"),
            RuleName.PRISON: self.tr("Do you work in this prison: {name}?").format(name=prisons),
            RuleName.REGION: self.tr("Do you take people who go to: {region}?").format(region=regions),
        }
        return words.get(reason.rule) or self.tr("What do you decide case by case, and by what?")

    def _time_question(self, reason: Reason) -> str:
        words = {
            TimeCause.START: self.tr("When does the next one begin, and how long does it take?"),
            TimeCause.CLOSED: self.tr("Who helps while you are closed?"),
            TimeCause.ACCESS: self.tr("How soon can you meet somebody in the prison?"),
            TimeCause.WAITING: self.tr("How long does one wait at present?"),
        }
        return words[TimeCause(reason.stated[0])]
