"""Notes of the office about services, and what providers said; kept beside the directory, never in it."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.kept_text import kept_line, kept_prose, storable
from workpris_desktop.domain.account import Deed
from workpris_desktop.domain.capacity import CapacityState
from workpris_desktop.domain.facet import YesNo
from workpris_desktop.domain.own_finding import OwnFinding, Topic
from workpris_desktop.domain.provider_note import LONGEST_NOTE, LONGEST_TELLER, HeardFinding, ProviderNote
from workpris_desktop.domain.vault_errors import NotAllowed

MOST_FREE: Final = 9_999
"""Places that a provider may have named."""

_NOTE: Final = "SELECT id, service_id, author_id, made_at, text, changed_at FROM provider_note "
_HEARD: Final = (
    "SELECT id, service_id, topic, answer, heard_on, author_id, made_at, told_by, free, remark FROM heard_finding "
)
_HEARD_NEWEST_FIRST: Final = " ORDER BY heard_on DESC, made_at DESC, rowid DESC"


def notes_of(connection: Any, service_id: str) -> tuple[ProviderNote, ...]:
    """Return the notes about a service, the newest first."""
    told = "WHERE service_id = ? ORDER BY made_at DESC, rowid DESC"
    return tuple(map(_note, connection.execute(_NOTE + told, (storable(service_id),))))


def note_of(connection: Any, note_id: str) -> ProviderNote | None:
    """Return one note, None where it was removed."""
    row = connection.execute(_NOTE + "WHERE id = ?", (storable(note_id),)).fetchone()
    return _note(row) if row else None


def add_note(connection: Any, service_id: str, author_id: str, text: str, now: datetime) -> ProviderNote:
    """Add a note and return it; in a transaction.

    Raises:
        TextTooLong: the text is.
        ValueError: it is empty.
    """
    note = ProviderNote(uuid4().hex, service_id, author_id, now, kept_prose(text, LONGEST_NOTE))
    connection.execute(
        "INSERT INTO provider_note (id, service_id, author_id, made_at, text) VALUES (?, ?, ?, ?, ?)",
        (note.id, service_id, author_id, now.isoformat(), note.text),
    )
    return note


def change_note(connection: Any, note: ProviderNote, author_id: str, text: str, now: datetime) -> ProviderNote:
    """Change a note and return it; in a transaction.

    Raises:
        NotAllowed: somebody else wrote it; what carries a name says only what this person wrote.
        TextTooLong: the text is.
        ValueError: it is empty.
    """
    if note.author_id != author_id:
        raise NotAllowed(Deed.WRITE_NOTES)
    changed = replace(note, text=kept_prose(text, LONGEST_NOTE), changed_at=now)
    connection.execute(
        "UPDATE provider_note SET text = ?, changed_at = ? WHERE id = ?", (changed.text, now.isoformat(), note.id)
    )
    return changed


def remove_note(connection: Any, note_id: str) -> bool:
    """Remove a note and tell whether it was there; in a transaction."""
    return bool(connection.execute("DELETE FROM provider_note WHERE id = ?", (storable(note_id),)).rowcount)


def heard_of(connection: Any, service_id: str) -> tuple[HeardFinding, ...]:
    """Return what was heard about a service, the newest first."""
    told = _HEARD + "WHERE service_id = ?" + _HEARD_NEWEST_FIRST
    return tuple(map(_heard, connection.execute(told, (storable(service_id),))))


def all_heard(connection: Any) -> tuple[HeardFinding, ...]:
    """Return what was heard about all services, the newest first."""
    return tuple(map(_heard, connection.execute(_HEARD + _HEARD_NEWEST_FIRST)))


def add_heard(connection: Any, heard: HeardFinding) -> HeardFinding:
    """Add what was heard and return it as it is kept; in a transaction.

    Raises:
        TextTooLong: the remark or the name of who said it is.
        ValueError: more places are free than `MOST_FREE`, or less than none.
    """
    if heard.free is not None and not 0 <= heard.free <= MOST_FREE:
        raise ValueError(heard.free)
    kept = replace(
        heard,
        told_by=kept_line(heard.told_by, LONGEST_TELLER),
        remark=kept_prose(heard.remark, LONGEST_NOTE) if heard.remark.strip() else "",
    )
    finding = kept.finding
    connection.execute(
        "INSERT INTO heard_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(kept.id, finding.service_id, finding.topic.value, finding.answer.value, finding.on.isoformat()),
            *(kept.author_id, kept.made_at.isoformat(), kept.told_by, kept.free, kept.remark),
        ),
    )
    return kept


def remove_heard(connection: Any, heard_id: str) -> bool:
    """Remove what was heard and tell whether it was there; in a transaction."""
    return bool(connection.execute("DELETE FROM heard_finding WHERE id = ?", (storable(heard_id),)).rowcount)


def services_with_notes(connection: Any) -> frozenset[str]:
    """Return the ids of the services about which there is a note, or something was heard."""
    rows = connection.execute("SELECT service_id FROM provider_note UNION SELECT service_id FROM heard_finding")
    return frozenset(service_id for (service_id,) in rows)


def _note(row: Any) -> ProviderNote:
    note_id, service_id, author_id, made_at, text, changed_at = row
    changed = datetime.fromisoformat(changed_at) if changed_at else None
    return ProviderNote(note_id, service_id, author_id, datetime.fromisoformat(made_at), text, changed)


def _heard(row: Any) -> HeardFinding:
    heard_id, service_id, topic, answer, heard_on, author_id, made_at, told_by, free, remark = row
    about = Topic(topic)
    said = CapacityState(answer) if about is Topic.ROOM else YesNo(answer)
    finding = OwnFinding(service_id, about, said, date.fromisoformat(heard_on))
    return HeardFinding(heard_id, finding, author_id, datetime.fromisoformat(made_at), told_by, free, remark)
