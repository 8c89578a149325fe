"""What a referral sheet of a file can hold, and what of it somebody wants to send to one provider (F1, F3)."""

from dataclasses import dataclass
from datetime import date

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.chosen_service import ChosenService, Disclosure
from workpris_desktop.domain.consent import ConsentPurpose, service_receiver
from workpris_desktop.domain.consent_facts import ConsentFacts
from workpris_desktop.domain.office import OwnOffice
from workpris_desktop.domain.passing_on import WantedPassing


@dataclass(frozen=True, slots=True)
class ReferralTarget:
    """To whom: the service as the directory knows it, its provider, and the town."""

    service: str
    provider: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ReferralOffer:
    """All that the dialog stands on.

    ``telling`` are the facts that stand on no neutral sheet, ``covered`` those that a consent or another legal basis
    for this provider covers today, None where nothing counts; ``worker`` is the name of the account.
    """

    readable: ReadableFile
    choice: ChosenService
    target: ReferralTarget
    facts: ConsentFacts
    telling: frozenset[str]
    own: OwnOffice | None = None
    worker: str = ""
    covered: frozenset[str] | None = None

    def facts_for(self, disclosure: Disclosure) -> ConsentFacts:
        """Return the facts that can be ticked: on a neutral sheet none that tells of custody."""
        if disclosure is Disclosure.YES:
            return self.facts
        kept = tuple(fact for fact in self.facts.offered if fact.id not in self.telling)
        return ConsentFacts(kept, self.facts.secret)


@dataclass(frozen=True, slots=True, repr=False)
class ReferralWish:
    """What is to stand on the sheet; the sender is as the worker typed it."""

    service_id: str
    target: ReferralTarget
    disclosure: Disclosure
    facts: frozenset[str]
    asked_for: str
    answer_by: date | None
    office: str
    worker: str
    phone: str

    @property
    def wanted(self) -> WantedPassing:
        """Return what a ground is needed for."""
        return WantedPassing(service_receiver(self.service_id), self.target.service, ConsentPurpose.PLACE, self.facts)
