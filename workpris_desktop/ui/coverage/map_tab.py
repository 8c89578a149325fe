"""One kind of help on maps of regions, a country beside the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.coverage import Coverage, CoverageCell, CoverageLevel
from workpris_desktop.domain.region_map import RegionMap
from workpris_desktop.ui.coverage.region_view import RegionView
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.scroll_area import in_scroll_area
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.coverage_words import CoverageWords

_MAPS_ACROSS = 2


class MapTab(SpeakingWidget):
    """Asks by signal for the services behind a region, and for regions where other places are counted.

    Args:
        words: says the matrix.
        parent: the page.
    """

    opened = Signal(str, str)
    """Kind of help and code of region that were chosen."""
    regions_wanted = Signal()

    def __init__(self, words: CoverageWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._coverage: Coverage | None = None
        self._maps: Sequence[RegionMap] = ()
        self.views: tuple[RegionView, ...] = ()
        self._captions: dict[str, PlainLabel] = {}
        self.kind, self._kind_label = QComboBox(), PlainLabel()
        self.hint, self.regions_button = PlainLabel(), QPushButton()
        self._ground = QWidget()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._tell)
        self.regions_button.clicked.connect(self.regions_wanted)
        self.show_texts()

    def show_coverage(self, coverage: Coverage | None, maps: Sequence[RegionMap]) -> None:
        """Show a matrix of regions on maps; of other places say that regions are needed."""
        self._coverage = coverage
        if tuple(maps) != tuple(self._maps):
            self._maps = tuple(maps)
            self._set_out()
        self.show_texts()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self._kind_label.setText(self.tr("Kind of help on the &map"))
        self.kind.setAccessibleName(self.tr("Kind of help on the map"))
        self.hint.setText(self.tr("A map shows regions. Other places are counted now."))
        self.regions_button.setText(self.tr("Count by &regions"))
        names = self._words.area_names()
        for country, caption in self._captions.items():
            caption.setText(names.get(country, country))
        self._offer_kinds()
        self._tell()

    def _offer_kinds(self) -> None:
        chosen, types = self.kind.currentData(), self._coverage.types if self._coverage is not None else ()
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for code in types:
                self.kind.addItem(self._words.type(code), code)
            self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)) if types else -1)

    def _tell(self) -> None:
        coverage = self._coverage
        is_shown = coverage is not None and coverage.question.level is CoverageLevel.REGION and bool(self._maps)
        self._area.setVisible(is_shown)
        for widget in (self.hint, self.regions_button):
            widget.setVisible(coverage is not None and not is_shown)
        if coverage is None or not is_shown or self.kind.currentData() is None:
            return
        kind, names = str(self.kind.currentData()), self._words.area_names()
        places = {place.code: place for place in coverage.places}

        def told(code: str) -> tuple[str, CoverageCell | None, str, str]:
            if code not in places:
                return names.get(code, code), None, "", ""
            cell = coverage.cell(kind, code)
            in_full = self._words.cell_in_full(kind, places[code], cell)
            return names.get(code, code), cell, self._words.short(cell), in_full

        for view in self.views:
            view.tell(told)

    def _set_out(self) -> None:
        for old in (*self.views, *self._captions.values()):
            old.setParent(None)
            old.deleteLater()
        self.views = tuple(RegionView(each, self._ground) for each in self._maps)
        self._captions = {each.country: PlainLabel() for each in self._maps} if len(self._maps) > 1 else {}
        for number, view in enumerate(self.views):
            row, column = divmod(number, _MAPS_ACROSS)
            caption = self._captions.get(view.region_map.country)
            if caption is not None:
                self._grid.addWidget(caption, 2 * row, column)
            self._grid.addWidget(view, 2 * row + 1, column)
            view.chosen.connect(self._open)
            view.reached.connect(self._area.ensureWidgetVisible)

    def _open(self, code: str) -> None:
        self.opened.emit(str(self.kind.currentData()), code)

    def _lay_out(self) -> None:
        self._kind_label.setBuddy(self.kind)
        self._kind_label.setWordWrap(False)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        above = QHBoxLayout()
        above.addWidget(self._kind_label)
        above.addWidget(self.kind)
        above.addStretch(1)
        self._grid = QGridLayout(self._ground)
        self._area = in_scroll_area(self._ground)
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(self.hint)
        column.addWidget(self.regions_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._area, 1)
        column.addStretch(0)
