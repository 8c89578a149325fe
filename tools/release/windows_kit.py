"""The kit for Windows: a folder with the program, all that it needs and its own Python, assembled on any system."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.release.icons import write_picture
from tools.release.places import INSTALLERS, NAME, ROOT, VERSION, WORK, epoch
from tools.release.step import Failed, fresh_folder
from tools.release.tree import WINDOWS, compile_tree, install_tree
from tools.release.windows_checks import faults_of_kit
from tools.release.windows_files import prune_qt, put_runtime_beside
from tools.release.windows_launcher import write_launchers
from tools.release.windows_python import unpack_python

KIT_NAME: Final = f"{NAME}-{VERSION}-windows-x64"
_BIGGEST_ICON: Final = 256
_EXTRAS: Final = INSTALLERS / "windows" / "kit"
"""What lies in the kit beside the program: what it is, and the example of a ``portable.ini``."""


@dataclass(frozen=True)
class EmbeddablePython:
    """The official package, and what its publisher says that its SHA-256 is."""

    package: Path
    sha256: str


def build_kit(wheel: Path, python: EmbeddablePython | None, below: Path = WORK / "windows") -> Path:
    """Assemble the kit and return its folder.

    Args:
        wheel: of the program.
        python: without it, all but the folder ``python`` is built.
        below: the folder that it is made in.

    Raises:
        Failed: it would not work on Windows.
    """
    kit = fresh_folder(below / KIT_NAME)
    install_tree(wheel, kit / "app", WINDOWS)
    prune_qt(kit / "app")
    put_runtime_beside(kit / "app")
    compile_tree(kit / "app")
    write_launchers(kit, epoch())
    write_picture(_BIGGEST_ICON, kit / "workpris.ico", "ICO")
    shutil.copy(ROOT / "LICENSE", kit / "LICENSE.txt")
    for extra in sorted(_EXTRAS.iterdir()):
        text = extra.read_text(encoding="utf-8").replace("@VERSION@", VERSION)
        (kit / extra.name).write_text(text, encoding="utf-8", newline="\r\n")
    if python is not None:
        unpack_python(python.package, python.sha256, kit / "python")
    if faults := faults_of_kit(kit):
        raise Failed("the kit for Windows is not whole: " + "; ".join(faults))
    return kit
