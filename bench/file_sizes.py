"""How large an index is against the tables that it was made from."""

import sqlite3
from contextlib import closing

from bench.contestants.stage import Stage

MEBIBYTE = 2**20


def index_size(stage: Stage) -> float | None:
    """Print the sizes and return the ratio; None where this SQLite cannot tell tables from their indexes."""
    index, directory = stage.index.stat().st_size, stage.directory.stat().st_size
    with closing(sqlite3.connect(f"file:{stage.directory}?mode=ro&immutable=1", uri=True)) as connection:
        try:
            (tables,) = connection.execute(
                "SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_master WHERE type = 'table')"
            ).fetchone()
        except sqlite3.OperationalError:
            print("  sizes are not compared: this SQLite has no dbstat")
            return None
    print(
        f"  tables {tables / MEBIBYTE:.1f} MiB, with their own indexes {directory / MEBIBYTE:.1f} MiB, "
        f"search index {index / MEBIBYTE:.1f} MiB"
    )
    return float(index / tables)
