"""One start of a window, in a process of its own, that ends with its first painting; used by `bench.first_paint`."""

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

HEAVY = ("fpdf", "sqlite_utils", "pypdfium2", "PIL", "phonenumbers", "requests", "numpy", "filelock", "fontTools")


class _FirstPaint(QObject):
    """Ends the process when a window has been painted for the first time."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print("painted", *(name for name in HEAVY if name in sys.modules), flush=True)
            os._exit(0)
        return False


def main(contestant: str, folder: str) -> None:
    """Start a bare window, or the program on a data folder."""
    app = QApplication(["bench"])
    watcher = _FirstPaint(app)
    app.installEventFilter(watcher)
    if contestant == "bare":
        window = QMainWindow()
        window.setCentralWidget(QLabel("x"))
        window.show()
        app.exec()
    else:
        from workpris_desktop.app import run

        run(["--data-folder", folder, "--language", "en"])
