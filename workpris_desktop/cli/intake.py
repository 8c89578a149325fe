"""``workpris intake``: the blank entry sheet, as a PDF."""

import argparse

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.saving import add_output, save_sheet
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.printing.intake_filled import IntakeContent
from workpris_desktop.printing.intake_sheet import draw_intake
from workpris_desktop.record.intake_form import read_intake_form
from workpris_desktop.record.needs import read_needs


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.options.add_argument(
        "--intake-language", choices=LANGUAGES, help=translate("cli", "language of the sheet, else the one spoken")
    )
    parser.options.add_argument(
        "--whole", action="store_true", help=translate("cli", "all questions and needs, not only the core")
    )
    add_output(parser)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Draw the sheet and save it.

    Raises:
        MachineFault: a table that ships with the program is missing, or the sheet cannot be saved.
    """
    words = kit.words(options.intake_language)
    needs = read_needs(kit.resources) if options.whole else ()
    content = IntakeContent(core_only=not options.whole, need_kinds=needs)
    save_sheet(draw_intake(read_intake_form(kit.resources), words.language, words, content), options.output, kit)
