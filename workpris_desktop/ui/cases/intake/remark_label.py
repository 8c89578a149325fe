"""What is said below an answer: what breaks a rule, what to look at, or what follows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette

from workpris_desktop.domain.intake_rule import Severity
from workpris_desktop.ui.colours import colours_now
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel

Remarks = Sequence[tuple[Severity, str]]


class RemarkLabel(AnnouncedLabel):
    """A line for each remark; one that has to be mended is told from others by its sign, not by colour alone."""

    def __init__(self) -> None:
        super().__init__(selectable=True)
        self._worst: Severity | None = None
        self.hide()

    def show_remarks(self, remarks: Remarks) -> None:
        """Show these, or nothing."""
        severities = [severity for severity, _ in remarks]
        self._worst = next((each for each in Severity if each in severities), None)
        self.setText("\n".join(f"! {text}" if severity is Severity.BLOCK else text for severity, text in remarks))
        self.setVisible(bool(remarks))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        colours = colours_now()
        colour = {Severity.BLOCK: colours.bad, Severity.WARN: colours.attention, Severity.MARK: colours.attention}
        wanted = QColor(colour.get(self._worst, colours.quiet_text) if self._worst else colours.quiet_text)
        if self.palette().color(QPalette.ColorRole.WindowText) != wanted:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(palette)
