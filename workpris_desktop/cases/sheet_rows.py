"""Which sheets were made for clients, with the services on them; the sheets themselves are kept nowhere (G9)."""

from datetime import datetime
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.choice_values import demand_service, kept_name, kept_seen
from workpris_desktop.cases.stored_json import given_in, sound_rows, stored_json
from workpris_desktop.domain.chosen_service import GivenSheet, Seen, SheetKind
from workpris_desktop.domain.vault_errors import FileFull

MOST_SHEETS: Final = 500
"""Of one file; beyond them the oldest give way, as a sheet that was printed is to be noted in any case."""

MOST_ON_SHEET: Final = 50


def sheet_made(
    kind: SheetKind, services: tuple[tuple[str, str, Seen], ...], author_id: str, now: datetime
) -> GivenSheet:
    """Return what is noted of a sheet.

    Raises:
        FileFull: no sheet holds so many services.
        ValueError: a service has no id.
    """
    if len(services) > MOST_ON_SHEET:
        raise FileFull(MOST_ON_SHEET)
    for service_id, _, _ in services:
        demand_service(service_id)
    named = tuple((service_id, kept_name(name)) for service_id, name, _ in services)
    return GivenSheet(uuid4().hex, SheetKind(kind), now, author_id, named)


def add_sheet(connection: Any, file_id: str, sheet: GivenSheet, seen: dict[str, Seen]) -> None:
    """Note that a sheet was made; in a transaction.

    Args:
        connection: the vault.
        file_id: for whom.
        sheet: what is noted.
        seen: how the services on it were seen, by their ids.

    Raises:
        ValueError: how one was seen is shaped like nothing.
    """
    services = [[service_id, name, kept_seen(seen[service_id])] for service_id, name in sheet.services]
    connection.execute(
        "INSERT INTO given_sheet (id, file_id, kind, made_at, author_id, services) VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(sheet.id, file_id, sheet.kind.value, sheet.made_at.isoformat(), sheet.author_id),
            stored_json(services),
        ),
    )
    connection.execute(
        "DELETE FROM given_sheet WHERE file_id = ? AND id NOT IN"
        " (SELECT id FROM given_sheet WHERE file_id = ? ORDER BY made_at DESC, rowid DESC LIMIT ?)",
        (file_id, file_id, MOST_SHEETS),
    )


def sheets_of(connection: Any, file_id: str) -> tuple[GivenSheet, ...]:
    """Return the sheets that were made for a client, the newest first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(
        "SELECT id, kind, made_at, author_id, services FROM given_sheet WHERE file_id = ?"
        " ORDER BY made_at DESC, rowid DESC",
        (file_id,),
    ).fetchall()
    with sound_rows():
        return tuple(map(_sheet, rows))


def _sheet(row: Any) -> GivenSheet:
    sheet_id, kind, made_at, author_id, services = row
    return GivenSheet(sheet_id, SheetKind(kind), datetime.fromisoformat(made_at), author_id, given_in(services))
