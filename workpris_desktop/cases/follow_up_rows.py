"""What is to be done for clients by a day: written by a worker, or a preset of the country."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final
from uuid import uuid4

from workpris_desktop.cases.intake_values import demand_day, demand_id
from workpris_desktop.cases.kept_text import kept_line, storable
from workpris_desktop.cases.stored_json import sound_rows
from workpris_desktop.domain.follow_up import LONGEST_STEP, FollowUp, Preset
from workpris_desktop.domain.vault_errors import ClientFileNotFound, FileFull

MOST_OPEN: Final = 100
"""Of one file; what is done does not count."""

_SELECT: Final = "SELECT id, due_on, text, preset, done_on FROM follow_up WHERE file_id = ? "


def follow_ups_of(connection: Any, file_id: str) -> tuple[FollowUp, ...]:
    """Return what is to be done for a client, and what was, the first day first.

    Raises:
        VaultDamaged: a row is not as it was written.
    """
    rows = connection.execute(_SELECT + "ORDER BY due_on, made_at, rowid", (file_id,)).fetchall()
    with sound_rows():
        return tuple(map(_follow_up, rows))


def follow_up_of(connection: Any, file_id: str, follow_up_id: str) -> FollowUp:
    """Return one of them.

    Raises:
        ClientFileNotFound: the file has no such one.
        VaultDamaged: the row is not as it was written.
    """
    row = connection.execute(_SELECT + "AND id = ?", (file_id, storable(follow_up_id))).fetchone()
    if row is None:
        raise ClientFileNotFound
    with sound_rows():
        return _follow_up(row)


def add_follow_up(connection: Any, file_id: str, author_id: str, step: FollowUp, now: datetime) -> FollowUp:
    """Add something to do, and return it; in a transaction.

    Args:
        connection: the vault.
        file_id: for whom.
        author_id: who has asked for it.
        step: day, and text or preset; its id is given here.
        now: the moment (UTC).

    Raises:
        TextTooLong: the text is.
        FileFull: there is too much to do.
        ValueError: it has neither text nor preset, or its day is none.
    """
    step = FollowUp(uuid4().hex, step.due_on, _text(step), step.preset)
    connection.execute(
        "INSERT INTO follow_up (id, file_id, due_on, text, preset, author_id, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (step.id, file_id, step.due_on.isoformat(), step.text, step.preset, author_id, now.isoformat()),
    )
    demand_few_open(connection, file_id)
    return step


def demand_few_open(connection: Any, file_id: str) -> None:
    """Let a file pass for which there is not too much to do.

    Raises:
        FileFull: there is.
    """
    (count,) = connection.execute(
        "SELECT count(*) FROM follow_up WHERE file_id = ? AND done_on IS NULL", (file_id,)
    ).fetchone()
    if count > MOST_OPEN:
        raise FileFull(MOST_OPEN)


def change_follow_up(connection: Any, step: FollowUp) -> FollowUp:
    """Write day, text and whether it is done of something that is there, and return it; in a transaction.

    Raises:
        TextTooLong: the text is.
        ValueError: it has neither text nor preset, or its day is none.
    """
    step = FollowUp(step.id, step.due_on, _text(step), step.preset, step.done_on)
    connection.execute(
        "UPDATE follow_up SET due_on = ?, text = ?, done_on = ? WHERE id = ?",
        (step.due_on.isoformat(), step.text, step.done_on.isoformat() if step.done_on else None, step.id),
    )
    return step


def drop_follow_up(connection: Any, file_id: str, follow_up_id: str) -> None:
    """Forget something to do; nothing where it is gone already; in a transaction."""
    connection.execute("DELETE FROM follow_up WHERE id = ? AND file_id = ?", (storable(follow_up_id), file_id))


def set_presets(
    connection: Any, file_id: str, author_id: str, presets: Iterable[Preset], now: datetime
) -> tuple[FollowUp, ...]:
    """Let the presets of a file be these, and return all that is to be done; in a transaction.

    One that is done stays as it is; one that is not moves to its day, and goes where it is no longer named. A day that
    is over by now moves nothing, and falls on today where it is new: who is told late of a release is not late.

    Raises:
        FileFull: there is too much to do.
        ValueError: a key is none, or a day.
    """
    presets = tuple(presets)
    for preset in presets:
        demand_day(preset.due_on)
    today = now.astimezone().date()
    named = {preset.key: preset.due_on for preset in presets}
    for step in follow_ups_of(connection, file_id):
        due_on = named.pop(step.preset, None)
        if not step.preset or step.done_on:
            continue
        if due_on is None:
            drop_follow_up(connection, file_id, step.id)
        elif due_on != step.due_on and due_on >= today:
            change_follow_up(connection, FollowUp(step.id, due_on, "", step.preset))
    add_presets(connection, file_id, author_id, (Preset(key, due_on) for key, due_on in named.items()), now)
    return follow_ups_of(connection, file_id)


def add_presets(connection: Any, file_id: str, author_id: str, presets: Iterable[Preset], now: datetime) -> None:
    """Let presets begin for a file that has none of these; a day that is over falls on today; in a transaction.

    Raises:
        FileFull: there is too much to do.
        ValueError: a key is none, or a day.
    """
    today = now.astimezone().date()
    for preset in presets:
        demand_day(preset.due_on)
        add_follow_up(connection, file_id, author_id, FollowUp("", max(preset.due_on, today), preset=preset.key), now)


def _text(step: FollowUp) -> str:
    demand_day(step.due_on)
    if step.preset:
        demand_id(step.preset)
        return ""
    text = kept_line(step.text, LONGEST_STEP)
    if not text:
        raise ValueError(text)
    return text


def _follow_up(row: Any) -> FollowUp:
    follow_up_id, due_on, text, preset, done_on = row
    return FollowUp(
        *(follow_up_id, date.fromisoformat(due_on), text, preset),
        date.fromisoformat(done_on) if done_on else None,
    )
