"""What a publisher issued: one release, in parts that a computer subscribes to by country."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from workpris_desktop.domain.program_notice import ProgramNotice

COMMON: Final = ""
"""In place of a country: the part that belongs to none, or to several; every computer takes it."""


@dataclass(frozen=True, slots=True)
class PartDelta:
    """The lines that changed since an earlier release: the name of the target, and from which sequence it leads."""

    from_sequence: int
    target: str


@dataclass(frozen=True, slots=True)
class ReleasePart:
    """All lines of one country, or of none.

    ``size_bytes`` and ``sha256`` (64 small hexadecimal digits) are those of the lines after unpacking, in the order of
    their keys: what a delta yields must be just these. ``services`` and ``municipalities`` count.
    """

    country: str
    target: str
    size_bytes: int
    sha256: str
    services: int
    municipalities: int = 0
    deltas: tuple[PartDelta, ...] = ()


@dataclass(frozen=True, slots=True)
class Release:
    """One release as its publisher signed it.

    ``sequence`` goes up by one with each; ``issued`` is in UTC. ``package`` is what the package says of itself, as in
    the first line of NDJSON, without ``countries`` and ``municipalities``, which follow from the parts that are taken.
    ``program`` tells of a newer program, None where there is nothing to tell.
    """

    sequence: int
    issued: datetime
    package: Mapping[str, Any] = field(default_factory=dict)
    parts: tuple[ReleasePart, ...] = ()
    program: ProgramNotice | None = None

    def part(self, country: str) -> ReleasePart | None:
        """Return the part of a country, None where the release has none."""
        return next((part for part in self.parts if part.country == country), None)

    @property
    def countries(self) -> tuple[str, ...]:
        """Return the countries of which there is a part."""
        return tuple(part.country for part in self.parts if part.country != COMMON)
