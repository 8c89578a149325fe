"""A flow for power cuts: the floor of a publisher is raised, and said to be on the disk, as its docstring promises."""

from pathlib import Path

from tests.support.update_repository import BEGINNING
from workpris_desktop.sync.floor_file import FloorFile

FINGERPRINT = "5e" * 32
HIGHEST = 4


def flow(say, file):
    """Raise the floor step by step."""
    floors = FloorFile(Path(file))
    for sequence in range(2, HIGHEST + 1):
        floors.raise_floor(FINGERPRINT, sequence, BEGINNING)
        say(str(sequence))
