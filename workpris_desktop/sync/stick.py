"""Where a repository lies on a stick, or in a folder that somebody names, and whose it is."""

from pathlib import Path
from typing import Final

from workpris_desktop.domain.publisher import Publisher

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


def publisher_at(path: Path) -> Publisher:
    """Return the publisher that a file tells of, or a folder or a stick that holds the file.

    Raises:
        PublisherUnreadable: it is no publisher's file, or its root is not signed by enough of its own keys.
        PackageNewer: it was made for a newer program.
        MachineFault: reading failed.
    """
    # Brings msgspec and tuf, which nobody needs who adds no publisher.
    from workpris_desktop.record.publisher_file import PUBLISHER_FILE, read_publisher  # noqa: PLC0415

    folder = repository_folder(path) if path.is_dir() else None
    return read_publisher(path if folder is None else folder / PUBLISHER_FILE)
