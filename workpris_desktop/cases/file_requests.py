"""What the window asks about client files."""

from dataclasses import dataclass, replace

from workpris_desktop.cases import client_files, file_entries, intake_rows
from workpris_desktop.cases.audit_codes import keepers
from workpris_desktop.cases.eligible_accounts import demand_able
from workpris_desktop.cases.file_access import changeable, foreign_files, held, note_emergency, opened, packed_files_for
from workpris_desktop.cases.file_entries import ReadableFile, entries_of
from workpris_desktop.cases.file_search import FileHit, search_files
from workpris_desktop.cases.kept_text import kept_line, kept_reason
from workpris_desktop.cases.noted_files import changed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.packed_rows import PackedRows
from workpris_desktop.cases.request import Request
from workpris_desktop.cases.restriction import demand_release
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import LONGEST_OUTCOME, ClientFile, EntryKind, FileEntry
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.intake_answer import IntakeAnswer
from workpris_desktop.domain.vault import Category


@dataclass(frozen=True, slots=True)
class ListFiles(Request[tuple[ClientFile, ...]]):
    """The files that the account may open, what was last worked with first; for a lead everybody's.

    A damaged one is left out: `count_requests.CountFiles` tells that there are more.
    """

    def answer(self, vault: OpenVault) -> tuple[ClientFile, ...]:
        """List them; empty for who reads no files."""
        return self.sent(vault).rows

    def sent(self, vault: OpenVault) -> PackedRows[ClientFile]:
        """Return them packed."""
        with vault.reading() as connection:
            return packed_files_for(vault, connection)


@dataclass(frozen=True, slots=True)
class NewFile(Request[ClientFile]):
    """Open a file of one's own; ``name`` may be a nickname or a pseudonym.

    ``region`` is where the client will live (C1), as `FieldKind.AREA` says it; "any" where that does not matter.
    """

    name: str
    category: Category
    reference: str = ""
    region: str = "any"

    def answer(self, vault: OpenVault) -> ClientFile:
        """Open it.

        Raises:
            NotAllowed: the account writes nothing.
            TextTooLong: name, reference or region is.
            ValueError: name or region is empty.
        """
        vault.demand(Deed.WRITE_FILES)
        if not self.region.strip():
            raise ValueError(self.region)
        with vault.changing() as connection:
            file = client_files.add_file(
                connection, self.name, self.category, self.reference, owner_id=vault.account.id, today=vault.today
            )
            vault.note(Act.FILE_OPENED, file.id)
            region = IntakeAnswer(intake_rows.REGION, value=(self.region,))
            intake_rows.keep_answers(connection, file, (region,), vault.account.id, vault.now())
        return file


@dataclass(frozen=True, slots=True)
class ReadFile(Request[ReadableFile]):
    """Read a file; that it was read is noted."""

    file_id: str

    def answer(self, vault: OpenVault) -> ReadableFile:
        """Read it.

        Raises:
            ClientFileNotFound: there is none, or it is not this account's to see.
        """
        with vault.changing() as connection:
            file, access = opened(vault, connection, self.file_id)
            vault.note(Act.FILE_VIEWED, file.id)
            return ReadableFile(file, entries_of(connection, file.id), access)


@dataclass(frozen=True, slots=True)
class ChangeFile(Request[ClientFile]):
    """Change what a list shows of a file."""

    file_id: str
    name: str
    category: Category
    reference: str = ""

    def answer(self, vault: OpenVault) -> ClientFile:
        """Change it.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is none, or it is not this account's.
            FileRestricted: it must stay as it is.
            TextTooLong: name or reference is.
            ValueError: the name is empty.
        """
        with vault.changing() as connection:
            file = changeable(vault, connection, self.file_id)
            vault.note(Act.FILE_CHANGED, file.id)
            return client_files.change_file(
                connection, file, self.name, self.category, self.reference, today=vault.today
            )


@dataclass(frozen=True, slots=True)
class WriteEntry(Request[FileEntry]):
    """Add an entry to a file, or change one's own; somebody who is there in an emergency may, too.

    Without a ``kind`` it is a note, or what it was before.
    """

    file_id: str
    text: str
    entry_id: str = ""
    kind: EntryKind | None = None

    def answer(self, vault: OpenVault) -> FileEntry:
        """Write it.

        Raises:
            NotAllowed: the account writes nothing, or somebody else wrote the entry.
            ClientFileNotFound: there is no such file or entry, or it is not this account's.
            FileRestricted: it must stay as it is.
            TextTooLong: the text is.
            ValueError: it is empty.
        """
        author = vault.account.id
        with vault.changing() as connection:
            file = changeable(vault, connection, self.file_id, in_emergency=True)
            client_files.touch_file(connection, file, vault.today)
            vault.note(Act.FILE_CHANGED, file.id)
            if self.entry_id:
                former = file_entries.own_entry(connection, file.id, self.entry_id, author)
                return file_entries.change_entry(connection, former, self.text, vault.now(), kind=self.kind)
            kind = self.kind or EntryKind.NOTE
            return file_entries.add_entry(connection, file.id, author, self.text, vault.now(), kind=kind)


