"""The release that a repository offers: what its publisher signed offline, held against what was verified before."""

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from workpris_desktop.domain.errors import PackageNewer, PackageRefused
from workpris_desktop.domain.release import Release
from workpris_desktop.domain.sync_errors import (
    ProgramTooOld,
    SourceAltered,
    SourceIncomplete,
    SourceMalformed,
    UpdateOlder,
)
from workpris_desktop.record.release_file import LARGEST_RELEASE_FILE_BYTES, RELEASE_FILE, read_release
from workpris_desktop.sync.clock import demand_believable
from workpris_desktop.sync.fetcher import Fetcher, target_path
from workpris_desktop.sync.floor_file import Floor
from workpris_desktop.sync.target_copy import SignedTarget
from workpris_desktop.sync.trusted_updater import VerifiedTargets


def verified_release(
    targets: VerifiedTargets, fetcher: Fetcher, floor: Floor, clock: datetime, now: datetime
) -> Release:
    """Return the release that is offered.

    Sequence and issue stand in the targets role, which is signed offline (T3), so that they are judged first.

    Args:
        targets: what was signed.
        fetcher: gives the files of the repository.
        floor: below which no release is taken.
        clock: what the computer shows.
        now: the time that is believed.

    Raises:
        UpdateOlder: a newer one was verified before.
        ClockBehind: it was issued more than two days ahead.
        ProgramTooOld: it was made for a newer program.
        UpdateRefused: it is not what was signed, or not of its form.
    """
    target = targets.target(RELEASE_FILE)
    if target is None:
        raise SourceIncomplete(RELEASE_FILE)
    sequence, issued = _signed_order(targets)
    if sequence < floor.sequence:
        raise UpdateOlder(issued.date(), floor.issued.date() if floor.issued else None, RELEASE_FILE)
    demand_believable(issued, clock, now)
    release = _read(fetcher, target)
    if (release.sequence, release.issued) != (sequence, issued):
        raise SourceAltered(RELEASE_FILE, "custom")
    return release


def _signed_order(targets: VerifiedTargets) -> tuple[int, datetime]:
    custom = targets.custom(RELEASE_FILE)
    sequence: Any = custom.get("seq")
    try:
        issued = datetime.fromisoformat(custom["issued"]).astimezone(UTC)
    except (LookupError, TypeError, ValueError, OverflowError) as error:
        raise SourceMalformed(RELEASE_FILE, "custom") from error
    if type(sequence) is not int or sequence < 1:
        raise SourceMalformed(RELEASE_FILE, "custom")
    return sequence, issued


def _read(fetcher: Fetcher, target: SignedTarget) -> Release:
    path = target_path(target.name, target.sha256)
    data = fetcher.small(path, min(target.size_bytes, LARGEST_RELEASE_FILE_BYTES))
    if data is None:
        raise SourceIncomplete(path)
    if len(data) != target.size_bytes or sha256(data).hexdigest() != target.sha256:
        raise SourceAltered(RELEASE_FILE)
    try:
        return read_release(data)
    except PackageNewer as error:
        raise ProgramTooOld(RELEASE_FILE, error.detail) from error
    except PackageRefused as error:
        raise SourceMalformed(RELEASE_FILE, error.detail) from error
