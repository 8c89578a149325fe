"""``workpris-publish build``: sources merged into an edition, in both published forms."""

import argparse
from dataclasses import asdict
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, path_there, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.publish.kit import PublishKit
from workpris_desktop.cli.publish.package_faults import told_to_publisher
from workpris_desktop.domain.errors import FolderTaken
from workpris_desktop.domain.publish_errors import SourcesFaulty
from workpris_desktop.publishing.about_file import NOTHING_STATED, read_about
from workpris_desktop.publishing.build import build_package, ndjson_path
from workpris_desktop.publishing.build_options import BuildOptions
from workpris_desktop.publishing.gazetteer import make_gazetteer
from workpris_desktop.wording.build_words import BuildWords


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    add = parser.options.add_argument
    about = translate("publish", "packages in any form; a later one wins over the earlier ones, cell by cell")
    parser.inputs.add_argument("sources", type=Path, nargs="+", metavar="SOURCE", help=about)
    about = translate("publish", "the folder of the package; one of that name is replaced")
    add("--out", type=Path, required=True, metavar="PACKAGE", help=about)
    about = translate("publish", "the edition before, to compare with; what is gone leaves a tombstone")
    add("--previous", type=Path, metavar="PACKAGE", help=about)
    add(
        "--accept-changes", action="store_true", help=translate("publish", "more than one service in twenty may differ")
    )
    about = translate("publish", "leave out rows that break a rule, instead of refusing to build")
    add("--leave-out-faults", action="store_true", help=about)
    about = translate("publish", "TOML file with name, title, licence, countries and rules of inclusion")
    add("--about", type=path_there, metavar="FILE.toml", help=about)
    add("--no-places", action="store_true", help=translate("publish", "add no municipalities (GeoNames)"))
    add("--name", default="", metavar="NAME", help=translate("publish", "short name by which the directory is known"))
    add("--title", default="", metavar="TITLE", help=translate("publish", "title that people read"))
    add("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run(options: argparse.Namespace, kit: PublishKit) -> None:
    """Build the edition, and write what is new, changed and gone.

    Raises:
        FolderTaken: the NDJSON form would replace a source, or a file that belongs to no package of that name.
        NothingToPublish: the sources hold no service.
        SourcesFaulty: the sources have faults, which are written first.
        TooMuchChanged: more differs than was expected.
        PackageRefused: a source cannot be read.
        MachineFault: the package cannot be written.
    """
    decided = BuildOptions(
        issued=kit.today,
        name=options.name,
        title=options.title,
        accept_changes=options.accept_changes,
        leave_out_faults=options.leave_out_faults,
        about=read_about(options.about) if options.about else NOTHING_STATED,
    )
    # "." has no name that the NDJSON form could be called by.
    out = options.out.resolve()
    lines = ndjson_path(out)
    if lines.exists() and (not out.exists() or lines in {source.resolve() for source in options.sources}):
        raise FolderTaken(lines)
    gazetteer = None if options.no_places else make_gazetteer(kit.facts)
    try:
        with told_to_publisher(kit, *options.sources):
            report = build_package(
                options.sources,
                out,
                decided,
                kit.facts,
                previous=options.previous,
                gazetteer=gazetteer,
                progress=kit.progress,
            )
    except SourcesFaulty as error:
        if error.faults is not None:
            kit.remark(BuildWords().faults(error.faults))
        raise
    kit.say(json_text(asdict(report)) if options.json else BuildWords().report(report))
    kit.remark(translate("cli", "Saved: {file}").format(file=options.out))
    kit.remark(translate("cli", "Saved: {file}").format(file=lines))
