"""The services that were chosen for clients, in their order, and what became of them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from workpris_desktop.cases.choice_values import kept_name, kept_seen
from workpris_desktop.cases.kept_text import kept_line, storable
from workpris_desktop.cases.stored_json import seen_in, sound_rows, stored_json
from workpris_desktop.domain.chosen_service import LONGEST_OVERRIDE, ChosenService, Disclosure, ReferralState, Seen
from workpris_desktop.domain.vault_errors import ClientFileNotFound, FileFull

MOST_CHOSEN: Final = 50
"""Of one file."""

_ANSWERED_ON: Final[Mapping[ReferralState, str]] = MappingProxyType(
    {
        ReferralState.ACCEPTED: ":on",
        ReferralState.REFUSED: ":on",
        # Who moves in or leaves has been accepted before, unless nobody has written that down.
        ReferralState.IN_SERVICE: "coalesce(answered_on, :on)",
        ReferralState.ENDED: "answered_on",
    }
)
"""When the provider has said yes or no, as a state tells it; the others say that there is no answer."""

_SELECT: Final = (
    "SELECT service_id, name, need, override, state, reason, state_on, chosen_at, given_at, answered_on, seen,"
    " disclosure FROM chosen_service WHERE file_id = ? "
)


def choices_of(connection: Any, file_id: str) -> tuple[ChosenService, ...]:
    """Return the services of a client, in the order of the list.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(_SELECT + "ORDER BY position, rowid", (file_id,)).fetchall()
    with sound_rows():
        return tuple(map(_chosen, rows))


def choice_of(connection: Any, file_id: str, service_id: str) -> ChosenService | None:
    """Return one of them, None where it was not chosen.

    Raises:
        VaultDamaged: the row is not as it was written.
    """
    row = connection.execute(_SELECT + "AND service_id = ?", (file_id, storable(service_id))).fetchone()
    with sound_rows():
        return _chosen(row) if row else None


def add_choice(connection: Any, file_id: str, choice: ChosenService, author_id: str, now: datetime) -> None:
    """Put a service at the end of the list; one that is on it keeps its place and what became of it; in a transaction.

    Args:
        connection: the vault.
        file_id: whose list.
        choice: the service; need, override and looks stay as they are where it has none, and disclosure always.
        author_id: who has chosen it.
        now: the moment (UTC).

    Raises:
        TextTooLong: the override is.
        FileFull: the list is.
        ValueError: how it was seen is shaped like nothing.
    """
    connection.execute(
        "INSERT INTO chosen_service (file_id, service_id, name, position, need, override, state, reason, chosen_at,"
        " seen, disclosure, author_id) VALUES (:file, :service, :name,"
        " (SELECT coalesce(max(position), 0) + 1 FROM chosen_service WHERE file_id = :file),"
        " :need, :override, :state, '', :at, :seen, :disclosure, :author)"
        " ON CONFLICT (file_id, service_id) DO UPDATE SET"
        " name = excluded.name, seen = CASE excluded.seen WHEN '{}' THEN seen ELSE excluded.seen END,"
        " need = CASE excluded.need WHEN '' THEN need ELSE excluded.need END,"
        " override = CASE excluded.override WHEN '' THEN override ELSE excluded.override END",
        {
            "file": file_id,
            "service": choice.service_id,
            "name": kept_name(choice.name),
            "need": choice.need,
            "override": kept_line(choice.override, LONGEST_OVERRIDE),
            "state": ReferralState.PREPARED.value,
            "at": now.isoformat(),
            "seen": stored_json(kept_seen(choice.seen)),
            "disclosure": choice.disclosure.value,
            "author": author_id,
        },
    )
    (count,) = connection.execute("SELECT count(*) FROM chosen_service WHERE file_id = ?", (file_id,)).fetchone()
    if count > MOST_CHOSEN:
        raise FileFull(MOST_CHOSEN)


