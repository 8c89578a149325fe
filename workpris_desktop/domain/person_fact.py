"""The facts that can be told of a person, one by one: their names, and how many are told."""

from enum import StrEnum
from typing import Final

from workpris_desktop.domain.facet import Exclusion
from workpris_desktop.domain.person import NOBODY, Person


class PersonFact(StrEnum):
    """One fact; the values are the names of the fields of `Person`."""

    SEX = "sex"
    AGE = "age"
    HOUSEHOLD = "household"
    PET = "pet"
    LANGUAGES = "languages"
    PAPERS = "papers"
    PRISON = "prison"
    REGION_OF_RETURN = "region_of_return"
    RELEASE_DATE = "release_date"
    EXCLUSIONS = "exclusions"
    SUBSTANCE_USE = "substance_use"
    CAN_PAY = "can_pay"
    STEP_FREE = "step_free"
    INSURANCE = "insurance"


_TOLD_BY_OTHER_FACTS: Final = frozenset(
    {
        Exclusion.DRUG_USE,
        Exclusion.DRUNK,
        Exclusion.NO_ID,
        Exclusion.NO_INSURANCE,
        Exclusion.NOT_FROM_REGION,
        Exclusion.PETS,
    }
)

LISTED_EXCLUSIONS: Final = tuple(reason for reason in Exclusion if reason not in _TOLD_BY_OTHER_FACTS)
"""The reasons for turning people away that have to be asked for; the others follow from facts told elsewhere."""


DISCREET_FACTS: Final = frozenset(
    {
        *(PersonFact.HOUSEHOLD, PersonFact.PRISON, PersonFact.RELEASE_DATE, PersonFact.EXCLUSIONS),
        *(PersonFact.SUBSTANCE_USE, PersonFact.STEP_FREE, PersonFact.INSURANCE),
    }
)
"""Those of the privacy classes P3 and P4: outside of the file is only said that they are known."""


def told_facts(person: Person) -> tuple[PersonFact, ...]:
    """Return the facts that are told, those about reasons for turning people away as one."""
    single = (fact for fact in PersonFact if fact is not PersonFact.EXCLUSIONS)
    told: set[PersonFact] = {fact for fact in single if getattr(person, fact.value) != getattr(NOBODY, fact.value)}
    if person.told_exclusions:
        told.add(PersonFact.EXCLUSIONS)
    return tuple(fact for fact in PersonFact if fact in told)


def count_told(person: Person) -> int:
    """Return how many facts are told, each of the reasons for turning people away counted by itself."""
    single = [fact for fact in told_facts(person) if fact is not PersonFact.EXCLUSIONS]
    return len(single) + len(person.told_exclusions)
