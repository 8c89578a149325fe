"""The statements of `RowStore`; every name in them is one of our tables or columns, never a word from outside."""

from collections.abc import Iterable, Mapping
from typing import Final

from workpris_desktop.record.nesting import NESTS, OWNERS
from workpris_desktop.record.tables import TABLES

SOURCES: Final = "~sources"
"""The column for those who put a row, one a line."""

COLUMNS_KEPT: Final[Mapping[str, tuple[str, ...]]] = {
    table.name: tuple(column.name for column in table.columns if not column.made) for table in TABLES
}


def create_statement(table: str) -> str:
    """Return the statement that makes a table: sorted by id as it lies, so that walking it is reading on."""
    cells = "".join(f""", "{name}" TEXT NOT NULL DEFAULT ''""" for name in (*COLUMNS_KEPT[table][1:], SOURCES))
    return f'CREATE TABLE "{table}" (id TEXT PRIMARY KEY{cells}) WITHOUT ROWID'


def insert_statement(table: str) -> str:
    """Return the statement that adds a row where there is none with its id."""
    gaps = ", ".join("?" * (len(COLUMNS_KEPT[table]) + 1))
    return f'INSERT OR IGNORE INTO "{table}" VALUES ({gaps})'  # noqa: S608 - names of ours


def update_statement(table: str, columns: Iterable[str]) -> str:
    """Return the statement that sets some columns of one row."""
    setting = ", ".join(f'"{name}" = ?' for name in columns)
    return f'UPDATE "{table}" SET {setting} WHERE id = ?'  # noqa: S608 - names of ours


def select_statement(table: str, columns: Iterable[str], rule: str) -> str:
    """Return the statement that finds the rows of a table (``t``) to which a rule applies."""
    names = ", ".join(f't."{name}"' for name in columns)
    return f'SELECT {names} FROM "{table}" AS t WHERE {rule}'  # noqa: S608 - names of ours


def loose_rule(table: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the rule for rows that hang below no other, and the tables and columns that it looks things up by."""
    rules = [f"""WHEN t."{column}" <> '' THEN {_missing(parent, column)}""" for column, parent in OWNERS.get(table, ())]
    joins = []
    for parent, nests in NESTS.items():
        for nest in nests:
            if nest.table == table and nest.entity:
                rules.append(f"""WHEN t."{nest.entity}" = '{parent}' THEN {_missing(parent, nest.column)}""")
            elif nest.table == table and nest.single and nest.written:
                rules.append(f"WHEN NOT {_unnamed(parent, nest.column)} THEN FALSE")
                joins.append((parent, nest.column))
    return f"CASE {' '.join(rules)} ELSE TRUE END" if rules else "TRUE", tuple(joins)


def _missing(table: str, column: str) -> str:
    return f'NOT EXISTS (SELECT 1 FROM "{table}" AS parent WHERE parent.id = t."{column}")'  # noqa: S608 - names of ours


def _unnamed(table: str, column: str) -> str:
    return f'NOT EXISTS (SELECT 1 FROM "{table}" AS parent WHERE parent."{column}" = t.id)'  # noqa: S608 - names of ours
