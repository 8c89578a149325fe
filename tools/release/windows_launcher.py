"""The programs of the kit for Windows that a person starts: small ones that find the Python beside them."""

import io
import zipfile
from importlib import resources
from pathlib import Path
from typing import Final

from tools.release.archives import moment

WITH_WINDOW: Final = "workpris.exe"
IN_TERMINAL: Final = "workpris-cli.exe"

_MADE_OF: Final = {WITH_WINDOW: ("w64.exe", "pythonw.exe"), IN_TERMINAL: ("t64.exe", "python.exe")}

_BEGIN: Final = """\
import sys

if __name__ == "__main__":
    from workpris_desktop.__main__ import main

    sys.exit(main())
"""


def write_launchers(kit: Path, epoch: int) -> None:
    """Put both programs into a kit.

    Each is the launcher of ``distlib`` (as pip uses it), the line that names the Python in the folder
    beside it, and a zip archive whose ``__main__.py`` begins the program.
    """
    for name, (launcher, python) in _MADE_OF.items():
        begun = resources.files("distlib").joinpath(launcher).read_bytes()
        line = f"#!<launcher_dir>\\python\\{python}\r\n".encode()
        (kit / name).write_bytes(begun + line + _archive(epoch))


def _archive(epoch: int) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr(zipfile.ZipInfo("__main__.py", moment(epoch)), _BEGIN)
    return written.getvalue()
