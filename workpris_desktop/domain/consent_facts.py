"""Which facts a client can agree to pass on: what is known now, and may leave the file at all (intake.md 6.3 J3)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from workpris_desktop.domain.consent import need_fact
from workpris_desktop.domain.intake import IntakeField, IntakeForm
from workpris_desktop.domain.intake_answer import Answers, IntakeAnswer
from workpris_desktop.domain.intake_condition import asked_fields, exported, is_secret
from workpris_desktop.domain.need import ClientNeed, NeedKind, NeedStatus
from workpris_desktop.domain.privacy import PrivacyClass

NAMING: Final[frozenset[str]] = frozenset({"A5", "B1", "B2"})
"""The questions whose answers name the person: without them a fact goes out under a pseudonym."""


@dataclass(frozen=True, slots=True, repr=False)
class AnsweredFact:
    """A known answer that a client can agree to pass on."""

    field: IntakeField
    answer: IntakeAnswer

    @property
    def id(self) -> str:
        """Return by what a consent names it."""
        return self.field.id

    @property
    def privacy(self) -> PrivacyClass:
        """Return how sensitive it is."""
        return self.field.privacy


@dataclass(frozen=True, slots=True, repr=False)
class NeedFact:
    """How far a need is, which a client can agree to pass on; never the wish in the person's words."""

    kind: NeedKind
    status: NeedStatus

    @property
    def id(self) -> str:
        """Return by what a consent names it."""
        return need_fact(self.kind.id)

    @property
    def privacy(self) -> PrivacyClass:
        """Return how sensitive it is."""
        return self.kind.privacy


@dataclass(frozen=True, slots=True, repr=False)
class ConsentFacts:
    """``offered`` are the facts to choose from in their order, ``secret`` the questions that are answered and stay."""

    offered: tuple[AnsweredFact | NeedFact, ...] = ()
    secret: tuple[IntakeField, ...] = ()

    @property
    def ordinary(self) -> frozenset[str]:
        """Return the ids of facts that are neither sensitive (above P2) nor name the person."""
        return frozenset(fact.id for fact in self.offered if not fact.privacy.is_folded and fact.id not in NAMING)


def facts_to_pass_on(
    form: IntakeForm, kinds: Iterable[NeedKind], answers: Answers, needs: Collection[ClientNeed], today: date
) -> ConsentFacts:
    """Return the facts to choose from: known answers that may leave the file, and needs that were looked at.

    That somebody does not want to say something, or does not know it, is no fact to pass on.
    """
    told = exported(form, answers, needs, today)
    known = tuple(
        AnsweredFact(field, told[field.id]) for field in form.fields if field.id in told and told[field.id].is_known
    )
    status = {need.need: need.status for need in needs}
    looked_at = tuple(
        NeedFact(kind, status[kind.id])
        for kind in kinds
        if status.get(kind.id, NeedStatus.NOT_STARTED) is not NeedStatus.NOT_STARTED
    )
    secret = tuple(
        field
        for field in asked_fields(form, answers, needs, today)
        if is_secret(field.id, answers) and field.id in answers and answers[field.id].is_known
    )
    return ConsentFacts((*known, *looked_at), secret)
