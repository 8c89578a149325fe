"""Joins the panel of the office's rules with the vault."""

from PySide6.QtCore import QObject, Signal

from workpris_desktop.cases.policy_requests import ReadPolicy, SetPolicy
from workpris_desktop.domain.vault import VaultPolicy
from workpris_desktop.ui.cases.policy_panel import PolicyPanel
from workpris_desktop.ui.cases.vault_lane import VaultLane


class PolicyController(QObject):
    """Shows what is settled, and settles something else."""

    said = Signal(str)
    """What has been done, in words for the status bar."""
    settled = Signal(VaultPolicy)
    """What counts from now on."""

    def __init__(self, panel: PolicyPanel, vault: VaultLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._vault = panel, vault
        panel.wanted.connect(self.load)
        panel.saving_requested.connect(self._save)

    def load(self) -> None:
        """Show what is settled now; what is changed and not saved yet stays."""
        self._vault.ask(self, ReadPolicy(), self._show, newest_of="policy")

    def _show(self, policy: VaultPolicy) -> None:
        if self._panel.account is not None and not self._panel.is_changed:
            self._panel.show_policy(policy)

    def _save(self, policy: VaultPolicy) -> None:
        def done(_: None) -> None:
            said = self.tr("Saved. The rules count from now on.")
            self.settled.emit(policy)
            self.said.emit(said)
            if self._panel.account is not None:
                self._panel.show_policy(policy)
                self._panel.say(said)

        self._vault.ask(self, SetPolicy(policy), done)
