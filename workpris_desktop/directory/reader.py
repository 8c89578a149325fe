"""Reading a directory file: searching it, and fetching services in full."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Self
from urllib.parse import quote

from workpris_desktop.directory.card import hit_of
from workpris_desktop.directory.edition_row import edition_of
from workpris_desktop.directory.form_rows import form_file_of
from workpris_desktop.directory.life_rows import tombstone_of
from workpris_desktop.directory.municipality_rows import municipalities_named, municipality_of
from workpris_desktop.directory.office_rows import offices_of
from workpris_desktop.directory.question import match_stages
from workpris_desktop.directory.rows import Rows
from workpris_desktop.directory.schema import APPLICATION_ID, HIT_CELLS, SCHEMA_VERSION
from workpris_desktop.directory.service_rows import ServiceRows
from workpris_desktop.domain.catchment import Municipality, Responsibility
from workpris_desktop.domain.edition import Edition
from workpris_desktop.domain.errors import DirectoryDamaged, DirectoryOutdated, ServiceNotFound
from workpris_desktop.domain.hit import Hit
from workpris_desktop.domain.life import Tombstone
from workpris_desktop.domain.provider import Service
from workpris_desktop.domain.responsible import Offices
from workpris_desktop.domain.search import Answer, Question

_MATCHED: Final = f"""
SELECT {HIT_CELLS} FROM words JOIN card ON card.rank = words.rowid WHERE words MATCH ? ORDER BY words.rowid LIMIT ?
"""  # noqa: S608 - made of nothing but our own words
_ALL: Final = f"SELECT {HIT_CELLS} FROM card WHERE shown ORDER BY rank LIMIT ?"  # noqa: S608 - as above

_DAMAGE: Final = (sqlite3.Error, ValueError, TypeError, LookupError, AttributeError, OverflowError)
"""A flipped byte in the file can also show itself as a value that is not of its kind, or a column that is not there."""


class DirectoryReader:
    """An open directory file; it is never written to, and a newer edition never touches it.

    It may be opened in one thread and used in another, but not by two at once.

    Raises:
        DirectoryDamaged: the file is missing or damaged.
        DirectoryOutdated: it was made by another version of the program.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._wrapped_damage():
            self._connection = sqlite3.connect(_address(path), uri=True, check_same_thread=False)
            try:
                self.edition = self._checked_edition()
            except BaseException:
                self._connection.close()
                raise
        countries = self.edition.countries
        self._services = ServiceRows(self._connection, countries[0] if len(countries) == 1 else "")
        self._rows = Rows(self._connection)

    edition: Edition

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._connection.close()

    def search(self, question: Question) -> Answer:
        """Return the services that hold all words and keep all filters.

        Those with all words in their name, provider or type come first, then those with words elsewhere; within each,
        the best kept records first. Whatever is typed, it is taken as words and never as a command. Text in which
        there is no word finds nothing. Where a municipality is named, the offices that are responsible there come
        first, and are not repeated.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with self._wrapped_damage():
            offices = self._offices(question.municipality, question.basis) if question.municipality else None
            above = {office.hit.id for office in offices.offices} if offices else set()
            wanted = max(1, question.limit) + 1
            hits = [hit for hit in self._hits(question, wanted + len(above)) if hit.id not in above]
        return Answer(question, tuple(hits[: wanted - 1]), more=len(hits) >= wanted, responsible=offices)

    def service(self, service_id: str) -> Service:
        """Return one service in full, also one that is no longer offered.

        Raises:
            ServiceNotFound: no service has this id.
            DirectoryDamaged: the file cannot be read.
        """
        with self._wrapped_damage():
            service = self._services.read(service_id)
        if service is None:
            raise ServiceNotFound(service_id)
        return service

    def services(self, service_ids: Iterable[str]) -> tuple[Service, ...]:
        """Return several services in the order asked for; those that are not there are left out.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with self._wrapped_damage():
            found = [self._services.read(service_id) for service_id in service_ids]
        return tuple(service for service in found if service is not None)

    def tombstone(self, service_id: str) -> Tombstone | None:
        """Return what is left of a service that is gone, None where nothing is known of it.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with self._wrapped_damage():
            return tombstone_of(self._rows, service_id)

    def form_file(self, form_id: str) -> bytes | None:
        """Return the PDF of a provider's entry form, None where it has none.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with self._wrapped_damage():
            return form_file_of(self._rows, form_id)

    def municipalities(self, text: str, limit: int = 20) -> tuple[Municipality, ...]:
        """Return the municipalities with a name that begins so, those that are called just so first.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with self._wrapped_damage():
            return municipalities_named(self._rows, text, limit)

    def responsible(self, municipality_id: str, basis: Responsibility) -> Offices | None:
        """Return the offices that are responsible for those who live, or stay, in a municipality.

        None where the directory has no such municipality.

        Raises:
            DirectoryDamaged: the file cannot be read.
        """
        with self._wrapped_damage():
            return self._offices(municipality_id, basis)

    def _offices(self, municipality_id: str, basis: Responsibility) -> Offices | None:
        municipality = municipality_of(self._rows, municipality_id)
        return offices_of(self._rows, municipality, basis) if municipality else None

    def _hits(self, question: Question, wanted: int) -> list[Hit]:
        if not question.is_narrowed:
            return [hit_of(card) for card in self._rows.several(_ALL, most=wanted)]
        hits: list[Hit] = []
        for expression in match_stages(question):
            if len(hits) < wanted:
                cards = self._rows.several(_MATCHED, expression, most=wanted - len(hits))
                hits += [hit_of(card) for card in cards]
        return hits

    def _checked_edition(self) -> Edition:
        if self._number("PRAGMA application_id") != APPLICATION_ID:
            raise DirectoryDamaged(self.path, "application_id")
        if self._number("PRAGMA user_version") != SCHEMA_VERSION:
            sample = bool(self._number("SELECT sample FROM edition"))
            raise DirectoryOutdated(self.path, "user_version", sample=sample)
        cursor = self._connection.cursor()
        cursor.row_factory = sqlite3.Row
        row = cursor.execute("SELECT * FROM edition").fetchone()
        if row is None or self._number("SELECT count(*) FROM card") != row["services"]:
            raise DirectoryDamaged(self.path, "count")
        return edition_of(row)

    def _number(self, sql: str) -> int:
        return int(self._connection.execute(sql).fetchone()[0])

    @contextmanager
    def _wrapped_damage(self) -> Iterator[None]:
        try:
            yield
        except _DAMAGE as error:
            raise DirectoryDamaged(self.path, str(error)) from error


def _address(path: Path) -> str:
    """Return the address by which SQLite opens a file that nobody changes; built by hand for network paths' sake.

    `Path.as_uri` makes the server of a network path the host of the address, which SQLite refuses.
    """
    plain = path.absolute().as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(plain)}?mode=ro&immutable=1"
