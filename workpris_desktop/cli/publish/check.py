"""``workpris-publish check``: what is wrong with a package, and how complete it is."""

import argparse
from dataclasses import asdict
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.cli.publish.package_faults import told_to_publisher
from workpris_desktop.domain.publish_errors import PackageFaulty
from workpris_desktop.publishing.check.finding import CheckReport
from workpris_desktop.publishing.check.package import check_package
from workpris_desktop.wording.check_words import CheckWords
from workpris_desktop.wording.finding_words import finding_sentence, mend_sentence


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.inputs.add_argument(
        "package", type=Path, metavar="PACKAGE", help=translate("publish", "folder, zip file or NDJSON file")
    )
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Check a package, and write what was found.

    Raises:
        PackageFaulty: it has faults.
        PackageRefused: it cannot be read at all.
        MachineFault: reading failed.
    """
    with told_to_publisher(kit, options.package):
        report = check_package(options.package, kit.facts, kit.today, kit.progress)
    kit.say(json_text(_report_json(report)) if options.json else CheckWords().report(report))
    if report.faults:
        raise PackageFaulty(options.package.name, report.faults)


def _report_json(report: CheckReport) -> dict[str, object]:
    return {
        "sample": report.sample,
        "rows_read": report.rows_read,
        "faults": report.faults,
        "counts": {str(kind): count for kind, count in report.counts.items()},
        "completeness": asdict(report.completeness),
        "findings": [
            asdict(found) | {"sentence": finding_sentence(found), "mend": mend_sentence(found.kind)}
            for found in report.findings
        ],
    }
