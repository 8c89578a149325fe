"""Whether a window can be opened here: asked before Qt is, because Qt ends the process where it cannot."""

import ctypes
import os
from collections.abc import Mapping
from typing import Final

from workpris_desktop.domain.errors import DisplayMissing
from workpris_desktop.system.qt_libraries import ALWAYS, FOR_WAYLAND, FOR_X11, missing_qt_libraries

_NEED_A_SCREEN: Final = ("xcb", "wayland", "wayland-egl", "wayland-brcm")
_SCREEN_VARIABLES: Final = ("WAYLAND_SOCKET", "WAYLAND_DISPLAY", "DISPLAY")


def check_display(environ: Mapping[str, str], platform: str) -> None:
    """Make sure that Qt will find a screen and all its libraries.

    Asks the same libraries as Qt does, so that the answer is Qt's: an X server that refuses us counts as none.

    Args:
        environ: the environment that Qt will see.
        platform: as `sys.platform`; only Linux is looked at.

    Raises:
        DisplayMissing: there is no screen, or none answers; or a library is missing, then with ``packages``.
    """
    if not platform.startswith("linux"):
        return
    plugins = _wanted_plugins(environ)
    needs_screen = all(plugin in _NEED_A_SCREEN for plugin in plugins)
    if needs_screen and not any(environ.get(variable) for variable in _SCREEN_VARIABLES):
        raise DisplayMissing(detail="DISPLAY")
    _demand(ALWAYS)
    if needs_screen and not _wayland_answers(environ, plugins):
        _check_x11(environ, plugins)


def _demand(packages_by_library: Mapping[str, str]) -> None:
    if packages := missing_qt_libraries(packages_by_library):
        raise DisplayMissing(detail=packages[0], packages=packages)


def _wanted_plugins(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names that QT_QPA_PLATFORM lists (``wayland;xcb:option``), else what Qt tries by itself."""
    listed = environ.get("QT_QPA_PLATFORM", "").split(";")
    return tuple(plugin.partition(":")[0] for plugin in listed if plugin) or ("wayland", "xcb")


def _wayland_answers(environ: Mapping[str, str], plugins: tuple[str, ...]) -> bool:
    if not any(plugin.startswith("wayland") for plugin in plugins) or missing_qt_libraries(FOR_WAYLAND):
        return False
    # A connection that was handed over with the start can be used only once, and that is for Qt.
    if environ.get("WAYLAND_SOCKET"):
        return True
    name = environ.get("WAYLAND_DISPLAY")
    return bool(name) and wayland_server_answers(f"{environ.get('XDG_RUNTIME_DIR', '')}/{name}")


def _check_x11(environ: Mapping[str, str], plugins: tuple[str, ...]) -> None:
    name = environ.get("DISPLAY")
    if "xcb" not in plugins:
        raise DisplayMissing(detail="WAYLAND_DISPLAY")
    if not name:
        raise DisplayMissing(detail="DISPLAY")
    _demand(FOR_X11)
    if not x_server_answers(name):
        raise DisplayMissing(detail=name)


def wayland_server_answers(socket: str) -> bool:
    """Tell whether a Wayland server lets us in at the full path of a socket."""
    library = ctypes.CDLL("libwayland-client.so.0")
    library.wl_display_connect.restype = ctypes.c_void_p
    library.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = library.wl_display_connect(os.fsencode(socket))
    if display:
        library.wl_display_disconnect(display)
    return bool(display)


def x_server_answers(name: str) -> bool:
    """Tell whether an X server lets us in under a name such as ``:0``."""
    library = ctypes.CDLL("libxcb.so.1")
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connection_has_error.argtypes = library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(os.fsencode(name), None)
    try:
        return not library.xcb_connection_has_error(connection)
    finally:
        library.xcb_disconnect(connection)
