"""What the window asks about the answers to the entry form, and about needs."""

import re
from dataclasses import dataclass
from typing import Final

from workpris_desktop.cases import intake_rows
from workpris_desktop.cases.file_access import opened
from workpris_desktop.cases.intake_rows import Intake
from workpris_desktop.cases.intake_values import demand_id
from workpris_desktop.cases.need_rows import keep_need
from workpris_desktop.cases.noted_files import changed, viewed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.need import ClientNeed

_SECTION: Final = re.compile("[A-Z][0-9]{0,2}")
"""What the audit keeps of a section: longer words would outlive the file in it."""


@dataclass(frozen=True, slots=True)
class ReadIntake(Request[Intake]):
    """All that was asked about a client, the name (B1) and the reference (A5) among it."""

    file_id: str

    def answer(self, vault: OpenVault) -> Intake:
        """Read it; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: an answer is not as it was written.
        """
        with vault.changing() as connection:
            return intake_rows.intake_of(connection, viewed(vault, connection, self.file_id))


@dataclass(frozen=True, slots=True, repr=False)
class KeepAnswer(Request[IntakeAnswer]):
    """Keep an answer as soon as its field is left; B1 is the file's name and A5 its reference."""

    file_id: str
    given: IntakeAnswer

    def answer(self, vault: OpenVault) -> IntakeAnswer:
        """Keep it, and return it as it is kept.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
            TextTooLong: a text is, or all answers of the file are together.
            FileFull: the file has too many answers, or this one too many rows.
            ValueError: it is not shaped like an answer, or the name is empty.
        """
        (kept,) = _keep(vault, self.file_id, (self.given,), is_typed=True)
        return kept


@dataclass(frozen=True, slots=True, repr=False)
class KeepAnswers(Request[None]):
    """Keep several answers, all or none of them."""

    file_id: str
    given: tuple[IntakeAnswer, ...]

    def answer(self, vault: OpenVault) -> None:
        """Keep them; the errors are those of `KeepAnswer`."""
        _keep(vault, self.file_id, self.given)


@dataclass(frozen=True, slots=True)
class DropAnswer(Request[None]):
    """Forget an answer, as if the question had never been asked."""

    file_id: str
    field: str

    def answer(self, vault: OpenVault) -> None:
        """Forget it; nothing is forgotten where there is none.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
            ValueError: it is the name, without which there is no file, or shaped like no field.
        """
        demand_id(self.field)
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            intake_rows.drop_answer(connection, file, self.field, vault.today)


@dataclass(frozen=True, slots=True, repr=False)
class KeepNeed(Request[ClientNeed]):
    """Keep how far a need of a client is."""

    file_id: str
    need: ClientNeed

    def answer(self, vault: OpenVault) -> ClientNeed:
        """Keep it, and return it as it is kept.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
            TextTooLong: the wish is.
            FileFull: the file knows of too many needs.
            ValueError: it is not shaped like a need.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id, is_typed=True)
            kept = keep_need(connection, file, self.need, vault.account.id, vault.now())
            intake_rows.index_words(connection, file.id)
        return kept


@dataclass(frozen=True, slots=True)
class NoteSectionOpened(Request[None]):
    """Note that a section was unfolded in which facts of special categories stand (intake.md 6.1)."""

    file_id: str
    section: str

    def answer(self, vault: OpenVault) -> None:
        """Note it.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            ValueError: this is no section.
        """
        if not isinstance(self.section, str) or not _SECTION.fullmatch(self.section):
            raise ValueError(type(self.section).__name__)
        with vault.changing() as connection:
            file, _ = opened(vault, connection, self.file_id)
            vault.note(Act.FILE_VIEWED, file.id, self.section)


def _keep(
    vault: OpenVault, file_id: str, answers: tuple[IntakeAnswer, ...], *, is_typed: bool = False
) -> tuple[IntakeAnswer, ...]:
    with vault.changing() as connection:
        file = changed(vault, connection, file_id, is_typed=is_typed)
        return intake_rows.keep_answers(connection, file, answers, vault.account.id, vault.now())
