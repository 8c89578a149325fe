"""The rows of client files: read, added, changed, and marked as worked with."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from operator import itemgetter
from sys import intern
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.kept_text import kept_line, storable
from workpris_desktop.cases.policy import read_policy
from workpris_desktop.cases.word_index import index_file
from workpris_desktop.domain.client_file import LONGEST_FILE_NAME, LONGEST_REFERENCE, ClientFile
from workpris_desktop.domain.client_register import FileState
from workpris_desktop.domain.retention import review_day
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound

_SELECT: Final = (
    "SELECT id, name, touched_on, owner_id, category, opened_on, review_on, reference, deputy_id, is_restricted,"
    " state, outcome FROM client_file "
)
_EMERGENCIES: Final = "SELECT file_id FROM emergency WHERE account_id = :id"
_OPEN_TO: Final = _SELECT + f"WHERE owner_id = :id OR deputy_id = :id OR id IN ({_EMERGENCIES})"

_CATEGORIES: Final = {each.value: each for each in Category}
_STATES: Final = {each.value: each for each in FileState}
_MOST_DAYS: Final = 20_000


def every_file(connection: Any) -> Iterator[ClientFile]:
    """Walk the files of everybody, what was last worked with first."""
    return map(_file, newest_first(connection.execute(_SELECT)))


def files_open_to(connection: Any, account_id: str) -> Iterator[ClientFile]:
    """Walk the files that somebody owns, deputises for, or has ever opened by emergency; last worked with first."""
    return map(_file, newest_first(connection.execute(_OPEN_TO, {"id": account_id})))


def newest_first(rows: Iterable[Any]) -> list[Any]:
    """Sort rows that begin with id, name and last day of work; the engine takes five times as long for 10,000."""
    found = sorted(rows, key=itemgetter(1, 0))
    found.sort(key=itemgetter(2), reverse=True)
    return found


def file_of(connection: Any, file_id: str) -> ClientFile:
    """Return one file.

    Raises:
        ClientFileNotFound: there is none with this id.
    """
    row = connection.execute(_SELECT + "WHERE id = ?", (storable(file_id),)).fetchone()
    if row is None:
        raise ClientFileNotFound
    return _file(row)


def file_in_row(connection: Any, row: int) -> ClientFile:
    """Return the file in a row that the index of words has named."""
    return _file(connection.execute(_SELECT + "WHERE rowid = ?", (row,)).fetchone())


def add_file(
    connection: Any, name: str, category: Category, reference: str, *, owner_id: str, today: date
) -> ClientFile:
    """Open a file and return it.

    Args:
        connection: the vault, in a transaction.
        name: what the client is called here.
        category: on which depends how long it is kept.
        reference: the office's own number, or "".
        owner_id: whose file it is.
        today: the day.

    Raises:
        TextTooLong: name or reference is.
        ValueError: the name is empty.
    """
    review_on = review_day(today, read_policy(connection).months[category])
    file = _cleaned(ClientFile(uuid4().hex, name, owner_id, category, today, today, review_on, reference))
    connection.execute(
        "INSERT INTO client_file (id, name, owner_id, category, opened_on, touched_on, review_on, reference, deputy_id,"
        " is_restricted, state, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _values(file),
    )
    index_file(connection, file, is_new=True)
    return file


def change_file(
    connection: Any, file: ClientFile, name: str, category: Category, reference: str, *, today: date
) -> ClientFile:
    """Change what a list shows of a file and return it.

    Another category has another review day; a file that is to be kept longer for a reason is kept at least as long.

    Raises:
        TextTooLong: name or reference is.
        ValueError: the name is empty.
    """
    touched = touch_file(connection, file, today)
    if category is not file.category:
        months = read_policy(connection).months
        review_on = review_day(touched.touched_on, months[category])
        if file.review_on > review_day(file.touched_on, months[file.category]):
            review_on = max(review_on, file.review_on)
        touched = replace(touched, category=category, review_on=review_on)
    changed = update_file(connection, _cleaned(replace(touched, name=name, reference=reference)))
    index_file(connection, changed)
    return changed


def touch_file(connection: Any, file: ClientFile, today: date) -> ClientFile:
    """Mark a file as worked with today, and return it; a wish to erase it counts no more.

    Neither day goes backwards: a clock that was wrong for a while makes no file look older than it is (R18), and a
    file that is to be kept longer stays so.
    """
    touched_on = max(file.touched_on, today)
    review_on = max(file.review_on, review_day(touched_on, read_policy(connection).months[file.category]))
    connection.execute("DELETE FROM erasure_wish WHERE file_id = ?", (file.id,))
    return update_file(connection, replace(file, touched_on=touched_on, review_on=review_on))


def update_file(connection: Any, file: ClientFile) -> ClientFile:
    """Write the row of a file that is there, without its words, and return it."""
    connection.execute(
        "UPDATE client_file SET name = ?, owner_id = ?, category = ?, opened_on = ?, touched_on = ?, review_on = ?,"
        " reference = ?, deputy_id = ?, is_restricted = ?, state = ?, outcome = ? WHERE id = ?",
        (*_values(file)[1:], file.id),
    )
    return file


def _cleaned(file: ClientFile) -> ClientFile:
    name = kept_line(file.name, LONGEST_FILE_NAME)
    if not name:
        raise ValueError(name)
    return replace(file, name=name, reference=kept_line(file.reference, LONGEST_REFERENCE))


def _values(file: ClientFile) -> tuple[object, ...]:
    days = (file.opened_on.isoformat(), file.touched_on.isoformat(), file.review_on.isoformat())
    kind = file.category.value
    return (
        *(file.id, file.name, file.owner_id, kind, *days, file.reference),
        *(file.deputy_id or None, int(file.is_restricted), file.state.value, file.outcome),
    )


def _file(row: Any) -> ClientFile:
    file_id, name, touched_on, owner_id, category, opened_on, review_on, reference, *more = row
    deputy_id, is_restricted, state, outcome = more
    return ClientFile(
        file_id,
        name,
        # What many files share is sent once: accounts and days.
        intern(owner_id),
        _CATEGORIES[category],
        _day(opened_on),
        _day(touched_on),
        _day(review_on),
        reference,
        intern(deputy_id or ""),
        bool(is_restricted),
        _STATES[state],
        outcome,
    )


@lru_cache(maxsize=_MOST_DAYS)
def _day(text: str) -> date:
    return date.fromisoformat(text)
