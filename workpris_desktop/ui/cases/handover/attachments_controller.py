"""Joins the attachments of an open file with the vault."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from workpris_desktop.cases.attachment_requests import (
    AddAttachment,
    ReadAttachment,
    ReadAttachments,
    RemoveAttachment,
)
from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.handover import Attachment
from workpris_desktop.domain.packet import LARGEST_PACKET_BYTES
from workpris_desktop.system.files import first_bytes
from workpris_desktop.ui.cases.dialog_answer import show_dialog, teller
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.handover.attachments_dialog import AttachmentsDialog
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_questions import VaultQuestions
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.wording.attachment_words import AttachmentWords

Attachments = tuple[Attachment, ...]


class AttachmentsController(QObject):
    """Opens the dialog for the file that is open; a removal can be undone until it is closed.

    Args:
        window: what the dialog belongs to.
        vault: the way to the vault.
        words: says attachments.
        parent: owns the controller.
    """

    view_wanted = Signal(bytes)
    """A PDF that is to be shown."""

    def __init__(
        self, window: QWidget, vault: VaultLane, words: AttachmentWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._vault, self._words = window, vault, words
        self._questions = VaultQuestions(vault, self)
        self._dialog: AttachmentsDialog | None = None
        self._chosen = b""
        self._attachments: Attachments = ()
        self._removal: Attachment | None = None

    @property
    def dialog(self) -> AttachmentsDialog | None:
        """Return the dialog that is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def open_dialog(self, readable: ReadableFile, account: Account) -> None:
        """Read the attachments of a file, and show them."""
        file_id, may_change = readable.file.id, rights_of(readable, account).change

        def show(attachments: Attachments) -> None:
            if self.dialog is None:
                dialog = self._make(file_id, may_change=may_change)
                self._take(dialog, attachments)
                show_dialog(dialog)

        self._questions.ask(ReadAttachments(file_id), show, newest_of="attachments")

    def forget(self) -> None:
        """Close the dialog: the file is left, or the vault is being locked; what is to be removed goes before that."""
        self._settle()
        self._questions.drop()
        if self.dialog is not None:
            self.dialog.done(AttachmentsDialog.DialogCode.Rejected)
        self._dialog, self._chosen, self._attachments = None, b"", ()

    def take_file(self, path: Path) -> None:
        """Read a PDF, and ask for its title."""
        dialog = self.dialog
        if dialog is None:
            return

        def show(data: bytes) -> None:
            if isValid(dialog) and self.dialog is dialog:
                self._chosen = data
                dialog.ask_title(path.stem)

        def read() -> bytes:
            return first_bytes(path, LARGEST_PACKET_BYTES + 1) or b""

        self._vault.lane.run(self, read, show, teller(dialog, self._vault))

    def _make(self, file_id: str, *, may_change: bool) -> AttachmentsDialog:
        dialog = AttachmentsDialog(self._words, may_change=may_change, parent=self._window)
        dialog.choosing_wanted.connect(lambda: self._choose_file(dialog))
        dialog.adding_wanted.connect(lambda title: self._add(dialog, file_id, title))
        dialog.view_wanted.connect(lambda each: self._view(dialog, each))
        dialog.removal_wanted.connect(lambda each: self._remove(dialog, each))
        dialog.undo_wanted.connect(lambda: self._undo(dialog))
        dialog.finished.connect(self._settle)
        dialog.wait_for(self._vault.lane)
        self._dialog = dialog
        return dialog

    def _choose_file(self, dialog: AttachmentsDialog) -> None:
        # The window is its parent, for the dialog may be gone at a lock while somebody still chooses.
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Add a PDF"), among_documents(""), self.tr("PDF (*.pdf)")
        )
        if name and self.dialog is dialog:
            self.take_file(Path(name))

    def _add(self, dialog: AttachmentsDialog, file_id: str, title: str) -> None:
        data = self._chosen
        self._settle()

        def add(session: VaultSession) -> Attachments:
            session.ask(AddAttachment(file_id, title, data))
            return session.ask(ReadAttachments(file_id))

        def show(attachments: Attachments) -> None:
            self._chosen = b""
            self._take(dialog, attachments)

        self._questions.do(add, show, teller(dialog, self._vault))

    def _view(self, dialog: AttachmentsDialog, attachment: Attachment) -> None:
        self._questions.ask(
            ReadAttachment(attachment.id), self.view_wanted.emit, teller(dialog, self._vault), newest_of="view"
        )

    def _take(self, dialog: AttachmentsDialog, attachments: Attachments) -> None:
        self._attachments = attachments
        if isValid(dialog):
            dialog.show_attachments(attachments)

    def _remove(self, dialog: AttachmentsDialog, attachment: Attachment) -> None:
        self._settle()
        self._removal = attachment
        dialog.show_removed(attachment, [each for each in self._attachments if each.id != attachment.id])

    def _undo(self, dialog: AttachmentsDialog) -> None:
        self._removal = None
        dialog.show_attachments(self._attachments)

    def _settle(self) -> None:
        """Remove for good what is to be removed; asked for before the vault is told to lock."""
        wish, self._removal = self._removal, None
        if wish is not None:
            self._attachments = tuple(each for each in self._attachments if each.id != wish.id)
            self._vault.ask(self._vault, RemoveAttachment(wish.id), lambda _: None)
