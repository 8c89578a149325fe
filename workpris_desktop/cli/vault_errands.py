"""What ``workpris vault`` does: it opens the vault as the window does, in a process of its own, and locks it again."""

import argparse
from dataclasses import asdict

from workpris_desktop.cases.backup_check import ring_of
from workpris_desktop.cases.backups import MakeBackup, VerifyVault
from workpris_desktop.cases.key_ring import KeyRing, read_key_ring
from workpris_desktop.cases.restoring import Password, RecoveryKey, Restore, Secret, Verify
from workpris_desktop.cases.vault_soundness import Soundness
from workpris_desktop.cli.arguments import path_there, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.vault_opening import account_named, asked, named_vault, password_of, session_of, unlocking
from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.wording.vault_screen_words import VaultScreenWords


def back_up(options: argparse.Namespace, kit: Kit) -> None:
    """Make a backup in the vault's own place or in a folder.

    Raises:
        VaultError: it cannot be made, and why.
        MachineFault: the disk is full or failed.
    """
    folder = named_vault(options, kit)
    place = options.to.absolute() if options.to else folder.backups
    with session_of(folder) as session:
        session.open(unlocking(read_key_ring(folder), options))
        made = session.ask(MakeBackup(place if options.to else None))
    told = asdict(made) | {"folder": str(place / made.name)}
    _say(options, kit, told, translate("cli", "Backed up and verified: {folder}").format(folder=told["folder"]))


def restore(options: argparse.Namespace, kit: Kit) -> None:
    """Put a backup in the place of the vault.

    Raises:
        VaultError: it cannot be restored, and why.
        MachineFault: the disk is full or failed.
    """
    folder, backup = named_vault(options, kit), path_there(str(options.backup)).absolute()
    with session_of(folder) as session:
        report = session.open(Restore(backup, _secret(ring_of(backup), options)))
    aside = str(folder.root / report.set_aside) if report.set_aside else ""
    moment = VaultScreenWords().moment(report.made_at)
    said = [translate("cli", "Restored as it was on {moment}. Unlock it as then.").format(moment=moment)]
    if report.erased_again:
        count = report.erased_again
        said.append(translate("cli", "Files erased since, and now again: {count}").format(count=count))
    if aside:
        said.append(translate("cli", "The vault that was there is kept in {folder}").format(folder=aside))
    if aside and not report.is_all_known:
        said.append(translate("cli", "It could not be read: look whether files have come back that were erased since."))
    told = {
        "backup": report.name,
        "made_at": report.made_at,
        "set_aside": aside,
        "erased_again": report.erased_again,
        "is_all_known": report.is_all_known,
    }
    _say(options, kit, told | _told(report.found), "\n".join(said))


def verify(options: argparse.Namespace, kit: Kit) -> None:
    """Look at the whole of the vault, or of a backup.

    Raises:
        VaultError: something is not as it was written, or it cannot be opened.
        MachineFault: the disk is full or failed.
    """
    folder = named_vault(options, kit)
    with session_of(folder) as session:
        if options.backup:
            backup = path_there(str(options.backup)).absolute()
            found = session.open(Verify(backup, _secret(ring_of(backup), options)))
        elif options.recovery_key:
            raise WrongUsage(translate("cli", "--recovery-key needs BACKUP; the vault itself opens by a password"))
        else:
            session.open(unlocking(read_key_ring(folder), options))
            found = session.ask(VerifyVault())
    rows = ", ".join(f"{table} {count}" for table, count in found.counts.items())
    said = translate(
        "cli", "All is as it was written: each page, the indexes, the keys, and {count} rows of the audit."
    )
    _say(options, kit, _told(found), f"{said.format(count=found.head.count)}\n{rows}")


def _secret(ring: KeyRing, options: argparse.Namespace) -> Secret:
    if options.recovery_key:
        return RecoveryKey(asked(translate("cli", "Recovery key: ")))
    account_id, name = account_named(ring, options)
    return Password(account_id, password_of(name))


def _told(found: Soundness) -> dict[str, object]:
    return {
        "audit": {"rows": found.head.count, "code": found.head.code},
        "schema_version": found.schema_version,
        "counts": dict(found.counts),
    }


def _say(options: argparse.Namespace, kit: Kit, told: dict[str, object], text: str) -> None:
    kit.say(json_text(told) if options.json else text)
