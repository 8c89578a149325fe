"""``workpris cases``: what goes out of the vault about clients, for themselves and for a shared register."""

import argparse
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.vault import add_vault_arguments


def add_access_arguments(parser: CommandParser) -> None:
    """Add what ``cases export-access`` takes."""
    about = translate("cli", "the reference or the name of the file, exactly; or its id")
    parser.inputs.add_argument("file", metavar="ID", help=about)
    about = translate("cli", "the file to save; without this it is shown and saved nowhere")
    parser.options.add_argument("--to", type=Path, metavar="FILE", help=about)
    add_vault_arguments(parser)


def run_access(options: argparse.Namespace, kit: Kit) -> None:
    """Show or save all that is kept about a person, for that person.

    Raises:
        VaultError: it cannot be had, and why.
        MachineFault: the disk is full or failed.
    """
    # What opens a vault takes 100 ms, which no other command should wait for.
    from workpris_desktop.cli.cases_errands import export_access  # noqa: PLC0415

    export_access(options, kit)


def add_register_arguments(parser: CommandParser) -> None:
    """Add what ``cases export-register`` takes."""
    about = translate("cli", "the file to save")
    parser.options.add_argument("--to", type=Path, required=True, metavar="FILE", help=about)
    locks = parser.options.add_mutually_exclusive_group(required=True)
    about = translate("cli", "the public key of the authority, which alone can open the file")
    locks.add_argument("--recipient", metavar="age1...", help=about)
    about = translate("cli", "lock it by a passphrase, which is asked for, or is the second line of the input")
    locks.add_argument("--passphrase-prompt", action="store_true", help=about)
    about = translate("cli", "for which authority, as the consents name it; needed where they name several")
    parser.options.add_argument("--authority", default="", metavar="NAME", help=about)
    add_vault_arguments(parser)


def run_register(options: argparse.Namespace, kit: Kit) -> None:
    """Save the facts that clients agreed to give to the register of an authority, encrypted.

    Raises:
        VaultError: they cannot be exported, and why.
        MachineFault: the disk is full or failed.
    """
    from workpris_desktop.cli.cases_errands import export_register  # noqa: PLC0415 - as above

    export_register(options, kit)
