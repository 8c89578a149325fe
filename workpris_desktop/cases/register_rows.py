"""The rows of the office's register: of every client only by what it is known, who keeps it, and when to act."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final

from workpris_desktop.cases.client_files import newest_first
from workpris_desktop.cases.file_access import emergency_files
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.stored_json import sound_rows, value_in
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.vault import Category

_FILES: Final = "SELECT id, name, touched_on, reference, owner_id, deputy_id, category, state FROM client_file"
_KNOWN: Final = "SELECT file_id, value FROM intake_answer WHERE field = '{}' AND state = 'answered' AND is_broken = 0"
_RELEASES: Final = _KNOWN.format("D3")
_REGIONS: Final = _KNOWN.format("C1")
# In the order in which they lie: by an index each row would be looked up.
_NEXT: Final = "SELECT file_id, due_on FROM follow_up NOT INDEXED WHERE done_on IS NULL"

_KEPT: Final = "SELECT id FROM client_file WHERE owner_id = :id OR deputy_id = :id"

_CATEGORIES: Final = {each.value: each for each in Category}
_STATES: Final = {each.value: each for each in FileState}
_MOST_KNOWN: Final = 20_000
"""Different days and answers that are parsed once each."""


def register_rows(vault: OpenVault, connection: Any) -> tuple[RegisterRow, ...]:
    """Return a row for every file of the office, also an ended one, what was last worked with first.

    Args:
        vault: the vault, whose account tells which files are its own.
        connection: the same.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    with sound_rows():
        return tuple(_rows(vault, connection))


def _rows(vault: OpenVault, connection: Any) -> Iterator[RegisterRow]:
    releases, regions = dict(connection.execute(_RELEASES)), dict(connection.execute(_REGIONS))
    # The earliest day of a file comes last, and stays.
    due = dict(sorted(connection.execute(_NEXT), key=itemgetter(1), reverse=True))
    known: dict[str, str] = {}
    mine = _openable(vault, connection)
    files = newest_first(connection.execute(_FILES))
    for file_id, name, touched_on, reference, owner_id, deputy_id, category, state in files:
        # What many rows share is sent once: accounts, days, regions.
        yield RegisterRow(
            file_id,
            name,
            reference,
            known.setdefault(owner_id, owner_id),
            known.setdefault(deputy_id, deputy_id) or "",
            _CATEGORIES[category],
            _STATES[state],
            _day_of(touched_on) or date.min,
            _day_of(_first_of(releases.get(file_id))),
            _first_of(regions.get(file_id)),
            _day_of(due.get(file_id)),
            mine is None or file_id in mine,
        )


def _openable(vault: OpenVault, connection: Any) -> frozenset[str] | None:
    """Return the files that the account may open without a reason, None where it may open all."""
    if vault.account.may(Deed.READ_ALL):
        return None
    kept = connection.execute(_KEPT, {"id": vault.account.id})
    return emergency_files(vault, connection) | {file_id for (file_id,) in kept}


@lru_cache(maxsize=_MOST_KNOWN)
def _first_of(cell: str | None) -> str:
    """Return the text of an answer, or the first one of several, "" for none; of 10,000 clients many have the same."""
    value = value_in(cell) if cell else ""
    first = value[:1] if isinstance(value, tuple) else (value,)
    return "".join(each for each in first if isinstance(each, str))


@lru_cache(maxsize=_MOST_KNOWN)
def _day_of(text: str | None) -> date | None:
    """Return a day, None where it is none."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
