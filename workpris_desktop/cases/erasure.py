"""Erasing a client's file so that no byte of it stays: rows, drafts, words, pages, log (security.md 2.6, R17)."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final

from workpris_desktop.cases.drafts import drop_drafts_of_file
from workpris_desktop.cases.engine import checkpoint, transaction
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.word_index import forget_words, rebuild_index
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.retention import Certificate

_DUE: Final = "sweep"
_PAGES: Final = "pages"
_WORDS: Final = "words"
"""The setting that stands while rows are gone and their bytes are not, and what is to be written anew: the pages, or
the index of words, too."""

_SINCE: Final = "sweep_since"

LONGEST_UNSWEPT: Final = timedelta(hours=1)
"""So long the bytes of removed notes may stay in corners of the encrypted file: to sweep writes all of it anew."""

_SWEEPING_CACHE_KIB: Final = 65_536
"""With the usual 2 MB each page would be decrypted many times."""


def erase_file(connection: Any, certificate: Certificate) -> bool:
    """Erase one file, leave its certificate, and tell whether the file was there; in a transaction.

    `sweep` is to follow once the transaction is done; a mark is left until it has.

    Args:
        connection: the vault.
        certificate: what is left of the file; one that is there already stays as it is.
    """
    file_id = certificate.file_id
    connection.execute(
        "INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?)",
        (file_id, certificate.erased_at.isoformat(), certificate.reason),
    )
    drop_drafts_of_file(connection, file_id)
    is_there = connection.execute("SELECT 1 FROM client_file WHERE id = ?", (file_id,)).fetchone() is not None
    if is_there:
        forget_words(connection, file_id)
        # What another office gave as its reason for sending may tell of the person, and belongs to no file.
        connection.execute("UPDATE inbox_packet SET basis = '' WHERE merged_into = ?", (file_id,))
        connection.execute("DELETE FROM client_file WHERE id = ?", (file_id,))
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_DUE, _WORDS))
    return is_there


def reapply_tombstones(connection: Any, tombstones: Iterable[Certificate]) -> tuple[str, ...]:
    """Erase what a restored backup has brought back, and return the ids of the files that it had.

    Args:
        connection: the restored vault, in no transaction.
        tombstones: what was erased since the backup was made, or before.
    """
    with transaction(connection):
        back = tuple(each.file_id for each in tombstones if erase_file(connection, each))
    sweep(connection)
    return back


def mark_for_sweeping(connection: Any, now: datetime) -> None:
    """Remember, in the transaction that takes rows away whose words are not indexed, that their bytes are to go."""
    connection.executemany("INSERT OR IGNORE INTO setting VALUES (?, ?)", ((_DUE, _PAGES), (_SINCE, now.isoformat())))


def sweep(connection: Any) -> None:
    """Write the whole file anew without what was taken away, if that is still to be done, and empty the log.

    SQLite wipes deleted cells, but not always the copies where it once moved them from (tried: 1 in 5,000), and FTS5
    parts its pages by words that may be gone. A kill on the way leaves the mark, so that opening the vault finishes it.

    Args:
        connection: the vault, in no transaction.
    """
    due = _setting(connection, _DUE)
    if due is not None:
        (cache,) = connection.execute("PRAGMA cache_size").fetchone()
        connection.execute(f"PRAGMA cache_size = {-_SWEEPING_CACHE_KIB}")
        try:
            _write_anew(connection, with_words=due == _WORDS)
        finally:
            connection.execute(f"PRAGMA cache_size = {cache}")
    checkpoint(connection)


def finish_erasure(connection: Any) -> None:
    """Sweep if a client's file was erased and its bytes are still there; those of a removed note may wait.

    Args:
        connection: the vault, in no transaction.
    """
    if _setting(connection, _DUE) == _WORDS:
        sweep(connection)


def leave_no_trace(vault: OpenVault) -> None:
    """Sweep an open vault; where the disk is full or fails, the mark stays, and it is done later.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
    """
    with suppress(MachineFault), vault.reading() as connection:
        sweep(connection)


def sweep_in_time(vault: OpenVault) -> None:
    """Sweep an open vault if bytes have waited for it for `LONGEST_UNSWEPT`, and empty its log in any case.

    Raises:
        VaultDamaged: a page of the file is not as it was written.
    """
    with suppress(MachineFault), vault.reading() as connection:
        since = _setting(connection, _SINCE)
        # A clock that was set back must not put it off for ever.
        if since is not None and abs(vault.now() - datetime.fromisoformat(since)) < LONGEST_UNSWEPT:
            finish_erasure(connection)
            checkpoint(connection)
        else:
            sweep(connection)


def _setting(connection: Any, name: str) -> str | None:
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def _write_anew(connection: Any, *, with_words: bool) -> None:
    if with_words:
        with transaction(connection):
            rebuild_index(connection)
    connection.execute("VACUUM")
    with transaction(connection):
        connection.execute("DELETE FROM setting WHERE name IN (?, ?)", (_DUE, _SINCE))
