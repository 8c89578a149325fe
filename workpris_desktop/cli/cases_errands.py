"""What ``workpris cases`` does: it opens the vault as the window does, in a process of its own, and locks it again."""

import argparse
import sys
from pathlib import Path
from typing import Final

from workpris_desktop.cases.access_export import machine_readable
from workpris_desktop.cases.count_requests import CountFiles
from workpris_desktop.cases.file_requests import ListFiles
from workpris_desktop.cases.key_ring import read_key_ring
from workpris_desktop.cases.register_export import Destination
from workpris_desktop.cases.register_requests import ExportAccess, ExportRegister
from workpris_desktop.cases.vault_session import VaultSession
from workpris_desktop.cli.arguments import translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.known_places import KnownPlaces
from workpris_desktop.cli.vault_opening import asked, named_vault, session_of, unlocking
from workpris_desktop.domain.errors import FolderMissing, WrongUsage
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.follow_up import preset_texts
from workpris_desktop.domain.register_errors import SeveralFiles
from workpris_desktop.domain.vault_errors import ClientFileNotFound, VaultDamaged
from workpris_desktop.record.intake_form import intake_versions, read_intake_form
from workpris_desktop.record.needs import read_needs
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.access_words import AccessWords

_BY_OWNER: Final = 0o600


def export_access(options: argparse.Namespace, kit: Kit) -> None:
    """Show or save all that is kept about a person: as text for that person, or as JSON.

    Raises:
        VaultError: it cannot be had, and why.
        MachineFault: the disk is full or failed.
    """
    file = _file_to_write(options.to) if options.to else None
    words = _access_words(kit)
    folder = named_vault(options, kit)
    with session_of(folder) as session:
        session.open(unlocking(read_key_ring(folder), options))
        export = session.ask(ExportAccess(_file_id(session, options.file)))
    said = json_text(machine_readable(export)) if options.json else words.text(export).rstrip("\n")
    if file is None:
        kit.say(said)
        return
    write_atomically(file, f"{said}\n".encode(), _BY_OWNER)
    kit.remark(translate("cli", "Saved: {file}").format(file=options.to))
    kit.remark(
        translate("cli", "It is plain text: whoever gets this file reads all of it. Delete it once it was handed over.")
    )


def export_register(options: argparse.Namespace, kit: Kit) -> None:
    """Save the exchange file for the register of an authority, encrypted.

    Raises:
        VaultError: it cannot be made, and why.
        MachineFault: the disk is full or failed.
    """
    file = _file_to_write(options.to)
    form = read_intake_form(kit.resources)
    folder = named_vault(options, kit)
    with session_of(folder) as session:
        session.open(unlocking(read_key_ring(folder), options))
        export = session.ask(ExportRegister(form, _destination(options), options.authority))
    write_atomically(file, export.content, _BY_OWNER)
    told = {
        "file": str(file),
        "authority": export.authority,
        "clients": export.clients,
        "unreadable": export.unreadable,
    }
    said = translate("cli", "Clients exported for “{authority}”: {clients}. The file is encrypted: {file}")
    kit.say(json_text(told) if options.json else said.format(**told))
    if export.unreadable:
        missing = translate(
            "cli",
            "Left out: {unreadable} clients, for one of their consents is damaged and cannot be read. Restore a backup "
            "of the vault, and export again.",
        )
        kit.remark(missing.format(**told))


def _file_id(session: VaultSession, text: str) -> str:
    """Return the id of the one file that a text names: by its id, else by its reference, else by its name.

    Raises:
        ClientFileNotFound: the account keeps no such file.
        SeveralFiles: several have this reference or name.
        VaultDamaged: it may be one that cannot be read.
    """
    files, meant = session.ask(ListFiles()), folded_words(text)
    by_id = [file.id for file in files if file.id == text]
    by_reference = [file.id for file in files if meant and folded_words(file.reference) == meant]
    by_name = [file.id for file in files if meant and folded_words(file.name) == meant]
    found = by_id or by_reference or by_name
    if len(found) > 1:
        raise SeveralFiles(len(found))
    if not found and session.ask(CountFiles()) > len(files):
        raise VaultDamaged("client file")
    if not found:
        raise ClientFileNotFound
    return found[0]


def _destination(options: argparse.Namespace) -> Destination:
    if options.recipient is not None:
        # An empty key is none, and no wish for a passphrase.
        return Destination(options.recipient or " ")
    passphrase = asked(translate("cli", "Passphrase for the file: "))
    if sys.stdin.isatty() and asked(translate("cli", "The same again: ")) != passphrase:
        raise WrongUsage(translate("cli", "the two passphrases are not the same"))
    return Destination(passphrase=passphrase)


def _file_to_write(path: Path) -> Path:
    """Return where to write: what cannot be saved is not exported first, which would be noted."""
    file = path.absolute()
    if not file.parent.is_dir():
        raise FolderMissing(file.parent)
    return file


def _access_words(kit: Kit) -> AccessWords:
    forms = [read_intake_form(kit.resources, version) for version in intake_versions(kit.resources)]
    return AccessWords(forms, read_needs(kit.resources), preset_texts(kit.facts.countries), KnownPlaces(kit))
