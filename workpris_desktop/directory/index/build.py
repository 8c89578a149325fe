"""Building the index of a directory file from that file alone: cards in order of rank, and sets of their ranks."""

import sqlite3
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from workpris_desktop.directory.card import CardMaker, CardRow
from workpris_desktop.directory.damage import DAMAGE, making_fault
from workpris_desktop.directory.file_address import address_of_finished, address_of_new
from workpris_desktop.directory.ground import ground_of
from workpris_desktop.directory.index.dated_values import dated_values
from workpris_desktop.directory.index.facet_values import FacetValues
from workpris_desktop.directory.index.gathered_sets import GatheredSets
from workpris_desktop.directory.index.open_hours import OpenHours
from workpris_desktop.directory.index.points import Points
from workpris_desktop.directory.index.postings import Postings
from workpris_desktop.directory.index.rule_values import rule_values
from workpris_desktop.directory.index.schema import INDEX_ID, INDEX_TABLES, INDEX_VERSION
from workpris_desktop.directory.index.service_words import ServiceWords
from workpris_desktop.directory.index.towns import write_towns
from workpris_desktop.directory.index.type_words import TypeWords, with_those_of
from workpris_desktop.directory.index.vocabulary import write_vocabulary
from workpris_desktop.directory.schema import CARD_BY_ID, CARD_INSERT, CARD_TABLE, RANKING
from workpris_desktop.directory.service_rows import ServiceRows
from workpris_desktop.directory.stoppable import PROGRESS_TOTAL, Progress, stoppable
from workpris_desktop.domain.collation import sort_key
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.fit_rules import rules_of
from workpris_desktop.domain.language import LANGUAGES
from workpris_desktop.domain.provider import Service
from workpris_desktop.record.synonyms import Synonyms

_SERVICES_AT_ONCE: Final = 100
_GATHERING_SHARE: Final = 800
_CACHE_KIB: Final = 16_000

_SETTINGS: Final = (
    # Without journal or syncing: a file that was not finished is thrown away, a finished one is synced as a whole.
    "main.journal_mode = OFF",
    "main.synchronous = OFF",
    "main.locking_mode = EXCLUSIVE",
    f"main.cache_size = -{_CACHE_KIB}",
    f"directory.cache_size = -{_CACHE_KIB}",
    f"main.application_id = {INDEX_ID}",
    f"main.user_version = {INDEX_VERSION}",
)
_MADE_FOR: Final = "INSERT INTO made_for(edition, services) SELECT number, services FROM edition"
_RANKED: Final = "SELECT rowid, id, shown FROM ranking ORDER BY rowid"
_BY_NAME: Final = "SELECT rank FROM card WHERE shown ORDER BY sort_key(name, ?), rank"
_NAME_ORDER: Final = "INSERT INTO name_order(language, ranks) VALUES (?, ?)"
_BETWEEN: Final = "\1"
"""Stands between the parts of a key; it sorts before every letter, so that the parts sort one after the other."""

_Ranked = tuple[int, str, int]


def build_index(path: Path, directory: Path, facts: Facts, synonyms: Synonyms, progress: Progress) -> None:
    """Build the index of a directory file at a path where nothing is yet; what a failure leaves there is worthless.

    Args:
        path: the index to make.
        directory: the finished directory file; nothing but it is read.
        facts: what is known of service types, regions and prisons.
        synonyms: what people say for the types of service.
        progress: is told how much is done.

    Raises:
        DirectoryDamaged: the directory file cannot be read.
        MachineFault: the disk is full or failed.
        Stopped: raised by ``progress``.
    """
    try:
        with (
            _opened(path, directory) as connection,
            stoppable(connection, progress) as tell,
            closing(Postings()) as postings,
        ):
            _Builder(connection, facts, synonyms, postings, tell).build()
    except DAMAGE as error:
        raise making_fault(error, path, directory) from error


