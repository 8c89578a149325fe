"""The key file as bytes: a form with a digest, so that a flipped bit is noticed, written twice (security.md 2.5)."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.domain.vault_errors import KeyFileDamaged, VaultNewer
from workpris_desktop.system.files import first_bytes, write_atomically

FORMAT_VERSION: Final = 1
LARGEST_KEY_FILE_BYTES: Final = 128 * 1024
"""A hundred accounts, with both envelopes, need 85 KB."""


@dataclass(frozen=True, slots=True)
class _Form:
    """The outer form, which no version of the program changes; ``digest`` is the SHA-256 (hex) of the other two."""

    format_version: int
    digest: str
    content: str


def packed(content: bytes) -> bytes:
    """Return the bytes of a key file that holds a content (JSON).

    Raises:
        ValueError: it is larger than is read.
    """
    import msgspec  # noqa: PLC0415 - only the vault's screens and process need it

    text = content.decode()
    data = msgspec.json.encode(_Form(FORMAT_VERSION, _digest(FORMAT_VERSION, text), text))
    if len(data) > LARGEST_KEY_FILE_BYTES:
        raise ValueError(len(data))
    return data


def content_of(data: bytes, path: Path | None = None) -> bytes:
    """Return what the bytes of a key file hold.

    Args:
        data: as they were read.
        path: what the errors are about.

    Raises:
        KeyFileDamaged: they are not as they were written.
        VaultNewer: a later version of the program has written them.
    """
    import msgspec  # noqa: PLC0415 - as above

    if len(data) > LARGEST_KEY_FILE_BYTES:
        raise KeyFileDamaged(path)
    try:
        form = msgspec.json.decode(data, type=_Form)
    except (ValueError, RecursionError, msgspec.MsgspecError) as error:
        raise KeyFileDamaged(path) from error
    if form.digest != _digest(form.format_version, form.content):
        raise KeyFileDamaged(path)
    if form.format_version != FORMAT_VERSION:
        raise VaultNewer(form.format_version)
    return form.content.encode()


def stored_bytes(path: Path) -> bytes | None:
    """Return what stands in a key file, no more of it than one may have; None where there is none.

    Raises:
        FileForbidden: it is a link, a pipe or a device.
        MachineFault: it cannot be read.
    """
    return first_bytes(path, LARGEST_KEY_FILE_BYTES + 1)


def write_both(paths: tuple[Path, Path], data: bytes) -> None:
    """Write a key file and then its copy, each on the disk before the next is begun.

    Raises:
        MachineFault: one of them could not be written; the other is whole.
    """
    for path in paths:
        write_atomically(path, data)


def _digest(version: int, content: str) -> str:
    return hashlib.sha256(f"{version}\n{content}".encode("utf-8", "surrogatepass")).hexdigest()
