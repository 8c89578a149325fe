"""What stands on a referral sheet for one provider: what is asked for, the facts that were ticked, and who asks."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.consent import need_fact
from workpris_desktop.domain.consent_facts import NAMING
from workpris_desktop.domain.privacy import PrivacyClass

_CUSTODY: Final = frozenset(
    {
        "H3.prison_job",
        "H4.knows",
        "H5.programmes",
        need_fact("addiction.stable_after_entry"),
        need_fact("money.fines"),
        need_fact("release.probation"),
        need_fact("safety.victim_contact"),
        need_fact("work.talk_about_past"),
    }
)
"""Questions and needs that only somebody has who was sentenced: their words need not say so in each language."""

_CUSTODY_SECTIONS: Final = frozenset({"A", "D", "I"})
"""Sections of the form about the talk in prison, custody and release, and what others may know."""


@dataclass(frozen=True, slots=True, repr=False)
class ReferralFact:
    """A fact that can be ticked, in the language of the sheet.

    ``id`` is that of a field, or `consent.need_fact` of a need. ``tells_custody`` is so where the question is about
    custody, or where its words in any language tell of it: such a fact never stands on a neutral sheet.
    ``neutral_label`` takes the place of a label that tells of custody, "" where the label is harmless.
    """

    id: str
    section: str
    label: str
    lines: tuple[str, ...]
    privacy: PrivacyClass
    tells_custody: bool = False
    neutral_label: str = ""

    def label_on(self, *, is_neutral: bool) -> str:
        """Return what it is called on a sheet."""
        return self.neutral_label or self.label if is_neutral else self.label

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"ReferralFact({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class ReferralSender:
    """Who asks, as the worker typed it."""

    office: str
    worker: str = ""
    phone: str = ""
    address: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what there is of it."""
        return tuple(filter(None, (self.office, self.worker, self.phone, self.address)))


@dataclass(frozen=True, slots=True, repr=False)
class ReferralSheet:
    """Everything on the sheet; ``facts`` are only those that were ticked, in the order of the form.

    ``town`` is that of the provider, whose name says nothing. ``is_neutral`` is so unless the person said that this
    provider may know about the prison. ``by_law`` tells whether a law is the ground, and no consent; ``call_before`` is
    what the provider wants to hear by telephone first.
    """

    service: str
    provider: str
    sender: ReferralSender
    facts: tuple[ReferralFact, ...]
    made_on: date
    town: str = ""
    asked_for: str = ""
    answer_by: date | None = None
    call_before: str = ""
    is_neutral: bool = True
    by_law: bool = False

    def __repr__(self) -> str:
        """Return nothing: to whom a person is sent tells of the person."""
        return "ReferralSheet(...)"


def is_about_custody(fact_id: str, section: str) -> bool:
    """Tell whether a question is about custody, the sentence, probation or who may know of them.

    Args:
        fact_id: the id of a field, or of a need as a consent names it.
        section: that of the form to which the field belongs, "" for a need.
    """
    return section in _CUSTODY_SECTIONS or fact_id in _CUSTODY


def allowed(facts: Iterable[ReferralFact], *, is_neutral: bool) -> tuple[ReferralFact, ...]:
    """Return the facts that may be ticked at all: on a neutral sheet none that tells of custody."""
    return tuple(fact for fact in facts if not (is_neutral and fact.tells_custody))


def proposed(facts: Iterable[ReferralFact], *, is_neutral: bool) -> frozenset[str]:
    """Return the ids of the facts that are ticked at first.

    None of them is sensitive (above P2), names the person, or tells of custody on a neutral sheet.
    """
    return frozenset(
        fact.id
        for fact in allowed(facts, is_neutral=is_neutral)
        if not fact.privacy.is_folded and fact.id not in NAMING and not fact.tells_custody
    )


def ticked(facts: Iterable[ReferralFact], ids: Collection[str], *, is_neutral: bool) -> tuple[ReferralFact, ...]:
    """Return the facts that go onto the sheet, in the order of the form."""
    return tuple(fact for fact in allowed(facts, is_neutral=is_neutral) if fact.id in ids)
