"""Asks for the PIN that will lead back from the screen for the person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QWidget

from workpris_desktop.domain.pin import LONGEST, is_pin
from workpris_desktop.ui.widgets.plain_label import PlainLabel


class PinDialog(QDialog):
    """Takes a PIN that was typed twice alike; it is kept nowhere but in the screen that it opens."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Show to the client"))
        self.first, self.second = QLineEdit(), QLineEdit()
        self.remark = PlainLabel()
        self.show_button = QPushButton(self.tr("Show &now"))
        hint = PlainLabel(
            self.tr(
                "Only the leaflet is then on the screen, in large letters. Choose a PIN that leads you back: "
                "4 to 8 digits. It is kept nowhere."
            )
        )
        labels = PlainLabel(self.tr("&PIN")), PlainLabel(self.tr("PIN &again"))
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(hint)
        for label, line in zip(labels, (self.first, self.second), strict=True):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setMaxLength(LONGEST)
            line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
            line.setAccessibleName(label.text().replace("&", ""))
            label.setBuddy(line)
            form.addRow(label, line)
            line.textChanged.connect(self._judge)
        form.addRow(self.remark)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.show_button, QDialogButtonBox.ButtonRole.AcceptRole)
        form.addRow(buttons)
        buttons.rejected.connect(self.reject)
        buttons.accepted.connect(self._choose)
        self._judge()

    def _judge(self) -> None:
        first, second = self.first.text(), self.second.text()
        self.show_button.setEnabled(is_pin(first) and first == second)
        remark = ""
        if first and not is_pin(first):
            remark = self.tr("A PIN has 4 to 8 digits.")
        elif second and first != second:
            remark = self.tr("Both are not the same yet.")
        self.remark.setText(remark)

    def _choose(self) -> None:
        pin = self.first.text()
        self.first.clear()
        self.second.clear()
        self.accept()
        self.chosen.emit(pin)
