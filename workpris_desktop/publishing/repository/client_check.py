"""Looking at a repository as a computer does that knows root version 1 only."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, cast

from tuf.api.exceptions import DownloadError, ExpiredMetadataError, RepositoryError

from workpris_desktop.domain.errors import PackageRefused
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.release import Release, ReleasePart
from workpris_desktop.domain.repository_errors import CountryUnreadable, RepositoryBroken, RepositoryExpired
from workpris_desktop.domain.sync_errors import SourceMalformed
from workpris_desktop.publishing.repository.edition_reading import demand_readable
from workpris_desktop.publishing.repository.folder_fetcher import METADATA_ADDRESS, TARGETS_ADDRESS, FolderFetcher
from workpris_desktop.publishing.repository.former_release import FormerRelease, former_releases
from workpris_desktop.publishing.repository.part_delta import delta_heading, demand_delta
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.tuf_form import TargetFile, Targets, Updater, UpdaterConfig
from workpris_desktop.record.publisher_file import repository_publisher
from workpris_desktop.record.release_file import RELEASE_FILE, read_release
from workpris_desktop.record.release_lines import ReleaseLines
from workpris_desktop.system.files import remove_quietly

Progress = Callable[[int, int], None]

CLIENT_CONFIG: Final = UpdaterConfig(
    max_root_rotations=32, targets_max_length=1_000_000, snapshot_max_length=100_000, max_delegations=0
)
"""As the program has it (security.md, T12)."""

_LONGEST_DETAIL: Final = 200
_LINES_SUFFIX: Final = ".ndjson.gz"
_SERVICE: Final = b"service\0"


@dataclass(frozen=True, slots=True)
class Verified:
    """What a computer sees that was never told more than root version 1.

    ``expires`` is when the timestamp ends (UTC); ``release`` is None where none was made yet; ``files`` and
    ``size_bytes`` count the targets that were looked at.
    """

    root_version: int
    expires: datetime
    release: Release | None = None
    files: int = 0
    size_bytes: int = 0


def verify(
    folder: Path,
    now: datetime,
    *,
    whole: bool = True,
    facts: Facts | None = None,
    progress: Progress = lambda _done, _total: None,
) -> Verified:
    """Look at a repository as a computer does, and at every file of its release.

    Args:
        folder: the repository.
        now: the time (UTC) at which it is looked at.
        whole: whether the open packages must be there too, which sticks do not carry.
        facts: what is known of service types, regions and prisons, to read every record in as computers do; where
            nothing is given only the files are looked at, which is faster.
        progress: is told how many of how many files are done; it may raise `Stopped`.

    Raises:
        RepositoryMissing: there is none.
        RepositoryExpired: what was signed is not valid any longer.
        RepositoryBroken: something is not what it should be; ``detail`` says what.
        CountryUnreadable: a record breaks a rule by which computers refuse the whole release.
        MachineFault: reading failed.
    """
    publisher = repository_publisher(folder)
    with _told_of(folder), tempfile.TemporaryDirectory(prefix="workpris-", ignore_cleanup_errors=True) as scratch:
        updater = Updater(
            scratch,
            METADATA_ADDRESS,
            scratch,
            TARGETS_ADDRESS,
            FolderFetcher(folder),
            CLIENT_CONFIG,
            bootstrap=publisher.root,
        )
        # There is no other way to say what time it is (security.md T4).
        trusted = cast("Any", updater)._trusted_set  # noqa: SLF001
        trusted.reference_time = now
        updater.refresh()
        seen = Verified(trusted.root.version, trusted.timestamp.expires)
        looking = _Looking(folder, updater, trusted.targets, Path(scratch), progress)
        looked = looking.look(seen, whole=whole)
        if facts is not None and looked.release is not None:
            demand_readable(looked.release, looking.parts, facts, now.date(), Path(scratch), on_bytes=looking.beat)
        return looked


@contextmanager
def _told_of(folder: Path) -> Iterator[None]:
    try:
        yield
    except CountryUnreadable:
        raise
    except ExpiredMetadataError as error:
        raise RepositoryExpired(folder, str(error)[:_LONGEST_DETAIL]) from error
    except (RepositoryError, DownloadError, SourceMalformed, PackageRefused, OSError) as error:
        detail = f"{type(error).__name__}: {error}"[:_LONGEST_DETAIL]
        raise RepositoryBroken(folder, detail) from error


class _Looking:
    """Brings one target after the other, looks at it, and lets it go; ``parts`` are the lines, which stay."""

    def __init__(self, folder: Path, updater: Updater, targets: Targets, scratch: Path, progress: Progress) -> None:
        self._folder = folder
        self._updater = updater
        self._targets = targets
        self._scratch = scratch
        self._progress = progress
        self._files = 0
        self._bytes = 0
        self.parts: dict[str, Path] = {}

    def beat(self, _: int) -> None:
        """Tell that the work goes on."""
        self._progress(self._files, self._files)

    def look(self, seen: Verified, *, whole: bool) -> Verified:
        said = self._targets.targets.get(RELEASE_FILE)
        if said is None:
            return seen
        release = self._release(said)
        former = former_releases(RepositoryFolder(self._folder))
        for part in release.parts:
            self._look_at_part(release, part, former)
        for name in sorted(self._targets.targets) if whole else ():
            if name.endswith(".zip"):
                with self._brought(name):
                    pass
        return replace(seen, release=release, files=self._files, size_bytes=self._bytes)

    def _release(self, said: TargetFile) -> Release:
        with self._brought(RELEASE_FILE) as path:
            release = read_release(path.read_bytes())
        issued = release.issued.strftime("%Y-%m-%dT%H:%M:%SZ")
        if said.custom != {"seq": release.sequence, "issued": issued}:
            raise RepositoryBroken(self._folder, RELEASE_FILE)
        return release

    def _look_at_part(self, release: Release, part: ReleasePart, former: tuple[FormerRelease, ...]) -> None:
        with self._brought(part.target) as path, path.open("rb") as stream:
            lines = ReleaseLines(stream, part.target)
            services = sum(key.startswith(_SERVICE) for key, _ in lines)
            if (lines.size_bytes, lines.sha256, services) != (part.size_bytes, part.sha256, part.services):
                raise RepositoryBroken(self._folder, part.target)
            self.parts[part.country] = path.rename(self._scratch / f"{part.country or 'common'}{_LINES_SUFFIX}")
        for delta in part.deltas:
            with self._brought(delta.target) as path:
                heading = delta_heading(part.country, delta.from_sequence, release.sequence)
                base = next((one for one in former if one.release.sequence == delta.from_sequence), None)
                lines_before = base.lines(part.country) if base else None
                if lines_before is not None:
                    demand_delta(lines_before, path, heading, part.sha256)

    @contextmanager
    def _brought(self, name: str) -> Iterator[Path]:
        target = self._updater.get_targetinfo(name)
        if target is None:
            raise RepositoryBroken(self._folder, name)
        self._progress(self._files, len(self._targets.targets))
        path = Path(self._updater.download_target(target))
        yield path
        remove_quietly(path)
        self._files += 1
        self._bytes += target.length
