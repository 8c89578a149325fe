"""How to get to the selected service: in the words of staff, or measured from the place of the search."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.leaflet import LONGEST_WAY, Start
from workpris_desktop.domain.shortlist import Pick
from workpris_desktop.printing.bounds import shortened
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

LONGEST_NAME = 40
"""Characters of the name of a service above the field."""


class WayField(SpeakingWidget):
    """Holds the words for each service, of which it shows those of one; what is typed is kept nowhere else."""

    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick: Pick | None = None
        self._ways: dict[str, str] = {}
        self.start: Start | None = None
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_WAY)
        self.line.textEdited.connect(self._take)
        self.line.editingFinished.connect(self.left)
        self._label, self._note = PlainLabel(), PlainLabel()
        self._label.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self.line, self._note):
            column.addWidget(part)
        self.show_texts()

    @property
    def note(self) -> str:
        """Return what is said of the place from which it is measured."""
        return self._note.text()

    @property
    def ways(self) -> tuple[tuple[str, str], ...]:
        """Return the ids of services, and how to get there in the words of staff."""
        tidy = ((service_id, " ".join(text.split())) for service_id, text in self._ways.items())
        return tuple((service_id, text) for service_id, text in tidy if text)

    def set_ways(self, ways: tuple[tuple[str, str], ...]) -> None:
        """Put words in place of those that were there, without telling."""
        self._ways = dict(ways)
        self._show_line()

    def show_pick(self, pick: Pick | None) -> None:
        """Show the words for a service; None where none is selected."""
        if pick != self._pick:
            self._pick = pick
            self._show_line()
            self.show_texts()

    def show_start(self, start: Start | None) -> None:
        """Say from where it is measured; None where the search names no place."""
        self.start = start
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        name = shortened(self._pick.name, LONGEST_NAME) if self._pick else ""
        label = self.tr("Wa&y to “{name}” in your words (optional)").format(name=name.replace("&", "&&"))
        self._label.setText(label if name else self.tr("Wa&y in your words (optional)"))
        self.line.setAccessibleName(self.tr("Way in your words: {name}").format(name=name))
        if self.start:
            said = self.tr("Without your words, the distance from the place of the search is printed: {place}.")
            self._note.setText(said.format(place=self.start.name))
        else:
            self._note.setText(self.tr("For the distance, name a place in the search."))
        self.line.setAccessibleDescription(self._note.text())

    def _take(self, text: str) -> None:
        if self._pick is not None:
            self._ways[self._pick.id] = text
            self.edited.emit()

    def _show_line(self) -> None:
        self.line.setText(self._ways.get(self._pick.id, "") if self._pick else "")
        self.line.setEnabled(self._pick is not None)
