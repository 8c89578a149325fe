"""Tries what was built as a person would who has got it: installs it, runs its self-check, opens its window."""

import os
import statistics
import sys
import time
import venv
from collections.abc import Callable
from functools import partial
from pathlib import Path
from subprocess import DEVNULL, Popen
from subprocess import run as call
from tempfile import TemporaryDirectory
from typing import Final

from tools.release.places import WORK
from tools.release.step import Failed, fresh_folder, run
from tools.release.tree import LOCK, install_tree
from tools.release.windows_launcher import IN_TERMINAL
from workpris_desktop.directory.shelf import DirectoryShelf
from workpris_desktop.record.facts import read_facts
from workpris_desktop.system.paths import DataFolder, resources_folder

_STARTS: Final = 9
_PATIENCE: Final = 60.0
_LOOK_AGAIN: Final = 0.002
MOST_TIMES: Final = 1.1
"""So much longer than the plain program may a packaged one take to start (issue of the release)."""


def try_wheel(wheel: Path) -> str:
    """Install the wheel with what is locked into an environment of its own and run its self-check.

    Raises:
        Failed: something does not work.
    """
    folder = fresh_folder(WORK / "wheel-trial")
    venv.create(folder, symlinks=True)
    uv: list[str | Path] = [Path(sys.executable).with_name("uv"), "pip", "install", "--quiet", "--no-deps"]
    for what in (["--require-hashes", "--requirement", LOCK], [wheel]):
        run([*uv, "--python", folder / "bin" / "python", *what])
    return self_check([folder / "bin" / "workpris"])


def try_kit_here(wheel: Path, kit: Path) -> str:
    """Begin the program as the kit for Windows does, from a tree that was pruned alike, by the Python of this system.

    Raises:
        Failed: something does not work, so the kit lacks it too.
    """
    tree = fresh_folder(WORK / "kit-trial")
    install_tree(wheel, tree)
    return self_check([sys.executable, "-S", kit / IN_TERMINAL], PYTHONPATH=str(tree), PYTHONNOUSERSITE="1")


def self_check(program: list[str | Path], **more: str) -> str:
    """Run the self-check on an empty data folder and return what it came to.

    Raises:
        Failed: something does not work.
    """
    with TemporaryDirectory(prefix="workpris-trial-") as data:
        said = run([*program, "self-check"], env=_environment(WORKPRIS_DATA_FOLDER=f"{data}/data", **more))
    lines = [line for line in said.splitlines() if line.strip()]
    if not lines or not all(line.startswith("ok") for line in lines):
        raise Failed(f"the self-check says: {said}")
    return f"self-check: {len(lines)} lines, all ok"


def compare_starts(packaged: Path, plain: Path) -> str:
    """Start both by turns and return how they compare.

    Raises:
        Failed: the packaged one is slower than `MOST_TIMES`.
    """
    return f"start: {_compare(partial(_start, packaged), partial(_start, plain))}"


def compare_first_paints(packaged: Path, plain: Path) -> str:
    """Open the window of both by turns, on a data folder with the starter directory, and return how they compare.

    Raises:
        Failed: the packaged one is slower than `MOST_TIMES`, or a window does not come.
    """
    with TemporaryDirectory(prefix="workpris-trial-") as data:
        folder = DataFolder(Path(data))
        DirectoryShelf(folder.directory, read_facts(resources_folder())).install(resources_folder() / "starter")
        ours, theirs = (partial(_open, program, folder) for program in (packaged, plain))
        return f"first painting of the window: {_compare(ours, theirs)}"


def _compare(packaged: Callable[[], object], plain: Callable[[], object]) -> str:
    spent: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(_STARTS + 1):
        for is_packaged, begin in ((True, packaged), (False, plain)):
            begun = time.perf_counter()
            begin()
            spent[is_packaged].append(time.perf_counter() - begun)
    # The first time of each reads its files from the disk, and the plain one compiles its modules.
    pairs = list(zip(spent[True], spent[False], strict=True))[1:]
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    if ratio > MOST_TIMES:
        raise Failed(f"the packaged program takes {ratio:.2f} times as long")
    return f"{ratio:.2f} times the plain program ({1000 * statistics.median(ours for ours, _ in pairs):.0f} ms)"


def _start(program: Path) -> None:
    call([str(program), "--version"], env=_environment(), stdout=DEVNULL, check=True)


def _open(program: Path, folder: DataFolder) -> None:
    """Open the window and end it as soon as it has taken its lock, which it does when it has been painted.

    Raises:
        Failed: it does not come.
    """
    folder.window_lock.unlink(missing_ok=True)
    window = Popen([program], env=_environment(WORKPRIS_DATA_FOLDER=str(folder.root)), stdout=DEVNULL, stderr=DEVNULL)
    try:
        latest = time.monotonic() + _PATIENCE
        while not folder.window_lock.exists():
            if window.poll() is not None or time.monotonic() > latest:
                raise Failed(f"{program} shows no window")
            time.sleep(_LOOK_AGAIN)
    finally:
        window.kill()
        window.wait()


def _environment(**more: str) -> dict[str, str]:
    """Return an environment in which neither this project nor a screen is found."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return {**kept, "QT_QPA_PLATFORM": "offscreen", **more}
