"""The key ring of an open vault: written with everything in it sealed, and its sequence known inside of the vault."""

from dataclasses import replace
from typing import Any, Final

from workpris_desktop.cases.key_ring import KeyRing, put_key_ring
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.ring_seal import with_sealed_head
from workpris_desktop.domain.vault_errors import VaultLocked

_SEQUENCE: Final = "sequence of keys"


def ring_of(vault: OpenVault) -> KeyRing:
    """Return the key ring as it was last written, whatever lies in its place by now.

    Raises:
        VaultLocked: the account has been closed meanwhile.
    """
    if vault.account.is_closed:
        raise VaultLocked
    assert vault.ring is not None
    return vault.ring


def keep_ring(vault: OpenVault, ring: KeyRing, *keys: bytes) -> KeyRing:
    """Write a key ring and its copy, with a higher sequence and all of it sealed, and return it.

    Args:
        vault: the vault.
        ring: what is to be written.
        keys: all that its envelopes hold; those of the ring until now where none are given.

    Raises:
        VaultNewer: a later version of the program has written the one in its place.
        MachineFault: it could not be written; the former one may hold, or this one.
    """
    sealing = keys or vault.ring_keys or (vault.data_key,)
    fresh = with_sealed_head(replace(ring, sequence=ring.sequence + 1), sealing)
    put_key_ring(vault.folder, fresh)
    vault.ring, vault.ring_keys = fresh, sealing
    return fresh


def keep_sequence(vault: OpenVault, connection: Any) -> None:
    """Remember since which sequence the locks are those of now, so that none from before opens the vault.

    That is done inside of a transaction, behind the writing of the key ring: a cut between forgets it until somebody
    unlocks the vault, and locks nobody out.
    """
    assert vault.ring is not None
    locks = vault.ring.seal.hex()
    if _known(connection)[1] != locks:
        value = f"{vault.ring.sequence} {locks}"
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_SEQUENCE, value))


def known_sequence(connection: Any) -> int:
    """Return the sequence that the key ring has at least; 0 where nobody has unlocked the vault yet."""
    return _known(connection)[0]


def _known(connection: Any) -> tuple[int, str]:
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (_SEQUENCE,)).fetchone()
    sequence, _, locks = row[0].partition(" ") if row else ("0", "", "")
    return int(sequence), locks
