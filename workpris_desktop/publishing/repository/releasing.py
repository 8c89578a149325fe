"""Making a release of a package: judged, cut into parts, signed, and put in place so that it counts all at once."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.domain.publish_errors import NothingToPublish, PackageFaulty
from workpris_desktop.domain.release import PartDelta, Release, ReleasePart
from workpris_desktop.domain.repository_errors import (
    PublisherClockBehind,
    ReleaseShrinks,
    ReleaseUnchanged,
    RepositoryBroken,
    RootExpires,
)
from workpris_desktop.publishing.check.package import check_package
from workpris_desktop.publishing.reading import copy_forms, descriptor_of, read_into
from workpris_desktop.publishing.repository.country_parts import PartFile, write_parts
from workpris_desktop.publishing.repository.edition_reading import demand_readable
from workpris_desktop.publishing.repository.former_release import FormerRelease, former_releases, remove_unneeded
from workpris_desktop.publishing.repository.open_package import write_open_packages
from workpris_desktop.publishing.repository.part_delta import (
    LARGEST_DELTA_SHARE,
    delta_heading,
    gone_services,
    write_delta,
)
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import LEAST_ROOT_VALIDITY, KeyRole, chosen
from workpris_desktop.publishing.repository.signing import renewed_targets, top_of, write_top
from workpris_desktop.publishing.repository.taken_rows import TakenRows, taken_rows
from workpris_desktop.publishing.repository.tuf_form import Root, Signer, TargetFile
from workpris_desktop.record.descriptor import Descriptor
from workpris_desktop.record.package_description import description_keys
from workpris_desktop.record.publisher_file import repository_publisher
from workpris_desktop.record.release_file import RELEASE_FILE, release_bytes
from workpris_desktop.record.row_store import RowStore
from workpris_desktop.record.tables import TABLES
from workpris_desktop.system.files import wrapped_os_errors

Progress = Callable[[int, int], None]

MOST_GONE_SHARE: Final = 0.05
"""Of the services of the former release; more must be meant (features.md I4)."""

PROGRESS_TOTAL: Final = 1_000
_CHECKED, _READ, _CUT, _SEEN, _PACKED = 300, 400, 550, 750, 950
_NOT_OF_THE_WHOLE: Final = frozenset({"countries", "municipalities"})


def publish_release(
    folder: Path,
    package: Path,
    facts: Facts,
    signers: Sequence[Signer],
    now: datetime,
    *,
    accept_changes: bool = False,
    notice: Callable[[ProgramNotice | None], ProgramNotice | None] = lambda former: former,
    progress: Progress = lambda _done, _total: None,
) -> Release:
    """Publish a package as the next release; the former one stays valid until the last moment.

    Args:
        folder: the repository.
        package: a folder, a zip file, or a file of NDJSON.
        facts: what is known of service types, regions and prisons.
        signers: a targets key and the online key.
        now: the time (UTC).
        accept_changes: whether more than `MOST_GONE_SHARE` of the services may go.
        notice: returns what is said of a newer program, from what the former release said; the same unless told.
        progress: is told how much of how much is done; it may raise `Stopped`.

    Raises:
        RepositoryMissing: there is no repository.
        RepositoryLocked: another command writes into it.
        RepositoryBroken: a file of it is not what was signed.
        KeysTooFew: a key is missing, or is not one of the root that is valid now.
        RootExpires: the root is not valid for much longer.
        PublisherClockBehind: the clock shows a time before the former release.
        PackageFaulty: the package has faults.
        CountryUnreadable: computers would refuse a record of it; nothing was signed.
        ReleaseShrinks: more services would go than expected.
        ReleaseUnchanged: it is what was released last.
        PackageRefused: the package cannot be read, or holds no service.
        MachineFault: writing failed.
        Stopped: raised by ``progress``.
    """
    repository = RepositoryFolder(folder)
    with repository.locked(), _work_folder(folder) as work:
        root = repository.root().signed
        _demand_lasting(root, now)
        targets_keys, online_keys = (chosen(root, role, signers) for role in (KeyRole.TARGETS, KeyRole.ONLINE))
        former = former_releases(repository)
        _demand_clock(former, now)
        draft = _Draft(repository, work, facts, now, progress)
        said = notice(former[0].release.program if former else None)
        release, files = draft.release(package, former, said, accept_changes=accept_changes)
        targets = repository.targets()
        targets.signed.targets = {file.target.path: file.target for file in files}
        for file in files:
            repository.put_target(file.path, file.target)
        signed = renewed_targets(targets, targets_keys, now)
        write_top(repository, signed, top_of(repository, online_keys), now)
        remove_unneeded(repository)
        progress(PROGRESS_TOTAL, PROGRESS_TOTAL)
        return release


@dataclass(frozen=True, slots=True)
class _NewTarget:
    path: Path
    target: TargetFile


class _Draft:
    """A release while it is made, in a folder of its own on the disk of the repository."""

    def __init__(
        self, repository: RepositoryFolder, work: Path, facts: Facts, now: datetime, progress: Progress
    ) -> None:
        self._publisher = repository_publisher(repository.folder)
        self._work = work
        self._facts = facts
        self._now = now.astimezone(UTC).replace(microsecond=0)
        self._progress = progress

    @property
    def _today(self) -> date:
        return self._now.date()

    def release(
        self,
        package: Path,
        former: Sequence[FormerRelease],
        notice: ProgramNotice | None,
        *,
        accept_changes: bool,
    ) -> tuple[Release, list[_NewTarget]]:
        """Return the release, and its targets, all of which lie in the work folder."""
        self._demand_sound(package)
        described = descriptor_of(package)
        keys = _package_keys(described)
        sequence = former[0].release.sequence + 1 if former else 1
        with RowStore() as rows, taken_rows(self._work) as taken:
            parts = self._parts(package, rows, taken)
            if not former or former[0].release.program == notice:
                _demand_changed(parts, keys, former)
            if former and not accept_changes:
                _demand_kept(parts, former[0])
            self._demand_readable(parts, keys, sequence)
            packages = write_open_packages(
                self._work,
                described.as_description(),
                parts,
                rows,
                taken=taken,
                forms=copy_forms(package, self._new_folder("forms")),
                on_rows=self._stage(_SEEN, _PACKED, 2 * sum(rows.count(table.name) for table in TABLES)),
            )
        files = [_new_target(path, f"{country}-{sequence}.zip") for country, path in packages.items()]
        published = []
        for part in parts.values():
            name = part.target(sequence)
            deltas = list(self._deltas(part, sequence, former))
            files += [_new_target(part.path, name), *(file for _, file in deltas)]
            published.append(_release_part(part, name, tuple(delta for delta, _ in deltas)))
        release = Release(sequence, self._now, keys, tuple(published), notice)
        return release, [*files, self._release_file(release)]

    def _demand_readable(self, parts: Mapping[str, PartFile], keys: Mapping[str, object], sequence: int) -> None:
        """Read the lines in as computers will: what these would refuse is not signed, whatever the check says."""
        published = (_release_part(part, part.target(sequence)) for part in parts.values())
        demand_readable(
            Release(sequence, self._now, keys, tuple(published)),
            {country: part.path for country, part in parts.items()},
            self._facts,
            self._today,
            self._work,
            # Whether a country leans on another one is seen as its open package is written, in half the time.
            each_alone=False,
            on_bytes=lambda _: self._progress(_CUT, PROGRESS_TOTAL),
        )

    def _demand_sound(self, package: Path) -> None:
        report = check_package(
            package,
            self._facts,
            self._today,
            lambda done, total: self._progress(_CHECKED * done // max(total, 1), PROGRESS_TOTAL),
        )
        if report.faults:
            raise PackageFaulty(package.name, report.faults)

    def _parts(self, package: Path, rows: RowStore, taken: TakenRows) -> Mapping[str, PartFile]:
        read_into(rows, package, on_rows=lambda _: self._progress(_CHECKED, PROGRESS_TOTAL))
        total = rows.count("service")
        if not total:
            raise NothingToPublish
        return write_parts(
            self._work,
            rows,
            self._publisher.countries,
            self._facts,
            taken=taken,
            on_services=self._stage(_READ, _CUT, total),
        )

    def _stage(self, begin: int, end: int, total: int) -> Callable[[int], None]:
        return lambda done: self._progress(begin + (end - begin) * done // total, PROGRESS_TOTAL)

    def _new_folder(self, name: str) -> Path:
        folder = self._work / name
        with wrapped_os_errors(folder):
            folder.mkdir()
        return folder

    def _deltas(
        self, part: PartFile, sequence: int, former: Sequence[FormerRelease]
    ) -> Iterator[tuple[PartDelta, _NewTarget]]:
        most_bytes = LARGEST_DELTA_SHARE * part.path.stat().st_size
        for earlier in former:
            try:
                lines = earlier.lines(part.country)
            except RepositoryBroken:
                # Without that delta some computers fetch the full file, which is better than no release.
                continue
            if lines is None:
                continue
            begin = earlier.release.sequence
            name = f"{part.country or 'common'}-{begin}-{sequence}.delta.ndjson.gz"
            path = self._work / name
            write_delta(path, lines, part.path, delta_heading(part.country, begin, sequence))
            if path.stat().st_size <= most_bytes:
                yield PartDelta(begin, name), _new_target(path, name)

    def _release_file(self, release: Release) -> _NewTarget:
        path = self._work / RELEASE_FILE
        with wrapped_os_errors(path):
            path.write_bytes(release_bytes(release))
        issued = release.issued.strftime("%Y-%m-%dT%H:%M:%SZ")
        return _new_target(path, RELEASE_FILE, {"seq": release.sequence, "issued": issued})


@contextmanager
def _work_folder(folder: Path) -> Iterator[Path]:
    for left in folder.glob(".workpris-*.work"):
        shutil.rmtree(left, ignore_errors=True)
    work = folder / f".workpris-{os.urandom(6).hex()}.work"
    with wrapped_os_errors(work):
        work.mkdir()
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _demand_lasting(root: Root, now: datetime) -> None:
    if root.expires < now + LEAST_ROOT_VALIDITY:
        raise RootExpires(root.expires.date())


def _demand_clock(former: Sequence[FormerRelease], now: datetime) -> None:
    if former and now <= former[0].release.issued:
        raise PublisherClockBehind(now, former[0].release.issued)


def _demand_changed(parts: Mapping[str, PartFile], keys: Mapping[str, object], former: Sequence[FormerRelease]) -> None:
    if not former:
        return
    last = former[0].release
    before = {part.country: part.sha256 for part in last.parts}
    if before == {part.country: part.sha256 for part in parts.values()} and dict(last.package) == keys:
        raise ReleaseUnchanged


def _demand_kept(parts: Mapping[str, PartFile], former: FormerRelease) -> None:
    before = sum(part.services for part in former.release.parts)
    pairs = []
    for part in former.release.parts:
        lines = former.lines(part.country)
        now = parts.get(part.country)
        if lines is not None and now is not None:
            pairs.append((lines, now.path))
    removed = gone_services(pairs)
    if removed > MOST_GONE_SHARE * before:
        raise ReleaseShrinks(removed=removed, before=before)


def _package_keys(described: Descriptor) -> dict[str, object]:
    keys = description_keys(described.as_description())
    return {key: value for key, value in keys.items() if key not in _NOT_OF_THE_WHOLE}


def _release_part(part: PartFile, name: str, deltas: tuple[PartDelta, ...] = ()) -> ReleasePart:
    return ReleasePart(part.country, name, part.size_bytes, part.sha256, part.services, part.municipalities, deltas)


def _new_target(path: Path, name: str, custom: Mapping[str, object] | None = None) -> _NewTarget:
    target = TargetFile.from_file(name, str(path), ["sha256"])
    if custom is not None:
        target.unrecognized_fields["custom"] = dict(custom)
    return _NewTarget(path, target)
