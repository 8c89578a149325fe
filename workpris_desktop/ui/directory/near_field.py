"""Near which place, and how far around it: a town with proposals, and a distance."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from workpris_desktop.domain.search import NEAR_KM, Near, Question
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.speaking import SpeakingWidget

DISTANCES_KM: Final = (5, 10, 20, NEAR_KM, 50, 100)


class NearField(SpeakingWidget):
    """Shows what a question says of a place, and asks another question when another place or distance is chosen."""

    asked = Signal(Question)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question()
        self.place = TownField()
        self._distance = QComboBox()
        self._remark = AnnouncedLabel()
        self._remark.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.place, self._distance, self._remark):
            column.addWidget(widget)
        self.place.decided.connect(self._decided)
        self.place.textChanged.connect(lambda _: self._show_remark())
        self._distance.activated.connect(lambda _: self._measure())
        self.show_texts()

    def show_question(self, question: Question) -> None:
        """Show around which place is looked."""
        near, former = question.near, self._question.near
        self._question = question
        if near is not None and (near.name != self.place.text() or not self.place.town_id):
            self.place.choose(near.municipality or near.name, near.name)
        elif near is None and former is not None:
            self.place.choose("", "")
        if near is not None:
            self._show_distance(near.within_km)

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.place.setAccessibleName(self.tr("Near a place"))
        self.place.setPlaceholderText(self.tr("Town or village"))
        self._distance.setAccessibleName(self.tr("How far from the place"))
        chosen = self._within if self._distance.count() else float(NEAR_KM)
        self._distance.clear()
        for km in DISTANCES_KM:
            self._distance.addItem(self.tr("within {km} km, in a straight line").format(km=km), float(km))
        self._distance.addItem(self.tr("at any distance, the nearest first"), None)
        self._show_distance(chosen)

    @property
    def _within(self) -> float | None:
        chosen = self._distance.currentData()
        return None if chosen is None else float(chosen)

    def _show_distance(self, km: float | None) -> None:
        row = self._distance.findData(km) if km is not None else self._distance.count() - 1
        if row < 0:
            self._distance.insertItem(0, self.tr("within {km} km, in a straight line").format(km=f"{km:g}"), km)
            row = 0
        self._distance.setCurrentIndex(row)

    def _decided(self) -> None:
        self._show_remark()
        town, near = self.place.town, None
        if town is not None:
            near = Near(town.name, town.latitude, town.longitude, self._within, town.id)
        if near != self._question.near and (near is not None or not self.place.text()):
            self.asked.emit(replace(self._question, near=near))

    def _measure(self) -> None:
        near = self._question.near
        if near is not None:
            self.asked.emit(replace(self._question, near=replace(near, within_km=self._within)))

    def _show_remark(self) -> None:
        self._remark.setText(self.place.remark)
        self._remark.setVisible(bool(self.place.remark))
