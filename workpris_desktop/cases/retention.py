"""What is proposed for erasure, confirmed by one person or two, and put off; nothing goes by the clock alone (R18)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from workpris_desktop.cases.account_rows import all_accounts
from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.client_files import update_file
from workpris_desktop.cases.erasure import erase_file
from workpris_desktop.cases.file_access import changeable, files_for
from workpris_desktop.cases.intake_rows import names_of
from workpris_desktop.cases.kept_text import kept_reason
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.client_file import ClientFile, access_to
from workpris_desktop.domain.retention import ALONE_WITHIN, BULK, Certificate, Proposal, proposals
from workpris_desktop.domain.vault_errors import ErasureNotDue


def proposed(vault: OpenVault, connection: Any) -> tuple[Proposal, ...]:
    """Return the files of this account whose time is over, the longest overdue first; for a lead everybody's."""
    files = (file for file in files_for(vault, connection) if access_to(file, vault.account))
    wishes = _wishes(connection)
    return tuple(
        replace(each, confirmed_by=next(iter(wishes.get(each.file.id, ())), ""))
        for each in proposals(files, vault.today)
    )


def due_files(vault: OpenVault, connection: Any, file_ids: Sequence[str]) -> tuple[ClientFile, ...]:
    """Return the files that are to be erased: each once, each of this account, each proposed today.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: one is not there, or not this account's.
        ErasureNotDue: one was worked with, or is kept longer, since it was proposed.
        FileRestricted: one must stay as it is.
    """
    files = tuple(changeable(vault, connection, file_id) for file_id in dict.fromkeys(file_ids))
    if len(proposals(files, vault.today)) != len(files):
        raise ErasureNotDue
    return files


def waiting_for_second(vault: OpenVault, connection: Any, files: Sequence[ClientFile]) -> tuple[ClientFile, ...]:
    """Return the files that a second person must confirm first.

    That is so where one person would have erased `BULK` files alone within `ALONE_WITHIN`, these included. The second
    is anybody who may confirm and may open the file without an emergency: its owner, its deputy, a lead. A file that
    nobody else may open waits for nobody, as its erasure would never end; the audit shows who did it alone.
    """
    if _erased_alone(vault, connection) + len(files) < BULK:
        return ()
    seconds, wishes = _seconds(vault, connection), _wishes(connection)
    return tuple(
        file for file in files if (able := _able(seconds, file)) and not able.intersection(wishes.get(file.id, ()))
    )


def wish_erasure(vault: OpenVault, connection: Any, files: Sequence[ClientFile], reason: str) -> None:
    """Note that this account agrees to the erasure of files; in a transaction.

    Of several people each has a wish of their own, so that two who ask for different sets meet in the end.
    """
    kept = kept_reason(reason, *_names(connection, files))
    for file in files:
        is_new = connection.execute(
            "INSERT OR IGNORE INTO erasure_wish VALUES (?, ?, ?)",
            (file.id, vault.account.id, vault.now().isoformat()),
        ).rowcount
        if is_new:
            vault.note(Act.ERASURE_CONFIRMED, file.id, kept)


def erase(vault: OpenVault, connection: Any, files: Sequence[ClientFile], reason: str) -> tuple[Certificate, ...]:
    """Erase files and return what is left of them; in a transaction, after which `erasure.sweep` is to follow."""
    kept, left = kept_reason(reason, *_names(connection, files)), []
    seconds, wishes = _seconds(vault, connection), _wishes(connection)
    for file in files:
        agreed = _able(seconds, file).intersection(wishes.get(file.id, ()))
        certificate = Certificate(file.id, vault.now(), kept)
        erase_file(connection, certificate)
        vault.note(Act.FILE_ERASED, file.id, coded(agreed=",".join(sorted(agreed))))
        left.append(certificate)
    return tuple(left)


def keep_longer(vault: OpenVault, connection: Any, file_id: str, review_on: date, reason: str) -> ClientFile:
    """Set the day on which a file is proposed for erasure, and return it; in a transaction.

    Raises:
        NotAllowed: the account writes nothing.
        ClientFileNotFound: there is none, or it is not this account's.
        FileRestricted: it must stay as it is.
        ReasonMissing: no reason was given.
        TextTooLong: the reason is.
    """
    file = changeable(vault, connection, file_id)
    kept = kept_reason(reason, *names_of(connection, file))
    vault.note(Act.FILE_CHANGED, file.id, coded(kept, until=review_on.isoformat()))
    connection.execute("DELETE FROM erasure_wish WHERE file_id = ?", (file.id,))
    return update_file(connection, replace(file, review_on=review_on))


def certificates(connection: Any) -> tuple[Certificate, ...]:
    """Return what is left of all files that were erased, the newest first."""
    rows = connection.execute("SELECT file_id, erased_at, reason FROM tombstone ORDER BY erased_at DESC, file_id")
    return tuple(Certificate(file_id, datetime.fromisoformat(at), reason) for file_id, at, reason in rows)


def _wishes(connection: Any) -> Mapping[str, tuple[str, ...]]:
    """Return who has agreed to the erasure of which file, the first of several first."""
    wishes: dict[str, tuple[str, ...]] = {}
    for file_id, account_id in connection.execute("SELECT file_id, account_id FROM erasure_wish ORDER BY at, rowid"):
        wishes[file_id] = (*wishes.get(file_id, ()), account_id)
    return wishes


def _seconds(vault: OpenVault, connection: Any) -> tuple[Account, ...]:
    accounts = all_accounts(connection)
    return tuple(each for each in accounts if each.id != vault.account.id and each.may(Deed.CONFIRM_ERASURE))


def _able(seconds: Iterable[Account], file: ClientFile) -> frozenset[str]:
    return frozenset(account.id for account in seconds if access_to(file, account))


def _erased_alone(vault: OpenVault, connection: Any) -> int:
    """Return how many files the account has erased lately to whose erasure nobody else had agreed."""
    since = vault.now() - ALONE_WITHIN
    (count,) = connection.execute(
        "SELECT count(*) FROM audit WHERE act = ? AND account_id = ? AND reason = '' AND at > ?",
        (Act.FILE_ERASED.value, vault.account.id, since.isoformat()),
    ).fetchone()
    return int(count)


def _names(connection: Any, files: Iterable[ClientFile]) -> tuple[str, ...]:
    return tuple(name for file in files for name in names_of(connection, file))
