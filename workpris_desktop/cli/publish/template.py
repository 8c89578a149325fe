"""``workpris-publish template``: the spreadsheet that providers fill in."""

import argparse
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.publishing.template import write_template
from workpris_desktop.publishing.template_columns import read_template_columns


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    about = translate("publish", "the file to write")
    parser.options.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.xlsx", help=about)
    about = translate("publish", "language of the spreadsheet; else the one that is spoken")
    parser.options.add_argument("--language", choices=LANGUAGES, dest="sheet_language", help=about)


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Write the template.

    Raises:
        MachineFault: the file cannot be written.
    """
    columns = read_template_columns(kit.resources)
    write_template(options.output.absolute(), options.sheet_language or kit.language, kit.facts, columns)
    kit.remark(translate("cli", "Saved: {file}").format(file=options.output))
