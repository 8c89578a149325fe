"""Copies of a directory, for tests that change or damage one of its two files."""

import re
from pathlib import Path

from workpris_desktop.directory.generation import index_of


def copied_directory(path: Path, target: Path) -> Path:
    """Copy a directory file and its index, and return the path of the copy."""
    target.write_bytes(path.read_bytes())
    index_of(target).write_bytes(index_of(path).read_bytes())
    return target


def damage_sets(index: Path) -> None:
    """Flip a byte in the head of every set of an index, which can be opened all the same."""
    cells = index.read_bytes()
    index.write_bytes(re.sub(rb"(?<=[\x3a\x3b])\x30", b"\xcf", cells))
