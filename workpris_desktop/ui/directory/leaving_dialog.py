"""Leaves today: where somebody goes and whether woman or man, and what was found for the day."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workpris_desktop.domain.catchment import Municipality
from workpris_desktop.domain.facet import Sex
from workpris_desktop.domain.leaving_today import DayKit
from workpris_desktop.domain.shortlist import MOST_SERVICES, Pick
from workpris_desktop.ui.directory.town_field import TownField
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.ui.widgets.plain_tip import plain_tip
from workpris_desktop.wording.leaving_words import LeavingWords

WIDTH_CHARACTERS = 90
HEIGHT_ROWS = 26
SCREEN_SHARE = 0.9
"""Of the screen is covered at most, however large the text is."""

_PICK_ROLE = Qt.ItemDataRole.UserRole


class LeavingDialog(QDialog):
    """Asks two things and shows the kit; both are gone with it. Ticked rows go on the shortlist."""

    asked = Signal(Municipality, Sex)
    """Both things are known."""
    unasked = Signal()
    """One of them is known no longer: what was found is of somebody else."""
    shortlist_requested = Signal(tuple)
    """The `Pick`s that are ticked, in order."""
    leaflet_requested = Signal(tuple)
    """The same, and the leaflet is to be shown."""

    def __init__(self, words: LeavingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Leaves today"))
        self.town = TownField()
        self.woman, self.man = QRadioButton(self.tr("&Woman")), QRadioButton(self.tr("&Man"))
        self.remark, self.warnings, self.missing = AnnouncedLabel(), PlainLabel(), PlainLabel()
        self.found = QListWidget()
        self.invitation = PlainLabel(
            self.tr("Name a town and choose woman or man. What is open today is then shown here.")
        )
        self._middle = QStackedWidget()
        self.to_shortlist = QPushButton(self.tr("Put on the &shortlist"))
        self.to_leaflet = QPushButton(self.tr("Show the &leaflet"))
        self._lay_out()
        self._connect()
        self.clear()
        self._take_room()

    @property
    def picks(self) -> tuple[Pick, ...]:
        """Return the services that are ticked, in order."""
        items = (self.found.item(row) for row in range(self.found.count()))
        return tuple(item.data(_PICK_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked)

    def show_kit(self, kit: DayKit) -> None:
        """Show what was found; ticked is what goes on the sheet unless somebody chooses otherwise."""
        self.clear()
        on_sheet = {service.id for service in kit.sheet}
        for found in kit.found:
            line = self._words.line(found, kit.moment)
            item = QListWidgetItem(f"{line.needs}: {line.name}\n{' · '.join(line.about)}")
            item.setToolTip(plain_tip(item.text()))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_on_sheet = found.service.id in on_sheet
            item.setCheckState(Qt.CheckState.Checked if is_on_sheet else Qt.CheckState.Unchecked)
            item.setData(_PICK_ROLE, Pick(found.service.id, found.service.name))
            self.found.addItem(item)
        self._middle.setCurrentWidget(self.found)
        self._say(self.warnings, "\n".join(self._words.warnings(kit)))
        self._say(self.missing, "\n".join(filter(None, (self._words.missing(kit), self._words.left_off(kit)))))
        self.found.setCurrentRow(0)
        self._count()

    def clear(self) -> None:
        """Show nothing but what is to be told: no kit, no warning."""
        self.found.clear()
        self._middle.setCurrentWidget(self.invitation)
        for label in (self.warnings, self.missing):
            self._say(label, "")
        self._count()

    def _lay_out(self) -> None:
        town_label = QLabel(self.tr("Where does the person &go?"))
        town_label.setBuddy(self.town)
        self.town.setPlaceholderText(self.tr("Town or village"))
        self.town.setAccessibleName(self.tr("Where does the person go?"))
        self.found.setAccessibleName(self.tr("Found for today"))
        self.found.setWordWrap(True)
        bold = self.warnings.font()
        bold.setBold(True)
        self.warnings.setFont(bold)
        asking = QHBoxLayout()
        asking.addWidget(town_label)
        asking.addWidget(self.town, 1)
        asking.addWidget(self.woman)
        asking.addWidget(self.man)
        column = QVBoxLayout(self)
        column.addLayout(asking)
        for widget in (self.remark, self.warnings):
            column.addWidget(widget)
        self.invitation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle.addWidget(self.invitation)
        self._middle.addWidget(self.found)
        column.addWidget(self._middle, 1)
        column.addWidget(self.missing)
        column.addWidget(PlainLabel(self._hint()))
        column.addWidget(self._button_box())

    def _take_room(self) -> None:
        metrics, screen = self.fontMetrics(), self.screen().availableSize()
        self.resize(
            min(metrics.averageCharWidth() * WIDTH_CHARACTERS, int(screen.width() * SCREEN_SHARE)),
            min(metrics.lineSpacing() * HEIGHT_ROWS, int(screen.height() * SCREEN_SHARE)),
        )

    def _hint(self) -> str:
        return self.tr(
            "What is ticked takes the place of the shortlist; undo brings the former one back. "
            "Where the person goes, and whether woman or man, is kept nowhere."
        )

    def _button_box(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.to_shortlist, self.to_leaflet):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        for other in (self.to_leaflet, close):
            other.setAutoDefault(False)
        self.to_shortlist.setDefault(True)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.town.decided.connect(self._ask)
        self.town.textChanged.connect(self._ask)
        for choice in (self.woman, self.man):
            choice.toggled.connect(self._ask)
        self.found.itemChanged.connect(self._count)
        self.to_shortlist.clicked.connect(lambda: self._choose(self.shortlist_requested))
        self.to_leaflet.clicked.connect(lambda: self._choose(self.leaflet_requested))

    def _ask(self) -> None:
        self._say(self.remark, self.town.remark)
        self.clear()
        town = self.town.town
        if town is None or not (self.woman.isChecked() or self.man.isChecked()):
            self.unasked.emit()
        else:
            self.asked.emit(town, Sex.WOMEN if self.woman.isChecked() else Sex.MEN)

    def _choose(self, wish: SignalInstance) -> None:
        picks = self.picks
        self.accept()
        wish.emit(picks)

    def _count(self) -> None:
        """Let be chosen what a sheet holds."""
        count = len(self.picks)
        for button in (self.to_shortlist, self.to_leaflet):
            button.setEnabled(0 < count <= MOST_SERVICES)
        too_many = self.tr("%n services are ticked, and a sheet holds six.", "", count)
        self._say(self.remark, too_many if count > MOST_SERVICES else self.town.remark)

    @staticmethod
    def _say(label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
