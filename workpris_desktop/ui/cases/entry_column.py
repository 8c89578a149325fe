"""Rows of dated texts below each other, the newest first; older ones are shown when they are asked for."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import delete

from workpris_desktop.ui.widgets.link_button import LinkButton

MOST_AT_ONCE: Final = 40
"""Rows; each costs a part of a millisecond, and a file may have thousands."""


class EntryColumn(QWidget):
    """Makes rows only as far as they are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make: Sequence[Callable[[], QWidget]] = ()
        self._rows: list[QWidget] = []
        self.older_button = LinkButton()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.older_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.older_button.clicked.connect(self._show_older)
        self.older_button.hide()

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """Return the rows that are shown."""
        return tuple(self._rows)

    def show_rows(self, make: Sequence[Callable[[], QWidget]]) -> None:
        """Show other rows, each of which is made by a callable; of those that were shown nothing is left."""
        for row in self._rows:
            # At once, not in the next round of events: the vault may be about to be locked.
            delete(row)
        self._rows = []
        self._make = make
        self._show_older()

    def _show_older(self) -> None:
        first = len(self._rows)
        for make in self._make[first : first + MOST_AT_ONCE]:
            row = make()
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        left = len(self._make) - len(self._rows)
        self.older_button.setVisible(left > 0)
        self.older_button.say(self.tr("Show older ones (%n more)", "", left))
        if first and first < len(self._rows):
            self._rows[first].setFocus(Qt.FocusReason.OtherFocusReason)
