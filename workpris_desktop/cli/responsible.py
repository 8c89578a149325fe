"""``workpris responsible``: which offices are responsible for a person of a town."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict

from workpris_desktop.cli.arguments import CommandParser, service_id, translate
from workpris_desktop.cli.corrected import corrections_of
from workpris_desktop.cli.hit_text import hit_text
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.town import meant_town
from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.errors import TownNotFound
from workpris_desktop.domain.responsible import Offices
from workpris_desktop.wording.office_words import OfficeWords


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    about = translate("cli", "name of a town, or its id where several towns have the name")
    parser.inputs.add_argument("town", type=service_id, metavar="TOWN", help=about)
    about_stay = translate("cli", "by where the person stays, else by permanent residence")
    parser.options.add_argument("--stay", action="store_true", help=about_stay)
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Write the offices, those of the smallest area first, and which offices are not known.

    Raises:
        TownNotFound: no town has this name.
        SeveralTowns: several towns have it.
        MachineFault: the directory cannot be read.
    """
    basis = Responsibility.STAY if options.stay else Responsibility.RESIDENCE
    with kit.open_directory() as directory:
        town = meant_town(options.town, directory, kit)
        # What is the name of no town may be an id.
        offices = directory.responsible(town.id if town else options.town, basis)
        edition = directory.edition
    if offices is None:
        raise TownNotFound(options.town, edition.municipalities)
    if options.json:
        kit.say(json_text(asdict(offices) | {"sample": edition.sample}))
        return
    if edition.sample:
        kit.remark_sample()
    kit.say("\n\n".join(_lines(offices, kit)))


def _lines(offices: Offices, kit: Kit) -> Iterator[str]:
    words = OfficeWords(kit.facts)
    yield words.heading(offices)
    corrections = corrections_of(kit)
    for office in offices.offices:
        yield hit_text(office.hit, kit, corrections)
    for wanted in offices.not_known:
        yield words.not_known(wanted)
