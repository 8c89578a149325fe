"""The button for the provider's own form: a menu where there are several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

if TYPE_CHECKING:
    from workpris_desktop.wording.record.page import FormOffer


class FormButton(QPushButton):
    """Asks for a form by its id; hidden while there is none."""

    form_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[FormOffer, ...] = ()
        self.clicked.connect(self._clicked)
        self.hide()

    def offer(self, offers: "tuple[FormOffer, ...]") -> None:
        """Offer the forms of a service."""
        self._offers = offers
        self.setVisible(bool(offers))

    def _clicked(self) -> None:
        if len(self._offers) == 1:
            self.form_requested.emit(self._offers[0].id)
        else:
            self._menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in self._offers:
            title = offer.title.replace("&", "&&")
            menu.addAction(title).triggered.connect(lambda _=False, form=offer.id: self.form_requested.emit(form))
        return menu
