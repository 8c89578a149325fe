"""A backup as it lies on a disk: a folder with an encrypted file, its keys, and what it says of itself."""

import hashlib
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from workpris_desktop.cases import key_file
from workpris_desktop.cases.key_ring import whole_copies
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.errors import FileForbidden, MachineFault
from workpris_desktop.domain.vault import BackupFound
from workpris_desktop.domain.vault_errors import BackupMissing, VaultError
from workpris_desktop.system.files import rename_with_retries, wrapped_os_errors

FORMAT: Final = 1
"""Of what a backup says of itself; another is none that this version knows."""

_STAMP: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(r"([0-9]{8}T[0-9]{6}Z)-[0-9a-f]{8}\Z")
_CHUNK_BYTES: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class About:
    """What a backup says of itself, without a name of anybody.

    ``digest`` is the SHA-256 (hex) of the encrypted file. That of the keys stands in their own file, which is written
    anew when an account is closed.
    """

    format: int
    made_at: datetime
    schema_version: int
    size_bytes: int
    digest: str

    def __post_init__(self) -> None:
        if self.format != FORMAT or self.made_at.tzinfo is None:
            raise ValueError(self.format)


def new_name(moment: datetime) -> str:
    """Return the name of the folder of a backup that is made now: the moment (UTC), and a random end."""
    return f"{moment.astimezone(UTC):{_STAMP}}-{secrets.token_hex(4)}"


def database_of(backup: Path) -> Path:
    """Return the encrypted file of a backup."""
    return VaultFolder(backup).database


def keys_of(backup: Path) -> Path:
    """Return the one key file of a backup."""
    return VaultFolder(backup).key_files[0]


def write_about(backup: Path, moment: datetime, schema_version: int) -> None:
    """Write down what a backup consists of, once its encrypted file is complete.

    Raises:
        MachineFault: the disk is full or failed.
    """
    import msgspec  # noqa: PLC0415 - only the vault's screens and process need it

    path = database_of(backup)
    with wrapped_os_errors(path):
        size = path.stat().st_size
    about = About(FORMAT, moment.astimezone(UTC), schema_version, size, digest_of(path))
    place = _about_of(backup)
    with wrapped_os_errors(place):
        place.write_bytes(key_file.packed(msgspec.json.encode(about)))


def read_about(backup: Path) -> About:
    """Return what a backup says of itself.

    Raises:
        BackupMissing: it says nothing that can be read.
        MachineFault: the disk failed.
    """
    import msgspec  # noqa: PLC0415 - as above

    path = _about_of(backup)
    try:
        # A pipe would never end.
        data = key_file.stored_bytes(path) if path.is_file() else None
        return msgspec.json.decode(key_file.content_of(data or b"", path), type=About)
    except (VaultError, ValueError, RecursionError, msgspec.MsgspecError) as error:
        raise BackupMissing from error


def digest_of(path: Path) -> str:
    """Return the SHA-256 (hex) of a file.

    Raises:
        FileForbidden: it is no plain file; a pipe would be waited for without end.
        MachineFault: it cannot be read.
    """
    if path.exists() and not path.is_file():
        raise FileForbidden(path)
    digest = hashlib.sha256()
    with wrapped_os_errors(path), path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def folders_in(place: Path) -> tuple[Path, ...]:
    """Return the folders in a place that are called as a backup is, the newest name first.

    Raises:
        MachineFault: the place cannot be read.
    """
    with wrapped_os_errors(place):
        found = [path for path in place.iterdir() if _moment_of(path.name)] if place.is_dir() else []
    return tuple(sorted(found, key=lambda path: path.name, reverse=True))


def found_in(place: Path, *, thoroughly: bool) -> Iterator[BackupFound]:
    """Give the backups in a place, the newest name first.

    Args:
        place: the folder of backups.
        thoroughly: whether each byte is compared, and not only the sizes.

    Raises:
        MachineFault: the place cannot be read; a backup that cannot be read is not whole.
    """
    return (_found(path, thoroughly=thoroughly) for path in folders_in(place))


def remove_backup(backup: Path) -> None:
    """Remove a backup, so that at no moment half of one is seen.

    Raises:
        MachineFault: it cannot be removed.
    """
    aside = backup.with_name(f".{backup.name}.old")
    rename_with_retries(backup, aside)
    with wrapped_os_errors(aside):
        shutil.rmtree(aside)


def remove_removed(place: Path) -> None:
    """Remove what is left of removals that were cut off."""
    for left in place.glob(".*Z-*.old"):
        shutil.rmtree(left, ignore_errors=True)


def _about_of(backup: Path) -> Path:
    return backup / "about.json"


def _found(backup: Path, *, thoroughly: bool) -> BackupFound:
    named = _moment_of(backup.name)
    assert named is not None
    try:
        about = read_about(backup)
        size = database_of(backup).stat().st_size
        is_whole = size == about.size_bytes and keys_of(backup).is_file() and bool(whole_copies(VaultFolder(backup)))
        if thoroughly and is_whole:
            is_whole = digest_of(database_of(backup)) == about.digest
        return BackupFound(backup.name, about.made_at, size, is_whole)
    except (VaultError, MachineFault, OSError):
        return BackupFound(backup.name, named, _size(backup), is_whole=False)


def _size(backup: Path) -> int:
    try:
        return database_of(backup).stat().st_size
    except OSError:
        return 0


def _moment_of(name: str) -> datetime | None:
    match = _NAME.match(name)
    try:
        return datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC) if match else None
    except ValueError:
        return None
