"""The question before a leaflet is used that has something to be read first (features.md C3 and G4)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def ask_despite_alerts(
    parent: QWidget, alerts: Sequence[str], action: str, go_on: Callable[[], object]
) -> QMessageBox | None:
    """Show what is to be read and go on only where the person says so; go on at once where there is nothing.

    Returns the question that is open, None where nothing is asked.

    Args:
        parent: the window; it stays as it is behind the question.
        alerts: what to read first, in whole sentences.
        action: the words of the button that goes on.
        go_on: what is wanted.
    """
    if not alerts:
        go_on()
        return None
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("AlertQuestion", "Read this first"))
    box.setText("\n".join(alerts))
    box.setInformativeText(translate("AlertQuestion", "Is the leaflet right for the person all the same?"))
    accept = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    accept.clicked.connect(go_on)
    box.open()
    return box
