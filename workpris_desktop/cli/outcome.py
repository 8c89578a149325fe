"""How a command ends: its exit code, and what is said when it did not work."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext, redirect_stdout
from pathlib import Path
from typing import Any, Final, TextIO, cast

from PySide6.QtCore import QCoreApplication

from workpris_desktop.cli.exit_code import Outcome
from workpris_desktop.domain.errors import WorkprisError

_log = logging.getLogger(__name__)

JSON_OPTION: Final = "--json"
_OUTPUT: Final = "stdout"


def tell(error: WorkprisError, err: TextIO) -> None:
    """Write what happened, why, and what to do now."""
    # Most commands end well, and every window begins here.
    from workpris_desktop.wording.messages import message_for  # noqa: PLC0415

    message = message_for(error)
    print(message.title, message.sentence, message.advice, sep="\n", file=err)


def guarded(
    work: Callable[[], int], log_folder: Path, before_telling: Callable[[], None], *, as_json: bool = False
) -> int:
    """Do the work and return its exit code; whatever goes wrong is told, and becomes an exit code too.

    Args:
        work: the command, or the window.
        log_folder: where the log is, which an unexpected error names.
        before_telling: makes sure that the person's language is spoken.
        as_json: whether a script reads the output, so that what went wrong stands there, too, as an object, where
            nothing else does.
    """
    answer = _Answer(sys.stdout) if as_json else None
    try:
        with redirect_stdout(cast("TextIO", answer)) if answer else nullcontext():
            code = work()
        sys.stdout.flush()
    except WorkprisError as error:
        _log.info("ended with %s", type(error).__name__)
        before_telling()
        return _end_with(error, answer)
    except BrokenPipeError:
        return _end_output()
    except KeyboardInterrupt:
        return Outcome.INTERRUPTED
    except OSError as error:
        _log.exception("failed")
        _end_output()
        before_telling()
        return _end_with(_fault_of(error), None)
    except Exception as error:  # noqa: BLE001 - the one place where every failure of a command arrives
        _log.exception("failed")
        before_telling()
        sentence = _unexpected(log_folder)
        if answer:
            answer.end(error, sentence=sentence)
        sys.stderr.write(f"{sentence}\n")
        return Outcome.MACHINE
    return code


class _Answer:
    """What a script reads: what the command wrote or, where it wrote nothing, what went wrong, as an object."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._is_begun = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._out, name)

    def write(self, text: str) -> int:
        """Write on."""
        self._is_begun = self._is_begun or bool(text)
        return self._out.write(text)

    def end(self, error: Exception, title: str = "", sentence: str = "", advice: str = "") -> None:
        """Write what went wrong, but not behind another answer, such as the report of a check."""
        if self._is_begun:
            return
        from workpris_desktop.cli.json_text import json_text  # noqa: PLC0415 - as in `tell`

        told = {"error": type(error).__name__, "title": title, "sentence": sentence, "advice": advice}
        try:
            print(json_text(told), file=self._out, flush=True)
        except OSError:
            # Nobody reads it, or there is no room for it; people are told all the same.
            _end_output()


def wants_json(arguments: Sequence[str]) -> bool:
    """Tell whether a command line asks for JSON, be it understood or not."""
    return JSON_OPTION in arguments


def _end_with(error: WorkprisError, answer: _Answer | None) -> Outcome:
    """Tell about an error, and return its exit code."""
    from workpris_desktop.cli.error_codes import outcome_of  # noqa: PLC0415 - as in `tell`

    _say(error, answer)
    return outcome_of(error)


def _fault_of(error: OSError) -> WorkprisError:
    from workpris_desktop.system.files import fault_of  # noqa: PLC0415 - as in `tell`

    return fault_of(error, Path(error.filename or _OUTPUT))


def _say(error: WorkprisError, answer: _Answer | None) -> None:
    if answer:
        # As in `tell`.
        from workpris_desktop.wording.messages import message_for  # noqa: PLC0415

        message = message_for(error)
        answer.end(error, message.title, message.sentence, message.advice)
    tell(error, sys.stderr)


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
