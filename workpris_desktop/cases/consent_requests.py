"""What the window asks about the consent of a client to a shared register."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import uuid4

from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.consent_rows import (
    add_consent,
    authority_key,
    consents_of,
    newest_consents,
    receivers_for,
    withdraw,
)
from workpris_desktop.cases.drafts import read_draft
from workpris_desktop.cases.file_access import OPENABLE, held, openable_values
from workpris_desktop.cases.intake_rows import Intake, intake_of
from workpris_desktop.cases.intake_values import demand_day, demand_id
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.noted_files import viewed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.consent import (
    LONGEST_LANGUAGE,
    LONGEST_READER,
    LONGEST_RECEIVER,
    MOST_FACTS,
    Consent,
    ConsentHow,
    ConsentPurpose,
    latest_end,
    need_fact,
)


def consent_place(file_id: str) -> str:
    """Return where a consent of a client that is being written is kept as a draft."""
    return f"file/{file_id}/consent"


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
    what was half-written.
    """

    newest: tuple[Consent, ...]
    intake: Intake
    receivers: tuple[str, ...]
    draft: str


@dataclass(frozen=True, slots=True)
class ReadFileConsents(Request[FileConsents]):
    """The consents of a client, with the facts that a further one may cover."""

    file_id: str

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
                read_draft(connection, vault.account.id, consent_place(file.id)),
            )


@dataclass(frozen=True, slots=True, repr=False)
class GiveRegisterConsent(Request[Consent]):
    """Write down that a client agreed that facts go to the register of an authority, or that the client refused.

    ``facts`` are ids of fields of the form, and `domain.consent.need_fact` of needs. ``read_by`` is who read the
    consent aloud, in which ``language``; ``ends_on`` lies within a year (J7).
    """

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
        """Write it down; what was agreed to before for the same authority counts no more, and a refusal withdraws it.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            TextTooLong: the name of the authority or of the reader is.
            ValueError: the authority or the facts are missing, a fact is shaped like none, or the last day is past or
                later than `domain.consent.latest_end`.
        """
        receiver = kept_line(self.receiver, LONGEST_RECEIVER)
        today = vault.today
        if not authority_key(receiver) or not (self.is_refused or self.facts) or len(self.facts) > MOST_FACTS:
            raise ValueError(len(self.facts))
        for fact in self.facts:
            demand_id(fact.removeprefix(need_fact("")) if isinstance(fact, str) else fact)
        demand_day(self.ends_on)
        if not today <= self.ends_on <= latest_end(today):
            raise ValueError(self.ends_on)
        consent = Consent(
            *(uuid4().hex, receiver, ConsentPurpose.REGISTER, self.facts, self.how, today, self.ends_on),
            *(kept_line(self.read_by, LONGEST_READER), kept_line(self.language, LONGEST_LANGUAGE), self.was_repeated),
            is_refused=self.is_refused,
        )
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            if consent.is_refused:
                _withdraw(vault, connection, file.id, receiver=receiver)
            add_consent(connection, file.id, consent, vault.account.id, vault.now())
            vault.note(Act.CONSENT_GIVEN, file.id, coded(consent=consent.id, refused="yes" if self.is_refused else ""))
        return consent


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
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            _withdraw(vault, connection, file.id, self.receiver)


def _withdraw(vault: OpenVault, connection: Any, file_id: str, receiver: str | None = None) -> None:
    for consent_id in withdraw(connection, file_id, ConsentPurpose.REGISTER, vault.today, receiver=receiver):
        vault.note(Act.CONSENT_WITHDRAWN, file_id, coded(consent=consent_id))
