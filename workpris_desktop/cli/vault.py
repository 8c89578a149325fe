"""``workpris vault``: backing the client data up, restoring it, and looking whether all of it is as it was written."""

import argparse
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.kit import Kit


def add_backup_arguments(parser: CommandParser) -> None:
    """Add what ``vault backup`` takes."""
    about = translate("cli", "a folder or stick for it; without this it lies beside the vault")
    parser.options.add_argument("--to", type=Path, metavar="FOLDER", help=about)
    add_vault_arguments(parser)


def run_backup(options: argparse.Namespace, kit: Kit) -> None:
    """Make a backup, and look at it as a whole.

    Raises:
        VaultError: it cannot be made, and why.
        MachineFault: the disk is full or failed.
    """
    # What opens a vault takes 100 ms, which no other command should wait for.
    from workpris_desktop.cli.vault_errands import back_up  # noqa: PLC0415

    back_up(options, kit)


def add_restore_arguments(parser: CommandParser) -> None:
    """Add what ``vault restore`` takes."""
    about = translate("cli", "the folder of a backup, in which cases.db and keys.json lie")
    parser.inputs.add_argument("backup", type=Path, metavar="BACKUP", help=about)
    _add_key(parser)
    add_vault_arguments(parser)


def run_restore(options: argparse.Namespace, kit: Kit) -> None:
    """Put a backup in the place of the vault; the one that is there is set aside and kept.

    Raises:
        VaultError: it cannot be restored, and why.
        MachineFault: the disk is full or failed.
    """
    from workpris_desktop.cli.vault_errands import restore  # noqa: PLC0415 - as above

    restore(options, kit)


def add_verify_arguments(parser: CommandParser) -> None:
    """Add what ``vault verify`` takes."""
    about = translate("cli", "the folder of a backup; without one the vault itself is looked at")
    parser.inputs.add_argument("backup", nargs="?", type=Path, metavar="BACKUP", help=about)
    _add_key(parser)
    add_vault_arguments(parser)


def run_verify(options: argparse.Namespace, kit: Kit) -> None:
    """Look at each page, the indexes, the audit and the key file, of the vault or of a backup.

    Raises:
        VaultError: something is not as it was written, or it cannot be opened.
        MachineFault: the disk is full or failed.
    """
    from workpris_desktop.cli.vault_errands import verify  # noqa: PLC0415 - as above

    verify(options, kit)


def _add_key(parser: CommandParser) -> None:
    about = translate("cli", "open it by the recovery sheet instead of a password")
    parser.options.add_argument("--recovery-key", action="store_true", help=about)


def add_vault_arguments(parser: CommandParser) -> None:
    """Add what every command takes that opens the vault."""
    about = translate("cli", "whose password it is; needed where the vault has several accounts")
    parser.options.add_argument("--account", metavar="NAME", help=about)
    about = translate("cli", "the folder of the vault, where it is not your own, such as that of the office")
    parser.options.add_argument("--vault", type=Path, metavar="FOLDER", help=about)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))
    parser.epilog = translate(
        "cli", "The password is asked for, or is one line of the input; it is never a word of the command line."
    )
