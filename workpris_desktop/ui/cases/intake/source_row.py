"""Who said it, and when: asked beside facts on custody, sentence or others (V12)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workpris_desktop.domain.intake_answer import Source
from workpris_desktop.ui.cases.intake.choice_combo import ChoiceCombo
from workpris_desktop.ui.cases.intake.day_editor import DayEditor
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.dates import typed_day
from workpris_desktop.wording.intake_words import IntakeWords
from workpris_desktop.wording.languages import spoken_language


@dataclass(slots=True)
class SourceMemory:
    """What was chosen last in this file, which is proposed for the next answer: a talk has one source."""

    today: Callable[[], date]
    source: Source | None = None


class SourceRow(SpeakingWidget):
    """Holds both; the day is today as soon as somebody is chosen, and can be changed."""

    changed = Signal()

    def __init__(self, words: IntakeWords, memory: SourceMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._memory = words, memory
        self.head, self.combo, self.day = PlainLabel(), ChoiceCombo(), DayEditor()
        self.head.setWordWrap(False)
        self.head.setBuddy(self.combo)
        self.combo.setMinimumContentsLength(16)
        layout = FlowLayout(self)
        for part in (self.head, self.combo, self.day):
            layout.addWidget(part)
        self.show_texts()
        self.combo.currentIndexChanged.connect(self._take)
        self.day.changed.connect(self.changed)

    @property
    def source(self) -> Source | None:
        """Return who said it."""
        return Source(self.combo.code) if self.combo.code else None

    @property
    def on(self) -> date | None:
        """Return when it was said, None where nothing is typed or what is typed is no day."""
        value = str(self.day.value)
        return typed_day(value, spoken_language()) if value else None

    def show_source(self, source: Source | None, on: date | None) -> None:
        """Show both, without telling anybody."""
        self.combo.choose(source.value if source else "")
        self.day.show_value(on.isoformat() if on else "")

    def propose(self) -> None:
        """Take over who was chosen last, while nobody is chosen here."""
        if self.source is None and self._memory.source is not None:
            self.show_source(self._memory.source, self.on or self._memory.today())

    def call(self, name: str) -> None:
        """Name the question in both parts."""
        self.combo.setAccessibleName(self.tr("{question}: who said it").format(question=name))
        self.day.call(self.tr("{question}: when it was said").format(question=name))

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.head.setText(self.tr("Who said it, and when?"))
        self.combo.offer(self.tr("not chosen"), tuple((each.value, self._words.source(each)) for each in Source))

    def _take(self) -> None:
        self._memory.source = self.source
        if self.source is not None and not self.day.value:
            self.day.show_value(self._memory.today().isoformat())
        self.changed.emit()
