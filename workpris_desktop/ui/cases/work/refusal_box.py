"""After a refusal: what it tells of the provider is written down with one click, and proposed as a correction."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.chosen_service import ChosenService, ReferralState
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.own_finding import NO_FINDINGS, Findings, OwnFinding
from workpris_desktop.domain.refusal import finding_after, line_after
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.refusal_words import RefusalWords


class RefusalBox(SpeakingWidget):
    """Is there only where a refusal tells something of the provider; nothing of the person goes out of it."""

    finding_wished = Signal(object)
    """The `OwnFinding` that is to be written down."""
    correction_wished = Signal(object)
    """The `ChosenService` that refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RefusalWords(self)
        self._choice: ChosenService | None = None
        self._findings, self._may_report = NO_FINDINGS, False
        self.noted = PlainLabel()
        self.finding_button, self.correction_button = QPushButton(), QPushButton()
        buttons = FlowLayout()
        for button in (self.finding_button, self.correction_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.noted)
        column.addLayout(buttons)
        self.finding_button.clicked.connect(self._wish_finding)
        self.correction_button.clicked.connect(self._wish_correction)
        self.show_texts()

    def offer_reports(self) -> None:
        """Offer to propose corrections: there is somewhere to keep them."""
        self._may_report = True
        self.show_texts()

    def show_choice(self, choice: ChosenService | None) -> None:
        """Show what the refusal of a service tells; None, or no refusal, for nothing."""
        self._choice = choice if choice is not None and choice.state is ReferralState.REFUSED else None
        self.show_texts()

    def show_findings(self, findings: Findings) -> None:
        """Take in what the office has found out already."""
        self._findings = findings
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        finding, known = self._finding, self._known
        is_new = finding is not None and known is None
        self.finding_button.setVisible(is_new)
        if finding is not None:
            said = self.tr("Note of the provider: {what}")
            self.finding_button.setText(said.format(what=self._words.finding(finding)))
        self.noted.setText(self._words.noted(known) if known is not None else "")
        self.noted.setVisible(known is not None)
        may_correct = self._may_report and self._is_correctable
        self.correction_button.setText(self.tr("Propose a correction…"))
        self.correction_button.setVisible(may_correct)
        self.setVisible(finding is not None or may_correct)

    @property
    def _is_correctable(self) -> bool:
        """Tell whether the record of a directory can be wrong about it; own entries are mended by hand."""
        choice = self._choice
        return choice is not None and not is_own(choice.service_id) and line_after(choice.reason) is not None

    @property
    def _finding(self) -> OwnFinding | None:
        """Return what the refusal tells of the provider."""
        choice = self._choice
        if choice is None or choice.state_on is None:
            return None
        return finding_after(choice.service_id, choice.reason, choice.state_on)

    @property
    def _known(self) -> OwnFinding | None:
        """Return what is known of it since that day, whoever wrote it down."""
        found = self._finding
        if found is None:
            return None
        of_service = self._findings.of(found.service_id)
        same = (each for each in of_service if each.topic is found.topic and each.answer is found.answer)
        return next((each for each in same if each.on >= found.on), None)

    def _wish_finding(self) -> None:
        finding = self._finding
        if finding is not None:
            self.finding_wished.emit(finding)

    def _wish_correction(self) -> None:
        if self._choice is not None:
            self.correction_wished.emit(self._choice)
