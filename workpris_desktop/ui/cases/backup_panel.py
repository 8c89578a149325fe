"""Backups of the vault: which there are, whether they are whole, and how one comes back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.backup_words import BackupWords

_STATE_COLUMN = 2


class BackupPanel(OfficePanel):
    """Lists the backups of this computer, and asks by signal for another one."""

    deed = Deed.BACK_UP

    backup_requested = Signal()
    """Beside the vault."""
    elsewhere_requested = Signal()
    """Into a folder or onto a stick."""
    check_requested = Signal(BackupFound)
    """This one of this computer."""
    other_check_requested = Signal()
    """Those in another folder."""
    restore_requested = Signal()

    def __init__(self, words: BackupWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._backups: tuple[BackupFound, ...] = ()
        self.explanation, self.newest, self.notice = PlainLabel(), PlainLabel(), AnnouncedLabel()
        self.restoring, self.busy = PlainLabel(), QProgressBar(maximum=0, textVisible=False)
        self.table = OfficeTable(_STATE_COLUMN)
        self.make_button, self.elsewhere_button = QPushButton(), QPushButton()
        self.check_button, self.other_button, self.restore_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.show_texts()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Backups")

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.table, self.make_button)

    def show_backups(self, backups: Sequence[BackupFound]) -> None:
        """Show the backups of this computer, the newest first."""
        self._backups = tuple(backups)
        self.table.show_rows([(each.name, self._words.row(each)) for each in backups])
        self._show_state()
        whole = next((each for each in backups if each.is_whole), None)
        self.newest.setText(
            self._words.newest(whole) if whole else self.tr("There is no whole backup on this computer yet.")
        )

    @property
    def is_busy(self) -> bool:
        """Tell whether a backup is being made or read."""
        return not self.busy.isHidden()

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that a backup is being made or read."""
        self.busy.setVisible(is_busy)
        for button in (self.make_button, self.elsewhere_button, self.other_button):
            button.setEnabled(not is_busy)
        self._show_state()

    def say(self, text: str) -> None:
        """Say what has come of it."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_nothing(self) -> None:
        """Empty the list."""
        self.show_backups(())
        self.show_busy(is_busy=False)
        self.say("")

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self.explanation.setText(
            self.tr(
                "A backup is encrypted like the vault itself: it opens with the passwords of its day, or with the "
                "recovery sheet. Those on this computer are made by themselves. They help against damage, not against "
                "theft or fire: put one onto a stick from time to time, and keep the stick locked away elsewhere."
            )
        )
        self.restoring.setText(
            self.tr(
                "To restore a backup the vault is locked first. What is in it now is set aside under another name, "
                "never deleted; what was written after the backup is not in the restored vault."
            )
        )
        self.table.setAccessibleName(self.tr("Backups on this computer"))
        self.busy.setAccessibleName(self.tr("Please wait"))
        self.table.show_headings(self._words.headings())
        self.make_button.setText(self.tr("&Back up now"))
        self.elsewhere_button.setText(self.tr("Onto a st&ick or into a folder…"))
        self.check_button.setText(self.tr("Check the selected &one"))
        self.other_button.setText(self.tr("Check those on a stic&k…"))
        self.restore_button.setText(self.tr("Lock and &restore a backup…"))
        self.show_backups(self._backups)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.make_button, self.elsewhere_button, self.check_button, self.other_button):
            buttons.addWidget(button)
        last = FlowLayout()
        last.addWidget(self.restore_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for part in (self.explanation, self.newest):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        for label in (self.busy, self.notice):
            column.addWidget(label)
            label.hide()
        column.addLayout(buttons)
        column.addWidget(self.restoring)
        column.addLayout(last)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling(inside, *self.panes()))

    def _connect(self) -> None:
        for button, signal in (
            (self.make_button, self.backup_requested),
            (self.elsewhere_button, self.elsewhere_requested),
            (self.other_button, self.other_check_requested),
            (self.restore_button, self.restore_requested),
        ):
            button.clicked.connect(signal)
        self.check_button.clicked.connect(self._ask_to_check)
        self.table.itemSelectionChanged.connect(self._show_state)

    def _ask_to_check(self) -> None:
        key = self.table.current_key
        chosen = next((each for each in self._backups if each.name == key), None)
        if chosen is not None:
            self.check_requested.emit(chosen)

    def _show_state(self) -> None:
        self.check_button.setEnabled(bool(self.table.current_key) and not self.is_busy)
