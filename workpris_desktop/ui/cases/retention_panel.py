"""Files whose time is over: proposed for erasure, never erased by the clock; and what is left of those that were."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.retention import Certificate, Proposal
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.retention_words import RetentionWords

_FILE_COLUMN, _REASON_COLUMN = 0, 1


class RetentionPanel(OfficePanel):
    """Shows proposals to be ticked, and certificates."""

    deed = Deed.CONFIRM_ERASURE

    erasure_requested = Signal(tuple)
    """Proposals that are ticked."""
    keeping_requested = Signal(Proposal)
    saving_requested = Signal(tuple)
    """Certificates."""

    def __init__(self, words: RetentionWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._proposals: tuple[Proposal, ...] = ()
        self._certificates: tuple[Certificate, ...] = ()
        self._names: Mapping[str, str] = {}
        self._has_second = False
        self.explanation, self.notice, self.certificate_label = PlainLabel(), AnnouncedLabel(), PlainLabel()
        self.table = OfficeTable(_FILE_COLUMN, has_ticks=True)
        self.certificate_table = OfficeTable(_REASON_COLUMN)
        self.tick_button, self.erase_button, self.keep_button = QPushButton(), QPushButton(), QPushButton()
        self.save_button = QPushButton()
        self._lay_out()
        self._connect()
        self.show_texts()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Retention")

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.table, self.certificate_table)

    def show_proposals(
        self, proposals: Sequence[Proposal], names: Mapping[str, str], *, has_second: bool = False
    ) -> None:
        """Show what is proposed.

        Args:
            proposals: the files.
            names: of the accounts, by their ids.
            has_second: whether there is somebody else who may confirm an erasure.
        """
        self._proposals, self._names, self._has_second = tuple(proposals), names, has_second
        own_id = self.account.id if self.account else ""
        self.table.show_rows([(each.file.id, self._words.row(each, names, own_id)) for each in proposals])
        self._show_state()

    def show_certificates(self, certificates: Sequence[Certificate]) -> None:
        """Show what is left of files that were erased."""
        self._certificates = tuple(certificates)
        rows = [(each.file_id, self._words.certificate_row(each)) for each in certificates]
        self.certificate_table.show_rows(rows)
        self._show_state()

    def say(self, text: str) -> None:
        """Say what has come of it."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_nothing(self) -> None:
        """Empty both lists."""
        self.show_proposals((), {})
        self.show_certificates(())
        self.say("")

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self.table.setAccessibleName(self.tr("Proposed for erasure"))
        self.table.show_headings(self._words.headings())
        self.certificate_table.setAccessibleName(self.tr("Certificates of erasure"))
        self.certificate_table.show_headings(self._words.certificate_headings())
        self.tick_button.setText(self.tr("&Tick all"))
        self.keep_button.setText(self.tr("&Keep longer…"))
        self.save_button.setText(self.tr("Save certificates as te&xt…"))
        self.show_proposals(self._proposals, self._names, has_second=self._has_second)
        self.show_certificates(self._certificates)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.tick_button, self.erase_button, self.keep_button):
            buttons.addWidget(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for part in (self.explanation, self.notice):
            column.addWidget(part)
        column.addWidget(self.table, 3)
        column.addLayout(buttons)
        column.addWidget(self.certificate_label)
        column.addWidget(self.certificate_table, 2)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling(inside, *self.panes()))
        self.notice.hide()

    def _connect(self) -> None:
        self.table.ticks_changed.connect(self._show_state)
        self.table.itemSelectionChanged.connect(self._show_state)
        self.tick_button.clicked.connect(self.table.tick_all)
        self.erase_button.clicked.connect(self._ask_to_erase)
        self.keep_button.clicked.connect(self._ask_to_keep)
        self.save_button.clicked.connect(lambda: self.saving_requested.emit(self._certificates))

    def _ask_to_erase(self) -> None:
        ticked = frozenset(self.table.ticked)
        self.erasure_requested.emit(tuple(each for each in self._proposals if each.file.id in ticked))

    def _ask_to_keep(self) -> None:
        key = self.table.current_key
        chosen = next((each for each in self._proposals if each.file.id == key), None)
        if chosen is not None:
            self.keeping_requested.emit(chosen)

    def _show_state(self) -> None:
        ticked = len(self.table.ticked)
        self.erase_button.setEnabled(ticked > 0)
        self.erase_button.setText(self.tr("E&rase the ticked ones (%n)…", "", ticked) if ticked else self.tr("E&rase…"))
        self.keep_button.setEnabled(bool(self.table.current_key))
        self.tick_button.setEnabled(bool(self._proposals))
        self.save_button.setEnabled(bool(self._certificates))
        never = self.tr(
            "Nothing is ever erased by the clock: the program proposes files that were not worked with for as long as "
            "the office keeps them, and a person decides. Restricted files are never proposed."
        )
        rule = self._words.rule() if self._has_second else ""
        now = rule if self._proposals else self.tr("No file is proposed now.")
        self.explanation.setText(f"{never} {now}".strip())
        nothing = self.tr("Certificates: no file was erased yet.")
        what = self.tr("Certificates: what is left of files that were erased.")
        self.certificate_label.setText(what if self._certificates else nothing)
