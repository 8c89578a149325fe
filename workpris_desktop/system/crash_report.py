"""The report of an unforeseen error: only facts from a fixed list, so that nothing about a person can be in it."""

import platform
import sqlite3

from workpris_desktop import __version__
from workpris_desktop.system.error_trace import trace_errors


def describe_crash(error: BaseException, *, qt_version: str = "") -> str:
    """Return the text of a report: versions, the system's name, types of errors, and where in our code they arose.

    Messages, values, file names and the computer's name are left out by never being asked for. The words are for
    those who look after the program and are not translated.
    """
    lines = [
        f"workpris-desktop {__version__}",
        f"Python {platform.python_version()}",
        f"SQLite {sqlite3.sqlite_version}",
        f"Qt {qt_version or 'not loaded'}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    for number, trace in enumerate(trace_errors(error)):
        lines += ["", f"{'Error' if number == 0 else 'Came from'} {trace.error_type}"]
        lines += [f"    {place}" for place in trace.places]
    return "\n".join(lines) + "\n"
