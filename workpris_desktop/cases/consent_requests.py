"""What the window asks about consents of a client, and about other legal bases."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.consent_rows import (
    add_consent,
    authority_key,
    consent_of,
    consents_of,
    newest_consents,
    note_told,
    note_withdrawn,
    receiver_key,
    receivers_for,
    withdraw,
)
from workpris_desktop.cases.consent_values import kept_consent
from workpris_desktop.cases.drafts import read_draft
from workpris_desktop.cases.file_access import OPENABLE, held, openable_values
from workpris_desktop.cases.intake_rows import Intake, intake_of
from workpris_desktop.cases.intake_values import demand_day
from workpris_desktop.cases.noted_files import viewed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.passing_rows import known_receivers, passed_on_of
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.consent import Consent, ConsentHow, ConsentPurpose
from workpris_desktop.domain.passing_on import PassedOn


def consent_place(file_id: str, *, is_asked: bool = False) -> str:
    """Return where a consent of a client that is being written is kept as a draft.

    Args:
        file_id: of the client.
        is_asked: it was asked for because something is to be passed on just now.
    """
    return f"file/{file_id}/{'consent-asked' if is_asked else 'consent'}"


@dataclass(frozen=True, slots=True)
class ReadConsents(Request[tuple[Consent, ...]]):
    """What a client has agreed to, refused or withdrawn, the first one first."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[Consent, ...]:
        """Read it; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
        """
        with vault.changing() as connection:
            return consents_of(connection, viewed(vault, connection, self.file_id).id)


@dataclass(frozen=True, slots=True, repr=False)
class FileConsents:
    """All that the screen of a client's consents stands on.

    ``newest`` is the consent that counts for each receiver and purpose, ``intake`` what there is to pass on,
    ``receivers`` who is named in consents to registers already, of clients whose files the account may open, ``draft``
    what was half-written, ``passed`` what was passed on, the newest first, ``known`` the ids and names of services on
    the list of the client, and of offices in the address book.
    """

    newest: tuple[Consent, ...]
    intake: Intake
    receivers: tuple[str, ...]
    draft: str
    passed: tuple[PassedOn, ...] = ()
    known: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReadFileConsents(Request[FileConsents]):
    """The consents of a client, with the facts that a further one may cover; ``is_asked`` as for `consent_place`."""

    file_id: str
    is_asked: bool = False

    def answer(self, vault: OpenVault) -> FileConsents:
        """Read it; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a row is not as it was written.
        """
        with vault.changing() as connection:
            file = viewed(vault, connection, self.file_id)
            return FileConsents(
                newest_consents(consents_of(connection, file.id)),
                intake_of(connection, file),
                receivers_for(connection, ConsentPurpose.REGISTER, OPENABLE, openable_values(vault, connection)),
                read_draft(connection, vault.account.id, consent_place(file.id, is_asked=self.is_asked)),
                passed_on_of(connection, file.id),
                known_receivers(connection, file.id),
            )


_AS_GIVEN: Final = ("is_refused", "receiver_id", "kept_at", "interpreter", "basis", "reason")


@dataclass(frozen=True, slots=True, repr=False)
class GiveConsent(Request[Consent]):
    """Write down that a client agreed that facts go to a receiver, or refused, or which other legal basis there is.

    ``facts`` are ids of fields of the form, and `domain.consent.need_fact` of needs. ``read_by`` is who read the
    consent aloud, in which ``language``; ``kept_at`` where a signed paper lies; ``ends_on`` lies within a year (J7).
    ``basis`` is the id of the legal basis and ``reason`` why it holds here, where ``how`` is ``LAW``.
    """

    file_id: str
    receiver: str
    purpose: ConsentPurpose
    facts: frozenset[str]
    how: ConsentHow
    read_by: str
    ends_on: date
    language: str = ""
    was_repeated: bool | None = None
    is_refused: bool = False
    receiver_id: str = ""
    kept_at: str = ""
    interpreter: str = ""
    basis: str = ""
    reason: str = ""

    def answer(self, vault: OpenVault) -> Consent:
        """Write it down; what was said before of the same receiver and purpose counts no more, and a refusal ends it.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            TextTooLong: a text is.
            ReasonMissing: another legal basis has no reason in words.
            ValueError: the receiver, the facts or the basis are missing, something is shaped like nothing, or the last
                day is past or later than `domain.consent.latest_end`.
        """
        facts = frozenset[str]() if self.is_refused else self.facts
        consent = kept_consent(
            Consent(
                *(uuid4().hex, self.receiver, self.purpose, facts, self.how, vault.today, self.ends_on),
                *(self.read_by, self.language, self.was_repeated),
                **{name: getattr(self, name) for name in _AS_GIVEN},
            )
        )
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            if consent.is_refused:
                _withdraw(vault, connection, file.id, self.purpose, receiver=receiver_key(consent))
            add_consent(connection, file.id, consent, vault.account.id, vault.now())
            how = ConsentHow.LAW.value if consent.is_law else ""
            refused = "yes" if consent.is_refused else ""
            vault.note(Act.CONSENT_GIVEN, file.id, coded(consent=consent.id, refused=refused, how=how))
        return consent


