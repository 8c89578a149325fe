"""Joins the panel of retention and its dialogs with the vault."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.policy_requests import ReadPolicy
from workpris_desktop.cases.retention_requests import Certificates, ConfirmErasure, KeepLonger, Proposals
from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.client_file import ClientFile
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.retention import Certificate, Proposal, review_day
from workpris_desktop.domain.vault import VaultPolicy
from workpris_desktop.domain.vault_errors import SecondPersonNeeded
from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.cases.dialog_answer import close_dialog, show_dialog, teller
from workpris_desktop.ui.cases.erasure_dialog import ErasureDialog
from workpris_desktop.ui.cases.reason_dialog import ReasonDialog
from workpris_desktop.ui.cases.retention_panel import RetentionPanel
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.retention_words import RetentionWords

USUAL_MONTHS_LONGER: Final = 12
"""So much longer is proposed."""


class RetentionController(QObject):
    """Shows proposals, erases what a person confirms, and keeps longer what a person wants kept."""

    said = Signal(str)
    """What has been done, in words for the status bar."""
    files_changed = Signal()
    """Files were erased, or have another review day."""

    def __init__(
        self, panel: RetentionPanel, vault: VaultLane, words: RetentionWords, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panel, self._vault, self._words = panel, vault, words
        self._accounts: tuple[Account, ...] = ()
        self._policy = VaultPolicy()
        panel.wanted.connect(self.load)
        panel.erasure_requested.connect(self._open_erasure)
        panel.keeping_requested.connect(self._open_keeping)
        panel.saving_requested.connect(self._choose_file)

    def load(self) -> None:
        """Show what is proposed now, and all certificates."""
        self._vault.ask(self, ReadPolicy(), self._take_policy, newest_of="policy")
        self._vault.ask(self, ListAccounts(), self._take_accounts, newest_of="accounts")
        self._vault.ask(self, Proposals(), self._show_proposals, newest_of="proposals")
        self._vault.ask(self, Certificates(), self._show_certificates, newest_of="certificates")

    def save_to(self, path: Path, certificates: tuple[Certificate, ...]) -> None:
        """Save certificates as a text."""
        target = path if path.suffix else path.with_suffix(".txt")
        content = self._words.certificate_text(certificates).encode()
        done = self.tr("Saved: {name}").format(name=target.name)
        self._vault.lane.run(
            self, lambda: write_atomically(target, content), lambda _: self.said.emit(done), self._vault.failed.emit
        )

    def _take_policy(self, policy: VaultPolicy) -> None:
        self._policy = policy

    def _take_accounts(self, accounts: tuple[Account, ...]) -> None:
        self._accounts = accounts

    def _names(self) -> Mapping[str, str]:
        return {account.id: account.name for account in self._accounts}

    def _show_proposals(self, proposals: tuple[Proposal, ...]) -> None:
        if self._panel.account is not None:
            self._panel.show_proposals(proposals, self._names(), has_second=self._has_second())

    def _show_certificates(self, certificates: tuple[Certificate, ...]) -> None:
        if self._panel.account is not None:
            self._panel.show_certificates(certificates)

    def _open_erasure(self, proposals: tuple[Proposal, ...]) -> None:
        dialog = ErasureDialog(
            self._words,
            proposals,
            needs_second=self._has_second(),
            backup_days=self._policy.backup_days,
            parent=self._panel.window(),
        )
        file_ids = tuple(each.file.id for each in proposals)

        def erase(reason: str) -> None:
            self._vault.ask(self, ConfirmErasure(file_ids, reason), done, partial(self._refuse, dialog))

        def done(certificates: tuple[Certificate, ...]) -> None:
            self._finish(dialog, self._words.erased(len(certificates)))

        dialog.confirmed.connect(erase)
        show_dialog(dialog)

    def _refuse(self, dialog: ErasureDialog, error: WorkprisError) -> None:
        if isinstance(error, SecondPersonNeeded):
            message = message_for(error)
            self._finish(dialog, f"{message.sentence} {message.advice}")
        else:
            teller(dialog, self._vault)(error)

    def _open_keeping(self, proposal: Proposal) -> None:
        tomorrow = proposal.file.review_on + timedelta(days=proposal.overdue_days + 1)
        usual = review_day(tomorrow, USUAL_MONTHS_LONGER)
        dialog = ReasonDialog(self._panel.window(), today=tomorrow, review_on=usual)

        def keep(reason: str, day: date) -> None:
            request = KeepLonger(proposal.file.id, day, reason)
            self._vault.ask(self, request, done, teller(dialog, self._vault))

        def done(_: ClientFile) -> None:
            self._finish(dialog, self.tr("The file is kept, and no longer proposed."))

        dialog.wished.connect(keep)
        show_dialog(dialog)

    def _finish(self, dialog: ErasureDialog | ReasonDialog, said: str) -> None:
        close_dialog(dialog)
        if self._panel.account is not None:
            self._panel.say(said)
            self.load()
        self.said.emit(said)
        self.files_changed.emit()

    def _has_second(self) -> bool:
        own = self._panel.account.id if self._panel.account else ""
        return any(each.may(Deed.CONFIRM_ERASURE) for each in self._accounts if each.id != own)

    def _choose_file(self, certificates: tuple[Certificate, ...]) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._panel.window(),
            self.tr("Save certificates"),
            among_documents("erasure-certificates.txt"),
            self.tr("Text (*.txt)"),
        )
        if name:
            self.save_to(Path(name), certificates)
