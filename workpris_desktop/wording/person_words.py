"""The facts of a person in words: what each is called, and what can be told of it."""

from collections.abc import Collection

from PySide6.QtCore import QObject

from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.facet import Exclusion, Household
from workpris_desktop.domain.person import AgeRange, Person, PersonSex, Substance, Told
from workpris_desktop.domain.person_fact import DISCREET_FACTS, PersonFact
from workpris_desktop.wording.choice_words import ChoiceWords, Offer
from workpris_desktop.wording.record.fit import age_text


class PersonWords(QObject):
    """Says facts in the language spoken now; ``choices`` says prisons, regions, languages and exclusions."""

    def __init__(self, choices: ChoiceWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices

    def not_told(self) -> str:
        """Return what is said while a fact is not told."""
        return self.tr("not told")

    def known_day(self) -> str:
        """Return what is ticked where a day is told."""
        return self.tr("known:")

    def name(self, fact: PersonFact) -> str:
        """Return what a fact is called."""
        names = {
            PersonFact.SEX: self.tr("Sex"),
            PersonFact.AGE: self.tr("Age in years"),
            PersonFact.HOUSEHOLD: self.tr("Household"),
            PersonFact.PET: self.tr("Has a pet"),
            PersonFact.LANGUAGES: self.tr("Speaks"),
            PersonFact.PAPERS: self.tr("Has identity papers"),
            PersonFact.PRISON: self.tr("Prison now"),
            PersonFact.REGION_OF_RETURN: self.tr("Region of return"),
            PersonFact.RELEASE_DATE: self.tr("Day of release"),
            PersonFact.EXCLUSIONS: self.tr("Reasons for which some turn people away"),
            PersonFact.SUBSTANCE_USE: self.tr("Uses drugs or alcohol now"),
            PersonFact.CAN_PAY: self.tr("Can pay a fee"),
            PersonFact.STEP_FREE: self.tr("Steps are a hindrance"),
            PersonFact.INSURANCE: self.tr("Has health insurance"),
        }
        return names[fact]

    def short_name(self, fact: PersonFact) -> str:
        """Return what a fact is called where its value is said beside it, with its unit."""
        return self.tr("Age") if fact is PersonFact.AGE else self.name(fact)

    def value(self, fact: PersonFact, person: Person) -> str:
        """Return what is told of one fact, "" for a discreet one (`DISCREET_FACTS`), or where nothing is."""
        if fact in DISCREET_FACTS:
            return ""
        if fact is PersonFact.AGE:
            age = person.age
            return self._age(age) if age else ""
        told = getattr(person, fact.value)
        codes = told if isinstance(told, tuple) else (told,)
        facet = {PersonFact.LANGUAGES: Facet.LANGUAGE, PersonFact.REGION_OF_RETURN: Facet.REGION}.get(fact)
        if facet is not None:
            return ", ".join(self._choices.label(Choice(facet, code)) for code in codes if code)
        labels = {offer.value: offer.label for offer in self.offers(fact)}
        return ", ".join(labels[code] for code in codes if code in labels)

    def exclusion(self, reason: Exclusion) -> str:
        """Return what a reason for turning people away is called."""
        return self._choices.label(Choice(Facet.ACCEPTS, reason.value))

    def offers(self, fact: PersonFact, known_languages: Collection[str] = ()) -> tuple[Offer, ...]:
        """Return what can be told of a fact that is chosen from a list; of a reason for turning away yes and no, too.

        Args:
            fact: any that is chosen from a list.
            known_languages: ISO 639 codes of those in which services of the directory help; they come first.
        """
        if fact is PersonFact.PRISON:
            return self._choices.offers(Facet.PRISON)
        if fact is PersonFact.REGION_OF_RETURN:
            return self._choices.offers(Facet.REGION)
        if fact is PersonFact.LANGUAGES:
            return self._languages(known_languages)
        plain = {
            PersonFact.SEX: self._sexes,
            PersonFact.HOUSEHOLD: self._households,
            PersonFact.SUBSTANCE_USE: self._substances,
        }
        return plain.get(fact, self._yes_and_no)()

    def places(self, prison: str, region: str) -> str:
        """Return the offer to tell of the places that are chosen as filters; each "" where it is not."""
        named = [(Facet.PRISON, prison), (Facet.REGION, region)]
        places = ", ".join(self._choices.label(Choice(facet, value)) for facet, value in named if value)
        return self.tr("Take over from the filters: {places}").format(places=places)

    def _age(self, age: AgeRange) -> str:
        if age.youngest == age.oldest:
            return self.tr("%n years", "", age.youngest)
        return age_text(age.youngest or None, age.oldest)

    def _yes_and_no(self) -> tuple[Offer, ...]:
        return (Offer(Told.YES.value, self.tr("yes")), Offer(Told.NO.value, self.tr("no")))

    def _sexes(self) -> tuple[Offer, ...]:
        return (Offer(PersonSex.WOMAN.value, self.tr("woman")), Offer(PersonSex.MAN.value, self.tr("man")))

    def _households(self) -> tuple[Offer, ...]:
        return (
            Offer(Household.SINGLE.value, self.tr("alone")),
            Offer(Household.COUPLE.value, self.tr("with a partner")),
            Offer(Household.CHILDREN.value, self.tr("with children")),
            Offer(Household.PREGNANT.value, self.tr("pregnant")),
        )

    def _substances(self) -> tuple[Offer, ...]:
        return (
            Offer(Substance.NONE.value, self.tr("neither")),
            Offer(Substance.DRUGS.value, self.tr("drugs")),
            Offer(Substance.ALCOHOL.value, self.tr("alcohol")),
            Offer(Substance.BOTH.value, self.tr("drugs and alcohol")),
        )

    def _languages(self, known: Collection[str]) -> tuple[Offer, ...]:
        every = self._choices.offers(Facet.LANGUAGE)
        first = [Offer(each.value, each.label, 1) for each in every if each.value in known]
        if not first:
            return every
        others = [Offer(each.value, each.label, 1) for each in every if each.value not in known]
        return (
            Offer("", self.tr("Languages of the services found")),
            *first,
            Offer("", self.tr("Other languages")),
            *others,
        )
