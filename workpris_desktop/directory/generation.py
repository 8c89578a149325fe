"""The files of a shelf: two for each edition kept, and the pointer that says which of them is in use."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workpris_desktop.system.files import write_atomically

POINTER_FILE: Final = "current.json"
_FILE: Final = re.compile(r"directory-([0-9]{1,9})\.sqlite\Z")
_LARGEST_POINTER_BYTES: Final = 4_096
_LARGEST_COUNT: Final = 999_999_999
"""No name of a file has more digits, and no directory more services."""


@dataclass(frozen=True, slots=True)
class Generation:
    """One edition as a file of the shelf; the pointer holds these values and never a name.

    The size is that of the directory file; its index is worth nothing that cannot be made again.
    """

    number: int
    size_bytes: int
    services: int


def generation_file(folder: Path, number: int) -> Path:
    """Return the path of the directory file of the edition with this number."""
    return folder / f"directory-{number}.sqlite"


def index_of(path: Path) -> Path:
    """Return the path of the index of a directory file, which lies beside it."""
    return path.with_suffix(".index.sqlite")


def stray_indexes(folder: Path) -> list[Path]:
    """Return the indexes whose directory files are gone.

    Raises:
        OSError: the folder cannot be read.
    """
    kept = {index_of(generation_file(folder, number)) for number in kept_numbers(folder)}
    return [path for path in folder.glob("directory-*.index.sqlite") if path not in kept]


def kept_numbers(folder: Path) -> list[int]:
    """Return the numbers of the editions whose files are there, newest first; none where there is no such folder.

    Raises:
        OSError: the folder cannot be read.
    """
    if not folder.is_dir():
        return []
    matches = (_FILE.match(path.name) for path in folder.iterdir())
    return sorted((int(match[1]) for match in matches if match), reverse=True)


def has_pointer(folder: Path) -> bool:
    """Tell whether there is a pointer, whatever it says.

    Raises:
        OSError: the folder cannot be read.
    """
    return (folder / POINTER_FILE).exists()


def read_pointer(folder: Path) -> Generation | None:
    """Return what the pointer says, None where it is missing or damaged."""
    try:
        with (folder / POINTER_FILE).open("rb") as file:
            said = json.loads(file.read(_LARGEST_POINTER_BYTES))
        values = (said["number"], said["size_bytes"], said["services"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if not all(type(value) is int and value > 0 for value in values):
        return None
    generation = Generation(*values)
    return generation if max(generation.number, generation.services) <= _LARGEST_COUNT else None


def write_pointer(folder: Path, generation: Generation) -> None:
    """Let the pointer name a generation: this is the moment at which an edition comes into use.

    Raises:
        MachineFault: the pointer could not be written; it still names the former one.
    """
    said = {"number": generation.number, "size_bytes": generation.size_bytes, "services": generation.services}
    write_atomically(folder / POINTER_FILE, json.dumps(said).encode())
