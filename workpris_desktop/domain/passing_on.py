"""What leaves a client's file for somebody outside, and why it may: a consent, or another legal basis (F2, J2-J4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workpris_desktop.domain.consent import Consent, ConsentPurpose
from workpris_desktop.domain.fold import folded_words


class PassingWay(StrEnum):
    """As what it left."""

    REFERRAL_SHEET = "referral_sheet"
    PROVIDER_FORM = "provider_form"
    PACKET = "packet"
    PACKET_SHEET = "packet_sheet"


@dataclass(frozen=True, slots=True, repr=False)
class WantedPassing:
    """What somebody wants to pass on: to whom, what for, and which facts, named as a consent names them.

    ``receiver_id`` is `consent.service_receiver` or `consent.office_receiver`; ``receiver`` its name as it is printed.
    """

    receiver_id: str
    receiver: str
    purpose: ConsentPurpose
    facts: frozenset[str]


@dataclass(frozen=True, slots=True, repr=False)
class PassedOn:
    """That facts of a file went out; what they said is kept nowhere else. ``packet_id`` is that of a packet or ""."""

    id: str
    made_at: datetime
    author_id: str
    way: PassingWay
    wanted: WantedPassing
    consent_id: str
    packet_id: str = ""

    def __repr__(self) -> str:
        """Return nothing: to whom a person was sent tells of the person."""
        return "PassedOn(...)"


@dataclass(frozen=True, slots=True, repr=False)
class Ground:
    """Whether something may be passed on: by ``allowed_by``, or not, as it does not cover ``missing``.

    ``allowed_by`` is the newest consent or other legal basis for this receiver and purpose that counts on the day, None
    where there is none; then ``latest`` is the newest that does not count, to say why.
    """

    allowed_by: Consent | None
    missing: frozenset[str]
    latest: Consent | None = None

    @property
    def is_enough(self) -> bool:
        """Tell whether all of it may be passed on."""
        return self.allowed_by is not None and not self.missing


def ground_for(wanted: WantedPassing, consents: Iterable[Consent], today: date) -> Ground:
    """Return by what something may be passed on to a receiver on a day.

    The newest word for this receiver and purpose counts: a refusal or a withdrawal ends what was agreed to before, and
    a fact that was added later needs a new consent (J3).

    Args:
        wanted: what is to be passed on.
        consents: all of the file, the first one first.
        today: the day on the wall.
    """
    receiver = _key(wanted.receiver_id, wanted.receiver)
    named = [
        each
        for each in consents
        if each.purpose == wanted.purpose.value and _key(each.receiver_id, each.receiver) == receiver
    ]
    newest = named[-1] if named else None
    if newest is None or not newest.covers(today):
        return Ground(None, wanted.facts, newest)
    return Ground(newest, wanted.facts - newest.facts)


def _key(receiver_id: str, receiver: str) -> tuple[str, str]:
    """Return by what receivers are the same: who has no id is known by name only, and not everybody without one."""
    return receiver_id, "" if receiver_id else " ".join(folded_words(receiver))
