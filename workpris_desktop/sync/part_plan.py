"""Which files of a release are fetched: of each country all lines, or only those that changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workpris_desktop.domain.release import COMMON, Release, ReleasePart
from workpris_desktop.domain.sync_errors import CountryNotPublished, SourceMalformed
from workpris_desktop.sync.target_copy import SignedTarget

if TYPE_CHECKING:
    # It brings tuf, which a window that lays lines by has no need of.
    from workpris_desktop.sync.trusted_updater import VerifiedTargets


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """One part of a release: ``whole`` is its file of all lines; ``delta`` one of changed lines, and ``base`` to what.

    ``base`` alone tells what is compared with; both are None where nothing of this part is here.
    """

    part: ReleasePart
    whole: SignedTarget
    delta: SignedTarget | None = None
    base: Path | None = None

    @property
    def wanted(self) -> SignedTarget:
        """Return the file that is fetched."""
        return self.delta or self.whole


BaseOf = Callable[[str], Path | None]
"""Gives the lines in use of a country, where they are here."""


def countries_taken(release: Release, published: Sequence[str], chosen: Sequence[str]) -> tuple[str, ...]:
    """Return the countries of a release that this computer takes.

    Args:
        release: what is offered.
        published: those of which the publisher says that it publishes them; what is not there yet is passed over.
        chosen: those that a person asked for, none where nobody chose.

    Raises:
        CountryNotPublished: a country that was asked for is not in the release.
    """
    for country in chosen:
        if release.part(country) is None:
            raise CountryNotPublished(detail=country)
    return tuple(chosen) or tuple(country for country in release.countries if country in published)


def planned_parts(
    release: Release, countries: Sequence[str], targets: "VerifiedTargets", base_of: BaseOf, base_sequence: int
) -> tuple[PlannedPart, ...]:
    """Return what is to be fetched of each part, in the order of the release.

    Args:
        release: what is offered.
        countries: those that are taken; what belongs to none comes with them.
        targets: what was signed.
        base_of: gives the lines in use.
        base_sequence: of which release these are.

    Raises:
        SourceMalformed: the release names a file that was not signed.
    """
    return tuple(
        _planned(part, targets, base_of(part.country), base_sequence)
        for part in release.parts
        if part.country == COMMON or part.country in countries
    )


def _planned(part: ReleasePart, targets: "VerifiedTargets", base: Path | None, base_sequence: int) -> PlannedPart:
    whole = _signed(targets, part.target)
    name = next((each.target for each in part.deltas if each.from_sequence == base_sequence), None)
    if base is None or name is None:
        return PlannedPart(part, whole, base=base)
    delta = _signed(targets, name)
    is_smaller = delta.size_bytes < whole.size_bytes
    return PlannedPart(part, whole, delta if is_smaller else None, base)


def _signed(targets: "VerifiedTargets", name: str) -> SignedTarget:
    target = targets.target(name)
    if target is None:
        raise SourceMalformed(name, "target")
    return target
