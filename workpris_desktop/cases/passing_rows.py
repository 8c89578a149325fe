"""The rows of what was passed on from clients' files: when, as what, to whom, which facts, and by which ground."""

from datetime import date, datetime
from typing import Any, Final

from workpris_desktop.cases.choice_rows import choices_of
from workpris_desktop.cases.consent_rows import consents_of
from workpris_desktop.cases.kept_text import storable
from workpris_desktop.cases.stored_json import decoded, sound_rows, stored_json
from workpris_desktop.domain.consent import Consent, ConsentPurpose, office_receiver, service_receiver
from workpris_desktop.domain.passing_errors import GroundTooNarrow, NoGroundToPassOn
from workpris_desktop.domain.passing_on import Ground, PassedOn, PassingWay, WantedPassing, ground_for

_COLUMNS: Final = (
    *("id", "made_at", "author_id", "way", "receiver_id", "receiver", "purpose", "facts", "consent_id", "packet_id"),
)


def ground_of(connection: Any, file_id: str, wanted: WantedPassing, today: date) -> Ground:
    """Return by what something of a file may be passed on.

    Raises:
        VaultDamaged: a consent of the file cannot be read; it may be a refusal, so that none counts.
    """
    return ground_for(wanted, consents_of(connection, file_id), today)


def demand_ground(connection: Any, file_id: str, wanted: WantedPassing, today: date) -> Consent:
    """Return the consent or other legal basis by which all that is wanted may be passed on.

    Args:
        connection: the vault, in the transaction in which it is passed on.
        file_id: of the client.
        wanted: what, to whom, what for.
        today: the day on the wall.

    Raises:
        NoGroundToPassOn: there is none today.
        GroundTooNarrow: there is one that does not cover all.
        VaultDamaged: a consent of the file cannot be read.
    """
    ground = ground_of(connection, file_id, wanted, today)
    if ground.allowed_by is None:
        raise NoGroundToPassOn
    if ground.missing:
        raise GroundTooNarrow(len(ground.missing))
    return ground.allowed_by


def known_receivers(connection: Any, file_id: str) -> tuple[tuple[str, str], ...]:
    """Return to whom facts of a file can go, as ids of receivers with names: its services in order, then all offices.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    services = ((service_receiver(each.service_id), each.name) for each in choices_of(connection, file_id))
    offices = connection.execute("SELECT id, name, unit FROM office ORDER BY name, unit, rowid")
    named = ((office_receiver(office_id), ", ".join(filter(None, (name, unit)))) for office_id, name, unit in offices)
    return (*services, *named)


def add_passed_on(connection: Any, file_id: str, passed: PassedOn) -> None:
    """Write that facts of a file went out; in a transaction."""
    wanted = passed.wanted
    connection.execute(
        f"INSERT INTO passed_on (file_id, {', '.join(_COLUMNS)})"  # noqa: S608 - names of ours
        f" VALUES (?{', ?' * len(_COLUMNS)})",
        (
            *(file_id, passed.id, passed.made_at.isoformat(), passed.author_id, passed.way.value),
            *(wanted.receiver_id, wanted.receiver, wanted.purpose.value, stored_json(sorted(wanted.facts))),
            *(passed.consent_id, passed.packet_id),
        ),
    )


def passed_on_of(connection: Any, file_id: str) -> tuple[PassedOn, ...]:
    """Return what was passed on from a file, the newest first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(
        f"SELECT {', '.join(f'CAST({each} AS BLOB)' for each in _COLUMNS)} FROM passed_on"  # noqa: S608 - of ours
        " WHERE file_id = ? ORDER BY made_at DESC, rowid DESC",
        (storable(file_id),),
    )
    with sound_rows():
        return tuple(_passed(*(str(cell, "utf-8") for cell in row)) for row in rows)


def _passed(*cells: str) -> PassedOn:
    passed_id, made_at, author_id, way, receiver_id, receiver, purpose, facts, consent_id, packet_id = cells
    wanted = WantedPassing(receiver_id, receiver, ConsentPurpose(purpose), _facts(facts))
    moment = datetime.fromisoformat(made_at)
    return PassedOn(passed_id, moment, author_id, PassingWay(way), wanted, consent_id, packet_id)


def _facts(cell: str) -> frozenset[str]:
    facts = decoded(cell)
    if not isinstance(facts, list) or not all(isinstance(each, str) for each in facts):
        raise TypeError(type(facts).__name__)
    return frozenset(facts)
