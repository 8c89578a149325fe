"""``workpris-publish import``: registers, other directories and spreadsheets become packages."""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, path_there, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.publishing.importers.hsds import import_hsds
from workpris_desktop.publishing.importers.oruk import import_oruk
from workpris_desktop.publishing.importers.rpss import RpssFilter, import_rpss
from workpris_desktop.publishing.one_source import REPORT_FILE, write_source_package
from workpris_desktop.publishing.source import Put, SourceReport
from workpris_desktop.publishing.spreadsheet import import_spreadsheet
from workpris_desktop.record.package_description import PackageDescription
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.source_words import SourceWords


def add_rpss_arguments(parser: CommandParser) -> None:
    """Add what ``import rpss`` takes."""
    _add_source(parser, translate("publish", "the file rpss.json of the register of social services"))
    about = translate("publish", "folder with the code lists of the register")
    parser.options.add_argument("--code-lists", type=path_there, required=True, metavar="DIR", help=about)
    about = translate("publish", "take only services of this kind, by its name; may be given several times")
    parser.options.add_argument("--kind", action="append", default=[], metavar="NAME", help=about)
    about = translate("publish", "take only services for this target group, by its name; may be given several times")
    parser.options.add_argument("--group", action="append", default=[], metavar="NAME", help=about)


def run_rpss(options: argparse.Namespace, kit: PublishKit) -> None:
    """Make a package of the Czech register of social services.

    Raises:
        PackageRefused: the register or its code lists cannot be read.
        MachineFault: the package cannot be written.
    """
    wanted = RpssFilter(frozenset(options.kind), frozenset(options.group))
    _import(
        options,
        kit,
        lambda put: import_rpss(options.source, options.code_lists, kit.facts, wanted, put, kit.today),
        PackageDescription(name="rpss", title="Registr poskytovatelů sociálních služeb", countries=("CZ",)),
    )


def add_hsds_arguments(parser: CommandParser) -> None:
    """Add what ``import hsds`` takes."""
    _add_source(
        parser,
        translate(
            "publish",
            "folder, zip file or JSON file of HSDS 3; 1.1 and 2 are read as their published examples have it, and were "
            "never tried on a real file",
        ),
    )


def run_hsds(options: argparse.Namespace, kit: PublishKit) -> None:
    """Make a package of a directory in the form of HSDS.

    Raises:
        PackageRefused: the directory cannot be read.
        MachineFault: the package cannot be written.
    """
    about = PackageDescription(name=options.source.stem, title=options.source.stem)
    _import(options, kit, lambda put: import_hsds(options.source, put), about)


def add_oruk_arguments(parser: CommandParser) -> None:
    """Add what ``import oruk`` takes."""
    _add_source(parser, translate("publish", "JSON file with answers of an Open Referral UK service"))


def run_oruk(options: argparse.Namespace, kit: PublishKit) -> None:
    """Make a package of answers of Open Referral UK.

    Raises:
        PackageRefused: the file cannot be read.
        MachineFault: the package cannot be written.
    """
    about = PackageDescription(name=options.source.stem, title=options.source.stem, countries=("GB",))
    _import(options, kit, lambda put: import_oruk(options.source, put), about)


def add_spreadsheet_arguments(parser: CommandParser) -> None:
    """Add what ``import spreadsheet`` takes."""
    _add_source(parser, translate("publish", "XLSX or CSV file filled in by our template"))


def run_spreadsheet(options: argparse.Namespace, kit: PublishKit) -> None:
    """Make a package of a filled template.

    Raises:
        PackageRefused: the file cannot be read.
        MachineFault: the package cannot be written.
    """
    about = PackageDescription(name=options.source.stem, title=options.source.stem)
    _import(
        options,
        kit,
        lambda put: import_spreadsheet(options.source, kit.facts, put, kit.today, kit.resources),
        about,
    )


def _add_source(parser: CommandParser, about: str) -> None:
    parser.inputs.add_argument("source", type=path_there, metavar="INPUT", help=about)
    about_output = translate("publish", "the folder to write the package into; it must not exist yet")
    parser.options.add_argument("-o", "--output", type=Path, required=True, metavar="PACKAGE", help=about_output)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def _import(
    options: argparse.Namespace,
    kit: PublishKit,
    fill: Callable[[Put], SourceReport],
    description: PackageDescription,
) -> None:
    report = write_source_package(options.output, description, fill)
    as_json = json_text(asdict(report))
    write_atomically(options.output / REPORT_FILE, f"{as_json}\n".encode())
    kit.say(as_json if options.json else SourceWords().report(report))
    kit.remark(translate("cli", "Saved: {file}").format(file=options.output))
