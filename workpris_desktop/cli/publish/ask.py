"""``workpris-publish ask``: a short workbook of questions for each provider whose check is due."""

import argparse
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.publishing.ask import write_questions


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    about = translate("publish", "the edition whose providers are asked")
    parser.inputs.add_argument("package", type=Path, metavar="PACKAGE", help=about)
    about = translate("publish", "ask about those services whose check is due; there is no other choice yet")
    parser.options.add_argument("--due", action="store_true", required=True, help=about)
    about = translate("publish", "the folder to write the workbooks into")
    parser.options.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help=about)


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Write the workbooks.

    Raises:
        PackageRefused: the package cannot be read.
        MachineFault: a workbook cannot be written.
    """
    report = write_questions(
        options.output, options.package, kit.today, kit.language, facts=kit.facts, resources=kit.resources
    )
    kit.say(
        translate("publish", "{count} workbooks were written, on {services} services.").format(
            count=len(report.files), services=report.services
        )
    )
    if report.without_provider:
        kit.remark(
            translate("publish", "Due services whose provider is not known: {count}").format(
                count=report.without_provider
            )
        )
    kit.remark(translate("cli", "Saved: {file}").format(file=options.output))
