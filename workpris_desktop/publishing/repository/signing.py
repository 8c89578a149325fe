"""Signing metadata, and the way from targets to the timestamp by which it comes to count."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from workpris_desktop.publishing.repository.repository_folder import RepositoryFolder
from workpris_desktop.publishing.repository.role import expiry
from workpris_desktop.publishing.repository.tuf_form import Metadata, Root, Signer, Snapshot, Targets, Timestamp

AnySigned = TypeVar("AnySigned", Root, Snapshot, Targets, Timestamp)


def signed_by(metadata: "Metadata[AnySigned]", signers: Iterable[Signer]) -> "Metadata[AnySigned]":
    """Return metadata with the signatures of these signers and no others."""
    metadata.signatures.clear()
    for signer in sorted(signers, key=lambda one: str(one.public_key.keyid)):
        metadata.sign(signer, append=True)
    return metadata


def renewed_targets(metadata: "Metadata[Targets]", signers: Iterable[Signer], now: datetime) -> "Metadata[Targets]":
    """Return targets metadata as its next version, valid for another time, signed."""
    metadata.signed.version += 1
    metadata.signed.expires = expiry(Targets.type, now)
    return signed_by(metadata, signers)


@dataclass(frozen=True, slots=True)
class Top:
    """Snapshot and timestamp that are to be written, and those who sign them."""

    snapshot: "Metadata[Snapshot]"
    timestamp: "Metadata[Timestamp]"
    signers: Sequence[Signer]


def top_of(repository: RepositoryFolder, signers: Sequence[Signer]) -> Top:
    """Return the next snapshot and timestamp of a repository, not signed yet.

    Raises:
        RepositoryBroken: those that count now are missing, or others.
    """
    top = Top(repository.snapshot(), repository.timestamp(), signers)
    top.snapshot.signed.version += 1
    top.timestamp.signed.version += 1
    return top


def write_top(repository: RepositoryFolder, targets: "Metadata[Targets] | None", top: Top, now: datetime) -> None:
    """Write targets metadata, snapshot and timestamp, in this order: the last makes them count.

    Args:
        repository: where to; it is locked.
        targets: signed; None leaves the one that the snapshot names.
        top: snapshot and timestamp in their new versions.
        now: the time (UTC).

    Raises:
        MachineFault: the disk did not take it; what counted before still counts.
    """
    snapshot, timestamp = top.snapshot, top.timestamp
    if targets is not None:
        snapshot.signed.meta["targets.json"] = repository.write_targets(targets)
    snapshot.signed.expires = expiry(Snapshot.type, now)
    timestamp.signed.snapshot_meta = repository.write_snapshot(signed_by(snapshot, top.signers))
    timestamp.signed.expires = expiry(Timestamp.type, now)
    repository.write_timestamp(signed_by(timestamp, top.signers))
