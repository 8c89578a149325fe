"""The whole program in a window, started as `app.run` does and ended again."""

import shutil
import sys
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import rest
from workpris_desktop.domain.workplace import Preset
from workpris_desktop.startup import Start, Startup
from workpris_desktop.system.settings import read_settings


@contextmanager
def started(qtbot, folder, preset=None, *, language="en", file=None, welcomes=False, rests_at_once=True):
    """Give the start of a window that works, and end it.

    Args:
        qtbot: of the test.
        folder: the `DataFolder`.
        preset: what an administrator has set.
        language: the one to speak.
        file: what the program is started with.
        welcomes: whether the pages of the first start are shown where nobody has seen them.
        rests_at_once: whether the first work is waited for before the block begins, or when it ends.
    """
    app, preset = QApplication.instance(), preset or Preset()
    kept = read_settings(folder.settings_file, preset)
    shows = welcomes and not kept.settings.welcomed
    start = Start(folder, kept, preset, language, shows_welcome=shows, file=file)
    startup = Startup(app, start)
    startup.window.show()
    qtbot.waitUntil(lambda: startup.is_working, timeout=30_000)
    if rests_at_once:
        rest(qtbot, startup.program)
    try:
        yield startup
    finally:
        if not rests_at_once:
            rest(qtbot, startup.program)
        startup.window.close()
        startup.finish()
        startup.window.deleteLater()


@contextmanager
def qt_put_back():
    """Put back afterwards what a start changes for the whole process: font, colours, and who hears of errors."""
    app = QApplication.instance()
    hook, font, palette = sys.excepthook, app.font(), app.palette()
    yield
    sys.excepthook = hook
    app.setFont(font)
    app.setPalette(palette)


def put_sample(folder, shelf):
    """Put the sample directory into a data folder, as an earlier start has left it.

    Args:
        folder: the `DataFolder`.
        shelf: the folder of a shelf that holds it.
    """
    shutil.copytree(shelf, folder.directory, dirs_exist_ok=True)
