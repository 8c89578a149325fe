"""What came from other offices and waits for somebody's decision; a tab of the vault's page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.account import Account, Deed
from workpris_desktop.domain.inbox import InboxPacket, InboxState
from workpris_desktop.ui.cases.office_panel import OfficePanel
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.inbox_words import InboxWords, Told


class InboxPanel(OfficePanel):
    """Lists packets, tells of the selected one who has sent it and why, and asks by signal.

    Args:
        words: says packets.
        parent: the page.
    """

    deed = Deed.READ_FILES

    title_changed = Signal()
    """What `title` says is another now."""
    reading_requested = Signal()
    contents_requested = Signal(object)
    new_file_requested = Signal(object)
    adding_requested = Signal(object)
    refusal_requested = Signal(object)
    receipt_requested = Signal(object)
    """An `InboxPacket`."""
    forgetting = Signal()
    """What came from the vault leaves the screen."""

    def __init__(self, words: InboxWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._packets: tuple[InboxPacket, ...] = ()
        self._seen = ""
        self.explanation, self.notice, self.none = PlainLabel(), AnnouncedLabel(selectable=True), PlainLabel()
        self.about = PlainLabel(selectable=True)
        self.table, self.contents = OfficeTable(0), OfficeTable(1)
        self.read_button, self.look_button, self.new_button = QPushButton(), QPushButton(), QPushButton()
        self.add_button, self.refuse_button, self.receipt_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.show_texts()

    @property
    def packet(self) -> InboxPacket | None:
        """Return the packet that is selected."""
        key = self.table.current_key
        return next((each for each in self._packets if each.id == key), None)

    def title(self) -> str:
        """Return what its tab says, with the number of packets that wait."""
        waiting = sum(map(_waits, self._packets))
        return self.tr("Inbox (%n)", "", waiting) if waiting else self.tr("Inbox")

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.read_button, self.table)

    def show_account(self, account: Account) -> None:
        """Ask for the packets at once: their number stands in the tab's title."""
        is_shown = self.isVisible()
        super().show_account(account)
        if not is_shown:
            self.wanted.emit()

    def show_packets(self, packets: Sequence[InboxPacket]) -> None:
        """Show what came."""
        self._packets = tuple(packets)
        self.table.show_rows([(each.id, self._words.row(each)) for each in self._packets])
        self._show_selected()
        self.title_changed.emit()

    def select_packet(self, packet_id: str) -> None:
        """Select a packet."""
        self.table.select(packet_id)

    def show_contents(self, packet_id: str, contents: Sequence[Told]) -> None:
        """Show what the selected packet holds."""
        if self.packet is not None and self.packet.id == packet_id:
            self._seen = packet_id
            self.contents.show_rows([(str(number), told) for number, told in enumerate(contents)])
            self._show_selected()

    def say(self, text: str) -> None:
        """Say what has come of it."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    def show_nothing(self) -> None:
        """Empty everything."""
        self._seen = ""
        self.contents.show_rows([])
        self.show_packets(())
        self.say("")
        self.forgetting.emit()

    def show_texts(self) -> None:
        """Set every text of the panel in the language spoken now."""
        self.explanation.setText(
            self.tr(
                "Packets from other offices wait here. Nothing of them stands in a file until somebody takes it in."
            )
        )
        self.none.setText(self.tr("No packet came yet."))
        self.table.setAccessibleName(self.tr("Packets from other offices"))
        self.table.show_headings(self._words.headings())
        self.contents.setAccessibleName(self.tr("What the packet holds"))
        self.contents.show_headings((self.tr("What"), self.tr("What it says")))
        self.about.setAccessibleName(self.tr("Who has sent the packet"))
        for button, text in (
            (self.read_button, self.tr("Read in a file from another &office…")),
            (self.look_button, self.tr("Loo&k inside")),
            (self.new_button, self.tr("Take into a &new file…")),
            (self.add_button, self.tr("&Add to a file…")),
            (self.refuse_button, self.tr("&Refuse…")),
            (self.receipt_button, self.tr("Sa&ve the receipt…")),
        ):
            button.setText(text)
        self.show_packets(self._packets)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.look_button, self.new_button, self.add_button, self.refuse_button, self.receipt_button):
            buttons.addWidget(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.explanation)
        column.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.notice, self.none):
            column.addWidget(part)
        column.addWidget(self.table, 2)
        column.addWidget(self.about)
        column.addLayout(buttons)
        column.addWidget(self.contents, 3)
        column.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolling(inside, *self.panes()))
        self.notice.hide()

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_selected)
        self.read_button.clicked.connect(self.reading_requested)
        for button, signal in (
            (self.look_button, self.contents_requested),
            (self.new_button, self.new_file_requested),
            (self.add_button, self.adding_requested),
            (self.refuse_button, self.refusal_requested),
            (self.receipt_button, self.receipt_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.packet))

    def _show_selected(self) -> None:
        packet, account = self.packet, self.account
        is_waiting = packet is not None and _waits(packet)
        if packet is None or packet.id != self._seen or not is_waiting:
            self._seen = ""
            self.contents.show_rows([])
        self.none.setVisible(not self._packets)
        self.table.setVisible(bool(self._packets))
        self.contents.setVisible(bool(self._seen))
        self.about.setText(self._words.about(packet) if packet else "")
        may_decide = account is not None and account.may(Deed.WRITE_FILES)
        self.read_button.setEnabled(may_decide)
        for button in (self.new_button, self.add_button, self.refuse_button):
            button.setVisible(is_waiting)
            button.setEnabled(is_waiting and may_decide)
        self.look_button.setVisible(is_waiting)
        self.receipt_button.setVisible(packet is not None and packet.state is not InboxState.WAITING)
        self.receipt_button.setEnabled(may_decide)


def _waits(packet: InboxPacket) -> bool:
    """Tell whether something can still be decided about a packet."""
    return packet.state is InboxState.WAITING and packet.has_content
