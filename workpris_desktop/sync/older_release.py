"""From which days a release is that is refused as older, and the one that was verified before."""

from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (  # type: ignore[attr-defined] # exported, though not by its typing
    Metadata,
    Root,
    Snapshot,
    Targets,
    Timestamp,
)

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.domain.sync_errors import UpdateOlder, UpdateSaysOlder
from workpris_desktop.record.release_file import RELEASE_FILE
from workpris_desktop.sync.fetcher import TIMESTAMP, Fetcher, metadata_path

LARGEST_METADATA_BYTES: Final = 1_000_000

_ODD: Final = (
    *(WorkprisError, RepositoryError, OSError),
    *(ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError),
)
"""Whatever goes wrong about a day is no reason to say anything else than that the release is older."""


def older_refusal(file: str, kept: Path, fetcher: Fetcher, root: Root) -> UpdateOlder:
    """Return the refusal of an older release, with the days on which it and the one before were issued.

    Args:
        file: the file of the repository at which it was seen.
        kept: the targets metadata that was verified last on this computer.
        fetcher: gives the files of the repository.
        root: names the keys that count now; what they did not sign is told as what the release says of itself.
    """
    known: date | None = None
    with suppress(*_ODD):
        known = _issued_on(Metadata[Targets].from_bytes(kept.read_bytes()))
    with suppress(*_ODD):
        claimed = _offered(fetcher)
        offered = _issued_on(claimed)
        # A day after that of the newer one would only confuse.
        if known is not None and offered <= known:
            return (UpdateOlder if _is_signed(claimed, root) else UpdateSaysOlder)(offered, known, file)
    return UpdateOlder(None, known, file)


def _offered(fetcher: Fetcher) -> "Metadata[Targets]":
    """Return the targets metadata to which the timestamp leads; nothing of it is verified."""
    timestamp = Metadata[Timestamp].from_bytes(_read(fetcher, TIMESTAMP)).signed
    snapshot_path = metadata_path(f"{timestamp.snapshot_meta.version}.snapshot.json")
    snapshot = Metadata[Snapshot].from_bytes(_read(fetcher, snapshot_path)).signed
    targets_path = metadata_path(f"{snapshot.meta['targets.json'].version}.targets.json")
    return Metadata[Targets].from_bytes(_read(fetcher, targets_path))


def _read(fetcher: Fetcher, path: str) -> bytes:
    data = fetcher.small(path, LARGEST_METADATA_BYTES)
    if data is None:
        raise LookupError(path)
    return data


def _issued_on(metadata: "Metadata[Targets]") -> date:
    custom = metadata.signed.targets[RELEASE_FILE].custom
    return datetime.fromisoformat(custom["issued"]).astimezone(UTC).date()


def _is_signed(metadata: "Metadata[Targets]", root: Root) -> bool:
    try:
        root.verify_delegate(Targets.type, metadata.signed_bytes, metadata.signatures)
    except RepositoryError:
        return False
    return True
