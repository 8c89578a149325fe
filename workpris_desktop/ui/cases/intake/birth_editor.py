"""An editor for a birth date, or for an age band where the date is not told."""

from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.intake_answer import Value
from workpris_desktop.ui.cases.intake.answer_editor import AnswerEditor
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.cases.intake.day_editor import DayEditor
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.intake_value_words import Named


class BirthEditor(AnswerEditor):
    """Holds one of both: who types a date leaves the band, and the other way round."""

    def __init__(self, bands: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands = bands
        self.day, self.band, self._or = DayEditor(), ChoiceCombo(), PlainLabel()
        self._or.setWordWrap(False)
        self._or.setBuddy(self.band)
        layout = FlowLayout(self)
        for part in (self.day, self._or, self.band):
            layout.addWidget(part)
        self.setFocusProxy(self.day)
        self.day.changed.connect(self._take_day)
        self.day.confirmed.connect(self.confirmed)
        self.band.currentIndexChanged.connect(self._take_band)
        self.show_texts()

    @property
    def value(self) -> Value:
        """Return the date as `DayEditor` does, or the code of a band."""
        return self.band.code or self.day.value

    def show_value(self, value: Value, other: str = "") -> None:
        """Show a date, a band, or what was typed."""
        del other
        text = value if isinstance(value, str) else ""
        is_band = text in dict(self._bands)
        self.band.choose(text if is_band else "")
        self.day.show_value("" if is_band else text)

    def offer(self, bands: Named) -> None:
        """Offer these bands, in the language spoken now."""
        self._bands = bands
        self.show_texts()

    def call(self, name: str, description: str = "") -> None:
        """Name both parts."""
        self.day.call(name, description)
        self.band.setAccessibleName(self.tr("{question}: age band").format(question=name))

    def allow(self, *, may_write: bool) -> None:
        """Let it be changed, or only read."""
        self.day.allow(may_write=may_write)
        self.band.setEnabled(may_write)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._or.setText(self.tr("or age:"))
        self.band.offer(self.tr("not chosen"), self._bands)

    @property
    def first(self) -> QWidget:
        """Return the date."""
        return self.day.line

    def _take_day(self) -> None:
        if self.day.value:
            self.band.choose("")
        self.changed.emit()

    def _take_band(self) -> None:
        if self.band.code:
            self.day.show_value("")
        self.changed.emit()
