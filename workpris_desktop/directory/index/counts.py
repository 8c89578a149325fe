"""Counts for every value of every facet: what the same question would find with that value chosen."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.filters import Filters, asks_for_staff
from workpris_desktop.directory.index.padding import Padding
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.index.today import DaySets
from workpris_desktop.domain.choice import CUMULATIVE, Choice, Facet

_WHERES: Final = {Facet.PRISON: Facet.REGION, Facet.REGION: Facet.PRISON}
"""Of these one is enough where both are chosen."""


class FacetCounts(Mapping[Choice, int]):
    """Numbers by choice; the choices are those of all answers alike, so that only the numbers are made anew."""

    def __init__(self, places: Mapping[Choice, int], numbers: Sequence[int]) -> None:
        self._places = places
        self._numbers = numbers

    def __getitem__(self, choice: Choice) -> int:
        return self._numbers[self._places[choice]]

    def __iter__(self) -> Iterator[Choice]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class Counter:
    """Counts by facets, as they stand on one day.

    All methods raise `sqlite3.Error` or `ValueError` where the file is damaged.
    """

    def __init__(self, sets: Sets, day: DaySets, filters: Filters) -> None:
        self._filters = filters
        self._padding = Padding(sets.shown.max() if sets.shown else 0)
        self._sets: dict[Facet, list[BitMap]] = {facet: [] for facet in Facet}
        choices: dict[Facet, list[Choice]] = {facet: [] for facet in Facet}
        for choice, ranks in chain(sets.values_of(Facet), day.of_facets.items()):
            self._sets[choice.facet].append(self._padding.counted(ranks))
            choices[choice.facet].append(choice)
        self._types_for_staff = [at for at, choice in enumerate(choices[Facet.TYPE]) if asks_for_staff(choice)]
        self._places = {choice: at for at, choice in enumerate(chain.from_iterable(choices.values()))}

    def counts(self, found: BitMap, choices: Collection[Choice], *, for_staff: bool) -> FacetCounts:
        """Count, for each value, those that would be left if it was chosen.

        Args:
            found: what the question finds apart from its choices.
            choices: the choices of the question.
            for_staff: whether the question lets in what is for professionals only.
        """
        passing = partial(self._filters.passing, for_staff=for_staff)
        kept = self._padding.asked(passing(found, choices))
        numbers: list[int] = []
        for facet, sets in self._sets.items():
            others = [choice for choice in choices if choice.facet is not facet or facet in CUMULATIVE]
            where = next((choice for choice in others if choice.facet is _WHERES.get(facet)), None)
            if where is not None:
                rest = [choice for choice in others if choice is not where]
                numbers += self._with_where(facet, passing(found, rest), where)
                continue
            ranks = kept if len(others) == len(choices) else self._padding.asked(passing(found, others))
            counted = list(map(ranks.intersection_cardinality, sets))
            if facet is Facet.TYPE and not for_staff:
                self._count_for_staff(counted, self._filters.passing(found, others, for_staff=True))
            numbers += counted
        return FacetCounts(self._places, numbers)

    def _count_for_staff(self, counted: list[int], with_staff: BitMap) -> None:
        """Count types of help for professionals anew: who chooses one lets them in by that."""
        ranks = self._padding.asked(with_staff)
        for at in self._types_for_staff:
            counted[at] = ranks.intersection_cardinality(self._sets[Facet.TYPE][at])

    def _with_where(self, facet: Facet, ranks: BitMap, where: Choice) -> list[int]:
        """Count for prisons where a region is chosen, or for regions where a prison is: one of the two is enough."""
        chosen = self._filters.of(where)
        if facet is Facet.PRISON:
            chosen = self._filters.outside(chosen)
        sure = ranks.intersection_cardinality(chosen)
        others = ranks - chosen
        if facet is Facet.REGION:
            others = self._filters.outside(others)
        others = self._padding.asked(others)
        return [sure + others.intersection_cardinality(values) for values in self._sets[facet]]
