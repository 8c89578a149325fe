"""What clients of an office need, and who was refused: counted in the vault, so that only sums leave it (H2)."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from workpris_desktop.cases.file_access import OPENABLE, openable_values
from workpris_desktop.cases.founding import VAULT_ID
from workpris_desktop.cases.open_vault import OpenVault
from workpris_desktop.cases.request import Request
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.chosen_service import ReferralState
from workpris_desktop.domain.need import NeedStatus

_NOTED: Final = (NeedStatus.NEEDED, NeedStatus.IN_PROGRESS, NeedStatus.DONE)
"""Needs that somebody has; one that was only asked about is none."""

_MONTH: Final = 7
"""Characters of a day in ISO 8601 that name its month."""

_AREA: Final = "(SELECT value FROM intake_answer WHERE file_id = client_file.id AND field = 'C1' AND NOT is_broken)"

_COUNTED: Final = f"NOT is_restricted AND (:counts_all OR {OPENABLE})"
"""Restricted files are only kept, and nothing else is done with them (GDPR, Art. 18)."""

_NEEDS: Final = (
    f"SELECT need, substr(changed_at, 1, {_MONTH}), {_AREA}, client_file.id"  # noqa: S608 - of ours
    " FROM client_need JOIN client_file ON client_file.id = client_need.file_id"
    f" WHERE client_need.status IN ({', '.join(repr(each.value) for each in _NOTED)}) AND {_COUNTED}"
)
_REFUSALS: Final = (
    f"SELECT service_id, reason, substr(coalesce(answered_on, state_on, chosen_at), 1, {_MONTH}), {_AREA}"  # noqa: S608 - of ours
    " FROM chosen_service JOIN client_file ON client_file.id = chosen_service.file_id"
    f" WHERE chosen_service.state = '{ReferralState.REFUSED.value}' AND {_COUNTED}"
)


@dataclass(frozen=True, slots=True, repr=False)
class NotedDemand:
    """Sums of the office, or of the files that the account may open where it does not read the register.

    ``needs`` counts clients by kind of help, month (``2026-11``) and area of return as the form keeps it (C1: ``any``,
    ``region:CZ042``, ``town:554782``, "" where none is known). ``refusals`` counts by service, reason, month and area.
    ``source`` is a code of the vault that names nobody.
    """

    source: str
    needs: Mapping[tuple[str, str, str], int]
    refusals: Mapping[tuple[str, str, str, str], int]

    def __repr__(self) -> str:
        """Return nothing that tells of clients: a value may end up in a trace."""
        return "NotedDemand(...)"


@dataclass(frozen=True, slots=True)
class CountDemand(Request[NotedDemand]):
    """Count; ``types`` are pairs of a need and the kind of help that it asks for first."""

    types: tuple[tuple[str, str], ...]

    def answer(self, vault: OpenVault) -> NotedDemand:
        """Count each client once for a kind of help in a month; needs that ask for none are left out."""
        types = dict(self.types)
        with vault.reading() as connection:
            values = {
                **openable_values(vault, connection),
                "counts_all": vault.account.may(Deed.READ_REGISTER),
            }
            needs = connection.execute(_NEEDS, values).fetchall()
            refusals = connection.execute(_REFUSALS, values).fetchall()
            source = _source(connection)
        clients = {(types[need], month, _area(cell), file) for need, month, cell, file in needs if types.get(need)}
        return NotedDemand(
            source,
            Counter((code, month, area) for code, month, area, _ in clients),
            Counter((service, reason, month, _area(cell)) for service, reason, month, cell in refusals),
        )


def _area(cell: Any) -> str:
    """Return the first area that is no free text, "" where there is none or the cell is damaged."""
    with suppress(ValueError, TypeError):
        areas = json.loads(cell)
        if isinstance(areas, list):
            return next((each for each in areas if isinstance(each, str) and not each.startswith("text:")), "")
    return ""


def _source(connection: Any) -> str:
    (vault_id,) = connection.execute("SELECT value FROM secret WHERE name = ?", (VAULT_ID,)).fetchone()
    return hashlib.sha256(b"demand" + bytes(vault_id)).hexdigest()[:32]
