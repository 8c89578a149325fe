"""The audit: explained to everybody who works here, and read by those whose roles allow it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.audit import AuditRow
from workpris_desktop.domain.vault import LegalMode
from workpris_desktop.ui.cases.absent_panel import heading_font
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.cases.office_table import OfficeTable, Row
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.audit_words import AuditWords
from workpris_desktop.wording.legal_words import LegalWords

_REASON_COLUMN = 5


class AuditPanel(OfficePanel):
    """Says what is noted and why; below are the rows, read only at somebody's wish, which is noted as well."""

    deed = Deed.READ_NOTES

    rows_requested = Signal()
    older_requested = Signal()
    check_requested = Signal()
    export_requested = Signal()

    def __init__(self, words: AuditWords, legal: LegalWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._legal = words, legal
        self._mode = LegalMode.GDPR
        self._rows: tuple[AuditRow, ...] = ()
        self._names: Mapping[str, str] = {}
        self.heading, self.law = PlainLabel(), PlainLabel()
        self.sentences = tuple(PlainLabel() for _ in words.explanation())
        self.note, self.notice = PlainLabel(), AnnouncedLabel(selectable=True)
        self.table = OfficeTable(_REASON_COLUMN)
        self.show_button, self.older_button = QPushButton(), QPushButton()
        self.check_button, self.export_button = QPushButton(), QPushButton()
        self._reading = QWidget()
        self._explained = self.scrolling(self._inside(), self.show_button, self.table)
        self._lay_out()
        self._connect()
        self.show_texts()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Audit")

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self._explained, self.show_button, self.table) if self._may_read else (self._explained,)

    def show_account(self, account: Account) -> None:
        """Show the explanation, and the buttons to those who may read the rows."""
        self._reading.setVisible(account.may(Deed.READ_AUDIT))
        super().show_account(account)

    @property
    def oldest(self) -> int:
        """Return the number of the last row that is shown, 0 where there is none."""
        return self._rows[-1].number if self._rows else 0

    def show_law(self, mode: LegalMode) -> None:
        """Say which law has it noted."""
        self._mode = mode
        self.law.setText(self._legal.terms(mode).audit)

    def show_rows(self, rows: Sequence[AuditRow], names: Mapping[str, str]) -> None:
        """Show the newest rows; ``names`` are those of the accounts, by their ids."""
        self._rows, self._names = tuple(rows), names
        self.table.show_rows(self._in_words(rows))
        self._show_state()

    def add_rows(self, rows: Sequence[AuditRow]) -> None:
        """Show older rows below."""
        self._rows = (*self._rows, *rows)
        self.table.add_rows(self._in_words(rows))
        self._show_state()

    def say(self, text: str) -> None:
        """Say what has come of a check."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_nothing(self) -> None:
        """Empty the rows."""
        self.show_rows((), {})
        self.say("")

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self.heading.setText(self.tr("What this computer notes, and why"))
        self.heading.setFont(heading_font(self))
        for label, text in zip(self.sentences, self._words.explanation(), strict=True):
            label.setText(text)
        self.note.setText(self.tr("That you read the rows is noted as well."))
        self._explained.setAccessibleName(self.heading.text())
        self.table.setAccessibleName(self.tr("Rows of the audit, the newest first"))
        self.table.show_headings(self._words.headings())
        self.older_button.setText(self.tr("&Older rows"))
        self.check_button.setText(self.tr("Chec&k the chain"))
        self.export_button.setText(self.tr("E&xport as CSV…"))
        self.show_law(self._mode)
        self.table.show_rows(self._in_words(self._rows))
        self._show_state()

    @property
    def _may_read(self) -> bool:
        return self.account is not None and self.account.may(Deed.READ_AUDIT)

    def _inside(self) -> QWidget:
        buttons = FlowLayout()
        for button in (self.show_button, self.older_button, self.check_button, self.export_button):
            buttons.addWidget(button)
        lower = QVBoxLayout(self._reading)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.addLayout(buttons)
        for part in (self.note, self.notice):
            lower.addWidget(part)
        lower.addWidget(self.table, 1)
        self.notice.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        for label in (self.heading, *self.sentences, self.law):
            column.addWidget(label)
        column.addWidget(self._reading, 1)
        column.addStretch()
        return inside

    def _lay_out(self) -> None:
        self._explained.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._explained)

    def _connect(self) -> None:
        for button, signal in (
            (self.show_button, self.rows_requested),
            (self.older_button, self.older_requested),
            (self.check_button, self.check_requested),
            (self.export_button, self.export_requested),
        ):
            button.clicked.connect(signal)

    def _in_words(self, rows: Sequence[AuditRow]) -> list[Row]:
        return [(str(row.number), self._words.row(row, self._names)) for row in rows]

    def _show_state(self) -> None:
        self.show_button.setText(self.tr("Read ane&w") if self._rows else self.tr("Read the ro&ws"))
        self.older_button.setEnabled(self.oldest > 1)
