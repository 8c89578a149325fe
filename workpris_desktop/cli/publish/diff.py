"""``workpris-publish diff``: what is different between two packages."""

import argparse
from dataclasses import asdict
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.publishing.diff import diff_packages
from workpris_desktop.publishing.diff_page import diff_page
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.build_words import BuildWords
from workpris_desktop.wording.page_words import page_words


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.inputs.add_argument("old", type=Path, metavar="OLD", help=translate("publish", "the earlier package"))
    parser.inputs.add_argument("new", type=Path, metavar="NEW", help=translate("publish", "the later package"))
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))
    about = translate("publish", "also write a page that a person can read, print and sign")
    parser.options.add_argument("--page", type=Path, metavar="FILE.html", help=about)


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Write what is new, changed and gone.

    Raises:
        PackageRefused: a package cannot be read.
        MachineFault: the page cannot be written.
    """
    change = diff_packages(options.old, options.new, kit.progress)
    kit.say(json_text(asdict(change)) if options.json else BuildWords().change(change))
    if options.page is not None:
        page = diff_page(change, options.old.name, options.new.name, page_words(kit.language))
        write_atomically(options.page.absolute(), page.encode())
        kit.remark(translate("cli", "Saved: {file}").format(file=options.page))
