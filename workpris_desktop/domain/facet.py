"""The closed lists by which services are told apart (record.md, "Facets"); their labels are data in four languages."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Stance(StrEnum):
    """How a provider stands to something; a facet that is not there is "not stated", which is never "accepted"."""

    NO = "no"
    CASE_BY_CASE = "case_by_case"
    ACCEPTED = "accepted"


class YesNo(StrEnum):
    """What a record says where it may also say nothing."""

    YES = "yes"
    NO = "no"
    CASE_BY_CASE = "case_by_case"
    NOT_STATED = ""


class Form(StrEnum):
    """How help is given, as the Czech register tells it."""

    RESIDENTIAL = "residential"
    WALK_IN = "walk_in"
    COMES_TO_YOU = "comes_to_you"


class Phase(StrEnum):
    """When in a sentence, or after it, a service helps."""

    ENTRY = "entry"
    SENTENCE = "sentence"
    RELEASE_PREPARATION = "release_preparation"
    RELEASE_DAY = "release_day"
    FIRST_MONTHS = "first_months"
    LATER = "later"
    NOT_LINKED = "not_linked"


class Sex(StrEnum):
    """Whom a service takes; a record without it does not say."""

    WOMEN = "women"
    MEN = "men"
    ALL = "all"


class Household(StrEnum):
    """With whom a person may come."""

    SINGLE = "single"
    COUPLE = "couple"
    CHILDREN = "children"
    PREGNANT = "pregnant"


class Group(StrEnum):
    """In which situation the people are whom a service is for."""

    LEAVING_PRISON = "leaving_prison"
    PROBATION = "probation"
    REMAND = "remand"
    HOMELESS = "homeless"
    ADDICTION = "addiction"
    MENTAL_ILLNESS = "mental_illness"
    DISABILITY = "disability"
    LEARNING_DIFFICULTY = "learning_difficulty"
    FOREIGN_NATIONAL = "foreign_national"
    ASYLUM = "asylum"
    ROMA = "roma"
    LGBT = "lgbt"
    VICTIM = "victim"
    VETERAN = "veteran"
    CARE_LEAVER = "care_leaver"
    ELDERLY = "elderly"


class Welcome(StrEnum):
    """How the groups are meant: everyone may come, everyone and adapted to the groups, only the groups."""

    EVERYONE = "everyone"
    ADAPTED = "adapted"
    ONLY = "only"


class Exclusion(StrEnum):
    """For what a person may be turned away; each has a `Stance`, or is not stated."""

    ARSON = "arson"
    SEXUAL = "sexual"
    VIOLENCE = "violence"
    DOMESTIC_VIOLENCE = "domestic_violence"
    DRUG_USE = "drug_use"
    DRUNK = "drunk"
    DEBT = "debt"
    BANNED = "banned"
    NO_ID = "no_id"
    NO_INSURANCE = "no_insurance"
    NOT_FROM_REGION = "not_from_region"
    PETS = "pets"
    OTHER = "other"


class Referral(StrEnum):
    """Who may ask for the help."""

    SELF = "self"
    RELATIVE = "relative"
    PROFESSIONAL = "professional"
    JUSTICE = "justice"


class Entry(StrEnum):
    """What stands before the first visit; each is yes, no, or not stated."""

    APPOINTMENT = "appointment"
    REGISTRATION = "registration"
    WAITING_LIST = "waiting_list"
    INTERVIEW = "interview"
    DOCUMENTS = "documents"


class Payment(StrEnum):
    """What a person pays."""

    FREE = "free"
    PART = "part"
    FULL = "full"


class Physical(StrEnum):
    """What a building offers to people who need it."""

    STEP_FREE = "step_free"
    LIFT = "lift"
    TOILET = "toilet"
    PARKING = "parking"
    NEAR_STOP = "near_stop"
    QUIET_ROOM = "quiet_room"
    HEARING_LOOP = "hearing_loop"


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """A phase; ``months_before`` release for the preparation, None where that is not stated."""

    phase: Phase
    months_before: int | None = None


@dataclass(frozen=True, slots=True)
class ExclusionRule:
    """How a provider stands to one reason for turning people away; ``note`` in words of the provider."""

    reason: Exclusion
    stance: Stance
    note: str = ""


@dataclass(frozen=True, slots=True)
class EntryRule:
    """Whether something stands before the first visit."""

    kind: Entry
    needed: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class PhysicalFeature:
    """Whether a building has something; ``details`` in words of the publisher."""

    kind: Physical
    present: bool
    details: str = ""


@dataclass(frozen=True, slots=True)
class Facets:
    """All facets of a service but its setting; an empty tuple or None is "not stated"."""

    forms: tuple[Form, ...] = ()
    phases: tuple[PhaseSpan, ...] = ()
    sex: Sex | None = None
    households: tuple[Household, ...] = ()
    groups: tuple[Group, ...] = ()
    welcome: Welcome | None = None
    exclusions: tuple[ExclusionRule, ...] = ()
    referrals: tuple[Referral, ...] = ()
    entry: tuple[EntryRule, ...] = ()
    payment: Payment | None = None


NOTHING_STATED: Final = Facets()
