"""Introduces the panels of the office to the vault: accounts, retention, audit, backups, rules."""

from PySide6.QtCore import QObject, Signal

from workpris_desktop.domain.account import Account
from workpris_desktop.domain.vault import VaultPolicy
from workpris_desktop.ui.cases.accounts_controller import AccountsController
from workpris_desktop.ui.cases.accounts_panel import AccountsPanel
from workpris_desktop.ui.cases.audit_controller import AuditController
from workpris_desktop.ui.cases.audit_panel import AuditPanel
from workpris_desktop.ui.cases.backup_controller import BackupController
from workpris_desktop.ui.cases.backup_panel import BackupPanel
from workpris_desktop.ui.cases.policy_controller import PolicyController
from workpris_desktop.ui.cases.policy_panel import PolicyPanel
from workpris_desktop.ui.cases.retention_controller import RetentionController
from workpris_desktop.ui.cases.retention_panel import RetentionPanel
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.cases.vault_panel import VaultPanel
from workpris_desktop.wording.audit_words import AuditWords
from workpris_desktop.wording.backup_words import BackupWords
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.legal_words import LegalWords
from workpris_desktop.wording.retention_words import RetentionWords
from workpris_desktop.wording.role_words import RoleWords


class VaultOffice(QObject):
    """The panels with their controllers."""

    said = Signal(str)
    """What has been done, in words for the status bar."""
    warned = Signal(str)
    """What has been done and must be read."""
    own_changed = Signal(Account)
    """The account that has unlocked has another name or other roles."""
    settled = Signal(VaultPolicy)
    """What counts from now on."""
    files_changed = Signal()
    """Files were erased, have another review day, or are kept by somebody else or by somebody of another name."""
    restore_requested = Signal()
    """The vault is to be locked, and a backup restored."""

    def __init__(self, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        roles, retention_words = RoleWords(self), RetentionWords(self)
        audit_words, backup_words = AuditWords(self), BackupWords(self)
        self.accounts = AccountsPanel(roles)
        self.retention = RetentionPanel(retention_words)
        legal_words = LegalWords(self)
        self.audit = AuditPanel(audit_words, legal_words)
        self.backup = BackupPanel(backup_words)
        self.policy = PolicyPanel(legal_words, FileWords(self))
        accounts = AccountsController(self.accounts, vault, roles, self)
        self.retention_controller = RetentionController(self.retention, vault, retention_words, self)
        policy = PolicyController(self.policy, vault, self)
        self.audit_controller = AuditController(self.audit, vault, audit_words, self)
        self.backup_controller = BackupController(self.backup, vault, backup_words, self)
        for controller in (accounts, policy, self.retention_controller, self.audit_controller, self.backup_controller):
            controller.said.connect(self.said)
        self.backup_controller.warned.connect(self.warned)
        accounts.own_changed.connect(self.own_changed)
        accounts.accounts_changed.connect(self.files_changed)
        self.retention_controller.files_changed.connect(self.files_changed)
        policy.settled.connect(self.settled)
        self.backup.restore_requested.connect(self.restore_requested)

    @property
    def panels(self) -> tuple[VaultPanel, ...]:
        """Return the panels in the order of their tabs."""
        return (self.retention, self.backup, self.audit, self.accounts, self.policy)
