"""The row of chips below the search box: each says what narrows the answer, and goes away when it is pressed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.directory.chips import Chip
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_tip import plain_tip
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

LONGEST_CHARACTERS = 48
"""A longer text is cut on its chip, and told in full in the tooltip."""


class ChipRow(SpeakingWidget):
    """Chips in lines, hidden while there is none."""

    removed = Signal(Chip)
    emptied = Signal()
    """The last chip is gone, and the keyboard was on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._buttons: list[ChipButton] = []
        self._layout = FlowLayout(self)
        self.hide()

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """Show chips in place of the former ones; the keyboard stays in the row where it was there."""
        same = [chip.text for chip in chips] == [chip.text for chip in self._chips]
        self._chips = chips
        if same:
            return
        at = next((number for number, button in enumerate(self._buttons) if button.hasFocus()), -1)
        while len(self._buttons) > len(chips):
            self._drop_last()
        while len(self._buttons) < len(chips):
            self._add()
        self.show_texts()
        self.setVisible(bool(chips))
        if at >= 0 and chips:
            self._buttons[min(at, len(chips) - 1)].setFocus()
        elif at >= 0:
            self.emptied.emit()

    def remove_last(self) -> None:
        """Take the last chip away, where there is one."""
        if self._chips:
            self.removed.emit(self._chips[-1])

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        for chip, button in zip(self._chips, self._buttons, strict=True):
            short = chip.text if len(chip.text) <= LONGEST_CHARACTERS else f"{chip.text[: LONGEST_CHARACTERS - 1]}…"
            button.setText(f"{short}  ✕".replace("&", "&&"))
            name = self.tr("Remove: {filter}").format(filter=chip.text)
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
        self._layout.invalidate()
        self.updateGeometry()

    def _add(self) -> None:
        button = ChipButton()
        button.clicked.connect(lambda: self._remove(button))
        self._layout.addWidget(button)
        self._buttons.append(button)

    def _drop_last(self) -> None:
        button = self._buttons.pop()
        self._layout.removeWidget(button)
        button.hide()
        button.deleteLater()

    def _remove(self, button: "ChipButton") -> None:
        self.removed.emit(self._chips[self._buttons.index(button)])


class ChipButton(QPushButton):
    """One chip, which the deleting keys take away as well."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the deleting keys for a click."""
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
