"""A referral sheet for one provider, step by step: what stands on it, and by which ground it may go (F1-F3)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.passing_on import Ground
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.handover.packet_ground_step import PacketGroundStep
from workpris_desktop.ui.cases.handover.referral_content_step import ReferralContentStep
from workpris_desktop.ui.cases.handover.referral_offer import ReferralOffer, ReferralWish
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords

CONTENT, GROUND = range(2)


class ReferralDialog(SteppedDialog):
    """Asks by signal; without a ground there is no sheet.

    Args:
        facts: says facts.
        words: says grounds.
        parent: the window.
    """

    ground_asked = Signal(object)
    """The `ReferralWish` for which a ground is looked for."""
    ground_wanted = Signal(object)
    """The `ReferralWish` for which a consent or another legal basis is to be written down."""
    sheet_wanted = Signal(object)
    """A `ReferralWish`."""

    def __init__(self, facts: ConsentWords, words: HandoverScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Referral sheet"))
        mark_as_client_data(self)
        self._words = words
        self.content, self.ground = ReferralContentStep(facts, words), PacketGroundStep(words)
        self.lacking = PlainLabel()
        self.add_step(self.content, self.lacking)
        self.add_step(self.ground)
        self.go_button.clicked.connect(self._go)
        self.content.changed.connect(self._judge)
        self.ground.ground_wanted.connect(lambda: self.ground_wanted.emit(self.wish))
        self.ground.narrowing_wanted.connect(self._narrow)
        self._show(CONTENT)

    @property
    def wish(self) -> ReferralWish | None:
        """Return what is wanted so far."""
        return self.content.wish

    def show_offer(self, offer: ReferralOffer) -> None:
        """Show what can stand on the sheet."""
        self.content.show_offer(offer)
        self._show(CONTENT)

    def show_ground(self, ground: Ground, missing: tuple[str, ...]) -> None:
        """Show what may go by which ground; ``missing`` are the names of the facts that it does not cover."""
        if self.steps.currentIndex() == GROUND:
            self.show_busy(is_busy=False)
            self.ground.show_ground(ground, missing)
            self._judge()
            self.take_room()
            (self.go_button if self.ground.is_enough else self.ground.ground_button).setFocus()

    def done(self, result: int) -> None:
        """Let go of everything."""
        self.content.empty()
        self.ground.empty()
        super().done(result)

    def reject(self) -> None:
        """Go back a step, or close."""
        if self.steps.currentIndex() == GROUND and not self.is_busy:
            self._show(CONTENT)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close from any step, unless an answer is awaited."""
        if not self.is_busy:
            self.steps.setCurrentIndex(CONTENT)
        super().closeEvent(event)

    def _show(self, step: int) -> None:
        self.go_button.setText(self.tr("Ne&xt") if step == CONTENT else self.tr("&Show the sheet…"))
        self.cancel_button.setText(self.tr("&Close") if step == CONTENT else self.tr("Go &back"))
        self.show_step(step, with_buttons=True)
        self._judge()
        (self.content.disclosure if step == CONTENT else self.cancel_button).setFocus()

    def _judge(self) -> None:
        is_content = self.steps.currentIndex() == CONTENT
        lacking = self.content.lacking if is_content else ""
        self.lacking.setText(lacking)
        self.go_button.setEnabled(not lacking if is_content else self.ground.is_enough)

    def _go(self) -> None:
        wish = self.wish
        if wish is None:
            return
        if self.steps.currentIndex() == CONTENT:
            self._look_for_ground(wish)
        else:
            self.sheet_wanted.emit(wish)

    def _look_for_ground(self, wish: ReferralWish) -> None:
        self.ground.show_summary(self._words.to_provider(wish.target.service, len(wish.facts)))
        self.ground.show_ground(None)
        self._show(GROUND)
        self.ground_asked.emit(wish)

    def _narrow(self, facts: frozenset[str]) -> None:
        self.content.facts.leave_out(facts)
        wish = self.wish
        if wish is not None and not self.content.lacking:
            self._look_for_ground(wish)
        else:
            self._show(CONTENT)
