"""What the facts of a person mean to the rules: which conditions apply, which groups and languages are told."""

from collections.abc import Callable, Mapping
from typing import Final

from workpris_desktop.domain.facet import Group
from workpris_desktop.domain.fit_rules import language_of
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.person import Person, PersonSex, Substance, Told

SEX_TOPICS: Final[Mapping[PersonSex, Topic]] = {PersonSex.WOMAN: Topic.WOMEN, PersonSex.MAN: Topic.MEN}

_OPPOSITE: Final = {Told.YES: Told.NO, Told.NO: Told.YES, Told.UNKNOWN: Told.UNKNOWN}

_DRUGS: Final = {
    Substance.NONE: Told.NO,
    Substance.DRUGS: Told.YES,
    Substance.ALCOHOL: Told.NO,
    Substance.BOTH: Told.YES,
    Substance.UNKNOWN: Told.UNKNOWN,
}
_ALCOHOL: Final = _DRUGS | {Substance.DRUGS: Told.NO, Substance.ALCOHOL: Told.YES}

_OWN_FACTS: Final[Mapping[Topic, Callable[[Person], Told]]] = {
    Topic.PETS: lambda person: person.pet,
    Topic.NO_ID: lambda person: _OPPOSITE[person.papers],
    Topic.NO_INSURANCE: lambda person: _OPPOSITE[person.insurance],
    Topic.DRUG_USE: lambda person: _DRUGS[person.substance_use],
    Topic.DRUNK: lambda person: _ALCOHOL[person.substance_use],
    Topic.FREE: lambda person: _OPPOSITE[person.can_pay],
    Topic.STEP_FREE: lambda person: person.step_free,
}
"""The facts that stand beside the list of exclusions, each as a condition that applies or does not."""


def applies(topic: Topic, person: Person) -> Told:
    """Tell whether a condition applies to a person; "yes" counts wherever of two facts it stands."""
    fact, reason = _OWN_FACTS.get(topic), topic.exclusion
    own = fact(person) if fact else Told.UNKNOWN
    listed = person.exclusions.get(reason, Told.UNKNOWN) if reason else Told.UNKNOWN
    if Told.YES in {own, listed}:
        return Told.YES
    return listed if own is Told.UNKNOWN else own


def groups_told(person: Person) -> tuple[Group, ...]:
    """Return the groups that a person is in by what was told; that somebody is in none never follows from it.

    Who is in a prison is not by that on remand, and who will be released not on probation.
    """
    leaves = bool(person.prison) or person.release_date is not None
    uses = person.substance_use in {Substance.DRUGS, Substance.ALCOHOL, Substance.BOTH}
    return (*((Group.LEAVING_PRISON,) if leaves else ()), *((Group.ADDICTION,) if uses else ()))


def languages_told(person: Person) -> tuple[str, ...]:
    """Return the languages of a person by their shortest codes."""
    return tuple(dict.fromkeys(map(language_of, person.languages)))
