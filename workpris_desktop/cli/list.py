"""``workpris list``: all that a search finds, for staff, as a PDF, a workbook or CSV."""

import argparse
from dataclasses import replace
from pathlib import Path

from workpris_desktop.cli.arguments import CommandParser, positive_number, translate
from workpris_desktop.cli.filters import add_filters, question_of
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.search_options import add_search_options, widened
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.errors import NothingFound, WrongUsage
from workpris_desktop.domain.own_entry import tells_invented
from workpris_desktop.printing.list_file import ListFormat, format_of, list_file
from workpris_desktop.printing.list_rows import MOST_LISTED, listed_hits
from workpris_desktop.system.files import write_atomically
from workpris_desktop.wording.list_words import ListWords


def add_arguments(parser: CommandParser) -> None:
    """Add what the command takes."""
    parser.inputs.add_argument("text", nargs="*", metavar="TEXT", help=translate("cli", "words to look for"))
    add_filters(parser)
    add_search_options(parser)
    parser.options.add_argument(
        "--limit",
        type=positive_number,
        metavar="N",
        help=translate("cli", "list no more than so many services, the best of the search"),
    )
    parser.options.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help=translate("cli", "the file to save: its name ends with .pdf, .xlsx or .csv"),
    )
    parser.set_defaults(facets=False)


def run(options: argparse.Namespace, kit: Kit) -> None:
    """Search, make the list, and save it.

    Raises:
        WrongUsage: neither a word nor a filter was given, the file's name has another end, or more is found than a
            list holds.
        UnknownCode: a filter names a code that is in none of our lists.
        NothingFound: no service matches.
        MachineFault: the directory cannot be read, or the list cannot be saved.
    """
    file: Path = options.output
    file_format = _format(file)
    content, sample = kit.searched(lambda directory: _list(options, file_format, directory, kit))
    write_atomically(file.absolute(), content)
    kit.remark(translate("cli", "Saved: {file}").format(file=file))
    kit.remark(translate("cli", "This list is for staff. Do not hand it out."))
    if sample:
        kit.remark_sample()


def _format(file: Path) -> ListFormat:
    file_format = format_of(file)
    if file_format is None:
        said = translate("cli", "the name of the file must end with .pdf, .xlsx or .csv: {file}")
        raise WrongUsage(said.format(file=file.name))
    return file_format


def _list(
    options: argparse.Namespace, file_format: ListFormat, directory: DirectoryReader, kit: Kit
) -> tuple[bytes, bool]:
    """Return the content of the file, and whether its data is invented; services are read one by one."""
    limit = min(options.limit or MOST_LISTED, MOST_LISTED)
    asked = question_of(options, options.text, limit, kit.facts, kit.language)
    question = replace(widened(asked, options, directory, kit), unfolds=False)
    if question.is_empty and question.near is None:
        raise WrongUsage(translate("cli", "neither words nor a filter were given"))
    answer, words = directory.search(question, kit.today), ListWords(kit.facts, kit.words)
    hits = tuple(listed_hits(answer))
    sample = tells_invented((hit.id for hit in hits), sample=directory.edition.sample)
    edition = replace(directory.edition, sample=sample)
    if not hits:
        raise NothingFound
    if answer.more and limit != options.limit:
        raise WrongUsage(words.too_many(answer.total))
    head = words.head(question, edition, kit.today, listed=len(hits), found=answer.total if answer.more else len(hits))
    rows = (words.row(hit, directory.service(hit.id), edition, kit.today, staff=options.staff) for hit in hits)
    return list_file(head, rows, file_format), edition.sample
