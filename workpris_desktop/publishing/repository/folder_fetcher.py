"""Brings the files of a repository in a folder to TUF's client, as a web server would."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tuf.api.exceptions import DownloadHTTPError

from workpris_desktop.publishing.repository.repository_folder import METADATA_FOLDER, TARGETS_FOLDER
from workpris_desktop.publishing.repository.tuf_form import FetcherInterface

METADATA_ADDRESS: Final = f"repository:/{METADATA_FOLDER}/"
TARGETS_ADDRESS: Final = f"repository:/{TARGETS_FOLDER}/"

_NAME: Final = re.compile(r"repository:/((?:metadata|targets)/[A-Za-z0-9][A-Za-z0-9._-]{0,199})\Z")
_CHUNK_BYTES: Final = 1 << 16
_NOT_FOUND: Final = 404


class FolderFetcher(FetcherInterface):
    """Brings files; links, and whatever is no file, are not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        said = _NAME.match(url)
        path = self._folder / said[1] if said else self._folder
        if said is None or path.is_symlink() or not path.is_file():
            raise DownloadHTTPError(path.name, _NOT_FOUND)
        return _chunks(path)


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK_BYTES):
            yield chunk
