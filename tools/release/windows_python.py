"""The Python of the kit for Windows: the official embeddable package, which whoever builds a release hands in."""

import hashlib
import zipfile
from pathlib import Path
from typing import Final

from tools.release.step import Failed
from tools.release.tree import PYTHON

_LIBRARY: Final = f"python{PYTHON.replace('.', '')}"
_LOOKED_IN: Final = f"{_LIBRARY}.zip\r\n.\r\n..\\app\r\n"
"""Where this Python looks for modules, and nowhere else: no variable and no registry of the computer leads it."""

_NEEDED: Final = (f"{_LIBRARY}.dll", f"{_LIBRARY}.zip", f"{_LIBRARY}._pth", "python.exe", "pythonw.exe", "LICENSE.txt")


def unpack_python(package: Path, sha256: str, folder: Path) -> None:
    """Unpack the embeddable Python into a folder of the kit and tell it where the program is.

    Args:
        package: ``python-3.x.y-embed-amd64.zip`` from python.org.
        sha256: what its publisher says that it is, in hexadecimal.
        folder: does not exist yet.

    Raises:
        Failed: it is another file, or a Python of another version than that of this machine.
    """
    if not package.is_file():
        raise Failed(f"there is no file {package}")
    found = hashlib.sha256(package.read_bytes()).hexdigest()
    if found != sha256.lower():
        raise Failed(f"{package.name} has the SHA-256 {found}, not {sha256}")
    with zipfile.ZipFile(package) as archive:
        lacking = sorted(set(_NEEDED) - set(archive.namelist()))
        if lacking:
            raise Failed(f"{package.name} is not an embeddable Python {PYTHON} for Windows: it lacks {lacking}")
        archive.extractall(folder)
    (folder / f"{_LIBRARY}._pth").write_text(_LOOKED_IN, encoding="ascii", newline="")
