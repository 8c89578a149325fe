"""Consents and other legal bases on their way into the vault: checked, cleaned, and no longer than is kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from workpris_desktop.cases.choice_values import demand_service, kept_name
from workpris_desktop.cases.consent_rows import authority_key
from workpris_desktop.cases.intake_values import demand_day, demand_id
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.domain.consent import (
    LONGEST_BASIS_REASON,
    LONGEST_KEPT_AT,
    LONGEST_LANGUAGE,
    LONGEST_READER,
    LONGEST_RECEIVER,
    MOST_FACTS,
    Consent,
    ConsentHow,
    ConsentPurpose,
    latest_end,
    need_fact,
    office_receiver,
    service_receiver,
)
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import ReasonMissing

_KINDS: Final = (service_receiver(""), office_receiver(""))


def demand_facts(facts: frozenset[str]) -> None:
    """Let ids of fields and needs pass, also those that only another version of the form knows.

    Raises:
        ValueError: they are none, or too many.
    """
    if not isinstance(facts, frozenset) or len(facts) > MOST_FACTS:
        raise ValueError(type(facts).__name__)
    for fact in facts:
        demand_id(fact.removeprefix(need_fact("")) if isinstance(fact, str) else fact)


def demand_receiver_id(receiver_id: str) -> None:
    """Let pass what names a service or an office as a receiver.

    Raises:
        ValueError: it names neither.
    """
    kind = next((kind for kind in _KINDS if receiver_id.startswith(kind)), None)
    if kind is None:
        raise ValueError(len(receiver_id))
    demand_service(receiver_id.removeprefix(kind))


def kept_receiver(receiver: str, receiver_id: str) -> str:
    """Return the name of a receiver as it is kept; where an id says who it is, a name that is too long is cut.

    Raises:
        TextTooLong: it is, and nothing else says who the receiver is.
        ValueError: there are no words in it.
    """
    kept = kept_name(receiver) if receiver_id else kept_line(receiver, LONGEST_RECEIVER)
    if not authority_key(kept):
        raise ValueError(len(receiver))
    return kept


def kept_consent(consent: Consent) -> Consent:
    """Return what somebody wrote down today as it is kept.

    Facts for a register go out by consent only, and its authority is known by name; so are relatives. A refusal covers
    no facts. Another legal basis is named, and has a reason in words.

    Raises:
        TextTooLong: a text is.
        ReasonMissing: it is another legal basis, and nobody wrote why it holds here.
        ValueError: the receiver, the facts or the legal basis are missing or are none, it contradicts itself, or the
            last day is past or later than `domain.consent.latest_end`.
    """
    _demand_ways(consent)
    demand_facts(consent.facts)
    if bool(consent.facts) == consent.is_refused:
        raise ValueError(len(consent.facts))
    if consent.receiver_id:
        demand_receiver_id(consent.receiver_id)
    _demand_end(consent.given_on, consent.ends_on)
    reason = kept_line(consent.reason, LONGEST_BASIS_REASON)
    if consent.is_law and not folded_words(reason):
        raise ReasonMissing
    return replace(
        consent,
        receiver=kept_receiver(consent.receiver, consent.receiver_id),
        read_by=kept_line(consent.read_by, LONGEST_READER),
        language=kept_line(consent.language, LONGEST_LANGUAGE),
        kept_at=kept_line(consent.kept_at, LONGEST_KEPT_AT),
        interpreter=kept_line(consent.interpreter, LONGEST_READER),
        reason=reason,
    )


def _demand_ways(consent: Consent) -> None:
    purpose, how = ConsentPurpose(consent.purpose), ConsentHow(consent.how)
    is_law = how is ConsentHow.LAW
    if purpose is ConsentPurpose.REGISTER and (is_law or consent.receiver_id):
        raise ValueError(purpose.value)
    if is_law:
        demand_id(consent.basis)
    _demand_none_of((is_law and consent.is_refused, consent.basis and not is_law, consent.reason and not is_law))


def _demand_none_of(contradictions: Iterable[object]) -> None:
    if any(contradictions):
        raise ValueError("it contradicts itself")


def _demand_end(today: date, ends_on: date) -> None:
    demand_day(ends_on)
    if not today <= ends_on <= latest_end(today):
        raise ValueError(ends_on)
