"""What is asked for beside what there is, as sums that point to nobody; and the sums of several offices."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.coverage import CoverageCell
from workpris_desktop.domain.demand import Demand
from workpris_desktop.domain.demand_table import DemandSum
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.demand_words import DemandWords


@dataclass(frozen=True, slots=True)
class ToldDemand:
    """Demand with what there is of it, None where that was not counted."""

    demand: Demand
    supply: CoverageCell | None = None


class DemandTab(SpeakingWidget):
    """Asks by signal for files to be saved and added up.

    Args:
        words: says demand.
        parent: the page.
    """

    save_requested = Signal()
    add_requested = Signal()
    own_requested = Signal()

    def __init__(self, words: DemandWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._own: Sequence[ToldDemand] = ()
        self._sums: Sequence[DemandSum] | None = None
        self._files = 0
        self._has_vault = False
        self.about, self.list = PlainLabel(selectable=True), QListWidget()
        self.save_button, self.add_button, self.own_button = QPushButton(), QPushButton(), QPushButton()
        buttons = FlowLayout()
        for button, signal in (
            (self.save_button, self.save_requested),
            (self.add_button, self.add_requested),
            (self.own_button, self.own_requested),
        ):
            buttons.addWidget(button)
            button.clicked.connect(signal)
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.show_texts()

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what is told now, for a report."""
        if self._sums is not None:
            return tuple(self._words.total(each) for each in self._sums)
        return tuple(self._words.own(each.demand, each.supply) for each in self._own)

    def show_own(self, own: Sequence[ToldDemand], *, has_vault: bool) -> None:
        """Show the demand of this office; ``has_vault`` tells whether client data was counted."""
        self._own, self._has_vault = tuple(own), has_vault
        self._say()

    def show_sums(self, sums: Sequence[DemandSum] | None, files: int = 0) -> None:
        """Show the sums of so many files instead; None for that of this office again."""
        self._sums, self._files = sums, files
        self._say()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.list.setAccessibleName(self.tr("What is asked for, beside what there is"))
        self.save_button.setText(self.tr("Save without personal data…"))
        self.add_button.setText(self.tr("Add up files of offices…"))
        self.own_button.setText(self.tr("Back to this office"))
        self._say()

    def _say(self) -> None:
        self.list.clear()
        self.own_button.setVisible(self._sums is not None)
        if self._sums is not None:
            self.about.setText(
                self.tr("Sums of %n files. Where numbers are hidden, a sum is a range.", "", self._files)
            )
            self.list.addItems(self.lines)
            return
        told = (
            self.tr("Needs and refusals of clients, and searches noted as “Could not be placed”.")
            if self._has_vault
            else self.tr(
                "Searches noted as “Could not be placed”. Needs and refusals are counted, too, while client data is "
                "unlocked."
            )
        )
        self.about.setText(told)
        nothing = self.tr("Nothing was noted so far. In Find, “Could not be placed” notes it in two actions.")
        self.list.addItems(self.lines or [nothing])
