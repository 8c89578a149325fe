"""What every part of a record of the register is read with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from workpris_desktop.domain.country import Country
from workpris_desktop.domain.facts import Facts
from workpris_desktop.publishing.importers.code_list import CodeLists, folded_name

SOURCE: Final = "RPSS"
COUNTRY: Final = "CZ"
LANGUAGE: Final = "cs"
_KIND_SCHEME: Final = "rpss-kind"
_NO_PACK: Final = Country(COUNTRY, {}, "", "", "")


@dataclass(frozen=True)
class RpssContext:
    """The code lists, what the country pack says of them, and the day that it is."""

    lists: CodeLists
    facts: Facts
    today: date

    @cached_property
    def _pack(self) -> Country:
        return next((country for country in self.facts.countries if country.code == COUNTRY), _NO_PACK)

    @cached_property
    def types_of_kind(self) -> Mapping[str, tuple[str, ...]]:
        """Return our types for each kind of the register, by its folded name; only those that the taxonomy has."""
        return {
            folded_name(rule.name): tuple(code for code in rule.types if code in self.facts.taxonomy)
            for rule in self._pack.kinds
            if rule.scheme == _KIND_SCHEME
        }

    @cached_property
    def groups(self) -> Mapping[str, str]:
        """Return our target group for each of the register, by its folded name."""
        return {folded_name(name): code for name, code in self._pack.groups.items()}

    @cached_property
    def district_names(self) -> Mapping[str, str]:
        """Return the names of the districts by LAU 1 code."""
        return {district.code: district.name for district in self.facts.districts if district.country == COUNTRY}
