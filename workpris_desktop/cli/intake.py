"""``workpris intake``: the blank entry sheet, as a PDF."""

import argparse

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.saving import add_output, save_sheet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.intake_sheet import draw_blank_intake
from workpris_desktop.record.intake_form import read_intake_form


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.options.add_argument(
        "--intake-language", choices=LANGUAGES, help=translate("cli", "language of the sheet, else the one spoken")
    )
    add_output(parser)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Draw the sheet and save it.

    Raises:
        MachineFault: a table that ships with the program is missing, or the sheet cannot be saved.
    """
    words = kit.words(options.intake_language)
    save_sheet(draw_blank_intake(read_intake_form(kit.resources), words.language, words), options.output, kit)
