"""One service in words: sections of label and text, in the order in which a caseworker asks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.wording.record.about import about_lines
from workpris_desktop.wording.record.alert import warning
from workpris_desktop.wording.record.contact import contact_lines
from workpris_desktop.wording.record.custody import court_lines, prison_sections
from workpris_desktop.wording.record.entry import entry_lines, form_offers
from workpris_desktop.wording.record.fit import fit_lines
from workpris_desktop.wording.record.page import Record, RecordSection
from workpris_desktop.wording.record.programme import programme_lines, training_lines
from workpris_desktop.wording.record.room import room_lines
from workpris_desktop.wording.record.telling import Telling
from workpris_desktop.wording.record.trust import trust_lines


class RecordWords(QObject):
    """Says a service in full, in the language spoken now. Unknown is said as "Not known", never left to guess."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def record(self, service: Service, edition: Edition, words: Phrasebook, today: date) -> Record:
        """Return what to show of a service.

        Args:
            service: the service in full.
            edition: where the data comes from.
            words: the phrase bank of the language spoken now.
            today: the day to judge by what has begun, ended or aged.
        """
        telling = Telling(service, edition, self._facts, words, today)
        purposes = [self._facts.taxonomy.label(code, words.language) for code in service.types]
        notice = service.alert_notice or Alert(service.alert)
        alert = replace(notice, text=telling.content("alert", notice.text))
        return Record(
            name=telling.heading(),
            purpose=" · ".join(purposes) or self.tr("Type not stated"),
            alert=warning(service.status, alert, today, words.language),
            sample=words.say("sample") if edition.sample else "",
            sections=tuple(self._sections(telling)),
            forms=form_offers(telling),
        )

    def _sections(self, telling: Telling) -> Iterator[RecordSection]:
        """Walk the sections; those that are not for every service stand only where there is something in them."""
        yield RecordSection(self.tr("Contact"), tuple(contact_lines(telling)))
        yield RecordSection(self.tr("Can I trust them?"), tuple(trust_lines(telling)))
        yield RecordSection(self.tr("Do they have room?"), tuple(room_lines(telling)))
        yield RecordSection(self.tr("Does it fit?"), tuple(fit_lines(telling)))
        yield RecordSection(self.tr("How to get in"), tuple(entry_lines(telling)))
        yield from prison_sections(telling)
        for heading, lines in (
            (self.tr("For the court"), tuple(court_lines(telling))),
            (self.tr("Programme"), tuple(programme_lines(telling))),
            (self.tr("Trainings"), tuple(training_lines(telling))),
        ):
            if lines:
                yield RecordSection(heading, lines)
        yield RecordSection(self.tr("About"), tuple(about_lines(telling)))
