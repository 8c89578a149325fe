"""The filters of a question as sets: which services have the chosen values of facets."""

from collections.abc import Collection
from functools import cached_property
from typing import Final

from pyroaring import BitMap

from workpris_desktop.directory.index.facet_values import ANY, FOR_STAFF, INSIDE_ONLY
from workpris_desktop.directory.index.sets import Sets
from workpris_desktop.directory.index.today import DaySets
from workpris_desktop.domain.choice import Choice, Facet
from workpris_desktop.domain.hit import Matched
from workpris_desktop.domain.search import STAFF_TYPE

DAILY: Final = frozenset({Facet.ROOM, Facet.CHECKED, Facet.EVIDENCE})
"""Facets whose sets depend on the day."""

_WHERES: Final = {Facet.PRISON: Matched.PRISON, Facet.REGION: Matched.REGION}


def asks_for_staff(choice: Choice) -> bool:
    """Tell whether a choice is a type of help for professionals."""
    return choice.facet is Facet.TYPE and choice.value.split(".")[0] == STAFF_TYPE


class Filters:
    """Narrows sets by chosen values, as they count on one day.

    All methods raise `sqlite3.Error` or `ValueError` where the file is damaged.
    """

    def __init__(self, sets: Sets, day: DaySets) -> None:
        self._sets = sets
        self.day = day

    def of(self, choice: Choice) -> BitMap:
        """Return the services that have one value of a facet, none for a value that nobody has."""
        if choice.facet in DAILY:
            return self.day.of_facets.get(choice, BitMap())
        return self._sets.of_facet(choice.facet, choice.value)

    @cached_property
    def for_staff(self) -> BitMap:
        """The services for professionals only."""
        return self._sets.of_facet(FOR_STAFF, ANY)

    def passing(self, ranks: BitMap, choices: Collection[Choice], *, for_staff: bool) -> BitMap:
        """Return those that have all chosen values; of prison and region one is enough.

        Args:
            ranks: what to narrow.
            choices: the values.
            for_staff: whether what is for professionals only is let in though no such type is chosen.
        """
        if not for_staff and not any(map(asks_for_staff, choices)):
            ranks = ranks - self.for_staff
        for choice in choices:
            if choice.facet not in _WHERES:
                ranks = ranks & self.of(choice)
        wheres = self.wheres(choices)
        return ranks & BitMap().union(*(found for _, found in wheres)) if wheres else ranks

    def wheres(self, choices: Collection[Choice]) -> tuple[tuple[Matched, BitMap], ...]:
        """Return who answers to the prison chosen, and who to the region.

        They are where a person is now and returns to: where both are chosen, help that is nowhere but in prisons is
        none for the region.
        """
        found = {choice.facet: self.of(choice) for choice in choices if choice.facet in _WHERES}
        if len(found) == len(_WHERES):
            found[Facet.REGION] = self.outside(found[Facet.REGION])
        return tuple((_WHERES[facet], found[facet]) for facet in _WHERES if facet in found)

    def outside(self, ranks: BitMap) -> BitMap:
        """Return those that help elsewhere than in prisons, too."""
        return ranks - self._sets.of_facet(INSIDE_ONLY, ANY)
