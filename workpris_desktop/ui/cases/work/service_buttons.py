"""What can be done with the services chosen for a client: with all of them above the list, with one below it."""

from typing import Final

from PySide6.QtWidgets import QPushButton, QWidget

from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.speaking import SpeakingWidget


class AllServicesButtons(SpeakingWidget):
    """What is done with all services of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.leaflet, self.first_days, self.check = (QPushButton() for _ in range(4))
        _in_a_flow(self, (self.search, self.leaflet, self.first_days, self.check))
        self.show_texts()

    def show_any(self, *, is_any: bool) -> None:
        """Offer what needs a service on the list."""
        for button in (self.leaflet, self.check):
            button.setEnabled(is_any)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.search.setText(self.tr("&Find services"))
        self.leaflet.setText(self.tr("&Leaflet…"))
        self.first_days.setText(self.tr("First &72 hours…"))
        self.check.setText(self.tr("&Check the release day…"))


class OneServiceButtons(SpeakingWidget):
    """What is done with the selected service."""

    def __init__(self, undo: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_record, self.form, self.up, self.down, self.drop = (QPushButton() for _ in range(5))
        self.referral = QPushButton()
        self._changing: Final = (self.referral, self.up, self.down, self.drop)
        self._undo = undo
        self._is_form_missing = False
        _in_a_flow(self, (self.show_record, self.form, *self._changing, undo))
        self.show_texts()

    def show_rights(self, *, may_change: bool) -> None:
        """Offer what may be done."""
        for button in self._changing:
            button.setVisible(may_change)

    def show_place(self, row: int, count: int) -> None:
        """Offer what can be done with the service of a row, -1 for none."""
        for button in (self.show_record, self.referral, self.drop):
            button.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)

    def show_form(self, *, is_any: bool, is_missing: bool) -> None:
        """Offer the provider's form.

        Args:
            is_any: a service is selected.
            is_missing: the directory has no form of it, which the button then says.
        """
        self._is_form_missing = is_any and is_missing
        self.form.setEnabled(is_any and not is_missing)
        self._say_form()

    def _say_form(self) -> None:
        why = self.tr("The directory has no form of this provider.") if self._is_form_missing else ""
        self.form.setToolTip(why)
        self.form.setStatusTip(why)
        self.form.setAccessibleDescription(why)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._say_form()
        self.show_record.setText(self.tr("&Show the service"))
        self.form.setText(self.tr("&Provider's form…"))
        self.referral.setText(self.tr("Referral sheet…"))
        self.up.setText(self.tr("Move &up"))
        self.down.setText(self.tr("Move &down"))
        self.drop.setText(self.tr("&Take off the list"))
        self._undo.setText(self.tr("Und&o"))


def _in_a_flow(part: QWidget, buttons: tuple[QPushButton, ...]) -> None:
    flow = FlowLayout(part)
    for button in buttons:
        button.setAutoDefault(False)
        flow.addWidget(button)
