"""The printed sheet of a hand-over in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.section_sheet import SectionSheet, SheetSection
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.languages import spoken_language

Told = tuple[str, str]
"""What something is called, and what it says."""


@dataclass(frozen=True, slots=True, repr=False)
class ToHandOver:
    """What was ticked, in words; ``ground`` is why it may go, ``sender`` who hands over."""

    office: str
    sender: str
    ground: str
    facts: Sequence[Told]
    services: Sequence[str] = ()
    entries: Sequence[Told] = ()
    attachments: Sequence[str] = field(default=())


class HandoverSheetWords(QObject):
    """Says it in the language spoken now."""

    def sheet(self, told: ToHandOver, today: date) -> SectionSheet:
        """Return the sheet; a section without rows is left out."""
        attached = self.tr("a copy lies beside this sheet")
        sections = (
            SheetSection(self.tr("What is known"), tuple(told.facts)),
            SheetSection(self.tr("Chosen services"), tuple((name, "") for name in told.services)),
            SheetSection(self.tr("From the log"), tuple(told.entries)),
            SheetSection(self.tr("Attachments"), tuple((name, attached) for name in told.attachments)),
        )
        sender = [self.tr("From: {office}").format(office=told.sender)] if told.sender else []
        return SectionSheet(
            spoken_language(),
            self.tr("Hand-over"),
            (
                *sender,
                self.tr("To: {office}").format(office=told.office),
                self.tr("Made on {date}").format(date=short_date(today, spoken_language())),
                told.ground,
            ),
            tuple(section for section in sections if section.rows),
            self.tr("Confidential: for the named office only."),
            self.tr("Page {n} of {m}"),
        )
