"""PostgreSQL with a GIN index and ts_rank; the server is the one that the usual variables (PGHOST ...) name."""

import os
from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

from bench.contestants.stage import TOP, Ask, Found, NotHere, Stage, words_of

MATCH: Final = "PostgreSQL, match"


def prepare(stage: Stage) -> Mapping[str, Ask]:
    """Return a match with count, ranked.

    Raises:
        NotHere: there is no driver, or no server.
    """
    try:
        psycopg = import_module("psycopg")
    except ImportError as error:
        raise NotHere("pip install psycopg[binary]") from error
    if "PGHOST" not in os.environ:
        raise NotHere("no server: set PGHOST, and PGUSER where it is needed")
    try:
        connection = psycopg.connect("dbname=postgres", autocommit=True)
    except psycopg.OperationalError as error:
        raise NotHere(f"no server: {error}") from error
    table = f"bench_{stage.services}_{stage.folder.name.rpartition('-')[2]}"
    if connection.execute("SELECT to_regclass(%s)", (table,)).fetchone() == (None,):
        _build(connection, table, stage)
    top = f"SELECT rank FROM {table}, to_tsquery('simple', %s) AS q WHERE words @@ q"
    top += f" ORDER BY ts_rank(words, q) DESC, rank LIMIT {TOP}"
    count = f"SELECT count(*) FROM {table} WHERE words @@ to_tsquery('simple', %s)"

    def ask(text: str) -> Found:
        whole, last = words_of(text)
        query = " & ".join([*(f"'{word}'" for word in whole), f"'{last}':*"])
        ranks = tuple(rank for (rank,) in connection.execute(top, (query,), prepare=True))
        (found,) = connection.execute(count, (query,), prepare=True).fetchone() or (0,)
        return Found(ranks, found)

    return {MATCH: ask}


def _build(connection: Any, table: str, stage: Stage) -> None:
    with connection.transaction():
        connection.execute(f"CREATE TABLE {table}(rank INT PRIMARY KEY, words TSVECTOR)")
        with connection.cursor().copy(f"COPY {table} FROM STDIN") as copy:
            for each in stage.documents():
                copy.write_row((each.rank, " ".join(f"'{word}'" for word in f"{each.named} {each.told}".split())))
        connection.execute(f"CREATE INDEX ON {table} USING gin(words)")
    connection.execute(f"ANALYZE {table}")
