"""The commands by name, and running the one that was asked for."""

import argparse
from collections.abc import Callable, Sequence

from workpris_desktop import __version__
from workpris_desktop.cli import directory, form, intake, leaflet, responsible, search, self_check, show
from workpris_desktop.cli.arguments import CommandParser, add_first_wishes, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.outcome import Outcome


def run_command(arguments: Sequence[str], make_kit: Callable[[], Kit]) -> int:
    """Run the command that the arguments name, in the language spoken now, and return its exit code.

    Args:
        arguments: the command line without the program's name.
        make_kit: makes what commands need; called once the command line is understood.

    Raises:
        WrongUsage: the command line cannot be understood.
        WorkprisError: the command could not do what was asked.
    """
    try:
        options = command_parser().parse_args(arguments)
    except SystemExit:  # so argparse ends once it has written help or version
        return Outcome.DONE
    options.run(options, make_kit())
    return Outcome.DONE


def command_parser() -> CommandParser:
    """Return the parser of the whole command line, its help in the language spoken now."""
    parser = CommandParser(
        prog="workpris",
        description=translate("cli", "Find services for people in prison and after release, and print whom to call."),
        epilog=translate("cli", "Without a command the window opens."),
    )
    add_first_wishes(parser.options)
    parser.options.add_argument(
        "--version", action="version", version=f"workpris {__version__}", help=translate("cli", "show the version")
    )
    commands = _command_group(parser)
    _add(commands, "search", translate("cli", "find services"), search.add_arguments, search.run)
    _add(commands, "show", translate("cli", "show one service in full"), show.add_arguments, show.run)
    _add(commands, "leaflet", translate("cli", "print services on a sheet"), leaflet.add_arguments, leaflet.run)
    _add(commands, "intake", translate("cli", "print the blank entry sheet"), intake.add_arguments, intake.run)
    _add(commands, "form", translate("cli", "print a provider's own form, empty"), form.add_arguments, form.run)
    about_offices = translate("cli", "find the offices that are responsible for a person")
    _add(commands, "responsible", about_offices, responsible.add_arguments, responsible.run)
    about_directory = translate("cli", "read in a directory, or see which one is there")
    parts = _command_group(commands.add_parser("directory", help=about_directory, description=about_directory))
    _add(parts, "import", translate("cli", "read a package in"), directory.add_import_arguments, directory.run_import)
    _add(parts, "info", translate("cli", "see which one is there"), directory.add_info_arguments, directory.run_info)
    about_check = translate("cli", "try whether everything works")
    _add(commands, "self-check", about_check, self_check.add_arguments, self_check.run)
    return parser


def _command_group(parser: CommandParser) -> "argparse._SubParsersAction[CommandParser]":
    return parser.add_subparsers(title=translate("cli", "Commands"), metavar="COMMAND", dest="command", required=True)


def _add(
    group: "argparse._SubParsersAction[CommandParser]",
    name: str,
    about: str,
    add_arguments: Callable[[CommandParser], None],
    run: Callable[[argparse.Namespace, Kit], None],
) -> None:
    parser = group.add_parser(name, help=about, description=about)
    add_arguments(parser)
    parser.set_defaults(run=run)
