"""What the command lines of both programs have in common: commands by name, and running the one that was asked for."""

import argparse
from collections.abc import Callable, Sequence
from typing import TypeVar

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.exit_code import Outcome

AnyKit = TypeVar("AnyKit")


def run_parsed(parser: CommandParser, arguments: Sequence[str], make_kit: Callable[[], AnyKit]) -> int:
    """Run the command that the arguments name and return its exit code.

    Args:
        parser: the parser of the whole command line, whose commands were added by `add_command`.
        arguments: the command line without the program's name.
        make_kit: makes what commands need; called once the command line is understood.

    Raises:
        WrongUsage: the command line cannot be understood.
        WorkprisError: the command could not do what was asked.
    """
    try:
        options = parser.parse_args(arguments)
    except SystemExit:  # so argparse ends once it has written help or version
        return Outcome.DONE
    options.run(options, make_kit())
    return Outcome.DONE


def command_group(parser: CommandParser) -> "argparse._SubParsersAction[CommandParser]":
    """Let a parser have commands of which one must be named."""
    return parser.add_subparsers(title=translate("cli", "Commands"), metavar="COMMAND", dest="command", required=True)


def add_command(
    group: "argparse._SubParsersAction[CommandParser]",
    name: str,
    about: str,
    add_arguments: Callable[[CommandParser], None],
    run: Callable[[argparse.Namespace, AnyKit], None],
) -> None:
    """Add a command: what it is called and about, what it takes, and what it does."""
    parser = group.add_parser(name, help=about, description=about)
    add_arguments(parser)
    parser.set_defaults(run=run)
