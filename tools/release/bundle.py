"""The program as one folder with its own Python (PyInstaller), for a Linux that need not have any."""

import shutil
import sys
import venv
from pathlib import Path
from typing import Final

from tools.release.icons import write_picture
from tools.release.places import INSTALLERS, NAME, ROOT, VERSION, WORK
from tools.release.step import Failed, fresh_folder, run

_LOCK: Final = ROOT / "requirements" / "release.txt"
_ICON_SIZE: Final = 512


def make_environment(wheel: Path, folder: Path) -> Path:
    """Install the program's wheel with all that is locked, and the tools of a release, and return that Python.

    Raises:
        Failed: it cannot be installed.
    """
    venv.create(fresh_folder(folder), symlinks=True)
    python = folder / "bin" / "python"
    uv: list[str | Path] = [
        Path(sys.executable).with_name("uv"),
        "pip",
        "install",
        "--quiet",
        "--python",
        python,
        "--no-deps",
    ]
    run([*uv, "--require-hashes", "--requirement", _LOCK])
    run([*uv, wheel])
    return python


def build_bundle(wheel: Path, below: Path = WORK / "bundle") -> Path:
    """Build the folder of the program for this system and return it.

    Raises:
        Failed: it cannot be built.
    """
    fresh_folder(below)
    python = make_environment(wheel, below / "environment")
    icon = write_picture(_ICON_SIZE, below / "icon.png")
    specification = INSTALLERS / "pyinstaller" / "workpris.spec"
    places: list[str | Path] = ["--distpath", below / "made", "--workpath", below / "work"]
    # A path of this machine does not belong into what is handed out.
    run(
        [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, specification],
        cwd=below,
        env={"WORKPRIS_ICON": str(icon), "WORKPRIS_VERSION": VERSION, "PYINSTALLER_CONFIG_DIR": str(below / "cache")},
    )
    made = below / "made" / NAME
    if not (made / "workpris").is_file():
        raise Failed("PyInstaller has made no program")
    shutil.copy(ROOT / "LICENSE", made / "LICENSE")
    return made
