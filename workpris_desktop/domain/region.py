"""Regions and prisons: where people are, and where they return to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final


@dataclass(frozen=True, slots=True)
class Region:
    """A region as its country counts them (kraj, statistična regija, Land).

    ``code`` is the NUTS code and our key; ``iso_code`` is ISO 3166-2 and empty where there is none (Slovenia);
    ``parent`` is the NUTS code one level up. ``tile`` is its row and column, from 1, on a map of squares, None where
    its country has none.
    """

    code: str
    iso_code: str
    country: str
    name: str
    english_name: str
    parent: str
    tile: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class District:
    """A district below a region (okres, Bezirk); ``code`` is the LAU 1 code where there is one.

    ``seat`` is the town that it is named after or governed from; of districts of one seat the first is the town's own.
    """

    code: str
    country: str
    name: str
    region: str
    seat: str = ""


@dataclass(frozen=True, slots=True)
class Prison:
    """A prison, with a permanent id; ``kind`` is the word of the facts table (``remand``, ``open_unit`` …).

    ``district`` is the code of its district, where that is known.
    """

    id: str
    country: str
    name: str
    kind: str
    town: str
    region: str
    latitude: float
    longitude: float
    district: str = ""


@dataclass(frozen=True)
class Regions:
    """All regions, found by either code."""

    regions: tuple[Region, ...]

    @cached_property
    def _by_code(self) -> Mapping[str, Region]:
        return {region.code: region for region in self.regions}

    @cached_property
    def _code_of(self) -> Mapping[str, str]:
        """Every accepted spelling of a code, in capitals, to the NUTS code it means; broader codes mean themselves."""
        codes = {region.code: region.code for region in self.regions}
        for region in self.regions:
            for broader in (region.country, region.parent):
                codes.setdefault(broader, broader)
        codes |= {region.iso_code: region.code for region in self.regions if region.iso_code}
        return codes

    def __iter__(self) -> Iterator[Region]:
        """Walk the regions in the order of the facts table."""
        return iter(self.regions)

    def get(self, code: str) -> Region | None:
        """Return the region with this NUTS code, or None."""
        return self._by_code.get(code)

    def resolve(self, code: str) -> str | None:
        """Return the NUTS code for a NUTS or ISO 3166-2 code in any case, or None.

        A country (``CZ``) and a group of regions (``CZ06``) resolve to themselves and stand for all regions in them.
        """
        return self._code_of.get(code.strip().upper())

    def near_codes(self, code: str) -> tuple[str, ...]:
        """Return up to three codes or names that look like what was typed, as ``CZ064 (Jihomoravský kraj)``."""
        from difflib import get_close_matches  # noqa: PLC0415 - only a mistyped code needs it

        names = {region.name.casefold(): region.code for region in self.regions}
        names |= {region.english_name.casefold(): region.code for region in self.regions}
        close = [names[name] for name in get_close_matches(code.casefold(), names, n=3, cutoff=0.6)]
        close += [self._code_of[near] for near in get_close_matches(code.upper(), self._code_of, n=3, cutoff=0.5)]
        return tuple(self._described(near) for near in list(dict.fromkeys(close))[:3])

    def _described(self, code: str) -> str:
        region = self._by_code.get(code)
        return f"{code} ({region.name})" if region else code


NO_REGIONS: Final = Regions(())
