"""Joins the panel of the audit with the vault: reads rows page by page, checks the chain, exports all of it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workpris_desktop.cases.account_requests import ListAccounts
from workpris_desktop.cases.audit_requests import ExportAudit, ReadAudit, VerifyAudit
from workpris_desktop.cases.policy_requests import ReadPolicy
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.audit import AuditExport, AuditRow
from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.vault import AuditHead, VaultPolicy
from workpris_desktop.domain.vault_errors import AuditBroken, VaultOlder
from workpris_desktop.record.spreadsheet import csv_table, list_separator
from workpris_desktop.system.files import write_atomically
from workpris_desktop.ui.cases.audit_panel import AuditPanel
from workpris_desktop.ui.cases.vault_lane import VaultLane
from workpris_desktop.ui.save_place import among_documents
from workpris_desktop.wording.audit_words import AuditWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.messages import message_for

PAGE: Final = 200
"""Rows."""


class AuditController(QObject):
    """Shows the audit to those who may read it."""

    said = Signal(str)
    """What has been done, in words for the status bar."""

    def __init__(self, panel: AuditPanel, vault: VaultLane, words: AuditWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel, self._vault, self._words = panel, vault, words
        self._names: dict[str, str] = {}
        panel.wanted.connect(self.load)
        panel.rows_requested.connect(self._read)
        panel.older_requested.connect(self._read_older)
        panel.check_requested.connect(self._check)
        panel.export_requested.connect(self._choose_file)

    def load(self) -> None:
        """Say under which law it is noted; rows are read only when somebody asks for them."""
        self._vault.ask(self, ReadPolicy(), self._show_law, newest_of="policy")

    def export_to(self, path: Path) -> None:
        """Save the whole audit as a table; that it was exported stands in it."""
        target = path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")
        self._vault.ask(self, ListAccounts(), self._take_names)
        self._vault.ask(self, ExportAudit(), lambda export: self._save(target, export))

    def _show_law(self, policy: VaultPolicy) -> None:
        self._panel.show_law(policy.legal_mode)

    def _read(self) -> None:
        self._panel.say("")
        self._vault.ask(self, ListAccounts(), self._take_names)
        self._vault.ask(self, ReadAudit(most=PAGE), self._show_rows, newest_of="rows")

    def _read_older(self) -> None:
        self._vault.ask(self, ReadAudit(self._panel.oldest, PAGE), self._add_rows, newest_of="rows")

    def _show_rows(self, rows: tuple[AuditRow, ...]) -> None:
        if self._panel.account is not None:
            self._panel.show_rows(rows, self._names)

    def _add_rows(self, rows: tuple[AuditRow, ...]) -> None:
        if self._panel.account is not None:
            self._panel.add_rows(rows)

    def _take_names(self, accounts: tuple[Account, ...]) -> None:
        self._names = {account.id: account.name for account in accounts}

    def _check(self) -> None:
        def tell(head: AuditHead) -> None:
            if self._panel.account is not None:
                self._panel.say(self._words.whole(head))

        self._vault.ask(self, VerifyAudit(), tell, self._tell_broken, newest_of="check")

    def _tell_broken(self, error: WorkprisError) -> None:
        """Say in the panel what is wrong with the chain, and anything else as usual."""
        if isinstance(error, AuditBroken | VaultOlder) and self._panel.account is not None:
            message = message_for(error)
            self._panel.say(f"{message.title}. {message.sentence} {message.advice}")
        else:
            self._vault.failed.emit(error)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._panel.window(),
            self.tr("Export the audit"),
            among_documents("audit.csv"),
            self.tr("CSV table (*.csv)"),
        )
        if name:
            self.export_to(Path(name))

    def _save(self, target: Path, export: AuditExport) -> None:
        names, words = self._names, self._words
        rows = [*(words.exported_row(row, names) for row in export.rows), words.last_row(export.head)]
        content = csv_table(words.headings(), rows, list_separator(spoken_language()))
        done = self.tr("Saved: {name}").format(name=target.name)
        self._vault.lane.run(
            self, lambda: write_atomically(target, content), lambda _: self.said.emit(done), self._vault.failed.emit
        )
