"""A release while it is made of a package: judged, cut into parts, and each part with what has changed since."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.domain.publish_errors import NothingToPublish, PackageFaulty
from workpris_desktop.domain.release import PartDelta, Release, ReleasePart
from workpris_desktop.domain.repository_errors import ReleaseShrinks, ReleaseUnchanged, RepositoryBroken
from workpris_desktop.publishing.check.package import check_package
from workpris_desktop.publishing.reading import copy_forms, descriptor_of, read_into
from workpris_desktop.publishing.repository.country_parts import PartFile, write_parts
from workpris_desktop.publishing.repository.edition_reading import demand_readable
from workpris_desktop.publishing.repository.former_release import FormerRelease
from workpris_desktop.publishing.repository.open_package import write_open_packages
from workpris_desktop.publishing.repository.part_delta import (
    LARGEST_DELTA_SHARE,
    delta_heading,
    gone_services,
    write_delta,
)
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.taken_rows import TakenRows, taken_rows
from workpris_desktop.publishing.repository.tuf_form import TargetFile
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


@dataclass(frozen=True, slots=True)
class NewTarget:
    """A file of the work folder, and as what it is signed."""

    path: Path
    target: TargetFile


class ReleaseDraft:
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
        was_checked: bool = False,
    ) -> tuple[Release, list[NewTarget]]:
        """Return the release, and its targets, all of which lie in the work folder."""
        if not was_checked:
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
    ) -> Iterator[tuple[PartDelta, NewTarget]]:
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

    def _release_file(self, release: Release) -> NewTarget:
        path = self._work / RELEASE_FILE
        with wrapped_os_errors(path):
            path.write_bytes(release_bytes(release))
        issued = release.issued.strftime("%Y-%m-%dT%H:%M:%SZ")
        return _new_target(path, RELEASE_FILE, {"seq": release.sequence, "issued": issued})


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


def _new_target(path: Path, name: str, custom: Mapping[str, object] | None = None) -> NewTarget:
    target = TargetFile.from_file(name, str(path), ["sha256"])
    if custom is not None:
        target.unrecognized_fields["custom"] = dict(custom)
    return NewTarget(path, target)
