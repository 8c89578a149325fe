"""The commands by name, and running the one that was asked for."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from workpris_desktop import __version__
from workpris_desktop.cli import (
    cases,
    directory,
    form,
    gaps,
    intake,
    leaflet,
    office,
    publisher,
    responsible,
    search,
    self_check,
    show,
    slips,
    today,
    update,
    vault,
)
from workpris_desktop.cli import list as service_list
from workpris_desktop.cli.arguments import CommandParser, add_first_wishes, translate
from workpris_desktop.cli.command_line import add_command, command_group, run_parsed
from workpris_desktop.cli.kit import Kit

if TYPE_CHECKING:
    import argparse


def run_command(arguments: Sequence[str], make_kit: Callable[[], Kit]) -> int:
    """Run the command that the arguments name, in the language spoken now, and return its exit code.

    Args:
        arguments: the command line without the program's name.
        make_kit: makes what commands need; called once the command line is understood.

    Raises:
        WrongUsage: the command line cannot be understood.
        WorkprisError: the command could not do what was asked.
    """
    return run_parsed(command_parser(), arguments, make_kit)


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
    commands = command_group(parser)
    add_command(commands, "search", translate("cli", "find services"), search.add_arguments, search.run)
    add_command(commands, "show", translate("cli", "show one service in full"), show.add_arguments, show.run)
    add_command(commands, "leaflet", translate("cli", "print services on a sheet"), leaflet.add_arguments, leaflet.run)
    about_list = translate("cli", "list all that a search finds, for staff")
    add_command(commands, "list", about_list, service_list.add_arguments, service_list.run)
    add_command(commands, "intake", translate("cli", "print the blank entry sheet"), intake.add_arguments, intake.run)
    add_command(commands, "form", translate("cli", "print a provider's own form, empty"), form.add_arguments, form.run)
    about_offices = translate("cli", "find the offices that are responsible for a person")
    add_command(commands, "responsible", about_offices, responsible.add_arguments, responsible.run)
    about_gaps = translate("cli", "see which kinds of help are missing where")
    add_command(commands, "gaps", about_gaps, gaps.add_arguments, gaps.run)
    about_today = translate("cli", "find what a person needs who is released today")
    add_command(commands, "today", about_today, today.add_arguments, today.run)
    about_directory = translate("cli", "read in a directory, or see which one is there")
    parts = command_group(commands.add_parser("directory", help=about_directory, description=about_directory))
    add_command(
        parts, "import", translate("cli", "read a package in"), directory.add_import_arguments, directory.run_import
    )
    add_command(
        parts, "info", translate("cli", "see which one is there"), directory.add_info_arguments, directory.run_info
    )
    about_back = translate("cli", "use the one again that was in use before")
    add_command(parts, "back", about_back, directory.add_back_arguments, directory.run_back)
    about_history = translate("cli", "see which ones were in use, and where they came from")
    add_command(parts, "history", about_history, directory.add_history_arguments, directory.run_history)
    about_update = translate("cli", "look for a newer directory, and take it")
    add_command(commands, "update", about_update, update.add_arguments, update.run)
    about_publisher = translate("cli", "whose directory is taken")
    doings = command_group(commands.add_parser("publisher", help=about_publisher, description=about_publisher))
    about_add = translate("cli", "add the publisher once, after its words were compared")
    add_command(doings, "add", about_add, publisher.add_add_arguments, publisher.run_add)
    add_command(doings, "show", translate("cli", "see whose it is"), publisher.add_show_arguments, publisher.run_show)
    about_remove = translate("cli", "take updates of nobody from now on")
    add_command(doings, "remove", about_remove, publisher.add_remove_arguments, publisher.run_remove)
    about_slips = translate("cli", "see what waits to go to the publisher, and save it as a file")
    kinds = command_group(commands.add_parser("slips", help=about_slips, description=about_slips))
    add_command(kinds, "list", translate("cli", "see what waits"), slips.add_list_arguments, slips.run_list)
    add_command(
        kinds, "export", translate("cli", "save what waits as a file"), slips.add_export_arguments, slips.run_export
    )
    add_command(kinds, "remove", translate("cli", "remove a slip"), slips.add_remove_arguments, slips.run_remove)
    _add_office(commands)
    _add_vault(commands)
    _add_cases(commands)
    about_check = translate("cli", "try whether everything works")
    add_command(commands, "self-check", about_check, self_check.add_arguments, self_check.run)
    return parser


def _add_office(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    about = translate("cli", "add what no directory has: the parish, the landlord, the doctor next door")
    parts = command_group(commands.add_parser("office", help=about, description=about))
    add_command(parts, "add", translate("cli", "add a service"), office.add_add_arguments, office.run_add)
    about_change = translate("cli", "change an entry, or say that it is still right")
    add_command(parts, "change", about_change, office.add_change_arguments, office.run_change)
    add_command(parts, "list", translate("cli", "list what was added"), office.add_list_arguments, office.run_list)
    about_export = translate("cli", "save all of it as a file, for another computer")
    add_command(parts, "export", about_export, office.add_export_arguments, office.run_export)
    about_import = translate("cli", "take in what another computer saved, or a filled template")
    add_command(parts, "import", about_import, office.add_import_arguments, office.run_import)
    add_command(parts, "remove", translate("cli", "remove an entry"), office.add_remove_arguments, office.run_remove)


def _add_vault(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    about = translate("cli", "back client data up, restore it, and look whether it is whole")
    parts = command_group(commands.add_parser("vault", help=about, description=about))
    add_command(parts, "backup", translate("cli", "make a backup"), vault.add_backup_arguments, vault.run_backup)
    about_restore = translate("cli", "put a backup in the place of the vault, which is set aside and kept")
    add_command(parts, "restore", about_restore, vault.add_restore_arguments, vault.run_restore)
    about_verify = translate("cli", "look at all of the vault, or of a backup")
    add_command(parts, "verify", about_verify, vault.add_verify_arguments, vault.run_verify)


def _add_cases(commands: "argparse._SubParsersAction[CommandParser]") -> None:
    about = translate("cli", "export what is kept about clients, for themselves or for a shared register")
    parts = command_group(commands.add_parser("cases", help=about, description=about))
    about_access = translate("cli", "all that is kept about one person, for that person")
    add_command(parts, "export-access", about_access, cases.add_access_arguments, cases.run_access)
    about_register = translate("cli", "what clients agreed to give to the register of an authority, encrypted")
    add_command(parts, "export-register", about_register, cases.add_register_arguments, cases.run_register)
