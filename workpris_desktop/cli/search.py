"""``workpris search``: services that match words and filters, best first."""

import argparse
from dataclasses import asdict
from typing import Final

from workpris_desktop.cli.arguments import CommandParser, positive_number, translate
from workpris_desktop.cli.filters import add_filters, question_of
from workpris_desktop.cli.hit_text import hit_text
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.errors import NothingFound, WrongUsage
from workpris_desktop.domain.search import MOST_HITS, Answer

_MOST_WANTED: Final = 100_000
"""A larger limit means all there is, and no number that SQLite does not know."""


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.inputs.add_argument("text", nargs="*", metavar="TEXT", help=translate("cli", "words to look for"))
    add_filters(parser)
    parser.options.add_argument(
        "--limit",
        type=positive_number,
        default=MOST_HITS,
        metavar="N",
        help=translate("cli", "show no more than so many services"),
    )
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Search, and write what was found.

    Raises:
        WrongUsage: neither a word nor a filter was given.
        UnknownCode: a filter names a code that is in none of our lists.
        NothingFound: no service matches.
        MachineFault: the directory cannot be read.
    """
    question = question_of(options, options.text, min(options.limit, _MOST_WANTED), kit.facts, kit.language)
    if question.is_empty:
        raise WrongUsage(translate("cli", "neither words nor a filter were given"))
    with kit.open_directory() as directory:
        answer, sample = directory.search(question), directory.edition.sample
    if options.json:
        kit.say(json_text([asdict(hit) | {"sample": sample} for hit in answer.hits]))
    if not answer.hits:
        raise NothingFound
    if not options.json:
        _write_answer(answer, kit, sample=sample)


def _write_answer(answer: Answer, kit: Kit, *, sample: bool) -> None:
    if sample:
        kit.remark_sample()
    kit.say("\n\n".join(hit_text(hit, kit) for hit in answer.hits))
    if answer.more:
        kit.remark(translate("cli", "There are more. Add a word or a filter, or raise --limit."))
