"""The folder of a repository: what stands in it now, and writing into it so that it is valid at every moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.serialization import DeserializationError

from workpris_desktop.domain.release import Release
from workpris_desktop.domain.repository_errors import RepositoryBroken, RepositoryLocked, RepositoryMissing
from workpris_desktop.domain.sync_errors import SourceMalformed
from workpris_desktop.publishing.repository.tuf_form import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from workpris_desktop.record.publisher_file import PUBLISHER_FILE
from workpris_desktop.record.release_file import RELEASE_FILE, read_release
from workpris_desktop.system.files import (
    remove_leftovers,
    rename_with_retries,
    sync_file,
    sync_folder,
    write_atomically,
)
from workpris_desktop.system.instance import FolderLock

METADATA_FOLDER: Final = "metadata"
TARGETS_FOLDER: Final = "targets"
LOCK_FILE: Final = ".repository.lock"

AnySigned = TypeVar("AnySigned", Root, Snapshot, Targets, Timestamp)
_FAULTS: Final = (RepositoryError, DeserializationError, ValueError, LookupError)


class RepositoryFolder:
    """A repository on this disk. What is current follows from its timestamp, never from what else lies there.

    Raises:
        RepositoryMissing: there is none in the folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.metadata = folder / METADATA_FOLDER
        self.targets_folder = folder / TARGETS_FOLDER
        if not (self.metadata / "1.root.json").is_file() or not (folder / PUBLISHER_FILE).is_file():
            raise RepositoryMissing(folder)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep all others from writing while the block runs, and sweep up what a killed one left.

        Raises:
            RepositoryLocked: another one is writing.
        """
        lock = FolderLock(self.folder / LOCK_FILE)
        if not lock.acquire():
            raise RepositoryLocked(self.folder)
        try:
            for folder in (self.folder, self.metadata, self.targets_folder):
                remove_leftovers(folder)
            yield
        finally:
            lock.release()

    def root_versions(self) -> range:
        """Return the versions of root, from 1 without a gap."""
        last = 1
        while (self.metadata / f"{last + 1}.root.json").is_file():
            last += 1
        return range(1, last + 1)

    def root(self) -> "Metadata[Root]":
        """Return the newest root.

        Raises:
            RepositoryBroken: it cannot be read.
        """
        return self._read(f"{self.root_versions()[-1]}.root.json", Root)

    def timestamp(self) -> "Metadata[Timestamp]":
        """Return the timestamp.

        Raises:
            RepositoryBroken: it cannot be read.
        """
        return self._read("timestamp.json", Timestamp)

    def snapshot(self) -> "Metadata[Snapshot]":
        """Return the snapshot that the timestamp names.

        Raises:
            RepositoryBroken: it is missing, or another one.
        """
        meta = self.timestamp().signed.snapshot_meta
        return self._read(f"{meta.version}.snapshot.json", Snapshot, meta)

    def targets(self) -> "Metadata[Targets]":
        """Return the targets metadata that the snapshot names.

        Raises:
            RepositoryBroken: it is missing, or another one.
        """
        meta = self.snapshot().signed.meta["targets.json"]
        return self._read(f"{meta.version}.targets.json", Targets, meta)

    def former_targets(self) -> Iterator["Metadata[Targets]"]:
        """Walk the targets metadata from the current one back to the oldest that is kept.

        Raises:
            RepositoryBroken: the current one is missing, or another one.
        """
        current = self.targets()
        yield current
        for version in range(current.signed.version - 1, 0, -1):
            if not (self.metadata / f"{version}.targets.json").is_file():
                return
            yield self._read(f"{version}.targets.json", Targets)

    def release_of(self, targets: Targets) -> Release | None:
        """Return the release that targets metadata speaks of, None where none was made yet, or its file is gone.

        Raises:
            RepositoryBroken: the file is not what was signed.
        """
        said = targets.targets.get(RELEASE_FILE)
        path = self.target_path(said) if said else None
        if said is None or path is None or not path.is_file():
            return None
        with _broken(path):
            data = path.read_bytes()
            said.verify_length_and_hashes(data)
            return read_release(data)

    def target_path(self, target: TargetFile) -> Path:
        """Return where a target lies."""
        return self.targets_folder / f"{target.hashes['sha256']}.{target.path}"

    def write_root(self, root: "Metadata[Root]") -> bytes:
        """Write a version of root, and return what was written."""
        return self._write(f"{root.signed.version}.root.json", root)

    def write_targets(self, targets: "Metadata[Targets]") -> MetaFile:
        """Write targets metadata, which counts only once a timestamp leads to it; return what a snapshot says of it."""
        return _meta(targets.signed.version, self._write(f"{targets.signed.version}.targets.json", targets))

    def write_snapshot(self, snapshot: "Metadata[Snapshot]") -> MetaFile:
        """Write a snapshot, which counts only once a timestamp leads to it; return what a timestamp says of it."""
        return _meta(snapshot.signed.version, self._write(f"{snapshot.signed.version}.snapshot.json", snapshot))

    def write_timestamp(self, timestamp: "Metadata[Timestamp]") -> None:
        """Write the timestamp: from this moment on all that it leads to counts."""
        self._write("timestamp.json", timestamp)

    def put_target(self, source: Path, target: TargetFile) -> None:
        """Move a file on the same disk to where a target is to lie.

        Raises:
            MachineFault: the disk did not take it.
        """
        sync_file(source)
        rename_with_retries(source, self.target_path(target))
        sync_folder(self.targets_folder)

    def _read(self, name: str, kind: type[AnySigned], meta: MetaFile | None = None) -> "Metadata[AnySigned]":
        path = self.metadata / name
        with _broken(path):
            data = path.read_bytes()
            if meta is not None:
                meta.verify_length_and_hashes(data)
            read: Metadata[Any] = Metadata.from_bytes(data)
            if not isinstance(read.signed, kind):
                raise TypeError(name)
            return read

    def _write(self, name: str, whole: "Metadata[Any]") -> bytes:
        data = whole.to_bytes()
        write_atomically(self.metadata / name, data)
        return data


@contextmanager
def _broken(path: Path) -> Iterator[None]:
    try:
        yield
    except (*_FAULTS, TypeError, OSError, SourceMalformed) as error:
        raise RepositoryBroken(path, path.name) from error


def _meta(version: int, data: bytes) -> MetaFile:
    return MetaFile(version, len(data), {"sha256": sha256(data).hexdigest()})
