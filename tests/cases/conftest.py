"""A vault for tests: real in all but what a guess at its password costs."""

from datetime import UTC, datetime, timedelta

import pytest
import sqlcipher3.dbapi2

from workpris_desktop.cases import argon2_stretching, audit_chain
from workpris_desktop.cases.account_rows import insert_account
from workpris_desktop.cases.argon2_stretching import LEAST_MEMORY_KIB, StretchCosts
from workpris_desktop.cases.locked_keys import with_slot
from workpris_desktop.cases.openings import Found, Unlock, close_vault
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_ring import keep_ring, ring_of
from workpris_desktop.domain.account import Account, Role
from workpris_desktop.domain.audit import Act
from workpris_desktop.domain.vault import VaultPurpose

QUICK = StretchCosts(LEAST_MEMORY_KIB, 1, 1)
"""What a guess costs in tests; pass it to openings that run in a process of their own (`Found(..., costs=QUICK)`)."""

PASSWORD = "Sieben Hasen laufen ueber Land"
OTHER_PASSWORD = "Osm lodí pluje po řece"
NAME = "Dana Novak"
COLLEAGUE = Account("colleague", "Emil Horak", frozenset({Role.WORKER}))
COLLEAGUES_PASSWORD = "Tisíc malých žlutých kachen"
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class Clock:
    """A clock that is moved by hand: ``clock.now`` is the moment, ``clock.go(minutes=5)`` lets time pass."""

    def __init__(self, now=NOW):
        self.now = now

    def __call__(self):
        return self.now

    def go(self, **span):
        self.now += timedelta(**span)


@pytest.fixture(autouse=True)
def quick_stretching(monkeypatch):
    """Let passwords that are set in the process of the tests cost next to nothing."""
    monkeypatch.setattr(argon2_stretching, "new_costs", lambda: QUICK)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def vault_folder(tmp_path):
    """The folder of a vault that is not founded yet."""
    return VaultFolder(tmp_path / "vault")


@pytest.fixture
def open_vault(vault_folder, clock):
    """A vault "for me" with one account of every role, open; it is closed afterwards unless the test has closed it."""
    vault, _ = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    yield vault
    if is_open(vault):
        close_vault(vault)


def is_open(vault):
    """Tell whether a vault has not been closed."""
    try:
        vault.connection.execute("SELECT 1")
    except sqlcipher3.dbapi2.ProgrammingError:
        return False
    return True


@pytest.fixture
def founded(vault_folder, clock):
    """A vault that was founded and closed again: the account, and the recovery key as it was printed."""
    vault, answer = Found(NAME, PASSWORD, VaultPurpose.ME, costs=QUICK).open(vault_folder, clock)
    close_vault(vault)
    return answer


@pytest.fixture
def unlocked(vault_folder, clock, founded):
    """Return a function that unlocks the vault; what it has opened is closed at the end."""
    opened = []

    def unlock(password=PASSWORD, account_id=founded.account.id, **options):
        vault, _ = Unlock(account_id, password, **options).open(vault_folder, clock)
        opened.append(vault)
        return vault

    yield unlock
    for vault in opened:
        if is_open(vault):
            close_vault(vault)


def add_colleague(vault):
    with vault.changing() as connection:
        insert_account(connection, COLLEAGUE, NOW)
        vault.note(Act.ACCOUNT_ADDED, COLLEAGUE.id)
    keep_ring(vault, with_slot(ring_of(vault), COLLEAGUE, COLLEAGUES_PASSWORD, vault.data_key, QUICK))


def acts(vault):
    return [row.act for row in reversed(audit_chain.rows(vault.connection))]
