"""The needs of a client: what is ticked, who does it, how urgent it is, and the way to services for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workpris_desktop.domain.need import ClientNeed, NeedKind
from workpris_desktop.ui.cases.work.emergency_box import EmergencyBox
from workpris_desktop.ui.cases.work.need_table import NeedTable
from workpris_desktop.ui.cases.work.need_table_model import NeedTableModel
from workpris_desktop.ui.cases.work.panes_in_sight import PanesInSight
from workpris_desktop.ui.cases.work.work_part import WorkPart
from workpris_desktop.ui.widgets.flow_layout import FlowLayout
from workpris_desktop.ui.widgets.plain_label import PlainLabel
from workpris_desktop.wording.need_words import NeedWords


class NeedsPart(WorkPart):
    """Shows all needs by section, and tells each change.

    Args:
        kinds: all needs, section by section.
        words: says them.
        crisis_lines: whom to call in a crisis, in the language spoken now, one a line.
        parent: the open file.
    """

    search_requested = Signal(NeedKind)

    def __init__(
        self,
        kinds: Sequence[NeedKind],
        words: NeedWords,
        crisis_lines: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._crisis_lines = words, crisis_lines
        self.model = NeedTableModel(kinds, words, self)
        self.table = NeedTable(self.model)
        self.only_ticked, self.count, self.help = QCheckBox(), PlainLabel(), PlainLabel()
        self.about, self.find_button = PlainLabel(), QPushButton()
        self.emergency = EmergencyBox()
        self._lay_out()
        self.only_ticked.toggled.connect(self._filter)
        self.table.kind_selected.connect(self._show_kind)
        self.table.search_requested.connect(self.search_requested)
        self.find_button.clicked.connect(self._search)
        self.show_texts()

    def title(self) -> str:
        """Return what its tab says."""
        return self.tr("Needs")

    def show_needs(self, needs: Sequence[ClientNeed]) -> None:
        """Show how far all needs are."""
        self.model.show_needs(needs, may_change=self.may_change)
        self._select_first()
        self._show_count()

    def show_need(self, need: ClientNeed) -> None:
        """Show how far one need is."""
        self.model.show_need(need)
        self._show_count()

    def show_rights(self) -> None:
        """Offer what may be done with the file."""
        self.help.setVisible(self.may_change)

    def show_nothing(self) -> None:
        """Empty every widget that shows something of the file."""
        self.only_ticked.setChecked(False)
        self.model.show_needs((), may_change=False)
        self.count.setText("")

    def forget(self) -> None:
        """Let go of the file; a wish that is being typed is saved first."""
        self.table.finish_typing()
        super().forget()

    def show_texts(self) -> None:
        """Set every text of the widget in the language spoken now."""
        self.only_ticked.setText(self.tr("Only what is &ticked"))
        self.undo_button.setText(self.tr("&Undo"))
        self.table.setAccessibleName(self.tr("Needs, by section"))
        self.help.setText(
            self.tr("Space ticks, 1 to 3 sets the priority (0 takes it away), Return opens what is to be chosen.")
        )
        self.emergency.show_lines(self._crisis_lines())
        self.model.speak_anew()
        self.table.fit()
        self._show_kind(self.table.kind)
        self._show_count()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return (self.only_ticked, self.table, *((self.find_button,) if self.find_button.isEnabled() else ()))

    def take_focus(self) -> None:
        """Put the keyboard into the table."""
        self.table.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the table again when the text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.table.fit()

    def _lay_out(self) -> None:
        above = FlowLayout()
        for part in (self.only_ticked, self.undo_button):
            above.addWidget(part)
        below = QHBoxLayout()
        below.addWidget(self.about, 1)
        below.addWidget(self.find_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addWidget(self.emergency)
        column.addLayout(below)
        column.addWidget(self.help)
        sight = PanesInSight(inside, self.only_ticked, self.table, self.find_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sight.area)

    def _filter(self, only_ticked: bool) -> None:
        kind = self.table.kind
        self.model.show_only_ticked(only_ticked=only_ticked)
        self.table.select(kind.id if kind else "")

    def _select_first(self) -> None:
        self.table.select("")

    def _search(self) -> None:
        kind = self.table.kind
        if kind is not None:
            self.search_requested.emit(kind)

    def _show_kind(self, kind: NeedKind | None) -> None:
        is_crisis = kind is not None and kind.is_crisis
        self.emergency.setVisible(is_crisis)
        if is_crisis:
            # The box takes room from the table, once it is laid out.
            QTimer.singleShot(0, self, lambda: self.table.scrollTo(self.table.currentIndex()))
        has_types = kind is not None and bool(kind.types)
        self.find_button.setEnabled(has_types)
        self.find_button.setText(self.tr("&Find services for a crisis") if is_crisis else self.tr("&Find services"))
        if kind is None:
            self.about.setText("")
            return
        reason = self._words.no_services(kind)
        label = self._words.label(kind)
        self.about.setText(self.tr("{need}: {reason}").format(need=label, reason=reason) if reason else label)

    def _show_count(self) -> None:
        if self.readable is not None:
            count = self.model.ticked_count
            self.count.setText(self.tr("%n needs are ticked.", "", count) if count else self.tr("Nothing is ticked."))
