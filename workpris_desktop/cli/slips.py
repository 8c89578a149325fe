"""``workpris slips``: what waits to go out to the publisher: listed, saved as a file, removed."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.directory.missing_file import read_missing
from workpris_desktop.domain.errors import NothingFound
from workpris_desktop.domain.slip_errors import SlipNotFound

if TYPE_CHECKING:
    from workpris_desktop.sync.slip_box import SlipBox


def add_list_arguments(parser: CommandParser) -> None:
    """Add what ``slips list`` takes."""
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_list(options: argparse.Namespace, kit: Kit) -> None:
    """Write what waits, and what was handed over not long ago.

    Raises:
        NothingFound: there is none.
        MachineFault: it cannot be read.
    """
    from workpris_desktop.wording.slip_telling import SlipWords  # noqa: PLC0415 - only this command says them

    slips = _box(kit).slips(kit.today)
    if options.json:
        kit.say(json_text([asdict(slip) for slip in slips]))
        return
    if not slips:
        raise NothingFound
    words = SlipWords()
    for slip in slips:
        kit.say(f"{slip.id}  {words.title(slip, kit.facts)}\n    {words.source(slip)}")


def add_export_arguments(parser: CommandParser) -> None:
    """Add what ``slips export`` takes."""
    about = translate("cli", "the file for the publisher, such as slips-2026-11-22.json")
    parser.options.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.json", help=about)
    about = translate("cli", "also what was handed over before")
    parser.options.add_argument("--again", action="store_true", help=about)


def run_export(options: argparse.Namespace, kit: Kit) -> None:
    """Save what waits as one signed file, and mark it as handed over.

    Raises:
        NoSlips: nothing waits.
        MachineFault: the file cannot be written.
    """
    count = _box(kit).export(options.output.absolute(), kit.today, again=options.again)
    kit.say(translate("cli", "{count} slips were saved. Hand the file to the publisher.").format(count=count))
    kit.remark(translate("cli", "Saved: {file}").format(file=options.output))


def add_remove_arguments(parser: CommandParser) -> None:
    """Add what ``slips remove`` takes."""
    about = translate("cli", "id of a slip, as list shows")
    parser.inputs.add_argument("slip", metavar="SLIP-ID", help=about)


def run_remove(options: argparse.Namespace, kit: Kit) -> None:
    """Remove a slip.

    Raises:
        SlipNotFound: there is none with this id.
        MachineFault: the others cannot be written.
    """
    gone = _box(kit).remove({options.slip})
    if not gone:
        raise SlipNotFound("".join(letter if letter.isprintable() else "?" for letter in options.slip[:64]))
    kit.say(translate("cli", "Removed."))


def _box(kit: Kit) -> "SlipBox":
    """Return the box of the data folder, with what earlier versions of the program noted elsewhere."""
    # What reads slips takes 100 ms, which no other command should wait for.
    from workpris_desktop.sync.slip_box import SlipBox  # noqa: PLC0415

    box = SlipBox(kit.data_folder.root)
    box.take_over_file(kit.data_folder.missing_file, read_missing)
    return box
