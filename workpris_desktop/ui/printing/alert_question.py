"""The question before a leaflet is used whose services have a warning (features.md C3)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_despite_alerts(parent: QWidget, alerts: Sequence[str], action: str, go_on: Callable[[], object]) -> None:
    """Show the alerts and go on only where the person says so; go on at once where there is none.

    Args:
        parent: the window; it stays as it is behind the question.
        alerts: what to read first.
        action: the words of the button that goes on.
        go_on: what is wanted.
    """
    if not alerts:
        go_on()
        return
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("AlertQuestion", "Read this first"))
    box.setText("\n".join(alerts))
    box.setInformativeText(translate("AlertQuestion", "The leaflet itself only says that something has changed."))
    accept = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    accept.clicked.connect(go_on)
    box.open()
