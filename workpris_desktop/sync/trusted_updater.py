"""python-tuf, wrapped: what it leaves to its user is done here (traps T1 to T12 of security.md 1.2)."""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.serialization import DeserializationError
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface
from tuf.ngclient.updater import Updater

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.sync_errors import (
    ProgramTooOld,
    PublisherUnreadable,
    SignatureWrong,
    SourceAltered,
    SourceIncomplete,
    SourceMalformed,
    UpdateExpired,
)
from workpris_desktop.sync.fetcher import TIMESTAMP, Fetcher
from workpris_desktop.sync.older_release import older_refusal
from workpris_desktop.sync.target_copy import SignedTarget
from workpris_desktop.system.files import remove_quietly, sync_file, sync_folder, wrapped_os_errors

CONFIG: Final = UpdaterConfig(
    max_root_rotations=32, targets_max_length=1_000_000, snapshot_max_length=100_000, max_delegations=0
)
"""The defaults are generous (T12); there are no delegations (T11)."""

MOST_ROOT_ROUNDS: Final = 10
"""So many times `CONFIG.max_root_rotations` are followed: who slept for years arrives, and still there is an end."""

LARGEST_TARGET_BYTES: Final = 400_000_000

_ODD_DATA: Final = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
"""What python-tuf lets through when metadata is signed and strange."""


class VerifiedTargets:
    """What the publisher signed, after all checks of TUF; made by `refreshed`."""

    def __init__(self, updater: Updater) -> None:
        self._updater = updater

    def target(self, name: str) -> SignedTarget | None:
        """Return what was signed of a target, None where there is none.

        Raises:
            SourceMalformed: it has no SHA-256, or is larger than anything we take.
        """
        found = self._updater.get_targetinfo(name)
        if found is None:
            return None
        sha256 = found.hashes.get("sha256")
        if not isinstance(sha256, str) or found.length > LARGEST_TARGET_BYTES:
            raise SourceMalformed(name)
        return SignedTarget(name, found.length, sha256)

    def custom(self, name: str) -> Mapping[str, Any]:
        """Return what the publisher noted on a target, and signed."""
        found = self._updater.get_targetinfo(name)
        custom = found.custom if found else None
        return custom if isinstance(custom, dict) else {}


def refreshed(folder: Path, root: bytes, fetcher: Fetcher, reference: datetime) -> VerifiedTargets:
    """Bring what was signed up to date, from the first root on, and return it; it is on the disk then.

    What is odd in the folder is begun anew: what must not be forgotten is in `FloorFile`.

    Args:
        folder: where python-tuf keeps its memory; on the local disk (T9), and for one at a time (T10).
        root: the first root of the publisher.
        fetcher: gives the files of the repository.
        reference: the time at which signatures must be valid.

    Raises:
        UpdateRefused: a check failed.
        PublisherUnreadable: the first root is none.
        SourceGone: the folder went away.
        SourceUnreachable: nothing answers, or something else.
        MachineFault: the local folder cannot be written.
    """
    try:
        return _refreshed(folder, root, fetcher, reference)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        if folder.is_file() or folder.is_symlink():
            folder.unlink(missing_ok=True)
    with wrapped_os_errors(folder):
        return _refreshed(folder, root, fetcher, reference)


def _refreshed(folder: Path, root: bytes, fetcher: Fetcher, reference: datetime) -> VerifiedTargets:
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.glob("tmp*"):
        # Half-written by a run that was killed; nobody else writes here.
        remove_quietly(left)
    asked = _Asked(fetcher)
    try:
        updater = _PatientUpdater(str(folder), "metadata", fetcher=asked, config=CONFIG, bootstrap=root)
    except RepositoryError as error:
        raise PublisherUnreadable("root") from error
    # There is no public way to take what is signed, genuine and a little too old (T4).
    updater._trusted_set.reference_time = reference  # noqa: SLF001
    with _told(updater, asked, folder):
        updater.refresh()
        if fetcher_lacks_root(updater, fetcher):
            raise SourceIncomplete(_next_root(updater))
    _bring_to_disk(folder)
    return VerifiedTargets(updater)


