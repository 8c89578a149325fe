"""What the plan for the first days tells: one line of meaning for each topic, with nothing that gives a person away."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import time
from typing import Final

from workpris_desktop.domain.first_days import FirstAppointment, FirstDays
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.telephone import Phone
from workpris_desktop.printing.bounds import one_line, shortened
from workpris_desktop.printing.dates import date_in_words
from workpris_desktop.printing.first_days_calls import FirstDaysPlace
from workpris_desktop.printing.phone import phone_in_words
from workpris_desktop.printing.span_words import time_in_words

_LONGEST_TYPED: Final = 120
"""Characters of what somebody typed: two rows."""

_SURE: Final = "sure"


@dataclass(frozen=True, slots=True)
class Topic:
    """A label, and what is known: no text, or an empty one, leaves a line to write on."""

    label: str
    texts: tuple[str, ...]


def topics_of(plan: FirstDays, words: Phrasebook, place: FirstDaysPlace) -> tuple[Topic, ...]:
    """Return the topics in the order in which they are needed, known or not.

    Raises:
        KeyError: the phrase bank lacks a phrase.
    """
    teller = _Teller(plan, words, place)
    told = {
        "bed": teller.bed(),
        "papers": teller.by_code("papers", (plan.papers,)),
        "money": (*teller.by_code("money", (plan.money,)), *teller.next_money()),
        "medicine": teller.medicine(),
        "phone": teller.phone(),
        "way": (*teller.by_code("way", (plan.way,)), *teller.typed(plan.meets)),
        "things": teller.by_code("things", plan.things),
        "appointment": teller.appointments(),
    }
    return tuple(Topic(words.say(f"form_first_{key}"), tuple(texts)) for key, texts in told.items())


@dataclass(frozen=True, slots=True)
class _Teller:
    plan: FirstDays
    words: Phrasebook
    place: FirstDaysPlace

    def by_code(self, topic: str, codes: tuple[str, ...]) -> tuple[str, ...]:
        """Return the sentences of answers that were chosen; one that this sheet has no sentence for is not known."""
        keys = (f"form_first_{topic}_{code}" for code in codes if code)
        return tuple(self.words.say(key) for key in keys if key in self.words.phrases)

    def typed(self, text: str) -> tuple[str, ...]:
        """Return what somebody typed, nothing where it gives the person away."""
        line = shortened(one_line(text), _LONGEST_TYPED)
        return () if not line or self.place.telltales.found_in(line) else (line,)

    def bed(self) -> tuple[str, ...]:
        """Return where the bed is and from when; of one that is not sure only that."""
        if self.plan.bed and self.plan.bed != _SURE:
            return self.by_code("bed", (self.plan.bed,))
        from_when = self.plan.bed_from and self.words.say("form_first_bed_from", a=self._hour(self.plan.bed_from))
        where = self.typed(self.plan.bed_place)
        return (*where, *((from_when,) if from_when and where else ()))

    def next_money(self) -> Iterator[str]:
        if self.plan.next_money_on:
            yield self.words.say("form_first_money_next", d=date_in_words(self.plan.next_money_on, self.words))

    def medicine(self) -> tuple[str, ...]:
        days = self.plan.medicine_days
        if days is None:
            return ()
        return (
            self.words.say("form_first_medicine_days", n=days) if days else self.words.say("form_first_medicine_zero"),
        )

    def phone(self) -> tuple[str, ...]:
        if self.plan.phone in {"", "has_one"} and self.plan.phone_number:
            return (phone_in_words(Phone(self.plan.phone_number, country=self.place.country)),)
        return self.by_code("phone", (self.plan.phone,))

    def appointments(self) -> tuple[str, ...]:
        return tuple(text for each in self.plan.appointments for text in self._appointment(each))

    def _appointment(self, appointment: FirstAppointment) -> Iterator[str]:
        when = [date_in_words(appointment.on, self.words)] if appointment.on else []
        if appointment.at:
            when.append(self._hour(appointment.at))
        if when:
            yield ", ".join(when)
        where = self.typed(", ".join(filter(None, (appointment.what, appointment.place))))
        yield from where or ("",)

    def _hour(self, text: str) -> str:
        with suppress(ValueError):
            return time_in_words(time.fromisoformat(text), self.words)
        return shortened(one_line(text))
