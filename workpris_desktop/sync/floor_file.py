"""What must never be forgotten of updates, not even when the power fails: a small SQLite file.

python-tuf keeps its memory in files that may vanish, and does not sync them (security.md T1, T2); so the highest
sequence that was ever verified is kept here as well, with ``synchronous=EXTRA``: with FULL the
name of a journal that was removed could come back after a power cut, and take an acknowledged sequence back.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.errors import DiskFull, FileFault
from workpris_desktop.system.files import make_folder, set_aside, sync_folder

_EXTRA: Final = 3
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SCHEMA: Final = """
create table if not exists floor (fingerprint text primary key, sequence integer not null, issued text not null);
create table if not exists note (name text primary key, value text not null);
pragma user_version = 1;
"""
_RAISE: Final = """
insert into floor values (?, ?, ?) on conflict (fingerprint) do update
set sequence = max(sequence, excluded.sequence), issued = max(issued, excluded.issued)
"""
_LAST_LOOK: Final = "last_look"
_FOLDERS: Final = "folders"
_COUNTRIES: Final = "countries"


@dataclass(frozen=True, slots=True)
class Floor:
    """Below which no release of a publisher is taken; ``issued`` is None where none was ever verified."""

    sequence: int = 0
    issued: datetime | None = None


class FloorFile:
    """The file, opened anew for each question, so that any thread may ask.

    A file that is damaged is set aside and begun anew: what is in use (`Updating`) holds the floor then.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def floor(self, fingerprint: str) -> Floor:
        """Return the floor of a publisher.

        Raises:
            MachineFault: the file cannot be read or made.
        """
        rows = self._run("select sequence, issued from floor where fingerprint = ?", fingerprint)
        return Floor(int(rows[0][0]), _moment(rows[0][1])) if rows else Floor()

    def newest_issued(self) -> datetime | None:
        """Return when the newest release was issued that was ever verified, of any publisher.

        Raises:
            MachineFault: the file cannot be read or made.
        """
        return _moment(self._run("select max(issued) from floor")[0][0])

    def raise_floor(self, fingerprint: str, sequence: int, issued: datetime) -> None:
        """Keep for ever that a release was verified; a floor is never lowered. It is on the disk when this returns.

        Raises:
            MachineFault: the file cannot be written.
        """
        self._run(_RAISE, fingerprint, sequence, _text(issued))

    def last_look(self) -> datetime | None:
        """Return when somebody last looked for an update, and got an answer.

        Raises:
            MachineFault: the file cannot be read or made.
        """
        return _moment(self._note(_LAST_LOOK))

    def note_look(self, at: datetime) -> None:
        """Keep when somebody looked for an update.

        Raises:
            MachineFault: the file cannot be written.
        """
        self._keep(_LAST_LOOK, _text(at))

    def folders(self) -> tuple[str, ...]:
        """Return the folders that a person added, in their order.

        Raises:
            MachineFault: the file cannot be read or made.
        """
        return self._texts(_FOLDERS)

    def set_folders(self, folders: tuple[str, ...]) -> None:
        """Keep the folders.

        Raises:
            MachineFault: the file cannot be written.
        """
        self._keep(_FOLDERS, folders)

    def countries(self, fingerprint: str) -> tuple[str, ...]:
        """Return the countries that a person chose of a publisher, none where nobody chose.

        Raises:
            MachineFault: the file cannot be read or made.
        """
        return self._texts(f"{_COUNTRIES} {fingerprint}")

    def set_countries(self, fingerprint: str, countries: tuple[str, ...]) -> None:
        """Keep the countries.

        Raises:
            MachineFault: the file cannot be written.
        """
        self._keep(f"{_COUNTRIES} {fingerprint}", countries)

    def _texts(self, name: str) -> tuple[str, ...]:
        said = self._note(name)
        return tuple(each for each in said if isinstance(each, str)) if isinstance(said, list) else ()

    def _note(self, name: str) -> Any:
        rows = self._run("select value from note where name = ?", name)
        try:
            return json.loads(rows[0][0]) if rows else None
        except (ValueError, TypeError, RecursionError):
            return None

    def _keep(self, name: str, value: Any) -> None:
        self._run("insert or replace into note values (?, ?)", name, json.dumps(value))

    def _run(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        try:
            return self._ran(sql, values)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode not in _DAMAGED:
                raise self._fault(error) from error
        set_aside(self._path)
        try:
            return self._ran(sql, values)
        except sqlite3.Error as error:
            raise self._fault(error) from error

    def _ran(self, sql: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        with self._opened() as database:
            return list(database.execute(sql, values))

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        make_folder(self._path.parent)
        is_new = not self._path.exists()
        with closing(sqlite3.connect(self._path, isolation_level=None)) as database:
            database.execute("pragma journal_mode = delete")
            database.execute("pragma synchronous = extra")
            assert database.execute("pragma synchronous").fetchone() == (_EXTRA,)
            if database.execute("pragma user_version").fetchone() == (0,):
                database.executescript(_SCHEMA)
            yield database
        if is_new:
            sync_folder(self._path.parent)

    def _fault(self, error: sqlite3.Error) -> FileFault | DiskFull:
        kind = DiskFull if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL else FileFault
        return kind(self._path, str(error))


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _moment(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC) if text else None
    except (TypeError, ValueError):
        return None
