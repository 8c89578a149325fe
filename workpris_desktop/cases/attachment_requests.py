"""What the window asks about documents that belong to clients' files."""

from dataclasses import dataclass
from typing import ClassVar

from workpris_desktop.cases import attachment_rows
from workpris_desktop.cases.audit_codes import coded
from workpris_desktop.cases.kept_text import kept_line
from workpris_desktop.cases.noted_files import changed, viewed
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.handover import Attachment
from workpris_desktop.domain.packet import LONGEST_TITLE


@dataclass(frozen=True, slots=True)
class ReadAttachments(Request[tuple[Attachment, ...]]):
    """The documents of a file, without what is in them."""

    file_id: str

    def answer(self, vault: OpenVault) -> tuple[Attachment, ...]:
        """Read them; that the file was viewed is noted, if it was not just now.

        Raises:
            ClientFileNotFound: there is no such file, or it is not this account's to see.
            VaultDamaged: a row is not as it was written.
        """
        with vault.changing() as connection:
            return attachment_rows.attachments_of(connection, viewed(vault, connection, self.file_id).id)


@dataclass(frozen=True, slots=True, repr=False)
class AddAttachment(Request[Attachment]):
    """Add a document to a file: a PDF."""

    file_id: str
    title: str
    data: bytes

    patience_s: ClassVar[float] = 10.0

    def answer(self, vault: OpenVault) -> Attachment:
        """Add it.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is no such file, or it is not this account's.
            FileRestricted: it must stay as it is.
            AttachmentTooLarge: the document is.
            AttachmentUnfit: it is no PDF, or damaged.
            TextTooLong: the title is.
            FileFull: the file has too many.
            ValueError: there is no title.
        """
        attachment_rows.demand_pdf(self.data)
        title = kept_line(self.title, LONGEST_TITLE)
        if not title:
            raise ValueError(len(self.title))
        with vault.changing() as connection:
            file = changed(vault, connection, self.file_id)
            return attachment_rows.add_attachment(
                connection, file.id, title, self.data, author_id=vault.account.id, now=vault.now()
            )


@dataclass(frozen=True, slots=True)
class ReadAttachment(Request[bytes]):
    """One document."""

    attachment_id: str

    patience_s: ClassVar[float] = 10.0

    def answer(self, vault: OpenVault) -> bytes:
        """Read it, and note that it was.

        Raises:
            ClientFileNotFound: there is none, or its file is not this account's to see.
        """
        with vault.changing() as connection:
            file = viewed(vault, connection, attachment_rows.file_of_attachment(connection, self.attachment_id))
            vault.note(Act.FILE_VIEWED, file.id, coded(attachment=self.attachment_id))
            return attachment_rows.data_of(connection, self.attachment_id)


@dataclass(frozen=True, slots=True)
class RemoveAttachment(Request[None]):
    """Take a document away from its file."""

    attachment_id: str

    def answer(self, vault: OpenVault) -> None:
        """Take it away.

        Raises:
            NotAllowed: the account writes nothing.
            ClientFileNotFound: there is none, or its file is not this account's.
            FileRestricted: the file must stay as it is.
        """
        with vault.changing() as connection:
            changed(vault, connection, attachment_rows.file_of_attachment(connection, self.attachment_id))
            attachment_rows.drop_attachment(connection, self.attachment_id)
