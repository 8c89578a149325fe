"""The commands of ``workpris-publish`` by name, and running the one that was asked for."""

import argparse
from collections.abc import Callable, Sequence

from workpris_desktop import __version__
from workpris_desktop.cli.arguments import CommandParser, add_first_wishes, translate
from workpris_desktop.cli.command_line import add_command, command_group, run_parsed
from workpris_desktop.cli.publish import (
    answers,
    ask,
    build,
    check,
    diff,
    importing,
    keys,
    slips,
    template,
)
from workpris_desktop.cli.publish import repository_arguments as repository
from workpris_desktop.cli.publish.kit import PublishKit

AddArguments = Callable[[CommandParser], None]
Run = Callable[[argparse.Namespace, PublishKit], None]
Command = tuple[str, str, AddArguments, Run]
"""Its name, what it does, what it takes, and the work."""


def run_publish_command(arguments: Sequence[str], make_kit: Callable[[], PublishKit]) -> int:
    """Run the command that the arguments name, in the language spoken now, and return its exit code.

    Args:
        arguments: the command line without the program's name.
        make_kit: makes what commands need; called once the command line is understood.

    Raises:
        WrongUsage: the command line cannot be understood.
        WorkprisError: the command could not do what was asked.
    """
    return run_parsed(publish_parser(), arguments, make_kit)


def publish_parser() -> CommandParser:
    """Return the parser of the whole command line, its help in the language spoken now."""
    parser = CommandParser(
        prog="workpris-publish",
        description=translate(
            "publish", "Turn registers and spreadsheets into a directory package, check, build, sign and publish it."
        ),
    )
    add_first_wishes(parser.options)
    parser.options.add_argument(
        "--version", action="version", version=f"workpris {__version__}", help=translate("cli", "show the version")
    )
    commands = command_group(parser)
    about_import = translate("publish", "make a package of a register, another directory or a spreadsheet")
    _add_group(commands, "import", about_import, _import_commands())
    for name, about, add_arguments, run in (*_commands(), *_repository_commands()):
        add_command(commands, name, about, add_arguments, run)
    _add_group(commands, "keys", translate("publish", "make keys"), _keys_commands())
    _add_group(
        commands, "repository", translate("publish", "begin a repository, and name its publisher"), _founding_commands()
    )
    return parser


def _add_group(
    commands: "argparse._SubParsersAction[CommandParser]", group: str, about_group: str, members: Sequence[Command]
) -> None:
    kinds = command_group(commands.add_parser(group, help=about_group, description=about_group))
    for name, about, add_arguments, run in members:
        add_command(kinds, name, about, add_arguments, run)


def _import_commands() -> Sequence[Command]:
    return (
        (
            "rpss",
            translate("publish", "the Czech register of social services"),
            importing.add_rpss_arguments,
            importing.run_rpss,
        ),
        (
            "hsds",
            translate("publish", "a directory in the form of HSDS 3; 1.1 and 2 after their published examples"),
            importing.add_hsds_arguments,
            importing.run_hsds,
        ),
        ("oruk", translate("publish", "answers of Open Referral UK"), importing.add_oruk_arguments, importing.run_oruk),
        (
            "spreadsheet",
            translate("publish", "a spreadsheet by our template"),
            importing.add_spreadsheet_arguments,
            importing.run_spreadsheet,
        ),
    )


def _commands() -> Sequence[Command]:
    return (
        ("template", translate("publish", "write the spreadsheet to fill in"), template.add_arguments, template.run),
        ("check", translate("publish", "find what is wrong with a package"), check.add_arguments, check.run),
        ("build", translate("publish", "merge sources into a package"), build.add_arguments, build.run),
        ("ask", translate("publish", "write questions to providers"), ask.add_arguments, ask.run),
        ("answers", translate("publish", "read the answers of providers"), answers.add_arguments, answers.run),
        ("diff", translate("publish", "compare two packages"), diff.add_arguments, diff.run),
        ("slips", translate("publish", "read what offices report into a work list"), slips.add_arguments, slips.run),
    )


def _repository_commands() -> Sequence[Command]:
    return (
        (
            "release",
            translate("publish", "sign a package and publish it"),
            repository.add_release_arguments,
            repository.run_release,
        ),
        (
            "renew",
            translate("publish", "sign anew that the last release still counts"),
            repository.add_renew_arguments,
            repository.run_renew,
        ),
        (
            "rotate",
            translate("publish", "replace a key"),
            repository.add_rotate_arguments,
            repository.run_rotate,
        ),
        (
            "stick",
            translate("publish", "write the last release to a stick"),
            repository.add_stick_arguments,
            repository.run_stick,
        ),
        (
            "verify",
            translate("publish", "look at a repository as a computer does"),
            repository.add_verify_arguments,
            repository.run_verify,
        ),
    )


def _keys_commands() -> Sequence[Command]:
    return (("new", translate("publish", "make a key"), keys.add_new_arguments, keys.run_new),)


def _founding_commands() -> Sequence[Command]:
    return (
        (
            "init",
            translate("publish", "begin a repository"),
            repository.add_init_arguments,
            repository.run_init,
        ),
        (
            "fingerprint",
            translate("publish", "show the publisher's fingerprint, to compare by telephone"),
            repository.add_fingerprint_arguments,
            repository.run_fingerprint,
        ),
    )
