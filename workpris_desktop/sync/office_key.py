"""The key by which slips can be seen to come from the same office.

It is made on first use and lies in the data folder, for nobody else to read. It is no secret of the kind that signs
directories: whoever has it can only hand over slips in the name of this office, which a person at the publisher's
reads. A lost one is replaced by a new one.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workpris_desktop.system.files import (
    remove_quietly,
    rename_with_retries,
    set_aside,
    sync_folder,
    wrapped_os_errors,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_PRIVATE_MODE: Final = 0o600


@dataclass(frozen=True, slots=True)
class OfficeKey:
    """A pair of keys (Ed25519)."""

    private: "Ed25519PrivateKey"

    @property
    def public(self) -> bytes:
        """Return the public key, 32 bytes."""
        return self.private.public_key().public_bytes_raw()

    def sign(self, data: bytes) -> bytes:
        """Return the signature under bytes, 64 bytes."""
        return self.private.sign(data)


def office_key(path: Path) -> OfficeKey:
    """Return the key of a file, a new one where there is none; a damaged one is kept beside.

    Raises:
        MachineFault: the file cannot be read or written.
    """
    # 20 ms, for the first file of slips and not before.
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415

    with wrapped_os_errors(path):
        try:
            with path.open("rb") as file:
                return OfficeKey(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(file.read(1_000).decode("ascii"))))
        except FileNotFoundError:
            pass
        except ValueError:
            set_aside(path)
    key = Ed25519PrivateKey.generate()
    _write_private(path, key.private_bytes_raw().hex().encode())
    return OfficeKey(key)


def _write_private(path: Path, data: bytes) -> None:
    """Write a file that at no moment anybody else can read."""
    fresh = path.with_name(f".workpris-{os.urandom(6).hex()}.new")
    try:
        with wrapped_os_errors(path):
            made = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _PRIVATE_MODE)
            with os.fdopen(made, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        rename_with_retries(fresh, path)
    finally:
        remove_quietly(fresh)
    sync_folder(path.parent)
