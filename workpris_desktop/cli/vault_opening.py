"""How commands open the vault: by a password that is asked for, or is a line of the input; and locked again."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from getpass import getpass
from typing import Final

from workpris_desktop.cases.backups import back_up_before_upgrade, newest_whole
from workpris_desktop.cases.key_ring import KeyRing
from workpris_desktop.cases.openings import Unlock
from workpris_desktop.cases.vault_folder import VaultFolder
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.errors import MachineFault, WrongUsage
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.password import LONGEST_PASSWORD
from workpris_desktop.domain.vault_errors import AccountNotFound, VaultDamaged

_LINE_END: Final = 2


@contextmanager
def session_of(folder: VaultFolder) -> Iterator[VaultSession]:
    """Give a session that is locked at the end; what is damaged is told with the day of the newest backup."""
    session = VaultSession(folder)
    try:
        yield session
    except VaultDamaged as error:
        newest = None
        with suppress(MachineFault):
            newest = newest_whole(folder.backups)
        raise VaultDamaged(error.detail, newest.made_at if newest else None) from error
    finally:
        session.lock()


def named_vault(options: argparse.Namespace, kit: Kit) -> VaultFolder:
    """Return the folder of the vault that a command line names, else one's own."""
    return VaultFolder(options.vault.absolute() if options.vault else kit.data_folder.vault_folder)


def unlocking(ring: KeyRing, options: argparse.Namespace) -> Unlock:
    """Ask for the password of the account that a command line names, and return what unlocks the vault by it.

    Raises:
        AccountNotFound: there is no such account.
        WrongUsage: there are several, and none was named; or there is no password.
    """
    account_id, name = account_named(ring, options)
    return Unlock(account_id, password_of(name), before_upgrade=back_up_before_upgrade)


def account_named(ring: KeyRing, options: argparse.Namespace) -> tuple[str, str]:
    """Return the account, id and name, that a command line names, or the only one.

    Raises:
        AccountNotFound: there is no such account.
        WrongUsage: there are several, and none was named.
    """
    found = [(slot.account_id, slot.name) for slot in ring.slots]
    if options.account is not None:
        wanted = folded_words(options.account)
        found = [(account_id, name) for account_id, name in found if folded_words(name) == wanted]
        if not found:
            raise AccountNotFound
    if len(found) != 1:
        names = ", ".join(name for _, name in found)
        raise WrongUsage(translate("cli", "say whose password it is, by --account: {names}").format(names=names))
    return found[0]


def password_of(name: str) -> str:
    """Ask for the password of somebody.

    Raises:
        WrongUsage: there is none.
    """
    return asked(translate("cli", "Password of {name}: ").format(name=name))


def asked(prompt: str) -> str:
    """Return what the person types unseen, or the next line of an input that is no terminal.

    Raises:
        WrongUsage: there is none.
    """
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass(prompt)
    line = ""
    # What is no text is no password.
    with suppress(UnicodeDecodeError):
        line = sys.stdin.readline(LONGEST_PASSWORD + _LINE_END) if sys.stdin is not None else ""
    if not line:
        raise WrongUsage(translate("cli", "the password is missing: type it, or give it as a line of the input"))
    return line.removesuffix("\n").removesuffix("\r")
