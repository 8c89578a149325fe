"""What the vault that a backup is to replace still knows: what was erased, and who was let out."""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from workpris_desktop.cases.engine import open_database, wrapped_engine_errors
from workpris_desktop.cases.erased_ids import read_erased_ids
from workpris_desktop.cases.key_ring import KeyRing, whole_copies
from workpris_desktop.cases.let_go_packets import LetGo, packets_let_go
from workpris_desktop.cases.locked_keys import data_keys
from workpris_desktop.cases.retention import certificates
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.retention import Certificate
from workpris_desktop.domain.vault_errors import KeyFileDamaged, VaultError, VaultMissing, VaultNewer
from workpris_desktop.system.files import wrapped_os_errors

_PARTS = ("", "-wal")


@dataclass(frozen=True, slots=True)
class FormerVault:
    """What is to count also in the vault that takes its place.

    ``closed`` says when which account was closed, ``let_go`` what was decided about packets whose content is to stay
    away. ``is_read`` is whether the vault itself could be read, or only the
    ids of erased files that stand beside it.
    """

    erased: tuple[Certificate, ...] = ()
    closed: Mapping[str, str] = field(default_factory=dict)
    is_read: bool = False
    let_go: tuple[LetGo, ...] = ()


def present_rings(folder: VaultFolder) -> tuple[KeyRing, ...]:
    """Return the key rings of the vault that is there; none where there is none, or none that can be read.

    Raises:
        MachineFault: the disk failed.
    """
    try:
        return whole_copies(folder)
    except (VaultMissing, KeyFileDamaged, VaultNewer):
        return ()


def keys_known_to(rings: Iterable[KeyRing], identity: Any) -> tuple[bytes, ...]:
    """Return the keys of key rings that a secret opens; those that it does not open are passed over."""
    return tuple(_keys(rings, identity))


def read_former(folder: VaultFolder, keys: Iterable[bytes], scratch: Path, now: datetime) -> FormerVault:
    """Return what the vault that is there still knows, as far as one of some keys opens it.

    A copy of it is read, so that the one that may be damaged stays as it is.

    Args:
        folder: of the vault.
        keys: that may be its own: the backup's is, unless an account was closed since.
        scratch: a folder for the copy.
        now: the moment (UTC), for what is known without its day.

    Raises:
        MachineFault: the disk is full or failed.
    """
    copy = scratch / folder.database.name
    for key in dict.fromkeys(keys):
        try:
            copy_file(folder, copy)
            known = _read(copy, key)
        except VaultError:
            continue
        erased = (*known.erased, *_beside(folder, known.erased, now))
        return FormerVault(erased, known.closed, is_read=True, let_go=known.let_go)
    return FormerVault(_beside(folder, (), now))


def _keys(rings: Iterable[KeyRing], identity: Any) -> Iterator[bytes]:
    for ring in rings:
        try:
            yield from data_keys(ring, identity)
        except KeyFileDamaged:
            continue


def copy_file(folder: VaultFolder, copy: Path) -> None:
    """Copy the encrypted file of a vault with its log, so that what is damaged is not touched by reading it.

    Raises:
        MachineFault: the disk is full or failed.
    """
    for suffix in _PARTS:
        source = folder.database.with_name(folder.database.name + suffix)
        with wrapped_os_errors(source):
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + suffix))


def _read(copy: Path, data_key: bytes) -> FormerVault:
    with closing(open_database(copy, data_key)) as connection, wrapped_engine_errors(copy):
        closed = dict(connection.execute("SELECT id, closed_at FROM account WHERE closed_at IS NOT NULL"))
        return FormerVault(certificates(connection), closed, let_go=packets_let_go(connection))


def _beside(folder: VaultFolder, known: tuple[Certificate, ...], now: datetime) -> tuple[Certificate, ...]:
    others = read_erased_ids(folder) - {each.file_id for each in known}
    return tuple(Certificate(file_id, now, "") for file_id in sorted(others))