@contextmanager
def _opened(path: Path, directory: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(address_of_new(path), uri=True, isolation_level=None)) as connection:
        connection.execute("ATTACH ? AS directory", (address_of_finished(directory),))
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}").close()
        connection.execute("BEGIN")
        yield connection
        connection.execute("COMMIT")


class _Builder:
    def __init__(
        self,
        connection: sqlite3.Connection,
        facts: Facts,
        synonyms: Synonyms,
        postings: Postings,
        progress: Progress,
    ) -> None:
        for table in (CARD_TABLE, *INDEX_TABLES):
            connection.execute(table)
        self._connection = connection
        self._progress = progress
        self._ground = ground_of(connection, facts)
        self._postings = postings
        self._cards = CardMaker(self._ground)
        self._words = ServiceWords(self._ground)
        self._types = TypeWords(facts.taxonomy, with_those_of(connection, synonyms))
        self._facets = FacetValues(connection, self._ground)
        self._hours = OpenHours()
        self._facet_sets = GatheredSets(connection, "facet", ("facet", "value"))
        self._dated_sets = GatheredSets(connection, "dated", ("facet", "value", "first", "last"))
        self._rule_sets = GatheredSets(connection, "rule", ("rule", "stated"))

    def build(self) -> None:
        self._connection.execute(_MADE_FOR)
        self._connection.execute(RANKING)
        self._gather()
        self._connection.execute(CARD_BY_ID)
        self._types.put_into(self._postings)
        writers = (
            lambda: self._postings.write(self._connection),
            lambda: write_vocabulary(self._connection),
            self._facet_sets.write,
            self._dated_sets.write,
            self._rule_sets.write,
            lambda: self._hours.write(self._connection),
            self._write_places,
            self._write_name_orders,
        )
        for number, write in enumerate(writers):
            left = PROGRESS_TOTAL - _GATHERING_SHARE
            self._progress(_GATHERING_SHARE + left * number // len(writers), PROGRESS_TOTAL)
            write()

    def _gather(self) -> None:
        services = ServiceRows(self._connection, "")
        total = self._connection.execute("SELECT max(1, count(*)) FROM ranking").fetchone()[0]
        with closing(self._connection.execute(_RANKED)) as ranking:
            while chunk := ranking.fetchmany(_SERVICES_AT_ONCE):
                cards = self._cards_of(chunk, services.read_for_index([each[1] for each in chunk]))
                self._connection.executemany(CARD_INSERT, cards)
                self._progress(_GATHERING_SHARE * chunk[-1][0] // total, PROGRESS_TOTAL)

    def _cards_of(self, chunk: Sequence[_Ranked], services: Iterator[Service]) -> Iterator[CardRow]:
        for (rank, _, shown), service in zip(chunk, services, strict=True):
            rules = rules_of(service)
            if shown:
                self._take(rank, service)
                for rule in rule_values(rules):
                    self._rule_sets.add(rule, rank)
            yield self._cards.card(rank, service, rules, shown=bool(shown))

    def _take(self, rank: int, service: Service) -> None:
        """Put a service into all sets that it belongs to."""
        self._postings.add(rank, self._words.of(service))
        self._types.add(rank, service.types)
        self._hours.add(rank, service)
        for value in self._facets.of(service):
            self._facet_sets.add(value, rank)
        for dated in dated_values(service):
            self._dated_sets.add(dated, rank)

    def _write_places(self) -> None:
        points = Points(self._connection)
        points.write()
        write_towns(self._connection, self._ground, points.services_in)

    def _write_name_orders(self) -> None:
        self._connection.create_function("sort_key", 2, lambda *named: _BETWEEN.join(sort_key(*named)))
        for language in LANGUAGES:
            with closing(self._connection.execute(_BY_NAME, (language,))) as ranks:
                order = array("I", (rank for (rank,) in ranks))
            self._connection.execute(_NAME_ORDER, (language, order.tobytes()))
