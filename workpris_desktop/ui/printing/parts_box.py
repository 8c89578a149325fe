"""Which parts of each service a leaflet tells, as boxes to tick, folded away until somebody asks for them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QToolButton, QVBoxLayout, QWidget

from workpris_desktop.domain.leaflet import CARD_PARTS, LeafletFormat, LeafletOptions, Part
from workpris_desktop.ui.printing.part_words import part_label
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class PartsBox(SpeakingWidget):
    """Says how many parts are told, and opens to a box for each."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = LeafletFormat.A4
        self.opener = QToolButton()
        self.opener.setCheckable(True)
        self.opener.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.opener.setAutoRaise(True)
        self.boxes = {part: QCheckBox() for part in Part}
        self._reason = PlainLabel()
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(2 * self.fontMetrics().averageCharWidth(), 0, 0, 0)
        inside.addWidget(self._reason)
        for box in self.boxes.values():
            inside.addWidget(box)
            box.toggled.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self.opener.toggled.connect(self._fold)
        self._fold(shown=False)
        self.show_texts()

    @property
    def parts(self) -> frozenset[Part]:
        """Return the parts that are ticked, also those for which the format has no room."""
        return frozenset(part for part, box in self.boxes.items() if box.isChecked())

    def set_options(self, options: LeafletOptions) -> None:
        """Tick the parts that are told, without telling."""
        for part, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(part in options.parts)
            box.blockSignals(False)
        self.show_format(options.format)

    def show_format(self, leaflet_format: LeafletFormat) -> None:
        """Offer the parts for which a format has room."""
        self._format = leaflet_format
        is_card = leaflet_format is LeafletFormat.CARD
        for part, box in self.boxes.items():
            box.setEnabled(not is_card or part in CARD_PARTS)
        self._reason.setVisible(is_card)
        self._count()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        for part, box in self.boxes.items():
            box.setText(part_label(part))
        self._reason.setText(self.tr("A pocket card has no room for more than telephone, hours and address."))
        self._count()

    def _tell(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        offered = [box for box in self.boxes.values() if box.isEnabled()]
        told = sum(box.isChecked() for box in offered)
        self.opener.setText(self.tr("&Parts that it tells: {told} of {all}").format(told=told, all=len(offered)))

    def _fold(self, shown: bool) -> None:
        self._inside.setVisible(shown)
        self.opener.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
