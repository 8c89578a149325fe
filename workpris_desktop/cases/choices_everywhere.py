"""The chosen services of all clients of a worker: for the list of those whom an update of the directory concerns.

Tables are read in the order in which they lie: looking rows up takes ten times as long where there are many clients.
"""

from datetime import timedelta
from functools import cache
from typing import Any, Final, NamedTuple

from workpris_desktop.cases.kept_files import KEPT, keeper
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.stored_json import decoded, seen_in, seen_of, sound_rows
from workpris_desktop.domain.chosen_service import ReferralState, Seen
from workpris_desktop.domain.client_register import FileState

SHEETS_COUNT_FOR: Final = timedelta(days=180)
"""So long a service that stands on a sheet concerns its client, on the list or not."""

_OVER: Final = frozenset(
    {
        ReferralState.REFUSED.value,
        ReferralState.PERSON_SAID_NO.value,
        ReferralState.ENDED.value,
        ReferralState.TAKEN_BACK.value,
    }
)
_FILES: Final = (
    f"SELECT id, name FROM client_file AS file WHERE {KEPT} AND state != '{FileState.ENDED.value}'"  # noqa: S608 - of ours
    " ORDER BY name, id"
)
_CHOSEN: Final = "SELECT file_id, position, service_id, name, state, seen, given_at IS NOT NULL FROM chosen_service"
_SHEETS: Final = "SELECT file_id, services FROM given_sheet WHERE made_at >= ? ORDER BY made_at"


class ChosenOf(NamedTuple):
    """A service of a client: how its record was seen last, and whether the client was given a sheet with it.

    It is a tuple because tens of thousands are sent from the vault's process at once.
    """

    file_id: str
    file_name: str
    service_id: str
    name: str
    seen: Seen
    was_given: bool

    def __repr__(self) -> str:
        """Return nothing: that a person was to go there tells of the person."""
        return "ChosenOf(...)"


def chosen_everywhere(vault: OpenVault, connection: Any) -> tuple[ChosenOf, ...]:
    """Return the services of all clients whom the account keeps and with whom the work goes on, by their names.

    They are on the list of a client and not over, or on a sheet that is not older than `SHEETS_COUNT_FOR`; of several
    sheets with a service the newest counts.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    account = keeper(vault)
    if account is None:
        return ()
    names = dict(connection.execute(_FILES, {"account": account}).fetchall())
    listed = [row for row in connection.execute(_CHOSEN).fetchall() if row[0] in names]
    since = (vault.now() - SHEETS_COUNT_FOR).isoformat()
    sheets = [row for row in connection.execute(_SHEETS, (since,)).fetchall() if row[0] in names]
    found: dict[str, list[ChosenOf]] = {file_id: [] for file_id in names}
    # Most clients of a service have seen the same of it.
    seen = cache(seen_in)
    with sound_rows():
        for file_id, _, service_id, name, state, cell, was_given in sorted(listed, key=_position):
            if state not in _OVER:
                found[file_id].append(ChosenOf(file_id, names[file_id], service_id, name, seen(cell), bool(was_given)))
        on_list = {(row[0], row[2]) for row in listed}
        for (file_id, service_id), (name, looks) in _given(sheets).items():
            if (file_id, service_id) not in on_list:
                found[file_id].append(
                    ChosenOf(file_id, names[file_id], service_id, name, seen_of(looks), was_given=True)
                )
    return tuple(each for of_file in found.values() for each in of_file)


def _position(row: Any) -> int:
    return int(row[1])


def _given(sheets: list[tuple[str, str]]) -> dict[tuple[str, str], tuple[str, Any]]:
    """Return name and looks of each service on the newest of a client's sheets that has it."""
    return {(file_id, service_id): (name, seen) for file_id, cell in sheets for service_id, name, seen in decoded(cell)}
