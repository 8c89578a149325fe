"""The kinds of files that belong to this program, by the ends of their names; a desktop opens them with it."""

from pathlib import Path
from typing import Final

PACKET_SUFFIX: Final = ".wpk"
"""A packet or a receipt from another office, encrypted."""
CARD_SUFFIX: Final = ".wpcard"
"""The card of an office."""
DIRECTORY_SUFFIX: Final = ".wpdir"
"""A directory package: a zip file under a name that tells what it is."""

HANDOVER_SUFFIXES: Final = (PACKET_SUFFIX, CARD_SUFFIX)


def is_of_ours(path: Path) -> bool:
    """Tell whether a file is, by its name, one that this program opens."""
    return path.suffix.casefold() in (*HANDOVER_SUFFIXES, DIRECTORY_SUFFIX)
