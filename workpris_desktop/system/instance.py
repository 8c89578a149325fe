"""One at a time: a lock per folder that is free again at once when its holder ends, however it ends."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from workpris_desktop.system.files import remove_quietly, wrapped_os_errors

if TYPE_CHECKING:
    from filelock import BaseFileLock


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: a process, and the session at a screen that it belongs to (see `session_key`)."""

    process: int
    session: str


class FolderLock:
    """A lock on what a file stands for; the holder notes beside it who it is."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._note = path.with_name(f"{path.name}.holder")

    def acquire(self) -> bool:
        """Take the lock if it is free, and tell whether it is ours now.

        Raises:
            MachineFault: the folder does not take the lock's file.
        """
        # 35 ms, which nobody should wait for who does not lock.
        from filelock import Timeout  # noqa: PLC0415

        with wrapped_os_errors(self._path):
            try:
                if not self._lock.is_locked:
                    self._lock.acquire(blocking=False)
            except Timeout:
                return False
        self._leave_note()
        return True

    def release(self) -> None:
        """Give the lock back; nothing happens where it is not ours."""
        if self._lock.is_locked:
            remove_quietly(self._note)
            self._lock.release()

    def holder(self) -> Holder | None:
        """Return who holds the lock, to be asked when `acquire` said no; None where that cannot be read."""
        with suppress(OSError, ValueError, TypeError, LookupError, RecursionError, OverflowError):
            values = json.loads(self._note.read_text(encoding="utf-8"))
            return Holder(int(values["process"]), str(values["session"]))
        return None

    def is_held_in_this_session(self) -> bool:
        """Tell whether the holder's windows are on our own screen, so that they can be brought to the front."""
        holder = self.holder()
        return holder is not None and holder.session == session_key(os.environ)

    def _leave_note(self) -> None:
        """Say who holds the lock; where that cannot be written the lock is ours all the same."""
        remove_quietly(self._note)
        with suppress(OSError):
            note = json.dumps(asdict(Holder(os.getpid(), session_key(os.environ))))
            self._note.write_text(note, encoding="utf-8")

    @cached_property
    def _lock(self) -> "BaseFileLock":
        from filelock import FileLock  # noqa: PLC0415

        return FileLock(self._path, thread_local=False)


def session_key(environ: Mapping[str, str]) -> str:
    """Return a word for the computer, person and screen of this process, from which none of them can be read.

    On Linux the screen tells sessions apart, not XDG_SESSION_ID: a program from the menu and one from a terminal of
    the same session may have different ones. Windows counts its sessions.
    """
    parts = [_computer(), *_person_and_screen(environ)]
    # Nobody else needs it before the first painting.
    import hashlib  # noqa: PLC0415

    return hashlib.sha256("\0".join(parts).encode(errors="surrogateescape")).hexdigest()[:16]


if sys.platform == "win32":  # pragma: other system
    import ctypes

    def _computer() -> str:
        return os.environ.get("COMPUTERNAME", "")

    def _person_and_screen(environ: Mapping[str, str]) -> tuple[str, ...]:
        # SESSIONNAME is "Console" for each of two people who take turns at one computer.
        session = ctypes.c_ulong()
        if ctypes.windll.kernel32.ProcessIdToSessionId(os.getpid(), ctypes.byref(session)):
            return (str(session.value),)
        return (environ.get("USERNAME", ""), environ.get("SESSIONNAME", ""))

else:

    def _computer() -> str:
        return os.uname().nodename

    def _person_and_screen(environ: Mapping[str, str]) -> tuple[str, ...]:
        screen = tuple(environ.get(variable, "") for variable in ("WAYLAND_DISPLAY", "DISPLAY"))
        return (str(os.getuid()), *(screen if any(screen) else (environ.get("XDG_SESSION_ID", ""),)))
