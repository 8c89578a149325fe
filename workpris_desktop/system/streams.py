"""What is written to the terminal: UTF-8 wherever it goes."""

import sys
from io import TextIOWrapper


def write_utf8() -> None:
    """Write UTF-8 wherever output goes; Windows would use an old code page for pipes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
