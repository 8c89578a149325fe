"""``workpris self-check``: whether all that the program needs is there and works, one line each."""

import argparse
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTranslator

from workpris_desktop.cli.arguments import CommandParser, translate
from workpris_desktop.cli.kit import Kit
from workpris_desktop.cli.self_check_trials import check_client_data, check_update
from workpris_desktop.directory.engine import check_engine
from workpris_desktop.directory.reader import DirectoryReader
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import CheckFailed, PackagingFault, WorkprisError
from workpris_desktop.domain.language import LANGUAGE_NAMES, LANGUAGES
from workpris_desktop.domain.leaflet import LeafletOptions
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.search import Question
from workpris_desktop.printing.leaflet import compose_leaflet
from workpris_desktop.printing.leaflet_page import draw_leaflet
from workpris_desktop.printing.preview import count_pages
from workpris_desktop.system.paths import font_file
from workpris_desktop.wording.languages import translation_file
from workpris_desktop.wording.messages import message_for
from workpris_desktop.wording.printed import read_forbidden_words


def add_arguments(_parser: CommandParser) -> None:
    """Add what the command takes, which is nothing."""


def run(_options: argparse.Namespace, kit: Kit) -> None:
    """Try everything once, and write a line for each.

    Raises:
        CheckFailed: something does not work.
    """
    failed = tuple(name for name, check in _checks(kit) if not _passes(name, check, kit))
    if failed:
        raise CheckFailed(failed)


def _passes(name: str, check: Callable[[], None], kit: Kit) -> bool:
    try:
        check()
    except WorkprisError as error:
        message = message_for(error)
        verdict = translate("cli", "FAILED")
        kit.say(f"{verdict}  {name}: {message.sentence} {message.advice}")
        return False
    verdict = translate("cli", "ok")
    kit.say(f"{verdict}  {name}")
    return True


def _checks(kit: Kit) -> Iterator[tuple[str, Callable[[], None]]]:
    yield translate("cli", "letters for printing"), _check_letters
    yield translate("cli", "translations"), _check_translations
    yield translate("cli", "database engine"), check_engine
    yield translate("cli", "directory"), partial(_check_directory, kit)
    for language in LANGUAGES:
        name = translate("cli", "printing a page: {language}").format(language=LANGUAGE_NAMES[language])
        yield name, partial(_check_page, kit, language)
    yield translate("cli", "client data is encrypted"), check_client_data
    yield translate("cli", "a signed directory is taken"), partial(check_update, kit)


def _check_letters() -> None:
    for file in (font_file(), font_file(bold=True)):
        if not file.is_file():
            raise PackagingFault(file)


def _check_translations() -> None:
    for language in LANGUAGES:
        file = translation_file(language)
        if not QTranslator().load(str(file)):
            raise PackagingFault(file)


def _check_directory(kit: Kit) -> None:
    kit.searched(lambda directory: directory.search(Question(limit=1), kit.today))


def _first_service(kit: Kit, directory: DirectoryReader) -> tuple[tuple[Service, ...], Edition]:
    hits = directory.search(Question(limit=1), kit.today).hits
    return directory.services([hit.id for hit in hits]), directory.edition


def _check_page(kit: Kit, language: str) -> None:
    services, edition = kit.searched(partial(_first_service, kit))
    facts, options = kit.facts, LeafletOptions(language, pictures=True)
    leaflet = compose_leaflet(
        services,
        edition,
        facts.taxonomy,
        kit.words(language),
        options,
        kit.today,
        regions=facts.regions,
        prisons=facts.prisons,
        word_starts=read_forbidden_words(kit.resources),
    )
    if not count_pages(draw_leaflet(leaflet)):
        raise PackagingFault(detail=language)
