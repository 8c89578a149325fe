"""Publishing a release: its draft is signed, and put in place so that it counts all at once."""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.program_notice import ProgramNotice
from workpris_desktop.domain.release import Release
from workpris_desktop.domain.repository_errors import (
    PublisherClockBehind,
    RootExpires,
)
from workpris_desktop.publishing.repository.former_release import FormerRelease, former_releases, remove_unneeded
from workpris_desktop.publishing.repository.release_draft import PROGRESS_TOTAL, Progress, ReleaseDraft
from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import LEAST_ROOT_VALIDITY, KeyRole, chosen
from workpris_desktop.publishing.repository.signing import renewed_targets, top_of, write_top
from workpris_desktop.publishing.repository.tuf_form import Root, Signer
from workpris_desktop.system.files import wrapped_os_errors


def publish_release(
    folder: Path,
    package: Path,
    facts: Facts,
    signers: Sequence[Signer],
    now: datetime,
    *,
    accept_changes: bool = False,
    was_checked: bool = False,
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
        was_checked: whether the package has been checked before, by a computer with the extra ``publish``.
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
        draft = ReleaseDraft(repository, work, facts, now, progress)
        said = notice(former[0].release.program if former else None)
        release, files = draft.release(package, former, said, accept_changes=accept_changes, was_checked=was_checked)
        targets = repository.targets()
        targets.signed.targets = {file.target.path: file.target for file in files}
        for file in files:
            repository.put_target(file.path, file.target)
        signed = renewed_targets(targets, targets_keys, now)
        write_top(repository, signed, top_of(repository, online_keys), now)
        remove_unneeded(repository)
        progress(PROGRESS_TOTAL, PROGRESS_TOTAL)
        return release


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
