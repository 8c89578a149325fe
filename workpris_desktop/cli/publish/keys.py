"""``workpris-publish keys``: making the keys of a repository."""

import argparse
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.domain.repository_errors import PassphraseMissing, PassphrasesDiffer


def add_passphrase_argument(parser: CommandParser) -> None:
    """Add the option by which passphrases come over the input."""
    about = translate("publish", "read passphrases from the input, a line for each key in their order")
    parser.options.add_argument("--passphrase-stdin", action="store_true", help=about)


def add_new_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.inputs.add_argument(
        "name", metavar="NAME", help=translate("publish", "whose key it is and for what, a line for people")
    )
    about = translate("publish", "file for the key, which must not exist; beside it FILE.pub gets its public half")
    parser.options.add_argument("-o", "--out", type=Path, metavar="FILE", required=True, help=about)
    add_passphrase_argument(parser)


def run_new(options: argparse.Namespace, kit: PublishKit) -> None:
    """Make a key, and write it encrypted.

    Raises:
        KeyFileTaken: there is a file of that name.
        PassphraseMissing: there is no passphrase, and nobody to ask.
        PassphraseShort: the passphrase has too few characters.
        PassphrasesDiffer: the second one typed is not the first.
        MachineFault: writing failed.
    """
    # Half a second, which no other command waits for.
    from workpris_desktop.publishing.repository.signing_key import (  # noqa: PLC0415
        PUBLIC_SUFFIX,
        demand_free,
        new_signer,
        write_key,
    )

    demand_free(options.out)
    passphrase = _passphrase(options, kit)
    signer = new_signer()
    write_key(options.out, options.name, signer, passphrase)
    kit.say(signer.public_key.keyid)
    kit.remark(translate("cli", "Saved: {file}").format(file=options.out))
    kit.remark(
        translate("publish", "Public half, to be handed on: {file}").format(file=f"{options.out}{PUBLIC_SUFFIX}")
    )


def _passphrase(options: argparse.Namespace, kit: PublishKit) -> str:
    if options.passphrase_stdin:
        lines = kit.read_input().decode("utf-8", "replace").splitlines()
        if not lines:
            raise PassphraseMissing(options.out.name)
        return lines[0]
    if kit.ask_secret is None:
        raise PassphraseMissing(options.out.name)
    first = kit.ask_secret(translate("publish", "New passphrase: "))
    if kit.ask_secret(translate("publish", "The same once more: ")) != first:
        raise PassphrasesDiffer
    return first
