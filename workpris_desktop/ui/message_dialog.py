"""How an error is told: what happened, why, and what to do now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from workpris_desktop.domain.errors import WorkprisError
from workpris_desktop.wording.messages import message_for


def tell(parent: QWidget, error: WorkprisError) -> QMessageBox:
    """Open a message about an error and return it; the window stays usable behind it."""
    message = message_for(error)
    box = QMessageBox(QMessageBox.Icon.Warning, message.title, message.sentence, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message.advice)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
