"""Consents and other legal bases in words: to whom, what for, which facts, how, and whether they count."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QObject

from workpris_desktop.domain.consent import Consent, ConsentHow, ConsentPurpose, ConsentState, need_fact
from workpris_desktop.domain.consent_facts import AnsweredFact, NeedFact
from workpris_desktop.domain.intake import IntakeField, IntakeForm
from workpris_desktop.domain.need import NeedKind
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.intake_value_words import PlaceLookup, said
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
        bases: what the other legal bases of the country are called, by id and language.
    """

    def __init__(
        self,
        form: IntakeForm,
        kinds: Iterable[NeedKind],
        needs: NeedWords,
        places: PlaceLookup,
        parent: QObject | None = None,
        *,
        bases: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._bases = bases
        self._form, self._needs, self._places = form, needs, places
        self._kinds = {need_fact(kind.id): kind for kind in kinds}
        self._intake = IntakeWords(self)

    def purpose(self, purpose: str) -> str:
        """Return what for; the code itself where a newer program wrote it."""
        words = {
            ConsentPurpose.PLACE.value: self.tr("Asking for a place"),
            ConsentPurpose.HANDOVER.value: self.tr("Handing the work over to another office"),
            ConsentPurpose.FORM.value: self.tr("The provider's own form"),
            ConsentPurpose.RELATIVES.value: self.tr("Speaking with relatives"),
            ConsentPurpose.STATISTICS.value: self.tr("Statistics"),
            ConsentPurpose.REGISTER.value: self.tr("Shared register"),
        }
        return words.get(purpose, purpose)

    def how(self, how: str) -> str:
        """Return how it was given; the code itself where a newer program wrote it."""
        words = {
            ConsentHow.SIGNED.value: self.tr("Signed on paper"),
            ConsentHow.SAID.value: self.tr("Said aloud and noted"),
            ConsentHow.GUARDIAN.value: self.tr("Given by a guardian"),
            ConsentHow.LAW.value: self.tr("Another legal basis, no consent"),
        }
        return words.get(how, how)

    def basis(self, basis: str) -> str:
        """Return what another legal basis is called; the id itself where the country's list has it no more."""
        return said(self._bases.get(basis, {})) or basis

    def bases(self) -> tuple[tuple[str, str], ...]:
        """Return the ids of the country's other legal bases, and what they are called."""
        return tuple((basis, self.basis(basis)) for basis in self._bases)

    def kept_at(self, consent: Consent) -> str:
        """Return where the signed paper is, "" where that is not told."""
        return self.tr("paper kept: {place}").format(place=consent.kept_at) if consent.kept_at else ""

    def state(self, consent: Consent, today: date) -> str:
        """Return whether a consent or another legal basis counts, and since when not."""
        words = {
            ConsentState.HOLDS: (self.tr("Agreed, counts until {date}"), consent.ends_on),
            ConsentState.REFUSED: (self.tr("Refused on {date}"), consent.given_on),
            ConsentState.WITHDRAWN: (self.tr("Taken back on {date}"), consent.withdrawn_on),
            ConsentState.ENDED: (self.tr("Ended on {date}"), consent.ends_on),
            ConsentState.NOT_YET: (self.tr("Counts from {date} on"), consent.given_on),
        }
        if consent.is_law:
            words[ConsentState.HOLDS] = (self.tr("Legal basis, counts until {date}"), consent.ends_on)
            words[ConsentState.WITHDRAWN] = (self.tr("Legal basis ended on {date}"), consent.withdrawn_on)
        text, day = words[consent.state_on(today)]
        return text.format(date=self.day(day) if day else "")

    def day(self, day: date) -> str:
        """Return a day."""
        return short_date(day, spoken_language())

    def details(self, consent: Consent) -> str:
        """Return what a consent or another legal basis covers, since and until when, and how it came, line by line."""
        facts = "; ".join(self.covered(consent)) or self.tr("nothing")
        first, last = self.day(consent.given_on), self.day(consent.ends_on)
        lines = [] if consent.is_refused else [self.tr("May be passed on: {facts}").format(facts=facts)]
        if consent.is_refused:
            lines.append(self.tr("Refused on {date}").format(date=first))
        elif consent.is_law:
            lines.append(self.tr("Counts from {first} to {last}.").format(first=first, last=last))
            basis = self.tr("This is no consent. It is allowed by: {basis}")
            lines.append(basis.format(basis=self.basis(consent.basis)))
            lines.append(self.tr("Why it holds here: {reason}").format(reason=consent.reason))
        else:
            span = self.tr("Given on {first}, ends on {last}. {how}.")
            lines.append(span.format(first=first, last=last, how=self.how(consent.how)))
        return "\n".join((*lines, *self._circumstances(consent)))

    def taking_back(self, consent: Consent) -> str:
        """Return what follows if a consent is taken back, or another legal basis holds no more."""
        if consent.purpose == ConsentPurpose.REGISTER:
            said = self.tr(
                "From now on the person is in no file that this office makes for {receiver}. What was agreed to for "
                "others stays as it is."
            )
            then = self.tr(
                "What was passed on before cannot be fetched back. The next file arrives without the person, and the "
                "authority then has to erase what it has: have that file made soon."
            )
        else:
            said = self.tr(
                "From now on nothing goes to {receiver} for this purpose. What was settled for others stays as it is, "
                "and help here goes on as before."
            )
            then = self.tr(
                "What was passed on before cannot be fetched back. Next you can print a letter that tells the receiver."
            )
        return f"{said.format(receiver=consent.receiver)}\n\n{then}"

    def _circumstances(self, consent: Consent) -> Iterator[str]:
        if consent.kept_at:
            yield self.tr("The signed paper is kept here: {place}").format(place=consent.kept_at)
        if consent.read_by:
            yield self.tr("Read aloud by {name}").format(name=consent.read_by)
        if consent.language:
            yield self.tr("In this language: {language}").format(language=consent.language)
        if consent.interpreter:
            yield self.tr("Interpreted by {name}").format(name=consent.interpreter)
        if consent.was_repeated is not None:
            answer = self._intake.yes() if consent.was_repeated else self._intake.no()
            yield self.tr("Repeated in the person's own words: {answer}").format(answer=answer)
        if consent.told_on:
            yield self.tr("The receiver was told on {date} that it ended.").format(date=self.day(consent.told_on))

    def covered(self, consent: Consent) -> tuple[str, ...]:
        """Return the facts that a consent covers, in the order of the form; by their ids where they are not known."""
        return self.named(consent.facts)

    def named(self, facts: Collection[str]) -> tuple[str, ...]:
        """Return what facts are called, in the order of the form; by their ids where they are not known."""
        fields = [self._intake.label(field) for field in self._form.fields if field.id in facts]
        needs = [self._needs.label(kind) for fact, kind in self._kinds.items() if fact in facts]
        strange = sorted(frozenset(facts) - self._form.by_id.keys() - self._kinds.keys())
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
