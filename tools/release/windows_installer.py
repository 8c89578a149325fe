"""The installer for Windows, and the trial of it under Wine: installed silently, compared, called, removed again."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tools.release.archives import files_in
from tools.release.places import INSTALLERS, NAME, VERSION
from tools.release.step import Failed, fresh_folder, needed, run
from tools.release.windows_launcher import IN_TERMINAL
from tools.release.wine import Wine, windows_by_wine

_SCRIPTS: Final = INSTALLERS / "windows"
_INSTALLED: Final = Path("AppData", "Local", "Programs", "Workpris Desktop")
_ONLY_IN_KIT: Final = frozenset({"portable.ini.example"})
_ONLY_INSTALLED: Final = frozenset({"uninstall.exe"})
_SHORTCUT: Final = "Workpris Desktop.lnk"
_STAND_IN_ENDS_WITH: Final = 7
_KEY: Final = "Workpris.Packet"


def build_installer(kit: Path, target: Path) -> Path:
    """Build the installer of a kit that has a Python.

    Raises:
        NotRun: NSIS is not installed.
        Failed: it cannot be built.
    """
    makensis = needed("makensis", "apt-get install nsis")
    target.parent.mkdir(parents=True, exist_ok=True)
    given = [f"-DVERSION={VERSION}", f"-DKIT={kit}", f"-DOUTPUT={target}"]
    run([makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *given, _SCRIPTS / "workpris.nsi"])
    return target


def put_stand_in(kit: Path) -> None:
    """Give a kit without Python a program in its place that only writes down how it was called.

    Raises:
        NotRun: NSIS is not installed.
    """
    makensis = needed("makensis", "apt-get install nsis")
    python = fresh_folder(kit / "python")
    run([makensis, "-V2", "-WX", f"-DOUTPUT={python / 'python.exe'}", _SCRIPTS / "trial" / "stand_in.nsi"])
    shutil.copy2(python / "python.exe", python / "pythonw.exe")


def try_installer(installer: Path, kit: Path, below: Path) -> tuple[str, ...]:
    """Install silently on a new Windows, compare, call, install again, remove; return what was seen.

    Args:
        installer: of the kit.
        kit: as it should be there afterwards.
        below: a folder for the Windows.

    Raises:
        NotRun: Wine is not installed.
        Failed: something is there that should not be, or the other way round.
    """
    with windows_by_wine(below / "wine") as wine:
        before = _files_outside_profile(wine)
        installed = wine.profile / _INSTALLED
        data = wine.profile / "AppData" / "Local" / NAME / "kept.txt"
        data.parent.mkdir(parents=True)
        data.write_text("a person's work", encoding="utf-8")
        seen = [f"installed: {_install(wine, installer, kit, installed)} files, the same as in the kit"]
        (installed / "app" / "of_the_version_before.py").touch()
        _install(wine, installer, kit, installed)
        seen.append("installed again over it: what the version before had left is gone")
        seen.append(_call(wine, installed))
        if wine.run(str(installed / "uninstall.exe"), "/S"):
            raise Failed("the program could not be removed")
        _expect_nothing_left(wine, installed, data)
        seen.append("removed: nothing of it is left, the person's data is")
        if strange := sorted(_files_outside_profile(wine) - before):
            raise Failed(f"outside the profile there is now {strange[:5]}")
        if "workpris" in wine.registries["system"].read_text(encoding="utf-8", errors="replace").lower():
            raise Failed("the part of the registry that all persons share tells of the program")
        return (*seen, "nothing was written outside the profile, nor to the registry of all persons")


def _install(wine: Wine, installer: Path, kit: Path, installed: Path) -> int:
    if code := wine.run(str(installer), "/S"):
        raise Failed(f"the installer ended with {code}")
    if differing := sorted(_differences(kit, installed)):
        raise Failed(f"installed is something else than the kit: {differing[:5]}")
    if _KEY not in wine.registries["user"].read_text(encoding="utf-8", errors="replace"):
        raise Failed("no double click opens a packet")
    if not list(wine.profile.rglob(_SHORTCUT)):
        raise Failed("the start menu does not name the program")
    return sum(1 for _ in files_in(installed))


def _differences(kit: Path, installed: Path) -> Iterator[str]:
    wanted = {path.relative_to(kit).as_posix(): path for path in files_in(kit)}
    found = {path.relative_to(installed).as_posix(): path for path in files_in(installed)}
    yield from wanted.keys() - found.keys() - _ONLY_IN_KIT
    yield from found.keys() - wanted.keys() - _ONLY_INSTALLED
    for name in wanted.keys() & found.keys():
        if wanted[name].read_bytes() != found[name].read_bytes():
            yield name


def _call(wine: Wine, installed: Path) -> str:
    code = wine.run(str(installed / IN_TERMINAL), "self-check")
    called = installed / "python" / "called.txt"
    if not called.exists():
        if code:
            raise Failed(f"self-check ended with {code} under wine")
        return "self-check passed under wine"
    said = called.read_text(encoding="utf-8", errors="replace")
    called.unlink()
    if code != _STAND_IN_ENDS_WITH or IN_TERMINAL not in said or not said.endswith("self-check"):
        raise Failed(f"the launcher ended with {code} and called {said!r}")
    return f"{IN_TERMINAL} called what stands in for Python, handed its words on and ended as it did"


def _expect_nothing_left(wine: Wine, installed: Path, data: Path) -> None:
    if installed.exists():
        raise Failed(f"left behind: {[path.name for path in installed.iterdir()][:5]}")
    if _KEY in wine.registries["user"].read_text(encoding="utf-8", errors="replace"):
        raise Failed("left behind in the registry: what opens a packet")
    if list(wine.profile.rglob(_SHORTCUT)):
        raise Failed("left behind in the start menu: the program")
    if not data.is_file():
        raise Failed("the person's data is gone")


def _files_outside_profile(wine: Wine) -> set[str]:
    return {
        path.relative_to(wine.disk).as_posix()
        for path in files_in(wine.disk)
        if wine.profile not in path.parents and "/temp/" not in path.as_posix().lower()
    }
