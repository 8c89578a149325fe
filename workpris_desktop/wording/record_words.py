"""One service in words: sections of label and text, in the order in which a caseworker asks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit import Verdict
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.own_entry import tells_invented
from workpris_desktop.domain.own_finding import Topic
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.phone import phone_to_call
from workpris_desktop.wording.call_words import CallWords
from workpris_desktop.wording.fit_table import FitTable
from workpris_desktop.wording.record.about import about_lines
from workpris_desktop.wording.record.alert import warning
from workpris_desktop.wording.record.beside import ALONE, Beside
from workpris_desktop.wording.record.contact import contact_lines, phone_text
from workpris_desktop.wording.record.continuing import continuing_lines
from workpris_desktop.wording.record.custody import court_lines, prison_sections
from workpris_desktop.wording.record.entry import entry_lines, form_offers
from workpris_desktop.wording.record.fit import fit_lines
from workpris_desktop.wording.record.found import answer_label, calls_behind, fit_with, told_on
from workpris_desktop.wording.record.history import history_lines
from workpris_desktop.wording.record.open_now import now_text
from workpris_desktop.wording.record.page import Record, RecordLine, RecordSection, RecordTable
from workpris_desktop.wording.record.programme import programme_lines, training_lines
from workpris_desktop.wording.record.room import room_lines
from workpris_desktop.wording.record.telling import Telling
from workpris_desktop.wording.record.trust import trust_lines

SIGNS: Final = {Verdict.MEETS: "✓", Verdict.FAILS: "✗", Verdict.UNKNOWN: "?", Verdict.CASE_BY_CASE: "△"}
"""The shape that stands before each verdict, so that none is known by its colour or its words alone."""


class RecordWords(QObject):
    """Says a service in full, in the language spoken now. Unknown is said as "Not known", never left to guess."""

    def __init__(self, facts: Facts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = facts

    def record(
        self, service: Service, edition: Edition, words: Phrasebook, today: date, beside: Beside = ALONE
    ) -> Record:
        """Return what to show of a service.

        Args:
            service: the service in full.
            edition: where the data comes from.
            words: the phrase bank of the language spoken now.
            today: the day to judge by what has begun, ended or aged.
            beside: what is told together with the record.
        """
        telling = Telling(service, edition, self._facts, words, today, beside)
        purposes = [self._facts.taxonomy.label(code, words.language) for code in service.types]
        notice = service.alert_notice or Alert(service.alert)
        alert = replace(notice, text=telling.content("alert", notice.text))
        phone = phone_to_call(service.phones)
        contact = tuple(contact_lines(telling))
        return Record(
            name=telling.heading(),
            purpose=" · ".join(purposes) or self.tr("Type not stated"),
            alert=warning(service.status, alert, today, words.language),
            sample=words.say("sample") if tells_invented((service.id,), sample=edition.sample) else "",
            sections=tuple(self._sections(telling, contact)),
            forms=form_offers(telling),
            id=service.id,
            staff=self.tr("For professionals only: never on a leaflet") if is_for_professionals(service) else "",
            phone=phone_text(phone, telling) if phone else self.tr("No telephone number"),
            now=now_text(telling),
            contact=contact,
        )

    def _sections(self, telling: Telling, contact: tuple[RecordLine, ...]) -> Iterator[RecordSection]:
        """Walk the sections; those that are not for every service stand only where there is something in them."""
        yield RecordSection(self.tr("Can I trust them?"), tuple(trust_lines(telling)))
        yield RecordSection(self.tr("Do they have room?"), tuple(room_lines(telling)))
        yield self._fit(telling)
        yield RecordSection(self.tr("Contact"), contact)
        yield from prison_sections(telling)
        for heading, lines in (
            (self.tr("For the court"), court_lines(telling)),
            (self.tr("Programme"), programme_lines(telling)),
            (self.tr("Trainings"), training_lines(telling)),
            (self.tr("Continue outside"), continuing_lines(telling) if telling.beside is not ALONE else ()),
            (self.tr("How to get in"), entry_lines(telling)),
            (self.tr("About"), about_lines(telling)),
            (self.tr("History"), history_lines(telling) if telling.beside is not ALONE else ()),
        ):
            told = tuple(lines)
            if told:
                yield RecordSection(heading, told)

    def _fit(self, telling: Telling) -> RecordSection:
        """Return how it fits: the conditions, and above them, where facts were told, what comes of each rule."""
        fit = fit_with(telling.beside.findings, telling)
        lines = (*self._finding_lines(telling), *fit_lines(telling))
        if fit is None:
            return RecordSection(self.tr("Does it fit?"), lines)
        headings = (self.tr("Condition"), self.tr("The service says"), self.tr("The person"), self.tr("Verdict"))
        rows = FitTable(self._facts, lambda _: telling.words).rows(fit, calls_behind(fit, telling))
        cells = tuple((row.condition, row.stated, row.told, f"{SIGNS[row.kind]} {row.verdict}") for row in rows)
        return RecordSection(self.tr("Does it fit?"), lines, RecordTable(headings, cells))

    def _finding_lines(self, telling: Telling) -> Iterator[RecordLine]:
        """Say what was found out about whom a provider takes, the newest first; room is told in its own section."""
        words = CallWords(self._facts, lambda _: telling.words)
        found = sorted(telling.beside.findings, key=lambda each: each.on, reverse=True)
        texts = [
            f"{words.topic_question(each.topic)} {answer_label(each, telling)} ({told_on(each, telling)})"
            for each in found
            if each.topic is not Topic.ROOM
        ]
        if texts:
            yield RecordLine(self.tr("Own calls"), "\n".join(texts))
