"""All that is kept about a person, as plain text for that person (feature J5, GDPR articles 12 and 15)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from PySide6.QtCore import QObject

from workpris_desktop.cases.access_export import AccessExport
from workpris_desktop.domain.chosen_service import ChosenService
from workpris_desktop.domain.consent import Consent
from workpris_desktop.domain.follow_up import FollowUp
from workpris_desktop.domain.intake import IntakeForm
from workpris_desktop.domain.intake_answer import IntakeAnswer, Value
from workpris_desktop.domain.need import ClientNeed, NeedKind
from workpris_desktop.wording.access_exchange_words import AccessExchangeWords
from workpris_desktop.wording.audit_words import AuditWords
from workpris_desktop.wording.client_work_words import ClientWorkWords
from workpris_desktop.wording.consent_words import ConsentWords
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.file_words import FileWords
from workpris_desktop.wording.intake_value_words import PlaceLookup, said
from workpris_desktop.wording.intake_words import IntakeWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.need_words import NeedWords


class AccessWords(QObject):
    """Says it in the language spoken now.

    Args:
        forms: the form in all its versions, the newest last.
        needs: all needs.
        deadlines: texts of the presets of follow-ups, by key and language.
        places: what places, prisons and languages are called.
        parent: owns the object.
    """

    def __init__(
        self,
        forms: Iterable[IntakeForm],
        needs: Iterable[NeedKind],
        deadlines: Mapping[str, Mapping[str, str]],
        places: PlaceLookup,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._forms = {form.version: form for form in forms}
        self._newest = self._forms[max(self._forms)]
        self._needs = {need.id: need for need in needs}
        self._deadlines, self._places = deadlines, places
        self._intake, self._work, self._audit = IntakeWords(self), ClientWorkWords(self), AuditWords(self)
        self._files, self._need_words = FileWords(self), NeedWords({}, self)
        self._consents = ConsentWords(self._newest, self._needs.values(), self._need_words, places, self)
        self._exchange = AccessExchangeWords(self._consents, self)

    def text(self, export: AccessExport) -> str:
        """Return all of it as text, in sections under headings."""
        sections = (
            (self.tr("Your file"), self._file(export)),
            (self.tr("What you were asked, and what was answered"), map(self._answer, self._in_order(export))),
            (self.tr("What you need"), map(self._need, export.intake.needs)),
            (self.tr("Services that were chosen for you, and what became of them"), map(self._choice, export.choices)),
            (self.tr("Sheets that were made for you"), self._sheets(export)),
            (self.tr("What you agreed to, and where a law decides instead"), map(self._consent, export.consents)),
            (self.tr("Who was told something about you"), self._exchange.passed(export)),
            (self.tr("Packets that went to other offices or came from them"), self._exchange.packets(export)),
            (self.tr("Documents that are kept"), self._exchange.papers(export)),
            (self.tr("Notes about you"), self._entries(export)),
            (self.tr("What is to be done"), map(self._step, export.follow_ups)),
            (self.tr("Who has done what with your file"), self._acts(export)),
            (self.tr("How long it is kept, and what you can ask for"), self._rights(export)),
        )
        title = self.tr("What this office keeps about {name}").format(name=export.file.name)
        made = self.tr("Made on {moment}").format(moment=self._files.moment(export.made_at))
        return "\n\n".join([f"{title}\n{made}", *(self._section(heading, lines) for heading, lines in sections)]) + "\n"

    def _section(self, heading: str, lines: Iterable[str]) -> str:
        return "\n".join([heading.upper(), *(list(lines) or [self.tr("Nothing.")])])

    def _file(self, export: AccessExport) -> Iterator[str]:
        file = export.file
        yield self._pair(self.tr("Kind of file"), self._files.category(file.category))
        yield self._pair(self.tr("State"), self._work.file_state(file.state))
        yield self._pair(self.tr("Begun on"), _day(file.opened_on))
        yield self._pair(self.tr("Last worked with on"), _day(file.touched_on))
        yield self._pair(self.tr("Kept by"), self._person(export, file.owner_id))
        if file.deputy_id:
            yield self._pair(self.tr("Deputy"), self._person(export, file.deputy_id))
        if file.is_restricted:
            yield self.tr("It is restricted: it is neither changed nor erased for now.")

    def _in_order(self, export: AccessExport) -> list[IntakeAnswer]:
        places = {field.id: place for place, field in enumerate(self._newest.fields)}
        return sorted(export.intake.answers, key=lambda answer: (places.get(answer.field, len(places)), answer.field))

    def _answer(self, answer: IntakeAnswer) -> str:
        form = self._forms.get(answer.version, self._newest)
        field = form.by_id.get(answer.field)
        label = self._intake.label(field) if field else answer.field
        value = self._intake.value(field, answer, self._places) if field else _plain(answer.value)
        notes = [self._intake.given(answer.said_by, answer.said_on)]
        if answer.is_broken:
            notes.append(self.tr("kept as it was typed, and not used"))
        return self._pair(label, value, *notes)

    def _need(self, need: ClientNeed) -> str:
        kind = self._needs.get(need.need)
        status = self._need_words.status(need.status)
        notes = (self._need_words.side(need.side), self._need_words.priority(need.priority), need.wish)
        return self._pair(self._need_words.label(kind) if kind else need.need, status, *notes)

    def _choice(self, choice: ChosenService) -> str:
        state = self._work.state(choice.state)
        reason = self._work.reason(choice.state, choice.reason) if choice.reason else ""
        day = _day(choice.state_on) if choice.state_on else ""
        against = self.tr("chosen although a rule speaks against it: {reason}").format(reason=choice.override)
        made = self._files.moment(choice.given_at) if choice.given_at else ""
        given = self.tr("given to you: {moment}").format(moment=made) if made else ""
        return self._pair(choice.name, state, reason, day, given, against if choice.override else "")

    def _sheets(self, export: AccessExport) -> Iterator[str]:
        for sheet in export.sheets:
            services = ", ".join(name for _, name in sheet.services)
            made = self._written(export, sheet.author_id, sheet.made_at)
            yield self._pair(made, self._work.sheet(sheet.kind), services)

    def _consent(self, consent: Consent) -> str:
        words = self._consents
        agreed = self.tr("you refused") if consent.is_refused else self.tr("you agreed")
        facts = ", ".join(words.covered(consent))
        span = self.tr("from {first} to {last}").format(first=_day(consent.given_on), last=_day(consent.ends_on))
        back = self.tr("taken back on {date}").format(date=_day(consent.withdrawn_on)) if consent.withdrawn_on else ""
        told = self.tr("the receiver was told on {date}").format(date=_day(consent.told_on)) if consent.told_on else ""
        heading = f"{consent.receiver} ({words.purpose(consent.purpose)})"
        if consent.is_law:
            ended = self.tr("ended on {date}").format(date=_day(consent.withdrawn_on)) if consent.withdrawn_on else ""
            law = self.tr("no consent was needed: {basis}").format(basis=words.basis(consent.basis))
            return self._pair(heading, law, consent.reason, facts, span, ended, told)
        notes = (span, words.how(consent.how), words.kept_at(consent), back, told)
        return self._pair(heading, agreed, facts, *notes)

    def _entries(self, export: AccessExport) -> Iterator[str]:
        for entry in export.entries:
            yield f"{self._written(export, entry.author_id, entry.made_at)}\n{entry.text}"
            for former in entry.former:
                yield self._pair(self.tr("It said before"), former)

    def _step(self, step: FollowUp) -> str:
        text = said(self._deadlines.get(step.preset, {})) or step.preset if step.preset else step.text
        done = self.tr("done on {date}").format(date=_day(step.done_on)) if step.done_on else self.tr("not done yet")
        return self._pair(_day(step.due_on), text, done)

    def _acts(self, export: AccessExport) -> Iterator[str]:
        for row in export.acts:
            _, moment, person, act, _, reason = self._audit.row(row, export.names)
            yield self._pair(f"{moment}, {person}", act, reason)

    def _rights(self, export: AccessExport) -> tuple[str, ...]:
        return (
            self.tr(
                "On {date} it is looked at whether the file can be erased. Each work with it moves that day."
            ).format(date=_day(export.file.review_on)),
            self.tr("That it was erased, and on which day, stays noted under a random number without your name."),
            self.tr("A copy of it may be in a backup for a while longer; nobody works with that."),
            self.tr("You can ask this office to correct what is wrong, and to erase what it has no reason to keep."),
            self.tr("You can take back what you agreed to at any time. It does not change the help that you get here."),
            self.tr("You can complain to the data protection authority of the country."),
        )

    def _written(self, export: AccessExport, author_id: str, made_at: datetime) -> str:
        return f"{self._files.moment(made_at)}, {self._person(export, author_id)}"

    def _person(self, export: AccessExport, account_id: str) -> str:
        return export.names.get(account_id) or self.tr("somebody whose account is gone")

    def _pair(self, label: str, *told: str) -> str:
        return self.tr("{label}: {text}").format(label=label, text="; ".join(filter(None, told)))


def _day(day: date) -> str:
    return short_date(day, spoken_language())


def _plain(value: Value) -> str:
    """Return an answer to a question that no form of ours has any longer."""
    if isinstance(value, str):
        return value
    return "; ".join(each if isinstance(each, str) else ", ".join(each) for each in value)
