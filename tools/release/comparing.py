"""Whether a release can be made again: from a commit alone, with the same bytes."""

import subprocess
from pathlib import Path

from tools.release.archives import files_in
from tools.release.places import ROOT
from tools.release.step import Failed


def demand_clean_commit() -> str:
    """Return the commit that is released.

    Raises:
        Failed: something has been changed since it, so that nobody else could build the same.
    """
    changed = _git("status", "--porcelain")
    if changed:
        raise Failed(f"not all is in the commit: {changed[:200]}")
    return _git("rev-parse", "HEAD")


def compare_files(first: Path, second: Path) -> int:
    """Compare two files, or all files of two folders, and return how many they are.

    Raises:
        Failed: they differ.
    """
    if first.is_file():
        pairs = {first.name: first.read_bytes()}, {second.name: second.read_bytes()}
    else:
        pairs = _contents(first), _contents(second)
    differing = sorted(name for name in pairs[0].keys() | pairs[1].keys() if pairs[0].get(name) != pairs[1].get(name))
    if differing:
        raise Failed(f"built twice, these differ: {differing[:5]}")
    return len(pairs[0])


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files_in(folder)}


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
