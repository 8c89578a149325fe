"""The libraries of the system that Qt needs on Linux, and the Debian packages that bring them.

Imports nothing but the standard library, so that ``tools/check_qt.py`` can use it before anything is installed. The
tables are what ``readelf -d`` shows for the Qt libraries and platform plugins of PySide6 6.11.
"""

import ctypes
from collections.abc import Mapping
from typing import Final

ALWAYS: Final[Mapping[str, str]] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Without these Qt cannot even be imported."""

FOR_X11: Final[Mapping[str, str]] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without these Qt ends the process when it is to open a window under X11."""

FOR_WAYLAND: Final[Mapping[str, str]] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""Without these Qt does not try Wayland, but goes on to X11."""


FOR_A_WINDOW: Final[Mapping[str, str]] = {**ALWAYS, **FOR_X11}


def missing_qt_libraries(packages: Mapping[str, str] = FOR_A_WINDOW) -> tuple[str, ...]:
    """Return the Debian packages of those libraries that this computer lacks, without repetition.

    Args:
        packages: maps the name of a library to its package.
    """
    return tuple(dict.fromkeys(package for library, package in packages.items() if not _is_there(library)))


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
