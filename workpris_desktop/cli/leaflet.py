"""``workpris leaflet``: a sheet with up to six services, as a PDF."""

import argparse
from collections.abc import Iterator, Sequence

from workpris_desktop.cli.arguments import CommandParser, positive_number, service_id, translate
from workpris_desktop.cli.filters import add_filters, question_of
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.saving import add_output, save_sheet
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import NothingFound, ShortlistFull
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import Paper
from workpris_desktop.domain.life import Alert
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.shortlist import MOST_SERVICES
from workpris_desktop.printing.audience import is_for_professionals
from workpris_desktop.printing.block import has_changed
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.neutral import gives_away
from workpris_desktop.wording.printed import read_forbidden_words
from workpris_desktop.wording.record.alert import active_alert


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    source = parser.inputs.add_mutually_exclusive_group(required=True)
    about = translate("cli", "ids of services, in printing order")
    source.add_argument("--service", nargs="+", action="extend", type=service_id, metavar="ID", help=about)
    source.add_argument("--search", nargs="*", metavar="TEXT", help=translate("cli", "words to look for"))
    add_filters(parser)
    parser.options.add_argument(
        "--limit",
        type=positive_number,
        metavar="N",
        help=translate("cli", "take the best services of the search, no more than so many"),
    )
    parser.options.add_argument(
        "--leaflet-language", choices=LANGUAGES, help=translate("cli", "language of the sheet, else the one spoken")
    )
    parser.options.add_argument(
        "--format",
        choices=[paper.value for paper in Paper],
        default=Paper.A4.value,
        help=translate("cli", "size of the sheet"),
    )
    add_output(parser)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Draw the sheet and save it.

    Raises:
        UnknownCode: a filter names a code that is in none of our lists.
        ServiceNotFound: the directory has no service with an id that was given.
        NothingFound: the search found nothing.
        ShortlistFull: there are more services than a sheet holds.
        ForStaffOnly: all that was chosen is for professionals.
        MachineFault: the directory or a table of the program cannot be read, or the sheet cannot be saved.
    """
    services, edition = kit.searched(lambda directory: (_chosen_services(options, directory, kit), directory.edition))
    words = kit.words(options.leaflet_language)
    leaflet = compose_leaflet(
        services, edition, kit.facts.taxonomy, words, Paper(options.format), kit.today, regions=kit.facts.regions
    )
    save_sheet(draw_leaflet(leaflet), options.output, kit)
    starts = read_forbidden_words(kit.resources)
    for remark in (*_for_professionals(services), *_changes(services, kit), *_telling_names(services, starts)):
        kit.remark(remark)
    if edition.sample:
        kit.remark_sample()


def _for_professionals(services: Sequence[Service]) -> Iterator[str]:
    """Name the services that no person with a sheet can use."""
    for service in filter(is_for_professionals, services):
        yield translate("cli", "“{name}” is for professionals only, not on the leaflet.").format(name=service.name)


def _changes(services: Sequence[Service], kit: Kit) -> Iterator[str]:
    """Say why the sheet tells no visiting hours of a service; it never prints the alert itself."""
    for service in (each for each in services if has_changed(each, kit.today)):
        yield translate("cli", "{name}: the sheet only says that something has changed.").format(name=service.name)
        alert = active_alert(service.alert_notice or Alert(service.alert), kit.today, kit.language)
        if alert:
            yield translate("cli", "{name}: {alert}").format(name=service.name, alert=alert)


def _telling_names(services: Sequence[Service], word_starts: Sequence[str]) -> Iterator[str]:
    """Warn of names on the sheet that say where its owner has been."""
    names = [service.name for service in services]
    names += [service.organization.name for service in services if service.organization]
    for name in dict.fromkeys(names):
        if gives_away(name, word_starts):
            yield translate("cli", "{name}: this name can give the person away.").format(name=name)


def _chosen_services(options: argparse.Namespace, directory: DirectoryReader, kit: Kit) -> tuple[Service, ...]:
    ids = tuple(dict.fromkeys(options.service)) if options.service else _found_ids(options, directory, kit)
    if len(ids) > MOST_SERVICES:
        kit.remark(translate("cli", "Choose with --service, or take the best ones with --limit."))
        raise ShortlistFull(MOST_SERVICES)
    return tuple(directory.service(found) for found in ids)


def _found_ids(options: argparse.Namespace, directory: DirectoryReader, kit: Kit) -> tuple[str, ...]:
    """Return what the search finds; one more than a sheet holds is enough to know that somebody must choose."""
    limit = options.limit or MOST_SERVICES + 1
    answer = directory.search(question_of(options, options.search, limit, kit.facts, kit.language), kit.today)
    if not answer.hits:
        raise NothingFound
    return tuple(hit.id for hit in answer.hits)
