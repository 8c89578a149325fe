"""The publisher that a person added, as it is kept in the data folder: judged once, and read quickly ever after."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from workpris_desktop.domain.publisher import Publisher
from workpris_desktop.system.files import make_folder, remove_quietly, set_aside, wrapped_os_errors, write_atomically

KEPT_FILE: Final = "publisher.json"


class KeptPublisher:
    """The file of the one publisher that this computer trusts.

    Args:
        folder: the folder of updates.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / KEPT_FILE

    def read(self) -> Publisher | None:
        """Return the publisher; None where none was added, or where the file is damaged, which is set aside then.

        Raises:
            MachineFault: the file cannot be read.
        """
        with wrapped_os_errors(self._file):
            if not self._file.is_file():
                return None
            data = self._file.read_bytes()
        try:
            return _publisher(json.loads(data))
        except (ValueError, LookupError, TypeError, RecursionError):
            set_aside(self._file)
            return None

    def keep(self, publisher: Publisher) -> None:
        """Keep a publisher that was judged, in place of the former.

        Raises:
            MachineFault: the disk is full or failed.
        """
        values = {**asdict(publisher), "root": publisher.root.decode()}
        make_folder(self._file.parent)
        write_atomically(self._file, json.dumps(values, ensure_ascii=False, indent=1).encode())

    def forget(self) -> None:
        """Remove the publisher, if there is one."""
        remove_quietly(self._file)


def _publisher(values: Any) -> Publisher:
    texts = [values[name] for name in ("name", "title", "root", "fingerprint")]
    lists = [tuple(values[name]) for name in ("countries", "sources")]
    if not all(isinstance(text, str) for text in (*texts, *lists[0], *lists[1])):
        raise TypeError(KEPT_FILE)
    name, title, root, fingerprint = texts
    # The words are made of it.
    int(fingerprint, 16)
    return Publisher(name, title, lists[0], lists[1], root.encode(), fingerprint)
