"""The file of the log, apart from `logs`, because what it inherits from takes 16 ms to import."""

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

LARGEST_BYTES: Final = 1_000_000
FILES_KEPT: Final = 3


class LogFile(RotatingFileHandler):
    """A file that starts anew when it is large; never stops the program, and never speaks on the terminal."""

    def __init__(self, path: Path, formatter: logging.Formatter | None) -> None:
        super().__init__(path, maxBytes=LARGEST_BYTES, backupCount=FILES_KEPT - 1, encoding="utf-8", delay=True)
        self.setFormatter(formatter)

    def rotate(self, source: str, dest: str) -> None:
        """Rename the full file; where another process holds it (Windows), it grows on until nobody does."""
        with suppress(OSError):
            Path(source).replace(dest)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Let the record go: there is nobody to tell that the log cannot be written."""
