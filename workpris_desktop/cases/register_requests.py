"""What the window asks about the register of the office, and about what goes out of it."""

from dataclasses import dataclass, field, replace
from typing import ClassVar
from uuid import uuid4

from workpris_desktop.cases import client_files
from workpris_desktop.cases.access_export import AccessExport, access_export
from workpris_desktop.cases.audit_codes import coded, keepers
from workpris_desktop.cases.double_questions import doubles_told
from workpris_desktop.cases.eligible_accounts import demand_able
from workpris_desktop.cases.file_access import held, opened
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.packed_rows import PackedRows
from workpris_desktop.cases.register_export import (
    Destination,
    consented_files,
    demand_destination,
    exchange_file,
    locked,
)
from workpris_desktop.cases.register_rows import register_rows
from workpris_desktop.cases.release_list import take_releases
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.client_register import PossibleDouble, RegisterRow
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.release_list import MOST_RELEASES, Release, ReleaseListReport
from workpris_desktop.domain.vault import Category


@dataclass(frozen=True, slots=True)
class ReadRegister(Request[tuple[RegisterRow, ...]]):
    """All clients of the office, in no order; that it was read is noted.

    A damaged file is left out: `count_requests.CountClients` tells that there are more.
    """

    def answer(self, vault: OpenVault) -> tuple[RegisterRow, ...]:
        """Read it.

        Raises:
            NotAllowed: the account does not read the register.
        """
        return self.sent(vault).rows

    def sent(self, vault: OpenVault) -> PackedRows[RegisterRow]:
        """Return it packed."""
        vault.demand(Deed.READ_REGISTER)
        with vault.changing() as connection:
            vault.note(Act.REGISTER_READ)
            return register_rows(vault, connection)


@dataclass(frozen=True, slots=True)
class PossibleDoubles(Request[tuple[PossibleDouble, ...]]):
    """Other files of the office that may be about the same person (V15); that it was looked is noted.

    After `MOST_QUESTIONS` new ones within a day only files that the account may open are told.
    """

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[PossibleDouble, ...]:
        """Look for them.

        Raises:
            NotAllowed: the account does not read the register.
            ClientFileNotFound: there is no such file, or it is not this account's to see.
        """
        vault.demand(Deed.READ_REGISTER)
        with vault.changing() as connection:
            file, _ = opened(vault, connection, self.file_id)
            return doubles_told(vault, connection, file)


@dataclass(frozen=True, slots=True)
class HandToColleague(Request[ClientFile]):
    """Give a file of one's own to a colleague, restricted or not; a lead gives everybody's.

    The former owner keeps nothing, but may stay as the deputy where ``as_deputy`` says so.
    """

    file_id: str
    account_id: str
    as_deputy: bool = False

    def answer(self, vault: OpenVault) -> ClientFile:
        """Give it.

        Raises:
            NotAllowed: the account writes nothing, or the file is somebody else's.
            ClientFileNotFound: there is no such file, or it is not this account's.
            AccountNotFound: there is no such account, or it may write no files.
        """
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            if file.owner_id != vault.account.id:
                vault.demand(Deed.REASSIGN)
            demand_able(connection, self.account_id, Deed.WRITE_FILES)
            deputy_id = file.owner_id if self.as_deputy else file.deputy_id
            given = replace(file, owner_id=self.account_id, deputy_id="" if deputy_id == self.account_id else deputy_id)
            if given != file:
                vault.note(Act.FILE_REASSIGNED, file.id, keepers(given))
            return client_files.update_file(connection, given)


@dataclass(frozen=True, slots=True)
class TakeReleaseList(Request[ReleaseListReport]):
    """Open files for the people of a release list who have none, with the deadlines that it brings.

    ``form`` is the version of the form whose questions the list answers, 0 where that is not known.
    """

    releases: tuple[Release, ...]
    category: Category
    form: int = 0

    patience_s: ClassVar[float] = 20.0

    def answer(self, vault: OpenVault) -> ReleaseListReport:
        """Open all of them, or none.

        Raises:
            NotAllowed: the account writes nothing, or does not read the register, by which it is told who is there.
            TextTooLong: a name is.
            FileFull: there are too many deadlines.
            ValueError: a name or deadline is none, or there are more people than `MOST_RELEASES`.
        """
        vault.demand(Deed.WRITE_FILES)
        vault.demand(Deed.READ_REGISTER)
        if len(self.releases) > MOST_RELEASES:
            raise ValueError(len(self.releases))
        with vault.changing() as connection:
            return take_releases(vault, connection, self.releases, self.category, self.form)


@dataclass(frozen=True, slots=True)
class RegisterExport:
    """The exchange file, encrypted; ``clients`` is how many are in it.

    ``unreadable`` is of how many clients nothing is in it because one of their consents is damaged.
    """

    content: bytes
    authority: str
    clients: int
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class ExportRegister(Request[RegisterExport]):
    """The exchange file for the register of an authority; ``authority`` may be "" where all consents are for one.

    ``form`` says which questions are asked of whom: what is hidden does not go out (V11).
    """

    form: IntakeForm = field(repr=False)
    destination: Destination
    authority: str = ""

    patience_s: ClassVar[float] = 20.0

    def answer(self, vault: OpenVault) -> RegisterExport:
        """Make it, noted as a whole and with each file that is in it.

        Raises:
            NotAllowed: the account does not read everybody's files.
            RecipientUnreadable: the key is no public key of age.
            PasswordWeak: the passphrase is too easily guessed.
            AuthorityUnclear: several authorities are named in consents, and none was asked for.
            NobodyConsented: nobody's facts may go there today.
            VaultDamaged: what would go out cannot be read.
        """
        vault.demand(Deed.READ_ALL)
        demand_destination(self.destination)
        with vault.changing() as connection:
            authority, files, unreadable = consented_files(connection, self.authority, vault.today)
            plain = exchange_file(connection, authority, files, self.form, vault.now())
            export = RegisterExport(locked(plain, self.destination), authority, len(files), unreadable)
            export_id = uuid4().hex
            vault.note(Act.REGISTER_EXPORTED, export_id, coded(count=str(len(files))))
            for each in files:
                vault.note(Act.FILE_EXPORTED, each.file.id, coded(consent=each.consent.id, export=export_id))
        return export


@dataclass(frozen=True, slots=True)
class ExportAccess(Request[AccessExport]):
    """All that is kept about the person of a file, for that person."""

    file_id: str

    def answer(self, vault: OpenVault) -> AccessExport:
        """Return it; that it was asked for is the last of what is told about the file.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
        """
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            vault.note(Act.ACCESS_EXPORTED, file.id)
            return access_export(connection, file, vault.now())
