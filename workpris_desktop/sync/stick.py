"""Where a repository lies on a stick, or in a folder that somebody names."""

from pathlib import Path
from typing import Final

STICK_FOLDER: Final = "workpris-directory"
"""The folder of a repository on a stick."""

_SIGNS: Final = ("metadata", "publisher.json")


def repository_folder(path: Path) -> Path | None:
    """Return the folder of a repository: the path itself, or the one of this name in it; None where there is none."""
    for folder in (path, path / STICK_FOLDER):
        try:
            if any((folder / sign).exists() for sign in _SIGNS):
                return folder
        except OSError:
            continue
    return None
