"""Locks on the vault's key: one for each account and one for the recovery sheet, put on, changed and taken off."""

from dataclasses import replace
from typing import Any

from workpris_desktop.cases.argon2_stretching import StretchCosts
from workpris_desktop.cases.key_ring import MOST_SLOTS, KeyRing, PasswordSlot, shown_name
from workpris_desktop.cases.password_slot import new_slot, secret_in
from workpris_desktop.cases.recovery_key import new_recovery_key, typed_identity
from workpris_desktop.cases.ring_seal import demand_seal, with_sealed_locks
from workpris_desktop.domain.account import Account
from workpris_desktop.domain.vault import AuditHead, VaultPurpose
from workpris_desktop.domain.vault_errors import AccountNotFound, AccountsFull, KeyFileDamaged, RecoveryKeyWrong


def new_ring(
    vault_id: str,
    purpose: VaultPurpose,
    account: Account,
    password: str,
    data_key: bytes,
    *,
    costs: StretchCosts | None = None,
) -> tuple[KeyRing, str]:
    """Return the key ring of a new vault with its first account, and the recovery key as it is printed.

    Raises:
        PasswordWeak: the password is too easily guessed.
        MachineFault: there is not enough memory free.
    """
    slot = new_slot(vault_id, account.id, account.name, password, costs)
    shown, recipient = new_recovery_key()
    # The envelope is made below; an empty one would be refused.
    unsealed = KeyRing(vault_id, purpose, (slot,), recipient, b"\0", b"", AuditHead(), 0)
    return _sealed(unsealed, data_key), shown


def with_slot(
    ring: KeyRing, account: Account, password: str, data_key: bytes, costs: StretchCosts | None = None
) -> KeyRing:
    """Return a key ring that an account's password opens, with a new secret of that account.

    Args:
        ring: as it is stored.
        account: who gets a slot, or a new one in place of the former.
        password: as it was typed.
        data_key: the vault's key.
        costs: of a guess; those that fit this computer where none are given.

    Raises:
        PasswordWeak: the password is too easily guessed.
        AccountsFull: no more accounts have room in the key file.
        KeyFileDamaged: somebody has added a recipient who was not chosen in the vault.
        MachineFault: there is not enough memory free.
    """
    demand_seal(ring, data_key)
    slot = new_slot(ring.vault_id, account.id, account.name, password, costs)
    slots = tuple(slot if other.account_id == account.id else other for other in ring.slots)
    if slot not in slots:
        if len(slots) >= MOST_SLOTS:
            raise AccountsFull(MOST_SLOTS)
        slots = (*slots, slot)
    return _sealed(replace(ring, slots=slots), data_key)


def without_slot(ring: KeyRing, account_id: str, data_key: bytes) -> KeyRing:
    """Return a key ring that an account opens no longer; nothing changes where it has no slot.

    Raises:
        KeyFileDamaged: somebody has added a recipient who was not chosen in the vault.
    """
    demand_seal(ring, data_key)
    return _sealed(replace(ring, slots=tuple(slot for slot in ring.slots if slot.account_id != account_id)), data_key)


def with_name(ring: KeyRing, account_id: str, name: str, data_key: bytes) -> KeyRing:
    """Return a key ring that shows an account under another name.

    Raises:
        KeyFileDamaged: somebody has added a recipient who was not chosen in the vault.
    """
    demand_seal(ring, data_key)
    shown = shown_name(name)
    slots = tuple(replace(slot, name=shown) if slot.account_id == account_id else slot for slot in ring.slots)
    return _sealed(replace(ring, slots=slots), data_key)


def with_new_password(ring: KeyRing, account_id: str, old: str, new: str, costs: StretchCosts | None = None) -> KeyRing:
    """Return a key ring that another password of an account opens; its secret is a new one, too.

    Args:
        ring: as it is stored.
        account_id: whose password it is.
        old: the password until now.
        new: the password from now on.
        costs: of a guess; those that fit this computer where none are given.

    Raises:
        AccountNotFound: the account has no slot.
        PasswordWrong: the old one is another.
        PasswordWeak: the new one is too easily guessed.
        KeyFileDamaged: the envelope does not belong to the slot, or somebody has added a recipient.
        MachineFault: there is not enough memory free.
    """
    slot = ring.slot_of(account_id)
    if slot is None:
        raise AccountNotFound
    data_key = data_keys(ring, unwrapped(ring, slot, old))[0]
    return with_slot(ring, Account(account_id, slot.name, frozenset()), new, data_key, costs)


