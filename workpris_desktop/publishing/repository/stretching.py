"""Making a passphrase expensive to guess (scrypt, RFC 7914), and the line of a key file that says how it was done."""

import base64
import os
import re
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

LARGEST_COST: Final = 1 << 20
"""Of ``n``: a gibibyte of memory, and some seconds; a file from outside may not ask for more."""

_COST: Final = 1 << 17
_BLOCK_SIZE: Final = 8
_LARGEST_PARALLEL: Final = 4
_SALT_BYTES: Final = 16
_KEY_BYTES: Final = 32

_LINE: Final = re.compile(r"scrypt n=([0-9]{1,7}) r=8 p=([0-9]) salt=([A-Za-z0-9+/]{22}==)\Z")


@dataclass(frozen=True, slots=True)
class Stretching:
    """How a passphrase was stretched: ``n``, ``r`` and ``p`` of scrypt, and 16 random bytes; ``r`` is always 8."""

    salt: bytes
    cost: int = _COST
    parallel: int = 1

    def __str__(self) -> str:
        """Return it as it stands in a key file."""
        salt = base64.b64encode(self.salt).decode()
        return f"scrypt n={self.cost} r={_BLOCK_SIZE} p={self.parallel} salt={salt}"

    def secret(self, passphrase: str) -> str:
        """Return the passphrase of the encrypted block (PKCS 8): 32 bytes out of scrypt, in base64."""
        drawn = Scrypt(self.salt, _KEY_BYTES, self.cost, _BLOCK_SIZE, self.parallel).derive(passphrase.encode())
        return base64.b64encode(drawn).decode()


def new_stretching() -> Stretching:
    """Return one with a salt of its own, which takes 128 MiB and about half a second."""
    return Stretching(os.urandom(_SALT_BYTES))


def stretching_of(line: str) -> Stretching:
    """Return what a line of a key file says.

    Raises:
        ValueError: it says nothing of that form, or asks for more than `LARGEST_COST`.
    """
    said = _LINE.match(line)
    if said is None:
        raise ValueError(line[:80])
    cost, parallel = int(said[1]), int(said[2])
    if not 1 < cost <= LARGEST_COST or cost & (cost - 1) or not 1 <= parallel <= _LARGEST_PARALLEL:
        raise ValueError(line[:80])
    return Stretching(base64.b64decode(said[3]), cost, parallel)
