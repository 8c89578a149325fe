"""A Windows to try things on, made of Wine: one with a disk of its own, which is told apart before and after."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.release.step import Failed, fresh_folder, needed

_MOST_SECONDS: Final = 900
_USER: Final = "worker"
_WHERE: Final = "apt-get install wine wine64"


@dataclass(frozen=True)
class Wine:
    """Runs programs on a disk of their own."""

    disk: Path
    """What they call ``C:``."""
    registries: Mapping[str, Path]
    """``user`` and ``system``, as files that are written once all programs have ended."""
    _program: str
    _server: str
    _environment: Mapping[str, str]

    @property
    def profile(self) -> Path:
        """The folder of the person."""
        return self.disk / "users" / _USER

    def run(self, *words: str) -> int:
        """Run a program, wait until all that it has begun has ended, too, and return how it ended.

        Raises:
            Failed: it did not end within a quarter of an hour.
        """
        code = self._call(self._program, *words)
        self._call(self._server, "-w")
        return code

    def _call(self, *words: str) -> int:
        quiet = subprocess.DEVNULL
        try:
            return subprocess.run(
                words, env=self._environment, stdout=quiet, stderr=quiet, timeout=_MOST_SECONDS, check=False
            ).returncode
        except subprocess.TimeoutExpired as error:
            raise Failed(f"{' '.join(words)} did not end under wine") from error


@contextmanager
def windows_by_wine(folder: Path) -> Iterator[Wine]:
    """Begin a new Windows, and end it with all that runs on it.

    Args:
        folder: for its disk; emptied.

    Raises:
        NotRun: Wine is not installed.
        Failed: it does not start.
    """
    program, server = needed("wine", _WHERE), needed("wineserver", _WHERE)
    prefix = fresh_folder(folder)
    environment = {
        **{name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "winemenubuilder.exe,mscoree,mshtml=",
        "USER": _USER,
        "HOME": str(prefix / "home"),
    }
    registries = {name: prefix / f"{name}.reg" for name in ("user", "system")}
    wine = Wine(prefix / "drive_c", registries, program, server, environment)
    try:
        if wine.run("wineboot", "--init"):
            raise Failed("wine does not start")
        yield wine
    finally:
        subprocess.run([server, "-k"], env=environment, check=False)
