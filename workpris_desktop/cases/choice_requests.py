"""What the window asks about the services that were chosen for clients, and about the sheets that were made."""

from dataclasses import dataclass, field
from datetime import date

from workpris_desktop.cases import choice_rows, file_entries, sheet_rows
from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.choice_values import demand_reason, demand_service, kept_name
from workpris_desktop.cases.choices_everywhere import ChosenOf, chosen_everywhere
from workpris_desktop.cases.client_files import touch_file
from workpris_desktop.cases.experience import experience_with
from workpris_desktop.cases.file_access import opened
from workpris_desktop.cases.intake_values import demand_day, demand_id
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.noted_files import changed, viewed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.chosen_service import (
    LONGEST_OVERRIDE,
    ChosenService,
    Experience,
    GivenSheet,
    ReferralState,
    Seen,
    SheetKind,
)
from workpris_desktop.domain.client_file import Access, EntryKind


@dataclass(frozen=True, slots=True)
class ReadChoices(Request[tuple[ChosenService, ...]]):
    """The services of a client, in the order of the list."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[ChosenService, ...]:
        """Read them; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a row is not as it was written.
        """
        with vault.changing() as connection:
            return choice_rows.choices_of(connection, viewed(vault, connection, self.file_id).id)


@dataclass(frozen=True, slots=True, repr=False)
class ChooseService(Request[tuple[ChosenService, ...]]):
    """Put a service on the list of a client; ``override`` is why, where a rule fails (B4), and goes into the log.

    A service that is on the list keeps its place and what became of it, and is seen as it is now.
    """

    file_id: str
    service_id: str
    name: str
    need: str = ""
    override: str = ""
    seen: Seen = field(default_factory=dict, hash=False)

    def answer(self, vault: OpenVault) -> tuple[ChosenService, ...]:
        """Put it there, and return the list.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
            TextTooLong: the override is.
            FileFull: the list is.
            ValueError: the service has no id, or what belongs to it is shaped like nothing.
        """
        demand_service(self.service_id)
        if self.need:
            demand_id(self.need)
        author, now = vault.account.id, vault.now()
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            override = kept_line(self.override, LONGEST_OVERRIDE)
            former = choice_rows.choice_of(connection, file.id, self.service_id)
            if override and (former is None or former.override != override):
                text = f"{kept_name(self.name)}: {override}"
                file_entries.add_entry(connection, file.id, author, text, now, kind=EntryKind.OVERRIDE)
            choice = ChosenService(self.service_id, self.name, self.need, override, seen=self.seen)
            choice_rows.add_choice(connection, file.id, choice, author, now)
            return choice_rows.choices_of(connection, file.id)


@dataclass(frozen=True, slots=True)
class DropChoice(Request[tuple[ChosenService, ...]]):
    """Take a service off the list of a client."""

    file_id: str
    service_id: str

    def answer(self, vault: OpenVault) -> tuple[ChosenService, ...]:
        """Take it off, if it is on it, and return the list.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            choice_rows.drop_choice(connection, file.id, self.service_id)
            return choice_rows.choices_of(connection, file.id)


@dataclass(frozen=True, slots=True, repr=False)
class PutChoiceBack(Request[tuple[ChosenService, ...]]):
    """Undo that a service was taken off the list of a client: it is again what it was, and stands where it stood.

    Nothing new goes into the log; ``position`` is its place in the list, from 0.
    """

    file_id: str
    choice: ChosenService
    position: int

    def answer(self, vault: OpenVault) -> tuple[ChosenService, ...]:
        """Put it back, and return the list; one that was chosen again meanwhile stays as it was seen and given since.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
            TextTooLong: the override is.
            FileFull: the list is.
            ValueError: the service has no id, or what belongs to it is shaped like nothing.
        """
        demand_service(self.choice.service_id)
        demand_reason(self.choice.state, self.choice.reason)
        demand_day(self.choice.state_on)
        demand_day(self.choice.answered_on)
        if self.choice.need:
            demand_id(self.choice.need)
        if self.position < 0:
            raise ValueError(self.position)
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            choice_rows.put_choice_back(
                connection, file.id, self.choice, self.position, author_id=vault.account.id, now=vault.now()
            )
            return choice_rows.choices_of(connection, file.id)


