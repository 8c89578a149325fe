"""What is wrong with a window for somebody who sees little, or has no mouse: each fault as a line of text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

SMALL_SCREEN = QSize(1024, 768)
TASK_BAR, FRAME = QSize(0, 40), QSize(8, 32)
"""What the desktop takes of the screen, and a window's own frame of what is left."""
LEAST_TARGET = 24
"""Pixels, of what is pressed with a mouse (WCAG 2.2, 2.5.8)."""
MOST_STOPS = 250
PARTS_OF_A_TIME = 4
"""Hours and minutes of one field are stops of their own."""

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QAbstractItemView)
PRESSED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)


class SmallScreen:
    """What a widget is told of a screen of the smallest kind on which we promise to work."""

    def availableGeometry(self):
        return QRect(QPoint(0, 0), self.availableSize())

    def availableSize(self):
        return SMALL_SCREEN - TASK_BAR


def shown(window, *kinds):
    """Return the visible widgets of some kinds in a window, without those that Qt puts into others."""
    found = [
        each for kind in kinds for each in window.findChildren(kind) if each.isVisible() and each.window() is window
    ]
    return [each for each in dict.fromkeys(found) if not _is_of_qt(each)]


def told(widget):
    """Return by what a widget is known in a report."""
    text = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    return f"{type(widget).__name__} “{text if isinstance(text, str) else ''}”"


def oversize(window, least=SMALL_SCREEN - TASK_BAR - FRAME):
    """Say whether a window is larger than a small screen."""
    size = window.size().expandedTo(window.minimumSizeHint())
    if size.width() > least.width() or size.height() > least.height():
        yield f"is {size.width()} x {size.height()} and at least {window.minimumSizeHint()}"


def cut(window, *, but=()):
    """Walk the texts that have less room than they take, or stand beyond the edge; ``but`` scroll sideways."""
    yield from _low_buttons(window)
    yield from _low_labels(window)
    yield from _narrow_titles(window)
    for widget in shown(window, QAbstractButton, QLabel, QComboBox, QLineEdit):
        left = widget.mapTo(window, QPoint(0, 0)).x()
        is_beyond = left < 0 or left + widget.width() > window.width()
        if is_beyond and not any(each.isAncestorOf(widget) for each in but):
            yield f"{told(widget)} stands beyond the edge"


def _low_buttons(window):
    for button in shown(window, QAbstractButton):
        least = button.minimumSizeHint()
        if button.text() and (button.width() < least.width() or button.height() < least.height()):
            yield f"{told(button)} is {button.size()} and takes {least}"


def _low_labels(window):
    for label in shown(window, QLabel):
        if label.text() and label.wordWrap() and label.height() < label.heightForWidth(label.width()):
            yield f"{told(label)} is {label.height()} high and takes {label.heightForWidth(label.width())}"
        if label.text() and not label.wordWrap() and label.width() < label.sizeHint().width():
            yield f"{told(label)} is {label.width()} wide and takes {label.sizeHint().width()}"


def _narrow_titles(window):
    for box in shown(window, QGroupBox):
        if box.title() and box.width() < box.minimumSizeHint().width():
            yield f"“{box.title()}” is {box.width()} wide"
    for bar in shown(window, QTabBar):
        for at in range(bar.count()):
            if bar.fontMetrics().horizontalAdvance(bar.tabText(at).replace("&", "")) > bar.tabRect(at).width():
                yield f"the tab “{bar.tabText(at)}” is cut"


def scrolled_sideways(window, *, but=()):
    """Walk the areas that are scrolled from left to right; ``but`` are those that need both directions."""
    for area in shown(window, QAbstractScrollArea):
        if any(area is each or each.isAncestorOf(area) for each in but):
            continue
        bar = area.horizontalScrollBar()
        if bar.isVisible() and bar.maximum() > 0:
            yield f"{told(area)} scrolls sideways by {bar.maximum()}"


