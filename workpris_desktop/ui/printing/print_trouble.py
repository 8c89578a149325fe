"""What to do when a leaflet does not get to the printer: save it, or choose another printer (ux.md 8.4)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from workpris_desktop.domain.errors import PrinterMissing, WorkprisError
from workpris_desktop.wording.messages import message_for

translate = QCoreApplication.translate


def ask_after_trouble(
    parent: QWidget, error: WorkprisError, *, save: Callable[[], object], choose_another: Callable[[], object]
) -> QMessageBox:
    """Open a message that says what is wrong and offers what to do now, and return it.

    Args:
        parent: the window; it stays usable behind the message.
        error: why nothing is printed.
        save: saves the sheet as PDF.
        choose_another: asks for a printer again; not offered where the computer knows none.
    """
    message = message_for(error)
    box = QMessageBox(QMessageBox.Icon.Warning, message.title, message.sentence, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message.advice)
    save_button = box.addButton(translate("PrintTrouble", "&Save as PDF…"), QMessageBox.ButtonRole.ActionRole)
    save_button.clicked.connect(save)
    if not isinstance(error, PrinterMissing):
        text = translate("PrintTrouble", "&Choose another printer…")
        box.addButton(text, QMessageBox.ButtonRole.ActionRole).clicked.connect(choose_another)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(save_button)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
