"""The filters above the results: type of help, region, setting; and the town whose offices are wanted."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy, QWidget

from workpris_desktop.domain.catchment import Responsibility
from workpris_desktop.domain.facts import Facts
from workpris_desktop.domain.search import SettingFilter
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.speaking import SpeakingWidget
from workpris_desktop.wording.languages import spoken_language

WIDEST_CHARACTERS = 26


class FilterBar(SpeakingWidget):
    """Three choices, each with "all" as its first, a town, and a button that opens them all.

    By what the offices of the town are responsible is asked only where there is a town.
    """

    changed = Signal()

    def __init__(self, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self._type = QComboBox()
        self._region = QComboBox()
        self._setting = QComboBox()
        self.town = TownField()
        self._basis = QComboBox()
        self._clear = QPushButton()
        layout = FlowLayout(self)
        for box in (self._type, self._region, self._setting, self._basis):
            box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self._changed)
        for box in (self._type, self._region, self._setting):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(WIDEST_CHARACTERS)
            layout.addWidget(box)
        for widget in (self.town, self._basis, self._clear):
            layout.addWidget(widget)
        self._basis.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._basis.hide()
        self.town.textChanged.connect(self._offer_basis)
        self.town.decided.connect(self._changed)
        self._clear.clicked.connect(self.clear)
        self._fit_town()
        self.show_texts()

    @property
    def service_type(self) -> str:
        """Return the code of the chosen type, empty for all."""
        return str(self._type.currentData() or "")

    @property
    def region(self) -> str:
        """Return the NUTS code of the chosen region or country, empty for all."""
        return str(self._region.currentData() or "")

    @property
    def setting(self) -> SettingFilter | None:
        """Return the chosen setting, None for all."""
        chosen = self._setting.currentData()
        return SettingFilter(chosen) if chosen else None

    @property
    def basis(self) -> Responsibility:
        """Return by what the offices of the town are responsible: permanent residence or stay."""
        return Responsibility(self._basis.currentData() or Responsibility.RESIDENCE)

    @property
    def is_open(self) -> bool:
        """Tell whether no filter is set."""
        return not (self.service_type or self.region or self.setting or self.town.text())

    def clear(self) -> None:
        """Open all filters, and ask by permanent residence again."""
        self.town.clear()
        self._basis.setCurrentIndex(self._basis.findData(Responsibility.RESIDENCE.value))
        for box in (self._type, self._region, self._setting):
            box.setCurrentIndex(0)

    def choose(self, *, service_type: str = "", region: str = "", setting: str = "") -> None:
        """Set all filters at once, apart from the town."""
        for box, value in ((self._type, service_type), (self._region, region), (self._setting, setting)):
            box.setCurrentIndex(max(0, box.findData(value)))

    def choose_town(self, town_id: str, name: str, basis: Responsibility) -> None:
        """Set the town and by what its offices are responsible."""
        self.town.choose(town_id, name)
        self._basis.setCurrentIndex(max(0, self._basis.findData(basis.value)))

    def show_texts(self) -> None:
        """Fill the choices in the language spoken now, keeping what is chosen."""
        kept = (self.service_type, self.region, self.setting or "")
        basis = self._basis.currentIndex()
        self.blockSignals(True)
        self._fill_types()
        self._fill_regions()
        self._fill_settings()
        self._fill_basis()
        self._basis.setCurrentIndex(max(0, basis))
        self.choose(service_type=kept[0], region=kept[1], setting=str(kept[2]))
        self.blockSignals(False)
        self._type.setAccessibleName(self.tr("Type of help"))
        self._region.setAccessibleName(self.tr("Region"))
        self._setting.setAccessibleName(self.tr("Where help is given"))
        self._basis.setAccessibleName(self.tr("By what the offices are responsible"))
        self.town.setAccessibleName(self.tr("Town, to find who is responsible there"))
        self.town.setPlaceholderText(self.tr("Who is responsible in: town"))
        for widget in (self._type, self._region, self._setting, self._basis, self.town):
            widget.setToolTip(widget.accessibleName())
        self._clear.setText(self.tr("Clear &filters"))

    def changeEvent(self, event: QEvent) -> None:
        """Give the field for the town its width again when the size of all text has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_town()

    def _fill_types(self) -> None:
        language = spoken_language()
        self._type.clear()
        self._type.addItem(self.tr("All types of help"), "")
        for main in self._facts.taxonomy.main_types():
            self._type.addItem(main.labels[language], main.code)
            for child in self._facts.taxonomy.children(main.code):
                self._type.addItem(f"    {child.labels[language]}", child.code)

    def _fill_regions(self) -> None:
        countries = {
            "CZ": self.tr("Czechia"),
            "SI": self.tr("Slovenia"),
            "AT": self.tr("Austria"),
            "DE": self.tr("Germany"),
        }
        self._region.clear()
        self._region.addItem(self.tr("All regions"), "")
        last = ""
        for region in self._facts.regions:
            if region.country != last:
                last = region.country
                self._region.addItem(countries.get(last, last), last)
            self._region.addItem(f"    {region.name}", region.code)

    def _fill_settings(self) -> None:
        self._setting.clear()
        self._setting.addItem(self.tr("In any setting"), "")
        self._setting.addItem(self.tr("In prison"), SettingFilter.PRISON.value)
        self._setting.addItem(self.tr("Outside prison"), SettingFilter.COMMUNITY.value)
        self._setting.addItem(self.tr("By telephone, online, by letter"), SettingFilter.REMOTE.value)

    def _fill_basis(self) -> None:
        self._basis.clear()
        self._basis.addItem(self.tr("by permanent residence"), Responsibility.RESIDENCE.value)
        self._basis.addItem(self.tr("by stay"), Responsibility.STAY.value)

    def _fit_town(self) -> None:
        self.town.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDEST_CHARACTERS)

    def _offer_basis(self, text: str) -> None:
        self._basis.setVisible(bool(text))
        self._clear.setEnabled(not self.is_open)

    def _changed(self) -> None:
        self._clear.setEnabled(not self.is_open)
        self.changed.emit()