@dataclass(frozen=True, slots=True, repr=False)
class GiveRegisterConsent(Request[Consent]):
    """The same for the register of an authority, which is known by its name."""

    file_id: str
    receiver: str
    facts: frozenset[str]
    how: ConsentHow
    read_by: str
    ends_on: date
    language: str = ""
    was_repeated: bool | None = None
    is_refused: bool = False

    def answer(self, vault: OpenVault) -> Consent:
        """Write it down, as `GiveConsent` does."""
        return GiveConsent(
            *(self.file_id, self.receiver, ConsentPurpose.REGISTER, self.facts, self.how, self.read_by),
            *(self.ends_on, self.language, self.was_repeated, self.is_refused),
        ).answer(vault)


@dataclass(frozen=True, slots=True)
class WithdrawConsent(Request[Consent]):
    """Write down that a client takes a consent back today, or that another legal basis does not hold any more."""

    file_id: str
    consent_id: str

    def answer(self, vault: OpenVault) -> Consent:
        """Write it down, and return it as it is then; a refusal, or what was taken back already, stays as it is.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file or consent, or it is not this account's.
        """
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            consent = consent_of(connection, file.id, self.consent_id)
            if consent.is_refused or consent.withdrawn_on is not None:
                return consent
            note_withdrawn(connection, consent.id, vault.today)
            vault.note(Act.CONSENT_WITHDRAWN, file.id, coded(consent=consent.id))
            return replace(consent, withdrawn_on=vault.today)


@dataclass(frozen=True, slots=True)
class NoteReceiverTold(Request[Consent]):
    """Write down on which day the receiver was told that a consent was taken back (GDPR article 19)."""

    file_id: str
    consent_id: str
    on: date

    def answer(self, vault: OpenVault) -> Consent:
        """Write it down, and return the consent as it is then.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file or consent, or it is not this account's.
            ValueError: it was not taken back, or the day lies before that or ahead.
        """
        demand_day(self.on)
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            consent = consent_of(connection, file.id, self.consent_id)
            if consent.withdrawn_on is None or not consent.withdrawn_on <= self.on <= vault.today:
                raise ValueError(self.on)
            note_told(connection, consent.id, self.on)
            vault.note(Act.FILE_CHANGED, file.id, coded(consent=consent.id))
            return replace(consent, told_on=self.on)


@dataclass(frozen=True, slots=True)
class WithdrawRegisterConsent(Request[None]):
    """Write down that a client takes back the consent to the register of an authority, None for those of all."""

    file_id: str
    receiver: str | None = None

    def answer(self, vault: OpenVault) -> None:
        """Write it down; nothing where there is none.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
        """
        receiver = None if self.receiver is None else ("", authority_key(self.receiver))
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            _withdraw(vault, connection, file.id, ConsentPurpose.REGISTER, receiver)


def _withdraw(
    vault: OpenVault,
    connection: Any,
    file_id: str,
    purpose: ConsentPurpose,
    receiver: tuple[str, str] | None = None,
) -> None:
    for consent_id in withdraw(connection, file_id, purpose, vault.today, receiver=receiver):
        vault.note(Act.CONSENT_WITHDRAWN, file_id, coded(consent=consent_id))
