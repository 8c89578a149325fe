"""By which consent or other legal basis something may be handed over, or what keeps it from going."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.passing_on import Ground
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords


class PacketGroundStep(QWidget):
    """Says the ground, and offers the two ways out where there is none for all of it.

    Args:
        words: says grounds.
        parent: the dialog.
    """

    ground_wanted = Signal()
    narrowing_wanted = Signal(object)
    """The ids of the facts that are to be left out."""

    def __init__(self, words: HandoverScreenWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ground: Ground | None = None
        self.summary, self.told, self.missing = PlainLabel(), PlainLabel(), PlainLabel()
        self.ground_button = QPushButton(self.tr("&Consent or legal basis…"), autoDefault=False)
        self.narrow_button = QPushButton(self.tr("&Leave these facts out"), autoDefault=False)
        self._lay_out()
        self.ground_button.clicked.connect(self.ground_wanted)
        self.narrow_button.clicked.connect(self._narrow)

    @property
    def is_enough(self) -> bool:
        """Tell whether all of it may go."""
        return self._ground is not None and self._ground.is_enough

    def show_summary(self, text: str) -> None:
        """Say what is to be handed over, to whom."""
        self.summary.setText(text)

    def show_ground(self, ground: Ground | None, missing: tuple[str, ...] = ()) -> None:
        """Show a ground, None while it is looked for.

        Args:
            ground: what counts today.
            missing: what the facts are called that it does not cover.
        """
        self._ground = ground
        is_narrow = ground is not None and ground.allowed_by is not None and bool(ground.missing)
        self.told.setText(self._words.ground(ground) if ground else self.tr("Looking for the ground…"))
        self.missing.setText(self._words.not_covered(missing) if is_narrow else "")
        self.missing.setVisible(is_narrow)
        self.narrow_button.setVisible(is_narrow)
        self.ground_button.setVisible(ground is not None and not ground.is_enough)

    def empty(self) -> None:
        """Let go of what tells of the person."""
        self._ground = None
        for label in (self.summary, self.told, self.missing):
            label.setText("")

    def _narrow(self) -> None:
        if self._ground is not None:
            self.narrowing_wanted.emit(self._ground.missing)

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.ground_button, self.narrow_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        for part in (self.summary, self.told, self.missing):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(buttons)
        column.addStretch(1)
