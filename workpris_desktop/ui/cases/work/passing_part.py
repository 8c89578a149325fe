"""What may leave an open file, by consent or by law, and what has left it: to whom, when, and what became of it."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from workpris_desktop.cases.file_entries import ReadableFile
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.inbox import SentRow
from workpris_desktop.domain.passing_on import PassedOn
from workpris_desktop.ui.cases.clipboard_care import mark_as_client_data
from workpris_desktop.ui.cases.file_part import FilePart
from workpris_desktop.ui.cases.file_rights import rights_of
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.cases.work.panes_in_sight import PanesInSight
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.passing_words import PassingWords


class PassingPart(FilePart, SpeakingWidget):
    """Shows it, and asks by signal for what is done about it.

    Args:
        words: says it.
        today: tells the day on the wall.
        parent: the open file.
    """

    file_shown = Signal()
    forgetting = Signal()
    consents_requested = Signal()
    handover_requested = Signal()
    attachments_requested = Signal()

    def __init__(self, words: PassingWords, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today
        self._readable: ReadableFile | None = None
        self._grounds: tuple[Consent, ...] = ()
        self._passed: tuple[PassedOn, ...] = ()
        self._sent: dict[str, SentRow] = {}
        self.grounds, self.passed = OfficeTable(0), OfficeTable(1)
        self._by_id: dict[str, Consent] = {}
        self.no_grounds, self.nothing_passed = PlainLabel(), PlainLabel()
        self.about_ground, self.about_passed = PlainLabel(selectable=True), PlainLabel(selectable=True)
        self.handover_button, self.consents_button, self.attachments_button = (QPushButton() for _ in range(3))
        self._rows = [FittedRows(table, is_short=True) for table in (self.grounds, self.passed)]
        mark_as_client_data(self)
        self._lay_out()
        for button, wish in (
            (self.handover_button, self.handover_requested),
            (self.consents_button, self.consents_requested),
            (self.attachments_button, self.attachments_requested),
        ):
            button.clicked.connect(wish)
        for table in (self.grounds, self.passed):
            table.itemSelectionChanged.connect(self._show_about)
        self.show_texts()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Passing on")

    @property
    def file_id(self) -> str:
        """Return the id of the file that is shown, "" for none."""
        return self._readable.file.id if self._readable else ""

    def show_file(self, readable: ReadableFile, account: Account) -> None:
        """Show a file; what it shows is loaded by `file_shown`."""
        was = self.file_id
        if was and was != readable.file.id:
            self._let_go()
        self._readable = readable
        self.handover_button.setVisible(rights_of(readable, account).change)
        if was != readable.file.id:
            self.file_shown.emit()

    def show_passing(
        self,
        grounds: Sequence[Consent],
        passed: Sequence[PassedOn],
        sent: Sequence[SentRow],
        consents: Sequence[Consent],
    ) -> None:
        """Show what may be passed on, the last word first, and what was.

        Args:
            grounds: what counts for each receiver and purpose.
            passed: what was passed on, the newest first.
            sent: the packets among it.
            consents: all that was ever written down: something may have left by one that counts no more.
        """
        self._grounds, self._passed = tuple(reversed(grounds)), tuple(passed)
        self._by_id = {each.id: each for each in consents}
        self._sent = {each.id: each for each in sent}
        self._show_rows()

    def forget(self) -> None:
        """Let go of the file."""
        self._let_go()
        self._readable = None

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through, in reading order."""
        tables = (table for table in (self.grounds, self.passed) if table.isVisibleTo(self))
        first = self.handover_button if self.handover_button.isVisibleTo(self) else self.consents_button
        return (first, *tables)

    def show_texts(self) -> None:
        """Set every text of the part in the language spoken now."""
        self.handover_button.setText(self.tr("&Hand over to an office…"))
        self.consents_button.setText(self.tr("Consent or legal &basis…"))
        self.attachments_button.setText(self.tr("A&ttachments…"))
        self.no_grounds.setText(
            self.tr("Nothing was written down so far by which facts of this person may be passed on.")
        )
        self.nothing_passed.setText(self.tr("Nothing was passed on so far."))
        self.grounds.show_headings(self._words.ground_headings())
        self.passed.show_headings(self._words.passed_headings())
        self.grounds.setAccessibleName(self.tr("What may be passed on, and by which ground"))
        self.passed.setAccessibleName(self.tr("What was passed on"))
        self._show_rows()

    def _show_rows(self) -> None:
        consents, today = self._words.consents, self._today()
        self.grounds.show_rows(
            [
                (each.id, (each.receiver, consents.purpose(each.purpose), consents.state(each, today)))
                for each in self._grounds
            ]
        )
        self.passed.show_rows(
            [(each.id, self._words.passed(each, self._sent.get(each.packet_id))) for each in self._passed]
        )
        for table, none, rows in (
            (self.grounds, self.no_grounds, self._grounds),
            (self.passed, self.nothing_passed, self._passed),
        ):
            table.setVisible(bool(rows))
            none.setVisible(not rows)
        for fitted in self._rows:
            fitted.fit()
        self._show_about()

    def _show_about(self) -> None:
        """Say which facts the selected rows are about, and by which ground something has left."""
        ground = next((each for each in self._grounds if each.id == self.grounds.current_key), None)
        passed = next((each for each in self._passed if each.id == self.passed.current_key), None)
        self.about_ground.setText(self._words.consents.details(ground) if ground else "")
        by = self._by_id.get(passed.consent_id) if passed else None
        self.about_passed.setText(self._words.about(passed, by) if passed else "")
        for label in (self.about_ground, self.about_passed):
            label.setVisible(bool(label.text()))

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.handover_button, self.consents_button, self.attachments_button):
            buttons.addWidget(button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.addLayout(buttons)
        above = (self.no_grounds, self.grounds, self.about_ground)
        for part in (*above, self.nothing_passed, self.passed, self.about_passed):
            column.addWidget(part)
        column.addStretch(1)
        sight = PanesInSight(inside, self.handover_button, self.consents_button, self.grounds, self.passed)
        QVBoxLayout(self).addWidget(sight.area)

    def _let_go(self) -> None:
        self.forgetting.emit()
        self.show_passing((), (), (), ())
