"""How files of a repository are asked for, wherever it stands; and the only names that are asked for."""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Final, Protocol

from workpris_desktop.domain.sync_errors import SourceMalformed
from workpris_desktop.record.release_file import TARGET_NAME
from workpris_desktop.record.text import short_text

CHUNK_BYTES: Final = 65_536
"""So much is lost, at most, when a connection is cut; and after so much a person who pressed Stop is heard."""

TIMESTAMP: Final = "metadata/timestamp.json"

_NAME: Final = re.compile(
    r"(?:metadata/(?:[1-9][0-9]{0,9}\.)?(?:root|targets|snapshot)\.json\Z)"
    r"|(?:metadata/timestamp\.json\Z)"
    r"|(?:targets/[0-9a-f]{64}\." + TARGET_NAME + ")"
)


class Fetcher(Protocol):
    """Reads files of one repository; nothing that it gives is trusted yet."""

    def small(self, path: str, most_bytes: int) -> bytes | None:
        """Return a small file; None where there is none.

        Raises:
            UpdateRefused: it is larger than ``most_bytes``, or no regular file.
            SourceGone: the folder went away.
            SourceUnreachable: nothing answers, or something else.
        """

    def stream(self, path: str, offset: int, size: int) -> AbstractContextManager[tuple[int, Iterator[bytes]]]:
        """Open a file to be read in chunks: the offset at which they begin, ``offset`` or 0, and the chunks.

        Args:
            path: the file.
            offset: how many bytes are here already.
            size: how long it is, as was signed.

        Raises:
            UpdateRefused: it is not there, not so long, or no regular file.
            SourceGone: the folder went away; also while chunks are read.
            SourceUnreachable: nothing answers, or something else; also while chunks are read.
        """

    def holds_root_beyond(self, version: int) -> bool:
        """Tell whether there is a root newer than the one after ``version``: then the one between is missing."""

    def close(self) -> None:
        """Let go of what is open."""


def metadata_path(name: str) -> str:
    """Return the path of a metadata file."""
    return f"metadata/{name}"


def target_path(name: str, sha256: str) -> str:
    """Return the path of a target (consistent snapshots)."""
    return f"targets/{sha256}.{name}"


def demand_known_name(path: str) -> None:
    """Let a path pass that files of a repository have.

    Raises:
        SourceMalformed: it is another one.
    """
    if _NAME.match(path) is None:
        raise SourceMalformed(short_text(path), "name")
