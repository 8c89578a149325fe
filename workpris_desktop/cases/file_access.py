"""Who may open which client file: the rule of the domain, asked of the rows."""

from datetime import date, timedelta
from typing import Any, Final

from workpris_desktop.cases.client_files import every_file, file_in_row, file_of, files_open_to
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.word_index import matches
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.client_file import Access, ClientFile, access_to
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.vault_errors import ClientFileNotFound, FileRestricted

EMERGENCY_LASTS: Final = timedelta(days=1)
"""Until the end of the next day."""


def files_for(connection: Any, account: Account, today: date) -> tuple[ClientFile, ...]:
    """Return the files that an account may open, what was last worked with first."""
    if account.may(Deed.READ_ALL):
        return tuple(every_file(connection))
    emergencies = emergency_files(connection, account, today)
    return tuple(
        file
        for file in files_open_to(connection, account.id)
        if access_to(file, account, in_emergency=file.id in emergencies)
    )


def emergency_files(connection: Any, account: Account, today: date) -> frozenset[str]:
    """Return the ids of the files for which an account has given a reason that counts today."""
    rows = connection.execute("SELECT file_id, until FROM emergency WHERE account_id = ?", (account.id,))
    # A day further off was written by a clock that was wrong, and would count for too long.
    return frozenset(
        file_id for file_id, until in rows if today <= date.fromisoformat(until) <= today + EMERGENCY_LASTS
    )


def opened(vault: OpenVault, connection: Any, file_id: str) -> tuple[ClientFile, Access]:
    """Return a file with why the account may open it.

    Raises:
        ClientFileNotFound: there is none, or it is not this account's to see.
    """
    file = file_of(connection, file_id)
    in_emergency = file_id in emergency_files(connection, vault.account, vault.today)
    access = access_to(file, vault.account, in_emergency=in_emergency)
    if access is None:
        raise ClientFileNotFound
    return file, access


def changeable(vault: OpenVault, connection: Any, file_id: str, *, in_emergency: bool = False) -> ClientFile:
    """Return a file that the account may change.

    Args:
        vault: the vault.
        connection: the same, in a transaction.
        file_id: which.
        in_emergency: whether somebody who is there for a day only may do it.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is no such file, or it is not this account's.
        FileRestricted: it must stay as it is.
    """
    file = held(vault, connection, file_id, in_emergency=in_emergency)
    if file.is_restricted:
        raise FileRestricted
    return file


def held(vault: OpenVault, connection: Any, file_id: str, *, in_emergency: bool = False) -> ClientFile:
    """Return a file whose keeping is up to the account, restricted or not.

    Args:
        vault: the vault.
        connection: the same, in a transaction.
        file_id: which.
        in_emergency: whether it is up to somebody who is there for a day only, too.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is no such file, or it is not this account's.
    """
    vault.demand(Deed.WRITE_FILES)
    file, access = opened(vault, connection, file_id)
    if access is Access.EMERGENCY and not in_emergency:
        raise ClientFileNotFound
    return file


def foreign_files(vault: OpenVault, connection: Any, text: str) -> tuple[ClientFile, ...]:
    """Return files of others whose name or reference is exactly this, but for case and marks.

    Whoever needs a file in an emergency knows about whom it is; the list of all files is nobody's to browse.

    Raises:
        NotAllowed: the account opens no files in an emergency.
    """
    vault.demand(Deed.EMERGENCY)
    asked = folded_words(text)
    found = matches(connection, text)
    files = (file_in_row(connection, row) for row in sorted(found.files) if found.is_named(row))
    return tuple(
        file
        for file in files
        if asked in (folded_words(file.name), folded_words(file.reference)) and access_to(file, vault.account) is None
    )


def note_emergency(vault: OpenVault, connection: Any, file_id: str) -> None:
    """Let the account open a file until the end of the next day; in a transaction that also notes the reason."""
    until = vault.today + EMERGENCY_LASTS
    connection.execute(
        "INSERT OR REPLACE INTO emergency VALUES (?, ?, ?)", (file_id, vault.account.id, until.isoformat())
    )
