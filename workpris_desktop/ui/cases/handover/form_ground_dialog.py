"""Why a provider's form may not go yet, the way to a consent or another legal basis, and on to the form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.passing_on import Ground
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.handover.packet_ground_step import PacketGroundStep
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords


class FormGroundDialog(SteppedDialog):
    """Accepted once all may go; going back leads to the answers, where something can be unticked.

    Args:
        words: says grounds.
        parent: the window.
    """

    look_again = Signal()
    """A ground may be there now."""

    def __init__(self, words: HandoverScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The provider's form"))
        mark_as_client_data(self)
        self.ground = PacketGroundStep(words)
        self.add_step(self.ground)
        self.go_button.setText(self.tr("&Show the form…"))
        self.cancel_button.setText(self.tr("Go &back"))
        self.go_button.clicked.connect(self.accept)
        self.ground.narrowing_wanted.connect(lambda _: self.reject())
        self.show_step(0, with_buttons=True)

    def show_ground(self, ground: Ground, missing: tuple[str, ...]) -> None:
        """Show what may go by which ground; ``missing`` are the names of the facts that it does not cover."""
        self.ground.show_ground(ground, missing)
        # Only who filled the form knows which answers can be left out: it is done there.
        self.ground.narrow_button.hide()
        self.go_button.setEnabled(ground.is_enough)
        self.take_room()
        (self.go_button if ground.is_enough else self.ground.ground_button).setFocus()

    def done(self, result: int) -> None:
        """Let go of what tells of the person."""
        self.ground.empty()
        super().done(result)
