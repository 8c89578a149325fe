"""One release on its way to this disk: found, verified, fetched, made into a package, compared; nothing is used yet."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.release import Release
from workpris_desktop.domain.update import FetchedEdition, Offer, SourceKind, UpdatePreview, UpdateSource
from workpris_desktop.sync.clock import GRACE
from workpris_desktop.sync.edition_package import write_edition
from workpris_desktop.sync.fetcher import Fetcher
from workpris_desktop.sync.floor_file import Floor
from workpris_desktop.sync.folder_fetcher import FolderFetcher
from workpris_desktop.sync.part_plan import PlannedPart, countries_taken, planned_parts
from workpris_desktop.sync.parts import MadePart, PartShelf, all_gone
from workpris_desktop.sync.preview import LineChanges, preview_of_all, preview_of_changes
from workpris_desktop.sync.release_check import verified_release
from workpris_desktop.sync.trusted_updater import VerifiedTargets, refreshed
from workpris_desktop.sync.update_choices import PARTS_FOLDER
from workpris_desktop.sync.updated_shelf import Progress
from workpris_desktop.sync.work_steps import WorkSteps
from workpris_desktop.system.files import free_bytes, remove_quietly

SPARE_BYTES: Final = 200_000_000
NEEDED_PER_BYTE: Final = 2.5
"""An update must never eat the last room of the disk (security.md 6.2)."""

_WALKED_PER_STEP: Final = 8
"""So many bytes of lines are walked while one byte is fetched, roughly."""


@dataclass(frozen=True, slots=True)
class InUse:
    """The edition in use: ``sequence`` is 0 where it is of another directory, or came in another way."""

    sequence: int = 0
    countries: tuple[str, ...] = ()
    services: int = 0


@dataclass(frozen=True, slots=True)
class Times:
    """What the clock shows, and the time that is believed (`clock.trusted_now`)."""

    clock: datetime
    now: datetime


@dataclass(frozen=True, slots=True)
class Verified:
    """A release that passed all checks, and what was signed of its files."""

    release: Release
    targets: VerifiedTargets


@dataclass(frozen=True, slots=True)
class Brought:
    """An edition that lies here: ``sha256`` is that of its package, ``parts`` the lines by country."""

    publisher: Publisher
    fetched: FetchedEdition
    sha256: str
    parts: dict[str, Path]


class Bringing:
    """Brings releases of one publisher from one source.

    Args:
        folder: the folder of updates.
        publisher: whose signatures count.
        source: where its repository stands.

    Raises:
        SourceMissing: there is no repository.
        SourceUnreachable: the address is none that can be asked.
    """

    def __init__(self, folder: Path, publisher: Publisher, source: UpdateSource) -> None:
        self._folder = folder
        self._publisher = publisher
        self._source = source
        self._parts = PartShelf(folder / PARTS_FOLDER / publisher.fingerprint[:16])
        self._fetcher = _fetcher(source)

    def close(self) -> None:
        """Let go of the source."""
        self._fetcher.close()

    def verified(self, times: Times, floor: Floor) -> Verified:
        """Return the release that the source offers, after all checks.

        Raises:
            UpdateRefused: a check failed; each class tells which.
            SourceGone: the folder went away.
            SourceUnreachable: nothing answers, or something else.
            MachineFault: the disk is full or failed.
        """
        memory = self._folder / "metadata" / self._publisher.fingerprint[:16]
        reference = times.now - GRACE[self._source.kind]
        targets = refreshed(memory, self._publisher.root, self._fetcher, reference)
        release = verified_release(targets, self._fetcher, floor, times.clock, times.now)
        return Verified(release, targets)

    def offer(self, verified: Verified, chosen: Sequence[str], used: InUse) -> Offer | None:
        """Return what would be fetched of a release, None where it is no newer than what is in use.

        Raises:
            CountryNotPublished: a country that was asked for is not in the release.
            SourceMalformed: the release names a file that was not signed.
        """
        release = verified.release
        countries = countries_taken(release, self._publisher.countries, chosen)
        is_newer = release.sequence > used.sequence
        if not is_newer and not (release.sequence == used.sequence and set(countries) != set(used.countries)):
            return None
        plans = self._plans(verified, countries, used)
        return Offer(
            self._source,
            release,
            countries,
            sum(plan.wanted.size_bytes for plan in plans),
            any(plan.delta for plan in plans),
        )

    def fetch(
        self, verified: Verified, offer: Offer, used: InUse, concerned: frozenset[str], progress: Progress
    ) -> Brought:
        """Copy what is offered, verify the copy, and make of it the package and the preview.

        Raises:
            UpdateRefused: what was fetched is not what was signed.
            SourceGone: the folder went away.
            SourceUnreachable: the connection was cut too often.
            MachineFault: the disk is full or failed.
            Stopped: raised by ``progress``.
        """
        plans = self._plans(verified, offer.countries, used)
        self._demand_room(plans)
        self._parts.prepare()
        self._parts.forget_parts_but(_hashes(plans))
        package = self._folder / f"edition-{offer.release.sequence}.ndjson.gz"
        with self._all_or_nothing(package):
            steps = WorkSteps(progress, sum(map(_work_of, plans)))
            bases = self._bases(plans, used)
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

    def _bases(self, plans: Sequence[PlannedPart], used: InUse) -> dict[str, Path | None]:
        """Return the lines in use of each part that is taken, or was."""
        bases = {plan.part.country: plan.base for plan in plans}
        for country in set(used.countries) - bases.keys():
            bases[country] = self._parts.base(country, used.sequence)
        return bases

    def _plans(self, verified: Verified, countries: Sequence[str], used: InUse) -> tuple[PlannedPart, ...]:
        def base_of(country: str) -> Path | None:
            return self._parts.base(country, used.sequence) if used.sequence else None

        return planned_parts(verified.release, countries, verified.targets, base_of, used.sequence)

    def _demand_room(self, plans: Sequence[PlannedPart]) -> None:
        expected = sum(plan.whole.size_bytes for plan in plans)
        if free_bytes(self._folder) < NEEDED_PER_BYTE * expected + SPARE_BYTES:
            raise DiskFull(self._folder)

    @contextmanager
    def _all_or_nothing(self, package: Path) -> Iterator[None]:
        try:
            yield
        except BaseException:
            remove_quietly(package)
            self._parts.prepare()
            raise


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
