"""How a command ends: its exit code, and what is said when it did not work."""

import logging
import os
import sys
from collections.abc import Callable, Mapping
from enum import IntEnum
from pathlib import Path
from typing import Final, TextIO

from PySide6.QtCore import QCoreApplication

from workpris_desktop.domain.errors import (
    CheckFailed,
    FolderTaken,
    FormNotFound,
    ForStaffOnly,
    NothingFound,
    PackageRefused,
    ServiceNotFound,
    ShortlistFull,
    Stopped,
    TownNotFound,
    WorkprisError,
    WrongUsage,
)
from workpris_desktop.domain.publish_errors import NothingToPublish, PackageFaulty, SourcesFaulty, TooMuchChanged
from workpris_desktop.domain.repository_errors import RootExpires
from workpris_desktop.domain.sheet_errors import NotNeutral, TextTells
from workpris_desktop.domain.sync_errors import (
    NoFormerEdition,
    NoSource,
    PublisherDiffers,
    PublisherMissing,
    PublisherUnreadable,
    UpdateRefused,
)
from workpris_desktop.system.files import fault_of

_log = logging.getLogger(__name__)

_OUTPUT: Final = "stdout"


class Outcome(IntEnum):
    """Exit codes, as scripts read them."""

    DONE = 0
    NOTHING = 1
    WRONG_USAGE = 2
    REFUSED = 3
    MACHINE = 4
    INTERRUPTED = 130


_OUTCOMES: Final[Mapping[Outcome, tuple[type[WorkprisError], ...]]] = {
    Outcome.NOTHING: (
        CheckFailed,
        FormNotFound,
        ForStaffOnly,
        NoFormerEdition,
        NoSource,
        NothingFound,
        PackageFaulty,
        PublisherMissing,
        ServiceNotFound,
        TownNotFound,
    ),
    Outcome.WRONG_USAGE: (FolderTaken, ShortlistFull, WrongUsage),
    Outcome.REFUSED: (
        NotNeutral,
        NothingToPublish,
        PackageRefused,
        PublisherDiffers,
        PublisherUnreadable,
        RootExpires,
        SourcesFaulty,
        TextTells,
        TooMuchChanged,
        UpdateRefused,
    ),
    Outcome.INTERRUPTED: (Stopped,),
}


def outcome_of(error: WorkprisError) -> Outcome:
    """Return the exit code that tells scripts what kind of error it was."""
    return next((outcome for outcome, kinds in _OUTCOMES.items() if isinstance(error, kinds)), Outcome.MACHINE)


def tell(error: WorkprisError, err: TextIO) -> None:
    """Write what happened, why, and what to do now."""
    # Most commands end well, and every window begins here.
    from workpris_desktop.wording.messages import message_for  # noqa: PLC0415

    message = message_for(error)
    print(message.title, message.sentence, message.advice, sep="\n", file=err)


def guarded(work: Callable[[], int], log_folder: Path, before_telling: Callable[[], None]) -> int:
    """Do the work and return its exit code; whatever goes wrong is told, and becomes an exit code too.

    Args:
        work: the command, or the window.
        log_folder: where the log is, which an unexpected error names.
        before_telling: makes sure that the person's language is spoken.
    """
    try:
        code = work()
        sys.stdout.flush()
    except WorkprisError as error:
        _log.info("ended with %s", type(error).__name__)
        before_telling()
        tell(error, sys.stderr)
        return outcome_of(error)
    except BrokenPipeError:
        return _end_output()
    except KeyboardInterrupt:
        return Outcome.INTERRUPTED
    except OSError as error:
        _log.exception("failed")
        _end_output()
        before_telling()
        fault = fault_of(error, Path(error.filename or _OUTPUT))
        tell(fault, sys.stderr)
        return outcome_of(fault)
    except Exception:  # noqa: BLE001 - the one place where every failure of a command arrives
        _log.exception("failed")
        before_telling()
        sys.stderr.write(f"{_unexpected(log_folder)}\n")
        return Outcome.MACHINE
    return code


def _end_output() -> int:
    """Send what is left to nowhere: who closed the pipe (``| head``) has seen enough, and a full disk takes no more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return Outcome.DONE


def _unexpected(log_folder: Path) -> str:
    text = QCoreApplication.translate(
        "cli", "Something went wrong that nobody foresaw. What is known about it stands in the log: {folder}"
    )
    return text.format(folder=log_folder)
