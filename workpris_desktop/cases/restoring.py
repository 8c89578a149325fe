"""A backup put in the place of the vault: looked at first, and the vault that was there is set aside and kept."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from workpris_desktop.cases.backup_check import ring_of, sound_copy, staged_copy
from workpris_desktop.cases.file_modes import prepare_folder
from workpris_desktop.cases.former_vault import keys_known_to, present_rings, read_former
from workpris_desktop.cases.key_ring import KeyRing, write_key_ring
from workpris_desktop.cases.locked_keys import data_keys
from workpris_desktop.cases.openings import Opening
from workpris_desktop.cases.restored_file import Restoring, adapted
from workpris_desktop.cases.session_lock import held_lock
from workpris_desktop.cases.unlocking import ring_by_password, ring_by_recovery
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_soundness import Soundness
from workpris_desktop.cases.vault_swap import finish_swap, swap_in
from workpris_desktop.cases.wrong_tries import WrongTries
from workpris_desktop.domain.vault_errors import AccountNotFound, BackupDiffers
from workpris_desktop.system.files import sync_file, sync_folder, wrapped_os_errors

_COPIES: Final = 3.5
"""The backup, its form without erased files, the log of that, and the vault that is there are on the disk together."""

_FORMER: Final = "former"


@dataclass(frozen=True, slots=True)
class Password:
    """The way into a backup by an account, with the password that it had when the backup was made."""

    account_id: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The way into a backup by the recovery sheet; ``text`` is as it was typed."""

    text: str = field(repr=False)


Secret = Password | RecoveryKey


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What came of a restoring.

    ``set_aside`` is the folder, beside the vault, of the one that was there; "" where there was none. ``erased_again``
    files of the backup had been erased since. ``is_all_known`` is whether the former vault could be asked for that; if
    not, only what stands beside it counted.
    """

    name: str
    made_at: datetime
    found: Soundness
    set_aside: str
    erased_again: int
    is_all_known: bool


@dataclass(frozen=True, slots=True)
class Restore(Opening[RestoreReport]):
    """Put a backup in the place of the vault; the vault stays locked."""

    backup: Path
    secret: Secret

    # No vault is open afterwards, and `Opening` promises one.
    def open(  # type: ignore[override]
        self, folder: VaultFolder, now: Callable[[], datetime]
    ) -> tuple[None, RestoreReport]:
        """Restore it.

        Raises:
            BackupMissing: there is none.
            BackupDamaged: it is not as it was made.
            BackupDiffers: it is one of another vault than the one that is there.
            PasswordWrong: the password is not that of the account when the backup was made.
            TooManyTries: there is a wait after wrong passwords.
            AccountNotFound: the account has no part in the backup, or was closed since.
            RecoveryKeyWrong: the recovery key is not that of the backup.
            VaultInUse: a session has the vault open.
            VaultNewer: a later version of the program has written it.
            DiskFull: there is not enough room.
            MachineFault: the disk failed; the vault is the former or the restored one.
        """
        ring, moment = ring_of(self.backup), now().astimezone(UTC)
        prepare_folder(folder.root, ring.purpose)
        with held_lock(folder, ring.purpose) as lock:
            finish_swap(folder)
            report = self._restored(folder, ring, moment)
            lock.release()
        return None, report

    def _restored(self, folder: VaultFolder, ring: KeyRing, now: datetime) -> RestoreReport:
        present = present_rings(folder)
        if any(other.vault_id != ring.vault_id for other in present):
            raise BackupDiffers
        barred = _barred(ring, present)
        if _account_of(self.secret) in barred:
            raise AccountNotFound
        identity = identity_of(folder, ring, self.secret, now)
        data_key = data_keys(ring, identity)[0]
        keys = (data_key, *keys_known_to(present, identity))
        with staged_copy(self.backup, folder.root, ring, _COPIES) as (staging, about):
            found = sound_copy(staging, self.backup, ring, data_key)
            with _scratch(staging) as scratch:
                former = read_former(folder, keys, scratch, now)
            copy = VaultFolder(staging)
            restored = adapted(copy.database, keys, former, Restoring(_account_of(self.secret), self.backup.name, now))
            sequence = max((other.sequence for other in present), default=ring.sequence)
            write_key_ring(copy, replace(restored.ring_of(ring, barred), sequence=sequence))
            sync_file(copy.database)
            sync_folder(staging)
            aside = swap_in(folder, staging, staging.name.split("-")[-1].removesuffix(".new"))
        return RestoreReport(self.backup.name, about.made_at, found, aside, restored.erased_again, former.is_read)


@dataclass(frozen=True, slots=True)
class Verify(Opening[Soundness]):
    """Look at the whole of a backup; the vault that is there stays as it is, and locked."""

    backup: Path
    secret: Secret

    # As above.
    def open(  # type: ignore[override]
        self, folder: VaultFolder, now: Callable[[], datetime]
    ) -> tuple[None, Soundness]:
        """Return what is in it.

        Raises:
            VaultError: as for `Restore`, but for a backup of another vault.
            MachineFault: the disk is full or failed.
        """
        ring = ring_of(self.backup)
        prepare_folder(folder.root, ring.purpose)
        with held_lock(folder, ring.purpose) as lock:
            identity = identity_of(folder, ring, self.secret, now().astimezone(UTC))
            with staged_copy(self.backup, folder.root, ring) as (staging, _):
                found = sound_copy(staging, self.backup, ring, data_keys(ring, identity)[0])
            lock.release()
        return None, found


def identity_of(folder: VaultFolder, ring: KeyRing, secret: Secret, now: datetime) -> Any:
    """Return what a secret opens of a key ring (`pyrage.x25519.Identity`); wrong passwords count as at the lock.

    Raises:
        PasswordWrong: it opens nothing.
        TooManyTries: there is a wait after wrong passwords.
        AccountNotFound: the account has no slot.
        RecoveryKeyWrong: the recovery key is another.
    """
    tries = WrongTries(folder.tries_file, ring.purpose)
    if isinstance(secret, Password):
        return ring_by_password((ring,), secret.account_id, secret.password, tries, now)[1]
    return ring_by_recovery((ring,), secret.text, "", tries, now)[1]


def _barred(ring: KeyRing, present: tuple[KeyRing, ...]) -> frozenset[str]:
    """Return the accounts that open the backup and not the vault that is there: they were closed since."""
    admitted = {slot.account_id for other in present for slot in other.slots}
    return frozenset(slot.account_id for slot in ring.slots if present and slot.account_id not in admitted)


def _account_of(secret: Secret) -> str:
    return secret.account_id if isinstance(secret, Password) else ""


@contextmanager
def _scratch(staging: Path) -> Iterator[Path]:
    scratch = staging / _FORMER
    try:
        with wrapped_os_errors(scratch):
            scratch.mkdir()
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
