"""The edition before the one in use, as far as the history of a record needs it: its services, without an index."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from workpris_desktop.directory.file_address import address_of_finished
from workpris_desktop.directory.generation import generation_file, kept_numbers
from workpris_desktop.directory.service_rows import ServiceRows
from workpris_desktop.directory.soundness import checked_edition, wrapped_damage
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import DirectoryDamaged, DirectoryOutdated
from workpris_desktop.domain.provider import Service
from workpris_desktop.system.files import wrapped_os_errors


@dataclass(frozen=True, slots=True)
class FormerRecord:
    """A record as it was in the edition before; ``service`` is None where that edition did not have it."""

    edition: Edition
    service: Service | None


class FormerEdition:
    """An open directory file whose index is of no matter.

    Raises:
        DirectoryDamaged: the file is missing or damaged.
        DirectoryOutdated: it was made by another version of the program.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with wrapped_damage(path):
            self._connection = sqlite3.connect(address_of_finished(path), uri=True, check_same_thread=False)
            try:
                self.edition = checked_edition(self._connection, path)
            except BaseException:
                self._connection.close()
                raise
        countries = self.edition.countries
        self._services = ServiceRows(self._connection, countries[0] if len(countries) == 1 else "")

    edition: Edition

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._connection.close()

    def record(self, service_id: str) -> FormerRecord:
        """Return what this edition has of a service.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with wrapped_damage(self._path):
            return FormerRecord(self.edition, self._services.read(service_id))


def open_former(folder: Path, used: Edition) -> FormerEdition | None:
    """Open the newest edition that is kept from before the one in use, None where none of that directory can be read.

    Args:
        folder: the folder of the shelf.
        used: the edition in use; another directory than this is no former edition of it.

    Raises:
        MachineFault: the folder cannot be read.
    """
    with wrapped_os_errors(folder):
        numbers = [number for number in kept_numbers(folder) if number < used.number]
    for number in numbers:
        try:
            former = FormerEdition(generation_file(folder, number))
        except (DirectoryDamaged, DirectoryOutdated):
            continue
        if former.edition.name == used.name:
            return former
        former.close()
    return None
