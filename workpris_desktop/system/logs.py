"""The program's log: small, one line a record, and nothing about any person in it."""

import faulthandler
import logging
import os
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from workpris_desktop.system.error_trace import trace_errors
from workpris_desktop.system.redaction import Redaction, redaction_for

if TYPE_CHECKING:
    from workpris_desktop.system.log_file import LogFile

LOG_FILE: Final = "workpris.log"
FAULT_FILE: Final = "fault.log"
"""Where the interpreter itself writes when it breaks down; tidied into `LAST_FAULT_FILE` at the next start."""
LAST_FAULT_FILE: Final = "last-fault.log"

MOST_HELD_BACK: Final = 100
"""Records; with more of them something is wrong enough to be written at once."""

_OURS: Final = __name__.partition(".")[0]
_FOREIGN_MESSAGE: Final = "(message of another package, left out)"


class ProgramLog:
    """The log of one run; ``is_written`` tells whether the folder takes it."""

    def __init__(self, handler: logging.Handler, fault_file: BinaryIO | None) -> None:
        self._handler = handler
        self._fault_file = fault_file
        self.is_written = not isinstance(handler, logging.NullHandler)
        logging.getLogger().addHandler(handler)

    def let_go(self) -> None:
        """Write what was held back until now."""
        if isinstance(self._handler, _LateHandler):
            self._handler.let_go()

    def close(self) -> None:
        """Stop writing and close the files."""
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()
        if self._fault_file:
            faulthandler.disable()
            self._fault_file.close()


def start_log(folder: Path, level: int, *, holds_back: bool = False) -> ProgramLog:
    """Write what happens to a folder from now on; where the folder does not take it, go on without.

    Args:
        folder: made where it does not exist.
        level: `logging.INFO` or another, for our own modules; of others only warnings are noted.
        holds_back: whether to write nothing but errors before `ProgramLog.let_go` is called or the log is closed, so
            that the first painting of a window need not wait for it.
    """
    redaction = redaction_for(os.environ)
    logging.getLogger(_OURS).setLevel(level)
    return ProgramLog(_handler(folder, redaction, holds_back=holds_back), _watch_for_faults(folder, redaction))


def _handler(folder: Path, redaction: Redaction, *, holds_back: bool) -> logging.Handler:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / LOG_FILE).open("ab").close()
    except OSError:
        return logging.NullHandler()
    return _LateHandler(folder / LOG_FILE, _LineFormatter(redaction), holds_back=holds_back)


def _watch_for_faults(folder: Path, redaction: Redaction) -> BinaryIO | None:
    """Have the interpreter write where it was when it broke down, and tidy what it wrote there last time."""
    fault_file = folder / FAULT_FILE
    try:
        with suppress(FileNotFoundError):
            if written := fault_file.read_text(encoding="utf-8", errors="replace"):
                (folder / LAST_FAULT_FILE).write_text(redaction.clean(written), encoding="utf-8")
                # Emptied, not removed: another session of ours may have it open.
                fault_file.write_bytes(b"")
        file = fault_file.open("ab")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


class _LateHandler(logging.Handler):
    """Opens the log file with the first record, or once what is held back may be written."""

    def __init__(self, path: Path, formatter: logging.Formatter, *, holds_back: bool) -> None:
        super().__init__()
        self._path = path
        self._held: list[logging.LogRecord] | None = [] if holds_back else None
        self.setFormatter(formatter)

    @cached_property
    def _file(self) -> "LogFile":
        from workpris_desktop.system.log_file import LogFile  # noqa: PLC0415

        return LogFile(self._path, self.formatter)

    def emit(self, record: logging.LogRecord) -> None:
        """Hand the record on, or hold it back; an error is never held back, and takes along what was."""
        if self._held is not None:
            self._held.append(record)
            if record.levelno >= logging.ERROR or len(self._held) > MOST_HELD_BACK:
                self.let_go()
        else:
            self._file.emit(record)

    def let_go(self) -> None:
        """Write what was held back, and hold nothing back any more."""
        held, self._held = self._held or [], None
        for record in held:
            self._file.emit(record)

    def close(self) -> None:
        """Write what was held back, and close the file if it was opened."""
        self.let_go()
        if "_file" in self.__dict__:
            self._file.close()
        super().close()


class _LineFormatter(logging.Formatter):
    """Time, level, module, message; of an error its types and our own places, never its message."""

    def __init__(self, redaction: Redaction) -> None:
        super().__init__(datefmt="%Y-%m-%dT%H:%M:%S%z")
        self._redaction = redaction

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        is_ours = record.name.partition(".")[0] == _OURS
        message = self._redaction.clean(_message(record)) if is_ours else _FOREIGN_MESSAGE
        parts = [self.formatTime(record, self.datefmt), record.levelname, record.name, " / ".join(message.splitlines())]
        if record.exc_info and record.exc_info[1]:
            parts += [f"[{trace.error_type}: {' > '.join(trace.places)}]" for trace in trace_errors(record.exc_info[1])]
        return " ".join(parts)


def _message(record: logging.LogRecord) -> str:
    """Fill the gaps of the message; where an error is to be told, its type alone is."""
    message = str(_told(record.msg))
    if isinstance(record.args, tuple):
        return message % tuple(map(_told, record.args)) if record.args else message
    return record.getMessage()


def _told(value: object) -> object:
    return type(value).__name__ if isinstance(value, BaseException) else value
