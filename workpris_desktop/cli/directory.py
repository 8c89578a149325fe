"""``workpris directory``: reading in a package, what is there now, what was there before, and going back to it."""

import argparse
from dataclasses import asdict
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.edition import ImportReport, RowRemark
from workpris_desktop.wording.dates import short_date
from workpris_desktop.wording.directory_words import DirectoryWords
from workpris_desktop.wording.remarks import remark_sentence
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


def add_import_arguments(parser: CommandParser) -> None:
    """Add what ``directory import`` takes."""
    parser.inputs.add_argument(
        "package", type=Path, metavar="PACKAGE", help=translate("cli", "folder or zip file of a directory package")
    )
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_import(options: argparse.Namespace, kit: Kit) -> None:
    """Read a package in, and report on it.

    Raises:
        PackageRefused: the package cannot be read; the directory in use stays.
        MachineFault: it cannot be kept here.
    """
    report = kit.shelf.install(options.package, today=kit.today)
    if options.json:
        kit.say(json_text(_report_json(report)))
    else:
        kit.say(DirectoryWords().report(report, kit.language))


def add_info_arguments(parser: CommandParser) -> None:
    """Add what ``directory info`` takes."""
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_info(options: argparse.Namespace, kit: Kit) -> None:
    """Write what the directory is.

    Raises:
        MachineFault: the directory cannot be read.
    """
    with kit.open_directory() as directory:
        edition = directory.edition
    if options.json:
        kit.say(json_text(asdict(edition)))
        return
    if edition.sample:
        kit.remark_sample()
    kit.say(DirectoryWords().edition(edition, kit.language))


def add_back_arguments(parser: CommandParser) -> None:
    """Add what ``directory back`` takes."""
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_back(options: argparse.Namespace, kit: Kit) -> None:
    """Use the edition again that was in use before, and write what it is.

    Raises:
        NoFormerEdition: none is kept.
        MachineFault: it cannot be done; the directory in use stays.
    """
    edition = kit.shelf.back(kit.now)
    if options.json:
        kit.say(json_text(asdict(edition)))
    else:
        kit.say(DirectoryWords().edition(edition, kit.language))


def add_history_arguments(parser: CommandParser) -> None:
    """Add what ``directory history`` takes."""
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_history(options: argparse.Namespace, kit: Kit) -> None:
    """Write which editions were in use, the newest first."""
    history = kit.shelf.history()
    if options.json:
        kit.say(json_text([asdict(entry) for entry in history]))
        return
    if not history:
        kit.remark(translate("cli", "No directory was read in yet."))
    words = UpdateScreenWords()
    for entry in history:
        about = translate("cli", "{moment}: {title} ({issued}), services {services}, {origin}")
        kit.say(
            about.format(
                moment=words.moment(entry.at, kit.now),
                title=entry.title,
                issued=short_date(entry.issued, kit.language) if entry.issued else translate("cli", "date not known"),
                services=entry.services,
                origin=words.origin(entry),
            )
        )


def _report_json(report: ImportReport) -> dict[str, object]:
    return {
        "edition": report.edition.number,
        "title": report.edition.title,
        "services": report.edition.services,
        "organizations": report.edition.organizations,
        "locations": report.edition.places,
        "rows_read": report.rows_read,
        "more_refused": report.more_refused,
        "more_warnings": report.more_warnings,
        "refused": [_remark_json(remark) for remark in report.refused],
        "warnings": [_remark_json(remark) for remark in report.warnings],
    }


def _remark_json(remark: RowRemark) -> dict[str, object]:
    return {
        "file": remark.file,
        "row": remark.row,
        "reason": remark.fault.value,
        "column": remark.column,
        "value": remark.value,
        "sentence": remark_sentence(remark),
    }