@dataclass(frozen=True, slots=True)
class KeepOrder(Request[tuple[ChosenService, ...]]):
    """Put the services of a client into an order; those that are not named follow as they did."""

    file_id: str
    service_ids: tuple[str, ...]

    def answer(self, vault: OpenVault) -> tuple[ChosenService, ...]:
        """Put them into it, and return the list.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            choice_rows.order_choices(connection, file.id, self.service_ids)
            return choice_rows.choices_of(connection, file.id)


@dataclass(frozen=True, slots=True)
class SetReferralState(Request[ChosenService]):
    """Write down what became of a service; ``on`` is since when, today where it is not said."""

    file_id: str
    service_id: str
    state: ReferralState
    reason: str = ""
    on: date | None = None

    def answer(self, vault: OpenVault) -> ChosenService:
        """Write it down, and return the service as it is then.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's, or the service is not on its list.
            FileRestricted: it must stay as it is.
            ValueError: the state has no such reason, or the day is none.
        """
        demand_reason(self.state, self.reason)
        demand_day(self.on)
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            choice = ChosenService(self.service_id, "", state=self.state, reason=self.reason)
            return choice_rows.set_state(connection, file.id, choice, self.on or vault.today, vault.now())


@dataclass(frozen=True, slots=True, repr=False)
class NoteSheet(Request[GivenSheet | None]):
    """Note that a sheet was made for a client, with ids, names and looks of the services on it (G9)."""

    file_id: str
    kind: SheetKind
    services: tuple[tuple[str, str, Seen], ...] = field(default=(), hash=False)

    def answer(self, vault: OpenVault) -> GivenSheet | None:
        """Note it, and when those services of the list were given.

        That something was printed stands in the audit whoever has printed it; in the file only where the account may
        change it, else None is returned.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            FileFull: no sheet holds so many services.
            ValueError: a service is shaped like none.
        """
        now = vault.now()
        sheet = sheet_rows.sheet_made(self.kind, self.services, vault.account.id, now)
        seen = {service_id: each for service_id, _, each in self.services}
        with vault.changing() as connection:
            file, access = opened(vault, connection, self.file_id)
            vault.note(Act.FILE_PRINTED, file.id, coded(sheet=sheet.kind.value))
            if vault.account.may(Deed.WRITE_FILES) and access is not Access.EMERGENCY and not file.is_restricted:
                touch_file(connection, file, vault.today)
                sheet_rows.add_sheet(connection, file.id, sheet, seen)
                choice_rows.mark_given(connection, file.id, seen, now)
                return sheet
        return None


@dataclass(frozen=True, slots=True)
class ReadSheets(Request[tuple[GivenSheet, ...]]):
    """Which sheets were made for a client, the newest first."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[GivenSheet, ...]:
        """Read it; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a row is not as it was written.
        """
        with vault.changing() as connection:
            return sheet_rows.sheets_of(connection, viewed(vault, connection, self.file_id).id)


@dataclass(frozen=True, slots=True)
class ChosenEverywhere(Request[tuple[ChosenOf, ...]]):
    """The services of all clients whom the account keeps, to be compared with a new directory (I6)."""

    def answer(self, vault: OpenVault) -> tuple[ChosenOf, ...]:
        """Return them; none for who reads no files.

        Raises:
            VaultDamaged: a row is not as it was written.
        """
        with vault.reading() as connection:
            return chosen_everywhere(vault, connection)


@dataclass(frozen=True, slots=True)
class ExperienceWith(Request[Experience]):
    """What became of the office's referrals to a provider, of which these are all services (C5).

    Each service counts by itself, so that answers about overlapping lists tell no more than those about each service.
    """

    service_ids: tuple[str, ...]

    def answer(self, vault: OpenVault) -> Experience:
        """Count it.

        Raises:
            NotAllowed: the account reads no notes.
            VaultDamaged: a row is not as it was written.
        """
        vault.demand(Deed.READ_NOTES)
        with vault.reading() as connection:
            return experience_with(vault, connection, self.service_ids)
