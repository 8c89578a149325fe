"""Writes what Qt itself has to say into the program's log."""

import logging
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    """Log them from now on, under the name ``workpris_desktop.qt``."""
    qInstallMessageHandler(_note)


def _note(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("workpris_desktop.qt").log(_LEVELS[kind], "%s", message)