def unnamed(window):
    """Walk the controls of which a screen reader says no name."""
    for widget in shown(window, *CONTROLS):
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        is_shown_only = widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(widget, PRESSED)
        is_named = widget.accessibleName() or (name and not isinstance(widget, QComboBox)) or _buddies(widget, window)
        if not is_named and not is_shown_only:
            yield f"{told(widget)} in {type(widget.parentWidget()).__name__} has no name"


def only_on_hover(window):
    """Walk the tooltips that say what stands nowhere else: who has no mouse never reads them."""
    for widget in shown(window, QWidget):
        tip = widget.toolTip()
        texts = (getattr(widget, "text", None), widget.accessibleName, widget.accessibleDescription)
        said = " ".join(each() for each in texts if callable(each) and isinstance(each(), str))
        is_key = QKeySequence(tip).toString() == tip
        if tip and not is_key and _plain(tip) not in _plain(said):
            yield f"{told(widget)} says only when a mouse is over it: {tip}"


def small(window):
    """Walk what is pressed and is smaller than a finger of a shaking hand needs."""
    for widget in shown(window, *PRESSED):
        if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            continue
        if min(widget.width(), widget.height()) < LEAST_TARGET:
            yield f"{told(widget)} is {widget.width()} x {widget.height()}"


def tab_stops(window):
    """Return the widgets to which the Tab key comes, beginning where the keyboard is, until it comes round."""
    stops = []
    first = QApplication.focusWidget()
    while len(stops) < MOST_STOPS:
        focused = QApplication.focusWidget()
        if focused is None or (stops and focused is first):
            break
        stops.append(focused)
        for _ in range(PARTS_OF_A_TIME):
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is not focused:
                break
        else:
            stops += [] if stops == [focused] and not _others(focused, window) else [None]
            break
    return stops


def lost_to_the_keyboard(window):
    """Walk what the Tab key comes to twice, or never; the circles of one question are one stop."""
    if QApplication.focusWidget() is None:
        window.focusNextChild()
    stops = tab_stops(window)
    if stops and stops[-1] is None:
        yield f"{told(stops[-2])} keeps the Tab key"
        return
    for stop in dict.fromkeys(stops):
        if stops.count(stop) > 1:
            yield f"{told(stop)} is come to {stops.count(stop)} times"
    if len(stops) >= MOST_STOPS:
        yield "the Tab key never comes round"
    reached = {each for stop in stops for each in (stop, stop.focusProxy()) if each is not None}
    for widget in shown(window, *CONTROLS):
        wants = widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if wants and not {widget, widget.focusProxy()} & reached and not _has_other(widget, reached):
            yield f"{told(widget)} is never come to"


def _is_of_qt(widget):
    """Tell whether Qt has put a widget into another: the cross of a field, arrows of tabs, parts of a calendar."""
    inside, name = widget.parentWidget(), widget.objectName()
    if isinstance(widget, QTabBar):
        return False
    return name.startswith("qt_") or isinstance(inside, QLineEdit | QTabBar) or _is_of_calendar(inside)


def _is_of_calendar(inside):
    return inside is not None and inside.objectName().startswith("qt_calendar")


def _plain(text):
    words = QTextDocumentFragment.fromHtml(text).toPlainText() if "<" in text else text
    return words.replace("&", "").strip().casefold()


def _others(widget, window):
    """Tell whether there is anything else to come to."""
    return any(
        each is not widget and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        for each in shown(window, *CONTROLS)
    )


def _buddies(widget, window):
    return any(label.buddy() is widget for label in window.findChildren(QLabel))


def _has_other(widget, reached):
    """Tell whether another circle of the same question is reached, or the field that is inside of a box."""
    if isinstance(widget, QRadioButton):
        same = widget.parentWidget().findChildren(QRadioButton)
        same += widget.group().buttons() if widget.group() else []
        return any(each in reached for each in same)
    if isinstance(widget, QLineEdit):
        return widget.parentWidget() in reached
    return isinstance(widget, QComboBox | QAbstractSpinBox) and any(
        each in reached for each in widget.findChildren(QWidget)
    )
