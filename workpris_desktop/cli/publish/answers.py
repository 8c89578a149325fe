"""``workpris-publish answers``: what providers wrote back, merged into the package that was asked about."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Final

from workpris_desktop.cli.arguments import CommandParser, path_there, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.publishing.answered_package import write_answered_package
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.answer_words import AnswerWords

REPORT_FILE: Final = "answers_report.json"


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    about = translate("publish", "workbooks that came back from providers")
    parser.inputs.add_argument("files", type=path_there, nargs="+", metavar="FILE", help=about)
    about = translate("publish", "the edition that was asked about")
    parser.options.add_argument("--package", type=Path, required=True, metavar="PACKAGE", help=about)
    about = translate("publish", "the folder to write the package into")
    parser.options.add_argument("-o", "--output", type=Path, required=True, metavar="PACKAGE", help=about)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Read the workbooks, and write what was confirmed, corrected, contradicted and objected to.

    Raises:
        PackageRefused: a workbook or the package cannot be read.
        MachineFault: the package cannot be written.
    """
    report = write_answered_package(
        options.output, options.files, options.package, kit.today, facts=kit.facts, resources=kit.resources
    )
    as_json = json_text(asdict(report))
    write_atomically(options.output / REPORT_FILE, f"{as_json}\n".encode())
    kit.say(as_json if options.json else AnswerWords().report(report))
    kit.remark(translate("cli", "Saved: {file}").format(file=options.output))
