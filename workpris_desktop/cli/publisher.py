"""``workpris publisher``: whose directory is taken."""

import argparse
from collections.abc import Iterator

from workpris_desktop.cli.arguments import CommandParser, path_there, translate
from workpris_desktop.cli.json_text import json_text
from workpris_desktop.cli.kit import Kit
from workpris_desktop.domain.errors import Stopped, WrongUsage
from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.domain.sync_errors import PublisherMissing, SourceAltered
from workpris_desktop.sync.fingerprint import fingerprint_groups, fingerprint_words
from workpris_desktop.wording.update_screen_words import UpdateScreenWords


def add_add_arguments(parser: CommandParser) -> None:
    """Add what ``publisher add`` takes."""
    about_file = translate("cli", "publisher.json, or a folder or stick that holds one")
    parser.inputs.add_argument("file", type=path_there, metavar="FILE|FOLDER", help=about_file)
    about_yes = translate("cli", "the words were compared with the publisher already, and are the same")
    parser.options.add_argument("--yes", action="store_true", help=about_yes)


def run_add(options: argparse.Namespace, kit: Kit) -> None:
    """Show a publisher with its fingerprint in words, and add it once they were compared.

    Raises:
        PathMissing: there is no such file or folder.
        PublisherUnreadable: the file is none of a publisher.
        PublisherDiffers: another publisher was added already.
        WrongUsage: nobody can be asked here, and ``--yes`` was not given.
        Stopped: the words are not the same.
        SourceAltered: the file became another one meanwhile.
        MachineFault: it cannot be read or kept.
    """
    updating = kit.make_updating()
    publisher = updating.read_publisher(options.file)
    for line in _lines(publisher, kit.language):
        kit.say(line)
    if not options.yes:
        _ask(kit)
    if updating.add_publisher(options.file).fingerprint != publisher.fingerprint:
        updating.remove_publisher()
        raise SourceAltered(options.file.name)
    kit.say(translate("cli", "Added: {title}").format(title=publisher.title))


def add_show_arguments(parser: CommandParser) -> None:
    """Add what ``publisher show`` takes."""
    parser.options.add_argument("--json", action="store_true", help=translate("cli", "write JSON, for scripts"))


def run_show(options: argparse.Namespace, kit: Kit) -> None:
    """Write whose directory is taken.

    Raises:
        PublisherMissing: no publisher was added yet.
        MachineFault: it cannot be read.
    """
    updating = kit.make_updating()
    publisher = updating.publisher
    if publisher is None:
        raise PublisherMissing
    if not options.json:
        for line in _lines(publisher, kit.language):
            kit.say(line)
        return
    kit.say(
        json_text(
            {
                "name": publisher.name,
                "title": publisher.title,
                "countries": list(publisher.countries),
                "taken": list(updating.countries),
                "sources": [source.place for source in updating.sources()],
                "fingerprint": publisher.fingerprint,
                "fingerprint_words": list(fingerprint_words(publisher.fingerprint, kit.language)),
            }
        )
    )


def add_remove_arguments(_parser: CommandParser) -> None:
    """Add what ``publisher remove`` takes: nothing."""


def run_remove(_options: argparse.Namespace, kit: Kit) -> None:
    """Take updates of nobody from now on; the directory in use stays.

    Raises:
        PublisherMissing: no publisher was added.
        MachineFault: what is kept cannot be changed.
    """
    updating = kit.make_updating()
    publisher = updating.publisher
    if publisher is None:
        raise PublisherMissing
    updating.remove_publisher()
    kit.say(translate("cli", "Removed: {title}. The directory in use stays.").format(title=publisher.title))


def _ask(kit: Kit) -> None:
    if kit.ask is None:
        said = translate(
            "cli", "nobody can be asked here; compare the words with the publisher by telephone, then repeat with --yes"
        )
        raise WrongUsage(said)
    question = translate("cli", "Call the publisher and compare these words. Are they the same? [y/n]")
    if not kit.ask(question):
        raise Stopped


def _lines(publisher: Publisher, language: str) -> Iterator[str]:
    yield translate("cli", "Publisher: {title} ({name})").format(title=publisher.title, name=publisher.name)
    countries = UpdateScreenWords().countries(publisher.countries)
    yield translate("cli", "Countries: {names}").format(names=countries)
    for source in publisher.sources:
        yield translate("cli", "Looked for at: {address}").format(address=source)
    words = " ".join(fingerprint_words(publisher.fingerprint, language))
    yield translate("cli", "Fingerprint in words: {words}").format(words=words)
    digits = " ".join(fingerprint_groups(publisher.fingerprint))
    yield translate("cli", "Fingerprint in digits: {digits}").format(digits=digits)