def with_recovery(ring: KeyRing, data_key: bytes) -> tuple[KeyRing, str]:
    """Return a key ring with another recovery key, and that key as it is printed.

    Raises:
        KeyFileDamaged: somebody has added a recipient who was not chosen in the vault.
    """
    demand_seal(ring, data_key)
    shown, recipient = new_recovery_key()
    return _sealed(replace(ring, recovery=recipient), data_key), shown


def with_data_key(ring: KeyRing, new_key: bytes, former_key: bytes) -> KeyRing:
    """Return a key ring that holds another key of the vault, and the former one until `without_former`.

    Raises:
        KeyFileDamaged: somebody has added a recipient who was not chosen in the vault.
    """
    demand_seal(ring, former_key)
    return replace(_sealed(ring, new_key), former_envelope=_envelope(ring, former_key))


def without_former(ring: KeyRing) -> KeyRing:
    """Return a key ring that knows the new key of the vault only."""
    return replace(ring, former_envelope=b"", head_seal=b"")


def with_locks_of(ring: KeyRing, other: KeyRing, data_key: bytes) -> KeyRing:
    """Return a key ring of the same vault, such as a backup's, that the slots and the recovery key of another open.

    Args:
        ring: whose key is locked anew.
        other: who opens it from now on.
        data_key: the key of the file that the ring belongs to.

    Raises:
        KeyFileDamaged: somebody has added a recipient who was not chosen in the vault.
    """
    demand_seal(ring, data_key)
    return without_former(_sealed(replace(ring, slots=other.slots, recovery=other.recovery), data_key))


def settled(ring: KeyRing, keys: tuple[bytes, ...], data_key: bytes) -> KeyRing:
    """Return a key ring whose one key is that which opens the vault, after the giving of another was cut off.

    Args:
        ring: as it is stored.
        keys: what its envelopes hold, the new key first.
        data_key: the one of them that opens the vault.

    Raises:
        KeyFileDamaged: somebody has added a recipient who was not chosen in the vault.
    """
    demand_seal(ring, keys[0])
    return without_former(ring if data_key == keys[0] else _sealed(ring, data_key))


def unwrapped(ring: KeyRing, slot: PasswordSlot, password: str) -> Any:
    """Return the secret of an account (`pyrage.x25519.Identity`), which its password opens.

    Raises:
        PasswordWrong: it does not.
        KeyFileDamaged: what it opens is no secret, or not the one whose public half stands in the slot.
        MachineFault: there is not enough memory free.
    """
    return secret_in(slot, ring.vault_id, password)


def recovered(ring: KeyRing, typed: str) -> Any:
    """Return the identity of a recovery key that was typed, if it is that of this key ring.

    Raises:
        RecoveryKeyWrong: it is not.
    """
    identity = typed_identity(typed)
    if str(identity.to_public()) != ring.recovery:
        raise RecoveryKeyWrong
    return identity


def data_keys(ring: KeyRing, identity: Any) -> tuple[bytes, ...]:
    """Return the vault's key, and after it the one before if the vault is just being given another.

    Raises:
        KeyFileDamaged: the envelope was not made for this identity.
    """
    import pyrage  # noqa: PLC0415 - only the vault's own process loads it

    envelopes = [envelope for envelope in (ring.envelope, ring.former_envelope) if envelope]
    try:
        return tuple(bytes(pyrage.decrypt(envelope, [identity])) for envelope in envelopes)
    except pyrage.DecryptError as error:
        raise KeyFileDamaged from error


def _sealed(ring: KeyRing, data_key: bytes) -> KeyRing:
    return with_sealed_locks(replace(ring, envelope=_envelope(ring, data_key)), data_key)


def _envelope(ring: KeyRing, data_key: bytes) -> bytes:
    import pyrage  # noqa: PLC0415 - as above

    recipients = [*(slot.recipient for slot in ring.slots), ring.recovery]
    return bytes(pyrage.encrypt(data_key, [pyrage.x25519.Recipient.from_str(each) for each in recipients]))
