"""Tests of the libraries that Qt needs: against the Qt that is installed here."""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workpris_desktop.system.qt_libraries import ALWAYS, FOR_A_WINDOW, FOR_WAYLAND, FOR_X11, missing_qt_libraries

CHECK_QT = Path(__file__).parents[2] / "tools" / "check_qt.py"

BARE_PYTHON = [sys.executable, "-I", "-S"]

OF_EVERY_LINUX = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "ld-linux-x86-64.so.2"}
"""Python itself needs the first four, or PySide6 could not have been installed."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings all it needs")


def needed_by(*names: str) -> set[str]:
    """Return the libraries of the system that files of the installed Qt name."""
    spec = importlib.util.find_spec("PySide6")
    assert spec
    assert spec.origin
    files = [Path(spec.origin).parent / "Qt" / name for name in names]
    listing = subprocess.run(["readelf", "-d", *files], check=True, capture_output=True, text=True).stdout
    found = set(re.findall(r"\(NEEDED\).*\[(.+)\]", listing))
    return {name for name in found if not name.startswith(("libQt6", "libicu"))} - OF_EVERY_LINUX


@pytest.mark.skipif(not shutil.which("readelf"), reason="readelf (package binutils) is not installed")
def test_the_tables_hold_what_the_installed_qt_needs():
    libraries = [f"lib/libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "DBus", "PrintSupport", "Svg")]
    assert needed_by(*libraries) == set(ALWAYS)
    assert needed_by("plugins/platforms/libqxcb.so", "lib/libQt6XcbQpa.so.6") <= set(FOR_A_WINDOW)
    assert needed_by("plugins/platforms/libqxcb.so", "lib/libQt6XcbQpa.so.6") >= set(FOR_X11)
    assert needed_by("plugins/platforms/libqwayland.so") - set(ALWAYS) == set(FOR_WAYLAND)


def test_a_missing_library_is_told_by_its_package_once():
    packages = {"libc.so.6": "libc6", "libinvented.so.1": "libinvented1", "libinvented-x.so.1": "libinvented1"}
    assert missing_qt_libraries(packages) == ("libinvented1",)


def test_nothing_is_missing_where_these_tests_can_run():
    assert missing_qt_libraries() == ()


def test_the_check_needs_nothing_but_python(tmp_path: Path):
    ended = subprocess.run([*BARE_PYTHON, str(CHECK_QT)], check=False, capture_output=True, text=True, cwd=tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_the_check_names_the_command_that_installs_what_is_missing(tmp_path: Path):
    code = CHECK_QT.read_text().replace(
        "missing_qt_libraries()", "missing_qt_libraries({'libinvented.so.1': 'invented1'})"
    )
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "check_qt.py").write_text(code)
    (tmp_path / "workpris_desktop").symlink_to(CHECK_QT.parents[1] / "workpris_desktop")
    check = str(tmp_path / "tools" / "check_qt.py")
    ended = subprocess.run([*BARE_PYTHON, check], check=False, capture_output=True, text=True)
    assert ended.returncode == 1
    assert ended.stdout.endswith("Run: apt-get install invented1\n")
