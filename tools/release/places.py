"""Where a release is made, under which version and day; nothing of it depends on the clock."""

import os
import subprocess
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

from workpris_desktop import __version__

ROOT: Final = Path(__file__).resolve().parents[2]
DIST: Final = ROOT / "dist"
"""What is handed out."""

WORK: Final = ROOT / "build" / "release"
"""What is needed to make it."""

INSTALLERS: Final = ROOT / "installers"
NAME: Final = "workpris-desktop"
VERSION: Final = __version__
EPOCH_VARIABLE: Final = "SOURCE_DATE_EPOCH"


@cache
def epoch() -> int:
    """Return the seconds (UTC) that all files of a release bear: those of ``SOURCE_DATE_EPOCH``, else of the commit."""
    named = os.environ.get(EPOCH_VARIABLE)
    if named:
        return int(named)
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(told or datetime(2026, 1, 1, tzinfo=UTC).timestamp())


def environment() -> dict[str, str]:
    """Return the environment for tools, with the moment that they put into what they make."""
    return {**os.environ, EPOCH_VARIABLE: str(epoch()), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}
