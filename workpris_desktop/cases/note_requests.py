"""What the window asks about notes of the office, and about what providers said."""

from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from workpris_desktop.cases import notes
from workpris_desktop.cases.erasure import mark_for_sweeping, sweep_in_time
from workpris_desktop.cases.kept_text import storable
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.own_finding import OwnFinding
from workpris_desktop.domain.provider_note import HeardFinding, ProviderNote

_LONGEST_SERVICE_ID: Final = 200


@dataclass(frozen=True, slots=True)
class NotesOf(Request[tuple[ProviderNote, ...]]):
    """The notes about a service, the newest first."""

    service_id: str

    def answer(self, vault: OpenVault) -> tuple[ProviderNote, ...]:
        """Read them.

        Raises:
            NotAllowed: the account reads no notes.
        """
        vault.demand(Deed.READ_NOTES)
        with vault.reading() as connection:
            return notes.notes_of(connection, self.service_id)


@dataclass(frozen=True, slots=True)
class WriteNote(Request[ProviderNote]):
    """Write a note about a service, or change one's own; one that was removed meanwhile is written anew."""

    service_id: str
    text: str
    note_id: str = ""

    def answer(self, vault: OpenVault) -> ProviderNote:
        """Write it.

        Raises:
            NotAllowed: the account writes no notes, or somebody else wrote this one.
            TextTooLong: the text is.
            ValueError: it is empty, the service's id is none, or the note is about another service.
        """
        vault.demand(Deed.WRITE_NOTES)
        _demand_service(self.service_id)
        author, now = vault.account.id, vault.now()
        with vault.changing() as connection:
            former = notes.note_of(connection, self.note_id)
            if former is not None and former.service_id != self.service_id:
                raise ValueError(self.note_id)
            if former is None:
                note = notes.add_note(connection, self.service_id, author, self.text, now)
            else:
                note = notes.change_note(connection, former, author, self.text, now)
            vault.note(Act.NOTE_WRITTEN, note.id)
        return note


@dataclass(frozen=True, slots=True)
class RemoveNote(Request[None]):
    """Remove a note, whoever wrote it: what is no longer so must not outlive its author."""

    note_id: str

    def answer(self, vault: OpenVault) -> None:
        """Remove it, and within the hour of work its last trace (`sweep_in_time`); nothing where it is gone already.

        Raises:
            NotAllowed: the account writes no notes.
        """
        vault.demand(Deed.WRITE_NOTES)
        with vault.changing() as connection:
            if notes.remove_note(connection, self.note_id):
                vault.note(Act.NOTE_REMOVED, self.note_id)
                mark_for_sweeping(connection, vault.now())
        sweep_in_time(vault)


@dataclass(frozen=True, slots=True)
class HeardOf(Request[tuple[HeardFinding, ...]]):
    """What providers said about a service, the newest first."""

    service_id: str

    def answer(self, vault: OpenVault) -> tuple[HeardFinding, ...]:
        """Read it.

        Raises:
            NotAllowed: the account reads no notes.
        """
        vault.demand(Deed.READ_NOTES)
        with vault.reading() as connection:
            return notes.heard_of(connection, self.service_id)


@dataclass(frozen=True, slots=True)
class AllHeard(Request[tuple[HeardFinding, ...]]):
    """What providers said about all services, the newest first."""

    def answer(self, vault: OpenVault) -> tuple[HeardFinding, ...]:
        """Read it.

        Raises:
            NotAllowed: the account reads no notes.
        """
        vault.demand(Deed.READ_NOTES)
        with vault.reading() as connection:
            return notes.all_heard(connection)


@dataclass(frozen=True, slots=True)
class WriteHeard(Request[HeardFinding]):
    """Write down what a provider said; ``free`` is how many places were named."""

    finding: OwnFinding
    told_by: str = ""
    free: int | None = None
    remark: str = ""

    def answer(self, vault: OpenVault) -> HeardFinding:
        """Write it down.

        Raises:
            NotAllowed: the account writes no notes.
            TextTooLong: the remark or the name of who said it is.
            ValueError: so many places are never free, or the service's id is none.
        """
        vault.demand(Deed.WRITE_NOTES)
        _demand_service(self.finding.service_id)
        said = (self.told_by, self.free, self.remark)
        with vault.changing() as connection:
            heard = HeardFinding(uuid4().hex, self.finding, vault.account.id, vault.now(), *said)
            kept = notes.add_heard(connection, heard)
            vault.note(Act.FINDING_WRITTEN, kept.id)
        return kept


@dataclass(frozen=True, slots=True)
class RemoveHeard(Request[None]):
    """Remove what was written down of a call."""

    heard_id: str

    def answer(self, vault: OpenVault) -> None:
        """Remove it, and within the hour of work its last trace (`sweep_in_time`); nothing where it is gone already.

        Raises:
            NotAllowed: the account writes no notes.
        """
        vault.demand(Deed.WRITE_NOTES)
        with vault.changing() as connection:
            if notes.remove_heard(connection, self.heard_id):
                vault.note(Act.NOTE_REMOVED, self.heard_id)
                mark_for_sweeping(connection, vault.now())
        sweep_in_time(vault)


@dataclass(frozen=True, slots=True)
class ServicesWithNotes(Request[frozenset[str]]):
    """The ids of the services about which there is a note, or something was heard."""

    def answer(self, vault: OpenVault) -> frozenset[str]:
        """Return them.

        Raises:
            NotAllowed: the account reads no notes.
        """
        vault.demand(Deed.READ_NOTES)
        with vault.reading() as connection:
            return notes.services_with_notes(connection)


def _demand_service(service_id: str) -> None:
    if not 0 < len(service_id) <= _LONGEST_SERVICE_ID or service_id != storable(service_id):
        raise ValueError(len(service_id))
