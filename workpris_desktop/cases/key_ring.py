"""The key ring: for each account the way from its password to the vault's key, and for the recovery sheet as well."""

import re
from dataclasses import dataclass, replace
from typing import Final

from workpris_desktop.cases import key_file
from workpris_desktop.cases.argon2_stretching import StretchCosts
from workpris_desktop.cases.file_modes import modes_of
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.account import LONGEST_ACCOUNT_NAME
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault import AuditHead, VaultPurpose
from workpris_desktop.domain.vault_errors import KeyFileDamaged, VaultMissing
from workpris_desktop.record.text import clean_text

MOST_SLOTS: Final = 100

_ID: Final = re.compile(r"[0-9A-Za-z_-]{1,64}\Z")
_RECIPIENT: Final = re.compile(r"age1[02-9ac-hj-np-z]{58}\Z")
_LARGEST_ENVELOPE: Final = 16_000
_LARGEST_SECRET: Final = 256
_MOST_COUNTED: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class PasswordSlot:
    """An account's own secret (an age identity), encrypted (AES-256-GCM) by its stretched password.

    ``recipient`` is the public half of the secret; ``name`` is public, too: it stands on the lock screen.
    """

    account_id: str
    name: str
    recipient: str
    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    nonce: bytes
    wrapped: bytes

    def __post_init__(self) -> None:
        StretchCosts(self.memory_kib, self.passes, self.lanes)
        _demand(_ID.match(self.account_id))
        _demand(_RECIPIENT.match(self.recipient))
        _demand(len(self.name) <= LONGEST_ACCOUNT_NAME)
        _demand(all(0 < len(part) <= _LARGEST_SECRET for part in (self.salt, self.nonce, self.wrapped)))

    @property
    def costs(self) -> StretchCosts:
        """What one guess of its password costs."""
        return StretchCosts(self.memory_kib, self.passes, self.lanes)


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All that stands in the key file.

    ``recovery`` is the public half of the recovery key; ``envelope`` is the vault's key, encrypted (age) to the
    recipients of all slots and of the recovery key. ``former_envelope`` holds the key before while the vault's file is
    being given another. ``audit`` is the audit's head when the vault was last locked. ``seal`` says, by the vault's
    key, that these recipients were chosen inside of the vault: who can only write files adds none.
    """

    vault_id: str
    purpose: VaultPurpose
    slots: tuple[PasswordSlot, ...]
    recovery: str
    envelope: bytes
    former_envelope: bytes
    audit: AuditHead
    sequence: int
    seal: bytes = b""
    head_seal: bytes = b""

    def __post_init__(self) -> None:
        _demand(_ID.match(self.vault_id))
        _demand(len(self.slots) <= MOST_SLOTS)
        _demand(len({slot.account_id for slot in self.slots}) == len(self.slots))
        _demand(_RECIPIENT.match(self.recovery))
        _demand(0 < len(self.envelope) <= _LARGEST_ENVELOPE and len(self.former_envelope) <= _LARGEST_ENVELOPE)
        _demand(0 <= self.sequence <= _MOST_COUNTED and 0 <= self.audit.count <= _MOST_COUNTED)

    def slot_of(self, account_id: str) -> PasswordSlot | None:
        """Return the slot of an account, None where it has none."""
        return next((slot for slot in self.slots if slot.account_id == account_id), None)


def shown_name(name: str) -> str:
    """Return the name of a slot as it can be shown: nothing unseen in it, and nothing that turns the writing round."""
    return clean_text(name)[:LONGEST_ACCOUNT_NAME].strip()


def read_key_ring(folder: VaultFolder) -> KeyRing:
    """Return the key ring of a vault: of the two copies the whole one that was written last.

    Raises:
        VaultMissing: there is no vault, or one whose founding was cut off before anything was in it.
        KeyFileDamaged: there is one, and no copy of its key file is whole.
        VaultNewer: a later version of the program has written it.
        MachineFault: the disk failed.
    """
    return whole_copies(folder)[0]


def whole_copies(folder: VaultFolder) -> tuple[KeyRing, ...]:
    """Return the key rings of the copies that are whole, the last written first, equal ones once; at least one.

    Raises:
        VaultMissing: there is no vault, or one whose founding was cut off before anything was in it.
        KeyFileDamaged: there is one, and no copy of its key file is whole.
        VaultNewer: a later version of the program has written it.
        MachineFault: the disk failed.
    """
    if not folder.is_there:
        raise VaultMissing
    found = tuple(dict.fromkeys(sorted(_whole(folder), key=lambda ring: -ring.sequence)))
    if not found:
        raise KeyFileDamaged(folder.key_files[0])
    if not found[0].audit.count and not folder.database.exists():
        raise VaultMissing
    return found


def write_key_ring(folder: VaultFolder, ring: KeyRing) -> KeyRing:
    """Write a key ring and its copy, and return it as it was written: with a higher sequence, and its head not sealed.

    That is for a vault that nobody has unlocked yet; while it is open `vault_ring.keep_ring` writes it.

    Raises:
        VaultNewer: a later version of the program has written the one in its place.
        MachineFault: it could not be written; the former one may hold, or this one.
    """
    last = max((stored.sequence for stored in _whole(folder)), default=0)
    # Who can write the file can write the highest number there is.
    sequence = min(max(last, ring.sequence) + 1, _MOST_COUNTED)
    fresh = replace(ring, sequence=sequence, head_seal=b"")
    put_key_ring(folder, fresh)
    return fresh


def put_key_ring(folder: VaultFolder, ring: KeyRing) -> None:
    """Write a key ring as it is, and its copy, both fsynced.

    Where the second cannot be written the first is whole, and unlocking takes either (`whole_copies`).

    Raises:
        VaultNewer: a later version of the program has written the one in its place.
        MachineFault: it could not be written; the former one may hold, or this one.
    """
    import msgspec  # noqa: PLC0415 - only the vault's screens and process need it

    # A later version's is not written over.
    _whole(folder)
    with modes_of(ring.purpose):
        key_file.write_both(folder.key_files, key_file.packed(msgspec.json.encode(ring)))


def _whole(folder: VaultFolder) -> tuple[KeyRing, ...]:
    """Return the copies that are whole; a fault of the disk counts only where none is."""
    import msgspec  # noqa: PLC0415 - as above

    found: list[KeyRing] = []
    faults: list[MachineFault] = []
    for path in folder.key_files:
        try:
            data = key_file.stored_bytes(path)
            if data is not None:
                found.append(_shown(msgspec.json.decode(key_file.content_of(data, path), type=KeyRing)))
        except MachineFault as fault:
            faults.append(fault)
        except (KeyFileDamaged, ValueError, RecursionError, msgspec.MsgspecError):
            continue
    if faults and not found:
        raise faults[0]
    return tuple(found)


def _shown(ring: KeyRing) -> KeyRing:
    return replace(ring, slots=tuple(replace(slot, name=shown_name(slot.name)) for slot in ring.slots))


def _demand(holds: object) -> None:
    if not holds:
        raise ValueError
