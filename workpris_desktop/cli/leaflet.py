"""``workpris leaflet``: a sheet with up to six services, as a PDF."""

import argparse
from collections.abc import Sequence
from dataclasses import replace

from workpris_desktop.cli.arguments import CommandParser, positive_number, service_id, translate
from workpris_desktop.cli.filters import add_filters, question_of
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.leaflet_options import add_leaflet_options, leaflet_options
from workpris_desktop.cli.saving import add_output, save_sheet
from workpris_desktop.cli.town import meant_town
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import NothingFound, ShortlistFull, TownNotFound, WrongUsage
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.leaflet import Leaflet, LeafletOptions, Start
from workpris_desktop.domain.leaflet_check import NOT_NEUTRAL, CheckKind, LeafletCheck
from workpris_desktop.domain.own_entry import tells_invented
from workpris_desktop.domain.phrases import Phrasebook
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.sheet_errors import NotNeutral, TextTells
from workpris_desktop.domain.shortlist import MOST_SERVICES
from workpris_desktop.printing.checks import leaflet_checks
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet, runs_over
from workpris_desktop.printing.neutral import names_of_prisons
from workpris_desktop.wording.leaflet_check_words import LeafletCheckWords
from workpris_desktop.wording.phrase_pack import long_phrases
from workpris_desktop.wording.printed import read_forbidden_words


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
    add_leaflet_options(parser)
    add_output(parser)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Draw the sheet and save it; what is to be looked at is said beside it.

    Raises:
        UnknownCode: a filter names a code that is in none of our lists.
        ServiceNotFound: the directory has no service with an id that was given.
        NothingFound: the search found nothing.
        ShortlistFull: there are more services than a sheet holds.
        TownNotFound: no town has the name from which it is measured.
        SeveralTowns: several towns have it.
        WrongUsage: a way leads to a service that is not on the sheet.
        ForStaffOnly: all that was chosen is for professionals.
        NotNeutral: services would give the person away, and nobody said what to do then.
        TextTells: typed words would.
        MachineFault: the directory or a table of the program cannot be read, or the sheet cannot be saved.
    """
    services, edition, start = kit.searched(
        lambda directory: (
            _chosen_services(options, directory, kit),
            directory.edition,
            _start(options.start, directory, kit),
        )
    )
    _demand_chosen(options, services)
    words = kit.words(options.leaflet_language)
    wanted = leaflet_options(options, words.language, start)
    word_starts, prisons = read_forbidden_words(kit.resources), kit.facts.prisons

    def checks(how: LeafletOptions) -> tuple[LeafletCheck, ...]:
        names = names_of_prisons(prisons)
        taxonomy = kit.facts.taxonomy
        return leaflet_checks(
            services, words, how, kit.today, taxonomy=taxonomy, word_starts=word_starts, prison_names=names
        )

    if options.only == "phone":
        telling = frozenset(check.service_id for check in checks(wanted) if check.kind in NOT_NEUTRAL)
        wanted = replace(wanted, phone_only=telling - {""})
    found = checks(wanted)

    def composed(how: LeafletOptions) -> Leaflet:
        return compose_leaflet(
            services,
            edition,
            kit.facts.taxonomy,
            words,
            how,
            kit.today,
            regions=kit.facts.regions,
            prisons=prisons,
            word_starts=word_starts,
            countries=kit.facts.countries,
        )

    leaflet = composed(wanted)
    bare = wanted.without_typed()
    over = bare != wanted and runs_over((leaflet,), (composed(bare),))
    _tell((*found, *((LeafletCheck(CheckKind.RUNS_OVER),) if over else ())), wanted, kit)
    _remark_long(words, kit)
    if not options.not_neutral:
        _refuse(found)
    save_sheet(draw_leaflet(leaflet), options.output, kit)
    if tells_invented((service.id for service in services), sample=edition.sample):
        kit.remark_sample()


def _tell(found: Sequence[LeafletCheck], wanted: LeafletOptions, kit: Kit) -> None:
    """Say what is to be looked at, each once."""
    words = LeafletCheckWords()
    for sentence in dict.fromkeys(map(words.sentence, found)):
        kit.remark(sentence)
    if wanted.large and not wanted.is_large:
        kit.remark(translate("cli", "A pocket card has no big print: it is printed in its usual size."))


def _remark_long(words: Phrasebook, kit: Kit) -> None:
    """Say which sentences of a phrase pack are hard to read; ours are short."""
    long = () if words.language in LANGUAGES else long_phrases(words.phrases)
    if long:
        said = translate("cli", "Phrases with more than 8 words in a sentence, which are hard to read: {keys}")
        kit.remark(said.format(keys=", ".join(long)))


def _refuse(found: Sequence[LeafletCheck]) -> None:
    """Refuse a sheet that gives the person away.

    Raises:
        NotNeutral: through services.
        TextTells: through typed words.
    """
    telling = [check for check in found if check.kind in NOT_NEUTRAL]
    names = tuple(dict.fromkeys(check.name for check in telling if check.kind is not CheckKind.TEXT_TELLS))
    if names:
        raise NotNeutral(names)
    typed = tuple(dict.fromkeys(check.detail for check in telling))
    if typed:
        raise TextTells(typed)


def _start(typed: str | None, directory: DirectoryReader, kit: Kit) -> Start | None:
    """Return the town from which the ways are measured, None where nobody named one.

    Raises:
        TownNotFound: no town has the name.
        SeveralTowns: several towns have it.
    """
    if typed is None:
        return None
    town = meant_town(typed, directory, kit)
    if town is None:
        raise TownNotFound(typed, directory.edition.municipalities)
    return Start(town.name, town.latitude, town.longitude)


def _demand_chosen(options: argparse.Namespace, services: Sequence[Service]) -> None:
    """Refuse a way to a service that is not on the sheet: it would be lost without a word.

    Raises:
        WrongUsage: there is one.
    """
    chosen = {service.id for service in services}
    for named, _ in options.way:
        if named not in chosen:
            said = translate("cli", "--way names a service that is not on the sheet: {id}")
            raise WrongUsage(said.format(id=named))


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
