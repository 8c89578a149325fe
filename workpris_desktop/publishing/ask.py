"""Asking providers whether their records are still right: one short file for each of them."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from workpris_desktop.domain.errors import FolderTaken
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fold import folded_words
from workpris_desktop.domain.language import SOURCE_LANGUAGE
from workpris_desktop.domain.trust import Freshness, freshness
from workpris_desktop.publishing.ask_sheet import question_file
from workpris_desktop.publishing.ask_words import read_ask_words
from workpris_desktop.publishing.asked import GONE, Asker, language_of
from workpris_desktop.publishing.choice_list import choice_list
from workpris_desktop.publishing.reading import descriptor_of, read_into
from workpris_desktop.publishing.reading_words import read_reading_words
from workpris_desktop.record.cell import iso_date
from workpris_desktop.record.row_store import Row, RowStore
from workpris_desktop.system.files import wrapped_os_errors, write_atomically

_LONGEST_NAME: Final = 60
_ID_LETTERS: Final = 8


@dataclass(frozen=True, slots=True)
class AskReport:
    """The files that were written, how many services they ask about, and how many due ones have nobody to ask."""

    files: tuple[Path, ...]
    organisations: int
    services: int
    without_provider: int


def write_questions(
    folder: Path, package: Path, today: date, language: str, *, facts: Facts, resources: Path
) -> AskReport:
    """Write a workbook for every provider with services whose check is due.

    A check is due when its day has come, when there was none, and when it is no longer fresh.

    Args:
        folder: takes the files; it is made where it is missing.
        package: a directory package.
        today: the day that it is.
        language: the language for providers whose services name none of ours.
        facts: the lists to choose from.
        resources: the folder of the tables that ship with the program.

    Raises:
        FolderTaken: one of the files is there already; then none is written.
        PackageRefused: the package cannot be read.
        MachineFault: the disk is full or failed.
        PackagingFault: a table of the program is missing or damaged.
    """
    words = read_ask_words(resources)
    states = choice_list("capacity_state", facts)
    files: list[Path] = []
    asked_services = due = 0
    with RowStore() as store:
        rules = descriptor_of(package).inclusion_rules
        read_into(store, package)
        due = sum(is_due(row, today) for row in store.rows("service"))
        asker = Asker(store, facts, words, read_reading_words(resources), today)
        due_of_providers = tuple(_due_of_providers(store, today))
        _prepare(folder, [folder / file_name(organisation) for organisation, _ in due_of_providers])
        for organisation, services in due_of_providers:
            asked = asker.organisation(organisation, services, language_of(services, language))
            said = rules.get(asked.language) or rules.get(SOURCE_LANGUAGE, "")
            path = folder / file_name(organisation)
            write_atomically(path, question_file(asked, words[asked.language], said, states.shown(asked.language)))
            files.append(path)
            asked_services += len(services)
    return AskReport(tuple(files), len(files), asked_services, due - asked_services)


def _prepare(folder: Path, files: Sequence[Path]) -> None:
    """Make the folder, unless one of the files is there: it may hold answers already."""
    with wrapped_os_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for path in files:
            if path.exists():
                raise FolderTaken(path)


def is_due(service: Row, today: date) -> bool:
    """Tell whether somebody should be asked about a service."""
    if service.get("status", "") in GONE:
        return False
    due = iso_date(service.get("assured_due", ""))
    checked = iso_date(service.get("assured_date", ""))
    return (due is not None and due <= today) or freshness(checked, today) is not Freshness.FRESH


def _due_of_providers(store: RowStore, today: date) -> Iterator[tuple[Row, Sequence[Row]]]:
    for organisation in store.rows("organization"):
        services = store.having("service", "organization_id", (organisation["id"],))
        due = [service for service in services if is_due(service, today)]
        if due:
            yield organisation, due


def file_name(organisation: Row) -> str:
    """Return the name of the file for a provider: plain letters of its name, and some that its id alone gives."""
    name = "-".join(folded_words(organisation.get("name", "")))
    plain = "".join(sign for sign in name if sign.isascii())[:_LONGEST_NAME].strip("-")
    short = hashlib.sha256(organisation["id"].encode()).hexdigest()[:_ID_LETTERS]
    return "-".join(filter(None, ("ask", plain, short))) + ".xlsx"
