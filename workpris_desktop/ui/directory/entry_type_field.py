"""A field for the type of help: typed by any of its words, chosen from a list."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from workpris_desktop.domain.fold import folded_words
from workpris_desktop.wording.choice_words import Offer


class EntryTypeField(QLineEdit):
    """Holds the code of a type; `code` is "" while the text means none."""

    chosen = Signal()
    """The field means another type than before, or none any more."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        self._offers = tuple(offers)
        self._folded = [" ".join(folded_words(offer.label)) for offer in offers]
        self._proposed: list[Offer] = []
        self._names = QStringListModel(self)
        self._list = QCompleter(self)
        self._list.setModel(self._names)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self)
        self._view = QListView()
        self._view.setAccessibleName(self.tr("Types of help"))
        self._list.setPopup(self._view)
        by_row = self._list.activated[QModelIndex]  # type: ignore[index] # two types may have the same text
        by_row.connect(lambda index: self._take(self._proposed[index.row()]))
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._finish)

    def choose(self, code: str) -> None:
        """Put a type into the field."""
        offer = next((offer for offer in self._offers if offer.value == code), None)
        self.code = code if offer else ""
        self.setText(offer.label if offer else "")

    def proposed(self, text: str) -> list[Offer]:
        """Return the types with all words of a text; those whose label begins so come first."""
        words = folded_words(text)
        ranked = [
            (not folded.startswith(" ".join(words)), at)
            for at, folded in enumerate(self._folded)
            if all(f" {word}" in f" {folded}" for word in words)
        ]
        return [self._offers[at] for _, at in sorted(ranked)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the whole list for a click into the empty field."""
        super().mousePressEvent(event)
        if not self.text():
            self._open("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self._open("" if self.code else self.text())
        else:
            super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        if self.code:
            self.code = ""
            self.chosen.emit()
        self._open(text)

    def _open(self, text: str) -> None:
        self._proposed = self.proposed(text)
        self._names.setStringList([offer.label for offer in self._proposed])
        if self._proposed:
            self._list.complete(QRect(0, 0, self.width(), self.height()))
            self._view.setCurrentIndex(QModelIndex())
        else:
            self._view.hide()

    def _finish(self) -> None:
        """Take what is called just so, or the only one that is left."""
        if self.code or not self.text().strip():
            return
        found = self.proposed(self.text())
        same = [offer for offer in found if folded_words(offer.label) == folded_words(self.text())]
        if same or len(found) == 1:
            self._take((same or found)[0])

    def _take(self, offer: Offer) -> None:
        self.code = offer.value
        self.setText(offer.label)
        self.chosen.emit()
