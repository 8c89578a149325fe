"""``workpris-publish slips``: what offices report becomes a work list."""

import argparse
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, path_there, translate
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.domain.errors import WrongUsage
from workpris_desktop.domain.slip_errors import SlipFileRefused

_ENDINGS = (".xlsx", ".csv")


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    about = translate("publish", "files of slips, as offices handed them over")
    parser.inputs.add_argument("files", type=path_there, nargs="+", metavar="FILE", help=about)
    about = translate("publish", "the work list, .xlsx or .csv; what you wrote into one that is there stays")
    parser.options.add_argument("-o", "--output", type=Path, required=True, metavar="WORKLIST", help=about)


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Read files of slips into a work list.

    Raises:
        WrongUsage: the work list has another ending.
        SlipFileRefused: some of the files were not read; all others stand in the work list.
        PackageRefused: the work list that is there cannot be read; nothing was written.
        MachineFault: the work list cannot be written.
    """
    # openpyxl and msgspec take most of a second.
    from workpris_desktop.publishing.slips import take_slips  # noqa: PLC0415
    from workpris_desktop.wording.slip_report import SlipReportWords  # noqa: PLC0415

    worklist: Path = options.output
    if worklist.suffix.casefold() not in _ENDINGS:
        said = translate("publish", "the name of the work list must end with .xlsx or .csv: {file}")
        raise WrongUsage(said.format(file=worklist.name))
    report = take_slips(options.files, worklist, kit.language)
    kit.say(SlipReportWords().report(report))
    for saved in filter(None, (worklist if report.read else None, report.proposals)):
        kit.remark(translate("cli", "Saved: {file}").format(file=saved))
    if report.refused:
        raise SlipFileRefused(", ".join(refused.file for refused in report.refused))
