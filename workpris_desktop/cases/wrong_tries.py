"""Wrong passwords: how many, the wait after them, and when they were typed, for the audit of the next who gets in."""

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from math import ceil
from pathlib import Path
from typing import Final

from workpris_desktop.cases.file_modes import modes_of
from workpris_desktop.domain.errors import MachineFault
from workpris_desktop.domain.vault import VaultPurpose
from workpris_desktop.domain.vault_errors import TooManyTries
from workpris_desktop.system.files import first_bytes, write_atomically

FREE_TRIES: Final = 5
LONGEST_WAIT_S: Final = 300

_MOST_MOMENTS: Final = 100
_MOST_COUNTED: Final = 1_000_000
_LARGEST_FILE_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class _Tries:
    """Those of one account since its password was last right; ``moments`` are not in the audit yet."""

    count: int = 0
    last: datetime | None = None
    moments: tuple[datetime, ...] = field(default=())

    def __post_init__(self) -> None:
        if not 0 <= self.count <= _MOST_COUNTED:
            raise ValueError(self.count)
        if any(moment.tzinfo is None for moment in (*self.moments, *filter(None, [self.last]))):
            raise ValueError


class WrongTries:
    """The file of wrong tries.

    It holds up who guesses at this computer, not who copies the vault; so where it is damaged it is begun anew, and
    where it cannot be written nobody is kept out.
    """

    def __init__(self, path: Path, purpose: VaultPurpose) -> None:
        self._path = path
        self._purpose = purpose
        self._tries: dict[str, _Tries] = _read(path)

    def demand(self, account_id: str, now: datetime) -> None:
        """Let pass who need not wait.

        A clock that was set back lets the wait begin anew: it is neither skipped nor longer than it ever was.

        Raises:
            TooManyTries: there is a wait, of so many seconds still.
        """
        tries = self._tries.get(account_id, _Tries())
        wait_s = _wait_s(tries.count)
        if tries.last is None or not wait_s:
            return
        if tries.last > now:
            self._set(account_id, replace(tries, last=now))
            raise TooManyTries(wait_s)
        left_s = wait_s - (now - tries.last).total_seconds()
        if left_s > 0:
            raise TooManyTries(ceil(left_s))

    def note(self, account_id: str, now: datetime) -> None:
        """Count a try before it is known whether it is right, so that ending the program does not undo it."""
        tries = self._tries.get(account_id, _Tries())
        count = min(tries.count + 1, _MOST_COUNTED)
        self._set(account_id, _Tries(count, now, (*tries.moments, now)[-_MOST_MOMENTS:]))

    def left(self, account_id: str) -> int:
        """Return how many tries there are before the first wait."""
        return max(0, FREE_TRIES - self._tries.get(account_id, _Tries()).count)

    def note_recovery(self, account_id: str, now: datetime) -> None:
        """Keep for the audit that a recovery key was wrong; as nobody guesses one, there is no wait for it."""
        tries = self._tries.get(account_id, _Tries())
        self._set(account_id, replace(tries, moments=(*tries.moments, now)[-_MOST_MOMENTS:]))

    def take_back(self, account_id: str) -> None:
        """Take back the try that was noted last, because it was right, and let the count begin anew."""
        tries = self._tries.get(account_id, _Tries())
        self._set(account_id, _Tries(moments=tries.moments[:-1]))

    def forgive(self, account_id: str) -> None:
        """Let the count begin anew."""
        tries = self._tries.get(account_id, _Tries())
        self._set(account_id, _Tries(moments=tries.moments))

    def failures(self, accounts: Collection[str], since: datetime, until: datetime) -> tuple[tuple[datetime, str], ...]:
        """Return the moments of wrong tries that are not in the audit yet, with the account, in their order.

        Who can write the file can say anything in it, and what gets into the audit stays: so these are at most the
        newest hundred, of accounts that there are, and in the time that they can be of.

        Args:
            accounts: the ids of those of the vault.
            since: when somebody was let in last, and all until then got into the audit (UTC).
            until: now (UTC).
        """
        found = sorted(
            (moment.astimezone(UTC), account)
            for account in accounts
            for moment in self._tries.get(account, _Tries()).moments
            if since <= moment <= until
        )
        return tuple(found[-_MOST_MOMENTS:])

    def audited(self) -> None:
        """Forget the moments, because they are in the audit now; the waits of others stay."""
        self._tries = {account: replace(tries, moments=()) for account, tries in self._tries.items() if tries.count}
        self._write()

    def _set(self, account_id: str, tries: _Tries) -> None:
        self._tries[account_id] = tries
        self._write()

    def _write(self) -> None:
        import msgspec  # noqa: PLC0415 - only the vault's own process needs it

        with suppress(MachineFault), modes_of(self._purpose):
            write_atomically(self._path, msgspec.json.encode(self._tries))


def _wait_s(count: int) -> int:
    return min(LONGEST_WAIT_S, 1 << min(count - FREE_TRIES, LONGEST_WAIT_S.bit_length())) if count >= FREE_TRIES else 0


def _read(path: Path) -> dict[str, _Tries]:
    import msgspec  # noqa: PLC0415 - as above

    try:
        data = first_bytes(path, _LARGEST_FILE_BYTES + 1) or b""
        return dict(msgspec.json.decode(data, type=dict[str, _Tries]))
    except (MachineFault, ValueError, RecursionError, msgspec.MsgspecError):
        return {}
