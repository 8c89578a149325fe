"""Programs and libraries for Windows (PE files): what they need, whether they are signed, which are never loaded."""

import shutil
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

import pefile

from tools.release.tree import remove

_KINDS: Final = (".dll", ".pyd", ".exe")
_SECURITY: Final = 4
"""The place of a signature among the directories of a PE file."""

_QT_STARTS_WITH: Final = (
    *("PySide6/QtCore.pyd", "PySide6/QtGui.pyd", "PySide6/QtWidgets.pyd", "PySide6/QtNetwork.pyd"),
    *("PySide6/QtPrintSupport.pyd", "PySide6/plugins/platforms/q[wo][if]*.dll", "PySide6/plugins/styles/*.dll"),
    *("PySide6/plugins/iconengines/*.dll", "PySide6/plugins/imageformats/q[sij][vcp][goe]*.dll"),
)
"""What the program loads by name; of the other libraries of Qt only what these need is kept."""

_OF_QT: Final = ("PySide6", "shiboken6")
_CPP_RUNTIME: Final = "msvcp140.dll"

_TRANSLATIONS: Final = ("qtbase_cs.qm", "qtbase_de.qm", "qtbase_sl.qm", "qtbase_en.qm")

OF_WINDOWS: Final = (
    *("api-ms-win-*", "ext-ms-*", "advapi32.dll", "authz.dll", "bcrypt.dll", "bcryptprimitives.dll", "cfgmgr32.dll"),
    *("comctl32.dll", "comdlg32.dll", "crypt32.dll", "d2d1.dll", "d3d11.dll", "d3d12.dll", "d3d9.dll", "dcomp.dll"),
    *("dnsapi.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "icuuc.dll", "imm32.dll", "iphlpapi.dll"),
    *("kernel32.dll", "mpr.dll", "msvcrt.dll", "ncrypt.dll", "netapi32.dll", "ntdll.dll", "ole32.dll", "oleaut32.dll"),
    *("propsys.dll", "rpcrt4.dll", "secur32.dll", "setupapi.dll", "shell32.dll", "shlwapi.dll", "user32.dll"),
    *("userenv.dll", "uxtheme.dll", "version.dll", "winmm.dll", "winspool.drv", "ws2_32.dll", "wtsapi32.dll"),
    *("shcore.dll", "uiautomationcore.dll", "d3dcompiler_47.dll", "psapi.dll", "runtimeobject.dll", "winhttp.dll"),
)
"""What every Windows 10 has."""

OF_PYTHON: Final = ("python3.dll", "python3??.dll", "vcruntime140.dll", "vcruntime140_1.dll")
"""What the official embeddable Python brings along."""


def windows_files(folder: Path) -> list[Path]:
    """Return all PE files below a folder."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in _KINDS)


def imported_by(path: Path) -> set[str]:
    """Return the names of the libraries that a PE file cannot be loaded without, in small letters."""
    with pefile.PE(str(path), fast_load=True) as opened:
        opened.parse_data_directories(directories=[pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        return {entry.dll.decode().lower() for entry in getattr(opened, "DIRECTORY_ENTRY_IMPORT", ())}


def is_signed(path: Path) -> bool:
    """Tell whether a PE file carries a signature of its maker; it is not judged."""
    with pefile.PE(str(path), fast_load=True) as opened:
        return bool(opened.OPTIONAL_HEADER.DATA_DIRECTORY[_SECURITY].Size)


def missing_libraries(folder: Path) -> dict[str, set[str]]:
    """Return, by PE file, the libraries that neither the folder nor Python nor Windows has.

    Windows looks beside the file that needs one. Packages add folders to that: ``NAME.libs`` (as
    delvewheel does), and Qt its own, which counts for Qt alone: a process may begin without it.
    """
    files = windows_files(folder)
    lacking = {}
    for path in files:
        reach = {
            each.name.lower()
            for each in files
            if each.parent == path.parent or each.parent.suffix == ".libs" or (_is_of_qt(path) and _is_of_qt(each))
        }
        lacking[path.relative_to(folder).as_posix()] = {
            name for name in imported_by(path) - reach if not _is_given(name)
        }
    return {name: names for name, names in lacking.items() if names}


def put_runtime_beside(tree: Path) -> None:
    """Copy Microsoft's C++ library, which Qt brings along, to the compiled modules that need it before Qt is loaded."""
    runtime = tree / "shiboken6" / _CPP_RUNTIME
    for path in windows_files(tree):
        beside = path.with_name(_CPP_RUNTIME)
        if not _is_of_qt(path) and not beside.exists() and _CPP_RUNTIME in imported_by(path):
            shutil.copy2(runtime, beside)


def prune_qt(tree: Path) -> None:
    """Remove of Qt whatever the program never loads: what it starts with is named, the rest follows from imports."""
    qt = tree / "PySide6"
    there = {path.name.lower(): path for path in windows_files(tree)}
    kept = set(_needed_by(_begun_with(tree), there))
    for path in windows_files(qt):
        if path not in kept:
            remove(path)
    for path in (qt / "translations").glob("*.qm"):
        if path.name not in _TRANSLATIONS:
            remove(path)
    for folder in sorted((path for path in qt.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _begun_with(tree: Path) -> Iterator[Path]:
    for path in windows_files(tree):
        name = path.relative_to(tree).as_posix()
        if not name.startswith("PySide6/") or any(fnmatch(name, pattern) for pattern in _QT_STARTS_WITH):
            yield path


def _needed_by(begun: Iterable[Path], there: dict[str, Path]) -> Iterator[Path]:
    waiting, seen = list(begun), set[Path]()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        yield path
        waiting += [there[name] for name in imported_by(path) if name in there]


def _is_of_qt(path: Path) -> bool:
    return any(folder in path.parts for folder in _OF_QT)


def _is_given(name: str) -> bool:
    return any(fnmatch(name, pattern) for pattern in (*OF_WINDOWS, *OF_PYTHON))
