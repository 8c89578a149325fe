"""Finding services: a question becomes sets, and the sets become an answer (performance.md 2.3)."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from itertools import islice

from pyroaring import BitMap

from workpris_desktop.directory.index.counts import Counter, FacetCounts
from workpris_desktop.directory.index.coverage import CoverageBase, Coverer
from workpris_desktop.directory.index.filters import Filters
from workpris_desktop.directory.index.found_hits import Asking, FoundHits
from workpris_desktop.directory.index.judged import Groups, Judge
from workpris_desktop.directory.index.matching import Matcher, Matches
from workpris_desktop.directory.index.near import Surroundings
from workpris_desktop.directory.index.order import FitOrder, Levels, read_name_order
from workpris_desktop.directory.index.question_words import TypedText
from workpris_desktop.directory.index.removals import removals
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.index.today import DaySets
from workpris_desktop.directory.index.ways import ways_of
from workpris_desktop.domain.choice import Facet
from workpris_desktop.domain.country import Country
from workpris_desktop.domain.coverage import Coverage, CoveragePlace, CoverageQuestion
from workpris_desktop.domain.fit import FitGroup
from workpris_desktop.domain.own_finding import Findings
from workpris_desktop.domain.person import Person
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Answer, Order, Question, Removal, RemovalKind


class Finder:
    """Answers questions over an open directory with its index; what it remembers is small, and of the last questions.

    Args:
        connection: the open directory.
        load: reads a service in full by its rank.
        make_order: makes the order of an answer.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        load: Callable[[int], Service],
        make_order: Callable[[Levels, Surroundings | None], FitOrder] = FitOrder,
    ) -> None:
        self._connection = connection
        self._make_order = make_order
        self._sets = Sets(connection)
        self._matcher = Matcher(connection, self._sets, load)
        self._judge = Judge(connection)
        self._hits = FoundHits(connection)
        self._filters = lru_cache(1)(self._filters_on)
        self._counter = lru_cache(1)(self._counter_on)
        self._name_order = lru_cache(1)(lambda language: read_name_order(connection, language))

    def find(self, question: Question, today: date, person: Person, findings: Findings) -> Answer:
        """Return the answer to a question, without the offices of a municipality.

        Args:
            question: what is looked for.
            today: the day on which room, checks and evidence count.
            person: what is told of a person; remembered until somebody else is asked for, or nobody.
            findings: what was found out about providers since their records were made.

        Raises:
            sqlite3.Error: the file is damaged; so may be a `ValueError`, a `TypeError` or a `LookupError`.
        """
        filters = self._filters(today)
        matches = self._matcher.matches(question, filters)
        told = person if person.is_told else None
        groups = self._groups(told, today, findings)
        failing = matches.kept & groups[FitGroup.FAILS] if groups else BitMap()
        walk = self._walk_of(matches, filters.day, groups)
        asking = Asking(told, today, findings)
        limit = max(1, question.limit)
        ranks = list(islice(walk(matches.kept - failing if failing else matches.kept), limit + 1))
        folded = list(islice(walk(failing), limit)) if question.unfolds else []
        return Answer(
            question,
            self._hits.hits(ways_of(ranks[:limit], matches, filters), asking),
            more=len(ranks) > limit,
            total=len(matches.kept),
            failing=len(failing),
            folded=self._hits.hits(ways_of(folded, matches, filters), asking),
            facets=self._counts(matches, today) if question.counts else {},
            understood=matches.asked.understood,
            removals=() if matches.kept else removals(matches.asked, partial(self._without, matches, filters)),
            suggestion=_suggestion(matches),
        )

    def countries_among(self, countries: Iterable[Country]) -> tuple[str, ...]:
        """Return the codes of those in which anything is, for a directory that does not say which it is about.

        Raises:
            sqlite3.Error: the file is damaged; so may be a `ValueError`.
        """
        return tuple(country.code for country in countries if self._sets.of_facet(Facet.REGION, country.code))

    def cover(
        self,
        question: CoverageQuestion,
        types: Sequence[str],
        places: tuple[CoveragePlace, ...],
        today: date,
        *,
        person: Person,
        findings: Findings,
    ) -> Coverage:
        """Return which of some types there are in which of some places, on a day, for a person if facts are told.

        Raises:
            sqlite3.Error: the file is damaged; so may be a `ValueError`, a `TypeError` or a `LookupError`.
        """
        filters, asked = self._filters(today), Question(setting=question.setting, open_on=question.open_on)
        told = person if person.is_told else None
        groups = self._groups(told, today, findings)
        base = CoverageBase(
            self._matcher.matches(asked, filters).kept,
            self._matcher.matches(replace(asked, for_staff=True), filters).kept,
            groups[FitGroup.FAILS] if groups else BitMap(),
        )
        coverer, facet = Coverer(self._connection, self._sets, filters, findings), question.level.facet
        rows = coverer.rows(base, types, places, facet)
        counted = coverer.counted(base, types, places, facet)
        return Coverage(question, tuple(types), places, rows, *counted, is_for_person=told is not None)

    def _groups(self, person: Person | None, today: date, findings: Findings) -> Groups:
        if person:
            return self._judge.groups(person, today, findings)
        self._judge.forget()
        return {}

    def _walk_of(self, matches: Matches, day: DaySets, groups: Groups) -> Callable[[BitMap], Iterator[int]]:
        """Return how a set is walked in the order that was asked for."""
        question = matches.asked.question
        fitting = [[groups[group] for group in FitGroup]] if groups else []
        placed = [] if matches.within is None else [[matches.within]]
        order = self._make_order((*fitting, matches.climb.in_order, *placed, day.by_room), matches.around)
        if question.order is Order.DISTANCE:
            return order.walk_by_distance
        if question.order is Order.CHECKED:
            return lambda ranks: order.walk_by_check(ranks, (checked for _, checked in day.by_check))
        return self._name_order(question.language).walk if question.order is Order.NAME else order.walk

    def _counts(self, matches: Matches, today: date) -> FacetCounts:
        question = matches.asked.question
        return self._counter(today).counts(matches.found, question.filters, for_staff=question.for_staff)

    def _without(self, matches: Matches, filters: Filters, removal: Removal) -> int:
        """Count what is found without a part of a question."""
        question = removal.question
        if removal.kind is RemovalKind.CHOICE and not question.open_on:
            return len(filters.passing(matches.found, question.filters, for_staff=question.for_staff))
        return self._matcher.total(question, filters)

    def _filters_on(self, today: date) -> Filters:
        return Filters(self._sets, DaySets(self._connection, self._sets.shown, today))

    def _counter_on(self, today: date) -> Counter:
        filters = self._filters(today)
        return Counter(self._sets, filters.day, filters)


def _suggestion(matches: Matches) -> str:
    """Return the text with commoner words in the place of misspelt ones, "" where none is misspelt."""
    typed = matches.asked.typed
    for at, word in matches.climb.better:
        typed = TypedText(typed.with_other(matches.asked.wanted[at], word))
    return typed.text if matches.climb.better else ""
