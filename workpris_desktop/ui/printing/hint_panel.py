"""What to look at before a leaflet is printed, with a button for every service that another can take the place of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.printing.bounds import shortened
from workpris_desktop.ui.printing.leaflet_hints import Hint
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel

LONGEST_NAME = 32
"""Characters of a name on a button; the whole name stands in the sentence."""


class HintPanel(QWidget):
    """Shows hints, one sentence a line; hidden while there is none."""

    successor_requested = Signal(str, Pick)
    """The id of the service that is gone, and the one to take instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel()
        self._buttons: list[QPushButton] = []
        self._row = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        column.addLayout(self._row)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said."""
        return self._label.text()

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show hints in place of those that were there."""
        self._label.setText("\n".join(f"▲ {hint.text}" for hint in hints))
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(hint.gone_id, hint.successor) for hint in hints if hint.successor]
        for button in self._buttons:
            self._row.addWidget(button)
        self.setVisible(bool(hints))

    def _button(self, gone_id: str, successor: Pick) -> QPushButton:
        text = self.tr("Take instead: {name}")
        button = QPushButton(text.format(name=shortened(successor.name, LONGEST_NAME).replace("&", "&&")))
        button.setAccessibleName(text.format(name=successor.name))
        button.clicked.connect(lambda: self.successor_requested.emit(gone_id, successor))
        return button