def put_choice_back(
    connection: Any, file_id: str, choice: ChosenService, position: int, *, author_id: str, now: datetime
) -> None:
    """Put a service that was taken off the list back to its place, with all that became of it; in a transaction.

    One that was chosen again meanwhile gets back what became of it, and stays as it was seen and given since; so does
    whether its provider may know about the prison, if somebody has asked since.

    Args:
        connection: the vault.
        file_id: whose list.
        choice: the service as it was.
        position: its place in the list, from 0.
        author_id: who puts it back.
        now: the moment (UTC), at which it was chosen where that is not known.

    Raises:
        TextTooLong: the override is.
        FileFull: the list is.
        ValueError: how it was seen is shaped like nothing.
    """
    listed = [each.service_id for each in choices_of(connection, file_id)]
    if choice.service_id not in listed:
        add_choice(connection, file_id, choice, author_id, now)
    connection.execute(
        "UPDATE chosen_service SET state = :state, reason = :reason, state_on = :state_on, answered_on = :answered_on,"
        " disclosure = CASE disclosure WHEN '' THEN :disclosure ELSE disclosure END,"
        " chosen_at = :chosen_at, given_at = max(coalesce(given_at, :given_at), coalesce(:given_at, given_at))"
        " WHERE file_id = :file AND service_id = :service",
        {
            "state": choice.state.value,
            "reason": choice.reason,
            "state_on": _text_of(choice.state_on),
            "answered_on": _text_of(choice.answered_on),
            "disclosure": choice.disclosure.value,
            "chosen_at": (choice.chosen_at or now).isoformat(),
            "given_at": _text_of(choice.given_at),
            "file": file_id,
            "service": choice.service_id,
        },
    )
    others = [each for each in listed if each != choice.service_id]
    order_choices(connection, file_id, (*others[:position], choice.service_id, *others[position:]))


def drop_choice(connection: Any, file_id: str, service_id: str) -> None:
    """Take a service off the list; nothing where it is not on it; in a transaction."""
    connection.execute(
        "DELETE FROM chosen_service WHERE file_id = ? AND service_id = ?", (file_id, storable(service_id))
    )


def order_choices(connection: Any, file_id: str, service_ids: Iterable[str]) -> None:
    """Put these services first, in this order; the others follow as they did; in a transaction."""
    kept = [choice.service_id for choice in choices_of(connection, file_id)]
    named = [each for each in dict.fromkeys(service_ids) if each in kept]
    connection.executemany(
        "UPDATE chosen_service SET position = ? WHERE file_id = ? AND service_id = ?",
        [
            (position, file_id, service_id)
            for position, service_id in enumerate(dict.fromkeys((*named, *kept)), start=1)
        ],
    )


def set_state(connection: Any, file_id: str, choice: ChosenService, on: date, now: datetime) -> ChosenService:
    """Write what became of a service, and return it; in a transaction.

    Args:
        connection: the vault.
        file_id: whose list.
        choice: the service with its new state and reason.
        on: since when it is so.
        now: the moment (UTC), at which it was given where that is the state.

    Raises:
        ClientFileNotFound: it is not on the list.
    """
    answered_on = _ANSWERED_ON.get(choice.state, "NULL")
    changed = connection.execute(
        f"UPDATE chosen_service SET state = :state, reason = :reason, state_on = :on, answered_on = {answered_on},"  # noqa: S608 - one of ours
        " given_at = coalesce(:given, given_at) WHERE file_id = :file AND service_id = :service",
        {
            "state": choice.state.value,
            "reason": choice.reason,
            "on": on.isoformat(),
            "given": now.isoformat() if choice.state is ReferralState.GIVEN else None,
            "file": file_id,
            "service": storable(choice.service_id),
        },
    ).rowcount
    found = choice_of(connection, file_id, choice.service_id)
    if not changed or found is None:
        raise ClientFileNotFound
    return found


def set_disclosure(connection: Any, file_id: str, service_id: str, disclosure: Disclosure) -> ChosenService:
    """Write whether the provider of a service may know about the prison, and return the service; in a transaction.

    Raises:
        ClientFileNotFound: it is not on the list.
    """
    connection.execute(
        "UPDATE chosen_service SET disclosure = ? WHERE file_id = ? AND service_id = ?",
        (disclosure.value, file_id, storable(service_id)),
    )
    found = choice_of(connection, file_id, service_id)
    if found is None:
        raise ClientFileNotFound
    return found


def mark_given(connection: Any, file_id: str, seen: Mapping[str, Seen], now: datetime) -> None:
    """Note when services of the list were given, and how they were seen then, where that is known; in a transaction.

    Raises:
        ValueError: how one was seen is shaped like nothing.
    """
    connection.executemany(
        "UPDATE chosen_service SET given_at = :at, seen = CASE :seen WHEN '{}' THEN seen ELSE :seen END"
        " WHERE file_id = :file AND service_id = :service",
        [
            {"at": now.isoformat(), "seen": stored_json(kept_seen(each)), "file": file_id, "service": service_id}
            for service_id, each in seen.items()
        ],
    )


def _text_of(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _chosen(row: Any) -> ChosenService:
    service_id, name, need, override, state, reason, state_on, chosen_at, given_at, answered_on, seen, disclosure = row
    return ChosenService(
        *(service_id, name, need, override, ReferralState(state), reason),
        date.fromisoformat(state_on) if state_on else None,
        datetime.fromisoformat(chosen_at),
        datetime.fromisoformat(given_at) if given_at else None,
        date.fromisoformat(answered_on) if answered_on else None,
        seen_in(seen),
        Disclosure(disclosure),
    )