def fetcher_lacks_root(updater: Updater, fetcher: Fetcher) -> bool:
    """Tell whether there is a root beyond the one that would be next, which looks as if there were no newer (T8)."""
    return fetcher.holds_root_beyond(_root_version(updater))


class _PatientUpdater(Updater):
    """Follows more root rotations than python-tuf does at a time."""

    def _load_root(self) -> None:
        for _ in range(MOST_ROOT_ROUNDS):
            former = _root_version(self)
            super()._load_root()
            if _root_version(self) < former + CONFIG.max_root_rotations:
                return


class _Asked(FetcherInterface):
    """Lets python-tuf ask our fetcher, and remembers for what it asked last."""

    def __init__(self, fetcher: Fetcher) -> None:
        self.fetcher = fetcher
        self.file = ""
        self.data = b""

    def _fetch(self, url: str) -> Iterator[bytes]:
        raise DownloadError(url)

    def download_bytes(self, url: str, max_length: int) -> bytes:
        self.file, self.data = url, b""
        data = self.fetcher.small(url, max_length)
        if data is None:
            raise DownloadHTTPError(url, 404)
        self.data = data
        return data


@contextmanager
def _told(updater: Updater, asked: _Asked, folder: Path) -> Iterator[None]:
    """Turn what python-tuf says into errors of ours."""
    try:
        yield
    except (RepositoryError, DownloadError) as error:
        raise _refusal(error, updater, asked, folder) from error
    except _ODD_DATA as error:
        raise SourceMalformed(asked.file, type(error).__name__) from error


def _refusal(error: Exception, updater: Updater, asked: _Asked, folder: Path) -> WorkprisError:
    file = asked.file
    if isinstance(error, ExpiredMetadataError):
        return _expiry(updater, asked)
    if isinstance(error, BadVersionNumberError):
        return SourceAltered(file) if _is_misnamed(asked) else _older(updater, asked, folder)
    if isinstance(error, UnsignedMetadataError):
        lacks_root = fetcher_lacks_root(updater, asked.fetcher)
        return SourceIncomplete(_next_root(updater)) if lacks_root else SignatureWrong(file)
    if isinstance(error, LengthOrHashMismatchError):
        return SourceAltered(file)
    if isinstance(error, DownloadError):
        return SourceIncomplete(file)
    kind = "form" if isinstance(error, DeserializationError) else type(error).__name__
    return SourceMalformed(file, kind)


def _older(updater: Updater, asked: _Asked, folder: Path) -> WorkprisError:
    root = updater._trusted_set.root  # noqa: SLF001
    return older_refusal(asked.file, folder / "targets.json", asked.fetcher, root)


def _expiry(updater: Updater, asked: _Asked) -> WorkprisError:
    trusted = updater._trusted_set  # noqa: SLF001
    if fetcher_lacks_root(updater, asked.fetcher):
        return SourceIncomplete(_next_root(updater))
    return ProgramTooOld(asked.file) if trusted.root.is_expired(trusted.reference_time) else UpdateExpired(asked.file)


def _is_misnamed(asked: _Asked) -> bool:
    """Tell whether a file is of another version than its name says: then it is not older, but not the one."""
    if asked.file == TIMESTAMP:
        return False
    version = asked.file.rpartition("/")[2].partition(".")[0]
    try:
        return str(json.loads(asked.data)["signed"]["version"]) != version
    except _ODD_DATA:
        return True


def _root_version(updater: Updater) -> int:
    return int(updater._trusted_set.root.version)  # noqa: SLF001


def _next_root(updater: Updater) -> str:
    return f"metadata/{_root_version(updater) + 1}.root.json"


def _bring_to_disk(folder: Path) -> None:
    """Sync what python-tuf wrote, because it does not (T2)."""
    for place in (folder / "root_history", folder):
        for file in place.iterdir():
            if file.is_file() and os.access(file, os.W_OK):
                sync_file(file)
        sync_folder(place)
