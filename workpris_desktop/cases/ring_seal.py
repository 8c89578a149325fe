"""The seals of the key ring: by the vault's key they say that what stands in it was written inside of the vault."""

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import astuple, replace
from typing import Any, Final

from workpris_desktop.cases.key_ring import KeyRing
from workpris_desktop.domain.vault_errors import KeyFileDamaged

_LOCKS: Final = "workpris vault: locks"
_HEAD: Final = "workpris vault: head"


def with_sealed_locks(ring: KeyRing, data_key: bytes) -> KeyRing:
    """Return a key ring whose slots and recovery key are sealed; its head is to be sealed when it is written."""
    return replace(ring, seal=_seal_of_locks(ring, data_key), head_seal=b"")


def is_sealed(ring: KeyRing, data_key: bytes) -> bool:
    """Tell whether a key ring is that of a file with this key, and all its locks were put on in the vault."""
    return hmac.compare_digest(ring.seal, _seal_of_locks(ring, data_key))


def demand_seal(ring: KeyRing, data_key: bytes) -> None:
    """Let a key ring pass whose locks were all put on in the vault.

    Raises:
        KeyFileDamaged: somebody has changed one from outside, or added it.
    """
    if not is_sealed(ring, data_key):
        raise KeyFileDamaged


def with_sealed_head(ring: KeyRing, keys: Sequence[bytes]) -> KeyRing:
    """Return a key ring of which everything is sealed: locks, envelopes, the audit's head and the sequence.

    Args:
        ring: as it is written.
        keys: all that its envelopes hold, the vault's key first. While there are two, both are needed for the seal, so
            that nobody lets the vault be given a key of his own.
    """
    return replace(ring, head_seal=_seal_of_head(ring, keys))


def has_sealed_head(ring: KeyRing, keys: Sequence[bytes]) -> bool:
    """Tell whether everything in a key ring stands as the vault has written it."""
    return is_sealed(ring, keys[0]) and hmac.compare_digest(ring.head_seal, _seal_of_head(ring, keys))


def _seal_of_locks(ring: KeyRing, data_key: bytes) -> bytes:
    return _code([data_key], [_LOCKS, ring.vault_id, ring.purpose, ring.recovery, *map(astuple, ring.slots)])


def _seal_of_head(ring: KeyRing, keys: Sequence[bytes]) -> bytes:
    head = [ring.audit.count, ring.audit.code, ring.sequence]
    return _code(keys, [_HEAD, ring.seal, ring.envelope, ring.former_envelope, *head])


def _code(keys: Sequence[bytes], said: list[Any]) -> bytes:
    key = hashlib.sha256(b"".join(keys)).digest()
    return hmac.new(key, json.dumps(said, default=bytes.hex).encode(), hashlib.sha256).digest()
