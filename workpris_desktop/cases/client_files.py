"""The rows of client files: read, added, changed, and marked as worked with."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.kept_text import kept_line, storable
from workpris_desktop.cases.packed_rows import PackedRows, decoded_as, decoded_each
from workpris_desktop.cases.policy import read_policy
from workpris_desktop.cases.word_index import index_file
from workpris_desktop.domain.client_file import LONGEST_FILE_NAME, LONGEST_REFERENCE, ClientFile
from workpris_desktop.domain.retention import review_day
from workpris_desktop.domain.vault import Category
from workpris_desktop.domain.vault_errors import ClientFileNotFound

_FILE: Final = (
    "json_object('id', id, 'name', name, 'owner_id', owner_id, 'category', category, 'opened_on', opened_on,"
    " 'touched_on', touched_on, 'review_on', review_on, 'reference', reference, 'deputy_id', coalesce(deputy_id, ''),"
    " 'is_restricted', json(iif(is_restricted, 'true', 'false')), 'state', state, 'outcome', outcome)"
)
# The engine makes one text of all rows in a fifth of the time in which it would hand them over cell by cell. It does
# not sort them: that would take it twice as long as `_sorted`.
_SELECT: Final = f"SELECT CAST(json_group_array({_FILE}) AS BLOB) FROM client_file WHERE "  # noqa: S608 - of ours


def every_file(connection: Any) -> tuple[ClientFile, ...]:
    """Return the files of everybody, what was last worked with first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    return files_where(connection, "true").rows


def files_where(
    connection: Any,
    condition: str,
    values: Sequence[object] | Mapping[str, object] = (),
    *,
    only_sound: bool = False,
) -> PackedRows[ClientFile]:
    """Return the files of a condition, packed; what was last worked with first.

    Args:
        connection: the vault.
        condition: for rows of ``client_file``; a text of ours.
        values: what stands in it.
        only_sound: whether a damaged row is left out, instead of ending all with `VaultDamaged`.
    """
    return PackedRows(_sound if only_sound else _all, tuple(connection.execute(_SELECT + condition, values).fetchone()))


def file_of(connection: Any, file_id: str) -> ClientFile:
    """Return one file.

    Raises:
        ClientFileNotFound: there is none with this id.
        VaultDamaged: its row is not as it was written.
    """
    files = files_where(connection, "id = ?", (storable(file_id),)).rows
    if not files:
        raise ClientFileNotFound
    return files[0]


def file_in_row(connection: Any, row: int) -> ClientFile:
    """Return the file in a row that the index of words has named.

    Raises:
        VaultDamaged: its row is not as it was written.
    """
    (file,) = files_where(connection, "rowid = ?", (row,)).rows
    return file


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


def _all(cell: bytes) -> tuple[ClientFile, ...]:
    return _sorted(decoded_as(tuple[ClientFile, ...], cell))


def _sound(cell: bytes) -> tuple[ClientFile, ...]:
    try:
        return _all(cell)
    except ValueError:
        return _sorted(file for file in decoded_each(ClientFile, cell) if file is not None)


def _sorted(unsorted: Iterable[ClientFile]) -> tuple[ClientFile, ...]:
    files = sorted(unsorted, key=attrgetter("name", "id"))
    return tuple(sorted(files, key=attrgetter("touched_on"), reverse=True))
