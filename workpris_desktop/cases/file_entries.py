"""The entries of client files: dated, with their author, and with what they said before they were changed."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.kept_text import kept_prose, storable
from workpris_desktop.cases.word_index import index_entry
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.client_file import LONGEST_ENTRY, Access, ClientFile, EntryKind, FileEntry
from workpris_desktop.domain.vault_errors import ClientFileNotFound, NotAllowed

_SELECT: Final = "SELECT id, file_id, author_id, made_at, text, kind FROM file_entry "


@dataclass(frozen=True, slots=True)
class ReadableFile:
    """A file that was opened: its entries, the newest first, and why this account may read it."""

    file: ClientFile
    entries: tuple[FileEntry, ...]
    access: Access


def entries_of(connection: Any, file_id: str) -> tuple[FileEntry, ...]:
    """Return the entries of a file, the newest first."""
    former: dict[str, list[str]] = {}
    for entry_id, text in connection.execute(
        "SELECT entry_id, former_text.text FROM former_text JOIN file_entry ON file_entry.id = entry_id"
        " WHERE file_id = ? ORDER BY number",
        (file_id,),
    ):
        former.setdefault(entry_id, []).append(text)
    rows = connection.execute(
        _SELECT + "WHERE file_id = ? ORDER BY made_at DESC, rowid DESC",
        (file_id,),
    )
    return tuple(_entry(row, tuple(former.get(row[0], ()))) for row in rows)


def add_entry(
    connection: Any, file_id: str, author_id: str, text: str, now: datetime, *, kind: EntryKind = EntryKind.NOTE
) -> FileEntry:
    """Add an entry to a file and return it; in a transaction.

    Raises:
        TextTooLong: the text is.
        ValueError: it is empty.
    """
    entry = FileEntry(uuid4().hex, file_id, author_id, now, kept_prose(text, LONGEST_ENTRY), kind=kind)
    connection.execute(
        "INSERT INTO file_entry (id, file_id, author_id, made_at, text, kind) VALUES (?, ?, ?, ?, ?, ?)",
        (entry.id, file_id, author_id, now.isoformat(), entry.text, kind.value),
    )
    index_entry(connection, entry, is_new=True)
    return entry


def own_entry(connection: Any, file_id: str, entry_id: str, author_id: str) -> FileEntry:
    """Return an entry of a file that somebody has written.

    Raises:
        ClientFileNotFound: the file has no such entry.
        NotAllowed: somebody else wrote it; what carries a name says only what this person wrote.
    """
    row = connection.execute(_SELECT + "WHERE id = ? AND file_id = ?", (storable(entry_id), file_id)).fetchone()
    if row is None:
        raise ClientFileNotFound
    former = connection.execute("SELECT text FROM former_text WHERE entry_id = ? ORDER BY number", (row[0],))
    entry = _entry(row, tuple(text for (text,) in former))
    if entry.author_id != author_id:
        raise NotAllowed(Deed.WRITE_FILES)
    return entry


def change_entry(
    connection: Any, entry: FileEntry, text: str, now: datetime, *, kind: EntryKind | None = None
) -> FileEntry:
    """Change an entry and return it with what it said before (E9); in a transaction.

    Args:
        connection: the vault.
        entry: as it is.
        text: what it is to say.
        now: the moment (UTC).
        kind: what it is about; None leaves that as it is.

    Raises:
        TextTooLong: the text is.
        ValueError: it is empty.
    """
    entry = _of_kind(connection, entry, kind or entry.kind)
    changed = replace(entry, text=kept_prose(text, LONGEST_ENTRY), former=(*entry.former, entry.text))
    if changed.text == entry.text:
        return entry
    connection.execute(
        "INSERT INTO former_text VALUES (?, ?, ?, ?)", (entry.id, len(entry.former), now.isoformat(), entry.text)
    )
    connection.execute("UPDATE file_entry SET text = ? WHERE id = ?", (changed.text, entry.id))
    index_entry(connection, changed)
    return changed


def _of_kind(connection: Any, entry: FileEntry, kind: EntryKind) -> FileEntry:
    if kind is entry.kind:
        return entry
    connection.execute("UPDATE file_entry SET kind = ? WHERE id = ?", (kind.value, entry.id))
    return replace(entry, kind=kind)


def _entry(row: Any, former: tuple[str, ...]) -> FileEntry:
    entry_id, file_id, author_id, made_at, text, kind = row
    return FileEntry(entry_id, file_id, author_id, datetime.fromisoformat(made_at), text, former, EntryKind(kind))
