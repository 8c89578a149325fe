"""What the disk below the data folder is like: whether what is kept there will be there tomorrow, and only there."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from workpris_desktop.domain.workplace import FolderConcern
from workpris_desktop.system.files import nearest_folder, takes_files
from workpris_desktop.system.mounts import judge_mount, read_mounts


def judge_data_folder(path: Path) -> tuple[FolderConcern, ...]:
    """Return what speaks against keeping data in a folder, which need not exist yet; nothing where all is well.

    Whether the folder takes files is tried with an empty one, because Windows does not tell otherwise.
    """
    place = Path(os.path.realpath(path))
    found = set(_concerns(place))
    if not takes_files(nearest_folder(place)):
        found.add(FolderConcern.READ_ONLY)
    return tuple(concern for concern in FolderConcern if concern in found)


if sys.platform == "win32":  # pragma: other system
    from workpris_desktop.system.windows_folders import judge_windows_folder, look_at

    def _concerns(place: Path) -> Iterator[FolderConcern]:
        yield from judge_windows_folder(look_at(place))

else:

    def _concerns(place: Path) -> Iterator[FolderConcern]:
        # Both are emptied by the system itself.
        if any(place.is_relative_to(os.path.realpath(folder)) for folder in (tempfile.gettempdir(), "/var/tmp")):  # noqa: S108
            yield FolderConcern.TEMPORARY
        yield from judge_mount(place, read_mounts())
