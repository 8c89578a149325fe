"""What the window asks about the consent of a client to a shared register."""

from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from dateutil.relativedelta import relativedelta

from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.consent_rows import add_consent, consents_of, withdraw
from workpris_desktop.cases.file_access import held, opened
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.register_export import authority_key
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.consent import (
    LONGEST_LANGUAGE,
    LONGEST_READER,
    LONGEST_RECEIVER,
    MOST_FACTS,
    MOST_MONTHS,
    Consent,
    ConsentHow,
    ConsentPurpose,
)


@dataclass(frozen=True, slots=True)
class ReadConsents(Request[tuple[Consent, ...]]):
    """What a client has agreed to, refused or withdrawn, the first one first."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[Consent, ...]:
        """Read it.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
        """
        with vault.reading() as connection:
            file, _ = opened(vault, connection, self.file_id)
            return consents_of(connection, file.id)


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
        """Write it down; what was agreed to before for the same authority counts no more.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            TextTooLong: the name of the authority or of the reader is.
            ValueError: the authority or the facts are missing, or the last day is past or later than `MOST_MONTHS`.
        """
        receiver = kept_line(self.receiver, LONGEST_RECEIVER)
        today = vault.today
        if not authority_key(receiver) or not (self.is_refused or self.facts) or len(self.facts) > MOST_FACTS:
            raise ValueError(len(self.facts))
        if not today <= self.ends_on <= today + relativedelta(months=MOST_MONTHS):
            raise ValueError(self.ends_on)
        consent = Consent(
            *(uuid4().hex, receiver, ConsentPurpose.REGISTER, self.facts, self.how, today, self.ends_on),
            *(kept_line(self.read_by, LONGEST_READER), kept_line(self.language, LONGEST_LANGUAGE), self.was_repeated),
            is_refused=self.is_refused,
        )
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            add_consent(connection, file.id, consent, vault.account.id, vault.now())
            vault.note(Act.CONSENT_GIVEN, file.id, coded(consent=consent.id, refused="yes" if self.is_refused else ""))
        return consent


@dataclass(frozen=True, slots=True)
class WithdrawRegisterConsent(Request[None]):
    """Write down that a client takes back the consent to shared registers, of whichever authority."""

    file_id: str

    def answer(self, vault: OpenVault) -> None:
        """Write it down; nothing where there is none.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
        """
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            for consent_id in withdraw(connection, file.id, ConsentPurpose.REGISTER, vault.today):
                vault.note(Act.CONSENT_WITHDRAWN, file.id, coded(consent=consent_id))
