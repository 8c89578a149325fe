"""Which backups are kept: the newest ones, one of each of the last days, and none older than is settled."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from workpris_desktop.domain.vault import BackupFound

NEWEST_KEPT: Final = 3
DAYS_KEPT: Final = 7
"""security.md 2.7: the three newest, and one of each of seven days."""


def superfluous(backups: Sequence[BackupFound], now: datetime, most_days: int) -> tuple[BackupFound, ...]:
    """Return the backups that may go; at least one whole backup always stays.

    A backup from the future was made by a wrong clock and counts as being as old as it is far away, so that it neither
    stays for ever nor drives the others out.

    Args:
        backups: all of one place.
        now: the moment (UTC).
        most_days: how long a backup is kept.
    """
    by_age = sorted(backups, key=lambda backup: abs(now - backup.made_at))
    fresh = [backup for backup in by_age if abs(now - backup.made_at) <= timedelta(days=most_days)]
    whole = [backup for backup in fresh if backup.is_whole]
    of_days = {backup.made_at.date(): backup for backup in reversed(whole)}
    daily = sorted(of_days.values(), key=lambda backup: abs(now - backup.made_at))[:DAYS_KEPT]
    # One that is not whole may still be salvaged, so that only its age counts.
    damaged = [backup for backup in fresh if not backup.is_whole]
    last = [backup for backup in by_age if backup.is_whole][:1]
    kept = {backup.name for backup in (*whole[:NEWEST_KEPT], *daily, *damaged, *last)}
    return tuple(backup for backup in backups if backup.name not in kept)
