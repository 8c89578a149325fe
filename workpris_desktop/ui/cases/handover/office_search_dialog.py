"""Offices of the directory, found by municipality or name, to be taken into the address book."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from workpris_desktop.domain.office import Office
from workpris_desktop.ui.cases.office_table import OfficeTable
from workpris_desktop.ui.cases.stepped_dialog import SteppedDialog
from workpris_desktop.ui.cases.work.fitted_rows import FittedRows
from workpris_desktop.ui.widgets.announcing import AnnouncedLabel
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.office_card_words import OfficeCardWords

TYPING_PAUSE_MS = 250
MOST_TYPED = 100

Find = Callable[[str], Sequence[Office]]
"""Returns the offices of the directory that a municipality or other words find, the responsible ones first."""


class OfficeSearchDialog(SteppedDialog):
    """Looks offices up while somebody types; the directory is at hand, so nobody waits.

    Args:
        words: says offices.
        find: finds them.
        parent: the window.
    """

    wished = Signal(object)
    """An `Office` without an id."""

    def __init__(self, words: OfficeCardWords, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take from the directory"))
        self._words, self._find = words, find
        self._offices: tuple[Office, ...] = ()
        self.search, self.table, self.found = QLineEdit(maxLength=MOST_TYPED), OfficeTable(0), AnnouncedLabel()
        self._pause = QTimer(self, singleShot=True)
        self.add_step(self._step())
        self.go_button.setText(self.tr("A&dd to the address book"))
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _: self._wait())
        self.search.returnPressed.connect(self._hurry)
        self.table.itemSelectionChanged.connect(self._judge)
        self.table.itemActivated.connect(lambda _: self.go_button.click())
        self.go_button.clicked.connect(self._ask)
        self._rows = FittedRows(self.table)
        self._look()
        self.show_step(0, with_buttons=True)
        self.search.setFocus()

    @property
    def office(self) -> Office | None:
        """Return the office that is selected."""
        key = self.table.current_key
        return self._offices[int(key)] if key else None

    def _step(self) -> QWidget:
        label = PlainLabel(self.tr("&Municipality where the person will live, or words of the office's name"))
        label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Municipality or words"))
        self.table.setAccessibleName(self.tr("Offices of the directory"))
        self.table.show_headings(self._words.headings()[:3])
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (label, self.search, self.found):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        return step

    def _wait(self) -> None:
        """Add nothing that stands for what was typed before."""
        self.go_button.setEnabled(False)
        self._pause.start(TYPING_PAUSE_MS)

    def _hurry(self) -> None:
        """Look at once, but after this key: it must not add an office that nobody has seen yet."""
        if self._pause.isActive():
            self._pause.start(0)

    def _look(self) -> None:
        asked = self.search.text().strip()
        self._offices = tuple(self._find(asked)) if asked else ()
        self.table.show_rows([(str(at), self._words.row(each)[:3]) for at, each in enumerate(self._offices)])
        if not asked:
            self.found.setText(self.tr("Probation offices and social centres of the directory are looked through."))
        elif self._offices:
            self.found.setText(
                self.tr("%n office(s) found. Those that are responsible come first.", "", len(self._offices))
            )
        else:
            self.found.setText(self.tr("No such office is in the directory. You can write it down by hand instead."))
        self._judge()

    def _judge(self) -> None:
        self.go_button.setEnabled(self.office is not None)

    def _ask(self) -> None:
        office = self.office
        if office is not None and not self.is_busy:
            self.show_busy(is_busy=True)
            self.wished.emit(office)
