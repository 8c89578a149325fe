"""What a search can be narrowed by: facets, and the values that are chosen of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Facet(StrEnum):
    """A side of a service by which an answer can be narrowed and counted.

    The values are: of ``TYPE`` taxonomy codes, a main type stands for all below it; of ``REGION`` NUTS codes, a broader
    code stands for all in it, and help for a country is help in each of its regions; of ``DISTRICT`` their codes; of
    ``PRISON`` the ids of the prisons in which a service works; of ``SETTING`` those of `SettingFilter`; of ``LANGUAGE``
    ISO 639 codes; of ``CHECKED`` days, within which the last check lies; of ``ROOM`` a `CapacityState`, of ``EVIDENCE``
    a `TrustKind`, both as they count today; of ``ACCEPTS`` an `Exclusion` for which a service says that it turns nobody
    away, or decides case by case; of ``ENTRY`` an `Entry` of which it says that it is not needed; of all others those
    of the enumeration of the same name in `domain.facet`. ``SEX`` "women" and "men" count services for all, too.
    What a record does not state is in none of them.
    """

    TYPE = "type"
    REGION = "region"
    DISTRICT = "district"
    PRISON = "prison"
    SETTING = "setting"
    PHASE = "phase"
    SEX = "sex"
    HOUSEHOLD = "household"
    GROUP = "group"
    WELCOME = "welcome"
    LANGUAGE = "language"
    PAYMENT = "payment"
    FORM = "form"
    REFERRAL = "referral"
    ENTRY = "entry"
    ACCEPTS = "accepts"
    PHYSICAL = "physical"
    ROOM = "room"
    CHECKED = "checked"
    EVIDENCE = "evidence"


CUMULATIVE: Final = frozenset({Facet.ENTRY, Facet.ACCEPTS, Facet.PHYSICAL, Facet.EVIDENCE})
"""Of these several values may be chosen, and all must hold; of every other facet one value at a time."""

CHECKED_WITHIN_DAYS: Final = (30, 90, 180, 365)
"""What ``CHECKED`` offers."""


@dataclass(frozen=True, slots=True, order=True)
class Choice:
    """One value of a facet; as a filter it keeps the services that have it."""

    facet: Facet
    value: str
