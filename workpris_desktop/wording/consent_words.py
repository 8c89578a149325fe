"""Consents in words: to whom, what for, which facts, how, and whether they count."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from workpris_desktop.domain.consent import Consent, ConsentHow, ConsentPurpose, ConsentState, need_fact
from workpris_desktop.domain.consent_facts import AnsweredFact, NeedFact
from workpris_desktop.domain.intake import IntakeField, IntakeForm
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.intake_value_words import PlaceLookup
from workpris_desktop.wording.intake_words import IntakeWords
from workpris_desktop.wording.languages import spoken_language
from workpris_desktop.wording.need_words import NeedWords


class ConsentWords(QObject):
    """Says it in the language spoken now.

    Args:
        form: the newest form.
        kinds: all needs.
        needs: says needs.
        places: what places, prisons and languages are called.
        parent: owns the object.
    """

    def __init__(
        self,
        form: IntakeForm,
        kinds: Iterable[NeedKind],
        needs: NeedWords,
        places: PlaceLookup,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._needs, self._places = form, needs, places
        self._kinds = {need_fact(kind.id): kind for kind in kinds}
        self._intake = IntakeWords(self)

    def purpose(self, purpose: str) -> str:
        """Return what for; the code itself where a newer program wrote it."""
        return {ConsentPurpose.REGISTER.value: self.tr("Shared register")}.get(purpose, purpose)

    def how(self, how: str) -> str:
        """Return how it was given; the code itself where a newer program wrote it."""
        words = {
            ConsentHow.SIGNED.value: self.tr("Signed on paper"),
            ConsentHow.SAID.value: self.tr("Said aloud and noted"),
            ConsentHow.GUARDIAN.value: self.tr("Given by a guardian"),
        }
        return words.get(how, how)

    def state(self, consent: Consent, today: date) -> str:
        """Return whether a consent counts, and since when not."""
        words = {
            ConsentState.HOLDS: (self.tr("Agreed, counts until {date}"), consent.ends_on),
            ConsentState.REFUSED: (self.tr("Refused on {date}"), consent.given_on),
            ConsentState.WITHDRAWN: (self.tr("Taken back on {date}"), consent.withdrawn_on),
            ConsentState.ENDED: (self.tr("Ended on {date}"), consent.ends_on),
            ConsentState.NOT_YET: (self.tr("Counts from {date} on"), consent.given_on),
        }
        text, day = words[consent.state_on(today)]
        return text.format(date=self.day(day) if day else "")

    def day(self, day: date) -> str:
        """Return a day."""
        return short_date(day, spoken_language())

    def details(self, consent: Consent) -> str:
        """Return what a consent covers, how it was given, since and until when, and who read it aloud, line by line."""
        facts = "; ".join(self.covered(consent)) or self.tr("nothing")
        lines = [] if consent.is_refused else [self.tr("May be passed on: {facts}").format(facts=facts)]
        if consent.is_refused:
            lines.append(self.tr("Refused on {date}").format(date=self.day(consent.given_on)))
        else:
            span = self.tr("Given on {first}, ends on {last}. {how}.")
            lines.append(
                span.format(first=self.day(consent.given_on), last=self.day(consent.ends_on), how=self.how(consent.how))
            )
        if consent.read_by:
            lines.append(self.tr("Read aloud by {name}").format(name=consent.read_by))
        if consent.language:
            lines.append(self.tr("In this language: {language}").format(language=consent.language))
        if consent.was_repeated is not None:
            answer = self._intake.yes() if consent.was_repeated else self._intake.no()
            lines.append(self.tr("Repeated in the person's own words: {answer}").format(answer=answer))
        return "\n".join(lines)

    def covered(self, consent: Consent) -> tuple[str, ...]:
        """Return the facts that a consent covers, in the order of the form; by their ids where they are not known."""
        fields = [self._intake.label(field) for field in self._form.fields if field.id in consent.facts]
        needs = [self._needs.label(kind) for fact, kind in self._kinds.items() if fact in consent.facts]
        strange = sorted(consent.facts - self._form.by_id.keys() - self._kinds.keys())
        return (*fields, *needs, *strange)

    def fact(self, fact: AnsweredFact | NeedFact) -> tuple[str, str]:
        """Return what a fact is called, and what it says now; a sensitive one is not shown unasked."""
        is_need = isinstance(fact, NeedFact)
        label = self._needs.label(fact.kind) if isinstance(fact, NeedFact) else self._intake.label(fact.field)
        name = self.tr("Need: {need}").format(need=label) if is_need else label
        if fact.privacy.is_folded:
            return name, self.tr("sensitive")
        if isinstance(fact, NeedFact):
            return name, self._needs.status(fact.status)
        return name, self._intake.value(fact.field, fact.answer, self._places)

    def questions(self, fields: Iterable[IntakeField]) -> str:
        """Return what questions are called, one after the other."""
        return "; ".join(self._intake.label(field) for field in fields)

    def languages(self) -> tuple[str, ...]:
        """Return what languages are called."""
        return tuple(label for _, label in self._places.languages())
