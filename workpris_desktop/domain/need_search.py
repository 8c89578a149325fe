"""From a need to questions for the directory: which help is tried first, and what of the client is taken in (B6)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Final

from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.client_place import (
    COUNTRY_LENGTH,
    ReturnPlace,
    TownOf,
    days_to_release,
    is_in_custody,
    no_town,
    prison_now,
    return_place,
)
from workpris_desktop.domain.facet import Group, Referral
from workpris_desktop.domain.intake_answer import Answers, texts_of
from workpris_desktop.domain.intake_condition import RELEASE_FIELD, day_of
from workpris_desktop.domain.language import language_code
from workpris_desktop.domain.need import NeedFilter, NeedKind
from workpris_desktop.domain.need_fact import NEED_FACTS
from workpris_desktop.domain.search import Near, OpenOn, Question, SettingFilter
from workpris_desktop.domain.trust import TrustKind

EMERGENCY_TYPE: Final = "ACC.EMG"
EMERGENCY_DAYS: Final = 3
"""With fewer days to the release a night shelter is tried before all else (intake.md 6.4)."""

FIRST: Final = "first"
"""The value of a filter that says what comes first, whoever the client is."""

_NIGHT: Final = time(3)
"""Who is open then is open by day and night."""

_OUTSIDE: Final = frozenset({NeedFilter.REGION_OF_RETURN, NeedFilter.SAME_COUNTRY})
_NOT_SEARCHED: Final = frozenset({NeedFilter.FROM_DATE, NeedFilter.HOURS_FREE})

Wish = Callable[[Question], Question]


@dataclass(frozen=True, slots=True)
class NeedStep:
    """One question for one type of help; ``wish`` says what more it asks for than the next one, None for nothing."""

    service_type: str
    question: Question
    wish: NeedFilter | None = None


@dataclass(frozen=True, slots=True, repr=False)
class NeedSearch:
    """What is asked for a need, in the order in which it is tried; of two types the hits are never mixed.

    For each type there is a last step without any wish, so that a wish keeps nothing out. ``taken_in`` says by which
    facts it is narrowed, ordered or judged (codes, ids and ISO dates; several with blanks between), ``not_known`` which
    are missing and narrow nothing. ``later`` are those that no search can take in: the release-day check looks at them.
    """

    need: str
    steps: tuple[NeedStep, ...]
    taken_in: tuple[tuple[NeedFilter, str], ...] = ()
    not_known: tuple[NeedFilter, ...] = ()
    later: tuple[NeedFilter, ...] = ()
    why_none: Mapping[str, str] | None = field(default=None, hash=False)

    def __repr__(self) -> str:
        """Return nothing that tells of the person: a value may end up in a trace."""
        return f"NeedSearch({self.need})"

    @property
    def question(self) -> Question:
        """Return what is tried first; a question that asks nothing where no help is looked for."""
        return self.steps[0].question if self.steps else Question()

    @property
    def types(self) -> tuple[str, ...]:
        """Return the types in the order in which they are tried."""
        return tuple(dict.fromkeys(step.service_type for step in self.steps))

    @property
    def wider(self) -> "NeedSearch | None":
        """Return the same in all of the country of return, None where it is not narrowed to less than that."""
        if not any(len(step.question.region) > COUNTRY_LENGTH for step in self.steps):
            return None
        return replace(self, steps=tuple(map(_in_country, self.steps)))


def need_question(
    need: NeedKind, answers: Answers, today: date, language: str, town_of: TownOf = no_town
) -> NeedSearch:
    """Return what to ask for a need of a client.

    What is about the person (sex, age, household, exclusions ...) is in no question: the fit judges it. Where help is
    looked for in a prison and the client is in none, it is looked for in the region of return.

    Args:
        need: the need.
        answers: those of the client.
        today: the day on which it is asked.
        language: the one by whose alphabet names are sorted.
        town_of: the towns of the directory; without it a town of return narrows nothing.
    """
    search = _Search(need, answers, today, return_place(answers, town_of))
    question = search.narrowed(Question(language=language))
    wishes = tuple(search.wishes())
    steps = tuple(
        NeedStep(code, wish(replace(question, service_type=code)), named)
        for code in search.types()
        for named, wish in (*wishes, (None, _as_it_is))
    )
    values = {each: search.value(each) for each in NeedFilter if each in need.filters}
    return NeedSearch(
        need.id,
        steps,
        taken_in=tuple((each, value) for each, value in values.items() if value and each not in _NOT_SEARCHED),
        not_known=tuple(each for each, value in values.items() if value == ""),
        later=tuple(each for each, value in values.items() if value and each in _NOT_SEARCHED),
        why_none=need.why_none,
    )


class _Search:
    """What is known for the search of one need."""

    def __init__(self, need: NeedKind, answers: Answers, today: date, place: ReturnPlace) -> None:
        self._need = need
        self._answers = answers
        self._today = today
        self._place = place
        self._prison = prison_now(answers)
        self._days = days_to_release(answers, today)
        self._looks_inside = NeedFilter.IN_PRISON in need.filters and is_in_custody(answers) is True

    def types(self) -> tuple[str, ...]:
        """Return the types, a night shelter first where the release is near."""
        types = self._need.types
        if not self._is_near:
            return types
        return (EMERGENCY_TYPE, *(code for code in types if code != EMERGENCY_TYPE))

    def narrowed(self, question: Question) -> Question:
        """Return a question with where it is looked: the prison, the region of return, or either of them."""
        return self._in_prison(question) if self._looks_inside else self._outside(question)

    def wishes(self) -> Iterator[tuple[NeedFilter, Wish]]:
        """Walk what comes first without keeping out anything else."""
        for each in NeedFilter:
            if each in self._need.filters and self.value(each):
                yield from ((each, wish) for wish in self._wishes_of(each))

    def value(self, each: NeedFilter) -> str | None:
        """Return what a filter is told, "" where that is not known, None where it does not apply."""
        if each in NEED_FACTS:
            return NEED_FACTS[each](self._answers)
        return {
            NeedFilter.OPEN_ON_RELEASE: "" if self._days is None else self._first_day().isoformat(),
            NeedFilter.EMERGENCY_FIRST: "" if self._days is None else FIRST if self._is_near else None,
            NeedFilter.REGION_OF_RETURN: self._region,
            NeedFilter.SAME_COUNTRY: self._place.country or self._region,
            NeedFilter.MUNICIPALITY: self._place.town.id if self._place.town else "",
            NeedFilter.IN_PRISON: self._inside_value(),
            NeedFilter.PRISON_OR_REMOTE: self._inside_value(),
        }.get(each, FIRST)

    @property
    def _is_near(self) -> bool:
        wanted = NeedFilter.EMERGENCY_FIRST in self._need.filters
        return wanted and self._days is not None and self._days < EMERGENCY_DAYS

    @property
    def _region(self) -> str:
        return "any" if self._place.anywhere else self._place.region

    def _inside_value(self) -> str | None:
        inside = is_in_custody(self._answers)
        if inside is None:
            return ""
        return (self._prison or "in_prison") if inside else None

    def _in_prison(self, question: Question) -> Question:
        """Narrow a question to the prison of somebody who is inside, to all of the country where that is not known."""
        if not self._prison:
            return replace(question, setting=SettingFilter.PRISON, region=self._place.country)
        if not _OUTSIDE.isdisjoint(self._need.filters):
            question = self._outside(question)
        return replace(question, prison=self._prison)

    def _outside(self, question: Question) -> Question:
        """Narrow a question to where the person returns to."""
        town, filters = self._place.town, self._need.filters
        if NeedFilter.SAME_COUNTRY in filters:
            return replace(question, region=self._place.country)
        question = replace(question, region=self._place.region)
        if town:
            question = replace(question, near=Near(town.name, town.latitude, town.longitude, municipality=town.id))
        if town and NeedFilter.MUNICIPALITY in filters:
            question = replace(question, municipality=town.id)
        return question

    def _wishes_of(self, each: NeedFilter) -> Iterator[Wish]:
        day = self._first_day()
        if each in _CHOICES:
            yield _with_choice(_CHOICES[each])
        elif each is NeedFilter.LANGUAGES:
            yield _with_choice(Choice(Facet.LANGUAGE, language_code(texts_of(self._answers, "B6")[0])))
        elif each is NeedFilter.OPEN_ON_RELEASE:
            yield lambda question: replace(question, open_on=OpenOn(day))
        elif each is NeedFilter.DAY_AND_NIGHT:
            yield lambda question: replace(question, setting=SettingFilter.REMOTE, open_on=OpenOn(self._today, _NIGHT))
            yield lambda question: replace(question, setting=SettingFilter.REMOTE)
        elif each is NeedFilter.PRISON_OR_REMOTE:
            yield self._inside
            yield lambda question: replace(question, setting=SettingFilter.REMOTE)

    def _first_day(self) -> date:
        """Return the day of the release, today for somebody who is out."""
        day = day_of(self._answers, RELEASE_FIELD)
        return day if day and day > self._today else self._today

    def _inside(self, question: Question) -> Question:
        """Return a question for those who come into the prison."""
        if self._prison:
            return replace(question, prison=self._prison, region="", near=None)
        return replace(question, setting=SettingFilter.PRISON, near=None)


def _in_country(step: NeedStep) -> NeedStep:
    return replace(step, question=replace(step.question, region=step.question.region[:COUNTRY_LENGTH]))


def _as_it_is(question: Question) -> Question:
    return question


def _with_choice(choice: Choice) -> Wish:
    return lambda question: question.with_choice(choice)


_CHOICES: Final = {
    NeedFilter.ACCREDITED_FIRST: Choice(Facet.EVIDENCE, TrustKind.ACCREDITED),
    NeedFilter.WELCOME: Choice(Facet.GROUP, Group.VICTIM),
    NeedFilter.COURT_ORDER: Choice(Facet.REFERRAL, Referral.JUSTICE),
}
"""What comes first by one value: those who state an accreditation, that victims are welcome, that a court may send."""
