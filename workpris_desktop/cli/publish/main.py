"""The commands of ``workpris-publish`` by name, and running the one that was asked for."""

import argparse
from collections.abc import Callable, Sequence

from workpris_desktop import __version__
from workpris_desktop.cli.arguments import CommandParser, add_first_wishes, translate
from workpris_desktop.cli.command_line import add_command, command_group, run_parsed
from workpris_desktop.cli.publish import answers, ask, build, check, diff, importing, template
from workpris_desktop.cli.publish.kit import PublishKit

AddArguments = Callable[[CommandParser], None]
Run = Callable[[argparse.Namespace, PublishKit], None]


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
            "publish", "Turn registers and spreadsheets into a directory package, check and build it."
        ),
    )
    add_first_wishes(parser.options)
    parser.options.add_argument(
        "--version", action="version", version=f"workpris {__version__}", help=translate("cli", "show the version")
    )
    commands = command_group(parser)
    about_import = translate("publish", "make a package of a register, another directory or a spreadsheet")
    kinds = command_group(commands.add_parser("import", help=about_import, description=about_import))
    for name, about, add_arguments, run in _import_commands():
        add_command(kinds, name, about, add_arguments, run)
    for name, about, add_arguments, run in _commands():
        add_command(commands, name, about, add_arguments, run)
    return parser


def _import_commands() -> Sequence[tuple[str, str, AddArguments, Run]]:
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


def _commands() -> Sequence[tuple[str, str, AddArguments, Run]]:
    return (
        ("template", translate("publish", "write the spreadsheet to fill in"), template.add_arguments, template.run),
        ("check", translate("publish", "find what is wrong with a package"), check.add_arguments, check.run),
        ("build", translate("publish", "merge sources into a package"), build.add_arguments, build.run),
        ("ask", translate("publish", "write questions to providers"), ask.add_arguments, ask.run),
        ("answers", translate("publish", "read the answers of providers"), answers.add_arguments, answers.run),
        ("diff", translate("publish", "compare two packages"), diff.add_arguments, diff.run),
    )
