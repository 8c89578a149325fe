"""The rows of the office's register: of every client only by what it is known, who keeps it, and when to act."""

from datetime import date
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final

from workpris_desktop.cases.client_files import newest_first
from workpris_desktop.cases.file_access import emergency_files
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.client_register import FileState, RegisterRow
from workpris_desktop.domain.vault import Category

_FILES: Final = "SELECT id, name, touched_on, reference, owner_id, deputy_id, category, state FROM client_file"
_KNOWN: Final = (
    "SELECT file_id, value ->> '{path}' FROM intake_answer"
    " WHERE field = '{field}' AND state = 'answered' AND is_broken = 0"
)
_RELEASES: Final = _KNOWN.format(field="D3", path="$")
_REGIONS: Final = _KNOWN.format(field="C1", path="$[0]")
# In the order in which they lie: by an index each row would be looked up.
_NEXT: Final = "SELECT file_id, due_on FROM follow_up NOT INDEXED WHERE done_on IS NULL"

_KEPT: Final = "SELECT id FROM client_file WHERE owner_id = :id OR deputy_id = :id"

_CATEGORIES: Final = {each.value: each for each in Category}
_STATES: Final = {each.value: each for each in FileState}
_MOST_DAYS: Final = 20_000


def register_rows(vault: OpenVault, connection: Any) -> tuple[RegisterRow, ...]:
    """Return a row for every file of the office, also an ended one, what was last worked with first.

    Args:
        vault: the vault, whose account tells which files are its own.
        connection: the same.
    """
    releases, regions = dict(connection.execute(_RELEASES)), dict(connection.execute(_REGIONS))
    # The earliest day of a file comes last, and stays.
    due = dict(sorted(connection.execute(_NEXT), key=itemgetter(1), reverse=True))
    known: dict[str, str] = {}
    mine = _openable(vault, connection)
    rows = []
    files = newest_first(connection.execute(_FILES))
    for file_id, name, touched_on, reference, owner_id, deputy_id, category, state in files:
        # What many rows share is sent once: accounts, days, regions.
        region = regions.get(file_id) or ""
        row = RegisterRow(
            file_id,
            name,
            reference,
            known.setdefault(owner_id, owner_id),
            known.setdefault(deputy_id, deputy_id) or "",
            _CATEGORIES[category],
            _STATES[state],
            _day_of(touched_on) or date.min,
            _day_of(releases.get(file_id)),
            known.setdefault(region, region),
            _day_of(due.get(file_id)),
            mine is None or file_id in mine,
        )
        rows.append(row)
    return tuple(rows)


def _openable(vault: OpenVault, connection: Any) -> frozenset[str] | None:
    """Return the files that the account may open without a reason, None where it may open all."""
    if vault.account.may(Deed.READ_ALL):
        return None
    kept = connection.execute(_KEPT, {"id": vault.account.id})
    return emergency_files(vault, connection) | {file_id for (file_id,) in kept}


@lru_cache(maxsize=_MOST_DAYS)
def _day_of(text: str | None) -> date | None:
    """Return a day, None where it is none; of 10,000 clients many have the same."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
