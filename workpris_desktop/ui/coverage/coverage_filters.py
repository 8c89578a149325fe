"""What the coverage matrix is counted by: places, kind of help, where the help is, and for whom."""

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.coverage import CoverageLevel, CoverageQuestion
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.search import OpenOn, Question, SettingFilter
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.open_on_field import OpenOnField
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.coverage_words import CoverageWords

FEWEST_CHARACTERS = 14


class CoverageFilters(SpeakingWidget):
    """Tells by `changed` that something else is to be counted.

    Args:
        words: says levels and settings.
        facts: kinds of help and places.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, words: CoverageWords, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._facts = words, facts
        self._open_on: OpenOn | None = None
        self.level, self.within, self.type, self.setting = (QComboBox() for _ in range(4))
        self.for_person, self.sub_kinds, self.open_on = QCheckBox(), QCheckBox(), OpenOnField()
        self.more, self.more_button = QWidget(), QPushButton()
        self._labels = {box: PlainLabel() for box in (self.level, self.within, self.type, self.setting)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout()
        column.addLayout(flow)
        for box, label in self._labels.items():
            box.setMinimumContentsLength(FEWEST_CHARACTERS)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            label.setBuddy(box)
            flow.addWidget(_together(label, box))
            box.currentIndexChanged.connect(self.changed)
        for part in (self.more_button, self.for_person):
            flow.addWidget(part)
        row = QHBoxLayout(self.more)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sub_kinds)
        row.addWidget(self.open_on, 1)
        column.addWidget(self.more)
        for hidden in (self.more, self.for_person):
            hidden.hide()
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show_more)
        self.sub_kinds.toggled.connect(self.changed)
        self.open_on.asked.connect(self._take_day)
        self.for_person.toggled.connect(self.changed)
        self.show_texts()
        with QSignalBlocker(self.level):
            self.level.setCurrentIndex(self.level.findData(CoverageLevel.REGION))

    @property
    def question(self) -> CoverageQuestion:
        """Return what is asked."""
        return CoverageQuestion(
            CoverageLevel(self.level.currentData()),
            str(self.within.currentData() or ""),
            str(self.type.currentData() or ""),
            all_types=self.sub_kinds.isChecked() and not self.type.currentData(),
            open_on=self._open_on,
            setting=SettingFilter(self.setting.currentData()) if self.setting.currentData() else None,
        )

    def choose_within(self, code: str) -> None:
        """Choose a country or region without telling anybody."""
        with QSignalBlocker(self.within):
            self.within.setCurrentIndex(max(0, self.within.findData(code)))

    def choose_regions(self) -> None:
        """Count by regions, of a whole country where one of its regions was chosen alone."""
        with QSignalBlocker(self.within):
            region = self._facts.regions.get(str(self.within.currentData() or ""))
            if region is not None:
                self.within.setCurrentIndex(self.within.findData(region.country))
        self.level.setCurrentIndex(self.level.findData(CoverageLevel.REGION))

    def offer_person(self, *, is_told: bool) -> None:
        """Offer to count for the person of whom facts are told in Find."""
        self.for_person.setVisible(is_told)
        if not is_told:
            with QSignalBlocker(self.for_person):
                self.for_person.setChecked(False)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        texts = (self.tr("C&olumns"), self.tr("&Inside of"), self.tr("&Kind of help"), self.tr("&Where the help is"))
        for (box, label), text in zip(self._labels.items(), texts, strict=True):
            label.setText(text)
            box.setAccessibleName(text.replace("&", ""))
        words = self._words
        main_types = [(each.code, words.type(each.code)) for each in self._facts.taxonomy.main_types()]
        _fill(self.level, [(level, words.level(level)) for level in CoverageLevel])
        _fill(self.within, [("", self.tr("All countries")), *words.areas()])
        _fill(self.type, [("", self.tr("All main kinds")), *main_types])
        _fill(self.setting, [("" if each is None else each, words.setting(each)) for each in (None, *SettingFilter)])
        self.more_button.setText(self.tr("More filters"))
        self.sub_kinds.setText(self.tr("All sub-kinds, too"))
        self.for_person.setText(self.tr("For the &person told of in Find"))

    def _show_more(self, is_wanted: bool) -> None:
        """Show or hide the rarer filters; those that are set stay to be seen."""
        self.more.setVisible(is_wanted or self._open_on is not None or self.sub_kinds.isChecked())

    def _take_day(self, asked: Question) -> None:
        self._open_on = asked.open_on
        self.open_on.show_question(asked)
        self.changed.emit()


def _together(label: PlainLabel, box: QComboBox) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 8, 0)
    column.addWidget(label)
    column.addWidget(box)
    return both


def _fill(box: QComboBox, rows: Iterable[tuple[str, str]]) -> None:
    """Offer rows anew; what is chosen stays so, without telling anybody."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for code, text in rows:
            box.addItem(text, code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
