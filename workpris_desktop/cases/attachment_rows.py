"""The rows of documents that belong to clients' files."""

from datetime import datetime
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.kept_text import storable
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.handover import LARGEST_ATTACHMENT_BYTES, MOST_ATTACHMENTS, PDF, Attachment
from workpris_desktop.domain.handover_errors import AttachmentTooLarge, AttachmentUnfit
from workpris_desktop.domain.vault_errors import ClientFileNotFound, FileFull

_HEAD: Final = b"%PDF-"
_END: Final = b"%%EOF"
_WITHIN_BYTES: Final = 1_024
"""ISO 32000: readers look for the end within the last so many bytes."""

_MEGABYTE: Final = 1_000_000


def demand_pdf(data: bytes) -> None:
    """Let a document pass that is a whole PDF, and not too large.

    Raises:
        AttachmentTooLarge: it is.
        AttachmentUnfit: it is no PDF, or ends too early.
    """
    if len(data) > LARGEST_ATTACHMENT_BYTES:
        raise AttachmentTooLarge(LARGEST_ATTACHMENT_BYTES // _MEGABYTE)
    if not data.startswith(_HEAD) or _END not in data[-_WITHIN_BYTES:]:
        raise AttachmentUnfit


def add_attachment(
    connection: Any, file_id: str, title: str, data: bytes, *, author_id: str, now: datetime
) -> Attachment:
    """Add a document that was checked to a file; in a transaction.

    Raises:
        FileFull: the file has too many.
    """
    attachment = Attachment(uuid4().hex, title, PDF, now, len(data))
    connection.execute(
        "INSERT INTO attachment (id, file_id, made_at, author_id, title, mime, data) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (attachment.id, file_id, now.isoformat(), author_id, title, PDF, data),
    )
    (count,) = connection.execute("SELECT count(*) FROM attachment WHERE file_id = ?", (file_id,)).fetchone()
    if count > MOST_ATTACHMENTS:
        raise FileFull(MOST_ATTACHMENTS)
    return attachment


def has_attachment(connection: Any, file_id: str, data: bytes) -> bool:
    """Tell whether a file has this very document already, whatever it is called."""
    row = connection.execute("SELECT 1 FROM attachment WHERE file_id = ? AND data = ?", (file_id, data)).fetchone()
    return row is not None


def attachments_of(connection: Any, file_id: str) -> tuple[Attachment, ...]:
    """Return the documents of a file without what is in them, the first one first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(
        "SELECT id, title, mime, made_at, length(data) FROM attachment WHERE file_id = ? ORDER BY made_at, rowid",
        (file_id,),
    ).fetchall()
    with sound_rows():
        return tuple(
            Attachment(attachment_id, title, mime, datetime.fromisoformat(made_at), int(size))
            for attachment_id, title, mime, made_at, size in rows
        )


def file_of_attachment(connection: Any, attachment_id: str) -> str:
    """Return the id of the file that a document belongs to.

    Raises:
        ClientFileNotFound: there is no such document.
    """
    row = connection.execute("SELECT file_id FROM attachment WHERE id = ?", (storable(attachment_id),)).fetchone()
    if row is None:
        raise ClientFileNotFound
    return str(row[0])


def data_of(connection: Any, attachment_id: str) -> bytes:
    """Return a document.

    Raises:
        ClientFileNotFound: there is no such document.
    """
    row = connection.execute("SELECT data FROM attachment WHERE id = ?", (storable(attachment_id),)).fetchone()
    if row is None:
        raise ClientFileNotFound
    return bytes(row[0])


def drop_attachment(connection: Any, attachment_id: str) -> None:
    """Take a document away from its file; in a transaction."""
    connection.execute("DELETE FROM attachment WHERE id = ?", (storable(attachment_id),))
