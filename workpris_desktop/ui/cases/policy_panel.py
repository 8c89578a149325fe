"""What an office settles about its vault: the law, when it locks, how long files and backups are kept."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFormLayout, QGroupBox, QPushButton, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.vault import (
    LEAST_BACKUP_DAYS,
    LEAST_IDLE_MINUTES,
    MOST_BACKUP_DAYS,
    MOST_IDLE_MINUTES,
    MOST_RETENTION_MONTHS,
    Category,
    LegalMode,
    VaultPolicy,
)
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.legal_words import LegalWords


class PolicyPanel(OfficePanel):
    """A form whose changes count only once they are saved, for the audit notes each saving."""

    deed = Deed.SET_POLICY

    saving_requested = Signal(VaultPolicy)

    def __init__(self, legal: LegalWords, files: FileWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legal, self._files = legal, files
        self._policy = VaultPolicy()
        self.modes = {mode: QRadioButton() for mode in LegalMode}
        self.terms = tuple(PlainLabel() for _ in legal.terms(LegalMode.GDPR).lines)
        self.idle = _Number(LEAST_IDLE_MINUTES, MOST_IDLE_MINUTES)
        self.months = {category: _Number(1, MOST_RETENTION_MONTHS) for category in Category}
        self.backup_days = _Number(LEAST_BACKUP_DAYS, MOST_BACKUP_DAYS)
        self.save_button, self.notice = QPushButton(), AnnouncedLabel()
        self._law_box, self._times_box = QGroupBox(), QGroupBox()
        self._offices, self._unlike = {mode: PlainLabel() for mode in LegalMode}, PlainLabel()
        self._months_note = PlainLabel()
        self._labels = {field: PlainLabel() for field in (self.idle, *self.months.values(), self.backup_days)}
        self._lay_out()
        self._connect()
        self.show_texts()
        self.show_policy(VaultPolicy())

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Rules of the office")

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        fields = (self.modes[self.policy.legal_mode], self.idle)
        return (*fields, self.save_button) if self.save_button.isEnabled() else fields

    @property
    def policy(self) -> VaultPolicy:
        """Return what stands in the form."""
        mode = next((mode for mode, button in self.modes.items() if button.isChecked()), LegalMode.GDPR)
        months = {category: field.value() for category, field in self.months.items()}
        return replace(
            self._policy,
            legal_mode=mode,
            idle_minutes=self.idle.value(),
            months=months,
            backup_days=self.backup_days.value(),
        )

    @property
    def is_changed(self) -> bool:
        """Tell whether something stands in the form that was not saved."""
        return self.policy != self._policy

    def show_policy(self, policy: VaultPolicy) -> None:
        """Show what is settled."""
        self._policy = policy
        values = {self.idle: policy.idle_minutes, self.backup_days: policy.backup_days}
        values.update({field: policy.months[category] for category, field in self.months.items()})
        for field, value in values.items():
            with QSignalBlocker(field):
                field.setValue(value)
        self.modes[policy.legal_mode].setChecked(True)
        self._show_terms()
        self._judge()

    def say(self, text: str) -> None:
        """Say what has come of saving."""
        self.notice.setText(text)

    def show_nothing(self) -> None:
        """Show what is usual."""
        self.show_policy(VaultPolicy())
        self.say("")

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self._law_box.setTitle(self.tr("Under which law does this office keep client data?"))
        for mode, button in self.modes.items():
            button.setText(self._legal.mode(mode).replace("&", "&&"))
            self._offices[mode].setText(self._legal.offices(mode))
            button.setAccessibleDescription(self._legal.offices(mode))
        self._unlike.setText(
            self.tr("The choice changes what this program says, never what is kept. National law may say more.")
        )
        self._times_box.setTitle(self.tr("How long?"))
        self._name(self.idle, self.tr("&Minutes without a key or the mouse until it locks"))
        for category, field in self.months.items():
            said = self.tr("{kind}: months after the last work").format(kind=self._files.category(category))
            self._name(field, said)
        self._name(self.backup_days, self.tr("Days that a &backup is kept"))
        self._months_note.setText(
            self.tr(
                "When the months are over, the file is proposed for erasure; it is never erased by itself. A file that "
                "was given a day of its own keeps that day."
            )
        )
        self.save_button.setText(self.tr("Save the &rules"))
        self._show_terms()

    def _name(self, field: "_Number", text: str) -> None:
        self._labels[field].setText(text)
        field.setAccessibleName(text.replace("&", ""))

    def _lay_out(self) -> None:
        law = QVBoxLayout(self._law_box)
        for mode, button in self.modes.items():
            self._offices[mode].setIndent(self.fontMetrics().averageCharWidth() * 4)
            law.addWidget(button)
            law.addWidget(self._offices[mode])
        for label in (*self.terms, self._unlike):
            law.addWidget(label)
        times = QFormLayout(self._times_box)
        times.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        times.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for field, label in self._labels.items():
            label.setWordWrap(False)
            label.setBuddy(field)
            times.addRow(label, field)
        times.addRow(self._months_note)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for box in (self._law_box, self._times_box):
            column.addWidget(box)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addWidget(self.scrolling(inside, *self.modes.values(), self.idle), 1)
        whole.addWidget(self.notice)
        whole.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        for button in self.modes.values():
            button.toggled.connect(lambda _: self._show_terms())
            button.toggled.connect(lambda _: self._judge())
        for field in self._labels:
            field.valueChanged.connect(lambda _: self._judge())
        self.save_button.clicked.connect(lambda: self.saving_requested.emit(self.policy))

    def _show_terms(self) -> None:
        lines = self._legal.terms(self.policy.legal_mode).lines
        for label, text in zip(self.terms, lines, strict=True):
            label.setText(f"•  {text}")

    def _judge(self) -> None:
        self.save_button.setEnabled(self.is_changed)
        if self.is_changed:
            self.say("")


class _Number(QSpinBox):
    """A number that the wheel does not change by the way while the page is scrolled."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__(minimum=least, maximum=most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the page unless the keyboard is in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
