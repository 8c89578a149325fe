"""One release on its way to this disk: found, verified, fetched, made into a package, compared; nothing is used yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.release import Release
from workpris_desktop.domain.update import FetchedEdition, Offer, SourceKind, UpdatePreview, UpdateSource
from workpris_desktop.sync.clock import GRACE
from workpris_desktop.sync.edition_package import write_edition
from workpris_desktop.sync.errand import Brought, Errand, InUse
from workpris_desktop.sync.fetcher import Fetcher
from workpris_desktop.sync.folder_fetcher import FolderFetcher
from workpris_desktop.sync.part_plan import PlannedPart, countries_taken, planned_parts
from workpris_desktop.sync.parts import MadePart, PartShelf, all_gone
from workpris_desktop.sync.preview import LineChanges, preview_of_all, preview_of_changes
from workpris_desktop.sync.release_check import verified_release
from workpris_desktop.sync.trusted_updater import VerifiedTargets, refreshed
from workpris_desktop.sync.update_choices import parts_folder
from workpris_desktop.sync.updated_shelf import Progress
from workpris_desktop.sync.work_steps import WorkSteps
from workpris_desktop.system.files import free_bytes

SPARE_BYTES: Final = 200_000_000
NEEDED_PER_BYTE: Final = 2.5
"""An update must never eat the last room of the disk (security.md 6.2)."""

_WALKED_PER_STEP: Final = 8
"""So many bytes of lines are walked while one byte is fetched, roughly."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A release that passed all checks, and what was signed of its files."""

    release: Release
    targets: VerifiedTargets


class Bringing:
    """Brings releases of one publisher from one source.

    Args:
        errand: where to go, and what must be known there.

    Raises:
        SourceMissing: there is no repository.
        SourceUnreachable: the address is none that can be asked.
    """

    def __init__(self, errand: Errand) -> None:
        self._errand = errand
        self._folder, self._publisher, self._used = errand.folder, errand.publisher, errand.used
        self._parts = PartShelf(parts_folder(errand.folder, errand.publisher))
        self._fetcher = _fetcher(errand.source)

    def close(self) -> None:
        """Let go of the source."""
        self._fetcher.close()

    def verified(self) -> Verified:
        """Return the release that the source offers, after all checks.

        Raises:
            UpdateRefused: a check failed; each class tells which.
            SourceGone: the folder went away.
            SourceUnreachable: nothing answers, or something else.
            MachineFault: the disk is full or failed.
        """
        memory = self._folder / "metadata" / self._publisher.fingerprint[:16]
        times = self._errand.times
        reference = times.now - GRACE[self._errand.source.kind]
        targets = refreshed(memory, self._publisher.root, self._fetcher, reference)
        release = verified_release(targets, self._fetcher, self._errand.floor, times.clock, times.now)
        return Verified(release, targets)

    def offer(self, verified: Verified, chosen: Sequence[str]) -> Offer | None:
        """Return what would be fetched of a release, None where it is no newer than what is in use.

        Raises:
            CountryNotPublished: a country that was asked for is not in the release.
            SourceMalformed: the release names a file that was not signed.
        """
        release, used = verified.release, self._used
        countries = countries_taken(release, self._publisher.countries, chosen)
        is_newer = release.sequence > used.sequence
        if not is_newer and not (release.sequence == used.sequence and set(countries) != set(used.countries)):
            return None
        plans = self._plans(verified, countries)
        return Offer(
            self._errand.source,
            release,
            countries,
            sum(plan.wanted.size_bytes for plan in plans),
            any(plan.delta for plan in plans),
        )

    def fetch(self, verified: Verified, offer: Offer, concerned: frozenset[str], progress: Progress) -> Brought:
        """Copy what is offered, verify the copy, and make of it the package and the preview.

        What was made until it fails stays, for whoever sent for it to remove.

        Raises:
            UpdateRefused: what was fetched is not what was signed.
            SourceGone: the folder went away.
            SourceUnreachable: the connection was cut too often.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        plans, used = self._plans(verified, offer.countries), self._used
        self._demand_room(plans)
        self._parts.prepare()
        self._parts.forget_parts_but(_hashes(plans))
        package = self._folder / f"edition-{offer.release.sequence}.ndjson.gz"
        steps = WorkSteps(progress, sum(map(_work_of, plans)))
        bases = self._bases(plans)
        compared = used.sequence > 0 and all(bases.get(country) for country in used.countries)
        made = {plan.part.country: self._made(plan, steps, compared=compared) for plan in plans}
        parts = {country: part.path for country, part in made.items()}
        sha256 = write_edition(package, offer.release, offer.countries, parts.values())
        left = [base for country, base in bases.items() if country not in made and base is not None]
        changes = [part.changes for part in made.values()]
        changes += [all_gone(base, steps.beat) for base in left] if compared else []
        preview = _preview(plans, changes, used, concerned)
        steps.finish()
        return Brought(self._publisher, FetchedEdition(offer, package, preview), sha256, parts)

    def _made(self, plan: PlannedPart, steps: WorkSteps, *, compared: bool) -> MadePart:
        made = self._parts.made(plan, self._fetcher, steps.at, steps.beat, compared=compared)
        steps.advance(plan.wanted.size_bytes + plan.part.size_bytes // _WALKED_PER_STEP)
        return made

    def _bases(self, plans: Sequence[PlannedPart]) -> dict[str, Path | None]:
        """Return the lines in use of each part that is taken, or was."""
        used, bases = self._used, {plan.part.country: plan.base for plan in plans}
        for country in set(used.countries) - bases.keys():
            bases[country] = self._parts.base(country, used.sequence)
        return bases

    def _plans(self, verified: Verified, countries: Sequence[str]) -> tuple[PlannedPart, ...]:
        used = self._used

        def base_of(country: str) -> Path | None:
            return self._parts.base(country, used.sequence) if used.sequence else None

        return planned_parts(verified.release, countries, verified.targets, base_of, used.sequence)

    def _demand_room(self, plans: Sequence[PlannedPart]) -> None:
        expected = sum(plan.whole.size_bytes for plan in plans)
        if free_bytes(self._folder) < NEEDED_PER_BYTE * expected + SPARE_BYTES:
            raise DiskFull(self._folder)


def _preview(
    plans: Sequence[PlannedPart],
    changes: Sequence[LineChanges | None],
    used: InUse,
    concerned: frozenset[str],
) -> UpdatePreview:
    known = [each for each in changes if each is not None]
    if len(known) == len(changes):
        return preview_of_changes(known, concerned)
    after = sum(plan.part.services for plan in plans)
    return preview_of_all(after, used.services, is_same_directory=used.sequence > 0)


def _fetcher(source: UpdateSource) -> Fetcher:
    if source.kind is SourceKind.FOLDER:
        return FolderFetcher(Path(source.place))
    # 60 ms, which no stick needs.
    from workpris_desktop.sync.web_fetcher import WebFetcher  # noqa: PLC0415

    return WebFetcher(source.place)


def _hashes(plans: Sequence[PlannedPart]) -> frozenset[str]:
    return frozenset(target.sha256 for plan in plans for target in (plan.whole, plan.delta) if target is not None)


def _work_of(plan: PlannedPart) -> int:
    return plan.wanted.size_bytes + plan.part.size_bytes // _WALKED_PER_STEP
