"""What the commands about a repository take; they themselves are loaded when one of them runs."""

import argparse
from pathlib import Path
from types import ModuleType
from typing import Final

from workpris_desktop.cli.arguments import CommandParser, path_there, positive_number, translate
from workpris_desktop.cli.publish.keys import add_passphrase_argument
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.cli.publish.package_faults import told_to_publisher

ROLES: Final = ("root", "targets", "online")
_KEY: Final = "FILE"
_INPUT: Final = "-"


def add_init_arguments(parser: CommandParser) -> None:
    """Add what ``repository init`` takes."""
    _add_folder(parser, translate("publish", "folder of the new repository"))
    _add_keys(parser, "--root-key", translate("publish", "the root keys, three of them; two must sign"))
    _add_keys(parser, "--targets-key", translate("publish", "the targets keys, two of them; one must sign"))
    _add_key(parser, "--online-key", translate("publish", "the online key"), required=True)
    about = translate("publish", "short name that tells this publisher from others for ever")
    parser.options.add_argument("--name", metavar="NAME", required=True, help=about)
    parser.options.add_argument(
        "--title", metavar="TITLE", required=True, help=translate("publish", "how people know this publisher")
    )
    about = translate("publish", "country that will be published, such as CZ; may be given again")
    parser.options.add_argument("--country", metavar="CODE", action="append", required=True, help=about)
    about = translate("publish", "address at which the repository will stand; may be given again")
    parser.options.add_argument("--source", metavar="https://…", action="append", default=[], help=about)
    about = translate("publish", "how many root keys must sign (2)")
    parser.options.add_argument("--threshold", metavar="N", type=positive_number, default=2, help=about)
    add_passphrase_argument(parser)


def add_fingerprint_arguments(parser: CommandParser) -> None:
    """Add what ``repository fingerprint`` takes."""
    _add_folder(parser, translate("publish", "folder of the repository, or publisher.json"))


def add_release_arguments(parser: CommandParser) -> None:
    """Add what ``release`` takes."""
    parser.inputs.add_argument(
        "package", type=Path, metavar="PACKAGE", help=translate("publish", "folder, zip file or NDJSON file")
    )
    about = translate("publish", "folder of the repository")
    parser.options.add_argument("--repository", type=Path, metavar="FOLDER", required=True, help=about)
    _add_keys(parser, "--targets-key", translate("publish", "a targets key"))
    _add_key(parser, "--online-key", translate("publish", "the online key"), required=True)
    about = translate("publish", "release even if more than 5 % of the services are gone")
    parser.options.add_argument("--accept-changes", action="store_true", help=about)
    about = translate("publish", "say from now on what this file (TOML) says of a newer program")
    parser.options.add_argument("--program-notice", type=path_there, metavar="FILE", help=about)
    about = translate("publish", "say nothing of a newer program any more")
    parser.options.add_argument("--no-program-notice", action="store_true", help=about)
    add_passphrase_argument(parser)


def add_renew_arguments(parser: CommandParser) -> None:
    """Add what ``renew`` takes."""
    _add_folder(parser, translate("publish", "folder of the repository"))
    _add_key(parser, "--online-key", translate("publish", "the online key"), required=True)
    add_passphrase_argument(parser)


def add_rotate_arguments(parser: CommandParser) -> None:
    """Add what ``rotate`` takes."""
    _add_folder(parser, translate("publish", "folder of the repository"))
    parser.inputs.add_argument(
        "role", choices=ROLES, metavar="ROLE", help=translate("publish", "root, targets or online")
    )
    _add_keys(parser, "--root-key", translate("publish", "root keys, so many as must sign"))
    _add_key(parser, "--old", translate("publish", "the key that goes; its public half is enough"))
    _add_key(parser, "--new", translate("publish", "the key that comes"))
    _add_key(parser, "--targets-key", translate("publish", "for targets, where the old key is lost: one that stays"))
    _add_key(parser, "--online-key", translate("publish", "for targets: the online key"))
    add_passphrase_argument(parser)


def add_stick_arguments(parser: CommandParser) -> None:
    """Add what ``stick`` takes."""
    _add_folder(parser, translate("publish", "folder of the repository"))
    about = translate("publish", "the stick, or any folder; it gets a folder “workpris-directory”")
    parser.options.add_argument("--to", type=Path, metavar="FOLDER", required=True, help=about)


def add_verify_arguments(parser: CommandParser) -> None:
    """Add what ``verify`` takes."""
    _add_folder(parser, translate("publish", "folder of the repository"))
    about = translate("publish", "look at signatures and files only, and do not read the records in")
    parser.options.add_argument("--quick", action="store_true", help=about)


def run_init(options: argparse.Namespace, kit: PublishKit) -> None:
    """Found a repository.

    Raises:
        WorkprisError: as `repository.run_init` does.
    """
    _repository().run_init(options, kit)


def run_fingerprint(options: argparse.Namespace, kit: PublishKit) -> None:
    """Show a fingerprint.

    Raises:
        WorkprisError: as `repository.run_fingerprint` does.
    """
    _repository().run_fingerprint(options, kit)


def run_release(options: argparse.Namespace, kit: PublishKit) -> None:
    """Make a release, and remark which services are common only because their country is not declared.

    Raises:
        WorkprisError: as `release.run` does.
    """
    # As below.
    from workpris_desktop.publishing.repository.undeclared import undeclared_services  # noqa: PLC0415

    with told_to_publisher(kit, options.package):
        _release().run(options, kit)
    for country, count in undeclared_services(options.repository, kit.facts).items():
        said = translate(
            "publish",
            "Services in {country} that every computer takes, because --country did not name it: {count}.",
        )
        kit.remark(said.format(country=country, count=count))


def run_renew(options: argparse.Namespace, kit: PublishKit) -> None:
    """Renew the online signatures.

    Raises:
        WorkprisError: as `release.run_renew` does.
    """
    _release().run_renew(options, kit)


def run_rotate(options: argparse.Namespace, kit: PublishKit) -> None:
    """Change a key.

    Raises:
        WorkprisError: as `repository.run_rotate` does.
    """
    _repository().run_rotate(options, kit)


def run_stick(options: argparse.Namespace, kit: PublishKit) -> None:
    """Write a stick.

    Raises:
        WorkprisError: as `release.run_stick` does.
    """
    _release().run_stick(options, kit)


def run_verify(options: argparse.Namespace, kit: PublishKit) -> None:
    """Look at a repository as a computer does.

    Raises:
        WorkprisError: as `repository.run_verify` does.
    """
    _repository().run_verify(options, kit)


def _repository() -> ModuleType:
    # TUF and its keys are a third of a second, which no other command waits for.
    from workpris_desktop.cli.publish import repository  # noqa: PLC0415

    return repository


def _release() -> ModuleType:
    # As above.
    from workpris_desktop.cli.publish import release  # noqa: PLC0415

    return release


def _add_folder(parser: CommandParser, about: str) -> None:
    parser.inputs.add_argument("folder", type=Path, metavar="FOLDER", help=about)


def _key(text: str) -> Path:
    """Read where a key is: a file that is there, or the input."""
    return Path(text) if text == _INPUT else path_there(text)


def _add_keys(parser: CommandParser, option: str, about: str) -> None:
    parser.options.add_argument(option, type=_key, metavar=_KEY, nargs="+", action="extend", required=True, help=about)


def _add_key(parser: CommandParser, option: str, about: str, *, required: bool = False) -> None:
    parser.options.add_argument(option, type=_key, metavar=_KEY, required=required, help=about)