@dataclass(frozen=True, slots=True)
class SetFileState(Request[None]):
    """Say how far the work with a client is, and by the code ``outcome`` how it ended."""

    file_id: str
    state: FileState
    outcome: str = ""

    def answer(self, vault: OpenVault) -> None:
        """Say it.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is none, or it is not this account's.
            FileRestricted: it must stay as it is.
            TextTooLong: the outcome is.
        """
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            outcome = kept_line(self.outcome, LONGEST_OUTCOME)
            client_files.update_file(connection, replace(file, state=FileState(self.state), outcome=outcome))


@dataclass(frozen=True, slots=True)
class Reassign(Request[ClientFile]):
    """Give a file to another account, restricted or not: it is the same file as before."""

    file_id: str
    owner_id: str
    deputy_id: str = ""

    def answer(self, vault: OpenVault) -> ClientFile:
        """Give it.

        Raises:
            NotAllowed: the account reassigns nothing.
            ClientFileNotFound: there is no such file.
            AccountNotFound: there is no such account, or it may write or (as deputy) read no files.
        """
        vault.demand(Deed.REASSIGN)
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            demand_able(connection, self.owner_id, Deed.WRITE_FILES)
            deputy_id = "" if self.deputy_id == self.owner_id else self.deputy_id
            if deputy_id:
                demand_able(connection, deputy_id, Deed.READ_FILES)
            given = replace(file, owner_id=self.owner_id, deputy_id=deputy_id)
            vault.note(Act.FILE_REASSIGNED, file.id, keepers(given))
            return client_files.update_file(connection, given)


@dataclass(frozen=True, slots=True)
class Restrict(Request[ClientFile]):
    """Keep a file as it is, as evidence or in a dispute; or let it be changed again."""

    file_id: str
    is_restricted: bool
    reason: str

    def answer(self, vault: OpenVault) -> ClientFile:
        """Restrict it or not; a wish to erase it counts no more.

        Raises:
            NotAllowed: the account writes nothing, or somebody else has restricted the file and a lead must end that.
            ClientFileNotFound: there is none, or it is not this account's.
            ReasonMissing: no reason was given.
            TextTooLong: the reason is.
        """
        with vault.changing() as connection:
            file = held(vault, connection, self.file_id)
            reason = kept_reason(self.reason, *intake_rows.names_of(connection, file))
            if self.is_restricted:
                vault.note(Act.FILE_RESTRICTED, file.id, reason)
            else:
                demand_release(vault, connection, file)
                vault.note(Act.RESTRICTION_ENDED, file.id, reason)
            connection.execute("DELETE FROM erasure_wish WHERE file_id = ?", (file.id,))
            return client_files.update_file(connection, replace(file, is_restricted=self.is_restricted))


@dataclass(frozen=True, slots=True)
class ForeignFiles(Request[tuple[ClientFile, ...]]):
    """Files of others whose name or reference is exactly this, to be opened in an emergency."""

    text: str

    def answer(self, vault: OpenVault) -> tuple[ClientFile, ...]:
        """Find them.

        Raises:
            NotAllowed: the account opens no files in an emergency.
            LookedTooOften: it has looked for so many within a day.
        """
        with vault.changing() as connection:
            return foreign_files(vault, connection, self.text)


@dataclass(frozen=True, slots=True)
class OpenInEmergency(Request[ReadableFile]):
    """Open a file of somebody else, with a reason that the audit keeps; until the end of the next day."""

    file_id: str
    reason: str

    def answer(self, vault: OpenVault) -> ReadableFile:
        """Open it.

        Raises:
            NotAllowed: the account opens no files in an emergency.
            ClientFileNotFound: there is none.
            ReasonMissing: no reason was given.
            TextTooLong: the reason is.
        """
        vault.demand(Deed.EMERGENCY)
        with vault.changing() as connection:
            file = client_files.file_of(connection, self.file_id)
            reason = kept_reason(self.reason, *intake_rows.names_of(connection, file))
            vault.note(Act.EMERGENCY_OPENED, file.id, reason)
            note_emergency(vault, connection, file.id)
            _, access = opened(vault, connection, file.id)
            return ReadableFile(file, entries_of(connection, file.id), access)


@dataclass(frozen=True, slots=True)
class SearchFiles(Request[tuple[FileHit, ...]]):
    """Search the files that the account may open."""

    text: str

    def answer(self, vault: OpenVault) -> tuple[FileHit, ...]:
        """Search; case and marks do not matter, the last word may be the beginning of one.

        Raises:
            NotAllowed: the account reads no files.
        """
        with vault.reading() as connection:
            return search_files(vault, connection, self.text)
