"""What can be seen in the window just now; to be called in its thread."""

from collections.abc import Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from tools.client_walk_words import plain

Found = TypeVar("Found")


def front_window() -> QWidget | None:
    """Return the window that takes what a person does: the newest dialog, else the window itself."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or main_window()


def main_window() -> QMainWindow | None:
    """Return the window of the program."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)), None)


def keyboard() -> QWidget:
    """Return what takes the keys."""
    front = front_window()
    assert front is not None
    if QApplication.activeWindow() is None:
        # As a desktop does when a dialog is gone.
        front.activateWindow()
    return QApplication.focusWidget() or front


def type_letters(text: str) -> None:
    """Type letters where the keyboard is."""
    # QTest knows no letters beyond ASCII.
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(keyboard(), event)


def shown(kind: type[Any]) -> Iterator[Any]:
    """Return all widgets of a kind that can be seen in the window in front."""
    front = front_window()
    if front is not None:
        yield from (each for each in front.findChildren(kind) if each.isVisible())


def find_button(said: frozenset[str], *, only_enabled: bool = True) -> QAbstractButton | None:
    """Return the button, link or tick that says one of these texts."""
    buttons = (each for each in shown(QAbstractButton) if each.isEnabled() or not only_enabled)
    return next((each for each in buttons if plain(each.text()) in said), None)


def find_named(said: frozenset[str], kind: type[Found]) -> Found | None:
    """Return the widget of a kind that a screen reader calls by one of these names."""
    for each in shown(kind):
        if plain(each.accessibleName()) in said and each.isEnabled():
            return each  # type: ignore[no-any-return]
    return None


def find_tab(said: frozenset[str]) -> tuple[QTabBar, QPoint] | None:
    """Return the bar with the tab that says one of these texts, and where on it."""
    for bar in shown(QTabBar):
        for at in range(bar.count()):
            if plain(bar.tabText(at)) in said:
                return bar, bar.tabRect(at).center()
    return None


def find_password() -> QLineEdit | None:
    """Return the first field that hides what is typed."""
    lines = (each for each in shown(QLineEdit) if each.echoMode() == QLineEdit.EchoMode.Password)
    return next((each for each in lines if each.isEnabled()), None)


def asks_for_file() -> bool:
    """Tell whether somebody is asked for the name of a file."""
    return isinstance(QApplication.activeModalWidget(), QFileDialog)


def find_row(said: frozenset[str]) -> tuple[QAbstractItemView, QPoint] | None:
    """Return the list or table with a row that begins with one of these texts, and where in it."""
    QApplication.sendPostedEvents()
    for view in shown(QAbstractItemView):
        model = view.model()
        for at in range(model.rowCount() if model else 0):
            index = model.index(at, 0)
            if plain(str(index.data() or "")).startswith(tuple(said)):
                view.scrollTo(index)
                return view, view.visualRect(index).center()
    return None


def is_selected(view: QAbstractItemView, said: frozenset[str]) -> bool:
    """Tell whether a row is selected, or is gone with what it led to."""
    if not isValid(view) or not view.isVisible():
        return True
    return plain(str(view.currentIndex().siblingAtColumn(0).data() or "")).startswith(tuple(said))


def everything_said() -> list[str]:
    """Return all texts that can be seen in the window in front."""
    front = front_window()
    said = [plain(each.text()) for each in (*shown(QLabel), *shown(QAbstractButton)) if each.text()]
    main = main_window()
    if main is not None and main.statusBar().currentMessage():
        said.append(plain(main.statusBar().currentMessage()))
    return [plain(front.windowTitle()), *said] if front else said


def screen_picture() -> QPixmap:
    """Return the window with the dialogs that lie before it, as on a screen."""
    main = main_window()
    assert main is not None
    whole = main.grab()
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not main]
    painter = QPainter(whole)
    for top in sorted(tops, key=lambda each: each is QApplication.activeModalWidget()):
        place = top.pos() - main.pos()
        painter.drawPixmap(place, top.grab())
        painter.drawRect(place.x() - 1, place.y() - 1, top.width() + 1, top.height() + 1)
    painter.end()
    return whole
