"""``workpris search``: services that match words and filters, best first."""

import argparse
from typing import Any, Final

from workpris_desktop.cli.arguments import CommandParser, positive_number, translate
from workpris_desktop.cli.corrected import Corrections, correction_values, corrections_of
from workpris_desktop.cli.filters import add_filters, question_of
from workpris_desktop.cli.hit_json import facet_values, hit_values
from workpris_desktop.cli.hit_text import hit_text
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.person_file import person_told
from workpris_desktop.cli.search_options import add_search_options, widened
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import NothingFound, WrongUsage
from workpris_desktop.domain.own_entry import is_own
from workpris_desktop.domain.search import MOST_HITS, Answer, RemovalKind

_MOST_WANTED: Final = 100_000
"""A larger limit means all there is, and no number that SQLite does not know."""


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.inputs.add_argument("text", nargs="*", metavar="TEXT", help=translate("cli", "words to look for"))
    add_filters(parser)
    add_search_options(parser)
    parser.options.add_argument(
        "--limit",
        type=positive_number,
        default=MOST_HITS,
        metavar="N",
        help=translate("cli", "show no more than so many services"),
    )
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))
    about_person = translate("cli", "judge by the facts of a person in this JSON file; - reads them from the input")
    parser.options.add_argument("--for", dest="person", metavar="FACTS.json", help=about_person)
    about_facets = translate("cli", "with --json: also how many services each further filter would keep")
    parser.options.add_argument("--facets", action="store_true", help=about_facets)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Search, and write what was found; what does not fit the person comes last.

    Raises:
        WrongUsage: neither a word nor a filter was given, or the facts of the person cannot be understood.
        UnknownCode: a filter names a code that is in none of our lists.
        NothingFound: no service matches.
        MachineFault: the directory cannot be read.
    """
    asked = question_of(options, options.text, min(options.limit, _MOST_WANTED), kit.facts, kit.language)
    person = person_told(options.person, kit)

    def search(directory: DirectoryReader) -> tuple[Answer, bool]:
        question = widened(asked, options, directory, kit)
        if question.is_empty and question.near is None:
            raise WrongUsage(translate("cli", "neither words nor a filter were given"))
        return directory.search(question, kit.today, person), directory.edition.sample

    answer, sample = kit.searched(search)
    corrections = corrections_of(kit)
    if options.json:
        kit.say(json_text(_values(answer, corrections, kit, sample=sample, facets=options.facets)))
    if not answer.hits and not answer.folded:
        _write_help(answer, kit)
        raise NothingFound
    if not options.json:
        _write_answer(answer, corrections, kit, sample=sample)


def _values(
    answer: Answer, corrections: Corrections, kit: Kit, *, sample: bool, facets: bool
) -> list[Any] | dict[str, Any]:
    hits = [
        hit_values(hit, kit.today)
        | {"sample": sample and not is_own(hit.id), "corrected_by_office": correction_values(hit.id, corrections)}
        for hit in (*answer.hits, *answer.folded)
    ]
    return {"results": hits, "facets": facet_values(answer.facets)} if facets else hits


def _write_answer(answer: Answer, corrections: Corrections, kit: Kit, *, sample: bool) -> None:
    if sample:
        kit.remark_sample()
    kit.say("\n\n".join(hit_text(hit, kit, corrections) for hit in answer.hits))
    if answer.folded:
        kit.say("\n" + translate("cli", "These do not fit:") + "\n")
        kit.say("\n\n".join(hit_text(hit, kit, corrections) for hit in answer.folded))
    if answer.more:
        kit.remark(translate("cli", "There are more. Add a word or a filter, or raise --limit."))
    _write_help(answer, kit)


def _write_help(answer: Answer, kit: Kit) -> None:
    if answer.suggestion:
        kit.remark(translate("cli", "Did you mean: {text}").format(text=answer.suggestion))
    for removal in answer.removals:
        near = removal.question.near
        if removal.word:
            said = translate("cli", "Without “{word}” there would be {count}.")
            kit.remark(said.format(word=removal.word, count=removal.count))
        elif removal.kind is RemovalKind.WIDER and near is not None:
            said = translate("cli", "Within {km} km of {place} there would be {count}.")
            kit.remark(said.format(km=f"{near.within_km:g}", place=near.name, count=removal.count))
