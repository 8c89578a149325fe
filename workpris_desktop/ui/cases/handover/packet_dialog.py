"""Handing a file over, step by step: to whom, what travels, on which ground, and the packet that was made."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.handover import MadePacket
from workpris_desktop.domain.passing_on import Ground
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.handover.packet_content_step import PacketContentStep
from workpris_desktop.ui.cases.handover.packet_ground_step import PacketGroundStep
from workpris_desktop.ui.cases.handover.packet_made_step import PacketMadeStep
from workpris_desktop.ui.cases.handover.packet_offer import PacketOffer, PacketWay, PacketWish
from workpris_desktop.ui.cases.handover.packet_receiver_step import PacketReceiverStep
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords

RECEIVER, CONTENT, GROUND, MADE = range(4)


class PacketDialog(SteppedDialog):
    """Asks by signal; a packet that was made and not saved is gone with the dialog.

    Args:
        facts: says facts.
        words: says the rest.
        today: tells the day on the wall.
        parent: the window.
    """

    office_wanted = Signal(object)
    """An `Office` of the directory that is to be put into the address book."""
    ground_asked = Signal(object)
    """The `PacketWish` for which a ground is looked for."""
    ground_wanted = Signal(object)
    """The `PacketWish` for which a consent or another legal basis is to be written down."""
    making_wanted = Signal(object)
    sheet_wanted = Signal(object)
    """A `PacketWish`."""
    saving_wanted = Signal()
    abandoned = Signal(object)
    """A `MadePacket` that was saved nowhere."""

    def __init__(
        self,
        facts: ConsentWords,
        words: HandoverScreenWords,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand over"))
        mark_as_client_data(self)
        self._words = words
        self._made: MadePacket | None = None
        self._covered: Mapping[str, frozenset[str]] = {}
        self._is_saved = self._is_warned = False
        self.receiver = PacketReceiverStep(words)
        self.content = PacketContentStep(facts, words, today)
        self.ground = PacketGroundStep(words)
        self.made = PacketMadeStep(words)
        self.lacking = PlainLabel()
        self.add_step(self.receiver)
        self.add_step(self.content, self.lacking)
        self.add_step(self.ground)
        self.add_step(self.made)
        self._connect()
        self._show(RECEIVER)

    @property
    def wish(self) -> PacketWish | None:
        """Return what is wanted so far, None before an office and a way are chosen."""
        office, way, content = self.receiver.office, self.receiver.way, self.content
        if office is None or way is None or content.ends_on.day is None:
            return None
        return PacketWish(
            office,
            way,
            content.facts.ticked,
            frozenset(content.services.ticked),
            frozenset(content.entries.ticked),
            frozenset(content.attachments.ticked),
            content.consent.isChecked(),
            content.ends_on.day,
        )

    @property
    def made_packet(self) -> MadePacket | None:
        """Return the packet that was made, None before."""
        return self._made

    def show_offer(self, offer: PacketOffer) -> None:
        """Show what there is to hand over, and to whom."""
        self._covered = offer.covered or {}
        self.receiver.show_offer(offer)
        self.content.show_offer(offer)
        self._show(RECEIVER)

    def show_suggested(self, offer: PacketOffer) -> None:
        """Show the offices anew; the one that was selected, and what was ticked, stay so."""
        self.receiver.show_offer(offer)
        self._fit()

    def show_content(self) -> None:
        """Go on with the office that is selected; tick what may go to it."""
        office = self.receiver.office
        self.content.facts.propose(self._covered.get(office.id) if office else None)
        self._show(CONTENT)

    def show_ground(self, ground: Ground, missing: tuple[str, ...]) -> None:
        """Show what may go by which ground."""
        if self.steps.currentIndex() == GROUND:
            self.show_busy(is_busy=False)
            self.ground.show_ground(ground, missing)
            self._summarise(ground)
            self._judge()
            self._fit()
            (self.go_button if self.ground.is_enough else self.ground.ground_button).setFocus()

    def show_made(self, packet: MadePacket) -> None:
        """Show a packet that is to be saved now."""
        office = self.receiver.office
        self._made, self._is_saved = packet, False
        self.made.show_made(office.name if office else "", packet.file_name, packet.passphrase)
        self._show(MADE)

    def show_saving(self) -> None:
        """Wait until the packet is on the disk."""
        self.show_busy(is_busy=True)

    def show_saved(self, place: str) -> None:
        """Show where the packet lies now."""
        self._is_saved = True
        self.show_busy(is_busy=False)
        self.message.setText("")
        self.made.show_saved(place)
        self._judge()
        self.cancel_button.setFocus()

    def take_unsaved(self) -> MadePacket | None:
        """Return a packet that was made, and is neither saved nor on its way to the disk; it is told only once."""
        packet, self._made = self._made, None
        return packet if not self._is_saved and not self.is_busy else None

    def done(self, result: int) -> None:
        """Let go of everything; tell of a packet that was saved nowhere."""
        lost = self.take_unsaved()
        for step in (self.receiver, self.content, self.ground, self.made):
            step.empty()
        super().done(result)
        if lost is not None:
            self.abandoned.emit(lost)

    def reject(self) -> None:
        """Go back a step, or close; with a packet that is not saved, or a passphrase not written down, ask first."""
        step = self.steps.currentIndex()
        if self.is_busy:
            return
        if step in {CONTENT, GROUND}:
            self._show(step - 1)
        elif step == MADE and not self._is_warned and self._why_stay:
            self._is_warned = True
            self.say(self._why_stay)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close from any step but the last, unless an answer is awaited."""
        if not self.is_busy and self.steps.currentIndex() != MADE:
            self.steps.setCurrentIndex(RECEIVER)
        super().closeEvent(event)

    @property
    def _why_stay(self) -> str:
        if not self._is_saved:
            return self.tr("The packet is not saved yet: closed now, it is gone. Choose Close again to let it go.")
        if self.made.passphrase_waits:
            return self.tr(
                "Write the passphrase down first: nobody can show it again. Choose Close again to leave without it."
            )
        return ""

    def _connect(self) -> None:
        self.go_button.clicked.connect(self._go)
        for step in (self.receiver, self.content, self.made):
            step.changed.connect(self._judge)
        self.receiver.changed.connect(self._fit)
        self.ground.ground_wanted.connect(lambda: self.ground_wanted.emit(self.wish))
        self.ground.narrowing_wanted.connect(self._narrow)

    def _show(self, step: int) -> None:
        self._is_warned = False
        is_sheet = self.receiver.way is PacketWay.SHEET
        go = {
            RECEIVER: self.tr("Ne&xt"),
            CONTENT: self.tr("Ne&xt"),
            GROUND: self.tr("Show the shee&t…") if is_sheet else self.tr("Make the pac&ket"),
            MADE: self.tr("&Save the packet…"),
        }
        self.go_button.setText(go[step])
        back = step in {CONTENT, GROUND}
        self.cancel_button.setText(self.tr("Go &back") if back else self.tr("&Close"))
        self.content.ends_on.setEnabled(not is_sheet)
        self.show_step(step, with_buttons=True)
        self._judge()
        first = {RECEIVER: self.receiver.table, CONTENT: self.content.facts.table, MADE: self.go_button}
        first.get(step, self.cancel_button).setFocus()

    def _fit(self) -> None:
        """Take the room that a remark needs which came meanwhile; nothing jumps where many facts are ticked."""
        if self.steps.currentIndex() != CONTENT:
            self.take_room()

    def _judge(self) -> None:
        step = self.steps.currentIndex()
        is_fit = {RECEIVER: self.receiver.is_told, CONTENT: self.content.is_told, GROUND: self.ground.is_enough}
        self.go_button.setEnabled(is_fit.get(step, True))
        self.lacking.setText(self.content.lacking if step == CONTENT else "")
        if step == MADE and self._is_saved:
            self.go_button.setText(self.tr("&Save it once more…"))

    def _go(self) -> None:
        step, wish = self.steps.currentIndex(), self.wish
        if step == RECEIVER and self.receiver.is_new:
            self.show_busy(is_busy=True)
            self.office_wanted.emit(self.receiver.office)
        elif step == RECEIVER:
            self.show_content()
        elif step == CONTENT and wish is not None:
            self._look_for_ground(wish)
        elif step == GROUND and wish is not None and wish.way is PacketWay.SHEET:
            self.sheet_wanted.emit(wish)
        elif step == GROUND and wish is not None:
            self.show_busy(is_busy=True)
            self.making_wanted.emit(wish)
        elif step == MADE:
            self.saving_wanted.emit()

    def _look_for_ground(self, wish: PacketWish) -> None:
        self.ground.show_ground(None)
        self._summarise(None)
        self._show(GROUND)
        self.ground_asked.emit(wish)

    def _summarise(self, ground: Ground | None) -> None:
        """Say what goes, to whom, and until when it can be opened: no longer than its ground counts."""
        wish, held = self.wish, ground.allowed_by if ground else None
        if wish is not None:
            last = min(wish.ends_on, held.ends_on) if held else wish.ends_on
            self.ground.show_summary(self._words.summary(wish.office.name, len(wish.facts), last))

    def _narrow(self, facts: frozenset[str]) -> None:
        self.content.facts.leave_out(facts)
        wish = self.wish
        if wish is not None and self.content.is_told:
            self._look_for_ground(wish)
        else:
            self._show(CONTENT)
