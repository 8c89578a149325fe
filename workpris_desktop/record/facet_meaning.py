"""What the terms of our taxonomies mean: types of service, settings and facets, each a closed list."""

from collections.abc import Callable
from typing import Final

from workpris_desktop.domain.edition import RowFault
from workpris_desktop.domain.taxonomy import Taxonomy
from workpris_desktop.record.cell import Cell
from workpris_desktop.record.facet_taxonomy import (
    FACET_OF_TAXONOMY,
    SETTING_TAXONOMY,
    TYPE_TAXONOMY,
    VALUES_OF_TAXONOMY,
)

_OURS: Final = frozenset({TYPE_TAXONOMY, *FACET_OF_TAXONOMY})


class FacetMeaning:
    """Holds the terms of a package against the closed lists; a code that a list does not have is told, and kept."""

    def __init__(self, types: Taxonomy) -> None:
        self._types = types
        self._codes = {name: frozenset(members) for name, members in FACET_OF_TAXONOMY.items()}
        self._names: dict[Cell, str] = {}
        self._taxonomy_of_term: dict[Cell, str] = {}

    def taxonomy(self, row: dict[str, Cell], _: Callable[[RowFault, str], None]) -> None:
        """Remember which taxonomies of the package are ours."""
        if row["name"] in _OURS:
            self._names[row["id"]] = str(row["name"])

    def taxonomy_term(self, row: dict[str, Cell], warn: Callable[[RowFault, str], None]) -> None:
        """Judge the code of a term; where only the id of its taxonomy is stated, its name is filled in."""
        row["taxonomy"] = name = str(row["taxonomy"]) or self._names.get(row["taxonomy_id"], "")
        if name in VALUES_OF_TAXONOMY:
            self._taxonomy_of_term[row["id"]] = name
        if name == TYPE_TAXONOMY and row["code"] not in self._types:
            warn(RowFault.UNKNOWN_TYPE, "code")
        elif name in self._codes and row["code"] not in self._codes[name]:
            warn(RowFault.UNKNOWN_SETTING if name == SETTING_TAXONOMY else RowFault.UNKNOWN_FACET, "code")

    def attribute(self, row: dict[str, Cell], warn: Callable[[RowFault, str], None]) -> None:
        """Judge the value of an attribute whose term says nothing without one."""
        name = self._taxonomy_of_term.get(row["taxonomy_term_id"])
        if name is not None and row["value"] not in VALUES_OF_TAXONOMY[name]:
            warn(RowFault.UNKNOWN_FACET, "value")

    def synonym(self, row: dict[str, Cell], warn: Callable[[RowFault, str], None]) -> None:
        """Judge the type that has another word."""
        if row["code"] not in self._types:
            warn(RowFault.UNKNOWN_TYPE, "code")
