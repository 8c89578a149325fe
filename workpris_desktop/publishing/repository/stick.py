"""Writing the newest release to a stick, or any folder, and reading it back."""

from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import DiskFull
from workpris_desktop.domain.repository_errors import RepositoryBroken, RepositoryExpired, StickAltered
from workpris_desktop.publishing.repository.client_check import Verified, verify
from workpris_desktop.publishing.repository.repository_folder import (
    METADATA_FOLDER,
    TARGETS_FOLDER,
    RepositoryFolder,
)
from workpris_desktop.publishing.repository.tuf_form import Timestamp
from workpris_desktop.record.publisher_file import PUBLISHER_FILE
from workpris_desktop.system.files import (
    free_bytes,
    remove_leftovers,
    remove_quietly,
    rename_with_retries,
    sync_file,
    sync_folder,
    wrapped_os_errors,
)

Progress = Callable[[int, int], None]

STICK_FOLDER: Final = "workpris-directory"
_CHUNK_BYTES: Final = 1 << 20


def write_stick(folder: Path, to: Path, now: datetime, progress: Progress = lambda _done, _total: None) -> Verified:
    """Write what a computer without a network needs, into `STICK_FOLDER` of a folder, and verify it there.

    All versions of root go along, because that computer may be years behind. The timestamp is written last: a stick
    that is pulled out too early holds what it held before, or is noticed.

    Args:
        folder: the repository.
        to: the stick.
        now: the time (UTC).
        progress: is told how many of how many bytes are written; it may raise `Stopped`.

    Raises:
        RepositoryMissing: there is no repository.
        RepositoryLocked: a command writes into it.
        RepositoryExpired: its signatures are not valid any longer; the stick is as it was.
        RepositoryBroken: a file of it is not what was signed; the stick is as it was.
        StickAltered: what was written reads otherwise.
        MachineFault: the stick is full, or does not take it.
    """
    repository = RepositoryFolder(folder)
    with repository.locked():
        if repository.timestamp().signed.is_expired(now):
            raise RepositoryExpired(folder, Timestamp.type)
        names = list(_names(repository))
        place = to / STICK_FOLDER
        sizes = {name: (folder / name).stat().st_size for name in names if _there(folder / name)}
        if free_bytes(to) < sum(size for name, size in sizes.items() if not (place / name).is_file()):
            raise DiskFull(to)
        with wrapped_os_errors(place):
            for made in (place, place / METADATA_FOLDER, place / TARGETS_FOLDER):
                made.mkdir(exist_ok=True)
                remove_leftovers(made)
        done = 0
        for name in names:
            progress(done, sum(sizes.values()))
            _copy(folder / name, place / name)
            done += sizes[name]
        for made in (place / TARGETS_FOLDER, place / METADATA_FOLDER, place, to):
            sync_folder(made)
    try:
        seen = verify(place, now, whole=False)
    except RepositoryBroken as broken:
        raise StickAltered(place, broken.detail) from broken
    _remove_others(place, frozenset(names))
    progress(1, 1)
    return seen


def _names(repository: RepositoryFolder) -> Iterator[str]:
    """Walk the files of the newest release by their paths, in the order in which they are written."""
    snapshot = repository.snapshot().signed
    targets = repository.targets().signed
    for name, target in sorted(targets.targets.items()):
        if not name.endswith(".zip"):
            yield f"{TARGETS_FOLDER}/{repository.target_path(target).name}"
    yield PUBLISHER_FILE
    for version in repository.root_versions():
        yield f"{METADATA_FOLDER}/{version}.root.json"
    yield f"{METADATA_FOLDER}/{targets.version}.targets.json"
    yield f"{METADATA_FOLDER}/{snapshot.version}.snapshot.json"
    yield f"{METADATA_FOLDER}/timestamp.json"


def _there(path: Path) -> bool:
    if path.is_file():
        return True
    raise RepositoryBroken(path, path.name)


def _copy(source: Path, target: Path) -> None:
    fresh = target.with_name(f".workpris-{sha256(target.name.encode()).hexdigest()[:12]}.new")
    written = sha256()
    try:
        with wrapped_os_errors(target), source.open("rb") as original, fresh.open("wb") as copy:
            while chunk := original.read(_CHUNK_BYTES):
                written.update(chunk)
                copy.write(chunk)
        sync_file(fresh)
        rename_with_retries(fresh, target)
    except BaseException:
        remove_quietly(fresh)
        raise
    with wrapped_os_errors(target), target.open("rb") as back:
        read = sha256()
        while chunk := back.read(_CHUNK_BYTES):
            read.update(chunk)
    if read.digest() != written.digest():
        raise StickAltered(target, target.name)


def _remove_others(place: Path, kept: frozenset[str]) -> None:
    for folder in (METADATA_FOLDER, TARGETS_FOLDER):
        with wrapped_os_errors(place / folder):
            for path in (place / folder).iterdir():
                if f"{folder}/{path.name}" not in kept:
                    remove_quietly(path)
