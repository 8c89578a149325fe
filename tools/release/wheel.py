"""The wheel: the program for everybody who has a Python."""

import sys
from pathlib import Path

from tools.release.places import WORK
from tools.release.step import Failed, fresh_folder, run


def build_wheel(into: Path) -> Path:
    """Build the wheel of the tree as it is and return it.

    Raises:
        Failed: it cannot be built.
    """
    scratch = fresh_folder(WORK / "wheel")
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", scratch])
    made = list(scratch.glob("*.whl"))
    if len(made) != 1:
        raise Failed(f"not one wheel was built, but {len(made)}")
    into.mkdir(parents=True, exist_ok=True)
    return made[0].replace(into / made[0].name)
