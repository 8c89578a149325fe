"""The releases before: found through the targets metadata that is kept, as far as their lines still lie there."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.exceptions import RepositoryError

from workpris_desktop.domain.release import Release
from workpris_desktop.domain.repository_errors import RepositoryBroken
from workpris_desktop.publishing.repository.part_delta import RELEASES_WITH_DELTA
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.tuf_form import TargetFile, Targets
from workpris_desktop.record.release_file import RELEASE_FILE
from workpris_desktop.system.files import remove_quietly, wrapped_os_errors


@dataclass(frozen=True, slots=True)
class FormerRelease:
    """A release that was published before, with where its files lie."""

    release: Release
    targets: Targets
    repository: RepositoryFolder

    def lines(self, country: str) -> Path | None:
        """Return the file with the lines of a country, None where the release has none.

        Raises:
            RepositoryBroken: it is missing, or not what was signed.
        """
        part = self.release.part(country)
        if part is None:
            return None
        return verified_target(self.repository, self.targets.targets[part.target])

    @property
    def kept(self) -> Iterator[Path]:
        """Walk the files that later releases need of this one: what it says, and its full lines."""
        for name in (RELEASE_FILE, *(part.target for part in self.release.parts)):
            yield self.repository.target_path(self.targets.targets[name])


def verified_target(repository: RepositoryFolder, target: TargetFile) -> Path:
    """Return where a target lies.

    Raises:
        RepositoryBroken: it is missing, or not what was signed.
    """
    path = repository.target_path(target)
    try:
        with path.open("rb") as stream:
            target.verify_length_and_hashes(stream)
    except (OSError, RepositoryError) as error:
        raise RepositoryBroken(path, path.name) from error
    return path


def former_releases(repository: RepositoryFolder, most: int = RELEASES_WITH_DELTA) -> tuple[FormerRelease, ...]:
    """Return the last releases, the current one first.

    Raises:
        RepositoryBroken: the current one cannot be read, though it should be there.
    """
    found: dict[int, FormerRelease] = {}
    for metadata in repository.former_targets():
        targets = metadata.signed
        release = repository.release_of(targets)
        if release is None and RELEASE_FILE in targets.targets and not found:
            raise RepositoryBroken(repository.target_path(targets.targets[RELEASE_FILE]), RELEASE_FILE)
        if release is None:
            # Nothing was released before, or its files are gone, and so are those of all before it.
            break
        found.setdefault(release.sequence, FormerRelease(release, targets, repository))
        if len(found) == most:
            break
    return tuple(found.values())


def remove_unneeded(repository: RepositoryFolder) -> None:
    """Remove the targets that neither the current release nor the next deltas need; to be called once it counts.

    Raises:
        RepositoryBroken: the current release cannot be read.
        MachineFault: the folder cannot be read.
    """
    needed = {repository.target_path(target) for target in repository.targets().signed.targets.values()}
    for former in former_releases(repository):
        needed.update(former.kept)
    with wrapped_os_errors(repository.targets_folder):
        for path in repository.targets_folder.iterdir():
            if path not in needed:
                remove_quietly(path)
