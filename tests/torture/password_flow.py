"""Flows for power cuts: a vault is founded, a password changed by the old one, or set by the recovery sheet."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import argon2.low_level  # noqa: F401 - these are imported here, so that no run of the flow has to
import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401
import filelock  # noqa: F401
import msgspec
import pyrage  # noqa: F401
import sqlcipher3.dbapi2  # noqa: F401

from workpris_desktop.cases.account_requests import ChangePassword
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.key_file import packed
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.locked_keys import with_new_password
from workpris_desktop.cases.openings import Found, Recover, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.domain.vault import VaultPurpose

QUICK = StretchCosts(LEAST_MEMORY_KIB, 1, 1)
NAME = "Dana Novak"
OLD, NEW = "Sieben Hasen laufen ueber Land", "Tisic malych zlutych kachen"
FOUNDED, CHANGED, RECOVERED, CLOSED, CARELESS = "founded", "changed", "recovered", "closed", "careless"


def now():
    """Return the moment of all tests."""
    return datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def begin(root):
    """Found a vault, close it, and return the account's id and the recovery key."""
    vault, founded = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(VaultFolder(root), now)
    close_vault(vault)
    return founded.account.id, founded.recovery_key


def flow(say, way, root, account_id="", recovery_key=""):
    """Found a vault, change a password by the old one, or set the new one by the recovery sheet, and say so."""
    folder = VaultFolder(Path(root))
    if way == FOUNDED:
        vault, _ = Found(NAME, OLD, VaultPurpose.ME, costs=QUICK).open(folder, now)
        say(FOUNDED)
    elif way == RECOVERED:
        vault, _ = Recover(recovery_key, account_id, NEW, costs=QUICK).open(folder, now)
        say(RECOVERED)
    else:
        vault, _ = Unlock(account_id, OLD).open(folder, now)
        if way == CARELESS:
            fresh = with_new_password(read_key_ring(folder), account_id, OLD, NEW, QUICK)
            write_carelessly(folder, replace(fresh, sequence=fresh.sequence + 1))
            say(CHANGED)
            return
        ChangePassword(OLD, NEW, costs=QUICK).answer(vault)
        say(CHANGED)
    close_vault(vault)
    say(CLOSED)


def write_carelessly(folder, ring):
    """Write the key file as most programs write files, to see that this would be caught."""
    for path in folder.key_files:
        path.write_bytes(packed(msgspec.json.encode(ring)))
