"""An editor for regions and towns in an order, or for "it does not matter"."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.list_editor import ListEditor
from workpris_desktop.wording.intake_value_words import ANY_PLACE, TYPED_PLACE, PlaceLookup
from workpris_desktop.wording.intake_words import IntakeWords


class AreaEditor(AnswerEditor):
    """Holds places; what is typed and is no place that we know stays as it was typed."""

    def __init__(self, places: PlaceLookup, words: IntakeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.places = ListEditor(places.suggest, lambda code: _called(code, places), lambda text: TYPED_PLACE + text)
        self.any = QCheckBox()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.places, self.any):
            layout.addWidget(part)
        self.setFocusProxy(self.places)
        self.places.changed.connect(self._take_places)
        self.places.confirmed.connect(self.confirmed)
        self.any.toggled.connect(self._take_any)
        self.show_texts()

    @property
    def value(self) -> Value:
        """Return the places in their order, or that it does not matter."""
        return (ANY_PLACE,) if self.any.isChecked() else self.places.value

    def show_value(self, value: Value, other: str = "") -> None:
        """Show places, without telling anybody."""
        del other
        codes = (value,) if isinstance(value, str) and value else value
        is_any = ANY_PLACE in codes
        with QSignalBlocker(self.any):
            self.any.setChecked(is_any)
        self.places.show_value(() if is_any else codes)

    def commit(self) -> None:
        """Add what is typed and was not added."""
        self.places.commit()

    def call(self, name: str, description: str = "") -> None:
        """Name all parts."""
        self.places.call(name, description)
        self.any.setAccessibleDescription(name)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.any.setText(self._words.any_place())

    @property
    def first(self) -> QWidget:
        """Return the line in which a name is typed."""
        return self.any if self.any.isChecked() else self.places.line

    def _take_places(self) -> None:
        if self.places.value:
            with QSignalBlocker(self.any):
                self.any.setChecked(False)
        self.changed.emit()

    def _take_any(self, is_any: bool) -> None:
        if is_any:
            self.places.show_value(())
        self.changed.emit()


def _called(code: str, places: PlaceLookup) -> str:
    return code.removeprefix(TYPED_PLACE) if code.startswith(TYPED_PLACE) else places.label(code)
