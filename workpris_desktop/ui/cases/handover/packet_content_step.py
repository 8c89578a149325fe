"""What of a file travels: facts, services, entries of the log, attachments, the consent; and until when."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from workpris_desktop.domain.packet import MOST_DAYS
from workpris_desktop.ui.cases.handover.packet_fact_box import PacketFactBox
from workpris_desktop.ui.cases.handover.packet_offer import PacketOffer
from workpris_desktop.ui.cases.office_table import OfficeTable, Row
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.day_field import DayField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.handover_screen_words import HandoverScreenWords

USUAL_MONTHS: Final = 3
"""For so long a packet can be opened, unless another day is chosen."""


class PacketContentStep(QWidget):
    """Lists all that there is; only facts that are not sensitive are ticked by themselves.

    Args:
        words: says facts.
        screen: says the rest.
        today: tells the day on the wall.
        parent: the dialog.
    """

    changed = Signal()

    def __init__(
        self,
        words: ConsentWords,
        screen: HandoverScreenWords,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._screen, self._today = screen, today
        self.facts = PacketFactBox(words, screen)
        self.services, self.entries, self.attachments = (OfficeTable(0, has_ticks=True) for _ in range(3))
        self._labels = {table: PlainLabel() for table in (self.services, self.entries, self.attachments)}
        for table in self._labels:
            table.setMinimumHeight(0)
        self._fits = [FittedRows(table, is_short=True) for table in self._labels]
        self.consent = QCheckBox(self.tr("The consent itself &travels too, so that they see how far it goes"))
        self.consent.setChecked(True)
        self.ends_on, self.ends_label = DayField(), PlainLabel()
        self._name_parts()
        self._lay_out()
        self.facts.changed.connect(self.changed)
        self.ends_on.day_changed.connect(self.changed)
        for table in self._labels:
            table.ticks_changed.connect(self.changed)

    @property
    def is_told(self) -> bool:
        """Tell whether one can go on: something travels, and the last day can be one."""
        return bool(self.facts.ticked) and not self.facts.is_asking and self._is_day_fit

    @property
    def lacking(self) -> str:
        """Return what is still missing, "" for nothing."""
        if self.facts.is_asking:
            return self.tr("Say first whether the sensitive fact is needed.")
        if not self.facts.ticked:
            return self.tr("Tick at least one fact.")
        return "" if self._is_day_fit else self._screen.last_day_hint(self._last_day)

    def show_offer(self, offer: PacketOffer) -> None:
        """Show what there is."""
        self.facts.show_facts(offer.facts)
        self._show(self.services, [(each.service_id, (each.name,)) for each in offer.services])
        self._show(self.entries, [(each.id, self._screen.entry_row(each)) for each in offer.readable.entries])
        self._show(self.attachments, [(each.id, self._screen.attachment_row(each)) for each in offer.attachments])
        self.ends_on.show_day(self._today() + relativedelta(months=USUAL_MONTHS))

    def empty(self) -> None:
        """Let go of all of it."""
        self.facts.empty()
        for table in self._labels:
            self._show(table, [])

    @property
    def _last_day(self) -> date:
        # A packet ends with the end of its last day, and a day can have 25 hours.
        return self._today() + timedelta(days=MOST_DAYS - 2)

    @property
    def _is_day_fit(self) -> bool:
        day = self.ends_on.day
        return day is not None and self._today() <= day <= self._last_day

    def _show(self, table: OfficeTable, rows: list[Row]) -> None:
        table.show_rows(rows)
        for fit in self._fits:
            fit.fit()
        table.setVisible(bool(rows))
        self._labels[table].setVisible(bool(rows))

    def _name_parts(self) -> None:
        names = {
            self.services: (self.tr("Chosen services that travel"), (self.tr("Service"),)),
            self.entries: (self.tr("Entries of the log that travel"), (self.tr("Entry"), self.tr("Written"))),
            self.attachments: (self.tr("Attachments that travel"), (self.tr("Attachment"), self.tr("Size"))),
        }
        for table, (name, headings) in names.items():
            table.setAccessibleName(name)
            table.show_headings(headings)
            self._labels[table].setText(name)
        self.ends_label.setText(self.tr("The packet can be opened &until"))
        self.ends_label.setBuddy(self.ends_on)
        self.ends_on.call(self.ends_label.text().replace("&", ""))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        said = self.tr(
            "Tick only what the other office needs to go on. Facts that are not sensitive are ticked already; "
            "services, entries and attachments are yours to tick."
        )
        column.addWidget(PlainLabel(said))
        column.addWidget(self.facts)
        for table, label in self._labels.items():
            column.addWidget(label)
            column.addWidget(table)
        for part in (self.consent, self.ends_label, self.ends_on):
            column.addWidget(part)
        column.addStretch(1)
