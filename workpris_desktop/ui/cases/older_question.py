"""The question whether a vault that is older than it was here may be opened all the same."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from workpris_desktop.domain.vault_errors import VaultOlder
from workpris_desktop.wording.messages import message_for


def ask_about_older(parent: QWidget, error: VaultOlder, go_on: Callable[[], None]) -> QMessageBox:
    """Say what an older vault means, and go on where the person wants to; return the question, which is open."""
    message = message_for(error)
    box = QMessageBox(QMessageBox.Icon.Warning, message.title, message.sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message.advice)
    text = QCoreApplication.translate("OlderQuestion", "Open it &all the same")
    agreed = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    agreed.clicked.connect(go_on)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
