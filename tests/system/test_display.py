"""Tests of asking for a screen before Qt does."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from workpris_desktop.domain.errors import DisplayMissing
from workpris_desktop.system import display
from workpris_desktop.system.display import check_display, wayland_server_answers, x_server_answers
from workpris_desktop.system.qt_libraries import ALWAYS, FOR_WAYLAND, FOR_X11, missing_qt_libraries

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")

without_wayland = "libwayland-client0" in missing_qt_libraries(FOR_WAYLAND)


@pytest.fixture(scope="module")
def x_display() -> Iterator[str]:
    """Start a real X server on a free number."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        with os.fdopen(reading) as number:
            try:
                yield f":{number.readline().strip()}"
            finally:
                server.terminate()


@pytest.fixture
def wayland_socket(tmp_path: Path) -> Iterator[Path]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        yield tmp_path / "wayland-7"


@pytest.fixture
def all_libraries(monkeypatch):
    """Count all libraries as installed."""
    monkeypatch.setattr(display, "missing_qt_libraries", lambda _packages: ())


def missing(environ: Mapping[str, str]) -> DisplayMissing:
    with pytest.raises(DisplayMissing) as caught:
        check_display(environ, "linux")
    return caught.value


def test_a_screen_that_answers_is_enough(x_display: str):
    check_display({"DISPLAY": x_display}, "linux")
    check_display({"DISPLAY": x_display, "WAYLAND_DISPLAY": "gone"}, "linux")
    check_display({"DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb:x=1"}, "linux")


def test_asking_takes_no_time_that_a_person_notices(x_display: str):
    times = []
    for _ in range(5):
        started = time.perf_counter()
        check_display({"DISPLAY": x_display}, "linux")
        times.append(time.perf_counter() - started)
    assert min(times) < 0.02


def test_without_any_screen_the_variable_is_named():
    assert missing({}).detail == "DISPLAY"
    assert missing({"DISPLAY": "", "QT_QPA_PLATFORM": ""}).detail == "DISPLAY"


@pytest.mark.parametrize("name", [":7654", "localhost:7654", "nonsense", "ř:0"])
def test_a_screen_that_does_not_answer_is_named(name: str):
    fault = missing({"DISPLAY": name})
    assert (fault.detail, fault.packages) == (name, ())
    assert not x_server_answers(name)


def test_a_wayland_screen_that_does_not_answer_counts_as_none(tmp_path: Path):
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert missing(environ).detail == "DISPLAY"
    assert missing(environ | {"QT_QPA_PLATFORM": "wayland"}).detail == "WAYLAND_DISPLAY"


@pytest.mark.skipif(without_wayland, reason="libwayland-client is not installed")
def test_a_wayland_server_is_asked(tmp_path: Path, wayland_socket: Path):
    assert wayland_server_answers(str(wayland_socket))
    assert not wayland_server_answers(str(tmp_path / "wayland-8"))


@pytest.mark.skipif(without_wayland, reason="libwayland-client is not installed")
def test_a_wayland_screen_is_enough(wayland_socket: Path, all_libraries):
    environ = {"WAYLAND_DISPLAY": wayland_socket.name, "XDG_RUNTIME_DIR": str(wayland_socket.parent)}
    check_display(environ, "linux")
    check_display(environ | {"QT_QPA_PLATFORM": "wayland"}, "linux")
    assert missing(environ | {"QT_QPA_PLATFORM": "xcb"}).detail == "DISPLAY"


def test_a_wayland_connection_that_was_handed_over_is_left_for_qt(all_libraries):
    check_display({"WAYLAND_SOCKET": "9"}, "linux")


@pytest.mark.parametrize("plugin", ["offscreen", "minimal", "vnc", "linuxfb:fb=/dev/fb0", "xcb;offscreen"])
def test_what_draws_without_a_screen_needs_none(plugin: str):
    check_display({"QT_QPA_PLATFORM": plugin}, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_not_asked(platform: str):
    check_display({}, platform)


@pytest.mark.parametrize(("table", "package"), [(ALWAYS, "libegl1"), (FOR_X11, "libxcb-cursor0")])
def test_a_missing_library_is_told_with_its_package(monkeypatch, table: Mapping[str, str], package: str):
    monkeypatch.setattr(display, "missing_qt_libraries", lambda asked: (package, "another1") if asked is table else ())
    fault = missing({"DISPLAY": ":7654"})
    assert (fault.detail, fault.packages) == (package, (package, "another1"))


def test_the_answer_is_that_of_qt(x_display: str):
    code = "from PySide6.QtWidgets import QApplication; print(QApplication([]).platformName())"
    for name, platform in ((x_display, "xcb\n"), (":7654", "")):
        environ = {key: value for key, value in os.environ.items() if key not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        started = [sys.executable, "-c", code]
        ended = subprocess.run(started, check=False, capture_output=True, text=True, env=environ | {"DISPLAY": name})
        assert ended.stdout == platform
        assert (ended.returncode == 0) is x_server_answers(name)
