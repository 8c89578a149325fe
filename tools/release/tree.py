"""The folder of packages that a kit carries: exactly what is locked, by hash, and the program itself; nothing else."""

import shutil
import sys
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from tools.release.places import ROOT
from tools.release.step import run

LOCK: Final = ROOT / "requirements" / "run.txt"
WINDOWS: Final = "x86_64-pc-windows-msvc"
PYTHON: Final = f"{sys.version_info.major}.{sys.version_info.minor}"
"""The version of Python that the kit is made for: ours, since its byte code is written here."""

_NOBODY_NEEDS: Final = (
    *("bin", "Scripts", "share", "include", "pip", "pip-*.dist-info", "cffi", "cffi-*.dist-info"),
    *("pycparser", "pycparser-*.dist-info", "pypdfium2_cli", "PIL/_avif*", "PIL/_imagingtk*"),
    *("PySide6/*.exe", "PySide6/*.lib", "PySide6/*.pyi", "PySide6/qml", "PySide6/metatypes", "PySide6/typesystems"),
    *("PySide6/glue", "PySide6/include", "PySide6/examples", "PySide6/scripts", "PySide6/doc", "PySide6/lib"),
    *("PySide6/resources", "PySide6/opengl32sw.dll", "shiboken6/*.lib", "shiboken6/*.pyi"),
)
"""Tools for developers and parts that the program never loads."""

_NEVER_KEPT: Final = ("direct_url.json", "REQUESTED", "INSTALLER", "uv_cache.json", "RECORD", ".lock")
"""Notes of the installer, which tell of the machine that it ran on, or are wrong after pruning."""

_TESTS: Final = ("tests", "test", "testing", "__pycache__")


def install_tree(wheel: Path, target: Path, platform: str = "") -> None:
    """Install all that is locked, and the program, into a folder, and take away what nobody needs.

    Args:
        wheel: of the program.
        target: the folder, which must be empty.
        platform: what uv calls the system; this one where none is named.

    Raises:
        Failed: a package has no wheel for the system, or another hash than is locked.
    """
    uv: list[str | Path] = [
        Path(sys.executable).with_name("uv"),
        "pip",
        "install",
        "--quiet",
        "--target",
        target,
        "--no-deps",
    ]
    where: list[str | Path] = [
        "--python-version",
        PYTHON,
        "--only-binary",
        ":all:",
        "--link-mode",
        "copy",
        "--no-compile-bytecode",
    ]
    named = ["--python-platform", platform] if platform else []
    run([*uv, *where, *named, "--require-hashes", "--requirement", LOCK])
    run([*uv, *where, *named, wheel])
    prune(target)


def prune(target: Path) -> None:
    """Remove what nobody needs."""
    for path in sorted(target.rglob("*"), reverse=True):
        name = path.relative_to(target).as_posix()
        is_test = path.is_dir() and path.name in _TESTS and "site-packages" not in path.name
        if path.name in _NEVER_KEPT or is_test or any(fnmatch(name, pattern) for pattern in _NOBODY_NEEDS):
            remove(path)


def compile_tree(target: Path) -> None:
    """Write the byte code beside each module, so that nothing has to be written where the program is installed.

    It is never compared with the source again (PEP 552), so that it is the same on each machine. A process of its own
    writes it: the order in which ``marshal`` puts a set depends on the names that its process has met before.

    Raises:
        Failed: a module is no Python of this version.
    """
    how = ("-qq", "-f", "-s", target, "--invalidation-mode", "unchecked-hash")
    run([sys.executable, "-S", "-m", "compileall", *how, target])


def remove(path: Path) -> None:
    """Remove a file, or a folder with all that is in it."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
